//! Filters: what is looked for, kind, county, distance.

use leptos::prelude::*;

use super::super::super::language::format;
use super::super::super::{browser, texts, use_store};
use crate::protocol::{Kind, MatchesView, Tally, Target};
use crate::state::{Command, Model};

/// Distances offered, in kilometres: a neighbour, a morning's drive, a day's drive, a part of the country.
const DISTANCES: [u32; 4] = [50, 100, 200, 500];

/// What is looked for, and the filters, which are folded on a phone.
#[component]
pub(crate) fn Filters() -> impl IntoView {
    let t = texts();
    // On a narrow screen the list comes first; a list that is narrowed down shows by what.
    let open = browser::is_wide() || use_store().now(|model| model.query.is_filtered());
    view! {
        <div class="filters">
            <Targets/>
            <details class="filters__fold" open=open>
                <summary>{t.matches.filters}</summary>
                <Narrow/>
            </details>
        </div>
    }
}

#[component]
fn Narrow() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let filtered = store.read(|model| model.query.is_filtered());
    let kinds = store.read(|model| choices(model, |view| &view.kinds));
    let counties = store.read(|model| choices(model, |view| &view.counties));
    view! {
        <div class="filters" role="group" aria-label=t.matches.filters>
            <fieldset class="filters__group">
                <legend>{t.matches.kind}</legend>
                <For each=move || kinds.get() key=|kind| *kind let(kind)>
                    <KindBox kind/>
                </For>
            </fieldset>
            <Distance/>
            <details class="filters__group">
                <summary>{t.matches.county}</summary>
                <For each=move || counties.get() key=String::clone let(county)>
                    <CountyBox county/>
                </For>
            </details>
            <super::weighing::Weighing/>
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

/// What can be chosen, in the order of the answer.
fn choices<T: Clone>(model: &Model, tallies: impl Fn(&MatchesView) -> &Vec<Tally<T>>) -> Vec<T> {
    model.matches.value().map(|view| tallies(view).iter().map(|tally| tally.value.clone()).collect()).unwrap_or_default()
}

/// The rows a choice would give, in the page's digits.
fn rows_of<T: PartialEq>(model: &Model, tallies: impl Fn(&MatchesView) -> &Vec<Tally<T>>, value: &T) -> String {
    let found = model.matches.value().and_then(|view| tallies(view).iter().find(|tally| tally.value == *value).map(|tally| tally.count));
    format::number(found.unwrap_or_default())
}

#[component]
fn KindBox(kind: Kind) -> impl IntoView {
    let store = use_store();
    let chosen = store.read(move |model| model.query.kinds.contains(&kind));
    let count = store.read(move |model| rows_of(model, |view| &view.kinds, &kind));
    let label = (texts().words.kinds)(kind).to_owned();
    view! { <TickBox label chosen count command=Command::ToggleKind(kind)/> }
}

#[component]
fn CountyBox(county: String) -> impl IntoView {
    let store = use_store();
    let (of_box, of_count) = (county.clone(), county.clone());
    let chosen = store.read(move |model| model.query.counties.contains(&of_box));
    let count = store.read(move |model| rows_of(model, |view| &view.counties, &of_count));
    view! { <TickBox label=county.clone() chosen count command=Command::ToggleCounty(county)/> }
}

/// A box to tick, with the rows it would give.
#[component]
fn TickBox(label: String, chosen: Memo<bool>, count: Memo<String>, command: Command) -> impl IntoView {
    let store = use_store();
    view! {
        <label class="choice">
            <input class="ds-input" type="checkbox" prop:checked=move || chosen.get() on:change=move |_| store.send(command.clone())/>
            <span>{label}</span>
            <span class="choice__count">{move || count.get()}</span>
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
