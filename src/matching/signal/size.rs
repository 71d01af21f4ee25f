//! Small with large: an owner of one kind gains from a larger one of its own kind, which has staff where the small one has none.
//!
//! Says nothing about other kinds: a research group has no size that matters here.

use super::{Candidate, Context, FULL, Sink};
use crate::domain::{PartnerKind, PartyKind, SizeClass};
use crate::matching::ledger::Ground;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let sizes = context.owner.as_ref().and_then(|owner| Some((kind(owner.kind?)?, owner.size?))).zip(candidate.partner.size_class());
    let Some(((_, own), theirs)) = sizes.filter(|((kind, _), _)| *kind == candidate.partner.kind()) else {
        sink.note(0, || (Ground::NotKnown, None));
        return 0;
    };
    if own == SizeClass::Large || theirs <= own {
        return 0;
    }
    sink.note(1, || (Ground::LargerPeer { size: theirs }, Some((candidate.partner.provenance.source, candidate.partner.provenance.date))));
    FULL
}

const fn kind(party: PartyKind) -> Option<PartnerKind> {
    match party {
        PartyKind::Municipality => Some(PartnerKind::Municipality),
        PartyKind::SmallBusiness | PartyKind::LargeBusiness => Some(PartnerKind::Business),
        _ => None,
    }
}
