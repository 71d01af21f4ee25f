//! The independent rule checker. It reads an [`Instance`] and a list of members and says, rule by rule, what was given and what the rule
//! asks. It shares no code with the search, not even the test of who a rule means, so that a mistake there cannot hide itself here.
//! A team is shown as eligible only after it has passed.

use super::draft::{Candidate, Where};
use super::instance::{CandidateIdx, Instance};
use crate::domain::Ordered;
use std::collections::BTreeMap;

/// A rule of a problem; the numbers are places in the lists of [`super::Rules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Fewest members.
    MembersMin,
    /// Most members.
    MembersMax,
    /// The least of a count rule.
    CountMin(usize),
    /// The most of a count rule.
    CountMax(usize),
    /// Most cost, 1,000 NOK.
    Budget,
    /// Smallest part of the cost.
    CostShare(usize),
    /// Most members from one county.
    MaxPerCounty,
    /// Fewest countries.
    MinCountries,
    /// A candidate that must be in.
    Locked(CandidateIdx),
    /// A candidate that must be out.
    Excluded(CandidateIdx),
}

/// What the checker found for one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The rule.
    pub rule: Rule,
    /// Whether the team meets it.
    pub met: bool,
    /// What the team has: members, countries, 1,000 NOK; for a cost share the cost of those it means, in 1,000 NOK.
    pub given: i64,
    /// What the rule asks, in the same unit; for a cost share the least cost, in 1,000 NOK, rounded up.
    pub limit: i64,
}

/// A checked team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// One verdict for each rule of the problem, in a fixed order.
    pub verdicts: Vec<Verdict>,
    /// What the members cost together, 1,000 NOK.
    pub cost: i64,
}

impl Report {
    /// Whether every rule is met.
    #[must_use]
    pub fn eligible(&self) -> bool {
        self.verdicts.iter().all(|it| it.met)
    }

    /// The rules that are not met.
    pub fn broken(&self) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(|it| !it.met)
    }
}

/// Checks a team against every rule. Members are indices of candidates; an index twice or out of range counts as no member at all.
/// Linear in members times rules.
#[must_use]
pub fn check_team(instance: &Instance, members: &[CandidateIdx]) -> Report {
    let mut listed: Vec<CandidateIdx> = members.to_vec();
    listed.order();
    listed.dedup();
    let team: Vec<&Candidate> = listed.iter().filter_map(|&idx| instance.candidates().get(idx)).collect();
    let mut verdicts = Vec::new();
    size_verdicts(instance, &team, &mut verdicts);
    count_verdicts(instance, &team, &mut verdicts);
    cost_verdicts(instance, &team, &mut verdicts);
    place_verdicts(instance, &team, &mut verdicts);
    list_verdicts(instance, &listed, &mut verdicts);
    Report { verdicts, cost: team.iter().map(|it| it.cost).sum() }
}

fn at_least(rule: Rule, given: i64, limit: i64) -> Verdict {
    Verdict { rule, met: given >= limit, given, limit }
}

fn at_most(rule: Rule, given: i64, limit: i64) -> Verdict {
    Verdict { rule, met: given <= limit, given, limit }
}

fn length<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap_or(i64::MAX)
}

fn means(filter: &Where, it: &Candidate) -> bool {
    let lists = [
        (&filter.kind, &it.kind),
        (&filter.size, &it.size),
        (&filter.county, &it.county),
        (&filter.country, &it.country),
        (&filter.id, &it.id),
    ];
    lists.iter().all(|(list, word)| list.is_empty() || list.contains(word))
}

fn size_verdicts(instance: &Instance, team: &[&Candidate], out: &mut Vec<Verdict>) {
    let rules = instance.rules();
    out.push(at_least(Rule::MembersMin, length(team), rules.members_min));
    if let Some(most) = rules.members_max {
        out.push(at_most(Rule::MembersMax, length(team), most));
    }
}

fn count_verdicts(instance: &Instance, team: &[&Candidate], out: &mut Vec<Verdict>) {
    for (idx, rule) in instance.rules().counts.iter().enumerate() {
        let given = i64::try_from(team.iter().filter(|it| means(&rule.filter, it)).count()).unwrap_or(i64::MAX);
        if rule.min > 0 {
            out.push(at_least(Rule::CountMin(idx), given, rule.min));
        }
        if let Some(most) = rule.max {
            out.push(at_most(Rule::CountMax(idx), given, most));
        }
    }
}

fn cost_verdicts(instance: &Instance, team: &[&Candidate], out: &mut Vec<Verdict>) {
    let total: i64 = team.iter().map(|it| it.cost).sum();
    if let Some(budget) = instance.rules().budget {
        out.push(at_most(Rule::Budget, total, budget));
    }
    for (idx, rule) in instance.rules().cost_shares.iter().enumerate() {
        let theirs: i64 = team.iter().filter(|it| means(&rule.filter, it)).map(|it| it.cost).sum();
        let least = (total * rule.min_percent + 99).div_euclid(100);
        out.push(at_least(Rule::CostShare(idx), theirs, least));
    }
}

fn place_verdicts(instance: &Instance, team: &[&Candidate], out: &mut Vec<Verdict>) {
    let tally = |word: fn(&Candidate) -> &str| {
        let mut seen: BTreeMap<&str, i64> = BTreeMap::new();
        for it in team.iter().copied().filter(|it| !word(it).is_empty()) {
            *seen.entry(word(it)).or_default() += 1;
        }
        seen
    };
    if let Some(most) = instance.rules().max_per_county {
        let fullest = tally(|it| &it.county).into_values().max().unwrap_or(0);
        out.push(at_most(Rule::MaxPerCounty, fullest, most));
    }
    if let Some(least) = instance.rules().min_countries {
        let countries = i64::try_from(tally(|it| &it.country).len()).unwrap_or(i64::MAX);
        out.push(at_least(Rule::MinCountries, countries, least));
    }
}

fn list_verdicts(instance: &Instance, listed: &[CandidateIdx], out: &mut Vec<Verdict>) {
    for &idx in instance.locked() {
        out.push(at_least(Rule::Locked(idx), i64::from(listed.contains(&idx)), 1));
    }
    for &idx in instance.excluded().iter().filter(|&idx| listed.contains(idx)) {
        out.push(at_most(Rule::Excluded(idx), 1, 0));
    }
}
