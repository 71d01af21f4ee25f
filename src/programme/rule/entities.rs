//! How many organisations take part, owner included.

use super::count::{Tally, tally};
use crate::domain::{ActorTypes, Within};
use crate::programme::{Fact, Finding, Fit, Limit, Remedy, Situation, Unit};

/// At least `min` and at most `max` organisations.
pub(super) fn judge(min: u16, max: Option<u16>, situation: &Situation) -> Finding {
    let Tally { sure, possible } = tally(situation.everyone(), |_| Fit::Yes);
    let given = Fact::Count { sure, possible };
    let limit = Limit::Range { unit: Unit::Entities, min: Some(min.into()), max: max.map(i64::from) };
    let types = ActorTypes::ANY;
    match max {
        _ if sure < min => Finding::not_met(given, limit, Remedy::AddMembers { types, count: min - sure, within: Within::Anywhere }),
        Some(max) if sure > max => Finding::not_met(given, limit, Remedy::RemoveMembers { types, count: sure - max }),
        _ => Finding::met(given, limit),
    }
}
