//! The header: skip link, mark, navigation, languages.

use leptos::prelude::*;

use super::super::components::PageLink;
use super::super::{language, texts, use_store};
use super::Mark;
use crate::protocol::Tag;
use crate::state::{Command, Page};

/// The header of every page.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let t = texts();
    view! {
        <header class="header">
            <SkipLink/>
            <div class="header__row">
                <PageLink page=Page::Start class="brand">
                    <Mark/>
                    <span class="brand__name">"Makker"</span>
                </PageLink>
                <nav class="nav" aria-label=t.shell.navigation>
                    <ul class="nav__list">
                        {entries(t).into_iter().map(|(page, label)| view! { <NavLink page label/> }).collect_view()}
                        {shortlist()}
                    </ul>
                </nav>
                <Languages/>
            </div>
        </header>
    }
}

fn entries(t: &language::Language) -> [(Page, &'static str); 5] {
    [
        (Page::Start, t.shell.find),
        (Page::Needs, t.shell.needs),
        (Page::Programmes, t.shell.programmes),
        (Page::Consortium, t.shell.consortium),
        (Page::Own(String::new()), t.shell.own),
    ]
}

/// Moves the focus by script: an anchor in the address would put the user's own text out of it.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: web_sys::MouseEvent| {
        event.prevent_default();
        super::super::browser::focus("main");
    };
    view! { <a class="ds-skip-link" href="#main" on:click=skip>{texts().shell.skip}</a> }
}

#[component]
fn NavLink(page: Page, label: &'static str) -> impl IntoView {
    let here = page.clone();
    let current = use_store().read(move |model| belongs(&model.page, &here));
    view! {
        <li>
            <PageLink page class="nav__link" current=current>{label}</PageLink>
        </li>
    }
}

/// The way to the shortlist, with its count, once somebody is on it.
fn shortlist() -> AnyView {
    let t = texts();
    let store = use_store();
    let count = store.read(|model| u32::try_from(model.query.shortlist.len()).unwrap_or(u32::MAX));
    let current = store.read(|model| belongs(&model.page, &Page::Shortlist));
    view! {
        <li hidden=move || count.get() == 0>
            <PageLink page=Page::Shortlist class="nav__link" current=current>{move || (t.shortlist.count)(count.get())}</PageLink>
        </li>
    }
    .into_any()
}

/// Whether a page stands under an entry of the menu.
fn belongs(page: &Page, entry: &Page) -> bool {
    match page {
        Page::Matches | Page::Partner(_) | Page::Write => *entry == Page::Start,
        Page::Need(_) => *entry == Page::Needs,
        Page::Contact(_) | Page::Summary => *entry == Page::Shortlist,
        Page::Programme(_) | Page::Overview => *entry == Page::Programmes,
        Page::Own(_) => matches!(entry, Page::Own(_)),
        other => other == entry,
    }
}

#[component]
fn Languages() -> impl IntoView {
    let t = texts();
    view! {
        <div class="languages" id="language" role="group" aria-label=t.shell.language tabindex="-1">
            {Tag::ALL.into_iter().map(|tag| view! { <LanguageButton tag current=tag == t.tag/> }).collect_view()}
        </div>
    }
}

#[component]
fn LanguageButton(tag: Tag, current: bool) -> impl IntoView {
    let store = use_store();
    view! {
        <button
            type="button"
            class="languages__choice"
            lang=tag.as_str()
            aria-pressed=if current { "true" } else { "false" }
            on:click=move |_| store.send(Command::ChooseLanguage(tag))
        >
            {language::texts(tag).name}
        </button>
    }
}
