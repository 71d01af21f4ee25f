//! How sure and how fresh the record is.

use super::{Candidate, Context, FULL, Sink};
use crate::domain::Confidence;
use crate::matching::ledger::Ground;

/// Strength lost per month of age: after eight years nothing is left of a fact.
const PER_MONTH: i32 = 10;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let provenance = candidate.partner.provenance;
    let sure = match provenance.confidence {
        Confidence::High => FULL,
        Confidence::Medium => FULL * 6 / 10,
        Confidence::Low => FULL * 2 / 10,
    };
    let months = context.query.today.map_or(0, |today| provenance.date.months_until(today).max(0));
    sink.note(1, || {
        let ground = Ground::Facts { confidence: provenance.confidence, date: provenance.date };
        (ground, Some((provenance.source, provenance.date)))
    });
    (sure - months.saturating_mul(PER_MONTH)).max(0)
}
