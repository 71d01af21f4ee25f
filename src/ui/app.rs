//! The root of the page: the store, the language, and the page of the address.

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;

use super::language::Language;
use super::{Store, browser, pages, shell, texts};
use crate::protocol::Tag;
use crate::state::{Command, KeptCommand, Page};

/// The pages of one program.
#[derive(Clone, Copy)]
struct Register {
    view: fn(Page) -> AnyView,
    heading: fn(&Language, &Page) -> &'static str,
}

/// Starts the program that finds partners.
pub fn mount_find() {
    mount(Register { view: pages::find, heading: pages::find_heading });
}

/// Starts the program of programmes, consortia and letters.
pub fn mount_plan() {
    mount(Register { view: pages::plan, heading: pages::plan_heading });
}

/// Puts a program in place of the static first paint, in pieces: each is short, also on a slow phone.
fn mount(register: Register) {
    console_error_panic_hook::set_once();
    if browser::leads_to_catalogues() {
        return;
    }
    shell::mount(move || view! { <App register/> });
}

/// The page.
#[component]
fn App(register: Register) -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    listen(store);
    let language = store.read(|model| model.language);
    let drawn = shell::drawn();
    // Built anew as a whole when the language changes: texts are plain references everywhere below.
    move || {
        let tag = language.get();
        view! { <Translated tag register drawn/> }
    }
}

fn listen(store: Store) {
    let arrived = move || {
        let (path, fragment) = browser::location();
        store.send(Command::Arrived { path, fragment });
    };
    let on_pop = window_event_listener(ev::popstate, move |_| arrived());
    browser::on_update(move || store.send(Command::UpdateReady));
    browser::on_own_changed(move || store.send(Command::OwnChanged));
    browser::on_kept_changed(move |texts| store.send(Command::Kept(KeptCommand::Arrived(texts))));
    // Before a reload begins, the address is what will be loaded; when the page is hidden it is too late.
    let before_leave = window_event_listener(ev::beforeunload, move |_| store.rest_is_over());
    let on_leave = window_event_listener(ev::pagehide, move |_| store.rest_is_over());
    on_cleanup(move || {
        on_pop.remove();
        before_leave.remove();
        on_leave.remove();
    });
}

#[component]
fn Translated(tag: Tag, register: Register, drawn: ReadSignal<usize>) -> impl IntoView {
    provide_context(tag);
    let store = super::use_store();
    let page = store.read(|model| model.page.clone());
    Effect::new(move |_| browser::name_document(tag, &pages::title(texts(), store, &page.get(), register.heading)));
    view! {
        <shell::Frame drawn page=move || view! { <shell::Notices/> {move || (register.view)(page.get())} } after=|| view! { <shell::LiveRegion/> }/>
    }
}
