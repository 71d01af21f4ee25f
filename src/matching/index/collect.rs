//! A document to its terms and their frequencies.

use super::vocabulary::{Surface, Term, Vocabulary};
use super::weighing::{BROADER_CONCEPT, CONCEPT, HEAD_CONCEPT, PART, WHOLE};
use crate::domain::Language;
use crate::text::{Analyzer, ConceptIndex, LABELS, LabelWord, folded, words};

/// A stretch of a document: a title, one competence, a running text.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language; `None` to guess.
    pub language: Option<Language>,
    /// How much an occurrence in it counts, 1 to 8.
    pub weight: u32,
}

/// Scratch space for one document after the other; nothing is allocated per document once it has grown.
#[derive(Clone, Debug, Default)]
pub(super) struct Collector {
    terms: Vec<(Term, u32)>,
    parts: Vec<(Term, u32)>,
    numbers: Vec<u64>,
    sequence: Vec<u32>,
    labels: Vec<Option<LabelWord>>,
    words: u32,
}

impl Collector {
    /// The terms of the document gathered last.
    pub(super) fn terms(&self) -> &[(Term, u32)] {
        &self.terms
    }

    /// Gathers the terms of a document: each once, in rising order, with its frequency units; and the number of its words.
    pub(super) fn gather(
        &mut self,
        analyzer: &Analyzer,
        vocabulary: &mut Vocabulary,
        fields: &[Field<'_>],
        concepts: &[ConceptIndex],
    ) -> (&[(Term, u32)], u32) {
        self.terms.clear();
        self.parts.clear();
        self.words = 0;
        for field in fields {
            self.field(analyzer, vocabulary, *field);
        }
        for concept in concepts {
            self.concept(analyzer, *concept, CONCEPT);
        }
        merge(&mut self.parts, &mut self.numbers);
        self.terms.extend(self.parts.iter().map(|(term, units)| (*term, (*units).min(PART))));
        merge(&mut self.terms, &mut self.numbers);
        (&self.terms, self.words)
    }

    fn field(&mut self, analyzer: &Analyzer, vocabulary: &mut Vocabulary, field: Field<'_>) {
        let language = field.language.unwrap_or_else(|| analyzer.language(field.text));
        self.sequence.clear();
        for word in words(field.text).filter_map(|range| field.text.get(range)) {
            self.sequence.push(vocabulary.intern(analyzer, &folded(word), language));
        }
        self.word_terms(vocabulary, field.weight);
        self.concept_terms(analyzer, vocabulary, field.weight);
    }

    fn word_terms(&mut self, vocabulary: &Vocabulary, weight: u32) {
        for surface in self.sequence.iter().filter_map(|at| vocabulary.surface(*at)) {
            let Some(term) = surface.term else { continue };
            self.words += 1;
            self.terms.push((term, WHOLE * weight));
            self.parts.extend(surface.parts.iter().copied());
        }
    }

    fn concept_terms(&mut self, analyzer: &Analyzer, vocabulary: &Vocabulary, weight: u32) {
        let spoken = || self.sequence.iter().filter_map(|at| vocabulary.surface(*at)).filter(|surface| surface.term.is_some());
        let mut found: Vec<(ConceptIndex, u32)> = Vec::new();
        for (at, (tongue, _)) in LABELS.iter().enumerate() {
            self.labels.clear();
            self.labels.extend(spoken().map(|surface| label(surface, at)));
            if self.labels.iter().any(Option::is_some) {
                analyzer.concepts().find(&self.labels, *tongue, |_, concept| found.push((concept, CONCEPT * weight)));
            }
        }
        for surface in spoken() {
            found.extend(surface.head_concepts.iter().map(|concept| (*concept, HEAD_CONCEPT * weight)));
        }
        for (concept, units) in found {
            self.concept(analyzer, concept, units);
        }
    }

    /// A concept, and more faintly those above it.
    fn concept(&mut self, analyzer: &Analyzer, concept: ConceptIndex, units: u32) {
        self.terms.push((Vocabulary::concept(concept), units));
        let above = analyzer.concepts().ancestors(concept);
        self.terms.extend(above.map(|broader| (Vocabulary::concept(broader), units * BROADER_CONCEPT / CONCEPT)));
    }
}

/// Each term once, in rising order, with the sum of its units. Sorted as numbers, term above units: one sort is compiled for all of the index.
fn merge(terms: &mut Vec<(Term, u32)>, numbers: &mut Vec<u64>) {
    numbers.clear();
    numbers.extend(terms.drain(..).map(|(term, units)| u64::from(term.0) << 32 | u64::from(units)));
    numbers.sort_unstable();
    for number in numbers.iter() {
        let (term, units) = (Term((number >> 32) as u32), *number as u32);
        match terms.last_mut().filter(|last| last.0 == term) {
            Some(last) => last.1 = last.1.saturating_add(units),
            None => terms.push((term, units)),
        }
    }
}

fn label(surface: &Surface, at: usize) -> Option<LabelWord> {
    surface.labels.get(at).copied().flatten()
}
