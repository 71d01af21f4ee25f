//! The index: from a term to the documents that hold it, and from weighted terms to the best documents.
//!
//! Words, parts of compounds and concepts are terms of one kind. Character 4-grams index the vocabulary, never the documents: a word of a
//! query that is spelled much like a word of the collection leads to it (`spelling`), and such soft terms only add to documents that a
//! word, part or concept has found already. So the index stays small and nothing is found by spelling alone.
//!
//! A score is a sum of integer contributions, `weight × worth of the frequency`. The fast search (`top_k`) leaves out documents that cannot
//! reach the best k; the full scan (`scan`) leaves out nothing; both give the same answer to the last unit.

mod postings;
mod sparse;
mod dense;
mod weighing;
mod vocabulary;
mod collect;
mod spelling;
mod saved;
mod best;
mod scan;
mod top_k;

pub use collect::Field;
pub use postings::Doc;
pub use saved::SavedFault;
pub use vocabulary::Term;
pub use weighing::{BROADER_CONCEPT, CONCEPT, HEAD_CONCEPT, LIGHT_PART, ONE, PART, Shape, WHOLE, idf};

use crate::domain::Ordered;
use crate::text::{Analyzer, ConceptIndex, folded, words};
use collect::Collector;
use postings::PostingList;
use spelling::Spelling;
use vocabulary::Vocabulary;
use weighing::{Saturation, length_code};

/// A term of a query with its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedTerm {
    /// The term.
    pub term: Term,
    /// Its weight, idf included, in 1/1024.
    pub weight: u32,
    /// Whether it may only add to documents that another term has found.
    pub soft: bool,
}

/// A document and its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The document.
    pub doc: Doc,
    /// Its score, in 1/1024.
    pub score: u32,
}

/// Documents, searchable. Grow it with [`Index::add`], then call [`Index::freeze`] before searching.
#[derive(Clone, Debug)]
pub struct Index {
    shape: Shape,
    vocabulary: Vocabulary,
    lists: Vec<PostingList>,
    lengths: Vec<u8>,
    total_words: u64,
    collector: Collector,
    saturation: Saturation,
    best_worth: Vec<u16>,
    spelling: Spelling,
}

impl Index {
    /// An empty index for one kind of document.
    #[must_use]
    pub fn new(analyzer: &Analyzer, shape: Shape) -> Self {
        let vocabulary = Vocabulary::new(analyzer);
        Self {
            shape,
            lists: vec![PostingList::default(); vocabulary.len()],
            vocabulary,
            lengths: Vec::new(),
            total_words: 0,
            collector: Collector::default(),
            saturation: Saturation::new(shape, 1.0),
            best_worth: Vec::new(),
            spelling: Spelling::default(),
        }
    }

