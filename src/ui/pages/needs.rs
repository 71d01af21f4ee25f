//! Documented needs: search, filter by who has them, open one.

use leptos::prelude::*;

use super::super::components::{FailureAlert, PageLink, SearchField, Waiting};
use super::super::language::{Language, format};
use super::super::{texts, use_store};
use crate::protocol::{Kind, NeedRow, NeedsView};
use crate::state::{Command, MATCHES_A_PAGE, Page};

/// Kinds that own documented needs.
const OWNERS: [Kind; 3] = [Kind::Municipality, Kind::County, Kind::Business];

/// The list of needs.
#[component]
pub(crate) fn Needs() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let needs = store.read(|model| model.needs.value().cloned());
    let failure = store.read(|model| model.needs.failure().cloned());
    view! {
        <div class="page">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.needs.heading}</h1>
                <p class="lead">{t.needs.lead}</p>
            </header>
            <div class="list-tools">
                <SearchField label=t.needs.search/>
                <fieldset class="filters__group choices">
                    <legend>{t.needs.kinds}</legend>
                    {OWNERS.into_iter().map(|kind| view! { <KindBox kind/> }).collect_view()}
                </fieldset>
            </div>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {move || match needs.get() {
                Some(view) => view! { <List view/> }.into_any(),
                None if failure.get().is_some() => ().into_any(),
                None => view! { <Waiting/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn KindBox(kind: Kind) -> impl IntoView {
    let store = use_store();
    let chosen = store.read(move |model| model.query.kinds.contains(&kind));
    view! {
        <label class="choice">
            <input class="ds-input" type="checkbox" prop:checked=move || chosen.get() on:change=move |_| store.send(Command::ToggleKind(kind))/>
            <span>{(texts().words.kinds)(kind)}</span>
        </label>
    }
}

#[component]
fn List(view: NeedsView) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let total = view.rows.len();
    let count = u32::try_from(total).unwrap_or(u32::MAX);
    let shown = store.read(|model| usize::try_from(model.shown.max(MATCHES_A_PAGE)).unwrap_or(usize::MAX));
    let rows = StoredValue::new(view.rows);
    view! {
        <p class="results__count" data-testid="count">{(t.matches.count)(count)}</p>
        {(total == 0).then(|| view! { <p class="empty">{t.needs.nothing}</p> })}
        <ol class="rows">
            {move || {
                rows.with_value(|rows| rows.iter().take(shown.get()).cloned().map(|need| view! { <NeedCard need/> }).collect_view())
            }}
        </ol>
        {move || {
            (shown.get() < total).then(|| view! {
                <button type="button" class="ds-button more__button" data-variant="secondary" on:click=move |_| store.send(Command::ShowMore)>
                    {t.needs.more}
                </button>
            })
        }}
    }
}

/// A need in a list.
#[component]
fn NeedCard(need: NeedRow) -> impl IntoView {
    let t = texts();
    let (page, owner) = (Page::Need(need.id.clone()), need.owner.clone());
    view! {
        <li class="row" data-testid="row">
            <h2 class="row__name"><PageLink page class="ds-link">{owner}</PageLink></h2>
            <p class="card-line">{line(t, &need)}</p>
            <p class="row__need" lang=need.language.as_str()>{need.text.clone()}</p>
            <MetTag met=need.met/>
        </li>
    }
}

/// Whether a project met the need, in words.
#[component]
pub(crate) fn MetTag(
    /// Whether one did.
    met: bool,
) -> impl IntoView {
    let t = texts();
    let (color, text) = if met { ("success", t.needs.met) } else { ("info", t.needs.open) };
    view! { <p><span class="ds-tag" data-color=color>{text}</span></p> }
}

/// Kind of owner, place and year in one line.
pub(crate) fn line(t: &Language, need: &NeedRow) -> String {
    let year = need.year.map_or_else(|| t.needs.no_year.to_owned(), |year| (t.needs.year)(u32::from(year)));
    let kind = need.owner_kind.map(|kind| (t.words.kind)(kind).to_owned());
    let place = need.place.clone().filter(|place| !need.owner.contains(place.as_str()));
    let parts: Vec<String> = kind.into_iter().chain(place).chain([year]).collect();
    parts.join(" · ")
}

/// Themes in one line.
pub(crate) fn themes(t: &Language, need: &NeedRow) -> Option<String> {
    (!need.themes.is_empty()).then(|| format!("{} {}", t.needs.themes, format::list(&need.themes, t.shell.and)))
}
