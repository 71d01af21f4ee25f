//! The analysis of words and texts: everything below put together.

use super::compound::cover;
use super::concept_map::{ConceptHit, ConceptIndex, ConceptMap, LabelWord, Tongue, first_conjunct, labels};
use super::fold::fold;
use super::gloss::Gloss;
use super::inflection::{best_lemma, is_known};
use super::language::Guesser;
use super::lexicon::{Lexicon, Place, class};
use super::segment::words;
use super::stem::Stems;
use super::stop::StopWords;
use super::variant::Bridge;
use crate::domain::{Concept, Language, LexiconData};
use std::collections::BTreeSet;
use std::ops::Range;

/// A part of a compound, as it is indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPart {
    /// The key it shares with the same word standing alone.
    pub key: String,
    /// A head that carries little meaning of its own: `-basert`, `-rettet`.
    pub light: bool,
}

/// What the analysis knows of a word. It depends on the word and the language alone, so it is worked out once per distinct word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// What its forms share: the stem of its lemma, in bokmål; parts joined by `+` for a compound.
    pub key: String,
    /// The parts of a compound in order; empty for a word that is not one.
    pub parts: Vec<WordPart>,
    /// Whether it only carries grammar.
    pub stop: bool,
    /// Whether the Norwegian lexicon holds it or all its parts.
    pub known: bool,
    /// The word among Norwegian labels of concepts.
    pub norwegian_label: Option<LabelWord>,
    /// The word among English labels of concepts.
    pub english_label: Option<LabelWord>,
    /// Concepts that the head of a compound names.
    pub head_concepts: Vec<ConceptIndex>,
}

/// A word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// The word, folded.
    pub folded: String,
    /// What is known of it.
    pub word: Word,
}

