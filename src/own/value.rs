//! One written value to its canonical form, or what is wrong with it. Canonical values are what files and storage hold.

use super::field::Form;
use crate::domain::{Date, OrganisationNumber};

/// What is wrong with a value; each carries what a message needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It is needed and not there.
    Missing,
    /// Longer than allowed: the limit and what was given, in characters.
    TooLong {
        /// Most characters.
        limit: usize,
        /// Characters given.
        given: usize,
    },
    /// More lines than allowed.
    TooMany {
        /// Most lines.
        limit: usize,
        /// Lines given.
        given: usize,
    },
    /// Not a whole number.
    NotANumber(String),
    /// A whole number out of bounds.
    OutOfRange {
        /// Least.
        least: u32,
        /// Most.
        most: u32,
        /// What was given.
        given: String,
    },
    /// Not a day that exists.
    NotADay(String),
    /// Not nine digits, or the check digit is wrong.
    NotAnOrganisationNumber(String),
    /// Not an address with http or https.
    NotAnAddress(String),
    /// Not one of the words that are possible here.
    NotOneOf(String),
    /// The last day lies before the first.
    EndsBeforeStart,
}

/// The canonical form of what was written; an empty text stays empty.
///
/// # Errors
/// What is wrong with it.
pub fn clean(form: Form, written: &str) -> Result<String, Fault> {
    let text = printable(written);
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    match form {
        Form::Line(limit) => short(&in_one_line(text), limit),
        Form::Text(limit) => short(text, limit),
        Form::Lines(most, limit) => lines(text, most, limit),
        Form::Number(least, most) => number(text, least, most),
        Form::Day => day(text).map(|day| day.to_string()).ok_or_else(|| Fault::NotADay(text.to_owned())),
        Form::OrganisationNumber => organisation_number(text),
        Form::Address => address(text),
        Form::OneOf(keys) => one_of(text, keys).map(str::to_owned),
        Form::ManyOf(keys) => many_of(text, keys),
    }
}

/// Without signs that no text needs: NUL and other controls, marks that turn the direction of what follows.
fn printable(text: &str) -> String {
    let unwanted =
        |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    text.replace("\r\n", "\n").chars().filter(|c| !unwanted(*c)).collect()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short(text: &str, limit: usize) -> Result<String, Fault> {
    let given = text.chars().count();
    if given > limit { Err(Fault::TooLong { limit, given }) } else { Ok(text.to_owned()) }
}

/// One thing a line. A single line with semicolons holds several: that is how a cell of a spreadsheet lists things.
fn lines(text: &str, most: usize, limit: usize) -> Result<String, Fault> {
    let separator = if text.contains('\n') { '\n' } else { ';' };
    let mut kept: Vec<String> = Vec::new();
    for line in text.split(separator).map(in_one_line).filter(|line| !line.is_empty()) {
        let line = short(&line, limit)?;
        if !kept.contains(&line) {
            kept.push(line);
        }
    }
    if kept.len() > most { Err(Fault::TooMany { limit: most, given: kept.len() }) } else { Ok(kept.join("\n")) }
}

/// Digits, with blanks between thousands; a decimal part of zeros, as spreadsheets write it, is passed over.
fn number(text: &str, least: u32, most: u32) -> Result<String, Fault> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let whole = digits.strip_suffix(",0").or_else(|| digits.strip_suffix(".0")).unwrap_or(&digits);
    if whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::NotANumber(text.to_owned()));
    }
    match whole.parse::<u32>() {
        Ok(value) if (least..=most).contains(&value) => Ok(value.to_string()),
        _ => Err(Fault::OutOfRange { least, most, given: text.to_owned() }),
    }
}

