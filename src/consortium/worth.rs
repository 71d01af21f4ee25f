//! What a team is worth, and who carries which facet.

use super::instance::{CandidateIdx, FacetIdx, Instance};

/// A facet of the need and the member that carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The facet.
    pub facet: FacetIdx,
    /// The member with the highest score, the first in the list of candidates among equals; `None` when nobody scores above 0.
    pub member: Option<CandidateIdx>,
    /// The member's score, 0 to 1,000.
    pub score: i64,
    /// Weight times score.
    pub points: i64,
}

/// Who carries each facet, in the order of the facets. Linear in the members' scores.
#[must_use]
pub fn carried(instance: &Instance, members: &[CandidateIdx]) -> Vec<Carried> {
    let blank = |facet| Carried { facet, member: None, score: 0, points: 0 };
    let mut best: Vec<Carried> = (0..instance.facets().len()).map(blank).collect();
    for &member in members {
        for &(facet, score) in instance.scores(member) {
            let it = &mut best[facet];
            if score > it.score || (score == it.score && it.member.is_some_and(|other| member < other)) {
                (it.member, it.score) = (Some(member), score);
                it.points = score * instance.facets()[facet].weight;
            }
        }
    }
    best
}

/// The worth of a team in points, exactly as [`Instance`] defines it. Members must be distinct. Linear in the members' scores and ties.
#[must_use]
pub fn worth(instance: &Instance, members: &[CandidateIdx]) -> i64 {
    let facets: i64 = carried(instance, members).iter().map(|it| it.points).sum();
    let single: i64 = members.iter().map(|&member| instance.member_points(member)).sum();
    facets + single + tie_points(instance, members)
}

/// Points of the ties inside a team. Linear in the members' ties.
#[must_use]
pub fn tie_points(instance: &Instance, members: &[CandidateIdx]) -> i64 {
    let of = |&member: &CandidateIdx| instance.ties(member).iter().filter(move |it| it.0 > member && members.contains(&it.0));
    members.iter().flat_map(of).map(|it| it.1).sum()
}
