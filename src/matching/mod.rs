//! The matching engine: index, signals, score, rank, and the ledger that explains every score.
//!
//! ```text
//! need -> asked (terms with weights) -> index -> text score per partner \
//! need -> likeness of documented projects -> experience                  > signals -> points -> score -> ranking
//! owner -> place, size, mutual ...                                      /                    \-> ledger, by the same code
//! ```
//!
//! Scores are integers; equals are ordered by id; no hash map's order reaches an answer. [`Engine`] holds a catalogue with all that is
//! derived from it; [`Collection`] is the text part alone, for any documents.

pub mod index;
mod fuzzy;
mod asked;
mod collection;
mod profile;
mod institution;
mod evidence;
mod query;
mod weights;
mod signal;
mod locate;
mod ledger;
mod lift;
mod score;
mod stability;
mod rank;
mod headline;
mod county;
mod select;
mod needs;
mod known;
mod facets;
mod suggest;
mod engine;

pub use asked::{Asked, AskedTerm, Kinship, Unknown};
pub use collection::Collection;
pub use engine::Engine;
pub use facets::{Facet, FacetWish};
pub use fuzzy::{Dictionary, Near};
pub use known::KnownProject;
pub use ledger::{Entry, Ground, Ledger, Lift, Missing};
pub use profile::{TextField, TextSpan};
pub use query::{Owner, Query, Target};
pub use rank::{Item, Ranking, Reason, Row, Understood};
pub use stability::Stability;
pub use weights::{Preset, SignalKind, Weights};
