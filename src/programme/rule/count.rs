//! How many members of some types take part, counted over the whole consortium, owner included, an organisation once.

use std::collections::BTreeMap;

use crate::domain::{ActorTypes, Within};
use crate::programme::{Fact, FactKind, Finding, Fit, Limit, Member, Remedy, Situation, Unit};

/// So many for certain, so many when all that is open turns out well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) sure: u16,
    pub(super) possible: u16,
}

/// Counts organisations: units of one organisation count once, with the best of their fits.
pub(super) fn tally<'a>(members: impl Iterator<Item = &'a Member>, fit: impl Fn(&Member) -> Fit) -> Tally {
    let mut entities: BTreeMap<&str, Fit> = BTreeMap::new();
    for member in members {
        let best = entities.entry(&member.entity).or_insert(Fit::No);
        *best = (*best).max(fit(member));
    }
    let count = |least: Fit| u16::try_from(entities.values().filter(|fit| **fit >= least).count()).unwrap_or(u16::MAX);
    Tally { sure: count(Fit::Yes), possible: count(Fit::Perhaps) }
}

/// How surely a member is of some types and within a place.
pub(super) fn fits(types: ActorTypes, within: &Within, member: &Member) -> Fit {
    member.actor.fit(types).min(is_within(within, member))
}

fn is_within(within: &Within, member: &Member) -> Fit {
    let known = |inside: Option<bool>| match inside {
        Some(true) => Fit::Yes,
        Some(false) => Fit::No,
        None => Fit::Perhaps,
    };
    match within {
        Within::Anywhere => Fit::Yes,
        Within::Counties(counties) => known(member.county.as_ref().map(|county| counties.contains(county))),
        Within::Country(country) => known(member.country.map(|here| here == *country)),
    }
}

/// At least `min` and at most `max` members of some types.
pub(super) fn members(types: ActorTypes, min: u16, max: Option<u16>, within: &Within, situation: &Situation) -> Finding {
    let Tally { sure, possible } = tally(situation.everyone(), |member| fits(types, within, member));
    let given = Fact::Count { sure, possible };
    let limit = Limit::Range { unit: Unit::Members, min: Some(min.into()), max: max.map(i64::from) };
    if possible < min {
        return Finding::not_met(given, limit, Remedy::AddMembers { types, count: min - possible, within: within.clone() });
    }
    match max {
        Some(max) if sure > max => Finding::not_met(given, limit, Remedy::RemoveMembers { types, count: sure - max }),
        Some(max) if possible > max => Finding::open(given, limit, FactKind::MemberTypes),
        _ if sure < min => Finding::open(given, limit, FactKind::MemberTypes),
        _ => Finding::met(given, limit),
    }
}

/// At least `min` approved research organisations. One whose approval is only likely leaves the rule open.
pub(super) fn approved_research(min: u16, situation: &Situation) -> Finding {
    let Tally { sure, possible } = tally(situation.everyone(), Member::approved_research);
    let (given, limit) = (Fact::Count { sure, possible }, Limit::at_least(Unit::Members, min.into()));
    if sure >= min {
        Finding::met(given, limit)
    } else if possible >= min {
        Finding::open(given, limit, FactKind::Approval)
    } else {
        Finding::not_met(given, limit, Remedy::AddApprovedResearch(min - possible))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ActorType;
    use crate::programme::Actor;

    #[test]
    fn two_units_of_one_organisation_count_once() {
        let unit = |entity: &str| Member {
            entity: entity.to_owned(),
            actor: Actor::certain([ActorType::ResearchOrganisation]),
            ..Member::default()
        };
        let members = [unit("NTNU"), unit("NTNU"), unit("SINTEF")];
        let research = ActorTypes::of([ActorType::ResearchOrganisation]);
        let counted = tally(members.iter(), |member| fits(research, &Within::Anywhere, member));
        assert_eq!(counted, Tally { sure: 2, possible: 2 });
    }
}
