//! Text to tokens: segments, folding, stems, compounds, nynorsk variants, language guess, concept map.
//!
//! A need says "vannverket sliter med humus om våren", a research group says "membrane filtration, NOM removal". Four bridges lead from
//! one to the other, each its own file: inflection (`inflection`, `stem`), compounds both ways (`compound`), nynorsk to bokmål
//! (`variant`), and Norwegian to English through concepts (`concept_map`). Words are compared by key and never by substring: `ost` is not
//! in `kostnad`. Analysis cannot fail, and every token keeps its place in the original text, so that each match can be shown.
//!
//! ```text
//! segment -> fold -> stop word?  -> nynorsk table -> lemma -> stem        = key
//!                                \-> compound -> parts, each with a key   = key of keys
//! keys -> concept map (longest label, then heads of compounds)
//! ```

mod segment;
mod fold;
mod stop;
mod language;
mod stem;
mod lexicon;
mod inflection;
mod compound;
mod variant;
mod concept_map;
mod gloss;
mod analyzer;

pub(crate) use analyzer::LABELS;
pub use analyzer::{Analyzer, Token, Word, WordPart};
pub use concept_map::{ConceptHit, ConceptIndex, ConceptMap, LabelWord, Tongue};
pub use fold::{fold, folded};
pub use language::Guesser;
pub use segment::{Piece, pieces, words};
pub use stem::Stems;
pub use stop::StopWords;
