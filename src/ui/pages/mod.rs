//! The pages, one a file. A page reads slices of the model and lays out components; it holds no state of its own.

mod parts;
mod start;
mod question;
mod matches;
mod partner;
mod needs;
mod need;
mod programmes;
mod programme;
mod consortium;
mod form;
mod three_party;
mod shortlist;
mod contact;
mod summary;
mod about;
mod write;
mod doors;
mod overview;

use leptos::prelude::*;

use super::components::PageLink;
use super::language::Language;
use super::{Store, texts};
use crate::state::Page;

/// The pages of the program that finds partners.
pub(super) fn find(page: Page) -> AnyView {
    match page {
        Page::Start => view! { <start::Start/> }.into_any(),
        Page::Matches => view! { <matches::Matches/> }.into_any(),
        Page::Partner(id) => view! { <partner::Partner id/> }.into_any(),
        Page::Needs => view! { <needs::Needs/> }.into_any(),
        Page::Need(_) => view! { <need::Need/> }.into_any(),
        Page::Unknown => view! { <Unknown/> }.into_any(),
        _ => elsewhere(),
    }
}

/// The pages of the program of need writer, programmes, consortia and letters.
pub(super) fn plan(page: Page) -> AnyView {
    match page {
        Page::Programmes => view! { <programmes::Programmes/> }.into_any(),
        Page::Programme(_) => view! { <programme::Programme/> }.into_any(),
        Page::Consortium => view! { <consortium::Consortium/> }.into_any(),
        Page::Form => view! { <form::Form/> }.into_any(),
        Page::ThreeParty => view! { <three_party::ThreeParty/> }.into_any(),
        Page::Shortlist => shortlist::page(),
        Page::Contact(id) => contact::page(id),
        Page::Summary => summary::page(),
        Page::Overview => view! { <overview::Overview/> }.into_any(),
        Page::Write => view! { <write::Write/> }.into_any(),
        Page::About => view! { <about::About/> }.into_any(),
        // Below one of its folders, as `/liste/1`: it is loaded for these too, and another load would not help.
        Page::Unknown => view! { <Unknown/> }.into_any(),
        _ => elsewhere(),
    }
}

/// A page of another program: the browser loads it.
pub(super) fn elsewhere() -> AnyView {
    super::browser::reload();
    view! { <p class="waiting" role="status">{texts().shell.loading}</p> }.into_any()
}

/// The document's title: what the page is about, then the name.
pub(super) fn title(t: &Language, store: Store, page: &Page, heading: fn(&Language, &Page) -> &'static str) -> String {
    let about = store.read({
        let page = page.clone();
        move |model| match page {
            Page::Partner(_) => model.partner.value().map(|view| view.card.name.clone()),
            Page::Need(_) => model.need.value().map(|view| view.row.owner.clone()),
            Page::Programme(_) => model.programme.value().map(|view| view.row.name.pick(model.language).0.to_owned()),
            _ => None,
        }
    });
    let own = about.get().unwrap_or_else(|| heading(t, page).to_owned());
    format!("{own} – Makker")
}

/// Headings of the program that finds partners.
pub(super) fn find_heading(t: &Language, page: &Page) -> &'static str {
    match page {
        Page::Start => t.start.title,
        Page::Matches => t.matches.heading,
        Page::Needs | Page::Need(_) => t.shell.needs,
        Page::Unknown => t.shell.unknown_page,
        _ => t.shell.find,
    }
}

/// Headings of the program of programmes, consortia and letters.
pub(super) fn plan_heading(t: &Language, page: &Page) -> &'static str {
    match page {
        Page::Consortium => t.shell.consortium,
        Page::Form => t.planning().form.heading,
        Page::ThreeParty => t.planning().three_party.heading,
        Page::Shortlist => t.shortlist.heading,
        Page::Contact(_) => t.planning().contact.title,
        Page::Summary => t.planning().summary.heading,
        Page::Overview => t.doors.overview,
        Page::Write => t.planning().write.heading,
        Page::About => t.shell.about,
        Page::Unknown => t.shell.unknown_page,
        _ => t.shell.programmes,
    }
}

/// A path that does not exist.
#[component]
fn Unknown() -> impl IntoView {
    let t = texts();
    view! {
        <div class="column">
            <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.shell.unknown_page}</h1>
            <p class="lead">{t.shell.unknown_page_help}</p>
            <PageLink page=Page::Start class="ds-button">{t.shell.to_start}</PageLink>
        </div>
    }
}
