//! Rule kinds, one file each, and the one place where they are registered.
//!
//! Template for a new kind: a function `judge(limits, &Situation) -> Finding`. Ask for the fact first and give [`Finding::unknown`] when it is
//! missing; compare integers exactly; name the remedy that flips the answer.

mod amount;
mod anchored;
mod attested;
mod content;
mod cost_share;
mod count;
mod countries;
mod duration;
mod entities;
mod owner_place;
mod owner_type;
mod own_contribution;
mod period;
mod stacking;
mod support_share;

use super::{Finding, Situation};
use crate::domain::{ProgrammeId, Rule, RuleKind};

/// The answer to one rule. `programme` is asked for because the answers of a human are kept by programme.
pub(super) fn judge(programme: &ProgrammeId, rule: &Rule, situation: &Situation) -> Finding {
    let Situation { owner, plan, .. } = situation;
    match &rule.kind {
        RuleKind::OwnerType { allowed, perhaps, approved_research } => owner_type::allowed(*allowed, *perhaps, *approved_research, owner),
        RuleKind::OwnerExcluded { excluded } => owner_type::excluded(*excluded, owner),
        RuleKind::OwnerRegion { counties, partly } => owner_place::region(counties, partly, owner),
        RuleKind::OwnerInhabitants { min, max } => owner_place::inhabitants(*min, *max, owner),
        RuleKind::OwnerCentrality { from, to } => owner_place::centrality(*from, *to, owner),
        RuleKind::Members { types, min, max, within, .. } => count::members(*types, *min, *max, within, situation),
        RuleKind::ApprovedResearch { min } => count::approved_research(*min, situation),
        RuleKind::Entities { min, max } => entities::judge(*min, *max, situation),
        RuleKind::Countries { min, certain, complete } => countries::judge(*min, certain, *complete, situation),
        RuleKind::Amount { currency, min, max, period, joint } => {
            let ceiling = amount::ceiling(*max, joint.as_ref(), situation);
            amount::judge(*currency, *period, *min, &ceiling, plan)
        }
        RuleKind::SupportShare { always_percent, max_percent, by_owner } => {
            support_share::judge(*always_percent, *max_percent, by_owner, situation)
        }
        RuleKind::OwnContribution { min_percent, forms, hours_max_percent } => {
            own_contribution::judge(*min_percent, forms, *hours_max_percent, situation)
        }
        RuleKind::CostShare { types, min_percent, base } => cost_share::judge(*types, *min_percent, *base, situation),
        RuleKind::Duration { min, max, exception } => duration::judge(*min, *max, *exception, plan),
        RuleKind::Period { start_from, start_by, end_by } => period::judge(*start_from, *start_by, *end_by, plan),
        RuleKind::Anchored { by } => anchored::judge(*by, situation.anchoring),
        RuleKind::ResearchContent { demand } => content::research(*demand, plan),
        RuleKind::NotStarted => content::not_started(plan),
        RuleKind::Stacking { ban } => stacking::judge(*ban, plan),
        RuleKind::Attested { .. } => attested::judge(programme, &rule.key, &situation.ticks),
    }
}

/// Whether a number is in a range, both ends included.
fn in_range(number: i64, min: Option<i64>, max: Option<i64>) -> bool {
    min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max)
}
