//! Every team of a small problem, looked at one by one.

use makker::consortium::{CandidateIdx, Instance, check_team};

/// Every set of candidates of an allowed size or not: 2^n of them.
pub(crate) fn teams(instance: &Instance) -> impl Iterator<Item = Vec<CandidateIdx>> {
    let count = instance.candidates().len();
    assert!(count <= 22, "help: brute force looks at 2^{count} teams");
    (0u32..1 << count).map(move |set| (0..count).filter(|idx| set >> idx & 1 == 1).collect())
}

/// Every eligible team.
pub(crate) fn eligible_teams(instance: &Instance) -> impl Iterator<Item = Vec<CandidateIdx>> {
    let most = instance.members_max();
    teams(instance).filter(move |team| team.len() <= most && check_team(instance, team).eligible())
}