    /// Adds a document and gives its number. O(words), each distinct word analysed once per index.
    pub fn add(&mut self, analyzer: &Analyzer, fields: &[Field<'_>], concepts: &[ConceptIndex]) -> Doc {
        let doc = self.len();
        let (terms, words) = self.collector.gather(analyzer, &mut self.vocabulary, fields, concepts);
        self.lists.resize_with(self.vocabulary.len(), PostingList::default);
        for (term, units) in terms {
            if let Some(list) = self.lists.get_mut(term.at()) {
                list.push(doc, u8::try_from(*units).unwrap_or(u8::MAX));
            }
        }
        self.lengths.push(length_code(words));
        self.total_words += u64::from(words);
        doc
    }

    /// Adds a document to a frozen index, searchable at once. O(its words), plus moving the grams of words that are new to the collection.
    /// The mean length stays that of the last [`Index::freeze`]; where length does not count ([`Shape::LIST`]) nothing differs from an index
    /// built from all documents together.
    pub fn append(&mut self, analyzer: &Analyzer, fields: &[Field<'_>], concepts: &[ConceptIndex]) -> Doc {
        let doc = self.add(analyzer, fields, concepts);
        self.best_worth.resize(self.lists.len(), 0);
        let terms: Vec<(Term, u32)> = self.collector.terms().to_vec();
        for (term, units) in terms {
            let worth = self.worth(doc, u8::try_from(units).unwrap_or(u8::MAX));
            if let Some(best) = self.best_worth.get_mut(term.at()) {
                *best = (*best).max(u16::try_from(worth).unwrap_or(u16::MAX));
            }
            if self.frequency(term) == 1 {
                self.spelling.insert(term, self.vocabulary.name(term));
            }
        }
        doc
    }

    /// The words of texts as they are written, each with its term; stop words and words the index has never met left out.
    pub(super) fn words_of(&self, fields: &[Field<'_>]) -> Vec<(String, Term)> {
        let folded = fields.iter().flat_map(|field| words(field.text).filter_map(|range| field.text.get(range))).map(folded);
        folded
            .flat_map(|word| self.vocabulary.written_terms(&word).map(|term| (word.clone().into_owned(), term)).collect::<Vec<_>>())
            .collect()
    }

    /// Makes what was added searchable. O(postings); may be called again after more was added.
    pub fn freeze(&mut self) {
        #[expect(clippy::cast_precision_loss, reason = "a mean over words; exact below 2^53")]
        let mean = self.total_words as f64 / f64::from(self.len().max(1));
        self.saturation = Saturation::new(self.shape, mean);
        let documents = self.len();
        self.lists.iter_mut().for_each(|list| list.settle(documents));
        self.best_worth = self.lists.iter().map(|list| self.best_worth_in(list)).collect();
        self.spelling = Spelling::new(&self.vocabulary, |term| self.frequency(term) > 0);
    }

    fn best_worth_in(&self, list: &PostingList) -> u16 {
        let mut best = 0;
        list.for_each(|doc, frequency| best = self.worth(doc, frequency).max(best));
        u16::try_from(best).unwrap_or(u16::MAX)
    }

    fn worth(&self, doc: Doc, frequency: u8) -> u32 {
        let code = usize::try_from(doc).ok().and_then(|at| self.lengths.get(at)).copied().unwrap_or(0);
        self.saturation.of(frequency, code)
    }

    fn list(&self, term: Term) -> Option<&PostingList> {
        self.lists.get(term.at())
    }

    /// How many documents there are.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.lengths.len()).unwrap_or(u32::MAX)
    }

    /// Whether there is no document.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    /// The term of an analysed key, when a document has it.
    #[must_use]
    pub fn term(&self, key: &str) -> Option<Term> {
        self.vocabulary.term(key).filter(|term| self.frequency(*term) > 0)
    }

    /// The term of a concept.
    #[must_use]
    pub const fn concept(&self, concept: ConceptIndex) -> Term {
        Vocabulary::concept(concept)
    }

    /// The concept of a term, when it is one.
    #[must_use]
    pub fn concept_of(&self, term: Term) -> Option<ConceptIndex> {
        self.key(term).strip_prefix('#').and_then(|row| row.parse().ok()).map(ConceptIndex)
    }

    /// What a weighted term would add to a document that held it once in a field of weight 2.
    #[must_use]
    pub fn would_add(&self, wanted: WeightedTerm) -> u32 {
        weighing::contribution(wanted.weight, self.saturation.of((2 * WHOLE) as u8, 0))
    }

    /// The key of a term; a concept's begins with `#`.
    #[must_use]
    pub fn key(&self, term: Term) -> &str {
        self.vocabulary.name(term)
    }

    /// In how many documents a term occurs.
    #[must_use]
    pub fn frequency(&self, term: Term) -> u32 {
        self.list(term).map_or(0, PostingList::len)
    }

    /// How rare a term is in this collection, in 1/1024.
    #[must_use]
    pub fn idf(&self, term: Term) -> u32 {
        idf(self.len(), self.frequency(term))
    }

    /// Terms spelled like a folded word, best first: see `spelling`.
    #[must_use]
    pub fn spelled_like(&self, word: &str) -> Vec<(Term, u32)> {
        self.spelling.like(word)
    }

    /// Words of the collection as they are written, sorted, each with its term.
    #[must_use]
    pub fn written_words(&self) -> Vec<(&str, Term)> {
        let mut written: Vec<(&str, Term)> = self.vocabulary.written().filter(|(_, term)| self.frequency(*term) > 0).collect();
        written.order();
        written.dedup();
        written
    }

    /// What a weighted term adds to the score of one document; 0 when the document lacks it. O(postings / 128), and O(1) for a common term.
    #[must_use]
    pub fn contribution(&self, wanted: WeightedTerm, doc: Doc) -> u32 {
        let frequency = self.list(wanted.term).and_then(|list| list.cursor().ask(doc));
        frequency.map_or(0, |frequency| weighing::contribution(wanted.weight, self.worth(doc, frequency)))
    }

    /// Bytes of postings and lengths held.
    #[must_use]
    pub fn heap_bytes(&self) -> usize {
        let lists: usize = self.lists.iter().map(|list| list.heap_bytes() + size_of::<PostingList>()).sum();
        lists + self.lengths.capacity() + self.spelling.heap_bytes()
    }
}
