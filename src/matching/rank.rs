//! The ranking: rows in order, what was understood, and counts for the filters.

use super::asked::Unknown;
use super::profile::TextSpan;
use super::stability::Stability;
use super::weights::SignalKind;
use crate::domain::{ConceptId, Language, NeedId, PartnerId, PartnerKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A partner.
    Partner(PartnerId),
    /// A documented need.
    Need(NeedId),
}

/// The headline of a row, as data: the page words it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// Different words of the need that the partner has, in any form or as part of a compound.
    pub words_met: u32,
    /// The words of the need that the partner has, each once, in the order of the need: byte ranges.
    pub words: Vec<Range<usize>>,
    /// The partner's text that speaks most for it.
    pub best: Option<TextSpan>,
    /// Different words of the need that the collection knows.
    pub words_asked: u32,
    /// Concepts of the need that the partner has, the rarest first.
    pub concepts_met: Vec<ConceptId>,
    /// Kilometres between owner and partner.
    pub km: Option<u32>,
    /// Documented projects of the partner.
    pub projects: u32,
    /// Documented projects of the partner for owners of this kind.
    pub like_owners: u32,
    /// Whether these are projects of other units of its institution.
    pub of_institution: bool,
}

/// A row of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub item: Item,
    /// Its score: the sum of the signals' points.
    pub score: i32,
    /// Points per signal, in the order of [`SignalKind::ALL`].
    pub points: [i32; SignalKind::ALL.len()],
    /// The headline.
    pub reason: Reason,
    /// Whether it keeps its place when weights change; only the first ten partners are examined.
    pub stability: Option<Stability>,
}

/// How the need was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The language it was read in.
    pub language: Language,
    /// Byte ranges of the words that carry meaning and that the collection knows.
    pub recognised: Vec<Range<usize>>,
    /// Words the collection does not hold: byte range, and the nearest words it does hold.
    pub unknown: Vec<(Range<usize>, Vec<String>)>,
    /// Concepts it names, with the words that name them.
    pub concepts: Vec<(ConceptId, Range<usize>)>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// Rows that match, before `top` and `offset`.
    pub total: u32,
    /// The rows asked for: highest score first, then by id.
    pub rows: Vec<Row>,
    /// Matches per kind, the kind filter left out: for its chips.
    pub per_kind: BTreeMap<PartnerKind, u32>,
    /// Matches per county, the county filter left out: for its chips.
    pub per_county: BTreeMap<String, u32>,
    /// How the need was read.
    pub understood: Understood,
}

/// Byte range of an unknown word and the words near it.
pub(super) fn unknown_word(asked: &super::Asked, unknown: &Unknown) -> (Range<usize>, Vec<String>) {
    (asked.span(&(unknown.token..unknown.token + 1)), unknown.nearest.iter().map(|near| near.written.clone()).collect())
}
