//! The project's own facts, read as the command line reads them.

use makker::domain::{Catalogue, LexiconData};
use makker::exchange::source::{SourceFile, Sources, read};
use std::fs;
use std::path::Path;

/// All files below a folder.
pub(crate) fn files(folder: &Path) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("help: run from the project's root").map(|entry| entry.expect("readable").path()) {
        if entry.is_dir() {
            found.extend(files(&entry));
        } else {
            found.push(SourceFile { name: entry.display().to_string(), bytes: fs::read(&entry).expect("readable") });
        }
    }
    found
}

/// Everything the files hold.
pub(crate) fn sources(data: &Path) -> Sources {
    read(&files(data)).0
}

/// The word lists.
pub(crate) fn lexicon(data: &Path) -> LexiconData {
    sources(&data.join("lexicon")).lexicon
}

/// The catalogue with its concepts.
pub(crate) fn catalogue(data: &Path) -> Catalogue {
    sources(data).catalogue
}

/// The rows of a file of JSON lines.
pub(crate) fn rows(folder: &Path, name: &str) -> Vec<serde_json::Value> {
    let text = fs::read_to_string(folder.join(name)).expect("help: run from the project's root");
    text.lines().filter(|line| !line.is_empty()).map(|line| serde_json::from_str(line).expect("JSON lines")).collect()
}
