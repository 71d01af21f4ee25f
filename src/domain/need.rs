//! Needs: what an organisation struggles with or wants, in its own words.

use super::{Language, NeedId, Party, ProjectId, Provenance};

/// A documented need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Stable id.
    pub id: NeedId,
    /// Who has the need.
    pub owner: Party,
    /// The need in words.
    pub text: String,
    /// The language of the text.
    pub language: Language,
    /// Themes, in Norwegian.
    pub themes: Vec<String>,
    /// The year it was stated, when known.
    pub year: Option<u16>,
    /// The project that later met it, when there is one.
    pub met_by: Option<ProjectId>,
    /// Where this is documented.
    pub provenance: Provenance,
}
