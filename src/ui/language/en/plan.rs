//! The financing plan in English.

use super::super::plan::Plan;

/// The financing plan.
pub(super) const PLAN: Plan = Plan {
    heading: "Financing plan",
    lead: "This is a proposal to start from. Correct the figures, and you see at once whether the rules hold.",
    whole: "What the project costs",
    amount: "You apply for",
    months: "Months",
    start: "Start",
    table: "Who pays what, in whole kroner. What you do not correct is worked out anew, so that the table adds up.",
    partner: "Member",
    cost: "Cost",
    support: "Support",
    cash: "Own cash",
    hours: "Own hours",
    share: "Share",
    total: "Total",
    you: "You",
    covered: |share| format!("The support covers {share} of the costs."),
    of_kind: |kind, share| format!("{kind}: {share} of the costs."),
    cost_short: |sum| {
        format!("The rows are {sum} short of what the project is to cost. Raise a row, or empty a field and we share out the rest.")
    },
    cost_above: |sum| format!("The rows are {sum} above what the project is to cost. Lower a row, or raise what the project costs."),
    support_short: |sum| format!("The rows are {sum} short of the amount you apply for."),
    support_above: |sum| format!("The rows hold {sum} more support than you apply for."),
    excess: |name, sum| format!("{name}: support and hours are {sum} above the cost."),
    not_a_number: "Write a whole number, such as 500 000. An empty field brings the proposal back.",
    reset: "Back to the proposal",
    rules: "The rules on money and time",
    questions: "Only you can answer this",
    questions_help: "Answer what you know. “Don’t know” never counts as yes.",
    yes: "Yes",
    no: "No",
    unknown: "Don’t know",
    show_team: |n| format!("Show team {n}"),
    percent: |tenths| format!("{}.{}\u{a0}%", tenths / 10, tenths % 10),
};
