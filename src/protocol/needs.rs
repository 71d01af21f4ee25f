//! Documented needs: browse, filter, open one as a start.

use serde::{Deserialize, Serialize};

use super::{Kind, MatchRow, PartnerCard, ProjectView, SourceView, Tag};

/// Which needs?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedsRequest {
    /// Words to look for; empty lists all.
    pub text: String,
    /// Kinds of owner wanted; empty means all.
    pub kinds: Vec<Kind>,
}

/// A need in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedRow {
    /// Stable id.
    pub id: String,
    /// The need in its owner's words.
    pub text: String,
    /// The language of the text.
    pub language: Tag,
    /// Who has it, as the source names it.
    pub owner: String,
    /// The kind of owner; `None` when it is another kind than the five.
    pub owner_kind: Option<Kind>,
    /// The owner's place, when named.
    pub place: Option<String>,
    /// The year it was stated, when known.
    pub year: Option<u16>,
    /// Themes, in Norwegian.
    pub themes: Vec<String>,
    /// Whether a project met it later.
    pub met: bool,
}

/// The answer to a [`NeedsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedsView {
    /// The needs, best or newest first.
    pub rows: Vec<NeedRow>,
    /// How many there are in all.
    pub total: u32,
}

/// One need with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedView {
    /// The need.
    pub row: NeedRow,
    /// Where it is documented.
    pub source: SourceView,
    /// The owner in the catalogue, when it is there.
    pub owner: Option<PartnerCard>,
    /// The project that met it.
    pub project: Option<ProjectView>,
    /// The partners that fit it best, without its own project as evidence.
    pub matches: Vec<MatchRow>,
    /// Other needs that resemble it.
    pub similar: Vec<NeedRow>,
}
