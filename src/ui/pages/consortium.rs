//! Consortia: choose a programme, see whole teams that meet its rules, hold partners in or out, and see what is missing.

use leptos::prelude::*;

use super::super::components::{FailureAlert, Waiting};
use super::super::language::{Language, format};
use super::super::{texts, use_store};
use super::parts::advisers;
use super::question::{NoNeed, YourQuestion};
use crate::protocol::{ConsortiumView, Kind, ProgrammeRow, ProgrammeStatus, SearchState};
use crate::state::Command;

mod coverage;
mod held;
mod parts;
mod plan;
mod questions;
mod repairs;
mod team;

/// The consortium page.
#[component]
pub(crate) fn Consortium() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let has_need = store.read(|model| !model.asked_need.trim().is_empty());
    let has_programme = store.read(|model| model.query.programme.is_some());
    view! {
        <div class="page page--wide">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().consortium.heading}</h1>
                <p class="lead">{t.planning().consortium.lead}</p>
                {advisers()}
            </header>
            {move || if has_need.get() { view! { <YourQuestion/> }.into_any() } else { view! { <NoNeed text=t.planning().consortium.no_need/> }.into_any() }}
            <ChooseProgramme/>
            {move || match (has_need.get(), has_programme.get()) {
                (true, true) => view! { <Answer/> }.into_any(),
                (true, false) => view! { <p class="empty">{t.planning().consortium.no_programme}</p> }.into_any(),
                (false, _) => ().into_any(),
            }}
        </div>
    }
}

/// The choice of a programme.
#[component]
pub(crate) fn ChooseProgramme() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let rows = store.read(|model| model.programmes.value().map(|view| view.rows.clone()).unwrap_or_default());
    let choose = move |event| {
        let id = event_target_value(&event);
        store.send(Command::ChooseProgramme(Some(id).filter(|id| !id.is_empty())));
    };
    view! {
        <div class="ds-field field programme-field">
            <label class="ds-label" for="programme">{t.planning().consortium.programme}</label>
            <select id="programme" class="ds-input" on:change=choose>
                <option value="">{t.planning().consortium.choose}</option>
                {move || rows.get().into_iter().map(|row| view! { <ProgrammeOption row/> }).collect_view()}
            </select>
        </div>
    }
}

#[component]
fn ProgrammeOption(row: ProgrammeRow) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let id = row.id.clone();
    let chosen = store.read(move |model| model.query.programme.as_ref() == Some(&id));
    let name = row.name.pick(t.tag).0.to_owned();
    let label = if row.status == ProgrammeStatus::Active {
        name
    } else {
        format!("{name} ({})", (t.planning().rules.status)(row.status).to_lowercase())
    };
    view! { <option value=row.id prop:selected=move || chosen.get()>{label}</option> }
}

#[component]
fn Answer() -> impl IntoView {
    let store = use_store();
    let consortium = store.read(|model| model.consortium.value().cloned());
    let failure = store.read(|model| model.consortium.failure().cloned());
    let running = store.read(|model| model.consortium.is_running());
    view! {
        <held::Held/>
        <parts::Parts/>
        {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
        <div class="results" aria-busy=move || if running.get() { "true" } else { "false" }>
            {move || match consortium.get() {
                Some(view) => view! { <Whole view/> }.into_any(),
                None if failure.get().is_some() => ().into_any(),
                None => view! { <Waiting/> }.into_any(),
            }}
            // Beside the team, not within: further teams come in while somebody writes here.
            <plan::Plan/>
            <questions::Questions/>
            <team::Rules/>
        </div>
    }
}

#[component]
fn Whole(view: ConsortiumView) -> impl IntoView {
    let t = texts();
    let best = view.teams.first().map_or(0, |team| team.value);
    let (color, state) = state_words(t, view.state, best);
    let looked_at = looked_at(t, &view.candidates);
    let shown = use_store().read(|model| model.query.team);
    let (teams, facets) = (view.teams, view.facets);
    let in_full = teams.clone();
    view! {
        <div class="ds-alert notice state" data-color=color role="status" data-testid="state">
            <p class="ds-paragraph">{state}</p>
            {view.unknown.iter().map(|id| view! { <p>{(t.planning().plan.not_found)(id)}</p> }).collect_view()}
            {(!looked_at.is_empty()).then(|| view! { <p class="subtle">{(t.planning().consortium.looked_at)(&looked_at)}</p> })}
        </div>
        <repairs::Repairs list=view.repairs/>
        {move || {
            let at = if shown.get() < in_full.len() { shown.get() } else { 0 };
            in_full.get(at).cloned().map(|team| view! { <team::Team team at facets=facets.clone() best/> })
        }}
        <team::Alternatives list=teams best/>
    }
}

/// A part of a team's value in whole per cent, rounded up so that something is never told as nothing.
fn percent(part: i64, whole: i64) -> u32 {
    let (part, whole) = (part.max(0), whole.max(1));
    u32::try_from(part.saturating_mul(100).saturating_add(whole - 1) / whole).unwrap_or(u32::MAX)
}

fn state_words(t: &Language, state: SearchState, best: i64) -> (&'static str, String) {
    match state {
        SearchState::Searching { gap } => ("info", (t.planning().consortium.searching)(percent(gap, best))),
        SearchState::Proven => ("success", t.planning().consortium.proven.to_owned()),
        SearchState::Impossible => ("warning", t.planning().consortium.impossible.to_owned()),
        SearchState::Stopped { gap } => ("info", (t.planning().consortium.stopped)(percent(gap, best))),
    }
}

fn looked_at(t: &Language, candidates: &[(Kind, u32)]) -> String {
    let words: Vec<String> = candidates
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| {
            let name = if *count == 1 { (t.words.kind)(*kind) } else { (t.words.kinds)(*kind) };
            format!("{} {}", format::number(*count), name.to_lowercase())
        })
        .collect();
    format::list(&words, t.shell.and)
}
