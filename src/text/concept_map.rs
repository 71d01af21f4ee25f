//! The concept map over analysed words: the longest label that begins at a word names the concept, in any of the three languages.
//!
//! Labels and texts are analysed alike, so inflection, nynorsk and linking letters are out of the way, and stop words inside labels
//! (`vann og avløp`) neither help nor hinder. A compound also names the concepts of its head: `matavfall` is a kind of `avfall`.

use crate::domain::{Concept, ConceptId};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A word of the labels' own small vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LabelWord(pub u32);

/// A row of the concept list the map was built from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConceptIndex(pub u16);

/// A concept found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptHit {
    /// Which concept.
    pub concept: ConceptIndex,
    /// The tokens that name it.
    pub tokens: Range<usize>,
    /// Whether only the head of a compound names it.
    pub head_only: bool,
}

/// The two label vocabularies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tongue {
    /// Bokmål and nynorsk, levelled to bokmål.
    Norwegian,
    /// English.
    English,
}

const ROOTS: [u32; 2] = [0, 1];

const fn root(tongue: Tongue) -> u32 {
    match tongue {
        Tongue::Norwegian => ROOTS[0],
        Tongue::English => ROOTS[1],
    }
}

/// Labels as a trie, and the relations between concepts.
#[derive(Clone, Debug, Default)]
pub struct ConceptMap {
    words: FxHashMap<(Tongue, Box<str>), LabelWord>,
    edges: FxHashMap<(u32, LabelWord), u32>,
    named: Vec<Vec<ConceptIndex>>,
    ids: Vec<ConceptId>,
    broader: Vec<Option<ConceptIndex>>,
    related: Vec<Vec<ConceptIndex>>,
}

impl ConceptMap {
    /// Builds the map. `keys` gives the analysed words of a label, stop words left out.
    /// `splits` says whether a label that joins two names also stands as each of them.
    pub fn new(concepts: &[Concept], keys: impl Fn(&str, Tongue) -> Vec<String>, splits: impl Fn(&Concept) -> bool) -> Self {
        let mut map = Self { named: vec![Vec::new(); ROOTS.len()], ..Self::default() };
        map.ids = concepts.iter().map(|concept| concept.id.clone()).collect();
        let by_id: FxHashMap<&ConceptId, ConceptIndex> = (0_u16..).map(ConceptIndex).zip(concepts).map(|(at, row)| (&row.id, at)).collect();
        for (at, concept) in (0_u16..).map(ConceptIndex).zip(concepts) {
            for (label, tongue) in labels(concept, splits(concept)) {
                map.add(&keys(label, tongue), tongue, at);
            }
            map.broader.push(concept.broader.as_ref().and_then(|id| by_id.get(id)).copied());
            map.related.push(concept.related.iter().filter_map(|id| by_id.get(id)).copied().collect());
        }
        map
    }

