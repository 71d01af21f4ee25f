//! The lexicon file: word lists and the concept map.
//!
//! Sorted lists are front-coded (each word as the number of leading bytes it shares with the one before, and the rest): it halves the file
//! before compression and costs nothing to read.

use crate::domain::Ordered;
use serde::{Deserialize, Serialize};

use super::frame::{self, FileFault, Kind};
use crate::domain::{Concept, ConceptId, Constituent, Goals, LexiconData};

#[derive(Serialize, Deserialize)]
struct WireLexicon {
    lemmas: Vec<Front>,
    word_classes: Vec<String>,
    links: Vec<String>,
    forms: Vec<String>,
    flags: Vec<String>,
    whole_words: Vec<Front>,
    nynorsk: Vec<Front>,
    bokmal: Vec<String>,
    concepts: Vec<WireConcept>,
}

/// A front-coded word.
#[derive(Serialize, Deserialize)]
struct Front(u8, String);

#[derive(Serialize, Deserialize)]
struct WireConcept {
    id: String,
    bokmal: String,
    nynorsk: Option<String>,
    english: String,
    synonyms_norwegian: Vec<String>,
    synonyms_english: Vec<String>,
    broader: Option<String>,
    related: Vec<String>,
    goals: Vec<u8>,
}

fn front_code<'a>(words: impl Iterator<Item = &'a str>) -> Vec<Front> {
    let mut previous = "";
    words
        .map(|word| {
            let shared = word
                .char_indices()
                .zip(previous.chars())
                .find(|((_, a), b)| a != b)
                .map_or(word.len().min(previous.len()), |((at, _), _)| at);
            let shared = floor_char_boundary(word, shared.min(usize::from(u8::MAX)));
            previous = word;
            Front(u8::try_from(shared).unwrap_or(0), word.get(shared..).unwrap_or_default().to_owned())
        })
        .collect()
}

fn floor_char_boundary(word: &str, mut at: usize) -> usize {
    while !word.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn front_decode(words: Vec<Front>) -> impl Iterator<Item = String> {
    let mut previous = String::new();
    words.into_iter().map(move |Front(shared, rest)| {
        let word = format!("{}{rest}", previous.get(..usize::from(shared)).unwrap_or_default());
        previous.clone_from(&word);
        word
    })
}

impl From<&Concept> for WireConcept {
    fn from(concept: &Concept) -> Self {
        Self {
            id: concept.id.0.clone(),
            bokmal: concept.bokmal.clone(),
            nynorsk: concept.nynorsk.clone(),
            english: concept.english.clone(),
            synonyms_norwegian: concept.synonyms_norwegian.clone(),
            synonyms_english: concept.synonyms_english.clone(),
            broader: concept.broader.as_ref().map(|id| id.0.clone()),
            related: concept.related.iter().map(|id| id.0.clone()).collect(),
            goals: concept.goals.iter().collect(),
        }
    }
}

impl WireConcept {
    fn concept(self) -> Concept {
        Concept {
            id: ConceptId(self.id),
            bokmal: self.bokmal,
            nynorsk: self.nynorsk,
            english: self.english,
            synonyms_norwegian: self.synonyms_norwegian,
            synonyms_english: self.synonyms_english,
            broader: self.broader.map(ConceptId),
            related: self.related.into_iter().map(ConceptId).collect(),
            goals: Goals::of(self.goals),
        }
    }
}

/// Word lists and concepts as a file.
#[must_use]
pub fn write_lexicon(lexicon: &LexiconData, concepts: &[Concept]) -> Vec<u8> {
    let column = |field: fn(&Constituent) -> &String| lexicon.constituents.iter().map(|c| field(c).clone()).collect();
    let wire = WireLexicon {
        lemmas: front_code(lexicon.constituents.iter().map(|c| c.lemma.as_str())),
        word_classes: column(|c| &c.word_class),
        links: column(|c| &c.links),
        forms: column(|c| &c.forms),
        flags: column(|c| &c.flag),
        whole_words: front_code(lexicon.whole_words.iter().map(String::as_str)),
        nynorsk: front_code(lexicon.nynorsk.iter().map(|(nn, _)| nn.as_str())),
        bokmal: lexicon.nynorsk.iter().map(|(_, nb)| nb.clone()).collect(),
        concepts: concepts.iter().map(Into::into).collect(),
    };
    frame::write(Kind::Lexicon, &wire)
}

/// Word lists and concepts of a file.
///
/// # Errors
/// When the file is not a lexicon, of another version, cut short or damaged.
pub fn read_lexicon(file: &[u8]) -> Result<(LexiconData, Vec<Concept>), FileFault> {
    let wire: WireLexicon = frame::read(Kind::Lexicon, file)?;
    let rest = wire.word_classes.into_iter().zip(wire.links).zip(wire.forms).zip(wire.flags);
    let constituents = front_decode(wire.lemmas)
        .zip(rest)
        .map(|(lemma, (((word_class, links), forms), flag))| Constituent { lemma, word_class, links, forms, flag })
        .collect();
    let lexicon = LexiconData {
        constituents,
        whole_words: front_decode(wire.whole_words).collect(),
        nynorsk: front_decode(wire.nynorsk).zip(wire.bokmal).collect(),
    };
    let mut concepts: Vec<Concept> = wire.concepts.into_iter().map(WireConcept::concept).collect();
    concepts.order_by(|a, b| a.id.cmp(&b.id));
    Ok((lexicon, concepts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_coding_gives_the_words_back() {
        let words = ["", "a", "abbed", "abbor", "blå", "blåbær", "blæ", "å", "åå"];
        let coded = front_code(words.into_iter());
        assert_eq!(coded[3].0, 3, "help: `abbor` shares `abb` with `abbed`");
        assert_eq!(front_decode(coded).collect::<Vec<_>>(), words);
    }
}
