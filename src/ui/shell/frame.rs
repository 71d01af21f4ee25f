//! The frame and the page within it, drawn in pieces over the static first paint: on a slow phone the whole at once would hold it for a third of a second.

use leptos::prelude::*;

use super::super::browser;
use super::super::pieces::{pieces, soon};
use super::{Footer, Header};

/// The pieces, in the order in which they are drawn.
const HEADER: usize = 1;
const PAGE: usize = 2;
const FOOTER: usize = 3;

/// Starts a program where the static first paint is.
pub(crate) fn mount<N: IntoView + 'static>(app: impl FnOnce() -> N + 'static) {
    soon(move || {
        if let Some(place) = browser::place() {
            mount_to(place, app).forget();
        }
    });
}

/// How much is drawn. Each static part of the first paint goes when what replaces it is there.
pub(crate) fn drawn() -> ReadSignal<usize> {
    let drawn = pieces(FOOTER);
    Effect::new(move |_| match drawn.get() {
        0 => {}
        HEADER => browser::remove_static("#first-paint > .header"),
        _ => browser::remove_static("#first-paint"),
    });
    drawn
}

/// Header, page and footer.
#[component]
pub(crate) fn Frame(
    /// From [`drawn`].
    drawn: ReadSignal<usize>,
    /// What stands in the page.
    #[prop(into)]
    page: ViewFn,
    /// What stands after all of it, unseen.
    #[prop(into, optional)]
    after: ViewFn,
) -> impl IntoView {
    // One memo a piece, and not the count itself: a piece that is there is not drawn again with the next. Closures as they are take less of the
    // program than `Show` (1.1 kB, brotli) or views behind a pointer (0.7 kB).
    let is_drawn = |piece| Memo::new(move |_| drawn.get() >= piece);
    let (header, main, footer) = (is_drawn(HEADER), is_drawn(PAGE), is_drawn(FOOTER));
    view! {
        {move || header.get().then(|| view! { <Header/> }.into_any())}
        {move || main.get().then(|| view! { <main id="main" class="main" tabindex="-1">{page.run()}</main> }.into_any())}
        {move || footer.get().then(|| view! { <Footer/> {after.run()} }.into_any())}
    }
}
