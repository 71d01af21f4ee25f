//! An index as bytes and back, so that a large collection is searchable without being analysed again.
//!
//! Saved is what cost work: the words as they are written with what their analysis leads to, and the postings. What follows from that (the
//! layout of common terms, bounds, spelling) is derived anew, which takes a fraction of the time. The bytes are no more trusted than any file:
//! every number in them is checked.

use super::Index;
use super::postings::PostingList;
use super::sparse::SparseList;
use super::vocabulary::Vocabulary;
use super::weighing::{Saturation, Shape};
use crate::text::Analyzer;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of the shape below.
const VERSION: u16 = 1;

#[derive(Serialize, Deserialize)]
struct Saved<'a> {
    version: u16,
    fingerprint: u64,
    half: f64,
    length: f64,
    total_words: u64,
    #[serde(borrow)]
    lengths: &'a [u8],
    words: SavedWords,
    /// Per term: its postings in the sparse layout, whatever layout they had.
    #[serde(borrow)]
    lists: Vec<&'a [u8]>,
}

/// A word as it is saved.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedSurface {
    pub(super) written: String,
    pub(super) english: bool,
    pub(super) term: Option<u32>,
    pub(super) parts: Vec<(u32, u32)>,
    pub(super) labels: Vec<Option<u32>>,
    pub(super) head_concepts: Vec<u16>,
}

/// A vocabulary as it is saved: the keys of its terms after the concepts, and its words.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedWords {
    pub(super) keys: Vec<String>,
    pub(super) surfaces: Vec<SavedSurface>,
}

/// Why bytes are not an index. The way out is the same for all: build the index from its texts again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedFault {
    /// Not the bytes of an index, cut short, or damaged.
    Damaged,
    /// Written by another version of Makker.
    OtherVersion,
    /// Built with other word lists or concepts: its terms mean something else.
    OtherWords,
}

impl fmt::Display for SavedFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Damaged => "the saved index is damaged",
            Self::OtherVersion => "the saved index is of another version",
            Self::OtherWords => "the saved index was built with other word lists",
        };
        write!(out, "{what}; build it from its texts again")
    }
}

impl std::error::Error for SavedFault {}

impl Index {
    /// The index as bytes. O(postings).
    #[must_use]
    pub fn save(&self, analyzer: &Analyzer) -> Vec<u8> {
        let sparse: Vec<SparseList> = self.lists.iter().map(PostingList::sparse).collect();
        let saved = Saved {
            version: VERSION,
            fingerprint: analyzer.fingerprint(),
            half: self.shape.half,
            length: self.shape.length,
            total_words: self.total_words,
            lengths: &self.lengths,
            words: self.vocabulary.save(analyzer.concepts().len()),
            lists: sparse.iter().map(SparseList::bytes).collect(),
        };
        // Encoding to a growing vector fails only for types without a known length, and these have one.
        postcard::to_allocvec(&saved).unwrap_or_default()
    }

    /// The index of saved bytes, ready to be searched. O(postings).
    ///
    /// # Errors
    /// When the bytes are damaged, of another version, or built with other word lists than the analyzer's.
    pub fn load(analyzer: &Analyzer, bytes: &[u8]) -> Result<Self, SavedFault> {
        let (version, _) = postcard::take_from_bytes::<u16>(bytes).map_err(|_| SavedFault::Damaged)?;
        if version != VERSION {
            return Err(SavedFault::OtherVersion);
        }
        let saved: Saved = postcard::from_bytes(bytes).map_err(|_| SavedFault::Damaged)?;
        if saved.fingerprint != analyzer.fingerprint() {
            return Err(SavedFault::OtherWords);
        }
        let shape = Shape { half: saved.half, length: saved.length };
        let sound = saved.half.is_finite() && saved.half > 0.0 && (0.0..=1.0).contains(&saved.length);
        let vocabulary = Vocabulary::load(analyzer, saved.words).filter(|words| sound && words.len() == saved.lists.len());
        let documents = u32::try_from(saved.lengths.len()).map_err(|_| SavedFault::Damaged)?;
        let lists = saved.lists.iter().map(|bytes| SparseList::read(bytes, documents).map(PostingList::Sparse)).collect::<Option<_>>();
        let (vocabulary, lists) = vocabulary.zip(lists).ok_or(SavedFault::Damaged)?;
        let mut index =
            Self { vocabulary, lists, lengths: saved.lengths.to_vec(), total_words: saved.total_words, ..Self::new(analyzer, shape) };
        index.saturation = Saturation::new(shape, 1.0);
        index.freeze();
        Ok(index)
    }
}
