//! Postings: for each term the documents it occurs in with its frequency, in the layout that suits how common it is.

use super::dense::{DenseCursor, DenseList};
use super::sparse::{SparseCursor, SparseList};

/// A document's number in its index.
pub type Doc = u32;

/// A term that at least one in so many documents holds is dense. At a third, one byte per document is one and a half times the two bytes per
/// posting of a sparse list, and asking about a document becomes a single look.
const DENSE: u32 = 3;
/// Documents below which every list is sparse: nothing is to be gained.
const FEW: u32 = 256;

/// One term's documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PostingList {
    Sparse(SparseList),
    Dense(DenseList),
}

impl Default for PostingList {
    fn default() -> Self {
        Self::Sparse(SparseList::default())
    }
}

impl PostingList {
    /// Adds a document; documents come in rising order.
    pub(super) fn push(&mut self, doc: Doc, frequency: u8) {
        match self {
            Self::Sparse(list) => list.push(doc, frequency),
            Self::Dense(list) => list.push(doc, frequency),
        }
    }

    /// How many documents hold the term.
    pub(super) const fn len(&self) -> u32 {
        match self {
            Self::Sparse(list) => list.len(),
            Self::Dense(list) => list.len(),
        }
    }

    /// Takes the layout that suits a collection of so many documents, and no more memory than it needs.
    pub(super) fn settle(&mut self, documents: u32) {
        let suits = documents >= FEW && self.len().saturating_mul(DENSE) >= documents;
        if suits != self.is_dense() {
            *self =
                if suits { Self::Dense(DenseList::gathered(|take| self.for_each(take), documents)) } else { Self::Sparse(self.sparse()) };
        }
        match self {
            Self::Sparse(list) => list.shrink(),
            Self::Dense(list) => list.shrink(),
        }
    }

    /// The same postings in the sparse layout.
    pub(super) fn sparse(&self) -> SparseList {
        match self {
            Self::Sparse(list) => list.clone(),
            Self::Dense(list) => {
                let mut sparse = SparseList::default();
                list.for_each(|doc, frequency| sparse.push(doc, frequency));
                sparse
            }
        }
    }

    pub(super) const fn is_dense(&self) -> bool {
        matches!(self, Self::Dense(_))
    }

    /// Bytes held.
    pub(super) const fn heap_bytes(&self) -> usize {
        match self {
            Self::Sparse(list) => list.heap_bytes(),
            Self::Dense(list) => list.heap_bytes(),
        }
    }

    /// All postings in order, without the state a cursor keeps: three times as fast where a whole list is walked.
    pub(super) fn for_each(&self, take: impl FnMut(Doc, u8)) {
        match self {
            Self::Sparse(list) => list.for_each(take),
            Self::Dense(list) => list.for_each(take),
        }
    }

    pub(super) fn cursor(&self) -> Cursor<'_> {
        match self {
            Self::Sparse(list) => Cursor::Sparse(list.cursor()),
            Self::Dense(list) => Cursor::Dense(list.cursor()),
        }
    }
}

/// A place in a list that only moves forward.
#[derive(Clone, Debug)]
pub(super) enum Cursor<'a> {
    Sparse(SparseCursor<'a>),
    Dense(DenseCursor<'a>),
}

impl Cursor<'_> {
    /// The posting it stands at. Not to be asked once [`Cursor::ask`] has been.
    pub(super) fn current(&self) -> Option<(Doc, u8)> {
        match self {
            Self::Sparse(cursor) => cursor.current(),
            Self::Dense(cursor) => cursor.current(),
        }
    }

    /// Moves to the next posting.
    pub(super) fn step(&mut self) {
        match self {
            Self::Sparse(cursor) => cursor.step(),
            Self::Dense(cursor) => cursor.step(),
        }
    }

    /// The frequency in a document, when it holds the term; documents are asked about in rising order.
    pub(super) fn ask(&mut self, doc: Doc) -> Option<u8> {
        match self {
            Self::Sparse(cursor) => cursor.seek(doc),
            Self::Dense(cursor) => cursor.ask(doc),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_layouts_say_the_same() {
        for (documents, step) in [(1_000, 1), (1_000, 2), (999, 3), (1_000, 4), (1_000, 400), (100, 1)] {
            let held = |doc: Doc| doc % step == 1 % step;
            let frequency = |doc: Doc| (doc % 9 + 1) as u8;
            let mut list = PostingList::default();
            (0..documents).filter(|doc| held(*doc)).for_each(|doc| list.push(doc, frequency(doc)));
            let before = list.clone();
            list.settle(documents);
            assert_eq!(list.is_dense(), documents >= FEW && step <= 3, "step {step} of {documents}");
            assert_eq!(list.len(), before.len());
            let mut walked = Vec::new();
            list.for_each(|doc, frequency| walked.push((doc, frequency)));
            let mut stepped = Vec::new();
            let mut cursor = list.cursor();
            while let Some(posting) = cursor.current() {
                stepped.push(posting);
                cursor.step();
            }
            let expected: Vec<(Doc, u8)> = (0..documents).filter(|doc| held(*doc)).map(|doc| (doc, frequency(doc))).collect();
            assert_eq!((&walked, &stepped), (&expected, &expected), "step {step}");
            let mut cursor = list.cursor();
            for doc in (0..documents + 5).step_by(7) {
                assert_eq!(cursor.ask(doc), (doc < documents && held(doc)).then(|| frequency(doc)), "step {step}, document {doc}");
            }
            list.push(documents + 10, 3);
            assert_eq!(list.cursor().ask(documents + 10), Some(3));
            assert_eq!(list.cursor().ask(documents + 9), None);
        }
    }
}
