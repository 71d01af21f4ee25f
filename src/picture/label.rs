//! Names in pictures: shortened, broken into lines, and how wide they are.

/// Where a text stands from its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    #[default]
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// The word of SVG.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Picture units of a letter, on the safe side: the text is 12 units high.
const LETTER: i32 = 7;
/// Picture units from line to line.
pub const LINE: i32 = 14;

/// The width of a text in picture units.
#[must_use]
pub fn width(text: &str) -> i32 {
    letters(text).saturating_mul(LETTER)
}

fn letters(text: &str) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(i32::MAX)
}

/// At most so many letters; what is cut away is marked.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end_matches([' ', ',', '-', '(']))
}

/// The text in lines of at most so many letters, broken at spaces; the last line is shortened when there is more.
#[must_use]
pub fn wrapped(text: &str, most: usize, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let full = out.len() >= lines;
        match out.last_mut() {
            Some(line) if full || line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => out.push(word.to_owned()),
        }
    }
    out.iter().map(|line| shortened(line, most)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn breaks_at_spaces_and_marks_what_is_cut() {
        let table: &[(&str, usize, usize, &[&str])] = &[
            ("Røros", 10, 2, &["Røros"]),
            ("Røros kommune", 10, 2, &["Røros", "kommune"]),
            ("Institutt for bygg- og miljøteknikk", 14, 2, &["Institutt for", "bygg- og milj…"]),
            ("Fylkesmannsembetet", 10, 2, &["Fylkesman…"]),
            ("", 10, 2, &[]),
        ];
        for (text, most, lines, expected) in table {
            assert_eq!(wrapped(text, *most, *lines), *expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_longer_than_asked(text in "\\PC{0,60}", most in 1usize..30, lines in 1usize..4) {
            let out = wrapped(&text, most, lines);
            prop_assert!(out.len() <= lines);
            prop_assert!(out.iter().all(|line| line.chars().count() <= most));
        }
    }
}
