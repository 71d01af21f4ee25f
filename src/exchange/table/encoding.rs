//! Bytes to text: UTF-8, UTF-16 and Windows-1252, which Excel still writes as "CSV".
//!
//! The order of guesses: a byte order mark decides; UTF-16 shows itself by zeros in every second byte; text that is UTF-8 from end to end is
//! UTF-8, because other encodings pass that test by chance only when they hold nothing but ASCII (RFC 3629, section 1). Of what is left, text
//! with more whole UTF-8 sequences than broken ones is UTF-8 with damage, and the rest is Windows-1252.

use super::count;
use super::kind::has_mark;
use super::remark::{Remark, Remarks};

/// The upper half of Windows-1252. Source: Unicode, Inc., `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT`, version 2.01. The five bytes it leaves
/// undefined (81, 8D, 8F, 90, 9D) are U+FFFD here and are remarked on.
#[rustfmt::skip]
const WINDOWS_1252: [char; 128] = [
    '\u{20ac}', '\u{fffd}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{fffd}', '\u{17d}', '\u{fffd}',
    '\u{fffd}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{fffd}', '\u{17e}', '\u{178}',
    '\u{a0}', '\u{a1}', '\u{a2}', '\u{a3}', '\u{a4}', '\u{a5}', '\u{a6}', '\u{a7}', '\u{a8}', '\u{a9}', '\u{aa}', '\u{ab}', '\u{ac}', '\u{ad}', '\u{ae}', '\u{af}',
    '\u{b0}', '\u{b1}', '\u{b2}', '\u{b3}', '\u{b4}', '\u{b5}', '\u{b6}', '\u{b7}', '\u{b8}', '\u{b9}', '\u{ba}', '\u{bb}', '\u{bc}', '\u{bd}', '\u{be}', '\u{bf}',
    '\u{c0}', '\u{c1}', '\u{c2}', '\u{c3}', '\u{c4}', '\u{c5}', '\u{c6}', '\u{c7}', '\u{c8}', '\u{c9}', '\u{ca}', '\u{cb}', '\u{cc}', '\u{cd}', '\u{ce}', '\u{cf}',
    '\u{d0}', '\u{d1}', '\u{d2}', '\u{d3}', '\u{d4}', '\u{d5}', '\u{d6}', '\u{d7}', '\u{d8}', '\u{d9}', '\u{da}', '\u{db}', '\u{dc}', '\u{dd}', '\u{de}', '\u{df}',
    '\u{e0}', '\u{e1}', '\u{e2}', '\u{e3}', '\u{e4}', '\u{e5}', '\u{e6}', '\u{e7}', '\u{e8}', '\u{e9}', '\u{ea}', '\u{eb}', '\u{ec}', '\u{ed}', '\u{ee}', '\u{ef}',
    '\u{f0}', '\u{f1}', '\u{f2}', '\u{f3}', '\u{f4}', '\u{f5}', '\u{f6}', '\u{f7}', '\u{f8}', '\u{f9}', '\u{fa}', '\u{fb}', '\u{fc}', '\u{fd}', '\u{fe}', '\u{ff}',
];

/// Bytes in which UTF-16 without a mark is looked for.
const SAMPLE: usize = 1_024;

/// The order of bytes in UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

/// The text of a file, without byte order marks and NUL characters.
pub(super) fn decode(bytes: &[u8], remarks: &mut Remarks) -> String {
    let mut replaced = 0;
    let text = if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        utf16(rest, Order::Little, &mut replaced)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        utf16(rest, Order::Big, &mut replaced)
    } else if let Some(order) = unmarked_utf16(bytes) {
        utf16(bytes, order, &mut replaced)
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        text.to_owned()
    } else if is_mostly_utf8(bytes) {
        utf8(bytes, &mut replaced)
    } else {
        remarks.push(Remark::Windows1252);
        windows_1252(bytes, &mut replaced)
    };
    remarks.counted(replaced, Remark::Replaced);
    let nul = count(text.bytes().filter(|byte| *byte == 0).count());
    remarks.counted(nul, Remark::NulRemoved);
    let text = if nul > 0 { text.replace('\0', "") } else { text };
    match text.strip_prefix('\u{feff}') {
        Some(_) => text.trim_start_matches('\u{feff}').to_owned(),
        None => text,
    }
}

