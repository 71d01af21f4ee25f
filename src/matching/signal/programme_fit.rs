//! Whether the partner fills a role that the rules of the chosen programme demand. What the rules are is the programme's business; here they
//! are a list of kinds.

use super::{Candidate, Context, FULL, Sink};
use crate::matching::ledger::Ground;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    if context.query.demanded.is_empty() {
        sink.note(0, || (Ground::NotKnown, None));
        return 0;
    }
    let kind = candidate.partner.kind();
    let demanded = context.query.demanded.contains(&kind);
    sink.note(u32::from(demanded), || (Ground::Role { kind, demanded }, None));
    if demanded { FULL } else { 0 }
}
