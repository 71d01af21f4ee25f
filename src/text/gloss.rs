//! English words to Norwegian ones, read off the concept map: words that again and again name the same concepts are translations.
//!
//! The map pairs whole labels ("Food waste", "Matavfall"), not words. But `waste` and `avfall` meet in a dozen labels and seldom part, so their
//! association (Dice's coefficient over concepts) is high. This carries queries such as `elderly care` that no single label answers.

use crate::domain::Ordered;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Least association in 1/1024. Below, words share a field and not a meaning.
const LEAST: u32 = 450;
/// Concepts two words must share: one meeting may be chance.
const LEAST_SHARED: u32 = 2;
/// Most translations of a word.
const MOST: usize = 3;

/// Translations of English keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Gloss {
    norwegian: FxHashMap<Box<str>, Vec<(Box<str>, u32)>>,
}

impl Gloss {
    /// Learns from concepts, each as its English keys and its Norwegian keys (parts of compounds included). O(pairs), in order of the keys.
    pub(super) fn new(concepts: &[(BTreeSet<String>, BTreeSet<String>)]) -> Self {
        let mut english: FxHashMap<&str, u32> = FxHashMap::default();
        let mut norwegian: FxHashMap<&str, u32> = FxHashMap::default();
        let mut together: FxHashMap<(&str, &str), u32> = FxHashMap::default();
        for (from, to) in concepts {
            count(&mut english, from);
            count(&mut norwegian, to);
            from.iter().flat_map(|a| to.iter().map(move |b| (a, b))).for_each(|(a, b)| *together.entry((a, b)).or_default() += 1);
        }
        let mut pairs: Vec<(&str, u32, &str)> = together
            .into_iter()
            .filter(|(_, shared)| *shared >= LEAST_SHARED)
            .map(|((a, b), shared)| (a, association(shared, english.get(a), norwegian.get(b)), b))
            .filter(|(a, strength, b)| *strength >= LEAST && a != b)
            .collect();
        pairs.order_by(|x, y| (x.0, y.1, x.2).cmp(&(y.0, x.1, y.2)));
        let mut gloss = Self::default();
        for (from, strength, to) in pairs {
            let translations = gloss.norwegian.entry(from.into()).or_default();
            if translations.len() < MOST {
                translations.push((to.into(), strength));
            }
        }
        gloss
    }

    /// Norwegian keys for an English key, the surest first, with their association in 1/1024.
    pub(super) fn of(&self, key: &str) -> &[(Box<str>, u32)] {
        self.norwegian.get(key).map_or(&[], Vec::as_slice)
    }
}

fn count<'a>(counts: &mut FxHashMap<&'a str, u32>, words: &'a BTreeSet<String>) {
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
}

fn association(shared: u32, english: Option<&u32>, norwegian: Option<&u32>) -> u32 {
    let all = english.copied().unwrap_or(0) + norwegian.copied().unwrap_or(0);
    2 * shared * 1_024 / all.max(1)
}
