//! A plan to start from, which people correct rather than fill in.
//!
//! The proposal asks for what the programme gives at most, at the members' usual costs. Where the least amount of a programme is more than
//! that, the costs grow until it fits. Least shares of the costs are kept. What somebody has written stands as it was written, and the rest
//! is shared out around it, so that the table adds up for as long as it can; where it cannot, [`Proposal`] says by how much.

use super::demands::{AmountDemand, Demands};
use super::financing::{FinancingRow, PERCENT, largest_remainder, sum};
use super::{FinancingPlan, PartnerWish, Situation, Support, demands, financing_plan, financing_plan_with_shares, most_support};
use crate::domain::{AmountPeriod, Currency, Date, Force, Kroner, OwnForm, Programme, RuleKind, ShareBase};

/// The share that is proposed where no source tells of one: the one most programmes have.
const USUAL_SHARE: u8 = 50;
/// How much of the own contribution is proposed as paid hours: people's time is what small organisations have to give.
const USUAL_HOURS: u8 = 50;
/// Proposed months: three years, where the programme allows it.
const USUAL_MONTHS: u16 = 36;
/// Proposed costs are rounded up to whole thousands.
const ROUND: i64 = 1_000;
/// The largest sum that can be written: beyond any project, and small enough that no product of sums overflows.
const LARGEST: i64 = 1_000_000_000_000;

/// What somebody wrote in a member's row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowEdit {
    /// What its part costs.
    pub cost: Option<Kroner>,
    /// Support for it.
    pub support: Option<Kroner>,
    /// What it brings in paid hours.
    pub hours: Option<Kroner>,
}

/// What somebody wrote over the proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    /// What the project costs.
    pub cost: Option<Kroner>,
    /// The amount applied for.
    pub support: Option<Kroner>,
    /// Months from start to end.
    pub months: Option<u16>,
    /// The first day.
    pub start: Option<Date>,
    /// Row by row, in the order of the members, owner first; missing rows are not edited.
    pub rows: Vec<RowEdit>,
}

/// A plan with everything in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The rows and their sums.
    pub plan: FinancingPlan,
    /// Months from start to end.
    pub months: Option<u16>,
    /// The first day.
    pub start: Option<Date>,
    /// What the rows' costs lack to the costs that were written; below 0 when they are too much.
    pub cost_gap: Kroner,
    /// What the rows' support lacks to the amount that was written; below 0 when it is too much.
    pub support_gap: Kroner,
}

impl Proposal {
    /// The situation with the plan in it, ready to be assessed.
    #[must_use]
    pub fn situation(&self, situation: &Situation) -> Situation {
        let mut planned = super::with_financing(situation, &self.plan);
        planned.plan.months = self.months;
        planned.plan.start = self.start;
        planned
    }
}

/// A plan for a team: proposed where nothing is written. `weights` are the members' usual costs, owner first. O(members × rules).
#[must_use]
pub fn propose(programme: &Programme, situation: &Situation, weights: &[u32], edits: &Edits) -> Proposal {
    let demands = demands(programme);
    let (cost, support) = whole(programme, &demands, situation, weights, edits);
    let hours_percent = hours_percent(programme, cost, support);
    let wishes: Vec<PartnerWish> = weights.iter().map(|weight| PartnerWish { weight: *weight, hours_percent }).collect();
    let members: Vec<_> = situation.everyone().cloned().collect();
    let base = financing_plan_with_shares(cost, Support::Amount(support), &wishes, &members, &demands.cost_shares)
        .unwrap_or_else(|| financing_plan(cost, Support::Amount(support), &wishes));
    let rows = corrected(&base, cost, support, &edits.rows, hours_percent);
    let total = sum(&rows);
    let gap = |written: Option<Kroner>, found: Kroner| written.map_or(Kroner(0), |written| Kroner(clamped(written) - found.0));
    Proposal {
        months: edits.months.or_else(|| usual_months(programme)),
        start: edits.start.or_else(|| usual_start(programme)),
        cost_gap: gap(edits.cost, total.cost),
        support_gap: gap(edits.support, total.support),
        plan: FinancingPlan { rows, total },
    }
}

/// The costs and the support of the whole project.
fn whole(programme: &Programme, demands: &Demands, situation: &Situation, weights: &[u32], edits: &Edits) -> (Kroner, Kroner) {
    let share = share(demands, situation).min(100 - least_own(programme));
    let asked = edits.support.map(clamped).or_else(|| least_amount(demands.amount));
    let needed = asked.map_or(0, |amount| rounded_up(amount.saturating_mul(PERCENT), share.max(1)));
    let cost = Kroner(edits.cost.map_or_else(|| of_rows(weights, &edits.rows, needed), clamped));
    let support = edits.support.map_or_else(
        || {
            let ceiling = most_support(programme, situation, cost).unwrap_or(cost);
            ceiling.min(cost.percent(share.into())).0
        },
        clamped,
    );
    (cost, Kroner(support))
}

/// The costs as the rows have them: what is written when every row is, else the usual costs, enlarged where they do not suffice.
fn of_rows(weights: &[u32], rows: &[RowEdit], needed: i64) -> i64 {
    let written = rows.iter().take(weights.len()).filter_map(|row| row.cost);
    let (count, sum) = written.fold((0, 0i64), |(count, sum), cost| (count + 1, sum.saturating_add(clamped(cost))));
    let usual: i64 = weights.iter().map(|weight| i64::from(*weight)).sum();
    if count == weights.len() { sum } else { usual.max(needed).max(sum) }
}

