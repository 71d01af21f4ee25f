//! The financing plan of a team: what people wrote and answered, and the table with its verdicts.

use serde::{Deserialize, Serialize};

use super::{OwnerRef, PartnerCard, RuleTopic, VerdictKind, VerdictView};

/// What was written in a member's row, in whole kroner; `None` is left to the proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCells {
    /// What its part costs.
    pub cost: Option<i64>,
    /// Support for it.
    pub support: Option<i64>,
    /// What it brings in paid hours.
    pub hours: Option<i64>,
}

/// What was written over the proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEdits {
    /// What the project costs, in whole kroner.
    pub cost: Option<i64>,
    /// The amount applied for, in whole kroner.
    pub support: Option<i64>,
    /// Months from start to end.
    pub months: Option<u16>,
    /// The first day, ISO 8601.
    pub start: Option<String>,
    /// Rows by the member's id.
    pub rows: Vec<(String, PlanCells)>,
}

/// The plan of which team?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRequest {
    /// Who owns the project.
    pub owner: OwnerRef,
    /// The programme.
    pub programme: String,
    /// The other members, by id.
    pub members: Vec<String>,
    /// What was written.
    pub edits: PlanEdits,
    /// Whether a rule is met, as somebody answered, by rule key.
    pub answers: Vec<(String, bool)>,
}

/// Money in whole kroner: a row, or the sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanMoney {
    /// What it costs.
    pub cost: i64,
    /// Support.
    pub support: i64,
    /// Own contribution in cash.
    pub cash: i64,
    /// Own contribution in paid hours.
    pub hours: i64,
}

impl PlanMoney {
    /// What support and hours are above the cost: 0 when the row adds up.
    #[must_use]
    pub const fn excess(&self) -> i64 {
        self.support.saturating_add(self.cash).saturating_add(self.hours).saturating_sub(self.cost)
    }
}

/// A member's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    /// Who.
    pub card: PartnerCard,
    /// Its money.
    pub money: PlanMoney,
}

/// The answer to a [`PlanRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanView {
    /// The programme the plan is for.
    pub programme: String,
    /// A row a member, owner first.
    pub rows: Vec<PlanRow>,
    /// The sums of the rows.
    pub total: PlanMoney,
    /// What the rows lack to the costs that were written; below 0 when they are too much.
    pub cost_gap: i64,
    /// What the rows lack to the amount that was written; below 0 when they are too much.
    pub support_gap: i64,
    /// Months from start to end.
    pub months: Option<u16>,
    /// The first day, ISO 8601.
    pub start: Option<String>,
    /// Rules that the plan answers: money, shares, time.
    pub of_plan: Vec<VerdictView>,
    /// Rules that are a question for people, answered or not.
    pub questions: Vec<VerdictView>,
    /// All other rules.
    pub others: Vec<VerdictView>,
    /// All hard rules together.
    pub overall: VerdictKind,
    /// What no source says.
    pub undocumented: Vec<RuleTopic>,
}
