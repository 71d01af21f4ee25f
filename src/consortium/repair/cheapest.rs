//! The smallest change of each rule that lets a team through.
//!
//! A rule that asks less lets every team through that it let through before, so the smallest change is found by halving. That makes the
//! answer exact, rule by rule: no smaller change of that rule alone helps. Where no single change helps, the rules of the clash are given up
//! one after the other until one does, and the whole chain is given.

use super::super::checker::{Rule, check_team};
use super::super::draft::Where;
use super::super::instance::{CandidateIdx, Instance};
use super::super::limits;
use super::super::search::Search;
use super::clash::{clash, rules_of};
use super::edit::{Edit, apply};
use super::{NODES, possible};
use crate::domain::Ordered;

/// Changes that together let a team through, and one such team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The changes, mostly one. Each is the smallest of its rule, given the ones before it.
    pub edits: Vec<Edit>,
    /// A team that is eligible after the changes, as ids: a new partner is among them under an id of its own.
    pub team: Vec<String>,
}

/// Rules a chain of changes may touch.
const CHAIN: usize = 6;

/// Repairs for a problem without an eligible team, fewest changes first, then in the order of [`Rule`]. Empty when a team is eligible already
/// or nothing was found in time. About twenty questions of eligibility for each rule.
#[must_use]
pub fn repairs(instance: &Instance) -> Vec<Repair> {
    if possible(instance) != Some(false) {
        return Vec::new();
    }
    let single: Vec<Repair> = single_edits(instance).into_iter().filter_map(|edit| confirmed(instance, vec![edit])).collect();
    if single.is_empty() { chain(instance).into_iter().collect() } else { single }
}

/// Every single change that helps, each the smallest of its rule.
fn single_edits(instance: &Instance) -> Vec<Edit> {
    let rules = rules_of(instance);
    let relaxed = rules.iter().filter_map(|&rule| smallest(instance, rule));
    relaxed.chain(rules.iter().filter_map(|&rule| new_partner(instance, rule))).collect()
}

/// The smallest change of one rule that lets a team through.
fn smallest(instance: &Instance, rule: Rule) -> Option<Edit> {
    let helps = |edit: &Edit| Instance::check(apply(instance, edit)).ok().and_then(|it| possible(&it)) == Some(true);
    let (from, furthest) = match rule {
        Rule::Locked(idx) => return Some(Edit::Unlock(idx)).filter(helps),
        Rule::Excluded(idx) => return Some(Edit::Readmit(idx)).filter(helps),
        _ => span(instance, rule)?,
    };
    let edit = |distance: i64| Edit::Relax { rule, from, to: if furthest < from { from - distance } else { from + distance } };
    let most = (furthest - from).abs();
    if most == 0 || !helps(&edit(most)) {
        return None;
    }
    let (mut short, mut enough) = (0, most);
    while enough - short > 1 {
        let middle = short + (enough - short) / 2;
        if helps(&edit(middle)) { enough = middle } else { short = middle }
    }
    Some(edit(enough))
}

/// A rule's number, and the number with which it asks for nothing.
fn span(instance: &Instance, rule: Rule) -> Option<(i64, i64)> {
    let rules = instance.rules();
    let everybody = i64::try_from(instance.candidates().len().min(limits::MEMBERS)).ok()?;
    let all_costs = || instance.candidates().iter().map(|it| it.cost).sum::<i64>().min(limits::COST * 1_000);
    let up = |from: i64, most: i64| (from, from.max(most));
    Some(match rule {
        Rule::MembersMin => (rules.members_min, 0),
        Rule::MembersMax => up(rules.members_max?, everybody),
        Rule::CountMin(nth) => (rules.counts.get(nth)?.min, 0),
        Rule::CountMax(nth) => up(rules.counts.get(nth)?.max?, everybody),
        Rule::Budget => up(rules.budget?, all_costs()),
        Rule::CostShare(nth) => (rules.cost_shares.get(nth)?.min_percent, 0),
        Rule::MaxPerCounty => up(rules.max_per_county?, everybody),
        Rule::MinCountries => (rules.min_countries?, 0),
        Rule::Locked(_) | Rule::Excluded(_) => return None,
    })
}

