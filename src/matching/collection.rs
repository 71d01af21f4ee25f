//! A plain collection of documents: the text part of the engine alone, so that any test collection can be run.

use super::asked::Asked;
use super::fuzzy::Dictionary;
use super::index::{Doc, Field, Hit, Index, SavedFault, Shape};
use crate::text::Analyzer;

/// Documents of running text, searchable.
#[derive(Debug)]
pub struct Collection {
    analyzer: Analyzer,
    index: Index,
    dictionary: Dictionary,
}

fn fields<'a>(title: &'a str, text: &'a str) -> [Field<'a>; 2] {
    [(title, TITLE_WEIGHT), (text, 1)].map(|(text, weight)| Field { text, language: None, weight })
}

/// How much a word in a title counts against one in the text.
const TITLE_WEIGHT: u32 = 2;

impl Collection {
    /// Indexes documents, each a title (which may be empty) and a text; their order gives their numbers.
    pub fn new<'a>(analyzer: Analyzer, documents: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let index = Index::new(&analyzer, Shape::TEXT);
        let mut collection = Self { analyzer, index, dictionary: Dictionary::default() };
        collection.extend(documents);
        collection.freeze();
        collection
    }

    /// Takes in many documents; none of them is found before [`Collection::freeze`].
    pub fn extend<'a>(&mut self, documents: impl IntoIterator<Item = (&'a str, &'a str)>) {
        for (title, text) in documents {
            self.index.add(&self.analyzer, &fields(title, text), &[]);
        }
    }

    /// Makes everything that was taken in searchable. O(postings).
    pub fn freeze(&mut self) {
        self.index.freeze();
        self.dictionary = Dictionary::new(&self.index);
    }

    /// Adds a document, found at once: see [`Index::append`].
    pub fn add(&mut self, title: &str, text: &str) -> Doc {
        let fields = fields(title, text);
        let doc = self.index.append(&self.analyzer, &fields, &[]);
        for (written, term) in self.index.words_of(&fields) {
            self.dictionary.add(&written, term);
        }
        doc
    }

    /// The index as bytes: see [`Index::save`].
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.index.save(&self.analyzer)
    }

    /// The collection of saved bytes, searchable.
    ///
    /// # Errors
    /// When the bytes are damaged, of another version, or built with other word lists than the analyzer's.
    pub fn load(analyzer: Analyzer, bytes: &[u8]) -> Result<Self, SavedFault> {
        let index = Index::load(&analyzer, bytes)?;
        let dictionary = Dictionary::new(&index);
        Ok(Self { analyzer, index, dictionary })
    }

    /// The best documents for a question, best first.
    #[must_use]
    pub fn search(&self, text: &str, most: usize) -> Vec<Hit> {
        self.index.top_k(&self.asked(text).weighted(), most)
    }

    /// The question as the collection understands it.
    #[must_use]
    pub fn asked(&self, text: &str) -> Asked {
        Asked::new(&self.analyzer, &self.index, &self.dictionary, text, None, None)
    }

    /// The index beneath.
    #[must_use]
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// The number of the last document and one.
    #[must_use]
    pub fn len(&self) -> Doc {
        self.index.len()
    }

    /// Whether there is no document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }
}
