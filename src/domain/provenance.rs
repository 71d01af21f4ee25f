//! Where a fact comes from, from which date, and how sure we are.

use super::Date;

/// How well a fact is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Verify before use.
    Low,
    /// Real, details less sure.
    Medium,
    /// Official, well known or well documented.
    High,
}

/// Something facts are taken from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// What the source is, in a few words or as its address.
    pub title: String,
    /// Its address, when it has one.
    pub url: Option<String>,
}

/// A row of [`super::Catalogue::sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceIndex(pub u32);

/// Source, date and confidence of one fact or of a whole record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provenance {
    /// Which source.
    pub source: SourceIndex,
    /// The date the fact is of, else the date it was recorded.
    pub date: Date,
    /// How sure we are.
    pub confidence: Confidence,
}

/// A value with a provenance of its own, where it differs from its record's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sourced<T> {
    /// The fact.
    pub value: T,
    /// Its provenance.
    pub provenance: Provenance,
}
