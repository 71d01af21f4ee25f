//! Files out and in: downloads, and what a file that was chosen holds.

use std::collections::BTreeMap;

use super::super::browser;
use crate::exchange::own::csv::{ID, table as own_table};
use crate::exchange::own::json::{self, File};
use crate::exchange::table::{Row, Table, write_csv};
use crate::own::value::plain;
use crate::own::{Book, Field, RecordKind, Values};
use crate::ui::language::own::Own;

/// Offers a file to the user.
pub(super) fn save(name: &str, kind: &str, bytes: &[u8]) {
    browser::download(name, kind, bytes);
}

/// Everything the user keeps, as one file.
pub(super) fn backup(book: &Book) -> String {
    json::write(&File {
        title: String::new(),
        made: browser::today(),
        records: book.records().cloned().collect(),
        layers: book.layers().cloned().collect(),
        unusable: Vec::new(),
    })
}

/// Records of a kind as a table that a spreadsheet opens.
pub(super) fn table(kind: RecordKind, book: &Book, w: &'static Own) -> Vec<u8> {
    let (headings, rows) = own_table(kind, book.records(), |field: Field| (w.field)(field).to_owned());
    let rows = (2u32..).zip(rows).map(|(line, cells)| Row { line, cells }).collect();
    write_csv(&Table { headings, rows })
}

/// The rows of a table with the id each has, when the table is an export of ours.
pub(super) fn with_ids(table: &Table, columns: &[crate::own::columns::Column]) -> Vec<(u32, Option<String>, Values)> {
    let at = table.headings.iter().position(|heading| plain(heading) == plain(ID));
    let id = |row: &Row| at.and_then(|at| row.cells.get(at)).filter(|id| json::is_id(id)).cloned();
    table.rows.iter().map(|row| (row.line, id(row), crate::own::plan::by_columns(columns, &row.cells))).collect()
}

/// The records of a file of ours by kind, as rows of an import.
pub(super) fn by_kind(file: &File) -> BTreeMap<RecordKind, Vec<(u32, Option<String>, Values)>> {
    let mut rows: BTreeMap<RecordKind, Vec<(u32, Option<String>, Values)>> = BTreeMap::new();
    for (line, record) in (1u32..).zip(&file.records) {
        rows.entry(record.kind).or_default().push((line, Some(record.id.clone()), record.values.clone()));
    }
    rows
}
