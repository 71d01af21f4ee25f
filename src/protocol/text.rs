//! Small shared pieces: texts in three languages, sources, highlighted spans.

use serde::{Deserialize, Serialize};

/// The language of a text: `nb`, `nn` or `en`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tag {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Tag {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }
}

/// A text in the three languages; nynorsk and English may be missing in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk, when it differs.
    pub nn: Option<String>,
    /// English, when there is one.
    pub en: Option<String>,
}

impl Texts {
    /// The text for a reader, and the language it is really in (for the `lang` attribute).
    #[must_use]
    pub fn pick(&self, tag: Tag) -> (&str, Tag) {
        match tag {
            Tag::Nn => self.nn.as_deref().map_or((self.nb.as_str(), Tag::Nb), |text| (text, Tag::Nn)),
            Tag::En => self.en.as_deref().map_or((self.nb.as_str(), Tag::Nb), |text| (text, Tag::En)),
            Tag::Nb => (self.nb.as_str(), Tag::Nb),
        }
    }
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ConfidenceView {
    /// Verify before use.
    Low,
    /// Real, details less sure.
    Medium,
    /// Official or well documented.
    High,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceView {
    /// The source in words, or its address.
    pub title: String,
    /// A link, only http or https.
    pub url: Option<String>,
    /// The date the fact is of, ISO 8601.
    pub date: String,
    /// How sure it is.
    pub confidence: ConfidenceView,
}

/// A concept with its labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConceptView {
    /// Stable id.
    pub id: String,
    /// Its labels.
    pub label: Texts,
}

/// A stretch of a text that met the need: byte offsets, start included, end not, on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Highlight {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}
