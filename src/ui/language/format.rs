//! Numbers, dates and lists as Norwegian and English readers expect them.

use crate::protocol::Tag;

/// The blank that does not break a line.
pub const HARD_SPACE: char = '\u{a0}';

/// A whole number with hard blanks between the thousands; four digits stay together in running text.
#[must_use]
pub fn number(value: impl Into<i64>) -> String {
    let value: i64 = value.into();
    let digits = value.unsigned_abs().to_string();
    let mut out = String::from(if value < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() > 4 {
            out.push(HARD_SPACE);
        }
        out.push(digit);
    }
    out
}

/// Hundredths as a decimal number with one digit after the comma (point in English).
#[must_use]
pub fn hundredths(value: u32, tag: Tag) -> String {
    let tenths = value.div_ceil(10);
    let mark = if tag == Tag::En { '.' } else { ',' };
    format!("{}{mark}{}", number(tenths / 10), tenths % 10)
}

/// A number with its sign, for points for and against.
#[must_use]
pub fn signed(value: i32) -> String {
    if value > 0 { format!("+{}", number(value)) } else { number(value) }
}

/// A date in words: `21. november 2026`. What is no date is given back as it stands.
#[must_use]
pub fn date(iso: &str, tag: Tag) -> String {
    let fields: Vec<usize> = iso.split('-').filter_map(|field| field.parse().ok()).collect();
    let [year, month, day] = fields.as_slice() else { return iso.to_owned() };
    let Some(month) = MONTHS[usize::from(tag == Tag::En)].get(month.wrapping_sub(1)) else { return iso.to_owned() };
    if tag == Tag::En { format!("{day}{HARD_SPACE}{month} {year}") } else { format!("{day}.{HARD_SPACE}{month} {year}") }
}

/// The date a fact is of: a fact that is dated by its year alone is kept as the first of January, and the year is all that is known.
#[must_use]
pub fn fact_date(iso: &str, tag: Tag) -> String {
    iso.strip_suffix("-01-01").map_or_else(|| date(iso, tag), str::to_owned)
}

/// Names of months: bokmål and nynorsk share theirs; then English.
const MONTHS: [[&str; 12]; 2] = [
    ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
];

/// A list in a sentence: `a, b og c`.
#[must_use]
pub fn list<S: AsRef<str>>(items: &[S], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [head @ .., last] => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            format!("{} {and} {}", head.join(", "), last.as_ref())
        }
    }
}

/// A word in quotation marks of the language.
#[must_use]
pub fn quoted(text: &str, tag: Tag) -> String {
    if tag == Tag::En { format!("“{text}”") } else { format!("«{text}»") }
}

/// A count with its noun, small numbers in words in Norwegian and English alike.
#[must_use]
pub fn count(value: u32, one: &str, many: &str) -> String {
    if value == 1 { format!("1{HARD_SPACE}{one}") } else { format!("{}{HARD_SPACE}{many}", number(value)) }
}

/// An amount with its currency: `2,5 millioner kroner`, `300 000 kroner`; the euro likewise.
#[must_use]
pub fn money(value: i64, currency: &str, tag: Tag) -> String {
    const MILLION: i64 = 1_000_000;
    let unit = match (currency, tag) {
        ("EUR", _) => "euro",
        (_, Tag::En) => "kroner (NOK)",
        _ => "kroner",
    };
    if value < MILLION || value % (MILLION / 10) != 0 {
        return format!("{}{HARD_SPACE}{unit}", number(value));
    }
    let (whole, tenth) = (value / MILLION, value % MILLION * 10 / MILLION);
    let mark = if tag == Tag::En { '.' } else { ',' };
    let amount = if tenth == 0 { number(whole) } else { format!("{}{mark}{tenth}", number(whole)) };
    let million = match (tag, value == MILLION) {
        (Tag::En, _) => "million",
        (Tag::Nb | Tag::Nn, true) => "million",
        (Tag::Nb, false) => "millioner",
        (Tag::Nn, false) => "millionar",
    };
    format!("{amount}{HARD_SPACE}{million} {unit}")
}
