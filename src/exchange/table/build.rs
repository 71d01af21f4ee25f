//! Raw rows to a table within the limits, the same for text and sheets: which row is the headings, how wide the table is, what is blank.

use std::collections::BTreeSet;

use super::remark::Remarks;
use super::{LIMITS, Remark, Row, Table, TableFault, count};

/// Takes in rows as they come.
#[derive(Debug, Default)]
pub(super) struct Builder {
    headings: Vec<String>,
    rows: Vec<Row>,
    /// Cells of the headings as they were written, trailing blanks with them.
    heading_cells: usize,
    given_rows: usize,
    given_cells: usize,
    /// What has been remarked.
    pub(super) remarks: Remarks,
}

impl Builder {
    /// A builder for a table of a file that holds so many cells already, and on which so much has been remarked.
    pub(super) fn new(given_cells: usize, remarks: Remarks) -> Self {
        Self { given_cells, remarks, ..Self::default() }
    }

    /// Cells taken in, together with those of tables before.
    #[cfg(feature = "sheet")]
    pub(super) const fn cells(&self) -> usize {
        self.given_cells
    }

    /// Takes in a row; a blank one is passed over. `expects_all` says that a row names every cell, as it does in a text table.
    pub(super) fn push(&mut self, line: u32, mut cells: Vec<String>, expects_all: bool) -> Result<(), TableFault> {
        let given = cells.len();
        cells.truncate(cells.iter().rposition(|cell| !is_blank(cell)).map_or(0, |last| last + 1));
        if cells.is_empty() {
            return Ok(());
        }
        check(line, &cells)?;
        self.given_cells += cells.len();
        if self.headings.is_empty() {
            self.headings = cells;
            self.heading_cells = given;
            return Ok(());
        }
        self.given_rows += 1;
        self.remark_on_length(line, given, cells.len(), expects_all);
        // Above a limit rows are only counted, so that the fault can tell how many there are.
        if self.given_rows <= LIMITS.rows as usize && self.given_cells <= LIMITS.cells as usize {
            self.rows.push(Row { line, cells });
        }
        Ok(())
    }

    fn remark_on_length(&mut self, line: u32, given: usize, without_blanks: usize, expects_all: bool) {
        if without_blanks > self.heading_cells {
            self.remarks.push(Remark::RowLonger { line, expected: count(self.heading_cells), given: count(without_blanks) });
        } else if expects_all && given < self.headings.len() {
            self.remarks.push(Remark::RowShorter { line, expected: count(self.headings.len()), given: count(given) });
        }
    }

    /// The table.
    pub(super) fn finish(mut self) -> Result<(Table, Vec<Remark>), TableFault> {
        if self.given_rows > LIMITS.rows as usize {
            return Err(TableFault::TooManyRows { limit: LIMITS.rows, given: count(self.given_rows) });
        }
        if self.given_cells > LIMITS.cells as usize {
            return Err(TableFault::TooManyCells { limit: LIMITS.cells, given: count(self.given_cells) });
        }
        if self.headings.is_empty() {
            return Err(TableFault::Empty);
        }
        self.drop_leading_columns();
        let width = self.rows.iter().map(|row| row.cells.len()).fold(self.headings.len(), usize::max);
        for row in &mut self.rows {
            row.cells.resize(width, String::new());
        }
        self.headings.resize(width, String::new());
        let headings = name_columns(&self.headings, &mut self.remarks);
        Ok((Table { headings, rows: self.rows }, self.remarks.finish()))
    }

    /// A sheet's table often begins in its second column.
    fn drop_leading_columns(&mut self) {
        let first = |cells: &[String]| cells.iter().position(|cell| !is_blank(cell)).unwrap_or(0);
        let blank = self.rows.iter().map(|row| first(&row.cells)).fold(first(&self.headings), usize::min);
        if blank > 0 {
            self.headings.drain(..blank);
            for row in &mut self.rows {
                row.cells.drain(..blank);
            }
        }
    }
}

fn check(line: u32, cells: &[String]) -> Result<(), TableFault> {
    if cells.len() > LIMITS.columns as usize {
        return Err(TableFault::TooManyColumns { line, limit: LIMITS.columns, given: count(cells.len()) });
    }
    let limit = LIMITS.cell as usize;
    // Bytes are at least as many as characters: most cells need no counting.
    let long = cells.iter().filter(|cell| cell.len() > limit).map(|cell| cell.chars().count()).find(|given| *given > limit);
    long.map_or(Ok(()), |given| Err(TableFault::CellTooLong { line, limit: LIMITS.cell, given: count(given) }))
}

