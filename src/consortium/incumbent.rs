//! The best team so far, and the exact test a team passes to become it.

use super::instance::CandidateIdx;
use super::model::{Model, NOWHERE};
use crate::domain::Ordered;

/// Whether a team meets every rule, by exact arithmetic. Linear in members times rules.
pub(super) fn eligible(model: &Model, team: &[CandidateIdx]) -> bool {
    team.len() >= model.members_min
        && team.len() <= model.members_max
        && model.locked.iter().all(|it| team.contains(it))
        && team.iter().all(|&it| !model.barred[it])
        && model.rows.iter().all(|row| team.iter().map(|&it| row.coefficient[it]).sum::<i64>() <= row.limit)
        && counties_hold(model, team)
        && distinct(&model.country, team) >= model.min_countries
        && model.apart.iter().all(|it| it.differs(team))
}

fn counties_hold(model: &Model, team: &[CandidateIdx]) -> bool {
    let same = |county: u32| team.iter().filter(|&&it| model.county[it] == county).count();
    model.county_cap >= team.len() || team.iter().all(|&it| model.county[it] == NOWHERE || same(model.county[it]) <= model.county_cap)
}

/// How many different places a team has, those nowhere left out.
pub(super) fn distinct(place: &[u32], team: &[CandidateIdx]) -> usize {
    let first = |(nth, &it): (usize, &CandidateIdx)| place[it] != NOWHERE && team[..nth].iter().all(|&other| place[other] != place[it]);
    team.iter().enumerate().filter(|&it| first(it)).count()
}

impl super::model::Apart {
    /// Whether at least `distance` members of either team are not in the other.
    pub(super) fn differs(&self, team: &[CandidateIdx]) -> bool {
        let shared = team.iter().filter(|it| self.team.contains(it)).count();
        self.team.len().max(team.len()) - shared >= self.distance
    }
}

/// The best team so far.
#[derive(Clone, Debug)]
pub(super) struct Incumbent {
    /// Members, sorted; `None` until an eligible team is found.
    pub(super) team: Option<Vec<CandidateIdx>>,
    /// Scaled worth a team must reach to be better: one point above the best, or no more than any team has.
    pub(super) goal: i64,
}

impl Incumbent {
    pub(super) fn new(model: &Model) -> Self {
        Self { team: None, goal: lowest(model) }
    }

    /// Takes a team if it is better and eligible. Says whether it did.
    pub(super) fn offer(&mut self, model: &Model, team: &[CandidateIdx]) -> bool {
        let worth = model.worth(team);
        if worth < self.goal || !eligible(model, team) {
            return false;
        }
        let mut members = team.to_vec();
        members.order();
        self.team = Some(members);
        self.goal = worth + model.scaled(1);
        true
    }

    /// What the bound is to be pushed below: a little under the goal.
    pub(super) fn target(&self, model: &Model) -> i64 {
        self.goal - model.scaled(1)
    }
}

/// No team is worth less: nothing carried, the worst members, all bad ties.
fn lowest(model: &Model) -> i64 {
    let mut singles: Vec<i64> = model.linear.iter().map(|it| (*it).min(0)).collect();
    singles.order();
    let bad_ties: i64 = model.ties.iter().flatten().map(|it| it.1.min(0)).sum();
    singles.iter().take(model.members_max).sum::<i64>() + bad_ties
}
