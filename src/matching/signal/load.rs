//! How often a partner is proposed already: speaks against, so that the same few are not proposed to all.

use super::{Candidate, Context, FULL, Sink};
use crate::matching::ledger::Ground;

/// Proposals at which the full weight speaks against. A research group that runs four municipal projects at once is rare.
const FULL_LOAD: i32 = 4;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let times = context.query.load.get(&candidate.partner.id).copied().unwrap_or(0);
    if times > 0 {
        sink.note(times, || (Ground::Proposed { times }, None));
    }
    -FULL * i32::try_from(times).unwrap_or(FULL_LOAD).min(FULL_LOAD) / FULL_LOAD
}
