//! Text tables, read as they come and written as Norwegian Excel opens them by a double click.
//!
//! Written is UTF-8 with a byte order mark (without it Excel reads Windows-1252), `;` between cells (Norwegian lists, because the comma is the
//! decimal sign), CRLF, and quotes as RFC 4180 has them. Cells that a spreadsheet would take for formulas are defused (`guard`).

use super::build::Builder;
use super::remark::Remarks;
use super::{FileKind, LIMITS, Remark, Table, TableFault, count, delimiter, encoding, file_kind, guard};

/// Reads a text table.
///
/// # Errors
/// When the file is not a text table or is beyond [`LIMITS`].
pub fn read_csv(bytes: &[u8]) -> Result<(Table, Vec<Remark>), TableFault> {
    check_file(bytes)?;
    let mut remarks = Remarks::default();
    let text = encoding::decode(bytes, &mut remarks);
    let mut builder = Builder::new(0, remarks);
    let (delimiter, start) = delimiter::find(&text);
    let whole = text.as_bytes();
    let content = whole.get(start..).unwrap_or_default();
    let mut lines = Lines::new(whole);
    if let Some(at) = delimiter::open_quote(content, delimiter) {
        builder.remarks.push(Remark::UnclosedQuote { line: Lines::new(whole).at(start + at) });
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(content);
    for record in reader.records() {
        let record = record.map_err(|error| TableFault::Damaged(error.to_string()))?;
        let at = record.position().map_or(0, csv::Position::byte);
        let line = lines.of_record(start + usize::try_from(at).unwrap_or(usize::MAX));
        builder.push(line, record.iter().map(|cell| guard::unguarded(cell).to_owned()).collect(), true)?;
    }
    builder.finish()
}

fn check_file(bytes: &[u8]) -> Result<(), TableFault> {
    if bytes.len() > LIMITS.bytes as usize {
        return Err(TableFault::TooLarge { limit: LIMITS.bytes, given: count(bytes.len()) });
    }
    match file_kind(bytes) {
        FileKind::Text => Ok(()),
        FileKind::Protected => Err(TableFault::Protected),
        other => Err(TableFault::OtherFile(other)),
    }
}

/// The line of a byte. CR, LF and CRLF end lines, inside quotes too; asked for rising places, it reads the text once.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, line: 1 }
    }

    fn at(&mut self, place: usize) -> u32 {
        while self.at < place && self.at < self.bytes.len() {
            let follows_cr = self.at > 0 && self.bytes[self.at - 1] == b'\r';
            let ends = match self.bytes[self.at] {
                b'\r' => true,
                b'\n' => !follows_cr,
                _ => false,
            };
            self.line += u32::from(ends);
            self.at += 1;
        }
        self.line
    }

    /// The reader places a record before the line breaks it skips.
    fn of_record(&mut self, place: usize) -> u32 {
        let rest = self.bytes.get(place..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.at(place + skipped)
    }
}

/// Writes a text table; [`read_csv`] gives the same table back.
#[must_use]
pub fn write_csv(table: &Table) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    write_row(&mut out, &table.headings);
    for row in &table.rows {
        write_row(&mut out, &row.cells);
    }
    out.into_bytes()
}

fn write_row(out: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(';');
        }
        let cell = guard::guarded(cell);
        // A comma or a tab needs no quotes here, but a reader that guesses the delimiter must not see it, nor take a heading for Excel's line.
        let says_delimiter = cell.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
        if says_delimiter || cell.contains([';', ',', '\t', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
