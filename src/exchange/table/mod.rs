//! Tables that users bring and take away: bytes to headings and rows, and back.
//!
//! Whatever comes in, one of two things comes out: a table with [`Remark`]s on what was bent to read it, or a [`TableFault`] that says why
//! not. No input panics, and none costs more than [`LIMITS`] allow. No sentence for users is written here: faults and remarks are enums.
//!
//! - [`file_kind`]: what a file is, by its first bytes and never by its name.
//! - [`read_csv`], [`write_csv`]: text tables as Norwegian office programs write and open them.
//! - `sheet`: XLSX, behind the feature `sheet`, because its reader is larger than the page; it runs in a worker of its own.
//! - [`wire`]: what that worker answers.

mod build;
mod csv;
mod delimiter;
mod encoding;
mod fault;
mod guard;
mod kind;
mod limits;
mod remark;
#[cfg(feature = "sheet")]
pub mod sheet;
pub mod wire;

use serde::{Deserialize, Serialize};

pub use self::csv::{read_csv, write_csv};
pub use fault::TableFault;
pub use kind::{FileKind, file_kind};
pub use limits::{LIMITS, Limits};
pub use remark::Remark;

/// A table: every row has as many cells as there are headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The first row that is not blank, trimmed; a column without a heading has an empty one, and no two others are the same.
    pub headings: Vec<String>,
    /// The rows below that are not blank.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The line of the file, or the row of the sheet, where it begins; from 1.
    pub line: u32,
    /// Its cells, as they were written; blank ones at its end are empty.
    pub cells: Vec<String>,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The name on its tab.
    pub name: String,
    /// What it holds.
    pub table: Table,
    /// What was bent to read it.
    pub remarks: Vec<Remark>,
}

/// A count for a fault or a remark; nothing here counts past four thousand million.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