/// `2026-11-22`, or day first as Norwegians write it: `22.11.2026`, `22/11-2026`, `22.11.26` (years of two digits are of this century).
fn day(text: &str) -> Option<Date> {
    if let Some(day) = Date::parse(text) {
        return Some(day);
    }
    let mut parts = text.split(['.', '/', '-']).map(str::trim);
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?);
    if parts.next().is_some_and(|rest| !rest.is_empty()) {
        return None;
    }
    let digits = year.len();
    let year: u16 = year.parse().ok()?;
    Date::new(if digits == 2 { 2000 + year } else { year }, month, day)
}

/// `NO 123 456 785 MVA`, `123.456.785` and the bare digits are the same number.
fn organisation_number(text: &str) -> Result<String, Fault> {
    let bare = text.to_uppercase();
    let bare = bare.trim_start_matches("NO").trim_end_matches("MVA");
    let digits: String = bare.chars().filter(|c| !matches!(c, '.' | '-') && !c.is_whitespace()).collect();
    OrganisationNumber::parse(&digits).map(|number| number.to_string()).ok_or_else(|| Fault::NotAnOrganisationNumber(text.to_owned()))
}

/// An address with a host that has a dot; `www.` and bare hosts get `https`. Other schemes are refused: `javascript:` is one of them.
fn address(text: &str) -> Result<String, Fault> {
    let refuse = || Fault::NotAnAddress(text.to_owned());
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let lower = whole.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).ok_or_else(refuse)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fine = host.contains('.') && !host.starts_with('.') && !host.contains('@') && !host.contains(':');
    if fine && !whole.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\')) {
        short(&whole, 500)
    } else {
        Err(refuse())
    }
}

fn many_of(text: &str, keys: &'static [&'static str]) -> Result<String, Fault> {
    let mut kept = Vec::new();
    for word in text.split(['\n', ';', ',']).map(str::trim).filter(|word| !word.is_empty()) {
        let key = one_of(word, keys)?;
        if !kept.contains(&key) {
            kept.push(key);
        }
    }
    kept.order_by_list(keys);
    Ok(kept.join("\n"))
}

/// Puts chosen keys in the order of their list, so that the same choice is always the same text.
trait OrderByList {
    fn order_by_list(&mut self, list: &[&str]);
}

impl OrderByList for Vec<&'static str> {
    fn order_by_list(&mut self, list: &[&str]) {
        self.sort_unstable_by_key(|key| list.iter().position(|other| other == key));
    }
}

fn one_of(text: &str, keys: &'static [&'static str]) -> Result<&'static str, Fault> {
    let word = plain(text);
    let named = NAMES.iter().filter(|(name, _)| *name == word).map(|(_, key)| *key).find(|key| keys.contains(key));
    let found = keys.iter().copied().find(|key| plain(key) == word).or(named);
    found.ok_or_else(|| Fault::NotOneOf(text.to_owned()))
}

/// Lower case without blanks, hyphens, points and underscores: `Nærings-ph.d.` and `nærings phd` are one word.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What people write for the keys, in [`plain`] form; Norwegian in both forms, and English. Data, as the lexicon is.
const NAMES: &[(&str, &str)] = &[
    ("kommune", "municipality"),
    ("kommunar", "municipality"),
    ("kommuner", "municipality"),
    ("fylke", "county"),
    ("fylkeskommune", "county"),
    ("forskning", "research"),
    ("forsking", "research"),
    ("forskningsmiljø", "research"),
    ("forskingsmiljø", "research"),
    ("forskningsgruppe", "research"),
    ("universitet", "research"),
    ("institutt", "research"),
    ("academia", "research"),
    ("bedrift", "business"),
    ("bedrifter", "business"),
    ("verksemd", "business"),
    ("næringsliv", "business"),
    ("smb", "business"),
    ("company", "business"),
    ("klynge", "cluster"),
    ("klynga", "cluster"),
    ("nettverk", "cluster"),
    ("network", "cluster"),
    ("praksis", "internship"),
    ("praksisplass", "internship"),
    ("bacheloroppgave", "bachelor_thesis"),
    ("bacheloroppgåve", "bachelor_thesis"),
    ("bachelor", "bachelor_thesis"),
    ("masteroppgave", "master_thesis"),
    ("masteroppgåve", "master_thesis"),
    ("master", "master_thesis"),
    ("næringsphd", "industrial_phd"),
    ("offentligsektorphd", "public_sector_phd"),
    ("offentlegsektorphd", "public_sector_phd"),
    ("etterutdanning", "continuing_education"),
    ("etterogvidereutdanning", "continuing_education"),
    ("lab", "lab_access"),
    ("laboratorium", "lab_access"),
    ("testarena", "lab_access"),
    ("fouprosjekt", "rd_project"),
    ("forskningsprosjekt", "rd_project"),
    ("forskingsprosjekt", "rd_project"),
    ("innovasjonsprosjekt", "rd_project"),
];

