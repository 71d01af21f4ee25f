//! What each side gives the other: the harmonic mean of how well the partner fits the need and how well the owner fits the partner's documented
//! needs, so that a one-sided match stays low.
//!
//! Known only where the owner is a partner with competences and the candidate has a documented need; neutral elsewhere.

use super::text::share_of_full;
use super::{Candidate, Context, Sink, thousandths};
use crate::matching::evidence::at;
use crate::matching::ledger::Ground;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let there = share_of_full(context.text_score(candidate.row), context.asked.full);
    let back = at(&context.wanted, candidate.row).copied().unwrap_or(0);
    if back == 0 {
        sink.note(0, || (Ground::NotKnown, None));
        return 0;
    }
    let mean = harmonic_mean(there, back);
    sink.note(mean, || (Ground::Gives { fit: back }, None));
    thousandths(mean)
}

/// The harmonic mean of two thousandths, rounded down: near the smaller one. The same either way round.
fn harmonic_mean(there: u32, back: u32) -> u32 {
    2 * there * back / (there + back).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_mean_is_symmetric_and_a_one_sided_match_stays_low(a in 0_u32..=1_000, b in 0_u32..=1_000) {
            prop_assert_eq!(harmonic_mean(a, b), harmonic_mean(b, a));
            prop_assert!(harmonic_mean(a, b) <= 2 * a.min(b) && harmonic_mean(a, b) <= a.max(b));
        }
    }
}
