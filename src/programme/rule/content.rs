//! What the project holds, and that it has not begun.

use crate::domain::ResearchDemand;
use crate::programme::{Fact, FactKind, Finding, Limit, Plan, Remedy};

/// It holds research, or it does not.
pub(super) fn research(demand: ResearchDemand, plan: &Plan) -> Finding {
    answer(plan.research, demand == ResearchDemand::Required, FactKind::Research, Remedy::Research(demand))
}

/// It has not started before the application.
pub(super) fn not_started(plan: &Plan) -> Finding {
    answer(plan.started, false, FactKind::Started, Remedy::WaitWithStart)
}

/// A yes or no against the one that is asked for.
pub(super) fn answer(given: Option<bool>, wanted: bool, kind: FactKind, remedy: Remedy) -> Finding {
    let limit = Limit::Answer(wanted);
    match given {
        None => Finding::unknown(kind, limit),
        Some(given) if given == wanted => Finding::met(Fact::Answer(given), limit),
        Some(given) => Finding::not_met(Fact::Answer(given), limit, remedy),
    }
}
