//! The matching engine: index, signals, score, rank, and the ledger that explains every score.

pub mod index;
pub mod fuzzy;
pub mod asked;
pub mod collection;

pub use asked::{Asked, AskedTerm, Kinship, Unknown};
pub use collection::Collection;
pub use fuzzy::{Dictionary, Near};
