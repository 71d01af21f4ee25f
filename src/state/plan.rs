//! What a user writes in a financing plan and answers beside it, and how it stands in the fragment.

use super::percent::{decode_component, encode_component};
use crate::protocol::{PartWish, PlanCells, PlanEdits};

/// Answers by the key of their question, in the order they were first given.
pub type Answers = Vec<(String, String)>;

/// Pairs read from one list of the address; a longer list is junk.
const MAX_PAIRS: usize = 200;
/// The largest sum a field takes: a million millions, beyond any project.
const MAX_SUM: i64 = 1_000_000_000_000;
/// The longest project a field takes, in months: fifty years.
const MAX_MONTHS: u16 = 600;
/// The thousandths of a need.
const WHOLE: u32 = 1_000;

/// A list of answers in the fragment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerList {
    /// Beside the rules of the programme.
    Rules,
    /// To the adviser on forms.
    Form,
    /// To the test of a project between three parties.
    ThreeParty,
}

/// A column of the plan that can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanColumn {
    /// What the member's part costs.
    Cost,
    /// Support for it.
    Support,
    /// Paid hours.
    Hours,
}

/// A field of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanField {
    /// What the project costs.
    Cost,
    /// The amount applied for.
    Support,
    /// Months from start to end.
    Months,
    /// The first day.
    Start,
    /// A column of a member's row; the unlisted owner has no id.
    Row(String, PlanColumn),
}

/// What a field cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotANumber;

/// Takes what was written in a field; an empty field is left to the proposal again.
///
/// # Errors
/// When it is no whole number, is below 0 or beyond any project, or is no date.
pub(super) fn write(edits: &mut PlanEdits, field: &PlanField, text: &str) -> Result<(), NotANumber> {
    match field {
        PlanField::Cost => edits.cost = sum(text)?,
        PlanField::Support => edits.support = sum(text)?,
        PlanField::Months => {
            edits.months = sum(text)?
                .map(|months| u16::try_from(months).ok().filter(|months| (1..=MAX_MONTHS).contains(months)).ok_or(NotANumber))
                .transpose()?;
        }
        PlanField::Start => edits.start = day(text)?,
        PlanField::Row(id, column) => {
            let written = sum(text)?;
            let mut cells = cells(edits, id);
            *cell(&mut cells, *column) = written;
            edits.rows.retain(|(row, _)| row != id);
            if cells != PlanCells::default() {
                edits.rows.push((id.clone(), cells));
            }
        }
    }
    Ok(())
}

fn cells(edits: &PlanEdits, id: &str) -> PlanCells {
    edits.rows.iter().find(|(row, _)| row == id).map(|(_, cells)| *cells).unwrap_or_default()
}

const fn cell(cells: &mut PlanCells, column: PlanColumn) -> &mut Option<i64> {
    match column {
        PlanColumn::Cost => &mut cells.cost,
        PlanColumn::Support => &mut cells.support,
        PlanColumn::Hours => &mut cells.hours,
    }
}

/// Whether something is written in a field, rather than proposed.
#[must_use]
pub fn is_written(edits: &PlanEdits, field: &PlanField) -> bool {
    match field {
        PlanField::Cost => edits.cost.is_some(),
        PlanField::Support => edits.support.is_some(),
        PlanField::Months => edits.months.is_some(),
        PlanField::Start => edits.start.is_some(),
        PlanField::Row(id, column) => cell(&mut cells(edits, id), *column).is_some(),
    }
}

/// A whole number as people write it: blanks and points between the thousands, `kr` or `,-` beside it.
fn sum(text: &str) -> Result<Option<i64>, NotANumber> {
    let lower = text.to_lowercase();
    let bare = lower.trim().trim_start_matches("kr").trim_end_matches(",-").trim_end_matches("kr");
    let digits: String = bare.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    if digits.is_empty() {
        return if text.trim().is_empty() { Ok(None) } else { Err(NotANumber) };
    }
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
    number.filter(|sum| *sum <= MAX_SUM).map(Some).ok_or(NotANumber)
}

/// A day as date fields give it: `2027-01-31`.
fn day(text: &str) -> Result<Option<String>, NotANumber> {
    let parts: Vec<Option<u16>> = text.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        _ if text.trim().is_empty() => Ok(None),
        [Some(1900..=2199), Some(1..=12), Some(1..=31)] if text.len() == 10 => Ok(Some(text.to_owned())),
        _ => Err(NotANumber),
    }
}

/// The rows as they stand in the fragment: `id:cost:support:hours`, joined by commas; what is proposed is left out.
pub(super) fn rows_to_text(rows: &[(String, PlanCells)]) -> String {
    let cell = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
    let row =
        |(id, cells): &(String, PlanCells)| format!("{}:{}:{}:{}", encoded(id), cell(cells.cost), cell(cells.support), cell(cells.hours));
    rows.iter().map(row).collect::<Vec<_>>().join(",")
}

