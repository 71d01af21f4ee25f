//! The parts of the need: weigh them anew, hold a weight, split, join. The team is found anew at once.

use leptos::prelude::*;

use super::super::super::{texts, use_store};
use crate::protocol::FacetView;
use crate::state::{Command, Model, PartChange};

/// Thousandths in a per cent.
const PERCENT: u32 = 10;

/// The parts, folded. They are built anew only when they are other parts, so that a field keeps the focus while weights change.
#[component]
pub(crate) fn Parts() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let ids = store.read(|model| facets(model).iter().map(|facet| facet.id.clone()).collect::<Vec<_>>());
    let edited = store.read(|model| !model.query.parts.is_empty());
    let rows = move || {
        let last = ids.get().len().saturating_sub(1);
        (0..ids.get().len()).map(|at| row(at, at == last)).collect_view()
    };
    let shown = store.read(|model| !facets(model).is_empty());
    view! {
        <details class="ds-details parts" hidden=move || !shown.get()>
            <summary>{t.planning().plan.parts}</summary>
            <div class="parts__body">
                <p class="subtle">{t.planning().plan.parts_help}</p>
                <ul class="plain-list" data-testid="parts">{rows}</ul>
                <button type="button" class="ds-button plan__reset" data-variant="tertiary" data-size="sm" hidden=move || !edited.get() on:click=move |_| store.send(Command::ResetParts)>
                    {t.planning().plan.reset}
                </button>
            </div>
        </details>
    }
}

fn facets(model: &Model) -> &[FacetView] {
    model.consortium.value().map_or(&[], |view| &view.facets)
}

fn row(at: usize, last: bool) -> AnyView {
    let t = texts();
    let store = use_store();
    let facet = store.read(move |model| facets(model).get(at).cloned());
    let Some(FacetView { label, atoms, .. }) = facet.get_untracked() else { return ().into_any() };
    let (name, language) = label.pick(t.tag);
    let name = name.to_owned();
    let percent = Memo::new(move |_| facet.get().map_or(0, |facet| facet.weight.div_ceil(PERCENT)));
    let fixed = Memo::new(move |_| facet.get().is_some_and(|facet| facet.fixed));
    let send = move |change: PartChange| store.send(Command::ChangeParts(change));
    let weigh = move |event| {
        if let Some(weight) = event_target_value(&event).trim().parse::<u32>().ok().filter(|weight| (1..=100).contains(weight)) {
            send(PartChange::Weigh(at, weight * PERCENT));
        }
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&percent.get_untracked().to_string());
    };
    let hold = move |_| {
        let weight = facet.get_untracked().map_or(0, |facet| facet.weight);
        send(if fixed.get_untracked() { PartChange::Loosen(at) } else { PartChange::Weigh(at, weight) });
    };
    let button = |text: &'static str, change: PartChange| {
        let label = format!("{text}: {name}");
        view! { <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=label on:click=move |_| send(change)>{text}</button> }.into_any()
    };
    view! {
        <li class="parts__row">
            <span class="parts__name" lang=language.as_str()>{name.clone()}</span>
            <input
                class="ds-input parts__weight"
                type="number"
                min="1"
                max="100"
                aria-label=(t.planning().plan.weight_of)(&name)
                prop:value=move || percent.get().to_string()
                on:change=weigh
            />
            <span aria-hidden="true">"%"</span>
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-pressed=move || if fixed.get() { "true" } else { "false" }
                aria-label=(t.planning().plan.hold_of)(&name)
                on:click=hold
            >
                {t.planning().plan.hold}
            </button>
            {(atoms.len() > 1).then(|| button(t.planning().plan.split, PartChange::Split(at)))}
            {(!last).then(|| button(t.planning().plan.join, PartChange::Join(at)))}
        </li>
    }
    .into_any()
}
