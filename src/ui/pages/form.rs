//! Which form of collaboration fits: a few questions, and each form with what speaks for and against it.

use leptos::prelude::*;

use super::super::components::{FailureAlert, PageLink, choice};
use super::super::language::Language;
use super::super::language::form::Question;
use super::super::{texts, use_store};
use super::parts::advisers;
use crate::protocol::{FormReasonView, FormView, VerdictKind};
use crate::state::{AnswerList, Page};

/// Numbers as the address has them.
const NUMBERS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

/// The adviser's page.
#[component]
pub(crate) fn Form() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let has_owner = store.read(|model| model.query.has_owner());
    let owner = store.read(|model| model.owner_card().map(|card| card.name.clone()));
    let nothing = store.read(|model| model.query.form.is_empty());
    let forms = store.read(|model| model.forms.value().map(|view| view.forms.clone()).unwrap_or_default());
    let failure = store.read(|model| model.forms.failure().cloned());
    view! {
        <div class="page">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().form.heading}</h1>
                <p class="lead">{t.planning().form.lead}</p>
                {advisers()}
            </header>
            {move || owner.get().map(|name| view! { <p>{(t.planning().programmes.rules_for)(&name)}</p> })}
            <div class="choices">
                {move || (!has_owner.get()).then(|| question(&t.planning().form.owner))}
                {t.planning().form.questions.iter().map(question).collect_view()}
            </div>
            <section class="section" aria-live="polite">
                <h2 class="ds-heading" data-size="sm">{t.planning().form.forms}</h2>
                <p class="subtle">{move || if nothing.get() { t.planning().form.nothing } else { t.planning().form.order }}</p>
                {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
                <ol class="rows" data-testid="forms">{move || forms.get().into_iter().map(|form| row(t, form)).collect_view()}</ol>
            </section>
        </div>
    }
}

/// A question of the adviser.
pub(crate) fn question(question: &'static Question) -> AnyView {
    let answers = NUMBERS.into_iter().zip(question.answers.iter().copied());
    let options = answers.chain([("", texts().ways.unknown)]).collect();
    choice(AnswerList::Form, question.key, question.text.into_any(), options)
}

fn row(t: &'static Language, form: FormView) -> AnyView {
    let impossible = form.possible == VerdictKind::NotMet;
    let (speaks_for, against): (Vec<_>, Vec<_>) = form.reasons.into_iter().partition(|reason| reason.points > 0);
    let silent = speaks_for.is_empty() && against.is_empty();
    let programmes: Vec<AnyView> = form
        .programmes
        .into_iter()
        .map(|(id, name)| {
            view! { <li><PageLink page=Page::Programme(id) class="ds-link">{name.pick(t.tag).0.to_owned()}</PageLink></li> }.into_any()
        })
        .collect();
    view! {
        <li class="row" data-testid="form">
            <h3 class="row__name">{form.name.pick(t.tag).0.to_owned()}</h3>
            <p>{form.about.pick(t.tag).0.to_owned()}</p>
            {impossible.then(|| view! {
                <p><span class="ds-tag" data-color="danger">{t.planning().form.cannot}</span>" "{form.others.pick(t.tag).0.to_owned()}</p>
            })}
            <p class="reason">{if silent { t.planning().form.no_reason.to_owned() } else { (t.ledger.points)(form.points) }}</p>
            {reasons(t, t.ledger.for_it, speaks_for)}
            {reasons(t, t.ledger.against, against)}
            {(!programmes.is_empty()).then(|| view! {
                <details class="ds-details"><summary>{t.planning().form.programmes}</summary><ul class="ds-list">{programmes}</ul></details>
            })}
        </li>
    }
    .into_any()
}

fn reasons(t: &'static Language, heading: &'static str, list: Vec<FormReasonView>) -> Option<AnyView> {
    let items: Vec<AnyView> = list
        .into_iter()
        .map(|reason| {
            let words = format!("{} ({})", reason.words.pick(t.tag).0, (t.ledger.points)(i32::from(reason.points)));
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    (!items.is_empty()).then(|| view! { <div><p class="card-line">{heading}</p><ul class="ds-list">{items}</ul></div> }.into_any())
}
