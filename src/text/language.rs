//! Which of the three languages a text is written in, from the small words that only one of them has.

use super::fold::folded;
use super::segment::words;
use crate::domain::Language;
use rustc_hash::FxHashMap;

/// Frequent words that tell bokmål from nynorsk and English. Words that two of the languages share are left out.
const BOKMAL: &str = "ikke jeg fra hvordan hva hvem hvilke hvilken en noen bare mer være vært mye også selv hvor gjøre gjør kommer hvis deres \
    slik uten innen siden oss flere hjemme hjem sammen etter mellom gjennom trenger ønsker dere hver annet våre vårt nye av";
const NYNORSK: &str = "ikkje eg frå korleis kva kven kvar ein eit nokon nokre noko berre meir vere vore mykje sjølv dei kor gjere gjer kjem deira \
    utan innan sidan fleire heime heim saman medan treng ønskjer ynskjer kvart anna me no vert vart verte tenester tenestene skule skulen kommunane \
    innbyggjarane eigne betre halde arbeidet brukarane";
const ENGLISH: &str = "the and of in that it with as are this we our from which have has not their can will who how what \
    between without within into these those should would could must them they been were";

/// How much more a telling word weighs than a shared one.
const TELLING: u32 = 2;
/// Words looked at: enough to be sure, and long texts cost no more than short ones.
const LOOKED_AT: usize = 300;

/// Guesses the language of texts.
#[derive(Clone, Debug)]
pub struct Guesser {
    telling: FxHashMap<&'static str, [u32; 3]>,
}

impl Guesser {
    /// Builds the table of telling words.
    #[must_use]
    pub fn new() -> Self {
        let mut telling: FxHashMap<&'static str, [u32; 3]> = FxHashMap::default();
        for (list, slot) in [(BOKMAL, 0), (NYNORSK, 1), (ENGLISH, 2)] {
            for word in list.split_whitespace() {
                if let Some(votes) = telling.entry(word).or_default().get_mut(slot) {
                    *votes = TELLING;
                }
            }
        }
        Self { telling }
    }

    /// The language of a text; `None` when it has no telling word. A tie goes to the language that comes first in
    /// [`Language::ALL`]. Linear in the first 300 words.
    #[must_use]
    pub fn guess(&self, text: &str) -> Option<Language> {
        let mut votes = [0_u32; 3];
        for word in words(text).take(LOOKED_AT).filter_map(|range| text.get(range)) {
            if let Some(counts) = self.telling.get(folded(word).as_ref()) {
                votes.iter_mut().zip(counts).for_each(|(vote, count)| *vote += count);
            }
        }
        let best = votes.iter().copied().max().filter(|most| *most > 0)?;
        Language::ALL.into_iter().zip(votes).find(|(_, vote)| *vote == best).map(|(language, _)| language)
    }
}

impl Default for Guesser {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_tell() {
        let guesser = Guesser::new();
        for (text, language) in [
            ("Vannverket sliter med humus, og vi ønsker hjelp fra noen som kan det", Some(Language::Bokmal)),
            ("Vi vil halde eldre lenger heime med velferdsteknologi og betre heimetenester", Some(Language::Nynorsk)),
            ("Stormwater and flooding in a small coastal town", Some(Language::English)),
            ("velferdsteknologi", None),
            ("", None),
        ] {
            assert_eq!(guesser.guess(text), language, "{text}");
        }
    }
}
