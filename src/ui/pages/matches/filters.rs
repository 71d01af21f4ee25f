//! Filters: what is looked for, kind, county, distance.

use leptos::prelude::*;

use super::super::super::language::format;
use super::super::super::{texts, use_store};
use crate::protocol::{Kind, Tally, Target};
use crate::state::Command;

/// Distances offered, in kilometres: a neighbour, a morning's drive, a day's drive, a part of the country.
const DISTANCES: [u32; 4] = [50, 100, 200, 500];

/// The filters; folded on a phone.
#[component]
pub(crate) fn Filters(
    /// Rows a kind.
    kinds: Vec<Tally<Kind>>,
    /// Rows a county.
    counties: Vec<Tally<String>>,
) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let filtered = store.read(|model| model.query.is_filtered());
    view! {
        <div class="filters" role="group" aria-label=t.matches.filters>
            <Targets/>
            <fieldset class="filters__group">
                <legend>{t.matches.kind}</legend>
                {kinds.into_iter().map(|tally| view! { <KindBox tally/> }).collect_view()}
            </fieldset>
            <Distance/>
            <details class="filters__group">
                <summary>{t.matches.county}</summary>
                {counties.into_iter().map(|tally| view! { <CountyBox tally/> }).collect_view()}
            </details>
            <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-size="sm"
                hidden=move || !filtered.get()
                on:click=move |_| store.send(Command::ClearFilters)
            >
                {t.matches.clear}
            </button>
        </div>
    }
}

#[component]
fn Targets() -> impl IntoView {
    let t = texts();
    let choices = [(Target::Partners, t.matches.partners), (Target::Needs, t.matches.needs)];
    view! {
        <fieldset class="filters__group">
            <legend>{t.matches.target}</legend>
            {choices.into_iter().map(|(target, label)| view! { <TargetChoice target label/> }).collect_view()}
        </fieldset>
    }
}

#[component]
fn TargetChoice(target: Target, label: &'static str) -> impl IntoView {
    let store = use_store();
    let chosen = store.read(move |model| model.query.target() == target);
    view! {
        <label class="choice">
            <input
                class="ds-input"
                type="radio"
                name="target"
                prop:checked=move || chosen.get()
                on:change=move |_| store.send(Command::ChooseTarget(target))
            />
            <span>{label}</span>
        </label>
    }
}

#[component]
fn KindBox(tally: Tally<Kind>) -> impl IntoView {
    let store = use_store();
    let kind = tally.value;
    let chosen = store.read(move |model| model.query.kinds.contains(&kind));
    view! {
        <label class="choice">
            <input
                class="ds-input"
                type="checkbox"
                prop:checked=move || chosen.get()
                on:change=move |_| store.send(Command::ToggleKind(kind))
            />
            <span>{(texts().words.kinds)(kind)}</span>
            <span class="choice__count">{format::number(tally.count)}</span>
        </label>
    }
}

#[component]
fn CountyBox(tally: Tally<String>) -> impl IntoView {
    let store = use_store();
    let (county, asked) = (tally.value.clone(), tally.value.clone());
    let chosen = store.read(move |model| model.query.counties.contains(&asked));
    view! {
        <label class="choice">
            <input
                class="ds-input"
                type="checkbox"
                prop:checked=move || chosen.get()
                on:change=move |_| store.send(Command::ToggleCounty(county.clone()))
            />
            <span>{tally.value}</span>
            <span class="choice__count">{format::number(tally.count)}</span>
        </label>
    }
}

#[component]
fn Distance() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let has_owner = store.read(|model| model.query.has_owner());
    let km = store.read(|model| model.query.max_km);
    view! {
        <div class="ds-field filters__group">
            <label class="ds-label" for="distance">{t.matches.distance}</label>
            <select
                id="distance"
                class="ds-input"
                disabled=move || !has_owner.get()
                aria-describedby="distance-help"
                prop:value=move || km.get().map_or_else(String::new, |km| km.to_string())
                on:change=move |event| store.send(Command::ChooseDistance(event_target_value(&event).parse().ok()))
            >
                <option value="">{t.matches.any_distance}</option>
                {DISTANCES
                    .into_iter()
                    .map(|km| view! { <option value=km.to_string() selected=move || store.now(|model| model.query.max_km == Some(km))>{(t.matches.within)(km)}</option> })
                    .collect_view()}
            </select>
            <p id="distance-help" class="subtle" hidden=move || has_owner.get()>{t.matches.distance_needs_owner}</p>
        </div>
    }
}
