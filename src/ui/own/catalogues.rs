//! Other catalogues: fetched from a named host or read from a file, shown with their origin, fetched again on demand.

use leptos::prelude::*;

use super::super::components::Section;
use super::super::language::format;
use super::super::{browser, texts};
use super::desk::Desk;
use super::import::{Brought, Words, count, file_problem, read_file as read};
use super::{link, use_desk, words};
use crate::exchange::own::json;
use crate::own::value::plain;
use crate::own::{Entry, Field, Layer, Origin, Record, RecordKind};
use crate::sources::hosts::{self, HostProblem};
use crate::sources::{Cancel, FetchProblem, other};
use crate::storage::keeper::Outcome;

/// The page.
#[component]
pub(super) fn Catalogues() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let message = RwSignal::new(String::new());
    let address = RwSignal::new(browser::catalogue_of_link());
    let fetch = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        take_address(w, desk, address.get_untracked(), message);
    };
    let chosen = move |event: web_sys::Event| {
        let Some(file) = browser::chosen_file(&event) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            let name = file.name();
            match read(w, &file).await {
                Brought::File(read) => keep(w, desk, Origin::File(name.clone()), *read, name, message),
                Brought::Failed(text) => message.set(text),
                _ => message.set(w.not_ours.to_owned()),
            }
        });
    };
    let named = hosts::named().collect::<Vec<_>>().join(", ");
    view! {
        <article class="page" data-testid="catalogues">
            <p class="back">{link(String::new(), "ds-link", w.heading.to_owned())}</p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{w.catalogues}</h1>
                <p class="lead">{w.catalogues_lead}</p>
            </header>
            {move || {
                let layers: Vec<Layer> = desk.book().layers().cloned().collect();
                if layers.is_empty() {
                    view! { <p class="subtle">{w.no_catalogues}</p> }.into_any()
                } else {
                    view! { <ul class="plain-list">{layers.into_iter().map(|layer| view! { <Shown layer message/> }).collect_view()}</ul> }.into_any()
                }
            }}
            {move || Some(message.get()).filter(|it| !it.is_empty()).map(|text| view! {
                <p class="ds-alert notice" data-color="warning" role="alert" data-testid="catalogue-message">{text}</p>
            })}
            <form class="question" on:submit=fetch novalidate>
                <div class="ds-field field">
                    <label class="ds-label" for="address">{w.address}</label>
                    <p data-field="description" id="address-help">{(w.address_help)(&named)}</p>
                    <input class="ds-input" id="address" type="text" inputmode="url" autocomplete="off" aria-describedby="address-help"
                        prop:value=move || address.get() on:input=move |event| address.set(event_target_value(&event))/>
                </div>
                <p><button type="submit" class="ds-button">{w.fetch}</button></p>
            </form>
            <div class="own__drop">
                <label class="ds-label" for="catalogue-file">{w.from_file}</label>
                <input class="ds-input" id="catalogue-file" type="file" accept=".json" on:change=chosen/>
            </div>
        </article>
    }
}

/// Fetches a catalogue, once somebody has asked for it.
fn take_address(w: Words, desk: Desk, address: String, message: RwSignal<String>) {
    let address = address.trim().to_owned();
    message.set(String::new());
    wasm_bindgen_futures::spawn_local(async move {
        let fetched = other::catalogue(&address, &Cancel::new()).await;
        match fetched.map(|bytes| json::read(&bytes)) {
            Ok(Ok(file)) => keep(w, desk, Origin::Address(address.clone()), file, address, message),
            Ok(Err(problem)) => {
                let _ = message.try_set(file_problem(w, &problem));
            }
            Err(problem) => {
                let _ = message.try_set(fetch_problem(w, &problem));
            }
        }
    });
}

fn fetch_problem(w: Words, problem: &FetchProblem) -> String {
    match problem {
        FetchProblem::Host(HostProblem::Unnamed(host)) => (w.unnamed_host)(host),
        FetchProblem::Host(_) => w.not_https.to_owned(),
        FetchProblem::TooLarge { limit, given } => (w.too_large)(&limit.to_string(), &given.to_string()),
        _ => w.not_fetched.to_owned(),
    }
}

