//! From how many countries the members are.

use std::collections::BTreeSet;

use crate::domain::{CountryCode, gathered};
use crate::programme::{Fact, FactKind, Finding, Limit, Remedy, Situation, Unit};

/// At least `min` countries among those that count. Countries outside `certain` leave the rule open unless the list is complete; so does a
/// member whose country is not known.
pub(super) fn judge(min: u16, certain: &[CountryCode], complete: bool, situation: &Situation) -> Finding {
    let (sure, possible) = counts(certain, complete, situation);
    let (given, limit) = (Fact::Count { sure, possible }, Limit::at_least(Unit::Countries, min.into()));
    if sure >= min {
        Finding::met(given, limit)
    } else if possible >= min {
        Finding::open(given, limit, FactKind::MemberCountries)
    } else {
        let among = certain.to_vec();
        Finding::not_met(given, limit, Remedy::AddCountries { count: min - possible, among, complete })
    }
}

fn counts(certain: &[CountryCode], complete: bool, situation: &Situation) -> (u16, u16) {
    let countries: BTreeSet<CountryCode> = gathered(situation.everyone().filter_map(|member| member.country));
    let unknown = situation.everyone().filter(|member| member.country.is_none()).count();
    let sure = countries.iter().filter(|country| certain.contains(country)).count();
    let open = if complete { 0 } else { countries.len() - sure };
    let small = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    (small(sure), small(sure + open + unknown))
}
