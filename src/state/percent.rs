//! The percent codec of the address: UTF-8 bytes as `%XX`, a blank as `+`. Reading never fails: junk is kept as it stands.

/// Text for use as a key or value in the fragment. Letters and digits of ASCII and `-_.~,` stand as they are, so that lists and ids
/// can be read in the address bar.
#[must_use]
pub fn encode_component(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b',' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => {
                out.push('%');
                out.push(hex_digit(byte >> 4));
                out.push(hex_digit(byte & 15));
            }
        }
    }
    out
}

const fn hex_digit(nibble: u8) -> char {
    match nibble {
        0..=9 => (b'0' + nibble) as char,
        _ => (b'A' + nibble - 10) as char,
    }
}

/// The text of a key or value. A `%` without two hex digits stands for itself; bytes that are no UTF-8 become the replacement character.
#[must_use]
pub fn decode_component(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let (byte, left) = match (first, tail) {
            (b'+', _) => (b' ', tail),
            (b'%', [high, low, left @ ..]) => nibbles(*high, *low).map_or((b'%', tail), |byte| (byte, left)),
            _ => (*first, tail),
        };
        out.push(byte);
        rest = left;
    }
    String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn nibbles(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? * 16 + digit(low)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_junk_as_it_stands() {
        for (text, read) in [
            ("a+b", "a b"),
            ("a%20b", "a b"),
            ("bl%C3%A5b%c3%a6r", "blåbær"),
            ("100%", "100%"),
            ("%zz%4", "%zz%4"),
            ("%ff", "\u{fffd}"),
            ("%%41", "%A"),
            ("", ""),
        ] {
            assert_eq!(decode_component(text), read, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in ".*") {
            prop_assert_eq!(decode_component(&encode_component(&text)), text);
        }

        #[test]
        fn anything_can_be_read(text in ".*") {
            let _ = decode_component(&text);
        }

        #[test]
        fn the_written_form_has_no_sign_with_a_meaning_of_its_own(text in ".*") {
            prop_assert!(!encode_component(&text).contains(['&', '=', '#', '?', '"', '<']));
        }
    }
}