    fn add(&mut self, keys: &[String], tongue: Tongue, concept: ConceptIndex) {
        if keys.is_empty() {
            return;
        }
        let mut node = root(tongue);
        for key in keys {
            let next_word = LabelWord(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
            let word = *self.words.entry((tongue, key.as_str().into())).or_insert(next_word);
            let next_node = u32::try_from(self.named.len()).unwrap_or(u32::MAX);
            node = *self.edges.entry((node, word)).or_insert(next_node);
            if node == next_node {
                self.named.push(Vec::new());
            }
        }
        if let Some(named) = usize::try_from(node).ok().and_then(|at| self.named.get_mut(at)).filter(|named| !named.contains(&concept)) {
            named.push(concept);
        }
    }

    /// The label word of an analysed key.
    #[must_use]
    pub fn word(&self, key: &str, tongue: Tongue) -> Option<LabelWord> {
        // A boxed key is needed for the look-up of a pair; keys are looked up once per distinct word of a collection.
        self.words.get(&(tongue, key.into())).copied()
    }

    /// Concepts whose whole label is one word.
    #[must_use]
    pub fn named_by_word(&self, word: LabelWord, tongue: Tongue) -> &[ConceptIndex] {
        self.edges.get(&(root(tongue), word)).map_or(&[], |node| self.named_at(*node))
    }

    fn named_at(&self, node: u32) -> &[ConceptIndex] {
        usize::try_from(node).ok().and_then(|at| self.named.get(at)).map_or(&[], Vec::as_slice)
    }

    /// The concepts of a sequence of label words, longest label first and left to right; labels do not overlap.
    /// `None` in the sequence is a word that no label has. Linear but for the length of a label.
    pub fn find(&self, sequence: &[Option<LabelWord>], tongue: Tongue, mut found: impl FnMut(Range<usize>, ConceptIndex)) {
        let mut at = 0;
        while at < sequence.len() {
            let (length, concepts) = self.longest(sequence.get(at..).unwrap_or(&[]), tongue);
            for concept in concepts {
                found(at..at + length, *concept);
            }
            at += length.max(1);
        }
    }

    fn longest(&self, sequence: &[Option<LabelWord>], tongue: Tongue) -> (usize, &[ConceptIndex]) {
        let mut node = root(tongue);
        let mut best: (usize, &[ConceptIndex]) = (0, &[]);
        for (length, word) in (1..).zip(sequence) {
            let Some(next) = word.and_then(|word| self.edges.get(&(node, word))) else { break };
            node = *next;
            if !self.named_at(node).is_empty() {
                best = (length, self.named_at(node));
            }
        }
        best
    }

    /// The id of a concept.
    #[must_use]
    pub fn id(&self, concept: ConceptIndex) -> Option<&ConceptId> {
        self.ids.get(usize::from(concept.0))
    }

    /// The concept of an id, in O(n): used when a catalogue is read, not when it is searched.
    #[must_use]
    pub fn index(&self, id: &ConceptId) -> Option<ConceptIndex> {
        (0_u16..).map(ConceptIndex).zip(&self.ids).find(|(_, known)| *known == id).map(|(at, _)| at)
    }

    /// The concepts above one, nearest first.
    pub fn ancestors(&self, concept: ConceptIndex) -> impl Iterator<Item = ConceptIndex> + '_ {
        // The map is a forest by convention only: a cycle in a user's file must not hang the page.
        const MOST: usize = 8;
        std::iter::successors(self.broader(concept), |above| self.broader(*above)).take(MOST)
    }

    fn broader(&self, concept: ConceptIndex) -> Option<ConceptIndex> {
        self.broader.get(usize::from(concept.0)).copied().flatten()
    }

    /// The concepts one touches.
    #[must_use]
    pub fn related(&self, concept: ConceptIndex) -> &[ConceptIndex] {
        self.related.get(usize::from(concept.0)).map_or(&[], Vec::as_slice)
    }

    /// How many concepts there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is no concept.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

/// The labels and synonyms of a concept. A label that joins two names ("Waste and circular economy") also stands as each of them.
pub(super) fn labels(concept: &Concept, splits: bool) -> impl Iterator<Item = (&str, Tongue)> {
    let norwegian = [Some(concept.bokmal.as_str()), concept.nynorsk.as_deref()].into_iter().flatten();
    let norwegian = norwegian.chain(concept.synonyms_norwegian.iter().map(String::as_str)).map(|label| (label, Tongue::Norwegian));
    let english = std::iter::once(concept.english.as_str()).chain(concept.synonyms_english.iter().map(String::as_str));
    norwegian.chain(english.map(|label| (label, Tongue::English))).flat_map(move |(label, tongue)| {
        let parts = conjuncts(label, tongue).filter(move |_| splits);
        std::iter::once(label).chain(parts).chain(without_service(label, tongue)).map(move |label| (label, tongue))
    })
}

/// The first of the names that a concept's bokmål label joins, when it joins two.
pub(super) fn first_conjunct(concept: &Concept) -> Option<&str> {
    conjuncts(&concept.bokmal, Tongue::Norwegian).next()
}

/// The names that `og` or `and` joins; none when the first is cut short (`helse- og omsorgstjenester`) or there is nothing joined.
fn conjuncts(label: &str, tongue: Tongue) -> impl Iterator<Item = &str> {
    let word = match tongue {
        Tongue::Norwegian => " og ",
        Tongue::English => " and ",
    };
    let joined = label.split_once(word).filter(|(first, _)| !first.ends_with('-'));
    joined.into_iter().flat_map(|(first, second)| [first, second])
}

/// `child welfare services` is also asked for as `child welfare`; one word alone would say too little.
fn without_service(label: &str, tongue: Tongue) -> Option<&str> {
    let rest = label.strip_suffix(" services").filter(|_| tongue == Tongue::English)?;
    rest.contains(' ').then_some(rest)
}
