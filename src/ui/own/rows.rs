//! The rows of an import: what becomes of each, what is wrong with it, and who it may be. All are taken in together, or none.

use std::sync::Arc;

use leptos::prelude::*;

use super::import::{Bringing, Words, count};
use super::{use_desk, words};
use crate::own::likeness::{Likenesses, Reason};
use crate::own::plan::{Choice, Plan, Row, Waiting};
use crate::own::{Entry, Field, RecordKind, Step};
use crate::state::{Command, Page};
use crate::storage::keeper::Outcome;

use super::super::use_store;
use super::desk::Wish;

/// Rows shown at a time.
const SHOWN: usize = 50;

/// Other catalogues of a file that is brought back, with their keys.
pub(super) type Layers = Vec<(String, Option<Entry>)>;

/// What will be done.
#[derive(Clone, Copy)]
pub(super) struct Proposal {
    plans: RwSignal<Vec<Plan>>,
    layers: StoredValue<Layers>,
    known: StoredValue<Arc<Likenesses>>,
}

impl Proposal {
    pub(super) fn nothing() -> Self {
        Self { plans: RwSignal::default(), layers: StoredValue::default(), known: StoredValue::default() }
    }

    pub(super) fn fill(&self, plans: Vec<Plan>, layers: Layers, known: Likenesses) {
        self.layers.set_value(layers);
        self.known.set_value(Arc::new(known));
        self.plans.set(plans);
    }

    fn change(&self, kind: RecordKind, change: impl FnOnce(&mut Plan, &Likenesses)) {
        let known = self.known.get_value();
        self.plans.update(|plans| {
            if let Some(plan) = plans.iter_mut().find(|plan| plan.kind == kind) {
                change(plan, &known);
            }
        });
    }

    fn waiting(&self) -> Waiting {
        self.plans.with(|plans| {
            let mut all = Waiting::default();
            for waiting in plans.iter().map(Plan::waiting) {
                all.faulty.extend(waiting.faulty);
                all.undecided.extend(waiting.undecided);
            }
            all
        })
    }
}

/// The rows and the button that takes them in.
#[component]
pub(super) fn Preview(proposal: Proposal) -> impl IntoView {
    let w = words();
    let shown = RwSignal::new(SHOWN);
    let counts = move || {
        proposal.plans.with(|plans| {
            let of = |test: fn(&Row) -> bool| count(plans.iter().flat_map(|plan| &plan.rows).filter(|row| test(row)).count());
            (w.counts)(
                of(|row| row.choice == Choice::Add),
                of(|row| matches!(row.choice, Choice::Join(_))),
                of(|row| row.choice == Choice::Skip),
            )
        })
    };
    // Rows that wait for the user come first; a row does not move while it is being mended.
    let order: Vec<(RecordKind, u32)> = proposal.plans.with_untracked(|plans| {
        let all = || plans.iter().flat_map(|plan| plan.rows.iter().map(|row| (plan.kind, row)));
        let waits = |row: &Row| !row.faults.is_empty() || row.choice == Choice::Undecided || row.twice.is_some();
        let first = all().filter(|(_, row)| waits(row));
        first.chain(all().filter(|(_, row)| !waits(row))).map(|(kind, row)| (kind, row.line)).collect()
    });
    let total = order.len();
    let order = StoredValue::new(order);
    view! {
        <section class="section" data-testid="preview">
            <h2 class="ds-heading" data-size="sm">{w.preview}</h2>
            <p role="status" data-testid="import-counts">{counts}</p>
            <Undecided proposal/>
            <ul class="plain-list own__rows">
                <For each=move || order.with_value(|order| order.iter().take(shown.get()).copied().collect::<Vec<_>>()) key=|it| *it let((kind, line))>
                    <OneRow proposal kind line/>
                </For>
            </ul>
            {move || (shown.get() < total).then(|| view! {
                <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| shown.update(|shown| *shown += SHOWN)>{w.more}</button>
            })}
            <TakeIn proposal/>
        </section>
    }
}

#[component]
fn Undecided(proposal: Proposal) -> impl IntoView {
    let w = words();
    let all = move |join: bool| proposal.plans.update(|plans| plans.iter_mut().for_each(|plan| plan.choose_all(join)));
    move || {
        let waiting = proposal.waiting();
        (waiting != Waiting::default()).then(|| view! {
            <div class="ds-alert notice" data-color="warning" role="status" data-testid="waiting">
                <p class="ds-paragraph">{(w.waiting)(count(waiting.faulty.len()), count(waiting.undecided.len()))}</p>
                {(!waiting.undecided.is_empty()).then(|| view! {
                    <div class="actions">
                        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| all(true)>{w.join_all}</button>
                        <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| all(false)>{w.add_all}</button>
                    </div>
                })}
            </div>
        })
    }
}

