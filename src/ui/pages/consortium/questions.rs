//! What only people can answer: the rules that neither the catalogue nor the plan decides, each with yes, no and not known beside its verdict.

use leptos::prelude::*;

use super::super::super::components::{RuleSource, Section, VerdictTag, yes_or_no};
use super::super::super::{texts, use_store};
use crate::protocol::{VerdictKind, VerdictView};
use crate::state::{AnswerList, Model};

/// The questions. The list is built anew only when other rules are asked about, so that an answer never moves the focus.
#[component]
pub(crate) fn Questions() -> impl IntoView {
    let t = texts();
    let keys = use_store().read(|model| questions(model).map(|verdict| verdict.key.clone()).collect::<Vec<_>>());
    move || {
        let keys = keys.get();
        view! {
            <Section heading=t.planning().plan.questions shown=!keys.is_empty()>
                <p class="subtle">{t.planning().plan.questions_help}</p>
                <ul class="verdicts" data-testid="questions">{keys.into_iter().map(|key| view! { <Question key/> }).collect_view()}</ul>
            </Section>
        }
    }
}

fn questions(model: &Model) -> impl Iterator<Item = &VerdictView> {
    model.shown_plan().into_iter().flat_map(|plan| &plan.questions)
}

#[component]
fn Question(key: String) -> impl IntoView {
    let t = texts();
    let asked = key.clone();
    let found = use_store().read(move |model| questions(model).find(|verdict| verdict.key == asked).cloned());
    let rule = found.get_untracked()?.rule;
    let (sentence, language) = rule.sentence.pick(t.tag);
    let legend = view! { <span lang=language.as_str()>{sentence.to_owned()}</span> }.into_any();
    let help = move || {
        let verdict = found.get().filter(|verdict| verdict.verdict != VerdictKind::Met)?;
        let found = (t.planning().rules.given)(&verdict.given, &verdict.allowed);
        let words: Vec<String> = verdict.remedies.iter().map(t.planning().rules.remedy).collect();
        Some(view! { <p class="verdict__help">{format!("{found} {}", words.join(" "))}</p> })
    };
    Some(view! {
        <li class="verdict">
            {yes_or_no(AnswerList::Rules, &key, legend)}
            <p class="verdict__head" role="status">{move || found.get().map(|verdict| view! { <VerdictTag verdict=verdict.verdict/> })}</p>
            {help}
            <RuleSource rule/>
        </li>
    })
}
