//! Partners: every organisation or unit that can take part, and the competences each has.

use super::{ConceptId, Date, Goals, Language, Location, OrganisationNumber, PartnerId, Provenance, SizeClass, Sourced};

/// The five kinds a user chooses between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartnerKind {
    /// A municipality.
    Municipality,
    /// A county authority.
    County,
    /// A research group, department, centre or institute.
    Research,
    /// A business.
    Business,
    /// A cluster, network, innovation company or test centre that brokers.
    Cluster,
}

impl PartnerKind {
    /// All kinds, in the order they are listed.
    pub const ALL: [Self; 5] = [Self::Municipality, Self::County, Self::Research, Self::Business, Self::Cluster];

    /// The stable key used in URLs, files and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Research => "research",
            Self::Business => "business",
            Self::Cluster => "cluster",
        }
    }

    /// The kind of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Whether the Research Council has approved a research organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Approval {
    /// Its host type is of a kind that is approved; not confirmed against the Council's list.
    Likely,
    /// Not approved.
    No,
    /// Not known.
    Unknown,
}

/// What kind of research unit it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResearchKind {
    /// A faculty.
    Faculty,
    /// A department of a university or college.
    Department,
    /// A research group.
    Group,
    /// A centre.
    Centre,
    /// A research institute.
    Institute,
    /// Anything else.
    Other,
}

/// What kind of broker it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterKind {
    /// A business cluster.
    Cluster,
    /// A network.
    Network,
    /// An innovation company, incubator or technology-transfer office.
    InnovationCompany,
    /// A test centre or laboratory that is open to others.
    TestCentre,
    /// A network of municipalities.
    MunicipalNetwork,
}

/// Official facts of a municipality or county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Four digits (two for a county) in force since 2024.
    pub number: String,
    /// Inhabitants.
    pub inhabitants: Sourced<u32>,
    /// SSB's centrality class, 1 (most central) to 6; `None` for a county.
    pub centrality: Option<Sourced<u8>>,
    /// KOSTRA group, such as `EKG07`; `None` for a county.
    pub kostra_group: Option<Sourced<String>>,
    /// Land and water in hundredths of a square kilometre; `None` when not known.
    pub area: Option<Sourced<u32>>,
    /// Where the administration sits.
    pub centre: String,
    /// The form of Norwegian the municipality has chosen, as SSB names it: `bokmål`, `nynorsk` or `nøytral`; empty for a county.
    pub written_norwegian: String,
}

/// What only one kind of partner has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Profile {
    /// A municipality.
    Municipality(Municipality),
    /// A county authority.
    County(Municipality),
    /// A research unit.
    Research {
        /// What kind of unit.
        kind: ResearchKind,
        /// The institution it belongs to, such as `NTNU`.
        institution: String,
        /// The faculty or similar, when named.
        parent: Option<String>,
        /// Whether it counts as an approved research organisation.
        approval: Approval,
    },
    /// A business.
    Business {
        /// Below 100 employees, by estimate where no register was at hand.
        size: SizeClass,
        /// Employees, when a register gave them.
        employees: Option<u32>,
    },
    /// A broker.
    Cluster {
        /// What kind of broker.
        kind: ClusterKind,
    },
}

/// A competence in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Competence {
    /// The competence.
    pub text: String,
    /// The language it is named in.
    pub language: Language,
}

/// An organisation or unit that can take part in a consortium.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Stable id.
    pub id: PartnerId,
    /// Its Norwegian name.
    pub name: String,
    /// Its English name, when it has one.
    pub name_english: Option<String>,
    /// Its Sámi or Kven name, when it has one.
    pub name_other: Option<String>,
    /// Its organisation number, when known.
    pub organisation_number: Option<OrganisationNumber>,
    /// Where it is.
    pub location: Location,
    /// What only its kind has.
    pub profile: Profile,
    /// What it can, in Norwegian and English.
    pub competences: Vec<Competence>,
    /// What it offers, in Norwegian.
    pub offers: Vec<String>,
    /// Concepts that its source names.
    pub concepts: Vec<ConceptId>,
    /// Sectors it works in, as its source names them.
    pub sectors: Vec<String>,
    /// UN goals it works for.
    pub goals: Goals,
    /// Its home page; only `http` and `https`.
    pub url: Option<String>,
    /// A remark from the source.
    pub note: Option<String>,
    /// Where this is documented.
    pub provenance: Provenance,
}

impl Partner {
    /// Which of the five kinds it is.
    #[must_use]
    pub const fn kind(&self) -> PartnerKind {
        match self.profile {
            Profile::Municipality(_) => PartnerKind::Municipality,
            Profile::County(_) => PartnerKind::County,
            Profile::Research { .. } => PartnerKind::Research,
            Profile::Business { .. } => PartnerKind::Business,
            Profile::Cluster { .. } => PartnerKind::Cluster,
        }
    }

    /// Its size class among its own kind; `None` where size has no meaning (research units, brokers).
    #[must_use]
    pub const fn size_class(&self) -> Option<SizeClass> {
        match &self.profile {
            Profile::Municipality(facts) => Some(SizeClass::of_municipality(facts.inhabitants.value)),
            Profile::County(_) => Some(SizeClass::Large),
            Profile::Business { size, .. } => Some(*size),
            Profile::Research { .. } | Profile::Cluster { .. } => None,
        }
    }

    /// The institution of a research unit.
    #[must_use]
    pub fn institution(&self) -> Option<&str> {
        match &self.profile {
            Profile::Research { institution, .. } => Some(institution),
            _ => None,
        }
    }

    /// Inhabitants of a municipality or county.
    #[must_use]
    pub const fn inhabitants(&self) -> Option<u32> {
        match &self.profile {
            Profile::Municipality(facts) | Profile::County(facts) => Some(facts.inhabitants.value),
            _ => None,
        }
    }

    /// The date its record is of.
    #[must_use]
    pub const fn date(&self) -> Date {
        self.provenance.date
    }
}
