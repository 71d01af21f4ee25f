//! "What would make us eligible?" for a team somebody has in mind.

use super::super::instance::{CandidateIdx, Instance};
use super::super::model::{Aim, Model};
use super::super::search::Search;
use super::NODES;
use crate::domain::Ordered;

/// The smallest way from a team to an eligible one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamFix {
    /// Who has to come, sorted.
    pub add: Vec<CandidateIdx>,
    /// Who has to go, sorted.
    pub remove: Vec<CandidateIdx>,
    /// Whether it is proven that no way is shorter, and none as short leads to more worth.
    pub proven: bool,
}

/// Finds the eligible team with the fewest members added to or taken out of `team`; among those the one of largest worth.
/// `None` when there is no eligible team, or none was found in time. Members that are not candidates are left out.
#[must_use]
pub fn fix_team(instance: &Instance, team: &[CandidateIdx]) -> Option<TeamFix> {
    let known: Vec<CandidateIdx> = team.iter().copied().filter(|&it| it < instance.candidates().len()).collect();
    let mut search = Search::of(Model::new(instance, Aim::Near(&known)));
    search.suggest(&known);
    let progress = search.run(NODES * 10);
    let reached = search.best()?;
    let missing = |from: &[CandidateIdx], list: &[CandidateIdx]| list.iter().copied().filter(|it| !from.contains(it)).collect::<Vec<_>>();
    let mut remove = missing(reached, &known);
    remove.order();
    remove.dedup();
    Some(TeamFix { add: missing(&known, reached), remove, proven: progress.done })
}
