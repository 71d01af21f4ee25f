//! A matrix: parts of a need by members, with a mark in each cell that grows and gets stronger with how well the part is covered.

/// Width of the column with the names of the rows.
pub const ROW_NAMES: i32 = 150;
/// Height of the line with the names of the columns.
pub const COLUMN_NAMES: i32 = 52;
/// Width of a cell.
pub const CELL_WIDTH: i32 = 84;
/// Height of a cell.
pub const CELL_HEIGHT: i32 = 46;

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its middle.
    pub at: (i32, i32),
    /// 0 (not at all) to 4 (very well).
    pub shade: u8,
    /// Half the side of its mark: the eye reads the size where it cannot read the shade.
    pub half: i32,
    /// Whether the member carries the part.
    pub carries: bool,
}

/// Width and height of the picture.
#[must_use]
pub fn frame(rows: usize, columns: usize) -> (i32, i32) {
    (ROW_NAMES + length(columns, CELL_WIDTH), COLUMN_NAMES + length(rows, CELL_HEIGHT))
}

/// The cells of a row; scores are 0 to 1 000.
#[must_use]
pub fn row(row: usize, scores: &[(u32, bool)]) -> Vec<Cell> {
    let y = middle_of_row(row);
    let cell = |(column, (score, carries)): (usize, &(u32, bool))| {
        let shade = shade(*score);
        Cell { at: (middle_of_column(column), y), shade, half: 3 + 4 * i32::from(shade), carries: *carries }
    };
    scores.iter().enumerate().map(cell).collect()
}

/// The middle of a column, from the left.
#[must_use]
pub fn middle_of_column(column: usize) -> i32 {
    ROW_NAMES + length(column, CELL_WIDTH) + CELL_WIDTH / 2
}

/// The middle of a row, from the top.
#[must_use]
pub fn middle_of_row(row: usize) -> i32 {
    COLUMN_NAMES + length(row, CELL_HEIGHT) + CELL_HEIGHT / 2
}

fn length(count: usize, each: i32) -> i32 {
    i32::try_from(count).unwrap_or(0).saturating_mul(each)
}

/// Five shades. The ends of the first three are those of the words "no", "a little" and "partly"; "well" has two.
#[must_use]
pub const fn shade(score: u32) -> u8 {
    match score {
        0 => 0,
        1..=333 => 1,
        334..=666 => 2,
        667..=850 => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shades_follow_the_words() {
        let table = [(0, 0), (1, 1), (333, 1), (334, 2), (666, 2), (667, 3), (850, 3), (851, 4), (1_000, 4), (9_999, 4)];
        for (score, expected) in table {
            assert_eq!(shade(score), expected, "{score}");
        }
    }

    proptest! {
        #[test]
        fn cells_lie_within_the_picture_and_apart(rows in 1usize..10, scores in proptest::collection::vec((0u32..=1_000, any::<bool>()), 1..10)) {
            let (width, height) = frame(rows, scores.len());
            let cells = row(rows - 1, &scores);
            prop_assert_eq!(cells.len(), scores.len());
            for pair in cells.windows(2) {
                prop_assert!(pair[0].at.0 + pair[0].half < pair[1].at.0 - pair[1].half);
            }
            for cell in cells {
                prop_assert!(cell.at.0 - cell.half > ROW_NAMES && cell.at.0 + cell.half < width);
                prop_assert!(cell.at.1 - cell.half > COLUMN_NAMES && cell.at.1 + cell.half < height);
            }
        }
    }
}
