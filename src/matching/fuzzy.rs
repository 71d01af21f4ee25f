//! Typing errors: the words of the collection that a word it does not hold may have been meant as.
//!
//! Only asked when the index does not hold the word and the lexicon does not know it. Candidates are bounded: same first letter (or the first
//! two letters swapped), nearly the same length, few edits (Damerau, so that swapped neighbours are one edit).

use super::index::{Index, Term};
use crate::domain::Ordered;
use rustc_hash::FxHashMap;

/// Shortest word that may be misspelt: below five letters another word is too near (`ark`, `ape`, `mus`).
const LEAST_LETTERS: usize = 5;
/// Longest word looked up: beyond it, an edit distance costs more than the guess is worth.
const MOST_LETTERS: usize = 40;
/// From this length two edits are forgiven.
const LONG: usize = 8;
/// Most suggestions for one word.
const MOST: usize = 3;

/// A word of the collection near a misspelt one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// As it is written in the collection, folded.
    pub written: String,
    /// Its term.
    pub term: Term,
    /// Edits between the two.
    pub edits: u32,
}

/// The written words of an index by their first two letters.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    buckets: FxHashMap<char, Vec<(Box<str>, Term)>>,
}

impl Dictionary {
    /// Sorts the words of a frozen index. O(words log words).
    #[must_use]
    pub fn new(index: &Index) -> Self {
        let mut dictionary = Self::default();
        for (written, term) in index.written_words() {
            if let Some(bucket) = dictionary.bucket(written) {
                bucket.push((written.into(), term));
            }
        }
        dictionary
    }

    /// Takes in a word that was added to the index later, in its place. O(words with that first letter).
    pub(super) fn add(&mut self, written: &str, term: Term) {
        let Some(bucket) = self.bucket(written) else { return };
        if let Err(at) = bucket.binary_search_by(|(known, other)| (&**known, *other).cmp(&(written, term))) {
            bucket.insert(at, (written.into(), term));
        }
    }

    /// Where a word belongs; nowhere when it is too short to be anything's correction.
    fn bucket(&mut self, written: &str) -> Option<&mut Vec<(Box<str>, Term)>> {
        let first = written.chars().next().filter(|_| written.chars().count() + 2 >= LEAST_LETTERS)?;
        Some(self.buckets.entry(first).or_default())
    }

    /// The nearest words, fewest edits first, then in order of the alphabet. O(words with that first letter).
    #[must_use]
    pub fn nearest(&self, folded: &str) -> Vec<Near> {
        let letters = folded.chars().count();
        if !(LEAST_LETTERS..=MOST_LETTERS).contains(&letters) {
            return Vec::new();
        }
        let allowed = if letters >= LONG { 2 } else { 1 };
        let mut firsts = folded.chars();
        let starts = [firsts.next(), firsts.next()];
        let mut near: Vec<Near> = Vec::new();
        for (at, start) in starts.into_iter().enumerate() {
            let bucket = start.and_then(|start| self.buckets.get(&start)).filter(|_| at == 0 || starts[0] != starts[1]);
            near.extend(bucket.into_iter().flatten().filter_map(|(written, term)| within(folded, letters, written, *term, allowed)));
        }
        near.order_by(|a, b| (a.edits, &a.written).cmp(&(b.edits, &b.written)));
        let fewest = near.first().map_or(0, |nearest| nearest.edits);
        near.retain(|candidate| candidate.edits == fewest);
        near.dedup_by(|later, first| later.written == first.written);
        near.truncate(MOST);
        near
    }
}

fn within(folded: &str, letters: usize, written: &str, term: Term, allowed: usize) -> Option<Near> {
    if written.chars().count().abs_diff(letters) > allowed {
        return None;
    }
    let edits = strsim::osa_distance(folded, written);
    let edits = u32::try_from(edits).ok().filter(|_| edits <= allowed)?;
    Some(Near { written: written.to_owned(), term, edits })
}
