//! How much can be applied for.

use super::count::{Tally, fits, tally};
use crate::domain::{AmountPeriod, Currency, JointAmount, Kroner, Within};
use crate::programme::{Fact, FactKind, Finding, Limit, Plan, Remedy, Situation, Unit};

const MONTHS_PER_YEAR: u16 = 12;
const ORE_PER_KRONE: i64 = 100;

/// The ceiling that holds for certain, and the one that may hold.
pub(super) struct Ceiling {
    sure: Option<i64>,
    possible: Option<i64>,
}

/// The ceiling for this team: a joint application may have a higher one.
pub(super) fn ceiling(max: Option<i64>, joint: Option<&JointAmount>, situation: &Situation) -> Ceiling {
    let Some(joint) = joint else { return Ceiling { sure: max, possible: max } };
    let Tally { sure, possible } = tally(situation.everyone(), |member| fits(joint.types, &Within::Anywhere, member));
    let at = |members: u16| if members >= joint.members { Some(joint.max) } else { max };
    Ceiling { sure: at(sure), possible: at(possible) }
}

/// The amount must be within the limits. An amount a year depends on how it is spread: a whole amount below a year's ceiling is safe, an
/// average above it is not, and between the two it is open.
pub(super) fn judge(currency: Currency, period: AmountPeriod, min: Option<i64>, ceiling: &Ceiling, plan: &Plan) -> Finding {
    let limit = Limit::Range { unit: unit(currency, period), min, max: ceiling.possible };
    let Some(amount) = plan.amount else { return Finding::unknown(FactKind::Amount, limit) };
    let Some(rate) = rate(currency, plan) else { return Finding::unknown(FactKind::ExchangeRate, limit) };
    let in_kroner = |units: i64| units.saturating_mul(rate).div_euclid(ORE_PER_KRONE);
    let given = Fact::Number(amount.0);
    if let Some(least) = min.map(in_kroner).filter(|least| amount.0 < *least) {
        return Finding::not_met(given, limit, Remedy::RaiseAmount(Kroner(least)));
    }
    let (safe, most) = (ceiling.sure.map(in_kroner), ceiling.possible.map(|max| in_kroner(max).saturating_mul(years(period, plan))));
    match most {
        Some(most) if amount.0 > most => Finding::not_met(given, limit, Remedy::LowerAmount(Kroner(most))),
        Some(_) if safe.is_none_or(|safe| amount.0 > safe) => Finding::open(given, limit, doubt(period)),
        _ => Finding::met(given, limit),
    }
}

const fn doubt(period: AmountPeriod) -> FactKind {
    match period {
        AmountPeriod::Project => FactKind::MemberTypes,
        AmountPeriod::Year => FactKind::AmountPerYear,
    }
}

/// The number of calendar years the project can at most touch: one more than its whole years.
fn years(period: AmountPeriod, plan: &Plan) -> i64 {
    match (period, plan.months) {
        (AmountPeriod::Project, _) => 1,
        (AmountPeriod::Year, Some(months)) => i64::from(months.div_ceil(MONTHS_PER_YEAR)) + 1,
        (AmountPeriod::Year, None) => i64::from(u16::MAX),
    }
}

/// Øre for one unit of the currency; `None` when the euro's rate is not known.
fn rate(currency: Currency, plan: &Plan) -> Option<i64> {
    match currency {
        Currency::Kroner => Some(ORE_PER_KRONE),
        Currency::Euro => plan.ore_per_euro.map(i64::from),
    }
}

const fn unit(currency: Currency, period: AmountPeriod) -> Unit {
    match (currency, period) {
        (Currency::Kroner, AmountPeriod::Project) => Unit::Kroner,
        (Currency::Kroner, AmountPeriod::Year) => Unit::KronerPerYear,
        (Currency::Euro, AmountPeriod::Project) => Unit::Euro,
        (Currency::Euro, AmountPeriod::Year) => Unit::EuroPerYear,
    }
}
