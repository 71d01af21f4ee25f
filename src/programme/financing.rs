//! A financing plan in whole kroner: who carries which cost, who gets which support, and what each brings in cash and in paid hours.
//!
//! Every column adds up to its total and every row to its cost, exactly: fractions are handed out by the largest remainder (Hamilton's
//! method), ties to the earlier row. Nothing is rounded twice and nothing is left over.

use super::demands::CostShareDemand;
use super::{Fact, FactKind, Finding, Fit, Judgement, Limit, Member, Remedy, Situation, Unit, assess};
use crate::domain::Ordered;
use crate::domain::{Kroner, Programme, RuleKind, ShareBase};

/// The support that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// So many kroner.
    Amount(Kroner),
    /// So many per cent of the costs, rounded down to the krone; at most 100.
    Percent(u8),
}

/// What one member shall carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartnerWish {
    /// Its part of the costs, relative to the other members' weights.
    pub weight: u32,
    /// How much of its own contribution it brings in paid hours, 0 to 100 per cent; the rest is cash.
    pub hours_percent: u8,
}

/// One line of the plan. `cost` is `support` + `cash` + `hours`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FinancingRow {
    /// What the member's part costs.
    pub cost: Kroner,
    /// Support for it.
    pub support: Kroner,
    /// Own contribution in cash.
    pub cash: Kroner,
    /// Own contribution in paid hours.
    pub hours: Kroner,
}

/// The plan: rows in the order of the members, owner first, and their sums.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FinancingPlan {
    /// A row a member.
    pub rows: Vec<FinancingRow>,
    /// The sums of the columns.
    pub total: FinancingRow,
}

pub(super) const PERCENT: i64 = 100;

/// Splits costs and support over the members. Costs follow the weights; support follows the costs. A negative total or support counts as 0,
/// support above the costs as the costs. O(members × log members).
#[must_use]
pub fn financing_plan(total: Kroner, support: Support, wishes: &[PartnerWish]) -> FinancingPlan {
    let weights: Vec<u64> = wishes.iter().map(|wish| wish.weight.into()).collect();
    let costs = largest_remainder(total.0, &weights);
    plan_of_costs(&costs, support, wishes)
}

/// As [`financing_plan`], but the costs are moved as little as needed to give each demand its least share: the demanded groups first get their
/// least, by weight within the group, and the rest follows the weights. Demands on research costs or participants are no matter of costs and
/// are passed over. `None` when the demands ask for more than there is, or for a group that has no member.
#[must_use]
pub fn financing_plan_with_shares(
    total: Kroner,
    support: Support,
    wishes: &[PartnerWish],
    members: &[Member],
    demands: &[CostShareDemand],
) -> Option<FinancingPlan> {
    let weights: Vec<u64> = wishes.iter().map(|wish| wish.weight.into()).collect();
    let demands: Vec<CostShareDemand> = demands.iter().copied().filter(|demand| demand.base == ShareBase::Costs).collect();
    let mut costs = largest_remainder(total.0, &weights);
    if !demands.iter().all(|demand| carried(&costs, members, *demand) >= least(total, *demand)) {
        costs = costs_with_shares(total, &weights, members, &demands)?;
    }
    Some(plan_of_costs(&costs, support, wishes))
}

fn carried(costs: &[i64], members: &[Member], demand: CostShareDemand) -> i64 {
    costs.iter().zip(members).filter(|(_, member)| in_group(member, demand)).map(|(cost, _)| cost).sum()
}

fn in_group(member: &Member, demand: CostShareDemand) -> bool {
    member.actor.fit(demand.types) == Fit::Yes
}

/// The least whole number of kroner that makes the share.
fn least(total: Kroner, demand: CostShareDemand) -> i64 {
    Kroner(total.0.saturating_neg()).percent(demand.min_percent.into()).0.saturating_neg()
}

fn costs_with_shares(total: Kroner, weights: &[u64], members: &[Member], demands: &[CostShareDemand]) -> Option<Vec<i64>> {
    let rest = demands.iter().try_fold(total.0, |rest, demand| rest.checked_sub(least(total, *demand)).filter(|rest| *rest >= 0))?;
    let mut costs = largest_remainder(rest, weights);
    for demand in demands {
        let group: Vec<u64> =
            weights.iter().zip(members).map(|(weight, member)| if in_group(member, *demand) { (*weight).max(1) } else { 0 }).collect();
        if group.iter().all(|weight| *weight == 0) {
            return None;
        }
        let parts = largest_remainder(least(total, *demand), &group);
        costs.iter_mut().zip(parts).for_each(|(cost, part)| *cost += part);
    }
    Some(costs)
}

fn plan_of_costs(costs: &[i64], support: Support, wishes: &[PartnerWish]) -> FinancingPlan {
    let whole: i64 = costs.iter().sum();
    let support = match support {
        Support::Amount(amount) => amount.0.clamp(0, whole),
        Support::Percent(percent) => Kroner(whole).percent(percent.min(100).into()).0,
    };
    let by_cost: Vec<u64> = costs.iter().map(|cost| cost.unsigned_abs()).collect();
    let supports = largest_remainder(support, &by_cost);
    let rows: Vec<FinancingRow> =
        costs.iter().zip(supports).zip(wishes).map(|((cost, support), wish)| row(*cost, support, wish.hours_percent)).collect();
    FinancingPlan { total: sum(&rows), rows }
}

