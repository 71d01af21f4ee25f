//! The shape of the words of the financing plan and of the questions beside the rules.

use super::Around;

/// The financing plan.
#[derive(Debug)]
pub struct Plan {
    /// Heading.
    pub heading: &'static str,
    /// What the plan is, and that it is a proposal.
    pub lead: &'static str,
    /// What the project costs.
    pub whole: &'static str,
    /// The amount applied for.
    pub amount: &'static str,
    /// Months from start to end.
    pub months: &'static str,
    /// The first day.
    pub start: &'static str,
    /// Caption of the table.
    pub table: &'static str,
    /// Head of the first column.
    pub partner: &'static str,
    /// Column: what a part costs.
    pub cost: &'static str,
    /// Column: support.
    pub support: &'static str,
    /// Column: own cash.
    pub cash: &'static str,
    /// Column: own paid hours.
    pub hours: &'static str,
    /// Column: share of the costs.
    pub share: &'static str,
    /// The row of sums.
    pub total: &'static str,
    /// The owner when it is not in the catalogue.
    pub you: &'static str,
    /// Part of the costs that the support covers.
    pub covered: Around,
    /// Part of the costs that lies with a kind of partner.
    pub of_kind: fn(&str, &str) -> String,
    /// The rows lack so much to what the project costs.
    pub cost_short: Around,
    /// The rows are so much above it.
    pub cost_above: Around,
    /// The rows lack so much to the amount applied for.
    pub support_short: Around,
    /// The rows are so much above it.
    pub support_above: Around,
    /// Support and hours of a partner are so much above its cost.
    pub excess: fn(&str, &str) -> String,
    /// What was written cannot be read.
    pub not_a_number: &'static str,
    /// Button: the plan as it was proposed.
    pub reset: &'static str,
    /// Heading: rules the plan answers.
    pub rules: &'static str,
    /// Heading: what only people can answer.
    pub questions: &'static str,
    /// What answers do.
    pub questions_help: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Not known.
    pub unknown: &'static str,
    /// Button: show this team in full.
    pub show_team: fn(u32) -> String,
    /// Folded heading: the parts of the need.
    pub parts: &'static str,
    /// What can be done with them.
    pub parts_help: &'static str,
    /// Label of the weight of a part.
    pub weight_of: Around,
    /// Button: hold the weight.
    pub hold: &'static str,
    /// Hold the weight of this one.
    pub hold_of: Around,
    /// Button: split.
    pub split: &'static str,
    /// Button: join with the next.
    pub join: &'static str,
    /// Button: put the substitute in.
    pub swap: Around,
    /// The rules hold without the member.
    pub still_eligible: &'static str,
    /// A partner of the link is not in the catalogue.
    pub not_found: Around,
    /// Button: take this partner into the team.
    pub take_in: &'static str,
    /// Take this one in.
    pub take_in_of: Around,
    /// Heading: what is missing for a programme.
    pub missing: &'static str,
    /// Link: programmes that fit a partner.
    pub fit_us: &'static str,
    /// Tenths of a per cent, in words.
    pub percent: fn(i64) -> String,
}