/// The order of UTF-16 without a mark: Latin text has a zero in nearly every second byte and hardly any between.
pub(super) fn unmarked_utf16(bytes: &[u8]) -> Option<Order> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if has_mark(bytes) || sample.len() < 4 {
        return None;
    }
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    let (most, few) = (half * 7 / 10, half / 20);
    match (even, odd) {
        (even, odd) if odd >= most && even <= few => Some(Order::Little),
        (even, odd) if even >= most && odd <= few => Some(Order::Big),
        _ => None,
    }
}

fn utf16(bytes: &[u8], order: Order, replaced: &mut u32) -> String {
    let pairs = bytes.chunks_exact(2).filter_map(|pair| pair.first_chunk::<2>());
    let units = pairs.map(|pair| match order {
        Order::Little => u16::from_le_bytes(*pair),
        Order::Big => u16::from_be_bytes(*pair),
    });
    *replaced += u32::from(!bytes.len().is_multiple_of(2));
    char::decode_utf16(units)
        .map(|unit| {
            unit.unwrap_or_else(|_| {
                *replaced += 1;
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect()
}

/// Whether the text holds more characters of UTF-8 beyond ASCII than bytes that break it, or says by its mark that it is UTF-8.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let chunks = bytes.utf8_chunks();
    let (whole, broken) = chunks.fold((0usize, 0usize), |(whole, broken), chunk| {
        (whole + chunk.valid().chars().filter(|letter| !letter.is_ascii()).count(), broken + chunk.invalid().len())
    });
    bytes.starts_with(b"\xef\xbb\xbf") || whole > broken
}

fn utf8(bytes: &[u8], replaced: &mut u32) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            *replaced += 1;
        }
    }
    text
}

fn windows_1252(bytes: &[u8], replaced: &mut u32) -> String {
    let letter = |byte: &u8| match WINDOWS_1252.get(usize::from(*byte).wrapping_sub(128)) {
        None => char::from(*byte),
        Some(letter) => {
            *replaced += u32::from(*letter == char::REPLACEMENT_CHARACTER);
            *letter
        }
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_the_encoding() {
        let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
        let big = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
        let table: &[(Vec<u8>, &str, &[Remark])] = &[
            (b"".to_vec(), "", &[]),
            ("Ålesund – blåbær".into(), "Ålesund – blåbær", &[]),
            ("\u{feff}Ås".into(), "Ås", &[]),
            (b"\xc5s \x96 \x80 5".to_vec(), "Ås – € 5", &[Remark::Windows1252]),
            (b"\xc5s \x81".to_vec(), "Ås \u{fffd}", &[Remark::Windows1252, Remark::Replaced(1)]),
            ([b"\xff\xfe".as_slice(), &wide("Ås")].concat(), "Ås", &[]),
            ([b"\xfe\xff".as_slice(), &big("Ås")].concat(), "Ås", &[]),
            (wide("Navn;Ås"), "Navn;Ås", &[]),
            (big("Navn;Ås"), "Navn;Ås", &[]),
            ([b"\xff\xfe".as_slice(), &[0x00, 0xd8, b'a', 0, 1]].concat(), "\u{fffd}a", &[Remark::Replaced(2)]),
            ([&[0xef, 0xbb, 0xbf], "Ås ".as_bytes(), &[0xff]].concat(), "Ås \u{fffd}", &[Remark::Replaced(1)]),
            (["æøåæøå".as_bytes(), &[0xc3]].concat(), "æøåæøå\u{fffd}", &[Remark::Replaced(1)]),
            (b"a\0b".to_vec(), "ab", &[Remark::NulRemoved(1)]),
        ];
        for (bytes, text, expected) in table {
            let mut remarks = Remarks::default();
            assert_eq!(decode(bytes, &mut remarks), *text);
            assert_eq!(remarks.finish(), *expected, "{text}");
        }
    }

    #[test]
    fn the_upper_half_is_latin_1_above_9f() {
        for (byte, letter) in (0x80u32..).zip(WINDOWS_1252).filter(|(byte, _)| *byte >= 0xa0) {
            assert_eq!(u32::from(letter), byte);
        }
    }
}
