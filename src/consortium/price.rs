//! What a rule costs: how much more the best team would be worth without it. A guaranteed place for a small partner is a rule, and this is the
//! price in points that is shown beside it.

use super::checker::Rule;
use super::instance::{CandidateIdx, Instance};
use super::repair::{rules_of, without};
use super::search::Search;

/// The price of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePrice {
    /// The rule.
    pub rule: Rule,
    /// Worth of the best team without the rule less that with it, in points; never below 0. A lower limit of it unless `proven`.
    pub points: i64,
    /// Whether the best team without the rule is proven best.
    pub proven: bool,
    /// That team.
    pub team: Vec<CandidateIdx>,
}

/// The price of every rule of a problem whose best team is `best`, in a fixed order. As many searches as there are rules, each of at most
/// `nodes` nodes.
#[must_use]
pub fn rule_prices(instance: &Instance, best: &[CandidateIdx], nodes: u64) -> Vec<RulePrice> {
    let worth = super::worth::worth(instance, best);
    let price = |rule: Rule| {
        let mut search = Search::new(&without(instance, &[rule])?);
        search.suggest(best);
        let progress = search.run(nodes);
        let points = progress.best? - worth;
        Some(RulePrice { rule, points, proven: progress.done, team: search.best()?.to_vec() })
    };
    rules_of(instance).into_iter().filter_map(price).collect()
}
