//! The user's own data: a program of its own beside the page that finds partners, loaded when somebody opens it.
//!
//! It shares words, frame and state with the page, but links no client of the engine; the page links no file reader and no storage. Both meet in
//! the browser's storage: this program writes there, and the engine's worker lays what it finds over the catalogue (`storage::indexed`).
//! - [`desk`]: the keeper of the records, one wish after the other.
//! - [`facts`]: the bundled catalogue, to correct and to compare with.
//! - [`overview`], [`edit`], [`import`], [`catalogues`]: the pages.

mod desk;
mod facts;
mod files;
mod overview;
mod notices;
mod edit;
mod field;
mod look_up;
mod import;
mod columns;
mod rows;
mod catalogues;

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;

use super::language::own::{Own, own_texts};
use super::{Store, browser, pages, shell, texts, use_store};
use crate::own::RecordKind;
use crate::protocol::Tag;
use crate::state::{Command, Page};
use desk::Desk;

/// Puts the program in place of the static first paint.
pub fn mount() {
    console_error_panic_hook::set_once();
    shell::mount(App);
}

/// The words of the chosen language.
fn words() -> &'static Own {
    own_texts(use_context::<Tag>().unwrap_or_default())
}

fn use_desk() -> Desk {
    expect_context()
}

#[component]
fn App() -> impl IntoView {
    let store = Store::without_engine();
    let desk = Desk::open();
    provide_context(store);
    provide_context(desk);
    provide_context(import::Bringing::nothing());
    browser::on_own_changed(move || desk.refresh());
    let arrived = move || {
        let (path, fragment) = browser::location();
        store.send(Command::Arrived { path, fragment });
    };
    let on_pop = window_event_listener(ev::popstate, move |_| arrived());
    // What is not stored is gone when the page is left: the browser asks first.
    let on_leave = window_event_listener(ev::beforeunload, move |event| {
        if desk.has_unsaved() {
            event.prevent_default();
        }
    });
    on_cleanup(move || {
        on_pop.remove();
        on_leave.remove();
    });
    let language = store.read(|model| model.language);
    let drawn = shell::drawn();
    move || {
        let tag = language.get();
        view! { <Translated tag drawn/> }
    }
}

#[component]
fn Translated(tag: Tag, drawn: ReadSignal<usize>) -> impl IntoView {
    provide_context(tag);
    let page = use_store().read(|model| model.page.clone());
    Effect::new(move |_| {
        page.track();
        browser::name_document(tag, &format!("{} – Makker", words_of(tag).heading));
    });
    view! {
        <shell::Frame drawn page=move || view! { <notices::Notices/> {move || view_of(page.get())} }/>
    }
}

const fn words_of(tag: Tag) -> &'static Own {
    own_texts(tag)
}

fn view_of(page: Page) -> AnyView {
    let Page::Own(below) = page else { return pages::elsewhere() };
    let parts: Vec<&str> = below.split('/').collect();
    match parts.as_slice() {
        [""] => view! { <overview::Overview/> }.into_any(),
        ["hent"] => view! { <import::Import/> }.into_any(),
        ["kataloger"] => view! { <catalogues::Catalogues/> }.into_any(),
        ["ny", kind] => RecordKind::of(kind).map_or_else(|| unknown().into_any(), |kind| view! { <edit::Edit kind id=None/> }.into_any()),
        [kind, id] => {
            let id = Some((*id).to_owned());
            RecordKind::of(kind).map_or_else(|| unknown().into_any(), |kind| view! { <edit::Edit kind id/> }.into_any())
        }
        _ => unknown().into_any(),
    }
}

fn unknown() -> impl IntoView {
    let t = texts();
    view! {
        <div class="column">
            <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.shell.unknown_page}</h1>
            <p class="lead">{t.shell.unknown_page_help}</p>
            <p>{link(String::new(), "ds-link", words().heading.to_owned())}</p>
        </div>
    }
}

/// A link within the user's own data.
fn link(below: String, class: &'static str, text: String) -> impl IntoView {
    view! { <super::components::PageLink page=Page::Own(below) class=class>{text}</super::components::PageLink> }
}
