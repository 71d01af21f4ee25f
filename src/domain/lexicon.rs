//! The word lists that the text analysis is built from, as facts: no rule of the language is here.

/// A simplex word that compounds are made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Constituent {
    /// The base form, lower case.
    pub lemma: String,
    /// Parts of speech: letters among `n v a adv p x` as the source gives them, comma-separated.
    pub word_class: String,
    /// Linking forms as a first part, space-separated: `0 s e er`.
    pub links: String,
    /// Irregular inflected forms, space-separated; empty when regular.
    pub forms: String,
    /// `short`, `first-only`, `last-only` or empty.
    pub flag: String,
}

/// All word lists together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LexiconData {
    /// Parts of compounds, sorted by lemma.
    pub constituents: Vec<Constituent>,
    /// Words that are never split, sorted.
    pub whole_words: Vec<String>,
    /// Nynorsk form and its bokmål form, sorted.
    pub nynorsk: Vec<(String, String)>,
}
