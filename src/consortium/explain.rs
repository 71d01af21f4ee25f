//! Why each member is in the team, and what breaks if it says no.

use super::checker::{Rule, check_team};
use super::instance::{CandidateIdx, FacetIdx, Instance};
use super::worth::{carried, worth};
use crate::domain::Ordered;

/// The best single candidate in a member's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// Who.
    pub candidate: CandidateIdx,
    /// Worth of the team with the substitute less worth of the team as it is, in points; at most 0 for a team proven best.
    pub difference: i64,
}

/// What one member is to the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRole {
    /// Who.
    pub member: CandidateIdx,
    /// Facets it carries, in order.
    pub carries: Vec<FacetIdx>,
    /// Worth of the team less worth of the team without this member and nobody in its place: what the member adds, in points.
    pub marginal: i64,
    /// Rules the team breaks when the member leaves and nobody comes; empty: it stays eligible.
    pub broken: Vec<Rule>,
    /// The eligible substitute that keeps most of the worth, the first among equals; `None`: no single candidate can step in.
    pub substitute: Option<Substitute>,
}

/// The role of each member, in the order given. Members times candidates checks of a team.
#[must_use]
pub fn explain(instance: &Instance, members: &[CandidateIdx]) -> Vec<MemberRole> {
    let whole = worth(instance, members);
    let carried = carried(instance, members);
    let role = |&member: &CandidateIdx| {
        let rest: Vec<CandidateIdx> = members.iter().copied().filter(|&it| it != member).collect();
        // Who says no is no longer asked for: its own lock is not a rule that breaks.
        let broken = check_team(instance, &rest).broken().map(|it| it.rule).filter(|&it| it != Rule::Locked(member)).collect();
        MemberRole {
            member,
            carries: carried.iter().filter(|it| it.member == Some(member)).map(|it| it.facet).collect(),
            marginal: whole - worth(instance, &rest),
            broken,
            substitute: substitute(instance, &rest, member, whole),
        }
    };
    members.iter().map(role).collect()
}

fn substitute(instance: &Instance, rest: &[CandidateIdx], leaving: CandidateIdx, whole: i64) -> Option<Substitute> {
    let mut offers: Vec<Substitute> = (0..instance.candidates().len())
        .filter(|it| *it != leaving && !rest.contains(it))
        .map(|candidate| Substitute { candidate, difference: worth(instance, &with(rest, candidate)) - whole })
        .collect();
    offers.order_by_key(|it| (std::cmp::Reverse(it.difference), it.candidate));
    let stands = |it: &Substitute| {
        let report = check_team(instance, &with(rest, it.candidate));
        report.broken().all(|it| it.rule == Rule::Locked(leaving))
    };
    offers.into_iter().find(stands)
}

fn with(rest: &[CandidateIdx], more: CandidateIdx) -> Vec<CandidateIdx> {
    rest.iter().copied().chain([more]).collect()
}