#[component]
fn OneRow(proposal: Proposal, kind: RecordKind, line: u32) -> impl IntoView {
    let w = words();
    let row = Memo::new(move |_| {
        proposal.plans.with(|plans| plans.iter().find(|plan| plan.kind == kind)?.rows.iter().find(|row| row.line == line).cloned())
    });
    let (facts, book) = (use_desk().facts_now(), use_desk().book_now());
    move || {
        row.get().map(|row| {
            let skipped = row.choice == Choice::Skip;
            let named = row.written.get(&kind.title()).cloned().filter(|it| !it.is_empty());
            let title = named.unwrap_or_else(|| facts.name(&row.id, &book));
            let title: String = title.chars().take(120).collect();
            let parts: Vec<String> =
                row.values.iter().filter(|(field, _)| **field != kind.title()).take(4).map(|(_, text)| text.replace('\n', ", ")).collect();
            let line_of: String = parts.join(" · ").chars().take(200).collect();
            let has_faults = !row.faults.is_empty() && !skipped;
            view! {
                <li class="own__row" class:own__row--skipped=skipped data-testid="import-row">
                    <p class="own__title"><span class="subtle">{(w.line)(line)}</span>" "<strong dir="auto">{title}</strong></p>
                    <p class="subtle" dir="auto">{line_of}</p>
                    {row.twice.map(|other| view! { <p class="subtle">{(w.twice)(other)}</p> })}
                    {has_faults.then(|| faults(proposal, kind, &row))}
                    {choices(proposal, kind, &row)}
                </li>
            }
        })
    }
}

/// A field for each thing that is wrong.
fn faults(proposal: Proposal, kind: RecordKind, row: &Row) -> impl IntoView {
    let w = words();
    let line = row.line;
    row.faults
        .iter()
        .map(|(field, fault)| {
            let field: Field = *field;
            let id = format!("row-{line}-{}", field.key());
            let written = row.written.get(&field).cloned().unwrap_or_default();
            let mend = move |event: web_sys::Event| {
                let text = event_target_value(&event);
                proposal.change(kind, |plan, known| plan.write(line, field, &text, known));
            };
            view! {
                <div class="ds-field field" data-testid="row-fault">
                    <label class="ds-label" for=id.clone()>{(w.field)(field)}" ("{(w.line)(line)}")"</label>
                    <input class="ds-input" dir="auto" id=id.clone() aria-invalid="true" aria-describedby=format!("{id}-wrong") prop:value=written on:change=mend/>
                    <p class="ds-validation-message" data-field="validation" id=format!("{id}-wrong")>{(w.fault)(field, fault)}</p>
                </div>
            }
        })
        .collect_view()
}

/// Why two may be the same.
pub(super) fn reason(w: Words, reason: Reason) -> String {
    match reason {
        Reason::Number => w.same_number.to_owned(),
        Reason::Name(per_cent) => (w.same_name)(per_cent),
        Reason::Title => w.same_title.to_owned(),
    }
}

/// Add, join one that is like it, or leave out.
fn choices(proposal: Proposal, kind: RecordKind, row: &Row) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let line = row.line;
    let facts = desk.facts_now();
    let name = |id: &str| facts.name(id, &desk.book_now());
    let joins = row.likely.iter().map(|likely| {
        let reason = reason(w, likely.reason);
        (Choice::Join(likely.id.clone()), format!("{} ({reason})", (w.join)(&name(&likely.id))))
    });
    let all: Vec<(Choice, String)> = joins.chain([(Choice::Add, w.add.to_owned()), (Choice::Skip, w.skip.to_owned())]).collect();
    let chosen = row.choice.clone();
    let legend = if row.likely.is_empty() { (w.line)(line) } else { format!("{} ({})", w.likely, (w.line)(line)) };
    view! {
        <fieldset class="own__choices">
            <legend class=if row.likely.is_empty() { "ds-sr-only" } else { "subtle" }>{legend}</legend>
            {all.into_iter().map(|(choice, label)| {
                let is_chosen = choice == chosen;
                let choose = move |_| proposal.change(kind, |plan, _| plan.choose(line, choice.clone()));
                view! {
                    <label class="own__choice">
                        <input class="ds-input" type="radio" name=format!("row-{}-{line}", kind.key()) prop:checked=is_chosen on:change=choose/>
                        <span dir="auto">{label}</span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}

#[component]
fn TakeIn(proposal: Proposal) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let store = use_store();
    let bringing: Bringing = expect_context();
    let refused = RwSignal::new(false);
    let used = move || {
        proposal.plans.with(|plans| count(plans.iter().flat_map(|plan| &plan.rows).filter(|row| row.choice != Choice::Skip).count()))
    };
    let take = move |_| {
        let (book, facts) = (desk.book_now(), desk.facts_now());
        let steps: Result<Vec<Step>, Waiting> =
            proposal.plans.with_untracked(|plans| plans.iter().map(|plan| plan.step(&book, &facts.partners)).collect());
        let Ok(steps) = steps else {
            refused.set(true);
            return;
        };
        let taken = used();
        let mut whole = book.step(proposal.layers.get_value());
        whole.changes.extend(steps.into_iter().flat_map(|step| step.changes));
        desk.ask(Wish::Commit(whole), move |outcome| match outcome {
            Outcome::Conflict(_) => desk.say(w.conflict),
            Outcome::Saved | Outcome::NotSaved(_) => {
                desk.say((w.taken_in)(taken));
                bringing.finish();
                store.send(Command::Go(Page::Own(String::new())));
            }
        });
    };
    view! {
        {move || (refused.get() && proposal.waiting() != Waiting::default()).then(|| view! {
            <p class="ds-alert" data-color="danger" role="alert" data-testid="not-yet">{w.not_yet}</p>
        })}
        <p><button type="button" class="ds-button" on:click=take>{move || (w.take_in)(used())}</button></p>
    }
}
