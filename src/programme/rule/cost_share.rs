//! The least share that must lie with some types: of the costs, of the research, or of the participants.

use super::count::{Tally, fits, tally};
use crate::domain::{ActorTypes, Kroner, ShareBase, Within};
use crate::programme::{Fact, FactKind, Finding, Fit, Limit, Member, Remedy, Situation, Unit};

const PERCENT: i64 = 100;

/// At least `min_percent` of the base lies with the types.
pub(super) fn judge(types: ActorTypes, min_percent: u8, base: ShareBase, situation: &Situation) -> Finding {
    let limit = Limit::at_least(Unit::Percent, min_percent.into());
    match base {
        ShareBase::Costs => costs(types, min_percent, situation, limit, |member| member.cost, FactKind::MemberCosts),
        ShareBase::ResearchCosts => costs(types, min_percent, situation, limit, |m| m.research_cost, FactKind::MemberResearchCosts),
        ShareBase::Participants => participants(types, min_percent, situation, limit),
    }
}

fn costs(
    types: ActorTypes,
    min_percent: u8,
    situation: &Situation,
    limit: Limit,
    cost: impl Fn(&Member) -> Option<Kroner>,
    kind: FactKind,
) -> Finding {
    let Some(parts) = parts(types, situation, cost) else { return Finding::unknown(kind, limit) };
    let needed = parts.needed(min_percent);
    let given = Fact::Share { part: parts.sure, whole: parts.whole };
    if parts.whole <= 0 {
        Finding::unknown(kind, limit)
    } else if parts.sure >= needed {
        Finding::met(given, limit)
    } else if parts.possible >= needed {
        Finding::open(given, limit, FactKind::MemberTypes)
    } else {
        Finding::not_met(given, limit, Remedy::RaiseCostShare { types, amount: Kroner(needed - parts.possible) })
    }
}

struct Parts {
    sure: i64,
    possible: i64,
    whole: i64,
}

impl Parts {
    /// The least whole part that makes the share.
    fn needed(&self, min_percent: u8) -> i64 {
        self.whole.saturating_mul(min_percent.into()).saturating_neg().div_euclid(PERCENT).saturating_neg()
    }
}

/// `None` when one member's cost is not known.
fn parts(types: ActorTypes, situation: &Situation, cost: impl Fn(&Member) -> Option<Kroner>) -> Option<Parts> {
    let start = Parts { sure: 0, possible: 0, whole: 0 };
    situation.everyone().try_fold(start, |parts, member| {
        let (Kroner(cost), fit) = (cost(member)?, member.actor.fit(types));
        let if_at_least = |least: Fit| if fit >= least { cost } else { 0 };
        Some(Parts {
            sure: parts.sure.saturating_add(if_at_least(Fit::Yes)),
            possible: parts.possible.saturating_add(if_at_least(Fit::Perhaps)),
            whole: parts.whole.saturating_add(cost),
        })
    })
}

fn participants(types: ActorTypes, min_percent: u8, situation: &Situation, limit: Limit) -> Finding {
    let Tally { sure, possible } = tally(situation.everyone(), |member| fits(types, &Within::Anywhere, member));
    let whole = tally(situation.everyone(), |_| Fit::Yes).sure;
    let enough = |part: u16| i64::from(part) * PERCENT >= i64::from(whole) * i64::from(min_percent);
    let given = Fact::Share { part: sure.into(), whole: whole.into() };
    if enough(sure) {
        Finding::met(given, limit)
    } else if enough(possible) {
        Finding::open(given, limit, FactKind::MemberTypes)
    } else {
        Finding::not_met(given, limit, add_participants(types, min_percent, possible, whole))
    }
}

/// How many organisations of the types must join, each of which also makes the whole larger. Where all must be of the types, others leave.
fn add_participants(types: ActorTypes, min_percent: u8, part: u16, whole: u16) -> Remedy {
    if i64::from(min_percent) >= PERCENT {
        return Remedy::RemoveMembers { types: ActorTypes::ANY.minus(types), count: whole - part };
    }
    let short = i64::from(whole) * i64::from(min_percent) - i64::from(part) * PERCENT;
    let each = PERCENT - i64::from(min_percent);
    let count = u16::try_from(-(-short).div_euclid(each)).unwrap_or(u16::MAX);
    Remedy::AddMembers { types, count, within: Within::Anywhere }
}