/// Trimmed headings, no two alike but the empty ones.
fn name_columns(given: &[String], remarks: &mut Remarks) -> Vec<String> {
    let trimmed: Vec<&str> = given.iter().map(|heading| trim(heading)).collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut headings = Vec::with_capacity(given.len());
    for (column, heading) in (1u32..).zip(&trimmed) {
        let mut name = (*heading).to_owned();
        if heading.is_empty() {
            remarks.push(Remark::NoHeading { column });
        } else if !taken.insert(name.clone()) {
            remarks.push(Remark::DuplicateHeading { column, heading: name.clone() });
            let mut numbered = (2u32..).map(|number| format!("{heading} ({number})"));
            name = numbered.find(|name| !taken.contains(name) && !trimmed.contains(&name.as_str())).unwrap_or(name);
            taken.insert(name.clone());
        }
        headings.push(name);
    }
    headings
}

/// Blank at both ends, and byte order marks that files glued together leave behind.
fn trim(heading: &str) -> &str {
    heading.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}')
}

fn is_blank(cell: &str) -> bool {
    trim(cell).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(rows: &[&[&str]]) -> Result<(Table, Vec<Remark>), TableFault> {
        let mut builder = Builder::default();
        for (line, row) in (1..).zip(rows) {
            builder.push(line, row.iter().map(|cell| (*cell).to_owned()).collect(), true)?;
        }
        builder.finish()
    }

    #[test]
    fn the_first_row_that_is_not_blank_is_the_headings() {
        let (table, remarks) =
            build(&[&[" ", ""], &[" Navn ", "Sted", "", ""], &["", ""], &["Ås", "", "", ""], &["", " "]]).expect("a table");
        assert_eq!(table.headings, ["Navn", "Sted"]);
        assert_eq!(table.rows, [Row { line: 4, cells: vec!["Ås".into(), String::new()] }]);
        assert_eq!(remarks, []);
    }

    #[test]
    fn blank_columns_in_front_are_dropped() {
        let (table, _) = build(&[&["", "", "a"], &["", " ", "1"], &["", "x"]]).expect("a table");
        assert_eq!(table.headings, ["", "a"]);
        assert_eq!(table.rows.iter().map(|row| row.cells.join("|")).collect::<Vec<_>>(), [" |1", "x|"]);
    }

    #[test]
    fn headings_are_kept_apart() {
        let (table, remarks) = build(&[&["Navn", "Navn", "", "Navn (2)", "Navn", "x"]]).expect("a table");
        assert_eq!(table.headings, ["Navn", "Navn (3)", "", "Navn (2)", "Navn (4)", "x"]);
        let twice = |column| Remark::DuplicateHeading { column, heading: "Navn".into() };
        assert_eq!(remarks, [twice(2), Remark::NoHeading { column: 3 }, twice(5)]);
    }

    #[test]
    fn rows_of_other_lengths_lose_nothing() {
        let (table, remarks) = build(&[&["a", "b"], &["1"], &["1", "2", "3"], &["1", "2", " "]]).expect("a table");
        assert_eq!(table.headings, ["a", "b", ""]);
        assert!(table.rows.iter().all(|row| row.cells.len() == 3));
        assert_eq!(
            remarks,
            [
                Remark::RowShorter { line: 2, expected: 2, given: 1 },
                Remark::RowLonger { line: 3, expected: 2, given: 3 },
                Remark::NoHeading { column: 3 }
            ]
        );
    }

    #[test]
    fn every_limit_is_held_and_told() {
        let wide = vec!["x"; 201];
        let long = "å".repeat(20_001);
        assert_eq!(build(&[&["a"], &wide]), Err(TableFault::TooManyColumns { line: 2, limit: 200, given: 201 }));
        assert_eq!(build(&[&["a"], &[&long]]), Err(TableFault::CellTooLong { line: 2, limit: 20_000, given: 20_001 }));
        assert!(build(&[&wide[..200], &[&long[2..]]]).is_ok());
        let many = vec![&["x"][..]; 20_003];
        assert_eq!(build(&many), Err(TableFault::TooManyRows { limit: 20_000, given: 20_002 }));
        let full = vec![&wide[..100]; 10_001];
        assert_eq!(build(&full), Err(TableFault::TooManyCells { limit: 1_000_000, given: 1_000_100 }));
        assert_eq!(build(&[&[" "], &[]]), Err(TableFault::Empty));
    }
}
