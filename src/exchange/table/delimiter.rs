//! Which character parts the cells of a text table, and where a quote is left open.

/// The delimiters that are known, the likeliest in Norway first: it wins when two fit equally well.
pub(super) const DELIMITERS: [u8; 3] = *b";,\t";
/// Records that are looked at.
const RECORDS: usize = 50;
/// Bytes that are looked at.
const SAMPLE: usize = 1_000_000;

/// The delimiter of a text, and the byte at which the table begins: after Excel's line `sep=;`, when there is one.
///
/// The delimiter is the one that most records have equally often outside quotes; the first record, the headings, counts twice.
pub(super) fn find(text: &str) -> (u8, usize) {
    said(text).unwrap_or_else(|| (guessed(text.as_bytes()), 0))
}

/// What the first line says, if it is Excel's.
fn said(text: &str) -> Option<(u8, usize)> {
    let (first, rest) = (text.get(..4)?, text.as_bytes().get(4..)?);
    let (delimiter, end) = rest.split_first()?;
    let break_length = if end.starts_with(b"\r\n") { 2 } else { usize::from(!end.is_empty()) };
    let ends = end.is_empty() || end.starts_with(b"\r") || end.starts_with(b"\n");
    (first.eq_ignore_ascii_case("sep=") && DELIMITERS.contains(delimiter) && ends).then_some((*delimiter, 5 + break_length))
}

fn guessed(bytes: &[u8]) -> u8 {
    let records = counts(bytes);
    let mut best = (0, DELIMITERS[0]);
    for (at, delimiter) in DELIMITERS.into_iter().enumerate() {
        let column: Vec<u32> = records.iter().map(|counts| counts[at]).collect();
        let score = column.iter().filter(|count| **count > 0).map(|usual| agreement(&column, *usual)).max().unwrap_or(0);
        // A comma in one cell of a single column is no delimiter: the headings must have it too, or most records.
        let parts = column.first().is_some_and(|count| *count > 0) || score * 2 > column.len();
        if parts && score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// How many records have a delimiter as often as is usual.
fn agreement(column: &[u32], usual: u32) -> usize {
    column.iter().filter(|count| **count == usual).count() + usize::from(column.first() == Some(&usual))
}

/// How often each delimiter stands outside quotes, for each of the first records that is not blank. A quote opens after any of the
/// delimiters, so that a comma in a quoted cell never counts, whichever delimiter is the right one.
fn counts(bytes: &[u8]) -> Vec<[u32; 3]> {
    let mut records = Vec::new();
    let (mut record, mut quoted, mut starts, mut blank) = ([0u32; 3], false, true, true);
    for byte in bytes.iter().take(SAMPLE) {
        let at = DELIMITERS.iter().position(|delimiter| delimiter == byte);
        match byte {
            b'"' if quoted || starts => quoted = !quoted,
            // The second of a pair of quotes inside a quoted cell opens it again.
            b'\r' | b'\n' if !quoted => {
                if !blank {
                    records.push(record);
                }
                (record, blank) = ([0; 3], true);
                if records.len() == RECORDS {
                    return records;
                }
            }
            _ => {
                if let (Some(count), false) = (at.and_then(|at| record.get_mut(at)), quoted) {
                    *count += 1;
                }
                blank = false;
            }
        }
        starts = !quoted && (at.is_some() || matches!(byte, b'\r' | b'\n' | b'"'));
    }
    if !blank {
        records.push(record);
    }
    records
}

/// The byte of a quote that opens a cell and never closes.
pub(super) fn open_quote(bytes: &[u8], delimiter: u8) -> Option<usize> {
    let mut open = None;
    let mut starts = true;
    let mut iter = bytes.iter().enumerate().peekable();
    while let Some((at, byte)) = iter.next() {
        match (open, byte) {
            (Some(_), b'"') if iter.next_if(|(_, next)| **next == b'"').is_some() => {}
            (Some(_), b'"') => (open, starts) = (None, false),
            (Some(_), _) => {}
            (None, b'"') if starts => open = Some(at),
            (None, byte) => starts = *byte == delimiter || matches!(byte, b'\r' | b'\n'),
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_delimiter() {
        let table: &[(&str, u8, usize)] = &[
            ("", b';', 0),
            ("Navn", b';', 0),
            ("Navn\nAs, Oslo\nBo\n", b';', 0),
            ("a;b\n1,5;2\n2,5;3\n", b';', 0),
            ("a,b\n1;2,3\n", b',', 0),
            ("a\tb\n1,2\t3\n", b'\t', 0),
            ("a;b\n\"x,y,z\";1\n\"x,y,z\";2\n", b';', 0),
            ("a,b\n\"x;\"\"y;z\",1\n\"x;y;z\",2\n", b',', 0),
            ("navn,sted\nÅs,\"en; to\r\ntre; fire\"\n", b',', 0),
            ("sep=,\r\na;b,c", b',', 7),
            ("SEP=;\na,b", b';', 6),
            ("sep=\t", b'\t', 5),
            ("sep=|\na,b\nc,d", b',', 0),
            ("sep=;x\n", b';', 0),
            ("Liste over behov, 2026\nNavn;Sted;År\na;b;1\nc;d;2\n", b';', 0),
        ];
        for (text, delimiter, start) in table {
            assert_eq!(find(text), (*delimiter, *start), "{text}");
        }
    }

    #[test]
    fn finds_a_quote_that_is_left_open() {
        let table: &[(&str, Option<usize>)] = &[
            ("a;\"b\"\n", None),
            ("a;\"b\"\"c\"\n", None),
            ("a;b\"c\n", None),
            ("a;\"b\n", Some(2)),
            ("a;\"b\"\"\n", Some(2)),
            ("a;\"b\"c\";\"d", Some(8)),
        ];
        for (text, at) in table {
            assert_eq!(open_quote(text.as_bytes(), b';'), *at, "{text}");
        }
    }
}
