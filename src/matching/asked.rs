//! A need as a question to an index: which terms, with which weight, and which word of the need each comes from.

use super::fuzzy::{Dictionary, Near};
use super::index::{Index, ONE, Term, WeightedTerm, idf};
use super::ledger::Ground;
use super::profile::TextSpan;
use crate::domain::{ConceptId, Language, Ordered};
use crate::text::{Analyzer, ConceptHit, ConceptIndex, Token};
use std::ops::Range;

/// How a term follows from a need. Ordered from the surest to the loosest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kinship {
    /// The word itself, in any inflection.
    Word,
    /// Two neighbouring words written as one: `hav bruk` for `havbruk`.
    Joined,
    /// A word of the collection that a misspelt one may have been meant as.
    Respelled,
    /// A concept that the need names.
    Concept,
    /// A part of a compound.
    Part,
    /// The concept above one that the need names.
    Broader,
    /// A concept that one the need names touches.
    Related,
    /// A Norwegian word that an English one translates to.
    Translated,
    /// Spelled so much alike, from the first letters on, that it is of the same family: asked for where the word itself is missing.
    Derived,
    /// Spelled much alike.
    Alike,
}

impl Kinship {
    /// The weight against a word of the same rarity, in 1/1024.
    const fn weight(self) -> u32 {
        match self {
            Self::Word | Self::Joined => ONE,
            Self::Respelled | Self::Translated | Self::Part => ONE * 3 / 4,
            Self::Derived | Self::Alike => ONE * 2 / 5,
            // What names a concept is mostly a word that counts already: a concept is to bring in other words for it, not to count twice.
            Self::Concept => ONE * 3 / 10,
            Self::Broader | Self::Related => ONE / 10,
        }
    }
}

/// A term that a need asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedTerm {
    /// The term.
    pub term: Term,
    /// How it follows from the need.
    pub kinship: Kinship,
    /// The words of the need it comes from: a range of [`Asked::tokens`].
    pub tokens: Range<usize>,
    /// Its weight, idf included, in 1/1024.
    pub weight: u32,
}

/// A word of a need that the collection does not hold, with what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Which token.
    pub token: usize,
    /// The nearest words of the collection; empty when there is none.
    pub nearest: Vec<Near>,
}

/// A need, understood.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The language it was read in.
    pub language: Language,
    /// Its words, stop words included, with their places in the text.
    pub tokens: Vec<Token>,
    /// Concepts it names.
    pub concepts: Vec<ConceptHit>,
    /// Words the collection does not hold.
    pub unknown: Vec<Unknown>,
    /// Each term once, by its surest kinship.
    pub terms: Vec<AskedTerm>,
    /// The worth of the strongest terms together: what a full score is measured against.
    pub full: u32,
}

/// Words of a need that a full score takes: a partner that carries this many of the most telling words carries the need. More words do
/// not make it harder, so long and short needs compare.
const TELLING_WORDS: usize = 6;

impl Asked {
    /// Reads a need for an index; `prose` is an index of texts of the same kind as the need, when there is one. Linear in the text, plus the dictionary look-up of words the index does not hold.
    #[must_use]
    pub fn new(
        analyzer: &Analyzer,
        index: &Index,
        dictionary: &Dictionary,
        text: &str,
        language: Option<Language>,
        prose: Option<&Index>,
    ) -> Self {
        let language = language.unwrap_or_else(|| analyzer.language(text));
        let mut tokens = analyzer.tokens(text, language);
        tokens.truncate(MOST_TOKENS);
        let concepts = analyzer.find_concepts(&tokens);
        let mut asking = Asking { index, dictionary, prose, terms: Vec::new(), unknown: Vec::new(), absent: Vec::new() };
        asking.words(&tokens);
        asking.joined(&tokens);
        asking.translated(analyzer, &tokens);
        for hit in &concepts {
            asking.concept(analyzer, hit);
        }
        let full = asking.full();
        let Asking { terms, unknown, .. } = asking;
        Self { language, tokens, concepts, unknown, terms: strongest(terms), full }
    }

