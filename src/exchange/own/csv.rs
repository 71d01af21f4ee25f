//! Records as a table for a spreadsheet: one row a record, the id in the last column so that the table can be brought back.

use crate::own::{Field, Record, RecordKind};

/// The heading of the column of ids.
pub const ID: &str = "Makker-id";

/// Headings and rows of all records of a kind. `word` names a field, `value` words a key of a closed list.
#[must_use]
pub fn table<'r>(
    kind: RecordKind,
    records: impl IntoIterator<Item = &'r Record>,
    word: impl Fn(Field) -> String,
) -> (Vec<String>, Vec<Vec<String>>) {
    let fields: Vec<Field> = kind.specs().iter().map(|spec| spec.field).collect();
    let headings = fields.iter().map(|field| word(*field)).chain([ID.to_owned()]).collect();
    let row = |record: &Record| fields.iter().map(|field| record.get(*field).to_owned()).chain([record.id.clone()]).collect();
    let rows = records.into_iter().filter(|record| record.kind == kind).map(row).collect();
    (headings, rows)
}