fn clamped(amount: Kroner) -> i64 {
    amount.0.clamp(0, LARGEST)
}

/// An amount divided by a share, up to whole thousands.
fn rounded_up(amount: i64, share: u8) -> i64 {
    let exact = -amount.saturating_neg().div_euclid(share.into());
    -exact.saturating_neg().div_euclid(ROUND).saturating_mul(ROUND)
}

/// The share of the costs that is asked for: the one for this owner, else the general one, else the usual one.
fn share(demands: &Demands, situation: &Situation) -> u8 {
    let fits = |share: &&crate::domain::OwnerShare| situation.owner.actor.fit(share.types) == super::Fit::Yes;
    let of_owner = demands.support_by_owner.iter().rev().find(fits).map(|share| share.max_percent);
    of_owner.or(demands.support_percent_max).unwrap_or(USUAL_SHARE)
}

fn least_amount(amount: Option<AmountDemand>) -> Option<i64> {
    amount.filter(|amount| amount.currency == Currency::Kroner && amount.period == AmountPeriod::Project)?.min
}

/// Hours as far as the programme counts them.
fn hours_percent(programme: &Programme, cost: Kroner, support: Kroner) -> u8 {
    let own = cost.0.saturating_sub(support.0).max(1);
    let of_rule = |kind: &RuleKind| match kind {
        RuleKind::OwnContribution { forms, .. } if !forms.is_empty() && !forms.contains(&OwnForm::Hours) => Some(0),
        RuleKind::OwnContribution { forms, .. } if !forms.is_empty() && !forms.contains(&OwnForm::Cash) => Some(100),
        RuleKind::OwnContribution { hours_max_percent: Some(most), .. } => {
            let percent = cost.percent((*most).into()).0.saturating_mul(PERCENT) / own;
            Some(USUAL_HOURS.min(u8::try_from(percent).unwrap_or(100)))
        }
        _ => None,
    };
    hard(programme).find_map(of_rule).unwrap_or(USUAL_HOURS)
}

/// What owner and partners must bring at least, in per cent of the costs.
fn least_own(programme: &Programme) -> u8 {
    let of_rule = |kind: &RuleKind| if let RuleKind::OwnContribution { min_percent, .. } = kind { Some(*min_percent) } else { None };
    hard(programme).filter_map(of_rule).max().unwrap_or(0).min(100)
}

fn hard(programme: &Programme) -> impl Iterator<Item = &RuleKind> {
    programme.rules.iter().filter(|rule| rule.force == Force::Hard).map(|rule| &rule.kind)
}

fn usual_months(programme: &Programme) -> Option<u16> {
    hard(programme).find_map(|kind| match kind {
        RuleKind::Duration { min, max, .. } => Some(USUAL_MONTHS.max(min.unwrap_or(0)).min(max.unwrap_or(u16::MAX))),
        _ => None,
    })
}

fn usual_start(programme: &Programme) -> Option<Date> {
    hard(programme).find_map(|kind| match kind {
        RuleKind::Period { start_from, start_by, .. } => start_from.or(*start_by),
        _ => None,
    })
}

/// The rows with what was written in them; the others share the rest as they did before.
fn corrected(base: &FinancingPlan, cost: Kroner, support: Kroner, edits: &[RowEdit], hours_percent: u8) -> Vec<FinancingRow> {
    let edit = |at: usize| edits.get(at).copied().unwrap_or_default();
    let costs = around(cost.0, &base.rows.iter().map(|row| row.cost.0).collect::<Vec<_>>(), |at| edit(at).cost);
    let supports = around(support.0, &costs, |at| edit(at).support);
    let row = |(at, (cost, support)): (usize, (&i64, &i64))| {
        let own = (cost - support).max(0);
        let hours = edit(at).hours.map_or_else(|| Kroner(own).percent(hours_percent.into()).0, clamped);
        FinancingRow { cost: Kroner(*cost), support: Kroner(*support), cash: Kroner((own - hours).max(0)), hours: Kroner(hours) }
    };
    costs.iter().zip(&supports).enumerate().map(row).collect()
}

/// A whole shared out by weights, around the parts that were written.
fn around(whole: i64, weights: &[i64], written: impl Fn(usize) -> Option<Kroner>) -> Vec<i64> {
    let fixed: Vec<Option<i64>> = (0..weights.len()).map(|at| written(at).map(clamped)).collect();
    let rest = whole.saturating_sub(fixed.iter().flatten().fold(0i64, |sum, part| sum.saturating_add(*part)));
    let open: Vec<u64> = weights.iter().zip(&fixed).filter(|(_, part)| part.is_none()).map(|(weight, _)| weight.unsigned_abs()).collect();
    let mut shared = largest_remainder(rest, &open).into_iter();
    fixed.into_iter().map(|part| part.or_else(|| shared.next()).unwrap_or(0)).collect()
}

/// Whether a rule is one of those the plan answers: money, shares of the costs, time, and what may not be combined.
#[must_use]
pub const fn is_of_the_plan(kind: &RuleKind) -> bool {
    matches!(
        kind,
        RuleKind::Amount { .. }
            | RuleKind::SupportShare { .. }
            | RuleKind::OwnContribution { .. }
            | RuleKind::CostShare { base: ShareBase::Costs | ShareBase::ResearchCosts, .. }
            | RuleKind::Duration { .. }
            | RuleKind::Period { .. }
            | RuleKind::Stacking { .. }
    )
}
