//! Actor types: the kinds of organisation that calls tell apart, finer than the five kinds a user chooses between.

/// A kind of organisation, or a role, that a rule can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorType {
    /// A municipality.
    Municipality,
    /// A county authority.
    County,
    /// A company or enterprise owned by a municipality.
    MunicipalCompany,
    /// A body of several municipalities.
    InterMunicipal,
    /// A state body.
    StateBody,
    /// A health trust.
    HealthTrust,
    /// A small or medium-sized enterprise by the EU's test.
    Sme,
    /// A larger company.
    LargeCompany,
    /// A sole proprietorship.
    SoleProprietor,
    /// A research organisation.
    ResearchOrganisation,
    /// An institution that may award a doctorate.
    DegreeInstitution,
    /// A business cluster.
    Cluster,
    /// A network of businesses.
    BusinessNetwork,
    /// A business development company, business garden or incubator.
    DevelopmentCompany,
    /// A voluntary or non-profit organisation.
    NonProfit,
    /// KS, the municipalities' association.
    Ks,
    /// An organisation outside Norway.
    Foreign,
    /// The first customer of an innovation; a role that a public body or a company fills.
    PilotCustomer,
}

impl ActorType {
    /// All actor types, in the order they are listed.
    pub const ALL: [Self; 18] = [
        Self::Municipality,
        Self::County,
        Self::MunicipalCompany,
        Self::InterMunicipal,
        Self::StateBody,
        Self::HealthTrust,
        Self::Sme,
        Self::LargeCompany,
        Self::SoleProprietor,
        Self::ResearchOrganisation,
        Self::DegreeInstitution,
        Self::Cluster,
        Self::BusinessNetwork,
        Self::DevelopmentCompany,
        Self::NonProfit,
        Self::Ks,
        Self::Foreign,
        Self::PilotCustomer,
    ];

    /// The stable key used in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::MunicipalCompany => "municipal_company",
            Self::InterMunicipal => "inter_municipal",
            Self::StateBody => "state_body",
            Self::HealthTrust => "health_trust",
            Self::Sme => "sme",
            Self::LargeCompany => "large_company",
            Self::SoleProprietor => "sole_proprietor",
            Self::ResearchOrganisation => "research_organisation",
            Self::DegreeInstitution => "degree_institution",
            Self::Cluster => "cluster",
            Self::BusinessNetwork => "business_network",
            Self::DevelopmentCompany => "development_company",
            Self::NonProfit => "non_profit",
            Self::Ks => "ks",
            Self::Foreign => "foreign",
            Self::PilotCustomer => "pilot_customer",
        }
    }

    /// The type of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|actor| actor.key() == key)
    }
}

/// A set of actor types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorTypes(u32);

impl ActorTypes {
    /// No type.
    pub const NONE: Self = Self(0);
    /// Every type: any legal entity.
    pub const ANY: Self = Self((1 << ActorType::ALL.len()) - 1);

    /// The set of the given types.
    #[must_use]
    pub fn of(types: impl IntoIterator<Item = ActorType>) -> Self {
        Self(types.into_iter().fold(0, |bits, actor| bits | 1 << actor as u32))
    }

    /// The set of bits as they travel; bits without a type are passed over.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::ANY.0)
    }

    /// The set as bits, one a type in the order of [`ActorType::ALL`].
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The types in their order.
    pub fn iter(self) -> impl Iterator<Item = ActorType> {
        ActorType::ALL.into_iter().filter(move |actor| self.contains(*actor))
    }

    /// Whether a type is in the set.
    #[must_use]
    pub const fn contains(self, actor: ActorType) -> bool {
        self.0 & (1 << actor as u32) != 0
    }

    /// Whether no type is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The types in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The types in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The types of this set that are not in the other.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every type of this set is in the other.
    #[must_use]
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_a_key_of_its_own_and_a_bit_of_its_own() {
        for actor in ActorType::ALL {
            assert_eq!(ActorType::from_key(actor.key()), Some(actor));
            assert_eq!(ActorTypes::of([actor]).iter().collect::<Vec<_>>(), [actor]);
        }
        assert_eq!(ActorTypes::of(ActorType::ALL), ActorTypes::ANY);
        assert_eq!(ActorTypes::from_bits(u32::MAX), ActorTypes::ANY);
    }
}