/// Keeps a catalogue as a layer of its own; one of the same origin is replaced.
fn keep(w: Words, desk: Desk, origin: Origin, file: json::File, name: String, message: RwSignal<String>) {
    let short: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).take(40).collect();
    // FNV-1a over the whole origin: two long addresses that begin alike are two catalogues.
    let sum = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let id = format!("{short}-{sum:016x}");
    let title = if file.title.is_empty() { name } else { file.title.clone() };
    let told = if file.unusable.is_empty() { String::new() } else { (w.unusable)(count(file.unusable.len())) };
    let layer = Layer { id, title, origin, date: browser::today(), records: file.records };
    desk.put(vec![(layer.key(), Some(Entry::Layer(layer)))], move |outcome| {
        say(w, desk, &outcome, w.saved);
        let _ = message.try_set(told);
    });
}

/// Says what became of a change; what is not stored is told over the page.
fn say(w: Words, desk: Desk, outcome: &Outcome, done: &'static str) {
    match outcome {
        Outcome::Saved => desk.say(done),
        Outcome::Conflict(_) => desk.say(w.conflict),
        Outcome::NotSaved(_) => {}
    }
}

#[component]
fn Shown(layer: Layer, message: RwSignal<String>) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let place = match &layer.origin {
        Origin::Own => String::new(),
        Origin::Address(text) | Origin::File(text) => text.clone(),
    };
    let key = layer.key();
    let remove = move |_| desk.put(vec![(key.clone(), None)], move |outcome| say(w, desk, &outcome, w.removed));
    let again = if let Origin::Address(address) = &layer.origin { Some(address.clone()) } else { None };
    let date = format::date(&layer.date, texts().tag);
    let pairs = conflicts(&layer);
    view! {
        <li class="own__entry" data-testid="layer">
            <p class="own__title"><strong dir="auto">{layer.title.clone()}</strong>" "<span class="subtle">{(w.records)(count(layer.records.len()))}</span></p>
            <p class="subtle">{(w.origin)(&place, &date)}</p>
            <div class="actions">
                {again.map(|address| view! {
                    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| take_address(w, desk, address.clone(), message)>{w.refresh}</button>
                })}
                <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=remove>{(w.remove)(&layer.title)}</button>
            </div>
            {(!pairs.is_empty()).then(|| view! { <Conflicts pairs/> })}
        </li>
    }
}

/// Partners of the layer that are in the bundled catalogue, beside those they are.
fn conflicts(layer: &Layer) -> Vec<(Record, Record)> {
    let facts = use_desk().facts_now();
    let same = |record: &Record, other: &Record| {
        let number = record.get(Field::OrganisationNumber);
        plain(record.title()) == plain(other.title()) || (!number.is_empty() && number == other.get(Field::OrganisationNumber))
    };
    let partners = layer.records.iter().filter(|record| record.kind == RecordKind::Partner);
    partners
        .filter_map(|record| facts.partners.values().find(|other| same(record, other)).map(|other| (other.clone(), record.clone())))
        .collect()
}

#[component]
fn Conflicts(pairs: Vec<(Record, Record)>) -> impl IntoView {
    let w = words();
    let number = count(pairs.len());
    let rows = pairs
        .into_iter()
        .take(50)
        .map(|(bundled, theirs)| {
            let differing: Vec<_> = theirs
                .values
                .iter()
                .filter(|(field, text)| bundled.get(**field) != text.as_str())
                .map(|(field, text)| (*field, text.clone()))
                .collect();
            view! {
                <tr>
                    <th scope="row">{link(format!("partner/{}", bundled.id), "ds-link", bundled.title().to_owned())}</th>
                    <td>{differing.into_iter().map(|(field, text)| {
                        let was = bundled.get(field).replace('\n', ", ");
                        view! { <p dir="auto">{(w.field)(field)}": "{text.replace('\n', ", ")}" – "{(w.in_catalogue)(&was)}</p> }
                    }).collect_view()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Section heading=w.conflicts_help>
            <p class="subtle">{(w.conflicts)(number)}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=w.conflicts_help><table class="ds-table"><tbody>{rows}</tbody></table></div>
        </Section>
    }
}
