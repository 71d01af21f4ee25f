//! Stems: Snowball's, after the two rules that Norwegian adjectives and agent nouns need and Snowball leaves out.

use pagefind_stem::{Algorithm, Stemmer};
use std::borrow::Cow;

/// The Norwegian and English stemmers.
pub struct Stems {
    norwegian: Stemmer,
    english: Stemmer,
}

impl Stems {
    /// The stemmers; they hold no state.
    #[must_use]
    pub fn new() -> Self {
        Self { norwegian: Stemmer::create(Algorithm::Norwegian), english: Stemmer::create(Algorithm::English) }
    }

    /// The stem of a folded Norwegian word: `kommunale`, `kommunalt` and `kommunal` meet, and so do `forskere` and `forsker`.
    #[must_use]
    pub fn norwegian(&self, word: &str) -> String {
        let levelled = level(word);
        let stem = self.norwegian.stem(&levelled);
        deed(&stem).to_owned()
    }

    /// The stem of a folded English word.
    #[must_use]
    pub fn english(&self, word: &str) -> String {
        self.english.stem(word).into_owned()
    }
}

impl Default for Stems {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Stems {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Stems")
    }
}

/// Endings that Snowball leaves apart though they are forms of one word, the longer ending first.
const LEVELLED: [(&str, &str); 11] = [
    ("iserer", "iser"),
    ("iserte", "iser"),
    ("isert", "iser"),
    ("alt", "al"),
    ("alte", "al"),
    ("elt", "ell"),
    ("elle", "ell"),
    ("erne", "er"),
    ("ere", "er"),
    ("ivt", "iv"),
    ("iske", "isk"),
];

/// Shortest stem a rule may leave: `salt` and `valt` stay.
const LEAST_LETTERS: usize = 4;

fn level(word: &str) -> Cow<'_, str> {
    for (ending, kept) in LEVELLED {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.chars().count() >= LEAST_LETTERS) {
            return Cow::Owned(format!("{stem}{kept}"));
        }
    }
    Cow::Borrowed(word)
}

/// Ending of nouns made from verbs in -ere, as Snowball leaves it.
const DEED: &str = "ering";

/// Shortest stem of such a verb: `sortering` must not meet the colour `sort`.
const LEAST_DEED: usize = 5;

/// `automatisering` meets `automatisere` and `automatisert`, whose stem is what stands before the ending.
fn deed(stem: &str) -> &str {
    stem.strip_suffix(DEED).filter(|verb| verb.chars().count() >= LEAST_DEED).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_meet() {
        let stems = Stems::new();
        for forms in [
            ["kommunal", "kommunale", "kommunalt"],
            ["kulturell", "kulturelle", "kulturelt"],
            ["analytiker", "analytikere", "analytikerne"],
            ["utfordring", "utfordringer", "utfordringene"],
            ["teknologisk", "teknologiske", "teknologisk"],
            ["effektiv", "effektive", "effektivt"],
            ["automatisering", "automatisere", "automatisert"],
            ["digitaliseringen", "digitaliserer", "digitaliserte"],
        ] {
            let [first, second, third] = forms.map(|form| stems.norwegian(form));
            assert!(first == second && second == third, "{forms:?}: {first} {second} {third}");
        }
        assert_ne!(stems.norwegian("salt"), stems.norwegian("sal"));
        assert_eq!(stems.english("municipalities"), stems.english("municipality"));
    }
}
