//! Keeps a spreadsheet program from calculating with what a stranger wrote.
//!
//! A program that opens a CSV file takes a cell that begins like a formula for one, and formulas can start programs or send data out (OWASP,
//! "CSV Injection"). Such a cell gets an apostrophe in front, which spreadsheets take as "this is text". Numbers with a sign are let through:
//! one sign, then digits, blanks, points and commas can name no cell and call no function, and -5 or +4712345678 with an apostrophe would
//! hurt every honest table of amounts and telephone numbers.
//!
//! Reading takes off exactly what writing put on: a cell that would be guarded once its apostrophes are gone gets one more, and loses one.

use std::borrow::Cow;

/// Characters that begin a formula, also as full-width forms, which some programs of East Asia fold.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// A cell as it is written.
pub(super) fn guarded(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// A cell as it was before [`guarded`].
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(cell)
}

/// Whether a cell, apart from apostrophes in front, begins as a formula does.
fn needs_guard(cell: &str) -> bool {
    let text = cell.trim_start_matches('\'');
    let start = text.trim_start_matches(is_blank);
    text.starts_with(['\t', '\r', '\n']) || (start.starts_with(FORMULA) && !is_number(start))
}

/// What a program may skip before it looks for a formula.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// A sign, a digit, and then digits, blanks, points and commas.
fn is_number(text: &str) -> bool {
    text.strip_prefix(['+', '-']).is_some_and(|digits| {
        digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '\u{a0}' | '.' | ','))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guards_formulas_and_lets_numbers_through() {
        for cell in
            ["=1+1", "+a", "-", "@x", " =1", "\t5", "\rx", "\nx", "＝1", "＠x", "-1-1", "-5%", "'=1", "''=1", "\u{feff}=x", "+", "--5"]
        {
            assert_eq!(guarded(cell), format!("'{cell}"), "{cell}");
        }
        for cell in ["", "Ås", "-5", "+4712345678", "+47 12 34 56 78", "-1 234,50", "'", "'s-Hertogenbosch", "a=b", "' Ås", "5-6", "  -5"]
        {
            assert_eq!(guarded(cell), cell);
        }
    }

    #[test]
    fn takes_off_exactly_what_was_put_on() {
        for cell in ["=1", "'=1", "''=1", "'", "''", "'a", "-5", "'-5", "' =1", "\t", "", "'\t"] {
            assert_eq!(unguarded(&guarded(cell)), cell);
        }
    }
}
