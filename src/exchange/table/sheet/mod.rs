//! XLSX workbooks to tables: each sheet that is shown and not blank.
//!
//! `calamine` reads the cells, and only once `vet` has unpacked every part within the limit and found nothing that would trip it. Formulas count
//! as the value they last had; their text is not read.

mod value;
mod vet;

use std::io::Cursor;

use calamine::{Cell, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::build::Builder;
use super::remark::Remarks;
use super::{FileKind, LIMITS, Remark, Sheet, TableFault, count, file_kind};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Columns a spreadsheet program knows.
const COLUMNS: u32 = 16_384;

/// Reads the sheets of a workbook, in the order of their tabs.
///
/// # Errors
/// When the file is not a workbook, holds nothing, or is beyond [`LIMITS`].
pub fn read_sheets(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    check_file(bytes)?;
    vet::check(bytes)?;
    let mut book = Book::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    let mut sheets = Vec::new();
    let (mut cells, mut text) = (0, 0);
    for name in shown(&book)? {
        let mut builder = Builder::new(cells, Remarks::default());
        read_rows(&mut book, &name, &mut builder, &mut text)?;
        cells = builder.cells();
        match builder.finish() {
            Ok((table, remarks)) => sheets.push(Sheet { name, table, remarks }),
            Err(TableFault::Empty) => {}
            Err(other) => return Err(other),
        }
    }
    if sheets.is_empty() { Err(TableFault::Empty) } else { Ok(sheets) }
}

/// An archive that names no workbook is let through: a few programs keep the workbook under another name, and the reader follows the links.
fn check_file(bytes: &[u8]) -> Result<(), TableFault> {
    if bytes.len() > LIMITS.bytes as usize {
        return Err(TableFault::TooLarge { limit: LIMITS.bytes, given: count(bytes.len()) });
    }
    match file_kind(bytes) {
        _ if bytes.is_empty() => Err(TableFault::Empty),
        FileKind::Workbook | FileKind::Archive if bytes.starts_with(b"PK") => Ok(()),
        FileKind::Protected => Err(TableFault::Protected),
        other => Err(TableFault::OtherFile(other)),
    }
}

/// The names of the worksheets that are shown, each once: the reader finds a sheet by its name.
fn shown(book: &Book<'_>) -> Result<Vec<String>, TableFault> {
    let mut names: Vec<String> = Vec::new();
    let sheets = book.sheets_metadata().iter();
    for sheet in sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible) {
        if !names.contains(&sheet.name) {
            names.push(sheet.name.clone());
        }
        if names.len() > LIMITS.sheets as usize {
            return Err(TableFault::TooManySheets { limit: LIMITS.sheets, given: count(book.sheets_metadata().len()) });
        }
    }
    Ok(names)
}

/// Hands the rows of a sheet on; `text` counts bytes of text in all sheets, for a workbook may name one long text a million times.
fn read_rows(book: &mut Book<'_>, name: &str, builder: &mut Builder, text: &mut usize) -> Result<(), TableFault> {
    let is_1904 = book.has_1904_epoch();
    let mut reader = match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        other => other.map_err(|error| fault(&error))?,
    };
    let mut row = SheetRow::default();
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            // An error word the library does not know; it goes on behind it.
            Err(XlsxError::CellError(_)) => {
                builder.remarks.push(Remark::CellError { line: row.line() });
                continue;
            }
            Err(error) => return Err(fault(&error)),
        };
        let (at, _) = cell.get_position();
        if at != row.index {
            row.hand_to(builder, at)?;
        }
        *text += row.take(&cell, is_1904, builder)?;
        if *text > LIMITS.inflated as usize {
            return Err(TableFault::TooLargeInside { limit: LIMITS.inflated, given: count(*text) });
        }
    }
    row.hand_to(builder, u32::MAX)
}

/// The row that is being read.
#[derive(Default)]
struct SheetRow {
    /// From 0, as the library counts.
    index: u32,
    cells: Vec<String>,
}

impl SheetRow {
    const fn line(&self) -> u32 {
        self.index.saturating_add(1)
    }

    /// Takes in a cell and gives the bytes of its text.
    fn take(&mut self, cell: &Cell<DataRef<'_>>, is_1904: bool, builder: &mut Builder) -> Result<usize, TableFault> {
        let (_, column) = cell.get_position();
        if column >= COLUMNS {
            return Err(TableFault::Damaged(format!("column {column} of row {}", self.line())));
        }
        let Some(text) = value::text(cell.get_value(), is_1904) else {
            builder.remarks.push(Remark::CellError { line: self.line() });
            return Ok(0);
        };
        if text.is_empty() {
            return Ok(0);
        }
        let column = column as usize;
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        let bytes = text.len();
        self.cells[column] = text.into_owned();
        Ok(bytes)
    }

    /// Hands the row on and begins the next, which must come later in the sheet.
    fn hand_to(&mut self, builder: &mut Builder, next: u32) -> Result<(), TableFault> {
        if next < self.index {
            return Err(TableFault::Damaged(format!("row {} comes after row {}", next.saturating_add(1), self.line())));
        }
        builder.push(self.line(), std::mem::take(&mut self.cells), false)?;
        self.index = next;
        Ok(())
    }
}

fn fault(error: &XlsxError) -> TableFault {
    match error {
        XlsxError::Password => TableFault::Protected,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => TableFault::OtherFile(FileKind::Archive),
        other => TableFault::damaged(other),
    }
}
