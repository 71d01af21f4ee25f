//! Text to pieces. The contract in one sentence: the pieces, joined, are the text.

use std::ops::Range;

/// A stretch of text: either a word or what stands between words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// Whether it is a word: letters, digits and marks that belong to a letter.
    pub word: bool,
}

/// Cuts a text into words and gaps, in order and without a hole. Linear time, no allocation.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let (word, mut stop) = sign(text, start)?;
        while let Some((_, after)) = sign(text, stop).filter(|(same, _)| *same == word) {
            stop = after;
        }
        let range = start..stop;
        start = stop;
        Some(Piece { range, word })
    })
}

/// Whether the sign that starts at a byte belongs to a word, and the byte after it; `None` at the end. Most signs of a Norwegian text are ASCII and
/// need no decoding: every text that is indexed or asked with comes through here sign by sign.
#[inline]
fn sign(text: &str, at: usize) -> Option<(bool, usize)> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((byte.is_ascii_alphanumeric(), at + 1));
    }
    let c = text.get(at..)?.chars().next()?;
    Some((belongs_to_word(c), at + c.len_utf8()))
}

/// The byte ranges of the words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    pieces(text).filter(|piece| piece.word).map(|piece| piece.range)
}

/// Letters and digits of any script, marks set on a letter, and the soft hyphen that a web page leaves inside words.
fn belongs_to_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = words(text).filter_map(|range| text.get(range)).collect();
        assert_eq!(found, expected, "{text}");
        let joined: String = pieces(text).filter_map(|piece| text.get(piece.range)).collect();
        assert_eq!(joined, text, "help: a piece was lost or came twice");
    }

    #[test]
    fn words_are_letters_and_digits() {
        check("Vann- og avløp, 3D-print!", &["Vann", "og", "avløp", "3D", "print"]);
        check("<p>CO2 og 2,5 km</p>", &["p", "CO2", "og", "2", "5", "km", "p"]);
        check("re\u{ad}ne a\u{30a}l \u{1f41f}", &["re\u{ad}ne", "a\u{30a}l"]);
        check("", &[]);
        check(" … ", &[]);
    }
}
