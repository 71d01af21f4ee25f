//! Postings of a term that few documents hold: sorted, delta-coded to bytes, with a skip table.
//!
//! A posting is the distance to the document before it, as a variable-length integer, and one byte of term frequency. Every
//! [`BLOCK`]th posting is noted in a skip table, so that a cursor may leap. Two to three bytes per posting in a dense list.

use super::Doc;

/// Postings between two entries of the skip table: a leap costs at most this many steps.
const BLOCK: u32 = 128;

/// One term's documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SparseList {
    bytes: Vec<u8>,
    skips: Vec<Skip>,
    count: u32,
    last: Doc,
}

/// The state of a cursor before a posting: the document before it, and where its bytes begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Skip {
    before: Doc,
    offset: u32,
}

impl SparseList {
    /// Adds a document; documents come in rising order.
    pub(super) fn push(&mut self, doc: Doc, frequency: u8) {
        if self.count > 0 && self.count.is_multiple_of(BLOCK) {
            self.skips.push(Skip { before: self.last, offset: u32::try_from(self.bytes.len()).unwrap_or(u32::MAX) });
        }
        push_varint(&mut self.bytes, doc - self.last);
        self.bytes.push(frequency);
        self.last = doc;
        self.count += 1;
    }

    /// The postings as bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The list of bytes from outside; `None` when they name a document twice, or one that is not there, or end in the middle.
    pub(super) fn read(bytes: &[u8], documents: u32) -> Option<Self> {
        let (mut rest, mut list) = (bytes, Self::default());
        while !rest.is_empty() {
            if list.count > 0 && list.count.is_multiple_of(BLOCK) {
                list.skips.push(Skip { before: list.last, offset: u32::try_from(bytes.len() - rest.len()).ok()? });
            }
            let gap = read_varint(&mut rest)?;
            let (frequency, tail) = rest.split_first()?;
            let doc = list.last.checked_add(gap).filter(|doc| *doc < documents)?;
            if *frequency == 0 || (gap == 0 && list.count > 0) {
                return None;
            }
            (list.last, list.count, rest) = (doc, list.count + 1, tail);
        }
        list.bytes = bytes.to_vec();
        Some(list)
    }

    /// How many documents hold the term.
    pub(super) const fn len(&self) -> u32 {
        self.count
    }

    pub(super) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.skips.shrink_to_fit();
    }

    /// Bytes held.
    pub(super) const fn heap_bytes(&self) -> usize {
        self.bytes.capacity() + self.skips.capacity() * size_of::<Skip>()
    }

    /// All postings in order, without the state a cursor keeps: three times as fast where a whole list is walked.
    pub(super) fn for_each(&self, mut take: impl FnMut(Doc, u8)) {
        let (mut rest, mut doc) = (self.bytes.as_slice(), 0);
        loop {
            let gap = match rest {
                [gap, tail @ ..] if *gap < 0x80 => {
                    rest = tail;
                    u32::from(*gap)
                }
                _ => match read_varint(&mut rest) {
                    Some(gap) => gap,
                    None => return,
                },
            };
            let [frequency, tail @ ..] = rest else { return };
            rest = tail;
            doc += gap;
            take(doc, *frequency);
        }
    }

    pub(super) fn cursor(&self) -> SparseCursor<'_> {
        let mut cursor = SparseCursor { list: self, rest: &self.bytes, skip: 0, before: 0, current: None };
        cursor.step();
        cursor
    }
}

/// A place in a list that only moves forward.
#[derive(Clone, Debug)]
pub(super) struct SparseCursor<'a> {
    list: &'a SparseList,
    rest: &'a [u8],
    skip: usize,
    before: Doc,
    current: Option<(Doc, u8)>,
}

impl SparseCursor<'_> {
    pub(super) const fn current(&self) -> Option<(Doc, u8)> {
        self.current
    }

    pub(super) fn step(&mut self) {
        self.current = read_varint(&mut self.rest).and_then(|gap| {
            let (frequency, rest) = self.rest.split_first()?;
            self.rest = rest;
            self.before += gap;
            Some((self.before, *frequency))
        });
    }

    /// Moves to the first posting at or after `doc` and gives its frequency when it is that document.
    pub(super) fn seek(&mut self, doc: Doc) -> Option<u8> {
        self.leap(doc);
        while self.current.is_some_and(|(at, _)| at < doc) {
            self.step();
        }
        self.current.filter(|(at, _)| *at == doc).map(|(_, frequency)| frequency)
    }

    /// Takes the furthest skip that does not pass `doc`.
    fn leap(&mut self, doc: Doc) {
        if self.current.is_none_or(|(at, _)| at >= doc) {
            return;
        }
        let ahead = self.list.skips.get(self.skip..).unwrap_or(&[]);
        let taken = ahead.partition_point(|skip| skip.before < doc);
        let Some(skip) = taken.checked_sub(1).and_then(|last| ahead.get(last)) else { return };
        self.skip += taken;
        if skip.before > self.before {
            self.before = skip.before;
            self.rest = usize::try_from(skip.offset).ok().and_then(|offset| self.list.bytes.get(offset..)).unwrap_or(&[]);
            self.step();
        }
    }
}

fn push_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push((value & 0x7f) as u8);
}

fn read_varint(rest: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    for shift in (0..32).step_by(7) {
        let (byte, tail) = rest.split_first()?;
        *rest = tail;
        value |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(docs: impl Iterator<Item = Doc>) -> SparseList {
        let mut list = SparseList::default();
        docs.for_each(|doc| list.push(doc, (doc % 251) as u8));
        list
    }

    #[test]
    fn what_goes_in_comes_out() {
        for step in [1, 3, 200, 70_000] {
            let docs = || (0..1_000).map(|n| n * step);
            let expected: Vec<(Doc, u8)> = docs().map(|doc| (doc, (doc % 251) as u8)).collect();
            let mut walked = Vec::new();
            list(docs()).for_each(|doc, frequency| walked.push((doc, frequency)));
            assert_eq!(walked, expected, "step {step}");
        }
    }

    #[test]
    fn seeking_is_stepping_only_faster() {
        let list = list((0..5_000).map(|n| n * 3));
        for stride in [1, 2, 7, 380, 400, 4_001] {
            let mut cursor = list.cursor();
            for doc in (0..15_100).step_by(stride) {
                let expected = (doc % 3 == 0 && doc < 15_000).then_some((doc % 251) as u8);
                assert_eq!(cursor.seek(doc), expected, "stride {stride} doc {doc}");
            }
        }
    }
}
