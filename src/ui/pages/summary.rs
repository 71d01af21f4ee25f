//! All of it on one sheet, to print, to save as a file, or to share as a link.

use leptos::prelude::*;

use super::super::browser;
use super::super::components::OutLink;
use super::super::language::Language;
use super::super::{texts, use_store};
use super::contact::{copy, done};
use crate::state::{Block, Document, Item, Model, Part, summary_html};

mod sheet;

/// The page of the summary.
pub(super) fn page() -> AnyView {
    let t = texts();
    let store = use_store();
    let today = browser::today();
    let sheet = store.read(move |model| sheet::of(t, model, &today));
    let save = move |_| browser::save_html(t.planning().summary.file, &sheet.with_untracked(summary_html));
    view! {
        <div class="page">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().summary.heading}</h1>
                <p>{move || sheet.with(|sheet| sheet.lead.clone())}</p>
                <p class="member__buttons">
                    <button type="button" class="ds-button" on:click=|_| browser::print()>{t.planning().summary.print}</button>
                    <button type="button" class="ds-button" data-variant="secondary" on:click=save>{t.planning().summary.save}</button>
                </p>
            </header>
            <article class="results sheet" data-testid="sheet">{move || sheet.with(parts)}</article>
            {share(t)}
        </div>
    }
    .into_any()
}

fn parts(sheet: &Document) -> Vec<AnyView> {
    sheet.parts.iter().map(part).collect()
}

fn part(part: &Part) -> AnyView {
    let blocks: Vec<AnyView> = part.blocks.iter().map(block).collect();
    view! { <section class="section"><h2 class="ds-heading" data-size="sm">{part.heading}</h2>{blocks}</section> }.into_any()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Text(text) => view! { <p>{text.clone()}</p> }.into_any(),
        Block::Own(text) => own(text),
        Block::Items(items) => {
            let items: Vec<AnyView> = items.iter().map(item).collect();
            view! { <ul class="ds-list">{items}</ul> }.into_any()
        }
        Block::Table(head, rows) => table(head, rows),
    }
}

fn own(text: &str) -> AnyView {
    view! { <blockquote class="evidence own" lang="" dir="auto">{text.to_owned()}</blockquote> }.into_any()
}

fn item(item: &Item) -> AnyView {
    let name = (!item.name.is_empty()).then(|| view! { <strong dir="auto">{item.name.clone()}</strong>" " });
    let note = (!item.own.is_empty()).then(|| own(&item.own));
    let text = match item.url.clone() {
        Some(url) => view! { <span class="source"><OutLink url text=item.text.clone()/></span> }.into_any(),
        None => item.text.clone().into_any(),
    };
    view! { <li>{name}{text}{note}</li> }.into_any()
}

fn table(head: &[String], rows: &[Vec<String>]) -> AnyView {
    let head: Vec<AnyView> = head.iter().map(|cell| view! { <th scope="col">{cell.clone()}</th> }.into_any()).collect();
    let row = |row: &Vec<String>| {
        let cells: Vec<AnyView> = row.iter().skip(1).map(|cell| view! { <td class="plan__sum">{cell.clone()}</td> }.into_any()).collect();
        view! { <tr><th scope="row">{row.first().cloned()}</th>{cells}</tr> }.into_any()
    };
    let rows: Vec<AnyView> = rows.iter().map(row).collect();
    let label = texts().planning().plan.heading;
    view! {
        <div class="table-scroll" role="region" aria-label=label tabindex="0">
            <table class="ds-table" data-border="true" data-size="sm"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

/// The link, and what whoever gets it will see.
fn share(t: &'static Language) -> AnyView {
    let store = use_store();
    let link = store.read(|model| browser::absolute(&model.share_address()).unwrap_or_default());
    let holds = store.read(move |model| holds(t, model));
    let put = move |_| copy(store, &link.get_untracked(), "link");
    view! {
        <section class="section no-print" data-testid="share">
            <div class="ds-field field">
                <label class="ds-label" for="link">{t.planning().summary.link}</label>
                <input id="link" class="ds-input" type="text" readonly prop:value=move || link.get()/>
            </div>
            <p><button type="button" class="ds-button" data-variant="secondary" on:click=put>{t.planning().summary.share}</button></p>
            {done()}
            <p>{t.planning().summary.holds}</p>
            <ul class="ds-list">{move || holds.with(|list| list.iter().map(|text| view! { <li dir="auto">{text.clone()}</li> }).collect_view())}</ul>
            <p>{t.planning().summary.private}" "{t.planning().summary.no_letters}</p>
        </section>
    }
    .into_any()
}

/// What is in the link, one line each.
fn holds(t: &Language, model: &Model) -> Vec<String> {
    let query = model.query.shared();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let named = |name: &str, value: String| format!("{name}: {value}");
    let mut list = Vec::new();
    if !query.need.is_empty() {
        list.push(named(t.matches.need, query.used_need().to_owned()));
    }
    list.extend(model.owner_card().map(|card| named(t.planning().summary.owner, card.name_for(t.tag).0.to_owned())));
    list.extend(model.programme_row().map(|row| named(t.planning().consortium.programme, row.name.pick(t.tag).0.to_owned())));
    if !(query.locked.is_empty() && query.excluded.is_empty()) {
        list.push((t.planning().summary.choices)(count(query.locked.len()), count(query.excluded.len())));
    }
    let is_proposed = query.plan == crate::protocol::PlanEdits::default() && query.answers.is_empty();
    if !is_proposed || !query.weights.is_empty() || !query.parts.is_empty() {
        list.push(t.planning().summary.plan.to_owned());
    }
    if !query.shortlist.is_empty() {
        let notes = query.shortlist.iter().filter(|entry| !entry.note.is_empty()).count();
        list.push((t.planning().summary.notes)(count(query.shortlist.len()), count(notes)));
    }
    if list.is_empty() {
        list.push(t.planning().summary.none.to_owned());
    }
    list
}
