//! The financing plan of the team on screen: a table that can be corrected, and the rules it answers.

use leptos::prelude::*;

use super::super::super::components::{Section, Verdicts};
use super::super::super::language::{Language, format};
use super::super::super::{texts, use_store};
use crate::protocol::{Allowed, Kind, Measure, PartnerCard, PlanMoney, PlanView};
use crate::state::{Command, Model, PlanColumn, PlanField};

/// The plan. It is built anew only for another team, so that a field keeps the focus while the figures around it change.
#[component]
pub(crate) fn Plan() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let cards = store.read(|model| of(model, |plan| plan.rows.iter().map(|row| row.card.clone()).collect::<Vec<_>>()));
    move || {
        let cards = cards.get();
        view! {
            <Section heading=t.planning().plan.heading shown=!cards.is_empty()>
                <p class="subtle">{t.planning().plan.lead}</p>
                {head(t)}
                {table(t, &cards)}
                {notes(t)}
                <button type="button" class="ds-button plan__reset" data-variant="tertiary" data-size="sm" on:click=move |_| store.send(Command::ResetPlan)>
                    {t.planning().plan.reset}
                </button>
                <h3 class="ds-heading" data-size="xs">{t.planning().plan.rules}</h3>
                {of_plan()}
            </Section>
        }
    }
}

fn of<T: Default>(model: &Model, part: impl FnOnce(&PlanView) -> T) -> T {
    model.shown_plan().map(part).unwrap_or_default()
}

fn of_plan() -> AnyView {
    let list = use_store().read(|model| of(model, |plan| plan.of_plan.clone()));
    (move || view! { <Verdicts list=list.get()/> }).into_any()
}

/// Costs, amount, months and start.
fn head(t: &'static Language) -> AnyView {
    let store = use_store();
    let number = |of: fn(&PlanView) -> i64| store.read(move |model| format::number(self::of(model, of)));
    let months = store.read(|model| of(model, |plan| plan.months.map_or_else(String::new, |months| months.to_string())));
    let start = store.read(|model| of(model, |plan| plan.start.clone().unwrap_or_default()));
    // Time is asked for where the programme says something about it, or somebody wrote it.
    let timed = store.read(|model| {
        let rules = of(model, |plan| plan.of_plan.iter().any(|verdict| is_of_time(&verdict.allowed)));
        rules || model.query.plan.months.is_some() || model.query.plan.start.is_some()
    });
    let fields = [
        (PlanField::Cost, "plan-cost", t.planning().plan.whole, number(|plan| plan.total.cost.saturating_add(plan.cost_gap))),
        (PlanField::Support, "plan-support", t.planning().plan.amount, number(|plan| plan.total.support.saturating_add(plan.support_gap))),
        (PlanField::Months, "plan-months", t.planning().plan.months, months),
        (PlanField::Start, "plan-start", t.planning().plan.start, start),
    ];
    let fields: Vec<AnyView> = fields.into_iter().map(|(field, id, label, value)| labelled(field, id, label, value, timed)).collect();
    view! { <div class="plan__head">{fields}</div> }.into_any()
}

const fn is_of_time(allowed: &Allowed) -> bool {
    matches!(allowed, Allowed::Range(Measure::Months, ..) | Allowed::Dates(..))
}

fn labelled(field: PlanField, id: &'static str, label: &'static str, value: Memo<String>, timed: Memo<bool>) -> AnyView {
    let is_time = matches!(field, PlanField::Months | PlanField::Start);
    view! { <div class="ds-field field" hidden=move || is_time && !timed.get()><label class="ds-label" for=id>{label}</label>{input(field, id, String::new(), value)}</div> }
        .into_any()
}

/// A field. What cannot be read stays as it was written, marked; everything else is shown as it was understood.
fn input(field: PlanField, id: &'static str, label: String, value: Memo<String>) -> AnyView {
    let store = use_store();
    let (asked, kind) = (field.clone(), if field == PlanField::Start { "date" } else { "text" });
    let wrong = store.read(move |model| model.plan_problem.as_ref() == Some(&asked));
    let change = move |event| {
        store.send(Command::WritePlan(field.clone(), event_target_value(&event)));
        if !wrong.get_untracked() {
            event_target::<web_sys::HtmlInputElement>(&event).set_value(&value.get_untracked());
        }
    };
    view! {
        <input
            id=(!id.is_empty()).then_some(id)
            class="ds-input"
            type=kind
            inputmode="numeric"
            autocomplete="off"
            aria-label=(!label.is_empty()).then_some(label)
            aria-invalid=move || wrong.get().then_some("true")
            aria-describedby=move || wrong.get().then_some("plan-problem")
            prop:value=move || value.get()
            on:change=change
        />
    }
    .into_any()
}

