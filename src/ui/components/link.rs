//! Links: within Makker (a real address, followed without a reload) and out of it.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::super::{texts, use_store};
use crate::state::{Command, Page};

/// A link to a page; what was written and chosen goes along in the fragment.
#[component]
pub(crate) fn PageLink(
    /// Where to.
    page: Page,
    /// CSS classes.
    #[prop(optional)]
    class: &'static str,
    /// Whether it leads to where the user is.
    #[prop(optional, into)]
    current: Option<Signal<bool>>,
    /// A name for those who hear the link out of its place.
    #[prop(optional)]
    label: Option<String>,
    children: Children,
) -> impl IntoView {
    let store = use_store();
    let target = page.clone();
    let crosses = page.program() != store.now(|model| model.page.program());
    let follow = move |event: MouseEvent| {
        if is_plain(&event) && !crosses {
            event.prevent_default();
            store.send(Command::Go(page.clone()));
        }
    };
    let aria_current = move || current.is_some_and(|current| current.get()).then_some("page");
    view! {
        <a class=class href=move || store.address(&target) aria-current=aria_current aria-label=label on:click=follow>
            {children()}
        </a>
    }
}

/// Whether a click means "here", not "in a new tab".
fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// A link out of Makker; only http and https, which the worker has seen to and this sees to again.
#[component]
pub(crate) fn OutLink(
    /// The address.
    url: String,
    /// The text.
    text: String,
) -> impl IntoView {
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return view! { <span>{text}</span> }.into_any();
    }
    view! {
        <a class="ds-link" href=url rel="noopener noreferrer" target="_blank">
            {text}
            <span class="ds-sr-only">" "{texts().shell.external}</span>
        </a>
    }
    .into_any()
}
