//! The part of the rules a solver can work with, as plain numbers.
//!
//! Only hard rules are taken. What a solver cannot reach (ticks, dates, content) is listed in [`Demands::unsolved`], so nothing is lost.

use crate::domain::{
    ActorType, ActorTypes, AmountPeriod, CountryCode, Currency, Force, OwnerShare, Programme, Rule, RuleKind, ShareBase, Within,
};

/// A number of organisations of some types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountDemand {
    /// Which types are counted, owner included.
    pub types: ActorTypes,
    /// At least.
    pub min: u16,
    /// At most.
    pub max: Option<u16>,
    /// Where they must be.
    pub within: Within,
    /// Whether only approved research organisations count.
    pub approved_research: bool,
    /// Owners for which it holds; empty when for all.
    pub owners: ActorTypes,
    /// Owners for which it does not hold.
    pub unless_owner: ActorTypes,
}

/// A least share of the costs, the research costs or the participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostShareDemand {
    /// With whom it must lie.
    pub types: ActorTypes,
    /// At least so many per cent.
    pub min_percent: u8,
    /// Of what.
    pub base: ShareBase,
}

/// A number of countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryDemand {
    /// At least so many.
    pub min: u16,
    /// Countries that count for certain.
    pub certain: Vec<CountryCode>,
    /// Whether no other counts.
    pub complete: bool,
}

/// The amount applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmountDemand {
    /// In which currency.
    pub currency: Currency,
    /// Over what.
    pub period: AmountPeriod,
    /// At least.
    pub min: Option<i64>,
    /// At most.
    pub max: Option<i64>,
}

/// What a programme demands of a consortium and its budget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demands {
    /// Types that may own the project, those included that may in some cases only; `None` when no source says.
    pub owner_allowed: Option<ActorTypes>,
    /// Types that may not own it.
    pub owner_excluded: ActorTypes,
    /// Counties the owner may be in; empty when it may be in any.
    pub owner_counties: Vec<String>,
    /// Least and greatest centrality class of the owner.
    pub owner_centrality: Option<(u8, u8)>,
    /// Fewest organisations, owner included: what the rules say, and at least one.
    pub members_min: u16,
    /// Most organisations, owner included.
    pub members_max: Option<u16>,
    /// Numbers of organisations by type.
    pub counts: Vec<CountDemand>,
    /// Least shares.
    pub cost_shares: Vec<CostShareDemand>,
    /// Countries.
    pub countries: Vec<CountryDemand>,
    /// The amount applied for.
    pub amount: Option<AmountDemand>,
    /// Highest support share in per cent.
    pub support_percent_max: Option<u8>,
    /// Highest support share by type of owner.
    pub support_by_owner: Vec<OwnerShare>,
    /// Types that some rule demands a member of, owner's types apart: what makes a partner fit the programme.
    pub roles: ActorTypes,
    /// Hard rules that a solver cannot reach, by their place in [`Programme::rules`].
    pub unsolved: Vec<u16>,
}

/// The demands of a programme, in O(rules).
#[must_use]
pub fn demands(programme: &Programme) -> Demands {
    let mut demands = Demands { members_min: 1, ..Demands::default() };
    for (at, rule) in (0..u16::MAX).zip(&programme.rules).filter(|(_, rule)| rule.force == Force::Hard) {
        if !demands.take(rule) {
            demands.unsolved.push(at);
        }
    }
    demands
}

impl Demands {
    /// Takes a rule in; `false` when no number can carry it.
    fn take(&mut self, rule: &Rule) -> bool {
        self.take_owner(&rule.kind) || self.take_members(rule) || self.take_money(&rule.kind)
    }

    fn take_owner(&mut self, kind: &RuleKind) -> bool {
        match kind {
            RuleKind::OwnerType { allowed, perhaps, .. } => self.owner_allowed = Some(allowed.union(*perhaps)),
            RuleKind::OwnerExcluded { excluded } => self.owner_excluded = self.owner_excluded.union(*excluded),
            RuleKind::OwnerRegion { counties, partly } => self.owner_counties = counties.iter().chain(partly).cloned().collect(),
            RuleKind::OwnerCentrality { from, to } => self.owner_centrality = Some((*from, *to)),
            _ => return false,
        }
        true
    }

    fn take_members(&mut self, rule: &Rule) -> bool {
        match &rule.kind {
            RuleKind::Members { types, min, max, within, unless_owner } => {
                let unless_owner = *unless_owner;
                self.count(CountDemand {
                    types: *types,
                    min: *min,
                    max: *max,
                    within: within.clone(),
                    approved_research: false,
                    owners: rule.owners,
                    unless_owner,
                });
            }
            RuleKind::ApprovedResearch { min } => self.count(CountDemand {
                types: ActorTypes::of([ActorType::ResearchOrganisation]),
                min: *min,
                max: None,
                within: Within::Anywhere,
                approved_research: true,
                owners: rule.owners,
                unless_owner: ActorTypes::NONE,
            }),
            RuleKind::Entities { min, max } => {
                self.members_min = self.members_min.max(*min);
                self.members_max = max.or(self.members_max);
            }
            RuleKind::Countries { min, certain, complete } => {
                self.countries.push(CountryDemand { min: *min, certain: certain.clone(), complete: *complete });
            }
            _ => return false,
        }
        true
    }

    fn count(&mut self, demand: CountDemand) {
        if demand.min > 0 {
            self.roles = self.roles.union(demand.types);
        }
        self.counts.push(demand);
    }

    fn take_money(&mut self, kind: &RuleKind) -> bool {
        match kind {
            RuleKind::CostShare { types, min_percent, base } => {
                self.cost_shares.push(CostShareDemand { types: *types, min_percent: *min_percent, base: *base });
                self.roles = self.roles.union(*types);
            }
            RuleKind::Amount { currency, min, max, period, joint } => {
                let max = joint.map_or(*max, |joint| (*max).max(Some(joint.max)));
                self.amount = Some(AmountDemand { currency: *currency, period: *period, min: *min, max });
            }
            RuleKind::SupportShare { max_percent, by_owner, .. } => {
                self.support_percent_max = Some(*max_percent);
                self.support_by_owner.clone_from(by_owner);
            }
            _ => return false,
        }
        true
    }
}
