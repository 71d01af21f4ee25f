//! One spelling per word: lower case, accents off, marks joined. Æ, ø and å are letters of their own and stay,
//! and so does ô, which tells `fôr` (feed) from `for`.

use std::borrow::Cow;

/// The folded form of a word, borrowed when the word is folded as it stands: most words of most texts are.
#[must_use]
pub fn folded(word: &str) -> Cow<'_, str> {
    if is_folded(word) { Cow::Borrowed(word) } else { Cow::Owned(fold(word)) }
}

/// Whether a word has only small letters `a` to `z`, `æ`, `ø`, `å` and digits. Byte by byte: the three are 0xC3 and one more in UTF-8.
fn is_folded(word: &str) -> bool {
    let mut bytes = word.bytes();
    while let Some(byte) = bytes.next() {
        let is_plain = match byte {
            b'a'..=b'z' | b'0'..=b'9' => true,
            0xc3 => matches!(bytes.next(), Some(0xa5 | 0xa6 | 0xb8)),
            _ => false,
        };
        if !is_plain {
            return false;
        }
    }
    true
}

/// The folded form of a word. Idempotent: folding twice changes nothing.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        push(&mut folded, c);
    }
    folded
}

/// The combining ring above: with `a` it spells `å` in decomposed text.
const RING: char = '\u{30a}';
/// The combining diaeresis: Swedish and German `ä`, `ö` are the letters `æ`, `ø`.
const DIAERESIS: char = '\u{308}';

fn push(folded: &mut String, c: char) {
    match c {
        '\0'..='\x7f' | 'æ' | 'ø' | 'å' => folded.push(c),
        RING | DIAERESIS => join_mark(folded, c),
        '\u{300}'..='\u{36f}' | '\u{ad}' => {}
        _ => folded.push_str(plain(c).unwrap_or(c.encode_utf8(&mut [0; 4]))),
    }
}

fn join_mark(folded: &mut String, mark: char) {
    let joined = match (folded.chars().next_back(), mark) {
        (Some('a'), RING) => 'å',
        (Some('a'), _) => 'æ',
        (Some('o'), DIAERESIS) => 'ø',
        _ => return,
    };
    folded.pop();
    folded.push(joined);
}

/// Accented Latin letters as they are written without the accent: the ones met in Norwegian names, Sámi and loan words.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'á' | 'à' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' => "a",
        'ä' => "æ",
        'ö' => "ø",
        'ç' | 'č' | 'ć' => "c",
        'đ' | 'ð' | 'ď' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' | 'ǧ' | 'ǥ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ī' => "i",
        'ǩ' => "k",
        'ł' | 'ľ' => "l",
        'ñ' | 'ŋ' | 'ń' | 'ň' => "n",
        'ó' | 'ò' | 'õ' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'š' | 'ś' | 'ş' => "s",
        'ß' => "ss",
        'ŧ' | 'ť' => "t",
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' | 'ʒ' | 'ǯ' => "z",
        'þ' => "th",
        'œ' => "ø",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_stay_and_accents_go() {
        for (word, folded) in [
            ("ÆØÅ", "æøå"),
            ("Idé", "ide"),
            ("Fiskefôr", "fiskefôr"),
            ("a\u{30a}pen", "åpen"),
            ("A\u{30a}lesund", "ålesund"),
            ("Malmö", "malmø"),
            ("Malmo\u{308}", "malmø"),
            ("re\u{ad}ning", "rening"),
            ("Kárášjohka", "karasjohka"),
            ("\u{301}", ""),
            ("Straße", "strasse"),
            ("水", "水"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
            assert_eq!(super::folded(word), folded, "{word}");
            assert_eq!(fold(folded), folded, "help: folding must be idempotent");
        }
    }
}
