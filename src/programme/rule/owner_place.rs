//! Where the owner is, how many live there and how central it is.

use super::in_range;
use crate::programme::{Fact, FactKind, Finding, Limit, Member, Remedy, Unit};

/// The owner's county must be one of these; in a county that is only partly in it, nothing can be decided.
pub(super) fn region(counties: &[String], partly: &[String], owner: &Member) -> Finding {
    let limit = Limit::Counties(counties.iter().chain(partly).cloned().collect());
    let Some(county) = &owner.county else { return Finding::unknown(FactKind::OwnerCounty, limit) };
    let given = Fact::County(county.clone());
    if counties.contains(county) {
        Finding::met(given, limit)
    } else if partly.contains(county) {
        Finding::open(given, limit, FactKind::OwnerCounty)
    } else {
        Finding::not_met(given, limit, Remedy::ChangeOwnerCounty(counties.to_vec()))
    }
}

/// The owner's inhabitants must be within a range.
pub(super) fn inhabitants(min: Option<u32>, max: Option<u32>, owner: &Member) -> Finding {
    let number = owner.inhabitants.map(i64::from);
    place(Unit::Inhabitants, FactKind::OwnerInhabitants, number, min.map(i64::from), max.map(i64::from))
}

/// The owner's centrality class must be within a range.
pub(super) fn centrality(from: u8, to: u8, owner: &Member) -> Finding {
    let class = owner.centrality.map(i64::from);
    place(Unit::CentralityClass, FactKind::OwnerCentrality, class, Some(from.into()), Some(to.into()))
}

fn place(unit: Unit, kind: FactKind, number: Option<i64>, min: Option<i64>, max: Option<i64>) -> Finding {
    let limit = Limit::Range { unit, min, max };
    match number {
        None => Finding::unknown(kind, limit),
        Some(number) if in_range(number, min, max) => Finding::met(Fact::Number(number), limit),
        Some(number) => Finding::not_met(Fact::Number(number), limit, Remedy::ChangeOwnerPlace { unit, min, max }),
    }
}
