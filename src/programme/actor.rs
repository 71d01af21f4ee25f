//! From a partner of the catalogue to the actor types that calls tell apart.
//!
//! Calls are finer than the catalogue: a business is an SME or not by the EU's test, which asks for turnover and owners no register here gives;
//! a test centre may be a research organisation or a company. So an [`Actor`] says what it is for certain, what it may be, and of which types it
//! is one. A rule that needs more than is certain gives "cannot be decided", and the user sees what to confirm.

use crate::domain::{ActorType, ActorTypes, ClusterKind, Partner, Profile, ResearchKind};

/// How surely an actor is of one of the types a rule names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// It is not.
    No,
    /// It may be.
    Perhaps,
    /// It is.
    Yes,
}

/// What is known of the type of an organisation. By default nothing is, so it may be anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor {
    /// Types it has for certain.
    pub is: ActorTypes,
    /// Types it may have besides.
    pub may_be: ActorTypes,
    /// It is one of these for certain, but it is open which.
    pub one_of: ActorTypes,
}

impl Default for Actor {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl Actor {
    /// An actor of whose type nothing is known.
    pub const UNKNOWN: Self = Self { is: ActorTypes::NONE, may_be: ActorTypes::ANY, one_of: ActorTypes::NONE };

    /// An actor that has just these types, for certain.
    #[must_use]
    pub fn certain(types: impl IntoIterator<Item = ActorType>) -> Self {
        Self { is: ActorTypes::of(types), may_be: ActorTypes::NONE, one_of: ActorTypes::NONE }
    }

    /// How surely it is of one of some types.
    #[must_use]
    pub const fn fit(&self, types: ActorTypes) -> Fit {
        let one_of_fits = !self.one_of.is_empty() && self.one_of.is_within(types);
        if !self.is.intersection(types).is_empty() || one_of_fits {
            Fit::Yes
        } else if !self.may_be.union(self.one_of).intersection(types).is_empty() {
            Fit::Perhaps
        } else {
            Fit::No
        }
    }

    /// Every type it has or may have.
    #[must_use]
    pub const fn possible(&self) -> ActorTypes {
        self.is.union(self.may_be).union(self.one_of)
    }

    /// The same actor, with types it may have besides.
    #[must_use]
    pub fn may_also_be(mut self, types: impl IntoIterator<Item = ActorType>) -> Self {
        self.may_be = self.may_be.union(ActorTypes::of(types));
        self
    }

    /// An actor that is one of these types for certain, though it is open which.
    #[must_use]
    pub fn one_of(types: impl IntoIterator<Item = ActorType>) -> Self {
        Self { is: ActorTypes::NONE, may_be: ActorTypes::NONE, one_of: ActorTypes::of(types) }
    }
}

/// Oslo is a municipality and a county authority in one.
const OSLO: &str = "0301";
/// Employees from which a company is large whatever its turnover (EU's test).
const LARGE_BY_EMPLOYEES: u32 = 250;

/// The actor types of a partner.
#[must_use]
pub fn actor_types(partner: &Partner) -> Actor {
    match &partner.profile {
        Profile::Municipality(facts) if facts.number == OSLO => {
            Actor::certain([ActorType::Municipality, ActorType::County]).may_also_be([ActorType::PilotCustomer])
        }
        Profile::Municipality(_) => Actor::certain([ActorType::Municipality]).may_also_be([ActorType::PilotCustomer]),
        Profile::County(_) => Actor::certain([ActorType::County]).may_also_be([ActorType::PilotCustomer]),
        Profile::Research { kind, .. } => research(*kind),
        Profile::Business { employees, .. } => business(&partner.name, *employees),
        Profile::Cluster { kind } => broker(*kind),
    }
}

/// Faculties and departments belong to a university or college; a group or centre may, an institute does not.
fn research(kind: ResearchKind) -> Actor {
    let unit = Actor::certain([ActorType::ResearchOrganisation]);
    match kind {
        ResearchKind::Faculty | ResearchKind::Department => Actor::certain([ActorType::ResearchOrganisation, ActorType::DegreeInstitution]),
        ResearchKind::Group | ResearchKind::Centre | ResearchKind::Other => unit.may_also_be([ActorType::DegreeInstitution]),
        ResearchKind::Institute => unit,
    }
}

/// A name that ends in KF or IKS is that of a municipal or inter-municipal company by law. Otherwise only the number of employees says
/// something for certain: from 250 on a company is large; below, turnover and owners decide.
fn business(name: &str, employees: Option<u32>) -> Actor {
    let company = match name.rsplit(' ').next() {
        Some("KF") => Actor::certain([ActorType::MunicipalCompany]),
        Some("IKS") => Actor::certain([ActorType::InterMunicipal]),
        _ if employees.is_some_and(|n| n >= LARGE_BY_EMPLOYEES) => Actor::certain([ActorType::LargeCompany]),
        _ => Actor::one_of([ActorType::Sme, ActorType::LargeCompany]),
    };
    company.may_also_be([ActorType::PilotCustomer])
}

fn broker(kind: ClusterKind) -> Actor {
    match kind {
        ClusterKind::Cluster => Actor::certain([ActorType::Cluster]),
        ClusterKind::Network => Actor::one_of([ActorType::BusinessNetwork, ActorType::Cluster]),
        ClusterKind::InnovationCompany => Actor::certain([ActorType::DevelopmentCompany]).may_also_be([ActorType::Sme]),
        ClusterKind::TestCentre => Actor::one_of([ActorType::ResearchOrganisation, ActorType::Sme, ActorType::LargeCompany]),
        ClusterKind::MunicipalNetwork => Actor::certain([]).may_also_be([ActorType::InterMunicipal, ActorType::Ks, ActorType::NonProfit]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_is_a_company_before_it_is_an_sme() {
        let small = business("Fjordvann AS", None);
        let companies = ActorTypes::of([ActorType::Sme, ActorType::LargeCompany]);
        assert_eq!(small.fit(companies), Fit::Yes);
        assert_eq!(small.fit(ActorTypes::of([ActorType::Sme])), Fit::Perhaps, "help: turnover and owners are not known");
        assert_eq!(small.fit(ActorTypes::of([ActorType::Municipality])), Fit::No);
        assert_eq!(business("Stor AS", Some(250)).fit(ActorTypes::of([ActorType::Sme])), Fit::No);
        assert_eq!(business("Vekst KF", None).fit(companies), Fit::No);
    }

    #[test]
    fn an_unknown_actor_is_never_certain() {
        for actor in ActorType::ALL {
            assert_eq!(Actor::UNKNOWN.fit(ActorTypes::of([actor])), Fit::Perhaps);
        }
        assert_eq!(Actor::UNKNOWN.fit(ActorTypes::ANY), Fit::Perhaps);
    }
}
