//! The footer: privacy and data in two sentences, and the way to more about them.

use leptos::prelude::*;

use super::super::components::PageLink;
use super::super::texts;
use crate::state::Page;

/// The footer of every page.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let t = texts();
    view! {
        <footer class="footer" data-color="neutral">
            <div class="footer__inner">
                <p class="footer__line">{t.shell.private}</p>
                <p class="footer__line">{t.shell.data}</p>
                <p class="footer__line">
                    <PageLink page=Page::About class="ds-link">{t.shell.about}</PageLink>
                </p>
            </div>
        </footer>
    }
}
