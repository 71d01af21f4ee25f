//! The result list: ranked rows with one line of why, the account in place, filters, and how the need was read.

use leptos::prelude::*;

use super::super::components::{FailureAlert, PageLink, Waiting};
use super::super::pieces::pieces;
use super::super::{texts, use_store};
use super::question::{NoNeed, YourQuestion};
use crate::protocol::Target;
use crate::state::{Command, Page};

mod filters;
mod on_map;
mod row;
mod understood;
mod weighing;

/// The result list's page.
#[component]
pub(crate) fn Matches() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let target = store.read(|model| model.query.target());
    let has_need = store.read(|model| !model.asked_need.trim().is_empty());
    view! {
        <div class="page page--wide">
            <h1 class="ds-heading" data-size="lg" tabindex="-1">
                {move || if target.get() == Target::Needs { t.matches.heading_needs } else { t.matches.heading }}
            </h1>
            <YourQuestion/>
            {move || has_need.get().then(super::doors::beside)}
            {move || if has_need.get() { view! { <Results/> }.into_any() } else { view! { <NoNeed text=t.matches.no_need/> }.into_any() }}
        </div>
    }
}

#[component]
fn Results() -> impl IntoView {
    let store = use_store();
    let answered = store.read(|model| model.matches.value().is_some());
    let failure = store.read(|model| model.matches.failure().cloned());
    let running = store.read(|model| model.matches.is_running());
    view! {
        {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
        <div class="results" aria-busy=move || if running.get() { "true" } else { "false" }>
            {move || match answered.get() {
                true => view! { <List/> }.into_any(),
                false if failure.get().is_some() => ().into_any(),
                false => view! { <Waiting/> }.into_any(),
            }}
        </div>
    }
}

/// How the need was read comes first, then the filters, then rows. The pieces hold the rows of a first answer; what does not fit comes with the last.
const FILTERS: usize = 1;
const ROWS_A_PIECE: usize = 3;
const PIECES: usize = FILTERS + 4;

/// The list. Built once: a new answer changes what differs, so that focus and open accounts stay where they are.
#[component]
fn List() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let total = store.read(|model| model.matches.value().map_or(0, |view| view.total));
    let ids = store.read(|model| {
        model.matches.value().map(|view| view.rows.iter().map(|row| row.id().to_owned()).collect::<Vec<_>>()).unwrap_or_default()
    });
    let drawn = pieces(PIECES);
    let rows = move || match drawn.get() {
        PIECES => ids.get(),
        few => ids.with(|ids| ids.iter().take(few.saturating_sub(FILTERS) * ROWS_A_PIECE).cloned().collect()),
    };
    let has_filters = Memo::new(move |_| drawn.get() >= FILTERS);
    // What stands below the list would be pushed down by its next piece.
    let is_whole = Memo::new(move |_| drawn.get() == PIECES);
    let shown = move || u32::try_from(ids.with(Vec::len)).unwrap_or(u32::MAX);
    view! {
        <understood::Understood/>
        <div class="results__columns" class:results__columns--growing=move || !is_whole.get()>
            {move || has_filters.get().then(|| view! { <filters::Filters/> })}
            <div class="results__list" hidden=move || !has_filters.get()>
                <p class="results__count" data-testid="count">{move || (t.matches.count)(total.get())}</p>
                {on_map::on_map()}
                {move || (total.get() == 0).then(|| view! { <Nothing/> })}
                <ol class="rows">
                    <For each=rows key=String::clone let(id)>
                        <row::Row id/>
                    </For>
                </ol>
                {move || (is_whole.get() && shown() < total.get()).then(|| view! { <More shown=shown() total=total.get()/> })}
                {move || (is_whole.get() && total.get() > 0).then(|| view! { <ToConsortium/> })}
            </div>
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let t = texts();
    view! {
        <div class="empty">
            <h2 class="ds-heading" data-size="xs">{t.matches.nothing}</h2>
            <p>{t.matches.nothing_help}</p>
        </div>
    }
}

#[component]
fn More(shown: u32, total: u32) -> impl IntoView {
    let t = texts();
    let store = use_store();
    view! {
        <p class="more">
            <span class="subtle">{(t.matches.shown)(shown, total)}</span>
            <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| store.send(Command::ShowMore)>{t.matches.more}</button>
        </p>
    }
}

#[component]
fn ToConsortium() -> impl IntoView {
    let t = texts();
    view! {
        <aside class="next">
            <p>{t.matches.to_consortium_help}</p>
            <PageLink page=Page::Consortium class="ds-button">{t.matches.to_consortium}</PageLink>
        </aside>
    }
}
