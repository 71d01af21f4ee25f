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
    let mean = 2 * there * back / (there + back);
    sink.note(mean, || (Ground::Gives { fit: back }, None));
    thousandths(mean)
}
