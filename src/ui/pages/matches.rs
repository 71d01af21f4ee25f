//! The result list: ranked rows with one line of why, the account in place, filters, and how the need was read.

use leptos::prelude::*;

use super::super::components::{FailureAlert, PageLink, Waiting};
use super::super::{texts, use_store};
use super::question::{NoNeed, YourQuestion};
use crate::protocol::{MatchesView, Target};
use crate::state::{Command, Page};

mod filters;
mod row;
mod understood;

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
            {move || if has_need.get() { view! { <Results/> }.into_any() } else { view! { <NoNeed text=t.matches.no_need/> }.into_any() }}
        </div>
    }
}

#[component]
fn Results() -> impl IntoView {
    let store = use_store();
    let matches = store.read(|model| model.matches.value().cloned());
    let failure = store.read(|model| model.matches.failure().cloned());
    let running = store.read(|model| model.matches.is_running());
    view! {
        {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
        <div class="results" aria-busy=move || if running.get() { "true" } else { "false" }>
            {move || match matches.get() {
                Some(view) => view! { <List view/> }.into_any(),
                None if failure.get().is_some() => ().into_any(),
                None => view! { <Waiting/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn List(view: MatchesView) -> impl IntoView {
    let t = texts();
    let shown = u32::try_from(view.rows.len()).unwrap_or(u32::MAX);
    let total = view.total;
    view! {
        <understood::Understood language=view.language words=view.words concepts=view.concepts/>
        <div class="results__columns">
            <filters::Filters kinds=view.kinds counties=view.counties/>
            <div class="results__list">
                <p class="results__count" data-testid="count">{(t.matches.count)(total)}</p>
                {(total == 0).then(|| view! { <Nothing/> })}
                <ol class="rows">
                    {view.rows.into_iter().map(|row| view! { <row::Row row/> }).collect_view()}
                </ol>
                {(shown < total).then(|| view! { <More shown total/> })}
                {(total > 0).then(|| view! { <ToConsortium/> })}
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
