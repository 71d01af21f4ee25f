//! A part of a page with a heading.

use leptos::prelude::*;

/// A part with a heading, left out when it has nothing to say.
#[component]
pub(crate) fn Section(
    /// The heading.
    heading: &'static str,
    /// Whether there is anything to say.
    #[prop(default = true)]
    shown: bool,
    children: Children,
) -> impl IntoView {
    shown.then(|| {
        view! {
            <section class="section">
                <h2 class="ds-heading" data-size="sm">{heading}</h2>
                {children()}
            </section>
        }
    })
}
