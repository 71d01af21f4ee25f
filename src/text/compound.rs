//! Compounds to parts: the cheapest full cover of a word by parts the lexicon holds, or none.
//!
//! Every part must be known; a linking `-s-`, `-e-` or `-er-` belongs to the part before it, and of three equal consonants one is swallowed
//! (`bussjåfør` is `buss` + `sjåfør`). The cost of a cover is the sum over its parts of one part and a price for short parts, unlisted links
//! and weak roles, so few and long parts win; above a price limit the word stays whole. Memoised over positions: O(n²) look-ups for n letters.

use super::inflection::lemmas;
use super::lexicon::{FirstPart, Lexicon, Place, class, is_consonant};
use std::ops::Range;

/// A part of a compound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Byte range in the word, the link included.
    pub(super) range: Range<usize>,
    /// The lemma it stands for.
    pub(super) lemma: String,
}

/// Prices are thousandths of a part.
const PART: u32 = 1_000;
const SHORT_FLAG: u32 = 120;
/// A linking `s` the lemma does not list, after a part that is not the first: `drikkevannskilde`.
const INNER_S: u32 = 80;
/// A part that is only particle, adverb or bound form.
const WEAK_INSIDE: u32 = 350;
const WEAK_FIRST: u32 = 50;
/// Particles that far more often begin a derived word, so only long heads may follow.
const PARTICLE_FIRST: u32 = 650;
const PARTICLES: [&str; 8] = ["for", "inn", "opp", "ned", "med", "mot", "sam", "ut"];
/// An adjective inside a compound.
const ADJECTIVE_INSIDE: u32 = 200;
/// A verb as head.
const VERB_HEAD: u32 = 350;
/// Highest mean price of a part.
const LIMIT: u32 = 1_665;
/// Two-letter lemmas that do begin, or end, compounds.
const TWO_LETTER_FIRST: [&str; 22] =
    ["by", "øy", "is", "el", "bi", "bo", "ny", "ku", "ut", "av", "på", "om", "rå", "sy", "tv", "gå", "to", "ro", "ål", "så", "ur", "te"];
const TWO_LETTER_LAST: [&str; 4] = ["by", "øy", "is", "ku"];
/// Words below five letters are never compounds worth cutting; beyond sixty a word is no word.
const LENGTHS: std::ops::RangeInclusive<usize> = 5..=60;

/// The parts of a folded word, at least two, or none when it has no cover cheap enough. The caller has made sure the word is not known as it is.
pub(super) fn cover(lexicon: &Lexicon, word: &str) -> Vec<Part> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let letters = starts.len() - 1;
    if !LENGTHS.contains(&letters) {
        return Vec::new();
    }
    let mut search = Search { lexicon, word, starts, memo: vec![None; letters + 1] };
    let Some(best) = search.cheapest(0) else { return Vec::new() };
    let parts = search.trace();
    let limit = LIMIT.saturating_mul(u32::try_from(parts.len()).unwrap_or(u32::MAX));
    if parts.len() < 2 || best.cost > limit { Vec::new() } else { parts }
}

/// The best cover from a position: its cost, its first part and where the rest begins (the word's end when there is no rest).
#[derive(Clone, Debug)]
struct Best {
    cost: u32,
    end: usize,
    next: usize,
    lemma: String,
}

struct Search<'a> {
    lexicon: &'a Lexicon,
    word: &'a str,
    /// Byte offset of each letter, and the length.
    starts: Vec<usize>,
    /// Per letter: not yet known, or the best cover from there if there is one.
    memo: Vec<Option<Option<Best>>>,
}

