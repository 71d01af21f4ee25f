//! The mark: two halves of different size that make one shape.

use leptos::prelude::*;

/// The mark, for the eye only: the name stands beside it.
#[component]
pub(crate) fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="mark__large" d="M4 28V11a7 7 0 0 1 14 0v17h-5V11a2 2 0 0 0-4 0v17z"/>
            <path class="mark__small" d="M18 28V16a5 5 0 0 1 10 0v12h-5V16a.5.5 0 0 0-1 0v12z"/>
        </svg>
    }
}