    /// The terms as the index wants them.
    #[must_use]
    pub fn weighted(&self) -> Vec<WeightedTerm> {
        self.terms.iter().map(Self::weighted_term).collect()
    }

    /// One term as the index wants it.
    #[must_use]
    pub fn weighted_term(asked: &AskedTerm) -> WeightedTerm {
        WeightedTerm { term: asked.term, weight: asked.weight, soft: asked.kinship == Kinship::Alike }
    }

    /// What an entry of a ledger rests on when a record has a term of the need, at these places.
    pub(super) fn ground(&self, asked: &AskedTerm, concept: Option<ConceptId>, found: Vec<TextSpan>) -> Ground {
        let (need, language, kinship) = (self.span(&asked.tokens), self.language, asked.kinship);
        match concept {
            Some(concept) => Ground::Concept { concept, kinship, need, language, found },
            None => Ground::Words { need, language, kinship, found },
        }
    }

    /// The bytes of the text that a range of tokens covers.
    #[must_use]
    pub fn span(&self, tokens: &Range<usize>) -> Range<usize> {
        let covered = self.tokens.get(tokens.clone()).unwrap_or(&[]);
        covered.first().zip(covered.last()).map_or(0..0, |(first, last)| first.range.start..last.range.end)
    }
}

/// Letters at the beginning that words of one family share.
const FAMILY_BEGINNING: usize = 5;
/// Overlap of words of one family: `automatisere` and `automatisert` share two thirds.
const FAMILY_OVERLAP: u32 = ONE * 3 / 5;

/// Words read of a need. Nobody writes so much; a pasted book must not stop the page.
const MOST_TOKENS: usize = 2_000;

struct Asking<'a> {
    index: &'a Index,
    dictionary: &'a Dictionary,
    /// Texts of the same kind as the need: what many of them say does not tell this one.
    prose: Option<&'a Index>,
    terms: Vec<AskedTerm>,
    unknown: Vec<Unknown>,
    /// What the words that the index does not hold would be worth.
    absent: Vec<u32>,
}

