//! Programmes: search, and what is missing for the chosen owner.

use leptos::prelude::*;

use super::super::components::{FailureAlert, OwnerField, PageLink, SearchField, Waiting};
use super::super::language::Language;
use super::super::{texts, use_store};
use super::parts::advisers;
use crate::protocol::{AmountView, ProgrammeRow, ProgrammeStatus, ProgrammesView, Remedy};
use crate::state::Page;

/// The list of programmes.
#[component]
pub(crate) fn Programmes() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let programmes = store.read(|model| model.programmes.value().cloned());
    let failure = store.read(|model| model.programmes.failure().cloned());
    let owner = store.read(|model| model.owner_card().map(|card| card.name.clone()));
    view! {
        <div class="page">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().programmes.heading}</h1>
                <p class="lead">{t.planning().programmes.lead}</p>
                {advisers()}
            </header>
            <div class="list-tools">
                <SearchField label=t.planning().programmes.search/>
                <OwnerField/>
            </div>
            <p class="subtle">
                {move || owner.get().map_or_else(|| t.planning().programmes.choose_owner.to_owned(), |name| (t.planning().programmes.sorted_for)(&name))}
            </p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {move || match programmes.get() {
                Some(view) => view! { <List view/> }.into_any(),
                None if failure.get().is_some() => ().into_any(),
                None => view! { <Waiting/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn List(view: ProgrammesView) -> impl IntoView {
    let t = texts();
    let count = u32::try_from(view.rows.len()).unwrap_or(u32::MAX);
    view! {
        <p class="results__count" data-testid="count">{(t.matches.count)(count)}</p>
        <ol class="rows">{view.rows.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ol>
    }
}

#[component]
fn Row(row: ProgrammeRow) -> impl IntoView {
    let t = texts();
    let (name, language) = row.name.pick(t.tag);
    let name = name.to_owned();
    view! {
        <li class="row" data-testid="row">
            <h2 class="row__name" lang=language.as_str()><PageLink page=Page::Programme(row.id.clone()) class="ds-link">{name}</PageLink></h2>
            <p class="card-line">{row_line(t, &row)}</p>
            <p class="tags"><StatusTag status=row.status/>{may_apply(t, row.owner_may_apply, row.effort.is_some())}</p>
            <p>{amount(t, &row.amount)}</p>
            {missing(t, &row.missing)}
            {row.effort.map(|effort| view! { <p class="reason">{(t.planning().rules.effort)(effort.met, effort.undecided, effort.not_met)}</p> })}
        </li>
    }
}

/// What is missing, in the words of the ways out.
pub(crate) fn missing(t: &Language, remedies: &[Remedy]) -> Option<impl IntoView + use<>> {
    let words: Vec<String> = remedies.iter().map(t.ways.remedy).collect();
    (!words.is_empty()).then(|| view! { <p class="verdict__help"><strong>{t.ways.missing}</strong>" "{words.join(" ")}</p> })
}

/// Kind, level, funder and the last year in one line.
pub(crate) fn row_line(t: &Language, row: &ProgrammeRow) -> String {
    let mut parts =
        vec![(t.planning().rules.kind)(&row.kind).to_owned(), (t.planning().rules.level)(&row.level).to_owned(), row.funder.clone()];
    parts.extend(row.last_year.map(|year| (t.planning().programmes.last_year)(u32::from(year))));
    parts.join(" · ")
}

/// Whether a programme is open.
#[component]
pub(crate) fn StatusTag(
    /// Its status.
    status: ProgrammeStatus,
) -> impl IntoView {
    let color = match status {
        ProgrammeStatus::Active => "success",
        ProgrammeStatus::Unknown => "warning",
        ProgrammeStatus::Closed => "neutral",
    };
    view! { <span class="ds-tag" data-color=color>{(texts().planning().rules.status)(status)}</span> }
}

/// Whether the chosen owner may apply; nothing when nobody is chosen.
pub(crate) fn may_apply(t: &'static Language, may: Option<bool>, has_owner: bool) -> Option<impl IntoView> {
    let (color, text) = match may {
        _ if !has_owner => return None,
        Some(true) => ("success", t.planning().programmes.may_apply),
        Some(false) => ("danger", t.planning().programmes.may_not_apply),
        None => ("warning", t.planning().programmes.may_be),
    };
    Some(view! { <span class="ds-tag" data-color=color>{text}</span> })
}

/// What a programme pays, in words.
pub(crate) fn amount(t: &Language, amount: &AmountView) -> String {
    let currency = amount.currency.as_deref().unwrap_or("NOK");
    let words = |value: Option<i64>| value.map(|value| (t.planning().programmes.money)(value, currency));
    (t.planning().programmes.amount)(words(amount.min), words(amount.max))
}
