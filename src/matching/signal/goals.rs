//! UN goals in common: those of the concepts the need names against those the partner works for.

use super::{Candidate, Context, Sink, thousandths};
use crate::domain::Goals;
use crate::matching::ledger::Ground;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let theirs = candidate.partner.goals;
    if context.goals.is_empty() || theirs.is_empty() {
        sink.note(0, || (Ground::NotKnown, None));
        return 0;
    }
    let common = context.goals.intersection(theirs);
    let share = overlap(context.goals, theirs);
    let source = candidate.partner.provenance;
    sink.note(share, || (Ground::Goals { common: common.iter().collect() }, Some((source.source, source.date))));
    thousandths(share)
}

/// Goals in common, in thousandths of the larger set: who lists all seventeen goals has said nothing. The same either way round.
fn overlap(a: Goals, b: Goals) -> u32 {
    1_000 * a.intersection(b).len() / a.len().max(b.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn overlap_is_symmetric_and_full_only_for_equals(a in prop::collection::vec(1_u8..18, 1..17), b in prop::collection::vec(1_u8..18, 1..17)) {
            let (a, b) = (Goals::of(a), Goals::of(b));
            prop_assert_eq!(overlap(a, b), overlap(b, a));
            prop_assert_eq!(overlap(a, b) == 1_000, a == b);
        }
    }
}
