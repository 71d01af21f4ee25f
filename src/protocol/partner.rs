//! One partner: its facts with source and date, its projects and needs, who is near.

use serde::{Deserialize, Serialize};

use super::{ConceptView, MatchRow, NeedRow, PartnerCard, SourceView, Tag};

/// What a fact is about; the view has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactKey {
    /// Number of a municipality or county.
    Number,
    /// Organisation number.
    OrganisationNumber,
    /// Inhabitants.
    Inhabitants,
    /// Centrality class, 1 most central to 6.
    Centrality,
    /// KOSTRA group.
    KostraGroup,
    /// Area in hundredths of a square kilometre.
    Area,
    /// Where the administration sits.
    Centre,
    /// Chosen form of Norwegian.
    WrittenNorwegian,
    /// Kind of unit or broker.
    UnitKind,
    /// The institution.
    Institution,
    /// The faculty or similar.
    Parent,
    /// Whether it counts as an approved research organisation.
    Approval,
    /// Size class of a business.
    BusinessSize,
    /// Sectors.
    Sectors,
    /// Place and county.
    Place,
    /// Sámi or Kven name.
    OtherName,
    /// A remark from the source.
    Note,
}

/// The value of a fact; the view formats it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactValue {
    /// Text as it stands.
    Text(String),
    /// A whole number.
    Number(u32),
    /// Hundredths of a whole.
    Hundredths(u32),
    /// A word of a closed list, as its key.
    Key(String),
    /// Several texts.
    List(Vec<String>),
}

/// A fact with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactRow {
    /// What it is about.
    pub key: FactKey,
    /// The fact.
    pub value: FactValue,
    /// Its source.
    pub source: SourceView,
}

/// A competence or offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetenceView {
    /// In words.
    pub text: String,
    /// Its language.
    pub language: Tag,
}

/// A documented project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectView {
    /// Stable id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its year, when known.
    pub year: Option<u16>,
    /// Who paid, as the source names it.
    pub programme: Option<String>,
    /// Who owned it: name, and id when it is in the catalogue.
    pub owner: (String, Option<String>),
    /// Who took part: name with unit, and id when in the catalogue.
    pub partners: Vec<(String, Option<String>)>,
    /// Where it is documented.
    pub source: SourceView,
}

/// A partner near by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Who; its `distance_km` is from this partner.
    pub card: PartnerCard,
}

/// Everything about one partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerView {
    /// Who.
    pub card: PartnerCard,
    /// Home page, only http or https.
    pub url: Option<String>,
    /// Facts.
    pub facts: Vec<FactRow>,
    /// What it can.
    pub competences: Vec<CompetenceView>,
    /// What it offers.
    pub offers: Vec<CompetenceView>,
    /// Concepts.
    pub concepts: Vec<ConceptView>,
    /// UN goals.
    pub goals: Vec<u8>,
    /// Where the record comes from.
    pub source: SourceView,
    /// Documented projects.
    pub projects: Vec<ProjectView>,
    /// Its own documented needs.
    pub needs: Vec<NeedRow>,
    /// Needs of others that fit what it can, best first.
    pub fitting_needs: Vec<MatchRow>,
    /// Who is near.
    pub near: Vec<Neighbour>,
    /// Partners like it.
    pub similar: Vec<PartnerCard>,
    /// The source of the user's own correction, when there is one.
    pub corrected: Option<SourceView>,
}
