//! The test of a project between three parties: four tests with their questions, what is known of the team, and room for evidence.

use leptos::prelude::*;

use super::super::components::{FailureAlert, VerdictTag, yes_or_no};
use super::super::language::form::Question;
use super::super::language::format;
use super::super::{texts, use_store};
use super::parts::advisers;
use crate::state::{AnswerList, Command};

/// The number of UN goals.
const GOALS: u32 = 17;
/// The key of the chosen goals in the address.
const GOAL_KEY: &str = "fn";

/// The page of the test.
#[component]
pub(crate) fn ThreeParty() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let failure = store.read(|model| model.three_party.failure().cloned());
    let members = store.read(|model| model.three_party.value().map(|view| view.members.clone()).unwrap_or_default());
    let team = move || {
        let names = members.get();
        if names.len() > 1 {
            (t.planning().three_party.team)(&format::list(&names, t.shell.and))
        } else {
            t.planning().three_party.no_team.to_owned()
        }
    };
    let tests: Vec<AnyView> =
        t.planning().three_party.tests.iter().enumerate().map(|(at, (heading, questions))| test(at, heading, questions)).collect();
    view! {
        <div class="page">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().three_party.heading}</h1>
                <p class="lead">{t.planning().three_party.lead}</p>
                {advisers()}
            </header>
            <p>{team}</p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {tests}
        </div>
    }
}

fn test(at: usize, heading: &'static str, questions: &'static [Question]) -> AnyView {
    let t = texts();
    let check = use_store().read(move |model| model.three_party.value().and_then(|view| view.checks.get(at)).cloned());
    let facts = move || {
        check
            .get()
            .into_iter()
            .flat_map(|check| check.facts)
            .map(|fact| view! { <li>{(t.planning().three_party.fact)(fact)}</li> })
            .collect_view()
    };
    let goals = questions.iter().any(|question| question.key == "mal").then(goals);
    view! {
        <section class="section" data-testid="test">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <p role="status">{move || check.get().map(|check| view! { <VerdictTag verdict=check.verdict/> })}</p>
            <ul class="ds-list">{facts}</ul>
            {questions.iter().map(|question| yes_or_no(AnswerList::ThreeParty, question.key, question.text.into_any())).collect_view()}
            {goals}
            {evidence(format!("belegg{}", at + 1))}
        </section>
    }
    .into_any()
}

/// What the answers rest on, in own words; it stands in the address and goes nowhere else.
fn evidence(key: String) -> AnyView {
    let store = use_store();
    let (asked, id) = (key.clone(), key.clone());
    let text = store.read(move |model| model.query.answer(AnswerList::ThreeParty, &asked).to_owned());
    let write = move |event| store.send(Command::Answer(AnswerList::ThreeParty, key.clone(), Some(event_target_value(&event))));
    view! {
        <div class="ds-field field">
            <label class="ds-label" for=id.clone()>{texts().planning().three_party.evidence}</label>
            <textarea id=id class="ds-input" rows="2" prop:value=move || text.get() on:input=write></textarea>
        </div>
    }
    .into_any()
}

/// The UN goals, as numbers joined by points.
fn goals() -> AnyView {
    let t = texts();
    let store = use_store();
    let boxes: Vec<AnyView> = (1..=GOALS)
        .map(|goal| {
            let chosen = store.read(move |model| chosen(model.query.answer(AnswerList::ThreeParty, GOAL_KEY)).contains(&goal));
            let toggle = move |_| {
                let mut list = store.now(|model| self::chosen(model.query.answer(AnswerList::ThreeParty, GOAL_KEY)));
                match list.iter().position(|other| *other == goal) {
                    Some(at) => drop(list.remove(at)),
                    None => list.push(goal),
                }
                let text = list.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
                store.send(Command::Answer(AnswerList::ThreeParty, GOAL_KEY.to_owned(), Some(text)));
            };
            view! {
                <label class="choice__option">
                    <input class="ds-input" type="checkbox" prop:checked=move || chosen.get() on:change=toggle/>
                    {(t.words.goal)(goal)}
                </label>
            }
            .into_any()
        })
        .collect();
    view! { <fieldset class="choice"><legend class="choice__legend">{t.planning().three_party.goals}</legend><div class="choice__options">{boxes}</div></fieldset> }.into_any()
}

fn chosen(text: &str) -> Vec<u32> {
    text.split('.').filter_map(|number| number.parse().ok()).filter(|goal| (1..=GOALS).contains(goal)).collect()
}
