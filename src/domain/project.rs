//! Documented collaborations: who worked with whom on what. Evidence for the experience signal, never a reason to punish a newcomer.

use super::{PartnerId, ProjectId, Provenance};

/// What kind of organisation took part, as the source says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyKind {
    /// A municipality, or a unit of one.
    Municipality,
    /// A county authority.
    County,
    /// A research organisation.
    Research,
    /// A business below 100 employees.
    SmallBusiness,
    /// A larger business.
    LargeBusiness,
    /// A cluster, network or innovation company.
    Cluster,
    /// Anything else.
    Other,
}

/// Someone who took part in a project or owns a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The name in the source.
    pub name: String,
    /// The unit within it, when named.
    pub unit: Option<String>,
    /// What kind of organisation it is.
    pub kind: PartyKind,
    /// What it did, in Norwegian, when named.
    pub role: Option<String>,
    /// Its place, when named.
    pub place: Option<String>,
    /// The partner of the catalogue it is, when there is just one that it can be.
    pub partner: Option<PartnerId>,
}

/// A documented collaboration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Stable id.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The year it began or was reported, when known.
    pub year: Option<u16>,
    /// The programme that paid, as the source names it.
    pub programme: Option<String>,
    /// Who owned it.
    pub owner: Party,
    /// Who took part besides the owner.
    pub partners: Vec<Party>,
    /// Themes, in Norwegian.
    pub themes: Vec<String>,
    /// Where this is documented.
    pub provenance: Provenance,
}
