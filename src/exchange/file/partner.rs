//! Partners on the wire.

use serde::{Deserialize, Serialize};

use super::shared::{WireCompetence, WireLocation, WireProvenance, WireSourced};
use crate::domain::{
    Approval, ClusterKind, ConceptId, Goals, Municipality, OrganisationNumber, Partner, PartnerId, Profile, ResearchKind, SizeClass,
};

#[derive(Serialize, Deserialize)]
pub(super) struct WirePartner {
    id: String,
    name: String,
    name_english: Option<String>,
    name_other: Option<String>,
    organisation_number: Option<u32>,
    location: WireLocation,
    profile: WireProfile,
    competences: Vec<WireCompetence>,
    offers: Vec<String>,
    concepts: Vec<String>,
    sectors: Vec<String>,
    goals: Vec<u8>,
    url: Option<String>,
    note: Option<String>,
    provenance: WireProvenance,
}

#[derive(Serialize, Deserialize)]
struct WireMunicipality {
    number: String,
    inhabitants: WireSourced<u32>,
    centrality: Option<WireSourced<u8>>,
    kostra_group: Option<WireSourced<String>>,
    area: Option<WireSourced<u32>>,
    centre: String,
    written_norwegian: String,
}

#[derive(Serialize, Deserialize)]
enum WireProfile {
    Municipality(WireMunicipality),
    County(WireMunicipality),
    Research { kind: u8, institution: String, parent: Option<String>, approval: u8 },
    Business { small: bool, employees: Option<u32> },
    Cluster { kind: u8 },
}

const RESEARCH_KINDS: [ResearchKind; 6] = [
    ResearchKind::Faculty,
    ResearchKind::Department,
    ResearchKind::Group,
    ResearchKind::Centre,
    ResearchKind::Institute,
    ResearchKind::Other,
];
const CLUSTER_KINDS: [ClusterKind; 5] =
    [ClusterKind::Cluster, ClusterKind::Network, ClusterKind::InnovationCompany, ClusterKind::TestCentre, ClusterKind::MunicipalNetwork];
const APPROVALS: [Approval; 3] = [Approval::Likely, Approval::No, Approval::Unknown];

fn code<T: PartialEq>(codes: &[T], value: &T) -> u8 {
    codes.iter().position(|known| known == value).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

fn decode<T: Copy>(codes: &[T], code: u8, fallback: T) -> T {
    codes.get(usize::from(code)).copied().unwrap_or(fallback)
}

impl From<&Municipality> for WireMunicipality {
    fn from(facts: &Municipality) -> Self {
        Self {
            number: facts.number.clone(),
            inhabitants: (&facts.inhabitants).into(),
            centrality: facts.centrality.as_ref().map(Into::into),
            kostra_group: facts.kostra_group.as_ref().map(Into::into),
            area: facts.area.as_ref().map(Into::into),
            centre: facts.centre.clone(),
            written_norwegian: facts.written_norwegian.clone(),
        }
    }
}

impl WireMunicipality {
    fn municipality(self) -> Municipality {
        Municipality {
            number: self.number,
            inhabitants: self.inhabitants.sourced(),
            centrality: self.centrality.map(WireSourced::sourced),
            kostra_group: self.kostra_group.map(WireSourced::sourced),
            area: self.area.map(WireSourced::sourced),
            centre: self.centre,
            written_norwegian: self.written_norwegian,
        }
    }
}

impl From<&Profile> for WireProfile {
    fn from(profile: &Profile) -> Self {
        match profile {
            Profile::Municipality(facts) => Self::Municipality(facts.into()),
            Profile::County(facts) => Self::County(facts.into()),
            Profile::Research { kind, institution, parent, approval } => Self::Research {
                kind: code(&RESEARCH_KINDS, kind),
                institution: institution.clone(),
                parent: parent.clone(),
                approval: code(&APPROVALS, approval),
            },
            Profile::Business { size, employees } => Self::Business { small: *size == SizeClass::Small, employees: *employees },
            Profile::Cluster { kind } => Self::Cluster { kind: code(&CLUSTER_KINDS, kind) },
        }
    }
}

impl WireProfile {
    fn profile(self) -> Profile {
        match self {
            Self::Municipality(facts) => Profile::Municipality(facts.municipality()),
            Self::County(facts) => Profile::County(facts.municipality()),
            Self::Research { kind, institution, parent, approval } => Profile::Research {
                kind: decode(&RESEARCH_KINDS, kind, ResearchKind::Other),
                institution,
                parent,
                approval: decode(&APPROVALS, approval, Approval::Unknown),
            },
            Self::Business { small, employees } => {
                Profile::Business { size: if small { SizeClass::Small } else { SizeClass::Large }, employees }
            }
            Self::Cluster { kind } => Profile::Cluster { kind: decode(&CLUSTER_KINDS, kind, ClusterKind::Cluster) },
        }
    }
}

impl From<&Partner> for WirePartner {
    fn from(partner: &Partner) -> Self {
        Self {
            id: partner.id.0.clone(),
            name: partner.name.clone(),
            name_english: partner.name_english.clone(),
            name_other: partner.name_other.clone(),
            organisation_number: partner.organisation_number.map(OrganisationNumber::get),
            location: (&partner.location).into(),
            profile: (&partner.profile).into(),
            competences: partner.competences.iter().map(Into::into).collect(),
            offers: partner.offers.clone(),
            concepts: partner.concepts.iter().map(|id| id.0.clone()).collect(),
            sectors: partner.sectors.clone(),
            goals: partner.goals.iter().collect(),
            url: partner.url.clone(),
            note: partner.note.clone(),
            provenance: partner.provenance.into(),
        }
    }
}

impl WirePartner {
    pub(super) fn partner(self) -> Partner {
        Partner {
            id: PartnerId(self.id),
            name: self.name,
            name_english: self.name_english,
            name_other: self.name_other,
            organisation_number: self.organisation_number.and_then(|number| OrganisationNumber::parse(&format!("{number:09}"))),
            location: self.location.location(),
            profile: self.profile.profile(),
            competences: self.competences.into_iter().map(WireCompetence::competence).collect(),
            offers: self.offers,
            concepts: self.concepts.into_iter().map(ConceptId).collect(),
            sectors: self.sectors,
            goals: Goals::of(self.goals),
            url: self.url,
            note: self.note,
            provenance: self.provenance.provenance(),
        }
    }
}
