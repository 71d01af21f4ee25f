//! Why a table cannot be read.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::FileKind;

/// Why a table cannot be read. The page says it in the user's language; the English here is for the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableFault {
    /// More bytes than a file may have.
    TooLarge {
        /// Bytes allowed.
        limit: u32,
        /// Bytes of the file.
        given: u32,
    },
    /// A packed file that grows too large when it is unpacked.
    TooLargeInside {
        /// Bytes allowed.
        limit: u32,
        /// Bytes counted when the counting stopped; the file may hold more.
        given: u32,
    },
    /// More rows than a table may have.
    TooManyRows {
        /// Rows allowed.
        limit: u32,
        /// Rows of the table.
        given: u32,
    },
    /// More columns than a table may have.
    TooManyColumns {
        /// The line that has them.
        line: u32,
        /// Columns allowed.
        limit: u32,
        /// Columns of that line.
        given: u32,
    },
    /// More cells than a file may have.
    TooManyCells {
        /// Cells allowed.
        limit: u32,
        /// Cells counted when the counting stopped; the file may hold more.
        given: u32,
    },
    /// More sheets than a workbook may have.
    TooManySheets {
        /// Sheets allowed.
        limit: u32,
        /// Sheets of the workbook that are shown.
        given: u32,
    },
    /// A cell with more text than a cell may have.
    CellTooLong {
        /// The line where its row begins.
        line: u32,
        /// Characters allowed.
        limit: u32,
        /// Characters of the cell.
        given: u32,
    },
    /// There is nothing in it.
    Empty,
    /// It is a file of another kind.
    OtherFile(FileKind),
    /// It is locked with a password.
    Protected,
    /// It is damaged; what is wrong, in English, for a report.
    Damaged(String),
    /// The reading did not end in time.
    TooSlow {
        /// Seconds it was given.
        seconds: u32,
    },
    /// The program that reads spreadsheets could not be started: no network when it was first needed, or no workers in this browser.
    NoReader,
    /// Page and reader are of different builds.
    OtherVersion {
        /// The reader's version.
        given: u16,
        /// The page's version.
        expected: u16,
    },
}

impl TableFault {
    /// A damage found by a library, in its words.
    #[cfg(feature = "sheet")]
    pub(super) fn damaged(what: &impl ToString) -> Self {
        Self::Damaged(what.to_string())
    }
}

impl fmt::Display for TableFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit, given } => write!(out, "the file has {given} bytes, {limit} are allowed; split it"),
            Self::TooLargeInside { limit, given } => {
                write!(out, "unpacked, the file has {given} bytes or more, {limit} are allowed; copy the sheet to a file of its own")
            }
            Self::TooManyRows { limit, given } => write!(out, "the table has {given} rows, {limit} are allowed; split it"),
            Self::TooManyColumns { line, limit, given } => {
                write!(out, "line {line} has {given} columns, {limit} are allowed; leave out columns")
            }
            Self::TooManyCells { limit, given } => write!(out, "there are {given} cells or more, {limit} are allowed; split the file"),
            Self::TooManySheets { limit, given } => write!(out, "there are {given} sheets, {limit} are allowed; split the file"),
            Self::CellTooLong { line, limit, given } => {
                write!(out, "a cell of line {line} has {given} characters, {limit} are allowed; shorten it, or close its quotes")
            }
            Self::Empty => write!(out, "there is nothing in the file; write headings in the first row"),
            Self::OtherFile(kind) => write!(out, "{kind}; save the table as CSV or XLSX"),
            Self::Protected => write!(out, "the file is locked with a password; save it without one"),
            Self::Damaged(what) => write!(out, "the file is damaged: {what}; save it anew"),
            Self::TooSlow { seconds } => write!(out, "the file was not read in {seconds} seconds; save it as CSV"),
            Self::NoReader => write!(out, "the reader of spreadsheets did not start; load the page again, or save the file as CSV"),
            Self::OtherVersion { given, expected } => {
                write!(out, "the reader has version {given}, the page version {expected}; load the page again")
            }
        }
    }
}

impl std::error::Error for TableFault {}
