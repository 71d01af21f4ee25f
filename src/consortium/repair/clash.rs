//! A smallest set of clashing rules: none of them can be left out without the clash going away.

use super::super::checker::Rule;
use super::super::draft::Draft;
use super::super::instance::Instance;
use super::possible;

/// Rules that no team meets together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The rules, in the order of the problem. Empty: even without rules there is no team, which no problem with a candidate has.
    pub rules: Vec<Rule>,
    /// Whether each rule was shown to be needed; false when a question took too long and its rule was kept unseen.
    pub irreducible: bool,
}

/// Finds clashing rules by leaving out one after the other for as long as the clash remains. `None` when a team is eligible, or when it could
/// not be decided. As many questions of eligibility as there are rules.
#[must_use]
pub fn clash(instance: &Instance) -> Option<Clash> {
    if possible(instance) != Some(false) {
        return None;
    }
    let mut dropped: Vec<Rule> = Vec::new();
    let mut kept = Vec::new();
    let mut irreducible = true;
    for rule in rules_of(instance) {
        dropped.push(rule);
        let verdict = without(instance, &dropped).and_then(|it| possible(&it));
        if verdict != Some(false) {
            dropped.pop();
            kept.push(rule);
            irreducible &= verdict.is_some();
        }
    }
    Some(Clash { rules: kept, irreducible })
}

/// Every rule of a problem that asks for something.
pub(in super::super) fn rules_of(instance: &Instance) -> Vec<Rule> {
    let rules = instance.rules();
    let counts = rules.counts.iter().enumerate().flat_map(|(nth, it)| {
        let least = (it.min > 0).then_some(Rule::CountMin(nth));
        least.into_iter().chain(it.max.map(|_| Rule::CountMax(nth)))
    });
    let shares = rules.cost_shares.iter().enumerate().filter(|(_, it)| it.min_percent > 0).map(|(nth, _)| Rule::CostShare(nth));
    let mut all: Vec<Rule> = instance.locked().iter().map(|&it| Rule::Locked(it)).collect();
    all.extend(instance.excluded().iter().map(|&it| Rule::Excluded(it)));
    all.extend((rules.members_min > 0).then_some(Rule::MembersMin));
    all.extend(rules.members_max.map(|_| Rule::MembersMax));
    all.extend(counts.chain(rules.budget.map(|_| Rule::Budget)).chain(shares));
    all.extend(rules.max_per_county.map(|_| Rule::MaxPerCounty));
    all.extend(rules.min_countries.filter(|&it| it > 0).map(|_| Rule::MinCountries));
    all
}

/// The problem without these rules. Rules keep their places, so that they can still be named.
pub(in super::super) fn without(instance: &Instance, dropped: &[Rule]) -> Option<Instance> {
    let mut draft = instance.draft().clone();
    for &rule in dropped {
        drop_rule(instance, &mut draft, rule);
    }
    Instance::check(draft).ok()
}

fn drop_rule(instance: &Instance, draft: &mut Draft, rule: Rule) {
    let named = |idx: usize| instance.candidates().get(idx).map(|it| it.id.clone()).unwrap_or_default();
    let rules = &mut draft.rules;
    match rule {
        Rule::MembersMin => rules.members_min = 0,
        Rule::MembersMax => rules.members_max = None,
        Rule::CountMin(nth) => rules.counts[nth].min = 0,
        Rule::CountMax(nth) => rules.counts[nth].max = None,
        Rule::Budget => rules.budget = None,
        Rule::CostShare(nth) => rules.cost_shares[nth].min_percent = 0,
        Rule::MaxPerCounty => rules.max_per_county = None,
        Rule::MinCountries => rules.min_countries = None,
        Rule::Locked(idx) => draft.locked.retain(|it| *it != named(idx)),
        Rule::Excluded(idx) => draft.excluded.retain(|it| *it != named(idx)),
    }
}