fn row(cost: i64, support: i64, hours_percent: u8) -> FinancingRow {
    let own = cost - support;
    let hours = own.saturating_mul(hours_percent.min(100).into()).div_euclid(PERCENT);
    FinancingRow { cost: Kroner(cost), support: Kroner(support), cash: Kroner(own - hours), hours: Kroner(hours) }
}

pub(super) fn sum(rows: &[FinancingRow]) -> FinancingRow {
    let column = |of: fn(&FinancingRow) -> Kroner| Kroner(rows.iter().fold(0i64, |sum, row| sum.saturating_add(of(row).0)));
    FinancingRow { cost: column(|r| r.cost), support: column(|r| r.support), cash: column(|r| r.cash), hours: column(|r| r.hours) }
}

/// Splits a whole by weights so that the parts are whole and add up to it: each gets its rounded-down part, and what is left goes, one each, to
/// the largest remainders, ties to the earlier. All weights 0 count as equal; a negative whole as 0; no weights give no parts, whatever the whole.
#[must_use]
pub fn largest_remainder(whole: i64, weights: &[u64]) -> Vec<i64> {
    let whole = i128::from(whole.max(0));
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let weight = |weight: u64| if sum == 0 { 1 } else { i128::from(weight) };
    let of = if sum == 0 { i128::try_from(weights.len()).unwrap_or(1).max(1) } else { sum };
    let mut parts: Vec<i128> = weights.iter().map(|w| whole * weight(*w) / of).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.order_by_key(|at| (-weights.get(*at).map_or(0, |w| whole * weight(*w) % of), *at));
    let left = usize::try_from(whole - parts.iter().sum::<i128>()).unwrap_or(0);
    for at in order.into_iter().take(left) {
        if let Some(part) = parts.get_mut(at) {
            *part += 1;
        }
    }
    parts.into_iter().map(|part| i64::try_from(part).unwrap_or(i64::MAX)).collect()
}

/// The most support a programme gives for these costs and this owner: the least of its ceiling in kroner and its highest share. `None` when it
/// has neither.
#[must_use]
pub fn most_support(programme: &Programme, situation: &Situation, total: Kroner) -> Option<Kroner> {
    let probe =
        Situation { plan: super::Plan { amount: Some(Kroner(i64::MAX)), cost: Some(total), ..situation.plan }, ..without_costs(situation) };
    let lowered = assess(programme, &probe).hard.into_iter().flat_map(|judgement| judgement.finding.remedies);
    lowered.filter_map(|remedy| if let Remedy::LowerAmount(most) = remedy { Some(most) } else { None }).min()
}

fn without_costs(situation: &Situation) -> Situation {
    let free = |member: &Member| Member { cost: None, ..member.clone() };
    Situation { owner: free(&situation.owner), members: situation.members.iter().map(free).collect(), ..situation.clone() }
}

/// The situation with the plan's money in it, ready to be assessed. Rows beyond the members are passed over.
#[must_use]
pub fn with_financing(situation: &Situation, plan: &FinancingPlan) -> Situation {
    let mut funded = situation.clone();
    let everyone = std::iter::once(&mut funded.owner).chain(&mut funded.members);
    for (member, row) in everyone.zip(&plan.rows) {
        member.cost = Some(row.cost);
    }
    funded.plan.cost = Some(plan.total.cost);
    funded.plan.amount = Some(plan.total.support);
    funded.plan.own_cash = Some(plan.total.cash);
    funded.plan.own_hours = Some(plan.total.hours);
    funded
}

/// The answers to the programme's rules about money for this plan, hard rules first.
#[must_use]
pub fn financing_verdicts(programme: &Programme, situation: &Situation, plan: &FinancingPlan) -> Vec<Judgement> {
    let assessment = assess(programme, &with_financing(situation, plan));
    let money = |judgement: &Judgement| programme.rules.get(usize::from(judgement.rule)).is_some_and(|rule| is_money(&rule.kind));
    assessment.hard.into_iter().chain(assessment.expectations).filter(money).collect()
}

const fn is_money(kind: &RuleKind) -> bool {
    matches!(
        kind,
        RuleKind::Amount { .. }
            | RuleKind::SupportShare { .. }
            | RuleKind::OwnContribution { .. }
            | RuleKind::CostShare { base: ShareBase::Costs | ShareBase::ResearchCosts, .. }
    )
}

/// Whether the plan's sources of money add up to its costs: always, for a plan made here; a check for plans that were edited by hand.
#[must_use]
pub fn adds_up(plan: &FinancingPlan) -> Finding {
    let FinancingRow { cost, support, cash, hours } = plan.total;
    let financed = support.0.saturating_add(cash.0).saturating_add(hours.0);
    let limit = Limit::Range { unit: Unit::Kroner, min: Some(cost.0), max: Some(cost.0) };
    let rows_add_up = plan.rows.iter().all(|row| row.cost.0 == row.support.0.saturating_add(row.cash.0).saturating_add(row.hours.0))
        && sum(&plan.rows) == plan.total;
    match cost.0.saturating_sub(financed) {
        0 if rows_add_up => Finding::met(Fact::Number(financed), limit),
        missing if missing > 0 => Finding::not_met(Fact::Number(financed), limit, Remedy::RaiseOwnContribution(Kroner(missing))),
        _ => Finding::not_met(Fact::Number(financed), limit, Remedy::State(FactKind::MemberCosts)),
    }
}
