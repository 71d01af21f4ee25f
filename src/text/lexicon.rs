//! The word lists as look-up tables: lemmas with their parts of speech and linking forms, protected words, irregular forms, and the first
//! parts of compounds. Built once from [`LexiconData`]; all look-ups are O(1).
//!
//! Prices are thousandths of a part, so that splits compare exactly.

use super::fold::fold;
use crate::domain::{Constituent, LexiconData};
use rustc_hash::{FxHashMap, FxHashSet};

/// Parts of speech as bits.
pub(super) mod class {
    pub(in crate::text) const NOUN: u8 = 1;
    pub(in crate::text) const VERB: u8 = 2;
    pub(in crate::text) const ADJECTIVE: u8 = 4;
    pub(in crate::text) const ADVERB: u8 = 8;
    pub(in crate::text) const PARTICLE: u8 = 16;
    pub(in crate::text) const BOUND: u8 = 32;
}

/// Linking forms as bits: nothing, `s`, `e`, `er`.
mod link {
    pub(super) const NONE: u8 = 1;
    pub(super) const S: u8 = 2;
    pub(super) const E: u8 = 4;
    pub(super) const ER: u8 = 8;
}

/// Where a lemma may stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    #[default]
    Anywhere,
    /// Two or three letters: risky, so dearer.
    Short,
    FirstOnly,
    LastOnly,
}

/// What is known of a lemma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lemma {
    pub(super) classes: u8,
    links: u8,
    pub(super) place: Place,
    /// A nynorsk form that stands for a bokmål lemma.
    pub(super) nynorsk: bool,
}

impl Lemma {
    pub(super) const fn takes_s(self) -> bool {
        self.links & link::S != 0
    }

    /// A particle, adverb or bound first part and nothing else.
    pub(super) const fn is_weak(self) -> bool {
        self.classes & !(class::PARTICLE | class::BOUND | class::ADVERB) == 0
    }
}

/// A first part of a compound as it is written: its lemma, whether its link is `s`, and the price of the link.
#[derive(Clone, Copy, Debug)]
pub(super) struct FirstPart {
    pub(super) lemma: u32,
    pub(super) linked_by_s: bool,
    pub(super) price: u32,
}

/// Look-up tables over the word lists.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    names: Vec<Box<str>>,
    lemmas: Vec<Lemma>,
    by_name: FxHashMap<Box<str>, u32>,
    whole: FxHashSet<Box<str>>,
    irregular: FxHashMap<Box<str>, u32>,
    firsts: FxHashMap<Box<str>, Vec<FirstPart>>,
    longest_first: usize,
}

/// A link that the lemma does not list: `0`, `s`, `e`.
const UNLISTED_NONE: u32 = 450;
const UNLISTED_S: u32 = 700;
const UNLISTED_E: u32 = 850;
const CONSONANTS: &str = "bcdfghjklmnpqrstvwxz";

pub(super) fn is_consonant(c: char) -> bool {
    CONSONANTS.contains(c)
}

impl Lexicon {
    pub(super) fn new(data: &LexiconData) -> Self {
        let mut lexicon = Self { whole: data.whole_words.iter().map(|word| fold(word).into()).collect(), ..Self::default() };
        for row in &data.constituents {
            lexicon.add_constituent(row);
        }
        for (nynorsk, bokmal) in &data.nynorsk {
            lexicon.add_nynorsk(nynorsk, bokmal);
        }
        lexicon.build_firsts();
        lexicon
    }

    fn add_constituent(&mut self, row: &Constituent) {
        let lemma = Lemma { classes: classes(&row.word_class), links: links(&row.links), place: place(&row.flag), nynorsk: false };
        let id = self.add_lemma(&fold(&row.lemma), lemma);
        for form in row.forms.split_whitespace() {
            self.irregular.entry(form.into()).or_insert(id);
        }
    }

    /// A nynorsk simplex becomes a part like its bokmål counterpart, with the linking `s` that its ending demands.
    fn add_nynorsk(&mut self, nynorsk: &str, bokmal: &str) {
        const TAKES_S: [&str; 7] = ["ing", "heit", "skap", "dom", "sjon", "tet", "nad"];
        let Some(mut lemma) = self.lemma(bokmal) else { return };
        if self.by_name.contains_key(nynorsk) {
            return;
        }
        if TAKES_S.iter().any(|ending| nynorsk.ends_with(ending)) {
            lemma.links = link::S;
        }
        if nynorsk.chars().count() < 4 && lemma.place == Place::Anywhere {
            lemma.place = Place::Short;
        }
        self.add_lemma(nynorsk, Lemma { nynorsk: true, ..lemma });
    }

