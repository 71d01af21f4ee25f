//! One programme: its facts, its rules with source and year, and the verdicts for the chosen owner.

use leptos::prelude::*;

use super::super::components::{FailureAlert, Information, OwnerField, PageLink, Section, Verdicts, Waiting};
use super::super::language::{Language, format};
use super::super::{texts, use_store};
use super::programmes::{StatusTag, amount, may_apply, row_line};
use crate::protocol::{ProgrammeView, RuleTopic, RuleView, Texts, VerdictView};
use crate::state::{Command, Page};

/// A programme's page.
#[component]
pub(crate) fn Programme() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let programme = store.read(|model| model.programme.value().cloned());
    let failure = store.read(|model| model.programme.failure().cloned());
    view! {
        <article class="page">
            <p class="back"><PageLink page=Page::Programmes class="ds-link">{t.planning().programmes.heading}</PageLink></p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {move || match programme.get() {
                Some(view) => view! { <Whole view/> }.into_any(),
                None if failure.get().is_some() => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.programmes}</h1> }.into_any(),
                None => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.programmes}</h1><Waiting/> }.into_any(),
            }}
        </article>
    }
}

#[component]
fn Whole(view: ProgrammeView) -> impl IntoView {
    let t = texts();
    let (name, language) = view.row.name.pick(t.tag);
    let facts = facts(t, &view);
    view! {
        <header class="page__head">
            <h1 class="ds-heading" data-size="lg" tabindex="-1" lang=language.as_str()>{name.to_owned()}</h1>
            <p class="card-line">{row_line(t, &view.row)}</p>
            <p class="tags"><StatusTag status=view.row.status/>{may_apply(t, view.row.owner_may_apply, view.row.effort.is_some())}</p>
            {view.successor.clone().map(|successor| view! { <Successor successor/> })}
            <UseIt id=view.row.id.clone()/>
        </header>
        <Section heading=t.planning().programmes.facts>
            <dl class="facts">
                {facts
                    .into_iter()
                    .map(|(label, value)| view! { <div class="facts__row"><dt>{label}</dt><dd>{value}</dd></div> })
                    .collect_view()}
            </dl>
            <Remark text=view.deadline_note/>
            <Remark text=view.note/>
        </Section>
        <Rules verdicts=view.verdicts undocumented=view.undocumented/>
        <More information=view.information/>
    }
}

/// The facts that are known, as labels and words.
fn facts(t: &Language, view: &ProgrammeView) -> Vec<(&'static str, String)> {
    let labels = &t.planning().programmes.labels;
    let themes: Vec<&str> = view.themes.iter().map(|theme| theme.pick(t.tag).0).collect();
    let deadlines: Vec<String> = view.deadlines.iter().map(|iso| format::date(iso, t.tag)).collect();
    let demanded: Vec<String> = view.demanded.iter().map(|kind| (t.words.kind)(*kind).to_lowercase()).collect();
    let rows = [
        (labels.amount, amount(t, &view.row.amount)),
        (labels.share, view.row.amount.support_percent.map_or_else(String::new, t.planning().programmes.share)),
        (labels.duration, (t.planning().programmes.months)(view.months.0, view.months.1)),
        (labels.demanded, format::list(&demanded, t.shell.and)),
        (labels.deadlines, format::list(&deadlines, t.shell.and)),
        (labels.themes, format::list(&themes, t.shell.and)),
    ];
    rows.into_iter().filter(|(_, words)| !words.is_empty()).collect()
}

#[component]
fn Remark(text: Option<Texts>) -> impl IntoView {
    text.map(|text| {
        let (words, language) = text.pick(texts().tag);
        view! { <p class="subtle" lang=language.as_str()>{words.to_owned()}</p> }
    })
}

#[component]
fn Successor(successor: (String, Texts)) -> impl IntoView {
    let t = texts();
    let (id, name) = successor;
    let name = name.pick(t.tag).0.to_owned();
    view! { <p>{t.planning().programmes.successor}" "<PageLink page=Page::Programme(id) class="ds-link">{name}</PageLink></p> }
}

#[component]
fn UseIt(id: String) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let choose = move |_| {
        store.send(Command::Go(Page::Consortium));
        store.send(Command::ChooseProgramme(Some(id.clone())));
    };
    view! { <p><button type="button" class="ds-button" on:click=choose>{t.planning().programmes.use_it}</button></p> }
}

#[component]
fn Rules(verdicts: Vec<VerdictView>, undocumented: Vec<RuleTopic>) -> impl IntoView {
    let t = texts();
    let owner = use_store().read(|model| model.owner_card().map(|card| card.name.clone()));
    let topics: Vec<&str> = undocumented.into_iter().map(t.planning().rules.topic).collect();
    view! {
        <Section heading=t.planning().programmes.rules>
            <p class="subtle">
                {move || owner.get().map_or_else(|| t.planning().programmes.rules_help.to_owned(), |name| (t.planning().programmes.rules_for)(&name))}
                " "{t.planning().programmes.check}
            </p>
            <OwnerField/>
            <Verdicts list=verdicts/>
            {(!topics.is_empty()).then(|| view! { <p class="subtle">{(t.planning().rules.undocumented)(&format::list(&topics, t.shell.and))}</p> })}
        </Section>
    }
}

#[component]
fn More(information: Vec<RuleView>) -> impl IntoView {
    view! {
        <Section heading=texts().planning().programmes.information shown=!information.is_empty()>
            <ul class="verdicts">{information.into_iter().map(|rule| view! { <Information rule/> }).collect_view()}</ul>
        </Section>
    }
}
