//! How long the project lasts.

use crate::programme::{Fact, FactKind, Finding, Limit, Plan, Remedy, Unit};

/// At least `min` and at most `max` months; between `max` and `exception` it depends on a case the source allows for.
pub(super) fn judge(min: Option<u16>, max: Option<u16>, exception: Option<u16>, plan: &Plan) -> Finding {
    let limit = Limit::Range { unit: Unit::Months, min: min.map(i64::from), max: max.map(i64::from) };
    let Some(months) = plan.months else { return Finding::unknown(FactKind::Months, limit) };
    let given = Fact::Number(months.into());
    if let Some(least) = min.filter(|least| months < *least) {
        return Finding::not_met(given, limit, Remedy::Lengthen(least));
    }
    match max {
        Some(max) if months > max && exception.is_some_and(|most| months <= most) => Finding::open(given, limit, FactKind::Exception),
        Some(max) if months > max => Finding::not_met(given, limit, Remedy::Shorten(max)),
        _ => Finding::met(given, limit),
    }
}
