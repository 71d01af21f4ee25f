//! UN goals in common: those of the concepts the need names against those the partner works for.

use super::{Candidate, Context, Sink, thousandths};
use crate::matching::ledger::Ground;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let theirs = candidate.partner.goals;
    if context.goals.is_empty() || theirs.is_empty() {
        sink.note(0, || (Ground::NotKnown, None));
        return 0;
    }
    let common = context.goals.intersection(theirs);
    // Over the larger set: who lists all seventeen goals has said nothing.
    let share = 1_000 * common.len() / context.goals.len().max(theirs.len());
    let source = candidate.partner.provenance;
    sink.note(share, || (Ground::Goals { common: common.iter().collect() }, Some((source.source, source.date))));
    thousandths(share)
}
