//! Postings of a term that many documents hold: one byte of frequency per document, 0 where the term is missing.
//!
//! From a third of the documents on this is hardly larger than delta-coded postings, needs no decoding, and asking about one document is a
//! single look. That is what lets a search ask common terms only about the documents that rare ones bring up.

use super::Doc;

/// One term's frequencies by document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DenseList {
    frequencies: Vec<u8>,
    count: u32,
}

impl DenseList {
    /// The list of postings that are walked, for a collection of so many documents: room is made once.
    pub(super) fn gathered(walk: impl FnOnce(&mut dyn FnMut(Doc, u8)), documents: u32) -> Self {
        let mut list = Self { frequencies: vec![0; at(documents)], count: 0 };
        walk(&mut |doc, frequency| {
            if let Some(slot) = list.frequencies.get_mut(at(doc)) {
                *slot = frequency;
                list.count += 1;
            }
        });
        let last = list.frequencies.iter().rposition(|frequency| *frequency > 0);
        list.frequencies.truncate(last.map_or(0, |last| last + 1));
        list
    }

    /// Adds a document; documents come in rising order.
    pub(super) fn push(&mut self, doc: Doc, frequency: u8) {
        self.frequencies.resize(at(doc), 0);
        self.frequencies.push(frequency);
        self.count += 1;
    }

    /// How many documents hold the term.
    pub(super) const fn len(&self) -> u32 {
        self.count
    }

    pub(super) fn shrink(&mut self) {
        self.frequencies.shrink_to_fit();
    }

    /// Bytes held.
    pub(super) const fn heap_bytes(&self) -> usize {
        self.frequencies.capacity()
    }

    /// All postings in order.
    pub(super) fn for_each(&self, mut take: impl FnMut(Doc, u8)) {
        for (doc, frequency) in (0..).zip(&self.frequencies) {
            if *frequency > 0 {
                take(doc, *frequency);
            }
        }
    }

    /// The frequency in a document, when it holds the term.
    fn of(&self, doc: Doc) -> Option<u8> {
        self.frequencies.get(at(doc)).copied().filter(|frequency| *frequency > 0)
    }

    pub(super) fn cursor(&self) -> DenseCursor<'_> {
        let mut cursor = DenseCursor { list: self, doc: 0 };
        cursor.settle();
        cursor
    }
}

fn at(doc: Doc) -> usize {
    usize::try_from(doc).unwrap_or(usize::MAX)
}

/// A place in a list that only moves forward.
#[derive(Clone, Debug)]
pub(super) struct DenseCursor<'a> {
    list: &'a DenseList,
    doc: Doc,
}

impl DenseCursor<'_> {
    pub(super) fn current(&self) -> Option<(Doc, u8)> {
        self.list.of(self.doc).map(|frequency| (self.doc, frequency))
    }

    pub(super) fn step(&mut self) {
        self.doc += 1;
        self.settle();
    }

    /// The frequency in a document. The cursor stays where it is: no look is cheaper for having moved there.
    pub(super) fn ask(&self, doc: Doc) -> Option<u8> {
        self.list.of(doc)
    }

    /// Moves to the first posting at or after the present document, or past the end.
    fn settle(&mut self) {
        let rest = self.list.frequencies.get(at(self.doc)..).unwrap_or(&[]);
        let gap = rest.iter().position(|frequency| *frequency > 0).unwrap_or(rest.len());
        self.doc += u32::try_from(gap).unwrap_or(u32::MAX);
    }
}
