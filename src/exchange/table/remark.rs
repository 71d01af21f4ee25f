//! What was bent to read a table, and is worth telling.

use serde::{Deserialize, Serialize};

/// Most remarks on one table: who has that many mends the file, and does not read them one by one.
const MOST: usize = 200;

/// Something that was read, but not as it was written. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// The text is not UTF-8 and was read as Windows-1252.
    Windows1252,
    /// So many characters could not be read; U+FFFD stands in their place.
    Replaced(u32),
    /// So many NUL characters were taken out.
    NulRemoved(u32),
    /// A quote that opens in this line never closes: the rest of the file is in one cell.
    UnclosedQuote {
        /// The line with the quote.
        line: u32,
    },
    /// A row has fewer cells than the headings; the rest is blank.
    RowShorter {
        /// The row's line.
        line: u32,
        /// Cells of the headings.
        expected: u32,
        /// Cells of the row.
        given: u32,
    },
    /// A row has more cells than the headings; the table has got columns without a heading for them.
    RowLonger {
        /// The row's line.
        line: u32,
        /// Cells of the headings.
        expected: u32,
        /// Cells of the row.
        given: u32,
    },
    /// A heading stood there before and has got a number after it.
    DuplicateHeading {
        /// The column.
        column: u32,
        /// The heading as it was written.
        heading: String,
    },
    /// A column has cells and no heading.
    NoHeading {
        /// The column.
        column: u32,
    },
    /// A formula of the sheet gave an error; the cell is blank.
    CellError {
        /// The row, or the last one before it that could be read.
        line: u32,
    },
    /// So many more remarks, which are left out.
    More(u32),
}

/// Remarks as they come, up to [`MOST`].
#[derive(Debug, Default)]
pub(super) struct Remarks {
    list: Vec<Remark>,
    more: u32,
}

impl Remarks {
    pub(super) fn push(&mut self, remark: Remark) {
        if self.list.len() < MOST {
            self.list.push(remark);
        } else {
            self.more += 1;
        }
    }

    /// A remark that counts, unless it counted nothing.
    pub(super) fn counted(&mut self, number: u32, remark: fn(u32) -> Remark) {
        if number > 0 {
            self.push(remark(number));
        }
    }

    pub(super) fn finish(mut self) -> Vec<Remark> {
        if self.more > 0 {
            self.list.push(Remark::More(self.more));
        }
        self.list
    }
}