#[cfg(test)]
mod tests {
    use super::super::field::{COLLABORATIONS, TYPES};
    use super::*;

    #[test]
    fn values_become_canonical_or_say_what_is_wrong() {
        let ok = |text: &str| Ok(text.to_owned());
        for (form, written, expected) in [
            (Form::Line(20), "  Overhalla \u{0}\u{202e} kommune\n", ok("Overhalla kommune")),
            (Form::Line(3), "æøåa", Err(Fault::TooLong { limit: 3, given: 4 })),
            (Form::Lines(3, 20), "vann; avløp;vann", ok("vann\navløp")),
            (Form::Lines(3, 20), "vann; avløp\nslam", ok("vann; avløp\nslam")),
            (Form::Lines(1, 20), "a;b", Err(Fault::TooMany { limit: 1, given: 2 })),
            (Form::Number(0, 9_999), "2 500", ok("2500")),
            (Form::Number(0, 9_999), "12,0", ok("12")),
            (Form::Number(0, 9_999), "2.500", Err(Fault::NotANumber("2.500".into()))),
            (Form::Number(1, 10), "99999999999", Err(Fault::OutOfRange { least: 1, most: 10, given: "99999999999".into() })),
            (Form::Number(0, 9), "-1", Err(Fault::NotANumber("-1".into()))),
            (Form::Day, "22.11.2026", ok("2026-11-22")),
            (Form::Day, "1.2.26", ok("2026-02-01")),
            (Form::Day, "2026-11-22", ok("2026-11-22")),
            (Form::Day, "31.2.2026", Err(Fault::NotADay("31.2.2026".into()))),
            (Form::OrganisationNumber, "NO 958 935 420 MVA", ok("958935420")),
            (Form::OrganisationNumber, "958935421", Err(Fault::NotAnOrganisationNumber("958935421".into()))),
            (Form::Address, "www.ntnu.no/vann", ok("https://www.ntnu.no/vann")),
            (Form::Address, "javascript:alert(1)", Err(Fault::NotAnAddress("javascript:alert(1)".into()))),
            (Form::Address, "https://a@evil.no", Err(Fault::NotAnAddress("https://a@evil.no".into()))),
            (Form::Address, "ftp://ntnu.no", Err(Fault::NotAnAddress("ftp://ntnu.no".into()))),
            (Form::OneOf(TYPES), "Bedrift", ok("business")),
            (Form::OneOf(TYPES), "research", ok("research")),
            (Form::OneOf(TYPES), "forening", Err(Fault::NotOneOf("forening".into()))),
            (Form::ManyOf(COLLABORATIONS), "Nærings-ph.d., praksis", ok("internship\nindustrial_phd")),
        ] {
            assert_eq!(clean(form, written), expected, "{written:?}");
        }
    }

    #[test]
    fn what_is_canonical_stays_as_it_is() {
        for (form, written) in [
            (Form::Lines(3, 20), "a\nb"),
            (Form::Day, "2026-11-22"),
            (Form::ManyOf(COLLABORATIONS), "internship\nlab_access"),
            (Form::Address, "https://www.ntnu.no"),
            (Form::Number(0, 99), "7"),
        ] {
            assert_eq!(clean(form, written).as_deref(), Ok(written));
        }
    }
}
