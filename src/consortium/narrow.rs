//! What the rules alone say about a node: candidates that no eligible team can take any more, and nodes without an eligible team.

use super::incumbent::distinct;
use super::instance::CandidateIdx;
use super::model::{Model, NOWHERE, Row};

/// Drops open candidates that cannot be in any eligible team with these members. False when there is no such team at all.
/// Linear in open candidates times rows.
pub(super) fn narrow(model: &Model, members: &[CandidateIdx], active: &mut Vec<CandidateIdx>) -> bool {
    if members.len() > model.members_max || !counties(model, members, active) || !countries(model, members, active) {
        return false;
    }
    let slots = model.members_max - members.len();
    model.rows.iter().chain(&model.implied).all(|row| row_holds(row, members, active, slots))
        && members.len() + active.len() >= model.members_min
}

fn counties(model: &Model, members: &[CandidateIdx], active: &mut Vec<CandidateIdx>) -> bool {
    if model.county_cap >= model.members_max {
        return true;
    }
    let there = |county: u32| members.iter().filter(|&&it| model.county[it] == county).count();
    active.retain(|&it| model.county[it] == NOWHERE || there(model.county[it]) < model.county_cap);
    members.iter().all(|&it| model.county[it] == NOWHERE || there(model.county[it]) <= model.county_cap)
}

fn countries(model: &Model, members: &[CandidateIdx], active: &mut Vec<CandidateIdx>) -> bool {
    if model.min_countries == 0 {
        return true;
    }
    let missing = model.min_countries.saturating_sub(distinct(&model.country, members));
    let slots = model.members_max - members.len();
    if missing == slots && missing > 0 {
        active.retain(|&it| model.country[it] != NOWHERE && members.iter().all(|&other| model.country[other] != model.country[it]));
    }
    missing <= slots
}

/// A row can hold only if its members and the most helpful others stay within the limit.
fn row_holds(row: &Row, members: &[CandidateIdx], active: &mut Vec<CandidateIdx>, slots: usize) -> bool {
    let used: i64 = members.iter().map(|&it| row.coefficient[it]).sum();
    let mut helpful: Vec<i64> = Vec::with_capacity(slots + 1);
    for it in active.iter().map(|&it| row.coefficient[it]).filter(|&it| it < 0) {
        if helpful.len() < slots || helpful.last().is_some_and(|&last| it < last) {
            helpful.insert(helpful.partition_point(|&other| other <= it), it);
            helpful.truncate(slots);
        }
    }
    let all: i64 = helpful.iter().sum();
    let others = if helpful.len() < slots { all } else { all - helpful.last().copied().unwrap_or(0) };
    active.retain(|&it| used + row.coefficient[it] + others <= row.limit);
    used + all <= row.limit
}
