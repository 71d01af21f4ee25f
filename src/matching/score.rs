//! From strengths to points to a score, with or without the explanation.

use super::ledger::{Entry, apportion};
use super::signal::{Candidate, Context, FULL, Noted, Quiet, strength};
use super::weights::{SignalKind, Weights};

/// Points per signal, in the order of [`SignalKind::ALL`]. A score is their sum.
pub(super) type Points = [i32; SignalKind::ALL.len()];

/// Strengths of a candidate per signal, -1000 to 1000, in the order of [`SignalKind::ALL`].
pub(super) type Strengths = [i32; SignalKind::ALL.len()];

/// The strengths of a candidate. A signal whose weight is 0 is not worked out and counts as 0.
#[must_use]
pub(super) fn strengths(context: &Context<'_>, candidate: Candidate<'_>) -> Strengths {
    SignalKind::ALL.map(|kind| match context.query.weights.of(kind) {
        0 => 0,
        _ => strength(kind, context, candidate, &mut Quiet),
    })
}

/// The points that strengths come to.
#[must_use]
pub(super) fn points(strengths: &Strengths, weights: &Weights) -> Points {
    let mut points = *strengths;
    for (point, kind) in points.iter_mut().zip(SignalKind::ALL) {
        *point = weigh(*point, weights.of(kind));
    }
    points
}

/// The same points as entries of a ledger.
#[must_use]
pub(super) fn entries(context: &Context<'_>, candidate: Candidate<'_>) -> Vec<Entry> {
    SignalKind::ALL.into_iter().flat_map(|kind| signal_entries(kind, context, candidate)).collect()
}

fn signal_entries(kind: SignalKind, context: &Context<'_>, candidate: Candidate<'_>) -> Vec<Entry> {
    let weight = context.query.weights.of(kind);
    if weight == 0 {
        return Vec::new();
    }
    let mut noted = Noted::default();
    let strength = strength(kind, context, candidate, &mut noted);
    weigh_noted(kind, strength, weight, noted)
}

/// The points of a strength, shared among what it rests on.
#[must_use]
pub(super) fn weigh_noted(kind: SignalKind, strength: i32, weight: i32, noted: Noted) -> Vec<Entry> {
    let points = weigh(strength, weight);
    let shares: Vec<u32> = noted.0.iter().map(|(share, _, _)| *share).collect();
    let parts = apportion(points, &shares);
    noted.0.into_iter().zip(parts).map(|((_, ground, source), points)| Entry { signal: kind, points, ground, source }).collect()
}

/// A strength of -1000 to 1000 as points, rounded toward nothing.
pub(super) const fn weigh(strength: i32, weight: i32) -> i32 {
    strength * weight / FULL
}