/// One more partner of the sort a count or share asks for, at the least cost that was seen to help.
fn new_partner(instance: &Instance, rule: Rule) -> Option<Edit> {
    let filter: &Where = match rule {
        Rule::CountMin(nth) => &instance.rules().counts.get(nth)?.filter,
        Rule::CostShare(nth) => &instance.rules().cost_shares.get(nth)?.filter,
        _ => return None,
    };
    // Somebody new has no id that a rule could name.
    if !filter.id.is_empty() {
        return None;
    }
    let edit = |cost: i64| Edit::AddPartner { rule, filter: filter.clone(), cost };
    let helps = |edit: &Edit| Instance::check(apply(instance, edit)).ok().and_then(|it| possible(&it)) == Some(true);
    likely_costs(instance, filter).into_iter().map(edit).find(helps)
}

/// What partners of this sort cost: the least, the quarters and the most of those there are; of everybody when there are none.
fn likely_costs(instance: &Instance, filter: &Where) -> Vec<i64> {
    let of = |means: &dyn Fn(CandidateIdx) -> bool| {
        let mut costs: Vec<i64> =
            (0..instance.candidates().len()).filter(|&it| means(it)).map(|it| instance.candidates()[it].cost).collect();
        costs.order();
        costs
    };
    let same = of(&|it| filter.matches(&instance.candidates()[it]));
    let costs = if same.is_empty() { of(&|_| true) } else { same };
    let mut picked: Vec<i64> = (0..=4).filter_map(|quarter| costs.get((costs.len().checked_sub(1)?) * quarter / 4).copied()).collect();
    picked.dedup();
    picked
}

/// Gives up one rule of the clash after another, each as far as it goes, then takes back what was not needed.
fn chain(instance: &Instance) -> Option<Repair> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut current = instance.clone();
    while edits.len() < CHAIN {
        if let Some(last) = single_edits(&current).into_iter().next() {
            edits.push(last);
            return confirmed(instance, tightened(instance, edits));
        }
        let rule = clash(&current)?.rules.into_iter().find(|rule| edits.iter().all(|it| it != &furthest(instance, *rule)))?;
        let edit = furthest(&current, rule);
        current = Instance::check(apply(&current, &edit)).ok()?;
        edits.push(edit);
    }
    None
}

/// A rule given up altogether.
fn furthest(instance: &Instance, rule: Rule) -> Edit {
    match (rule, span(instance, rule)) {
        (Rule::Locked(idx), _) => Edit::Unlock(idx),
        (Rule::Excluded(idx), _) => Edit::Readmit(idx),
        (_, Some((from, to))) => Edit::Relax { rule, from, to },
        (_, None) => Edit::Relax { rule, from: 0, to: 0 },
    }
}

/// Each change of a chain made as small as the others let it be.
fn tightened(instance: &Instance, mut edits: Vec<Edit>) -> Vec<Edit> {
    let mut place = 0;
    while place < edits.len() {
        let others: Vec<Edit> = edits.iter().enumerate().filter(|(nth, _)| *nth != place).map(|(_, it)| it.clone()).collect();
        let Some(rest) = after(instance, &others) else { return edits };
        if possible(&rest) == Some(true) {
            edits = others;
            continue;
        }
        if let Edit::Relax { rule, .. } = edits[place]
            && let Some(smaller) = smallest(&rest, rule)
        {
            edits[place] = smaller;
        }
        place += 1;
    }
    edits
}

fn after(instance: &Instance, edits: &[Edit]) -> Option<Instance> {
    let step = |current: Instance, edit: &Edit| Instance::check(apply(&current, edit)).ok();
    edits.iter().try_fold(instance.clone(), step)
}

/// A repair counts only with a team that the rule checker lets through.
fn confirmed(instance: &Instance, edits: Vec<Edit>) -> Option<Repair> {
    let changed = after(instance, &edits)?;
    let mut search = Search::eligible(&changed);
    search.run(NODES);
    let team = search.best().filter(|team| check_team(&changed, team).eligible())?;
    Some(Repair { edits, team: team.iter().map(|&it| changed.candidates()[it].id.clone()).collect() })
}
