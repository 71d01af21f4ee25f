//! The bilingual concept map: one row per concept, with its names, what it belongs under and what it touches.

use super::{ConceptId, Goals, Language};

/// A concept with its labels in three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Stable id.
    pub id: ConceptId,
    /// Label in bokmål.
    pub bokmal: String,
    /// Label in nynorsk, when it differs from bokmål.
    pub nynorsk: Option<String>,
    /// Label in English.
    pub english: String,
    /// Other Norwegian names.
    pub synonyms_norwegian: Vec<String>,
    /// Other English names.
    pub synonyms_english: Vec<String>,
    /// The concept this one belongs under; `None` for a top area.
    pub broader: Option<ConceptId>,
    /// Concepts this one touches.
    pub related: Vec<ConceptId>,
    /// UN goals it serves.
    pub goals: Goals,
}

impl Concept {
    /// The label in a language.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        match language {
            Language::Bokmal => &self.bokmal,
            Language::Nynorsk => self.nynorsk.as_deref().unwrap_or(&self.bokmal),
            Language::English => &self.english,
        }
    }
}
