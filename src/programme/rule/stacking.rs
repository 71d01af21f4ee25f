//! What cannot be combined with the support.

use super::content::answer;
use crate::domain::StackingBan;
use crate::programme::{FactKind, Finding, Plan, Remedy};

/// The banned combination is not there.
pub(super) fn judge(ban: StackingBan, plan: &Plan) -> Finding {
    let (given, kind) = match ban {
        StackingBan::OtherStateSupport => (plan.other_state_support, FactKind::OtherStateSupport),
        StackingBan::SentElsewhere => (plan.sent_elsewhere, FactKind::SentElsewhere),
        StackingBan::FullyFinanced => (plan.fully_financed, FactKind::FullyFinanced),
    };
    answer(given, false, kind, Remedy::AvoidStacking(ban))
}
