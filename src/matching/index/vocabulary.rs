//! The words of a collection, each analysed once, and the terms they lead to.

use super::saved::{SavedSurface, SavedWords};
use super::weighing::{LIGHT_PART, PART};
use crate::domain::Language;
use crate::text::{Analyzer, ConceptIndex, LABELS, LabelWord, Word};
use rustc_hash::FxHashMap;

/// A term of the index: a key of words, or a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(pub u32);

impl Term {
    pub(super) fn at(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// A distinct word as it is written, with what its analysis leads to.
#[derive(Clone, Debug, Default)]
pub(super) struct Surface {
    /// Its term; `None` for a stop word.
    pub(super) term: Option<Term>,
    /// Terms of its parts, with the frequency units of each.
    pub(super) parts: Box<[(Term, u32)]>,
    /// The word among the labels of concepts, in the order of [`LABELS`].
    pub(super) labels: [Option<LabelWord>; LABELS.len()],
    /// Concepts its head names.
    pub(super) head_concepts: Box<[ConceptIndex]>,
}

/// Words and terms of a collection. Concepts take the first terms, so a concept's term is its row.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    terms: FxHashMap<Box<str>, Term>,
    names: Vec<Box<str>>,
    surfaces: Vec<Surface>,
    norwegian: FxHashMap<Box<str>, u32>,
    english: FxHashMap<Box<str>, u32>,
}

impl Vocabulary {
    pub(super) fn new(analyzer: &Analyzer) -> Self {
        let names: Vec<Box<str>> = (0..analyzer.concepts().len()).map(|row| format!("#{row}").into()).collect();
        let terms = (0..).map(Term).zip(&names).map(|(term, name)| (name.clone(), term)).collect();
        Self { terms, names, ..Self::default() }
    }

    pub(super) const fn concept(concept: ConceptIndex) -> Term {
        Term(concept.0 as u32)
    }

    /// The term of a key, when the collection has it.
    pub(super) fn term(&self, key: &str) -> Option<Term> {
        self.terms.get(key).copied()
    }

    pub(super) fn name(&self, term: Term) -> &str {
        self.names.get(term.at()).map_or("", AsRef::as_ref)
    }

    /// All terms with their keys, concepts (whose key begins with `#`) first.
    pub(super) fn terms(&self) -> impl Iterator<Item = (Term, &str)> {
        (0..).map(Term).zip(self.names.iter().map(AsRef::as_ref))
    }

    pub(super) const fn len(&self) -> usize {
        self.names.len()
    }

    /// Words as they are written, with their terms; stop words left out.
    pub(super) fn written(&self) -> impl Iterator<Item = (&str, Term)> {
        let all = self.norwegian.keys().zip(self.norwegian.values()).chain(self.english.keys().zip(self.english.values()));
        all.filter_map(|(written, at)| Some((written.as_ref(), self.surface(*at)?.term?)))
    }

    /// The terms of a word as it is written: as a Norwegian word, and as an English one.
    pub(super) fn written_terms(&self, folded: &str) -> impl Iterator<Item = Term> {
        let known = [self.norwegian.get(folded), self.english.get(folded)];
        known.into_iter().flatten().filter_map(|at| self.surface(*at)?.term)
    }

    pub(super) fn surface(&self, at: u32) -> Option<&Surface> {
        self.surfaces.get(usize::try_from(at).ok()?)
    }

    /// The row of a folded word, analysed now if it is new.
    pub(super) fn intern(&mut self, analyzer: &Analyzer, folded: &str, language: Language) -> u32 {
        let english = language == Language::English;
        let known = if english { &self.english } else { &self.norwegian };
        if let Some(at) = known.get(folded) {
            return *at;
        }
        let surface = self.analyse(&analyzer.word(folded, language));
        let at = u32::try_from(self.surfaces.len()).unwrap_or(u32::MAX);
        self.surfaces.push(surface);
        let known = if english { &mut self.english } else { &mut self.norwegian };
        known.insert(folded.into(), at);
        at
    }

    fn analyse(&mut self, word: &Word) -> Surface {
        let term = (!word.stop).then(|| self.intern_term(&word.key));
        let units = |light: bool| if light { LIGHT_PART } else { PART };
        let parts = word.parts.iter().map(|part| (self.intern_term(&part.key), units(part.light))).collect();
        Surface { term, parts, labels: LABELS.map(|(_, label)| label(word)), head_concepts: word.head_concepts.clone().into() }
    }

    fn intern_term(&mut self, key: &str) -> Term {
        if let Some(term) = self.terms.get(key) {
            return *term;
        }
        let term = Term(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
        self.names.push(key.into());
        self.terms.insert(key.into(), term);
        term
    }

    /// The vocabulary without its concepts, which the analyzer has.
    pub(super) fn save(&self, concepts: usize) -> SavedWords {
        let mut written: Vec<(u32, &str, bool)> = self.norwegian.iter().map(|(word, at)| (*at, word.as_ref(), false)).collect();
        written.extend(self.english.iter().map(|(word, at)| (*at, word.as_ref(), true)));
        written.sort_unstable();
        let surfaces = written.into_iter().filter_map(|(at, word, english)| Some(saved(self.surface(at)?, word, english))).collect();
        SavedWords { keys: self.names.iter().skip(concepts).map(ToString::to_string).collect(), surfaces }
    }

    /// The vocabulary of what was saved; `None` when a number in it points nowhere.
    pub(super) fn load(analyzer: &Analyzer, words: SavedWords) -> Option<Self> {
        let mut vocabulary = Self::new(analyzer);
        for key in words.keys {
            vocabulary.intern_term(&key);
        }
        for saved in words.surfaces {
            let at = u32::try_from(vocabulary.surfaces.len()).ok()?;
            let surface = vocabulary.restored(analyzer, &saved)?;
            vocabulary.surfaces.push(surface);
            let known = if saved.english { &mut vocabulary.english } else { &mut vocabulary.norwegian };
            known.insert(saved.written.into(), at);
        }
        Some(vocabulary)
    }

    fn restored(&self, analyzer: &Analyzer, saved: &SavedSurface) -> Option<Surface> {
        let term = |at: u32| Some(Term(at)).filter(|term| term.at() < self.names.len());
        let concept = |at: u16| Some(ConceptIndex(at)).filter(|_| usize::from(at) < analyzer.concepts().len());
        let mut labels = [None; LABELS.len()];
        for (label, saved) in labels.iter_mut().zip(&saved.labels) {
            *label = saved.map(LabelWord);
        }
        Some(Surface {
            term: match saved.term {
                Some(at) => Some(term(at)?),
                None => None,
            },
            parts: saved.parts.iter().map(|(at, units)| Some((term(*at)?, (*units).min(PART)))).collect::<Option<_>>()?,
            labels,
            head_concepts: saved.head_concepts.iter().map(|at| concept(*at)).collect::<Option<_>>()?,
        })
    }
}

fn saved(surface: &Surface, written: &str, english: bool) -> SavedSurface {
    SavedSurface {
        written: written.to_owned(),
        english,
        term: surface.term.map(|term| term.0),
        parts: surface.parts.iter().map(|(term, units)| (term.0, *units)).collect(),
        labels: surface.labels.iter().map(|label| label.map(|word| word.0)).collect(),
        head_concepts: surface.head_concepts.iter().map(|concept| concept.0).collect(),
    }
}
