//! Where the project is anchored at the owner.

use crate::domain::AnchoringKind;
use crate::programme::{Anchoring, Fact, FactKind, Finding, Limit, Remedy};

/// The tick for this kind of anchoring is set.
pub(super) fn judge(by: AnchoringKind, anchoring: Anchoring) -> Finding {
    let limit = Limit::Answer(true);
    match anchoring.at(by) {
        None => Finding::unknown(FactKind::Anchoring, limit),
        Some(true) => Finding::met(Fact::Answer(true), limit),
        Some(false) => Finding::not_met(Fact::Answer(false), limit, Remedy::Anchor(by)),
    }
}