impl Asking<'_> {
    fn push(&mut self, term: Term, kinship: Kinship, tokens: Range<usize>, share: u32) {
        let weight = u64::from(self.rarity(self.index.idf(term), self.index.key(term))) * u64::from(kinship.weight()) / u64::from(ONE)
            * u64::from(share)
            / u64::from(ONE);
        self.terms.push(AskedTerm { term, kinship, tokens, weight: u32::try_from(weight).unwrap_or(u32::MAX) });
    }

    /// How rare a key is in the collection, and down to half of that when it is common in prose: `bedre` is rare among competences, and says
    /// nothing. Half, because needs also share their topics.
    fn rarity(&self, rarity: u32, key: &str) -> u32 {
        let Some(prose) = self.prose else { return rarity };
        // One text that has it may be this very need.
        let common = prose.term(key).map_or(0, |same| prose.frequency(same).saturating_sub(1));
        let (here, most) = (idf(prose.len(), common), idf(prose.len(), 0).max(1));
        u32::try_from(u64::from(rarity) * u64::from(most + here) / u64::from(2 * most)).unwrap_or(rarity)
    }

    fn words(&mut self, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.word.stop) {
            let own = self.index.term(&token.word.key);
            let parts: Vec<Term> = token.word.parts.iter().filter_map(|part| self.index.term(&part.key)).collect();
            if let Some(term) = own {
                self.push(term, Kinship::Word, at..at + 1, ONE);
            }
            for part in &parts {
                self.push(*part, Kinship::Part, at..at + 1, ONE);
            }
            for (term, overlap) in self.index.spelled_like(&token.word.key) {
                if !self.shares_part(&token.word.key, term) {
                    self.push(term, Kinship::Alike, at..at + 1, overlap);
                }
            }
            if own.is_none() && parts.is_empty() {
                self.missing(at, token);
            }
        }
    }

    /// Compounds with a part in common are found by that part already.
    fn shares_part(&self, key: &str, term: Term) -> bool {
        let other = self.index.key(term);
        key.split('+').any(|part| other.split('+').any(|theirs| part == theirs))
    }

    fn is_family(&self, key: &str, term: Term, overlap: u32) -> bool {
        let other = self.index.key(term);
        let beginning = |word: &str| word.chars().take(FAMILY_BEGINNING).collect::<String>();
        overlap >= FAMILY_OVERLAP && beginning(key).chars().count() == FAMILY_BEGINNING && beginning(key) == beginning(other)
    }

    /// What the most telling words are worth at full strength; a word that nobody has is as telling as can be.
    fn full(&self) -> u32 {
        let telling = self.terms.iter().filter(|asked| matches!(asked.kinship, Kinship::Word | Kinship::Concept | Kinship::Joined));
        let mut weights: Vec<u32> = telling.map(|asked| asked.weight).chain(self.absent.iter().copied()).collect();
        weights.order_by(|a, b| b.cmp(a));
        weights.iter().take(TELLING_WORDS).sum::<u32>().max(ONE)
    }

    /// English words by their Norwegian translations.
    fn translated(&mut self, analyzer: &Analyzer, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.word.stop && !token.word.known) {
            for (key, strength) in analyzer.translations(&token.word.key) {
                if let Some(term) = self.index.term(key) {
                    self.push(term, Kinship::Translated, at..at + 1, strength);
                }
            }
        }
    }

    fn missing(&mut self, at: usize, token: &Token) {
        let nearest = self.dictionary.nearest(&token.folded);
        if !token.word.known {
            for near in &nearest {
                self.push(near.term, Kinship::Respelled, at..at + 1, ONE);
            }
        }
        let derived =
            self.index.spelled_like(&token.word.key).into_iter().filter(|(term, overlap)| self.is_family(&token.word.key, *term, *overlap));
        for (term, overlap) in derived.collect::<Vec<_>>() {
            self.push(term, Kinship::Derived, at..at + 1, overlap);
        }
        self.absent.push(self.rarity(idf(self.index.len(), 0), &token.word.key));
        self.unknown.push(Unknown { token: at, nearest });
    }

    fn joined(&mut self, tokens: &[Token]) {
        for (at, pair) in tokens.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            if first.word.stop || second.word.stop {
                continue;
            }
            if let Some(term) = self.index.term(&format!("{}+{}", first.word.key, second.word.key)) {
                self.push(term, Kinship::Joined, at..at + 2, ONE);
            }
        }
    }

    fn concept(&mut self, analyzer: &Analyzer, hit: &ConceptHit) {
        let share = if hit.head_only { ONE / 2 } else { ONE };
        let mut ask = |concept: ConceptIndex, kinship| {
            let term = self.index.concept(concept);
            if self.index.frequency(term) > 0 {
                self.push(term, kinship, hit.tokens.clone(), share);
            }
        };
        ask(hit.concept, Kinship::Concept);
        if let Some(broader) = analyzer.concepts().ancestors(hit.concept).next() {
            ask(broader, Kinship::Broader);
        }
        for related in analyzer.concepts().related(hit.concept) {
            ask(*related, Kinship::Related);
        }
    }
}

/// Each term once: its strongest asking, and half of each further one on top, at most doubled.
fn strongest(mut terms: Vec<AskedTerm>) -> Vec<AskedTerm> {
    terms.order_by(|a, b| {
        let key = |asked: &AskedTerm| (asked.term, std::cmp::Reverse(asked.weight), asked.kinship, asked.tokens.start);
        key(a).cmp(&key(b))
    });
    let mut kept: Vec<(AskedTerm, u32)> = Vec::with_capacity(terms.len());
    for asked in terms {
        match kept.last_mut().filter(|(first, _)| first.term == asked.term) {
            Some((_, extra)) => *extra = extra.saturating_add(asked.weight / 2),
            None => kept.push((asked, 0)),
        }
    }
    kept.into_iter().map(|(asked, extra)| AskedTerm { weight: asked.weight + extra.min(asked.weight), ..asked }).collect()
}