    fn add_lemma(&mut self, name: &str, lemma: Lemma) -> u32 {
        let id = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.into());
        self.lemmas.push(lemma);
        self.by_name.insert(name.into(), id);
        id
    }

    fn build_firsts(&mut self) {
        let rows: Vec<(Box<str>, Lemma)> = self.names.iter().cloned().zip(self.lemmas.iter().copied()).collect();
        for (id, (name, lemma)) in (0_u32..).zip(&rows) {
            if lemma.place != Place::LastOnly {
                self.add_firsts(id, name, *lemma);
            }
        }
        self.longest_first = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 2;
    }

    fn add_firsts(&mut self, id: u32, name: &str, lemma: Lemma) {
        let listed = |bit: u8, otherwise: u32| if lemma.links & bit != 0 { 0 } else { otherwise };
        self.add_first(name.to_owned(), FirstPart { lemma: id, linked_by_s: false, price: listed(link::NONE, UNLISTED_NONE) });
        let last = name.chars().next_back().unwrap_or(' ');
        if lemma.classes & (class::NOUN | class::ADJECTIVE) != 0 {
            if last != 's' {
                self.add_first(format!("{name}s"), FirstPart { lemma: id, linked_by_s: true, price: listed(link::S, UNLISTED_S) });
            }
            let takes_e = is_consonant(last) && name.chars().count() >= 4 && lemma.classes & class::NOUN != 0;
            if takes_e || lemma.links & link::E != 0 {
                self.add_first(format!("{name}e"), FirstPart { lemma: id, linked_by_s: false, price: listed(link::E, UNLISTED_E) });
            }
        }
        if lemma.links & link::ER != 0 {
            self.add_first(format!("{name}er"), FirstPart { lemma: id, linked_by_s: false, price: 0 });
        }
    }

    fn add_first(&mut self, surface: String, part: FirstPart) {
        self.firsts.entry(surface.into_boxed_str()).or_default().push(part);
    }

    pub(super) fn lemma(&self, word: &str) -> Option<Lemma> {
        self.by_name.get(word).and_then(|id| self.by_id(*id)).map(|(_, lemma)| lemma)
    }

    pub(super) fn by_id(&self, id: u32) -> Option<(&str, Lemma)> {
        let at = usize::try_from(id).ok()?;
        Some((self.names.get(at)?, *self.lemmas.get(at)?))
    }

    /// The lemma of an irregular form, such as `bøndene`.
    pub(super) fn irregular(&self, form: &str) -> Option<&str> {
        self.irregular.get(form).and_then(|id| self.by_id(*id)).map(|(name, _)| name)
    }

    /// A lemma, or a word that is never split.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.by_name.contains_key(word) || self.whole.contains(word)
    }

    /// Known, and not only as a nynorsk form.
    pub(super) fn knows_bokmal(&self, word: &str) -> bool {
        self.whole.contains(word) || self.lemma(word).is_some_and(|lemma| !lemma.nynorsk)
    }

    /// Parts of speech of a known word; a protected word that is no lemma may be any of the three open ones.
    pub(super) fn classes(&self, word: &str) -> u8 {
        self.lemma(word).map_or(class::NOUN | class::ADJECTIVE | class::VERB, |lemma| lemma.classes)
    }

    pub(super) fn firsts(&self, surface: &str) -> &[FirstPart] {
        self.firsts.get(surface).map_or(&[], Vec::as_slice)
    }

    /// Length in characters of the longest first part with its link.
    pub(super) const fn longest_first(&self) -> usize {
        self.longest_first
    }
}

fn classes(text: &str) -> u8 {
    let bit = |name: &str| match name {
        "n" => class::NOUN,
        "v" => class::VERB,
        "a" => class::ADJECTIVE,
        "adv" => class::ADVERB,
        "p" => class::PARTICLE,
        "x" => class::BOUND,
        _ => 0,
    };
    text.split(',').map(bit).fold(0, |all, one| all | one)
}

fn links(text: &str) -> u8 {
    let bit = |name: &str| match name {
        "0" => link::NONE,
        "s" => link::S,
        "e" => link::E,
        "er" => link::ER,
        _ => 0,
    };
    text.split([',', ' ']).map(bit).fold(0, |all, one| all | one)
}

fn place(flag: &str) -> Place {
    match flag {
        "short" => Place::Short,
        "first-only" => Place::FirstOnly,
        "last-only" => Place::LastOnly,
        _ => Place::Anywhere,
    }
}