fn table(t: &'static Language, cards: &[PartnerCard]) -> AnyView {
    let columns =
        [t.planning().plan.cost, t.planning().plan.support, t.planning().plan.cash, t.planning().plan.hours, t.planning().plan.share];
    let heads: Vec<AnyView> = columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }.into_any()).collect();
    let rows: Vec<AnyView> = cards.iter().enumerate().map(|(at, card)| row(t, at, card)).collect();
    view! {
        <div class="table-scroll" role="region" aria-label=t.planning().plan.table tabindex="0">
            <table class="ds-table plan" data-border="true" data-testid="plan">
                <caption class="coverage__help">{t.planning().plan.table}</caption>
                <thead><tr><th scope="col">{t.planning().plan.partner}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
                <tfoot>{sums(t)}</tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn name(t: &Language, card: &PartnerCard) -> String {
    if card.name.is_empty() { t.planning().plan.you.to_owned() } else { card.name_for(t.tag).0.to_owned() }
}

fn row(t: &'static Language, at: usize, card: &PartnerCard) -> AnyView {
    let store = use_store();
    let money = store.read(move |model| of(model, |plan| plan.rows.get(at).map(|row| row.money).unwrap_or_default()));
    let total = store.read(|model| of(model, |plan| plan.total.cost));
    let name = name(t, card);
    let cell = |column: PlanColumn, label: &str, of: fn(PlanMoney) -> i64| {
        let value = Memo::new(move |_| format::number(of(money.get())));
        input(PlanField::Row(card.id.clone(), column), "", format!("{label}, {name}"), value)
    };
    let cost = cell(PlanColumn::Cost, t.planning().plan.cost, |money| money.cost);
    let support = cell(PlanColumn::Support, t.planning().plan.support, |money| money.support);
    let hours = cell(PlanColumn::Hours, t.planning().plan.hours, |money| money.hours);
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{cost}</td>
            <td>{support}</td>
            <td class="plan__sum">{move || format::number(money.get().cash)}</td>
            <td>{hours}</td>
            <td class="plan__sum">{move || share(t, money.get().cost, total.get())}</td>
        </tr>
    }
    .into_any()
}

fn sums(t: &'static Language) -> AnyView {
    let total = use_store().read(|model| of(model, |plan| plan.total));
    let sums = move || {
        let PlanMoney { cost, support, cash, hours } = total.get();
        let cells: Vec<String> = [cost, support, cash, hours].into_iter().map(format::number).chain([share(t, cost, cost)]).collect();
        cells.into_iter().map(|words| view! { <td class="plan__sum">{words}</td> }).collect_view()
    };
    view! { <tr><th scope="row">{t.planning().plan.total}</th>{sums}</tr> }.into_any()
}

/// A part of a whole in tenths of a per cent, rounded to the nearest.
fn share(t: &Language, part: i64, whole: i64) -> String {
    let whole = whole.max(1);
    (t.planning().plan.percent)(part.max(0).saturating_mul(2_000).saturating_add(whole) / whole.saturating_mul(2))
}

/// What the support covers, what lies with each kind, and what does not add up.
fn notes(t: &'static Language) -> AnyView {
    let plan = use_store().read(|model| model.shown_plan().map(|plan| (plan.total, plan.cost_gap, plan.support_gap, plan.rows.clone())));
    let problem = use_store().read(|model| model.plan_problem.is_some());
    let faults = move || {
        let mut faults = Vec::new();
        if let Some((_, cost, support, rows)) = plan.get() {
            faults.extend(gap(t, cost, [t.planning().plan.cost_short, t.planning().plan.cost_above]));
            faults.extend(gap(t, support, [t.planning().plan.support_short, t.planning().plan.support_above]));
            let above = rows.iter().filter(|row| row.money.excess() > 0);
            faults.extend(above.map(|row| (t.planning().plan.excess)(&name(t, &row.card), &kroner(t, row.money.excess()))));
        }
        faults.into_iter().map(|fault| view! { <p class="plan__fault">{fault}</p> }).collect_view()
    };
    view! {
        <div class="plan__notes" aria-live="polite" data-testid="plan-notes">
            <p id="plan-problem" class="plan__fault" hidden=move || !problem.get()>{t.planning().plan.not_a_number}</p>
            {faults}
            <p>{move || plan.get().map(|(total, .., rows)| {
                let mut words = vec![(t.planning().plan.covered)(&share(t, total.support, total.cost))];
                words.extend(Kind::ALL.into_iter().filter_map(|kind| {
                    let part: i64 = rows.iter().filter(|row| row.card.kind == kind).map(|row| row.money.cost).sum();
                    (part > 0).then(|| (t.planning().plan.of_kind)((t.words.kinds)(kind), &share(t, part, total.cost)))
                }));
                words.join(" ")
            })}</p>
        </div>
    }
    .into_any()
}

fn gap(t: &Language, gap: i64, [short, above]: [fn(&str) -> String; 2]) -> Option<String> {
    match gap {
        0 => None,
        1.. => Some(short(&kroner(t, gap))),
        _ => Some(above(&kroner(t, gap.saturating_neg()))),
    }
}

fn kroner(t: &Language, sum: i64) -> String {
    (t.planning().programmes.money)(sum, "NOK")
}