pub(super) fn rows_of_text(text: &str) -> Vec<(String, PlanCells)> {
    let mut edits = PlanEdits::default();
    for row in text.split(',').take(MAX_PAIRS) {
        let mut parts = row.split(':');
        let id = decode_component(parts.next().unwrap_or_default());
        for (column, part) in [PlanColumn::Cost, PlanColumn::Support, PlanColumn::Hours].into_iter().zip(parts) {
            // What is no number is passed over, as everywhere in the address.
            let _ = write(&mut edits, &PlanField::Row(id.clone(), column), part);
        }
    }
    edits.rows
}

/// Parts of the need as they stand in the fragment: names joined by `;`, then `:` and the weight when it is fixed; parts joined by commas.
pub(super) fn parts_to_text(parts: &[PartWish]) -> String {
    let part = |part: &PartWish| {
        let atoms: Vec<String> = part.atoms.iter().map(|atom| encoded(atom)).collect();
        part.weight.map_or_else(|| atoms.join(";"), |weight| format!("{}:{weight}", atoms.join(";")))
    };
    parts.iter().map(part).collect::<Vec<_>>().join(",")
}

pub(super) fn parts_of_text(text: &str) -> Vec<PartWish> {
    let part = |text: &str| {
        let (atoms, weight) = text.split_once(':').unwrap_or((text, ""));
        let atoms: Vec<String> = atoms.split(';').take(MAX_PAIRS).filter(|atom| !atom.is_empty()).map(decode_component).collect();
        (!atoms.is_empty()).then(|| PartWish { atoms, weight: weight.parse().ok().filter(|weight| *weight <= WHOLE) })
    };
    text.split(',').take(MAX_PAIRS).filter_map(part).collect()
}

/// Answers as they stand in the fragment: `key:value`, joined by commas.
pub(super) fn answers_to_text(answers: &Answers) -> String {
    answers.iter().map(|(key, value)| format!("{}:{}", encoded(key), encoded(value))).collect::<Vec<_>>().join(",")
}

pub(super) fn answers_of_text(text: &str) -> Answers {
    let mut answers = Answers::new();
    for (key, value) in text.split(',').take(MAX_PAIRS).filter_map(|pair| pair.split_once(':')) {
        answer(&mut answers, &decode_component(key), Some(decode_component(value)));
    }
    answers
}

/// Gives an answer, or takes it back.
pub(super) fn answer(answers: &mut Answers, key: &str, value: Option<String>) {
    let value = value.filter(|value| !value.is_empty());
    match (answers.iter().position(|(other, _)| other == key), value) {
        (Some(at), None) => drop(answers.remove(at)),
        (Some(at), Some(value)) => answers.iter_mut().skip(at).take(1).for_each(|(_, old)| old.clone_from(&value)),
        (None, Some(value)) => answers.push((key.to_owned(), value)),
        (None, None) => {}
    }
}

fn encoded(text: &str) -> String {
    encode_component(text).replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_write_them() {
        for (text, expected) in [
            ("3000000", Ok(Some(3_000_000))),
            ("3 000 000", Ok(Some(3_000_000))),
            ("3\u{a0}000.000 kr", Ok(Some(3_000_000))),
            ("kr 500,-", Ok(Some(500))),
            (" ", Ok(None)),
            ("", Ok(None)),
            ("0", Ok(Some(0))),
            ("kr", Err(NotANumber)),
            ("-5", Err(NotANumber)),
            ("3,5", Err(NotANumber)),
            ("tre", Err(NotANumber)),
            ("99999999999999999999", Err(NotANumber)),
            ("1000000000001", Err(NotANumber)),
        ] {
            assert_eq!(sum(text), expected, "{text:?}");
        }
    }

    #[test]
    fn refuses_what_no_field_can_hold_and_keeps_what_was_there() {
        let mut edits = PlanEdits { months: Some(24), start: Some("2027-01-01".to_owned()), ..PlanEdits::default() };
        let before = edits.clone();
        for (field, text) in
            [(PlanField::Months, "0"), (PlanField::Months, "700"), (PlanField::Start, "i morgen"), (PlanField::Start, "2027-13-01")]
        {
            assert_eq!((write(&mut edits, &field, text), &edits), (Err(NotANumber), &before), "{text}");
        }
        assert_eq!(write(&mut edits, &PlanField::Months, ""), Ok(()));
        assert_eq!(edits.months, None, "help: an emptied field is left to the proposal");
    }

    #[test]
    fn a_row_that_holds_nothing_is_no_row() {
        let mut edits = PlanEdits::default();
        let field = PlanField::Row("a:b,c".to_owned(), PlanColumn::Hours);
        assert_eq!(write(&mut edits, &field, "5 000"), Ok(()));
        assert!(is_written(&edits, &field));
        assert_eq!(rows_to_text(&edits.rows), "a%3Ab%2Cc:::5000");
        assert_eq!(rows_of_text(&rows_to_text(&edits.rows)), edits.rows);
        assert_eq!(write(&mut edits, &field, ""), Ok(()));
        assert_eq!(edits.rows, []);
    }
}
