//! The catalogue and the lexicon as compact files: a small header that tells damage from another version, then postcard bytes.
//!
//! The page fetches both after first paint and hands the bytes to the worker unread. Wire types are written by hand beside the domain's, so
//! that the domain can change without the files changing, and the other way round.

mod catalogue;
mod frame;
mod lexicon;
mod partner;
mod shared;

pub use catalogue::{read_catalogue, write_catalogue};
pub use frame::{FILE_VERSION, FileFault};
pub use lexicon::{read_lexicon, write_lexicon};