impl Search<'_> {
    fn text(&self, from: usize, to: usize) -> &str {
        self.starts.get(from).zip(self.starts.get(to)).and_then(|(from, to)| self.word.get(*from..*to)).unwrap_or("")
    }

    const fn letters(&self) -> usize {
        self.starts.len() - 1
    }

    fn cheapest(&mut self, start: usize) -> Option<Best> {
        if let Some(known) = self.memo.get(start)? {
            return known.clone();
        }
        let found = self.search(start);
        if let Some(slot) = self.memo.get_mut(start) {
            *slot = Some(found.clone());
        }
        found
    }

    /// Longer first parts are tried first, and only a strictly cheaper cover replaces one found before.
    fn search(&mut self, start: usize) -> Option<Best> {
        let mut best = if start > 0 { self.as_last(start) } else { None };
        let lexicon = self.lexicon;
        let longest = (self.letters() - start).saturating_sub(2).min(lexicon.longest_first());
        for length in (2..=longest).rev() {
            let end = start + length;
            let firsts = lexicon.firsts(self.text(start, end));
            for first in firsts {
                let Some((price, lemma)) = first_price(lexicon, *first, start > 0) else { continue };
                for next in self.continuations(start, end) {
                    let Some(rest) = self.cheapest(next) else { continue };
                    let cost = price + rest.cost;
                    if best.as_ref().is_none_or(|found| cost < found.cost) {
                        best = Some(Best { cost, end, next, lemma: lemma.to_owned() });
                    }
                }
            }
        }
        best
    }

    /// Where the rest may begin after a part: at its end, or one letter before when the part ends in a doubled consonant that it shares.
    fn continuations(&self, start: usize, end: usize) -> impl Iterator<Item = usize> + use<> {
        let mut letters = self.text(start, end).chars().rev();
        let (last, before) = (letters.next(), letters.next());
        let shares = end - start >= 3 && last == before && last.is_some_and(is_consonant);
        [Some(end), shares.then(|| end - 1)].into_iter().flatten()
    }

    fn as_last(&self, start: usize) -> Option<Best> {
        let rest = self.text(start, self.letters());
        let (cost, lemma) = last_price(self.lexicon, rest)?;
        if lemma != rest && rest.chars().count() < 3 {
            return None;
        }
        Some(Best { cost, end: self.letters(), next: self.letters(), lemma })
    }

    fn trace(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut at = 0;
        while let Some(Some(Some(best))) = self.memo.get(at) {
            let offsets = self.starts.get(at).copied().zip(self.starts.get(best.end).copied());
            parts.extend(offsets.map(|(from, to)| Part { range: from..to, lemma: best.lemma.clone() }));
            if best.next >= self.letters() {
                break;
            }
            at = best.next;
        }
        parts
    }
}

fn base_price(lemma: &str, place: Place) -> u32 {
    let by_length = match lemma.chars().count() {
        2 => 700,
        3 => 420,
        4 => 180,
        5 => 80,
        _ => 0,
    };
    PART + by_length + if place == Place::Short { SHORT_FLAG } else { 0 }
}

/// The price of a first or middle part, and its lemma.
fn first_price(lexicon: &Lexicon, first: FirstPart, inside: bool) -> Option<(u32, &str)> {
    let (name, lemma) = lexicon.by_id(first.lemma)?;
    if name.chars().count() == 2 && !TWO_LETTER_FIRST.contains(&name) {
        return None;
    }
    let inner_s = first.linked_by_s && inside && !lemma.takes_s() && lemma.classes & class::NOUN != 0;
    let mut price = base_price(name, lemma.place) + if inner_s { INNER_S } else { first.price };
    if lemma.is_weak() {
        price += match (inside, PARTICLES.contains(&name)) {
            (true, _) => WEAK_INSIDE,
            (false, true) => PARTICLE_FIRST,
            (false, false) => WEAK_FIRST,
        };
    }
    if inside && lemma.classes == class::ADJECTIVE {
        price += ADJECTIVE_INSIDE;
    }
    Some((price, name))
}

/// The cheapest reading of `form` as the last part of a compound.
fn last_price(lexicon: &Lexicon, form: &str) -> Option<(u32, String)> {
    let mut best: Option<(u32, String)> = None;
    lemmas(lexicon, form, |lemma, price| {
        let Some(price) = head_price(lexicon, lemma).map(|head| head + price) else { return };
        if best.as_ref().is_none_or(|(least, _)| price < *least) {
            best = Some((price, lemma.to_owned()));
        }
    });
    best
}

fn head_price(lexicon: &Lexicon, name: &str) -> Option<u32> {
    const OPEN: u8 = class::NOUN | class::ADJECTIVE | class::VERB;
    let lemma = lexicon.lemma(name)?;
    let letters = name.chars().count();
    let verb = lemma.classes == class::VERB;
    let barred = lemma.place == Place::FirstOnly || lemma.classes & OPEN == 0 || (verb && letters < 5);
    if barred || (letters == 2 && !TWO_LETTER_LAST.contains(&name)) {
        return None;
    }
    Some(base_price(name, lemma.place) + if verb { VERB_HEAD } else { 0 })
}
