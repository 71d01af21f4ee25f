//! The shortlist: partners with notes, and those that are ticked side by side.

use leptos::prelude::*;

use super::super::components::{CardLine, FailureAlert, PageLink, shortlist_button};
use super::super::{texts, use_store};
use crate::state::{Command, MAX_COMPARED, MAX_NOTE, Page};

mod compare;

/// The page of the shortlist.
pub(super) fn page() -> AnyView {
    let t = texts();
    let store = use_store();
    let ids = store.read(|model| model.query.shortlist.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>());
    let failure = store.read(|model| model.compare.failure().cloned());
    let empty = Memo::new(move |_| ids.with(Vec::is_empty));
    view! {
        <div class="page page--wide">
            <header class="page__head">
                <h1 id="shortlist" class="ds-heading" data-size="lg" tabindex="-1">{t.shortlist.heading}</h1>
                <p class="lead">{t.shortlist.lead}</p>
            </header>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            <div class="empty" hidden=move || !empty.get()>
                <p>{t.shortlist.empty}</p>
                <PageLink page=Page::Matches class="ds-button">{t.matches.heading}</PageLink>
            </div>
            <div class="results" hidden=move || empty.get()>
                <p class="subtle">{t.shortlist.compare_help}</p>
                <ul class="members"><For each=move || ids.get() key=String::clone let(id)>{entry(id)}</For></ul>
                {compare::comparison()}
                <p><PageLink page=Page::Summary class="ds-button">{t.planning().summary.heading}</PageLink></p>
            </div>
        </div>
    }
    .into_any()
}

fn entry(id: String) -> AnyView {
    let t = texts();
    let store = use_store();
    let of_name = id.clone();
    let name = store.read(move |model| {
        let card = model.compared(&of_name).map(|partner| partner.card.name_for(t.tag).0.to_owned());
        card.or_else(|| model.name_of(&of_name)).unwrap_or_else(|| of_name.clone())
    });
    view! {
        <li class="row" data-testid="listed">
            {facts(id.clone(), name)}
            {note(id.clone(), name)}
            {tick(id.clone(), name)}
            {shortlist_button(id, name)}
        </li>
    }
    .into_any()
}

/// Who, and the ways on; what is gone from the catalogue is said to be.
fn facts(id: String, name: Memo<String>) -> AnyView {
    let t = texts();
    let store = use_store();
    let asked = id.clone();
    let card = store.read(move |model| model.compared(&asked).map(|partner| partner.card.clone()));
    let asked = id.clone();
    let gone = store.read(move |model| model.compare.value().is_some_and(|view| view.is_gone(&asked)));
    let facts = move || match card.get() {
        Some(card) => view! {
            <h2 class="row__name" dir="auto"><PageLink page=Page::Partner(id.clone()) class="ds-link">{name.get()}</PageLink></h2>
            <CardLine card/>
            <p><PageLink page=Page::Contact(id.clone()) class="ds-link">{(t.planning().contact.write_to)(&name.get())}</PageLink></p>
        }
        .into_any(),
        None => view! {
            <h2 class="row__name" dir="auto">{name.get()}</h2>
            {gone.get().then(|| view! { <p data-testid="gone">{(t.shortlist.gone)(&id)}</p> })}
        }
        .into_any(),
    };
    facts.into_any()
}

fn note(id: String, name: Memo<String>) -> AnyView {
    let t = texts();
    let store = use_store();
    let asked = id.clone();
    let note = store.read(move |model| model.query.shortlist.iter().find(|entry| entry.id == asked).map(|entry| entry.note.clone()));
    let (field, help) = (format!("note-{id}"), format!("note-help-{id}"));
    view! {
        <div class="ds-field field">
            <label class="ds-label" for=field.clone()>{move || name.with(|name| (t.shortlist.note_of)(name))}</label>
            <p data-field="description" id=help.clone()>{t.shortlist.note_help}</p>
            <textarea
                id=field
                class="ds-input"
                rows="2"
                lang=""
                dir="auto"
                maxlength=MAX_NOTE.to_string()
                aria-describedby=help
                prop:value=move || note.get().unwrap_or_default()
                on:input=move |event| store.send(Command::WriteNote(id.clone(), event_target_value(&event)))
            ></textarea>
        </div>
    }
    .into_any()
}

fn tick(id: String, name: Memo<String>) -> AnyView {
    let t = texts();
    let store = use_store();
    let asked = id.clone();
    let ticked = store.read(move |model| model.query.compared.contains(&asked));
    let full = store.read(|model| model.query.compared.len() >= MAX_COMPARED);
    view! {
        <label class="choice__option">
            <input
                class="ds-input"
                type="checkbox"
                aria-label=move || name.with(|name| (t.shortlist.compare_of)(name))
                prop:checked=move || ticked.get()
                disabled=move || full.get() && !ticked.get()
                on:change=move |_| store.send(Command::ToggleCompared(id.clone()))
            />
            {t.shortlist.compare}
        </label>
    }
    .into_any()
}
