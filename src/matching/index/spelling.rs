//! Terms that are spelled alike: overlap of character 4-grams between a word and the vocabulary.
//!
//! This carries what the stemmer does not (`digitalisere` and `digitalisering`, names with endings, words the lexicon does not know).
//! The overlap is Dice's coefficient, twice the shared grams over all grams, in 1/1024.

use super::vocabulary::{Term, Vocabulary};
use super::weighing::ONE;
use crate::domain::Ordered;
use rustc_hash::FxHashMap;

/// Letters in a gram.
const GRAM: usize = 4;
/// Least overlap that counts. Below, words share an ending and no more.
const LEAST: u32 = ONE * 35 / 100;
/// Most terms per word, so that a query's cost is bounded.
const MOST: usize = 30;

/// The half of a pair that holds the gram.
const GRAM_HALF: u64 = 0xffff_ffff_0000_0000;

/// Grams of the vocabulary.
#[derive(Clone, Debug, Default)]
pub(super) struct Spelling {
    /// Pairs of gram (upper half) and term (lower half), sorted. One number each: the sort is the one the collector uses.
    pairs: Vec<u64>,
    /// Grams per term.
    sizes: Vec<u8>,
}

impl Spelling {
    pub(super) fn new(vocabulary: &Vocabulary, live: impl Fn(Term) -> bool) -> Self {
        let mut spelling = Self { pairs: Vec::new(), sizes: vec![0; vocabulary.len()] };
        for (term, key) in vocabulary.terms().filter(|(term, key)| !key.starts_with('#') && live(*term)) {
            let grams = grams(key);
            if let Some(size) = spelling.sizes.get_mut(term.at()) {
                *size = u8::try_from(grams.len()).unwrap_or(u8::MAX);
            }
            spelling.pairs.extend(grams.into_iter().map(|gram| gram | u64::from(term.0)));
        }
        spelling.pairs.sort_unstable();
        spelling.pairs.shrink_to_fit();
        spelling
    }

    /// Takes in a term of a frozen collection. O(pairs) of moving, for each gram.
    pub(super) fn insert(&mut self, term: Term, key: &str) {
        if key.starts_with('#') {
            return;
        }
        let grams = grams(key);
        self.sizes.resize(self.sizes.len().max(term.at() + 1), 0);
        if let Some(size) = self.sizes.get_mut(term.at()) {
            *size = u8::try_from(grams.len()).unwrap_or(u8::MAX);
        }
        for gram in grams {
            let pair = gram | u64::from(term.0);
            let at = self.pairs.partition_point(|known| *known < pair);
            self.pairs.insert(at, pair);
        }
    }

    /// Terms that share enough grams with a key, the most alike first, with their overlap.
    pub(super) fn like(&self, key: &str) -> Vec<(Term, u32)> {
        // Numbers near in spelling are other numbers.
        if key.contains(|letter: char| letter.is_ascii_digit()) {
            return Vec::new();
        }
        let wanted = grams(key);
        let mut shared: FxHashMap<u32, u32> = FxHashMap::default();
        for gram in &wanted {
            let from = self.pairs.partition_point(|pair| pair < gram);
            let same = self.pairs.get(from..).unwrap_or(&[]).iter().take_while(|pair| **pair & GRAM_HALF == *gram);
            same.for_each(|pair| *shared.entry((*pair & !GRAM_HALF) as u32).or_default() += 1);
        }
        let size = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
        let mut alike: Vec<(Term, u32)> =
            shared.into_iter().map(|(term, common)| (Term(term), self.overlap(Term(term), size, common))).collect();
        alike.retain(|(_, overlap)| *overlap >= LEAST);
        alike.order_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        alike.truncate(MOST);
        alike
    }

    fn overlap(&self, term: Term, size: u32, common: u32) -> u32 {
        let all = size + self.sizes.get(term.at()).copied().map_or(0, u32::from);
        2 * common * ONE / all.max(1)
    }

    pub(super) const fn heap_bytes(&self) -> usize {
        self.pairs.capacity() * size_of::<u64>() + self.sizes.capacity()
    }
}

/// The distinct grams of a key, in the upper half of a number, sorted: hashes of four letters, with a mark before the word and none after, since Norwegian changes at the end.
fn grams(key: &str) -> Vec<u64> {
    let letters: Vec<char> = std::iter::once('^').chain(key.chars().filter(|c| *c != '+')).collect();
    let mut grams: Vec<u64> = letters.windows(GRAM).map(|letters| u64::from(hash(letters)) << 32).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// FNV-1a over the code points.
fn hash(letters: &[char]) -> u32 {
    letters.iter().fold(0x811c_9dc5, |hash, letter| (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193))
}
