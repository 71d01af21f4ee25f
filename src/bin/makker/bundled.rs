//! The project's own word lists and concepts, compiled in: plain documents can be matched from any folder.

use makker::domain::{Concept, LexiconData};
use makker::exchange::source::{SourceFile, read};

macro_rules! bundle {
    ($($name:literal),+ $(,)?) => {
        [$(SourceFile { name: $name.to_owned(), bytes: include_bytes!(concat!("../../../data/", $name)).to_vec() }),+]
    };
}

/// Word lists and concepts.
pub(crate) fn lexicon() -> (LexiconData, Vec<Concept>) {
    let (sources, _) = read(&bundle!["concepts.jsonl", "lexicon/constituents.tsv", "lexicon/nonsplit.txt", "lexicon/nynorsk.tsv"]);
    (sources.lexicon, sources.catalogue.concepts)
}
