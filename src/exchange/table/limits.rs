//! How much a table may hold. The limits keep a phone's tab alive and are far above what a municipality's list of needs or members holds.

/// Upper limits of a table that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u32,
    /// Rows below the headings.
    pub rows: u32,
    /// Columns.
    pub columns: u32,
    /// Characters of a cell.
    pub cell: u32,
    /// Cells that are not trailing blanks, in all sheets together.
    pub cells: u32,
    /// Sheets of a workbook that are shown.
    pub sheets: u32,
    /// Bytes a workbook may hold once it is unpacked.
    pub inflated: u32,
}

/// The limits held.
///
/// - 10 MB: the whole register of Norwegian municipalities as a sheet is below 0.2 MB; a table of 20 000 rows of 400 characters is 8 MB.
/// - 20 000 rows and 200 columns: ten times the largest list there is to match (about 2 000 partners), and more columns than fit a screen.
/// - 20 000 characters: six pages of text in a cell; the spreadsheet programs themselves stop at 32 767.
/// - 1 000 000 cells: 20 000 rows of 50. Each costs some 40 bytes of memory, and a phone gives a tab a few hundred MB.
/// - 100 sheets: a workbook with a sheet a municipality of the largest county has below 60.
/// - 60 MB unpacked: sheets pack to about a tenth of their size, so an honest 10 MB file can hold more; but an honest million cells is 30 to
///   50 MB, and what is above is refused by the count of cells anyway.
pub const LIMITS: Limits =
    Limits { bytes: 10_000_000, rows: 20_000, columns: 200, cell: 20_000, cells: 1_000_000, sheets: 100, inflated: 60_000_000 };
