//! Which share of the costs the support covers.

use crate::domain::{Kroner, OwnerShare};
use crate::programme::{Fact, FactKind, Finding, Fit, Limit, Remedy, Situation, Unit};

/// The share that is always allowed and the one that never is exceeded, in per cent.
#[derive(Clone, Copy)]
struct Bounds {
    always: u8,
    max: u8,
}

/// The support divided by the costs must not be above the share that holds for this owner.
pub(super) fn judge(always: u8, max: u8, by_owner: &[OwnerShare], situation: &Situation) -> Finding {
    let bounds = for_owner(Bounds { always, max }, by_owner, situation);
    let limit = Limit::Range { unit: Unit::Percent, min: None, max: Some(bounds.max.into()) };
    let Some(amount) = situation.plan.amount else { return Finding::unknown(FactKind::Amount, limit) };
    let Some(cost) = situation.total_cost() else { return Finding::unknown(FactKind::TotalCost, limit) };
    let given = Fact::Share { part: amount.0, whole: cost.0 };
    if amount <= cost.percent(bounds.always.into()) {
        Finding::met(given, limit)
    } else if amount <= cost.percent(bounds.max.into()) {
        Finding::open(given, limit, FactKind::CostKind)
    } else {
        let most: Kroner = cost.percent(bounds.max.into());
        Finding::not_met(given, limit, Remedy::LowerAmount(most))
    }
}

/// An owner that is certain to be of a listed type has that type's share; one that may be keeps the general bounds, widened by it.
fn for_owner(general: Bounds, by_owner: &[OwnerShare], situation: &Situation) -> Bounds {
    by_owner.iter().rev().fold(general, |bounds, share| match situation.owner.actor.fit(share.types) {
        Fit::Yes => Bounds { always: share.max_percent, max: share.max_percent },
        Fit::Perhaps => Bounds { always: bounds.always.min(share.max_percent), max: bounds.max.max(share.max_percent) },
        Fit::No => bounds,
    })
}
