//! Looks a workbook over before the library opens it: unpacks every part and counts what really comes out, because the sizes a packed file
//! names are its maker's claim, and refuses the few values the library believes without a check.
//!
//! Those values are found by their bytes wherever they stand, also in comments and text, so that no trick of markup hides one. Each rule is far
//! above what a spreadsheet program writes.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::{LIMITS, TableFault, count};

/// Bytes an entry of the list at the end of a packed file has at least.
const ENTRY: usize = 46;
/// Bytes of a shared text at least: `<si/>`.
const SHARED_TEXT: usize = 5;
/// Letters and digits of a cell's name up to which no number grows out of 32 bits. Spreadsheets have three and seven.
const LETTERS: usize = 6;
const DIGITS: usize = 9;
/// How often a sheet may be named: a file that names one large sheet a thousand times is made to be slow.
const NAMED: usize = 2;

/// Refuses a packed file that is too large inside or would trip the library.
pub(super) fn check(bytes: &[u8]) -> Result<(), TableFault> {
    check_entry_count(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| TableFault::damaged(&error))?;
    let limit = u64::from(LIMITS.inflated);
    let mut total = 0;
    let mut part = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TableFault::Protected,
            other => TableFault::damaged(&other),
        })?;
        part.clear();
        // One byte above what is left tells that there is more.
        let read = entry.by_ref().take(limit - total + 1).read_to_end(&mut part);
        total += u64::try_from(part.len()).unwrap_or(limit);
        if total > limit {
            return Err(TableFault::TooLargeInside { limit: LIMITS.inflated, given: count(usize::try_from(total).unwrap_or(usize::MAX)) });
        }
        read.map_err(|error| TableFault::damaged(&error))?;
        check_part(&entry.name().to_ascii_lowercase(), &part).map_err(|what| TableFault::Damaged(what.to_owned()))?;
    }
    Ok(())
}

/// The library makes room for as many entries as the file claims. A count of 16 bits does no harm; one of 64 must fit into the file.
fn check_entry_count(bytes: &[u8]) -> Result<(), TableFault> {
    let has_locator = bytes.windows(4).any(|window| window == b"PK\x06\x07");
    let mut ends = bytes.windows(40).filter(|window| window.starts_with(b"PK\x06\x06"));
    let most = u64::try_from(bytes.len() / ENTRY).unwrap_or(u64::MAX);
    let claims_more = |window: &[u8]| window.last_chunk::<8>().is_some_and(|claim| u64::from_le_bytes(*claim) > most);
    if has_locator && ends.any(claims_more) {
        return Err(TableFault::Damaged("it claims more parts than fit into it".to_owned()));
    }
    Ok(())
}

fn check_part(name: &str, part: &[u8]) -> Result<(), &'static str> {
    let (names_sheets, links_sheets) = (name.ends_with("workbook.xml"), name.ends_with("workbook.xml.rels"));
    let mut named: Vec<&[u8]> = Vec::new();
    for (key, value) in (Attributes { bytes: part, at: 0 }) {
        match key {
            b"r" | b"ref" => check_reference(value)?,
            b"uniqueCount" if !is_below(value, part.len() / SHARED_TEXT) => return Err("it claims more texts than fit into it"),
            b"Target" if links_sheets => named.push(value.strip_prefix(b"/").unwrap_or(value)),
            _ if names_sheets && key.rsplit(|byte| *byte == b':').next() == Some(b"id") => named.push(value),
            _ => {}
        }
    }
    named.sort();
    if named.windows(NAMED + 1).any(|same| same.first() == same.last()) {
        return Err("it names a part many times");
    }
    Ok(())
}

/// A reference must not grow out of 32 bits, and an area must not end before it begins.
fn check_reference(value: &[u8]) -> Result<(), &'static str> {
    let mut corners = [(0, 0); 2];
    for (at, name) in value.split(|byte| *byte == b':').enumerate() {
        let letters = name.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let digits = name.iter().skip(letters).take_while(|byte| byte.is_ascii_digit()).count();
        if letters > LETTERS || digits > DIGITS {
            return Err("a cell's name is too long");
        }
        if let Some(corner) = corners.get_mut(at) {
            *corner = (number(&name[..letters], 26, b'a' - 1), number(&name[letters..letters + digits], 10, b'0'));
        }
    }
    let [(column, row), (last_column, last_row)] = corners;
    let is_area = value.contains(&b':');
    if is_area && (last_column < column || last_row < row) {
        return Err("an area ends before it begins");
    }
    Ok(())
}

/// Few enough digits or letters not to overflow.
fn number(digits: &[u8], base: u64, zero: u8) -> u64 {
    digits.iter().fold(0, |sum, digit| sum * base + u64::from(digit.to_ascii_lowercase().saturating_sub(zero)))
}

/// Whether a number is at most `most`; what is not a number is not one for the library either.
fn is_below(value: &[u8], most: usize) -> bool {
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(value).ok().and_then(|text| text.trim().trim_start_matches('+').parse::<u64>().ok());
    number.map_or(digits < DIGITS, |number| number <= most as u64)
}

/// Everything that looks like an attribute: a name, `=`, and a quoted value.
struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let equals = self.at + rest.iter().position(|byte| *byte == b'=')?;
            let (before, after) = (&self.bytes[..equals], &self.bytes[equals + 1..]);
            self.at = equals + 1;
            let Some((quote, value)) = after.trim_ascii_start().split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\'')) else {
                continue;
            };
            let before = before.trim_ascii_end();
            let start = before.iter().rposition(|byte| !is_name(*byte)).map_or(0, |last| last + 1);
            let end = value.iter().position(|byte| byte == quote).unwrap_or(value.len());
            return Some((&before[start..], &value[..end]));
        }
    }
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_parts_pass() {
        for part in [
            r#"<worksheet><dimension ref="A1:XFD1048576"/><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></worksheet>"#,
            r#"<sst count="3" uniqueCount="2"><si><t>r="not a cell"</t></si><si/></sst>"#,
            r#"<a:srcRect l="-1200" r="45000"/><c r='AAA10'/>"#,
            r#"<mergeCell ref="B2:D2"/><autoFilter ref="A1:C9"/>"#,
            "a=b=\"",
        ] {
            assert_eq!(check_part("xl/worksheets/sheet1.xml", part.as_bytes()), Ok(()), "{part}");
        }
    }

    #[test]
    fn values_the_library_believes_are_checked() {
        for part in [
            r#"<c r="AAAAAAA1"/>"#,
            r#"<c x="<"r = 'A9999999999'/>"#,
            r#"<row r="4294967296">"#,
            r#"<dimension ref="B2:A1"/>"#,
            r#"<dimension ref="A3:A2"/>"#,
            r#"<!-- "--><sst uniqueCount="18446744073709551615">"#,
            r#"<sst uniqueCount="9999999999999999999999">"#,
            r#"<sst uniqueCount="100"><si/></sst>"#,
        ] {
            assert!(check_part("a", part.as_bytes()).is_err(), "{part}");
        }
        let thrice = r#"<sheet r:id="a"/><sheet r:id="a"/><sheet id="a"/>"#;
        assert!(check_part("xl/workbook.xml", thrice.as_bytes()).is_err());
        assert!(check_part("xl/worksheets/sheet1.xml", thrice.as_bytes()).is_ok());
        let links = r#"<R Target="/xl/a.xml"/><R Target="xl/a.xml"/><R Target='xl/a.xml'/>"#;
        assert!(check_part("xl/_rels/workbook.xml.rels", links.as_bytes()).is_err());
    }
}
