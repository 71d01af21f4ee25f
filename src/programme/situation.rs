//! What is known of the owner, the team, the money and the plan. Whatever is `None` is not known, and no rule is ever met by it.

use std::collections::BTreeMap;

use super::{Actor, Fit, actor_types};
use crate::domain::{ActorType, ActorTypes, AnchoringKind, Approval, CountryCode, Date, Kroner, Partner, Profile, ProgrammeId};

/// Whether a research organisation is approved by the Research Council.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Approved {
    /// Somebody looked it up.
    Confirmed,
    /// Its kind is normally approved; nobody looked it up. Such a member makes a rule "cannot be decided", to be confirmed.
    Likely,
    /// It is not.
    No,
    /// Not known.
    #[default]
    Unknown,
}

impl From<Approval> for Approved {
    fn from(approval: Approval) -> Self {
        match approval {
            Approval::Likely => Self::Likely,
            Approval::No => Self::No,
            Approval::Unknown => Self::Unknown,
        }
    }
}

/// One organisation of the consortium.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// The legal entity it belongs to. Members with the same entity count as one: two departments of a university are one organisation.
    pub entity: String,
    /// What kind of organisation it is.
    pub actor: Actor,
    /// Whether it is an approved research organisation; of no interest for others.
    pub approved: Approved,
    /// The name of its county in force since 2024.
    pub county: Option<String>,
    /// Its country.
    pub country: Option<CountryCode>,
    /// Inhabitants of a municipality or county.
    pub inhabitants: Option<u32>,
    /// Centrality class of a municipality, 1 to 6.
    pub centrality: Option<u8>,
    /// What its part of the project costs.
    pub cost: Option<Kroner>,
    /// How much of that is research and development.
    pub research_cost: Option<Kroner>,
}

impl Member {
    /// A member from a partner of the catalogue; what it costs is not known there. The catalogue is Norwegian, so the country is Norway
    /// when the partner has a county.
    #[must_use]
    pub fn from_partner(partner: &Partner) -> Self {
        let county = (!partner.location.county.is_empty()).then(|| partner.location.county.clone());
        Self {
            entity: partner.institution().unwrap_or(partner.id.as_str()).to_owned(),
            actor: actor_types(partner),
            approved: approval(partner),
            country: county.is_some().then_some(CountryCode::NORWAY),
            county,
            inhabitants: partner.inhabitants(),
            centrality: centrality(partner),
            cost: None,
            research_cost: None,
        }
    }

    /// How surely it is an approved research organisation.
    #[must_use]
    pub const fn approved_research(&self) -> Fit {
        const RESEARCH: u32 = 1 << ActorType::ResearchOrganisation as u32;
        match (self.actor.fit(ActorTypes::from_bits(RESEARCH)), self.approved) {
            (Fit::No, _) | (_, Approved::No) => Fit::No,
            (Fit::Yes, Approved::Confirmed) => Fit::Yes,
            _ => Fit::Perhaps,
        }
    }
}

fn approval(partner: &Partner) -> Approved {
    match &partner.profile {
        Profile::Research { approval, .. } => (*approval).into(),
        _ => Approved::Unknown,
    }
}

fn centrality(partner: &Partner) -> Option<u8> {
    match &partner.profile {
        Profile::Municipality(facts) => facts.centrality.map(|class| class.value),
        _ => None,
    }
}

/// Money, time and content of the project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The amount applied for.
    pub amount: Option<Kroner>,
    /// The costs of the whole project. The sum of the members' costs goes before it where every member has one.
    pub cost: Option<Kroner>,
    /// What owner and partners bring in cash.
    pub own_cash: Option<Kroner>,
    /// What owner and partners bring in paid hours.
    pub own_hours: Option<Kroner>,
    /// Øre for one euro, to compare with limits in euro.
    pub ore_per_euro: Option<u32>,
    /// Whole months from start to end.
    pub months: Option<u16>,
    /// The first day.
    pub start: Option<Date>,
    /// Whether it holds research.
    pub research: Option<bool>,
    /// Whether it has started.
    pub started: Option<bool>,
    /// Whether other state support is used in it.
    pub other_state_support: Option<bool>,
    /// Whether the same application goes to another programme too.
    pub sent_elsewhere: Option<bool>,
    /// Whether it is fully paid for already.
    pub fully_financed: Option<bool>,
}

/// Where the project is anchored at the owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchoring {
    /// The elected have decided on it.
    pub political: Option<bool>,
    /// The top of the administration or the management stands behind it.
    pub administrative: Option<bool>,
    /// The service that shall use the result stands behind it.
    pub service: Option<bool>,
    /// It is part of a plan or strategy.
    pub plan: Option<bool>,
}

impl Anchoring {
    /// The answer for one kind of anchoring.
    #[must_use]
    pub const fn at(&self, by: AnchoringKind) -> Option<bool> {
        match by {
            AnchoringKind::Political => self.political,
            AnchoringKind::Administrative => self.administrative,
            AnchoringKind::Service => self.service,
            AnchoringKind::Plan => self.plan,
        }
    }
}

/// What a human has confirmed (`true`) or denied (`false`) of the rules that only a human can judge, by programme and rule key.
pub type Ticks = BTreeMap<(ProgrammeId, String), bool>;

/// Owner, team, money and plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Who owns the project.
    pub owner: Member,
    /// Who takes part besides.
    pub members: Vec<Member>,
    /// Money, time and content.
    pub plan: Plan,
    /// Where it is anchored.
    pub anchoring: Anchoring,
    /// What a human has answered.
    pub ticks: Ticks,
}

impl Situation {
    /// The situation of a partner of the catalogue and those it works with; money, plan and anchoring are not known yet.
    #[must_use]
    pub fn of_partners<'a>(owner: &Partner, members: impl IntoIterator<Item = &'a Partner>) -> Self {
        let members = members.into_iter().map(Member::from_partner).collect();
        Self { owner: Member::from_partner(owner), members, ..Self::default() }
    }

    /// Owner first, then the others.
    pub fn everyone(&self) -> impl Iterator<Item = &Member> {
        std::iter::once(&self.owner).chain(&self.members)
    }

    /// What the whole project costs: the sum of the members' costs when all are known, else the plan's figure.
    #[must_use]
    pub fn total_cost(&self) -> Option<Kroner> {
        let sum = self.everyone().map(|member| member.cost).try_fold(0i64, |sum, cost| Some(sum.saturating_add(cost?.0)));
        sum.map(Kroner).or(self.plan.cost)
    }
}
