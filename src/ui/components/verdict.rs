//! A rule with its answer: met, not met, or not to be decided; what was found, what the rule demands, what would help.

use leptos::prelude::*;

use super::super::language::Language;
use super::super::texts;
use super::SourceLine;
use crate::protocol::{Allowed, RuleView, VerdictKind, VerdictView};

/// A verdict in its colour, with a sign and in words: never by colour alone.
#[component]
pub(crate) fn VerdictTag(
    /// The verdict.
    verdict: VerdictKind,
) -> impl IntoView {
    let (color, sign) = match verdict {
        VerdictKind::Met => ("success", "✓"),
        VerdictKind::NotMet => ("danger", "✕"),
        VerdictKind::CannotDecide => ("warning", "?"),
    };
    view! {
        <span class="ds-tag verdict__tag" data-color=color>
            <span aria-hidden="true">{sign}</span>
            {(texts().planning().rules.verdict)(verdict)}
        </span>
    }
}

/// Rules with their answers, those that are broken first.
#[component]
pub(crate) fn Verdicts(
    /// The verdicts.
    list: Vec<VerdictView>,
) -> impl IntoView {
    let mut list = list;
    list.sort_by_key(|verdict| (!verdict.rule.hard, order(verdict.verdict)));
    view! {
        <ul class="verdicts">
            {list.into_iter().map(|verdict| view! { <Verdict verdict/> }).collect_view()}
        </ul>
    }
}

const fn order(verdict: VerdictKind) -> u8 {
    match verdict {
        VerdictKind::NotMet => 0,
        VerdictKind::CannotDecide => 1,
        VerdictKind::Met => 2,
    }
}

#[component]
fn Verdict(verdict: VerdictView) -> impl IntoView {
    let t = texts();
    let VerdictView { rule, verdict, given, allowed, remedies, .. } = verdict;
    let remedies: Vec<String> =
        if verdict == VerdictKind::Met { Vec::new() } else { remedies.iter().map(t.planning().rules.remedy).collect() };
    view! {
        <li class="verdict">
            <p class="verdict__head">
                <VerdictTag verdict/>
                <span class="subtle">{if rule.hard { t.planning().rules.hard } else { t.planning().rules.soft }}</span>
            </p>
            <RuleSentence rule=rule.clone()/>
            <p class="verdict__found">
                {t.planning().rules.found}" "{(t.planning().rules.given)(&given, &allowed)}" "
                {(verdict != VerdictKind::Met && !matches!(allowed, Allowed::Answer(_))).then(|| format!("{} {}", t.planning().rules.demands, (t.planning().rules.allowed)(&allowed)))}
            </p>
            {(!remedies.is_empty()).then(|| view! { <p class="verdict__help"><strong>{t.planning().rules.helps}</strong>" "{remedies.join(" ")}</p> })}
            <RuleSource rule/>
        </li>
    }
}

#[component]
fn RuleSentence(rule: RuleView) -> impl IntoView {
    let (sentence, language) = rule.sentence.pick(texts().tag);
    view! { <p class="verdict__rule" lang=language.as_str()>{sentence.to_owned()}</p> }
}

/// Year and source of a rule.
#[component]
pub(crate) fn RuleSource(
    /// The rule.
    rule: RuleView,
) -> impl IntoView {
    let t = texts();
    view! {
        <div class="verdict__source">
            <span class="source">{year(t, rule.year)}</span>
            <SourceLine source=rule.source/>
        </div>
    }
}

fn year(t: &Language, year: Option<u16>) -> String {
    year.map_or_else(|| t.planning().rules.no_year.to_owned(), |year| (t.planning().rules.of_year)(u32::from(year)))
}

/// A rule that demands nothing.
#[component]
pub(crate) fn Information(
    /// The rule.
    rule: RuleView,
) -> impl IntoView {
    view! {
        <li class="verdict">
            <RuleSentence rule=rule.clone()/>
            <RuleSource rule/>
        </li>
    }
}