/// FNV-1a over all words of the lists, 64 bits (Fowler, Noll and Vo): tells change, not malice.
fn fingerprint(lexicon: &LexiconData, concepts: &[Concept]) -> u64 {
    let constituents = lexicon.constituents.iter().flat_map(|it| [&it.lemma, &it.word_class, &it.links, &it.forms, &it.flag]);
    let pairs = lexicon.nynorsk.iter().flat_map(|(nynorsk, bokmal)| [nynorsk, bokmal]);
    let named = concepts.iter().flat_map(|it| {
        let own = [&it.id.0, &it.bokmal, &it.english].into_iter().chain(&it.nynorsk);
        let others = it.synonyms_norwegian.iter().chain(&it.synonyms_english);
        own.chain(others).chain(it.broader.iter().chain(&it.related).map(|id| &id.0))
    });
    let texts = constituents.chain(&lexicon.whole_words).chain(pairs).chain(named);
    let bytes = texts.flat_map(|text| text.bytes().chain(std::iter::once(0)));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Turns text into tokens and concepts. Immutable once built.
#[derive(Debug)]
pub struct Analyzer {
    lexicon: Lexicon,
    bridge: Bridge,
    stems: Stems,
    stop: StopWords,
    guesser: Guesser,
    concepts: ConceptMap,
    gloss: Gloss,
    fingerprint: u64,
}

impl Analyzer {
    /// Builds the tables: O(size of the lists), some ten milliseconds.
    #[must_use]
    pub fn new(lexicon: &LexiconData, concepts: &[Concept]) -> Self {
        let mut analyzer = Self {
            lexicon: Lexicon::new(lexicon),
            bridge: Bridge::new(&lexicon.nynorsk),
            stems: Stems::new(),
            stop: StopWords::new(),
            guesser: Guesser::new(),
            concepts: ConceptMap::default(),
            gloss: Gloss::default(),
            fingerprint: fingerprint(lexicon, concepts),
        };
        analyzer.concepts =
            ConceptMap::new(concepts, |label, tongue| analyzer.label_keys(label, tongue), |concept| analyzer.joins_names(concept));
        let keys: Vec<_> = concepts.iter().map(|concept| analyzer.gloss_keys(concept)).collect();
        analyzer.gloss = Gloss::new(&keys);
        analyzer
    }

    /// A number that differs, but for chance, when the lists the tables were built from differ.
    #[must_use]
    pub const fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Whether a label joins two names (`avfall og sirkulær økonomi`) and not two adjectives of one (`små og mellomstore bedrifter`).
    fn joins_names(&self, concept: &Concept) -> bool {
        let last = first_conjunct(concept).and_then(|first| first.split_whitespace().last()).map(fold);
        let lemma = last.as_deref().and_then(|word| best_lemma(&self.lexicon, word));
        last.is_some() && lemma.is_none_or(|lemma| self.lexicon.classes(&lemma) & class::NOUN != 0)
    }

    /// The English keys of a concept's labels, and the Norwegian keys with those of parts.
    fn gloss_keys(&self, concept: &Concept) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut english, mut norwegian) = (BTreeSet::new(), BTreeSet::new());
        for (label, tongue) in labels(concept, self.joins_names(concept)) {
            let keys = self.label_keys(label, tongue);
            match tongue {
                Tongue::English => english.extend(keys),
                Tongue::Norwegian => norwegian.extend(keys.iter().flat_map(|key| key.split('+')).map(ToOwned::to_owned)),
            }
        }
        (english, norwegian)
    }

    /// Norwegian keys that an English key translates to, with their association in 1/1024: see `gloss`.
    pub fn translations(&self, key: &str) -> impl Iterator<Item = (&str, u32)> {
        self.gloss.of(key).iter().map(|(norwegian, strength)| (norwegian.as_ref(), *strength))
    }

    fn label_keys(&self, label: &str, tongue: Tongue) -> Vec<String> {
        let folded = words(label).filter_map(|range| label.get(range)).map(fold);
        match tongue {
            Tongue::Norwegian => folded.filter(|word| !self.stop.is_norwegian(word)).map(|word| self.norwegian(&word).0).collect(),
            Tongue::English => folded.filter(|word| !self.stop.is_english(word)).map(|word| self.stems.english(&word)).collect(),
        }
    }

    /// The concept map.
    #[must_use]
    pub const fn concepts(&self) -> &ConceptMap {
        &self.concepts
    }

    /// The language of a text; a text without a telling word is English when it has words, none of them Norwegian, that English labels have.
    #[must_use]
    pub fn language(&self, text: &str) -> Language {
        self.guesser.guess(text).unwrap_or_else(|| if self.looks_english(text) { Language::English } else { Language::Bokmal })
    }

    fn looks_english(&self, text: &str) -> bool {
        let mut any = false;
        for word in words(text).filter_map(|range| text.get(range)).take(12).map(fold) {
            if is_known(&self.lexicon, &word) {
                return false;
            }
            any |= self.concepts.word(&self.stems.english(&word), Tongue::English).is_some();
        }
        any
    }

    /// The analysis of one folded word in a text of a language. The costly call: an unknown long word takes some ten microseconds.
    #[must_use]
    pub fn word(&self, folded: &str, language: Language) -> Word {
        if language == Language::English { self.english_word(folded) } else { self.norwegian_word(folded) }
    }

    fn english_word(&self, folded: &str) -> Word {
        let key = self.stems.english(folded);
        Word {
            stop: self.stop.is_english(folded),
            english_label: self.concepts.word(&key, Tongue::English),
            known: false,
            key,
            ..Word::default()
        }
    }

    fn norwegian_word(&self, folded: &str) -> Word {
        if self.stop.is_norwegian(folded) {
            return Word { key: folded.to_owned(), stop: true, known: true, ..Word::default() };
        }
        let (key, parts, known) = self.norwegian(folded);
        let english_label = if known { None } else { self.concepts.word(&self.stems.english(folded), Tongue::English) };
        let head_concepts = self.head_concepts(&parts);
        Word { stop: false, norwegian_label: self.concepts.word(&key, Tongue::Norwegian), english_label, known, key, parts, head_concepts }
    }

    /// Key, parts and whether the word is known: the table of nynorsk, then the lexicon, then compounds, then nynorsk by rule, then the stem.
    fn norwegian(&self, folded: &str) -> (String, Vec<WordPart>, bool) {
        let word = self.bridge.listed(folded).unwrap_or(folded);
        if let Some(lemma) = best_lemma(&self.lexicon, word) {
            return (self.lemma_key(&lemma), Vec::new(), true);
        }
        let parts: Vec<WordPart> = cover(&self.lexicon, word).iter().map(|part| self.part(&part.lemma)).collect();
        if !parts.is_empty() {
            return (joined(&parts), parts, true);
        }
        match self.bridge.by_rule(&self.lexicon, word).and_then(|bokmal| best_lemma(&self.lexicon, &bokmal)) {
            Some(lemma) => (self.lemma_key(&lemma), Vec::new(), true),
            None => (self.stems.norwegian(word), Vec::new(), false),
        }
    }

    /// Where a folded word would be cut as it is written, nynorsk or bokmål: byte ranges, one for a word that stays whole.
    #[must_use]
    pub fn split(&self, folded: &str) -> Vec<Range<usize>> {
        let parts = if is_known(&self.lexicon, folded) { Vec::new() } else { cover(&self.lexicon, folded) };
        if parts.is_empty() { std::iter::once(0..folded.len()).collect() } else { parts.into_iter().map(|part| part.range).collect() }
    }

    fn lemma_key(&self, lemma: &str) -> String {
        self.stems.norwegian(self.bridge.listed(lemma).unwrap_or(lemma))
    }

    fn part(&self, lemma: &str) -> WordPart {
        let light = self.lexicon.lemma(lemma).is_some_and(|known| known.place == Place::LastOnly);
        WordPart { key: self.lemma_key(lemma), light }
    }

    /// Concepts named by the tails of a compound, the longest tail that names one.
    fn head_concepts(&self, parts: &[WordPart]) -> Vec<ConceptIndex> {
        (1..parts.len())
            .filter_map(|from| parts.get(from..))
            .filter_map(|tail| self.concepts.word(&joined(tail), Tongue::Norwegian))
            .map(|word| self.concepts.named_by_word(word, Tongue::Norwegian))
            .find(|concepts| !concepts.is_empty())
            .map_or(Vec::new(), <[ConceptIndex]>::to_vec)
    }

    /// The words of a text with their places, stop words included.
    #[must_use]
    pub fn tokens(&self, text: &str, language: Language) -> Vec<Token> {
        let token = |range: Range<usize>| {
            let folded = fold(text.get(range.clone())?);
            (!folded.is_empty()).then(|| Token { word: self.word(&folded, language), folded, range })
        };
        words(text).filter_map(token).collect()
    }

    /// The concepts that the tokens of a text name, each with the tokens that do.
    #[must_use]
    pub fn find_concepts(&self, tokens: &[Token]) -> Vec<ConceptHit> {
        let spoken: Vec<usize> = (0..tokens.len()).filter(|at| tokens.get(*at).is_some_and(|token| !token.word.stop)).collect();
        let mut hits = Vec::new();
        for (tongue, label) in LABELS {
            let sequence: Vec<Option<LabelWord>> = spoken.iter().filter_map(|at| tokens.get(*at)).map(|token| label(&token.word)).collect();
            self.concepts.find(&sequence, tongue, |range, concept| {
                let first = spoken.get(range.start).copied().unwrap_or_default();
                let last = spoken.get(range.end.saturating_sub(1)).copied().unwrap_or(first);
                hits.push(ConceptHit { concept, tokens: first..last + 1, head_only: false });
            });
        }
        for (at, token) in tokens.iter().enumerate() {
            hits.extend(token.word.head_concepts.iter().map(|concept| ConceptHit {
                concept: *concept,
                tokens: at..at + 1,
                head_only: true,
            }));
        }
        hits
    }
}

type LabelOf = fn(&Word) -> Option<LabelWord>;

/// The two label vocabularies and how a word looks itself up in each.
pub(crate) const LABELS: [(Tongue, LabelOf); 2] =
    [(Tongue::Norwegian, |word| word.norwegian_label), (Tongue::English, |word| word.english_label)];

fn joined(parts: &[WordPart]) -> String {
    let keys: Vec<&str> = parts.iter().map(|part| part.key.as_str()).collect();
    keys.join("+")
}
