//! What makes no sense in a programme although it can be read.

use std::collections::BTreeSet;

use super::convert::Mistake;
use crate::domain::{Programme, Rule, RuleKind};

/// The first thing that makes no sense.
pub(super) fn programme(programme: &Programme) -> Result<(), Mistake> {
    let id = programme.id.as_str();
    let lower = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    ensure(lower(id), || format!("`{id}` is no id"), "Use lower-case letters a-z, digits and hyphens.")?;
    ensure(!programme.name.trim().is_empty(), || "it has no name".to_owned(), "Write its name in bokmål and English.")?;
    let mut keys = BTreeSet::new();
    for one in &programme.rules {
        let key = &one.key;
        ensure(lower(key), || format!("`{key}` is no key of a rule"), "Use lower-case letters a-z, digits and hyphens.")?;
        ensure(keys.insert(key), || format!("two rules have the key `{key}`"), "Give each rule of a programme a key of its own.")?;
        rule(one)?;
    }
    Ok(())
}

fn rule(rule: &Rule) -> Result<(), Mistake> {
    let Rule { key, words, source, .. } = rule;
    let wordless = [&words.bokmal, &words.nynorsk, &words.english].iter().any(|text| text.trim().is_empty());
    ensure(!wordless, || format!("rule `{key}` lacks a sentence"), "Write the rule in bokmål (nb), nynorsk (nn) and English (en).")?;
    let web = source.starts_with("https://") || source.starts_with("http://");
    ensure(web, || format!("rule `{key}` has the source `{source}`"), "Give the address of the page, beginning with https://.")?;
    ensure(numbers_make_sense(&rule.kind), || format!("rule `{key}` has limits that nobody can meet"), REMEDY_LIMITS)?;
    ensure(types_are_named(&rule.kind), || format!("rule `{key}` names no actor type"), "Name at least one actor type, or `any`.")
}

const REMEDY_LIMITS: &str = "Put the smaller number first, keep shares within 0 to 100 and counts above 0.";

fn types_are_named(kind: &RuleKind) -> bool {
    match kind {
        RuleKind::OwnerType { allowed: types, .. }
        | RuleKind::OwnerExcluded { excluded: types }
        | RuleKind::Members { types, .. }
        | RuleKind::CostShare { types, .. } => !types.is_empty(),
        _ => true,
    }
}

fn numbers_make_sense(kind: &RuleKind) -> bool {
    const ALL: u8 = 100;
    match kind {
        RuleKind::Members { min, max, .. } | RuleKind::Entities { min, max } => ordered(Some(*min), *max) && (*min > 0 || max.is_some()),
        RuleKind::ApprovedResearch { min } | RuleKind::Countries { min, .. } => *min > 0,
        RuleKind::Amount { min, max, .. } => ordered(*min, *max) && min.or(*max).is_some_and(|amount| amount > 0),
        RuleKind::Duration { min, max, exception } => ordered(*min, *max) && ordered(*max, *exception) && min.or(*max).is_some(),
        RuleKind::OwnerInhabitants { min, max } => ordered(*min, *max) && min.or(*max).is_some(),
        RuleKind::OwnerCentrality { from, to } => (1..=6).contains(from) && (*from..=6).contains(to),
        RuleKind::SupportShare { always_percent, max_percent, by_owner } => {
            always_percent <= max_percent && *max_percent <= ALL && by_owner.iter().all(|share| share.max_percent <= ALL)
        }
        RuleKind::OwnContribution { min_percent, hours_max_percent, .. } => {
            *min_percent <= ALL && hours_max_percent.is_none_or(|p| p <= ALL)
        }
        RuleKind::CostShare { min_percent, .. } => (1..=ALL).contains(min_percent),
        RuleKind::OwnerRegion { counties, partly } => !counties.is_empty() || !partly.is_empty(),
        _ => true,
    }
}

/// Whether two ends, where both are given, are in order.
fn ordered<T: PartialOrd>(low: Option<T>, high: Option<T>) -> bool {
    low.zip(high).is_none_or(|(low, high)| low <= high)
}

fn ensure(holds: bool, what: impl FnOnce() -> String, remedy: &'static str) -> Result<(), Mistake> {
    if holds { Ok(()) } else { Err(Mistake { what: what(), remedy }) }
}
