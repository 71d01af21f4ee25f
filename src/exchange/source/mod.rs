//! The hand-kept tables under `data/` to domain values. One file a table; the file's name says which.
//!
//! Reading goes in two passes: rows first, then links between them (a party of a project to its partner, a concept id to its concept), so
//! that the order of files does not matter.

mod clusters;
mod companies;
mod concepts;
mod counties;
mod forms;
mod lexicon;
mod links;
mod municipalities;
mod needs;
mod parse;
mod programmes;
mod projects;
mod research;
mod sources;

use crate::domain::{Catalogue, LexiconData, Problem};

use parse::Reader;

/// A file as the caller found it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, used in messages; its last part says which table it is.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Everything the files hold.
#[derive(Debug, Default)]
pub struct Sources {
    /// The catalogue, in canonical order.
    pub catalogue: Catalogue,
    /// The word lists.
    pub lexicon: LexiconData,
}

type Table = fn(&mut Reader<'_>, &mut Sources);

/// The tables: a new one is a file here and a row in this register.
const TABLES: &[(&str, Table)] = &[
    ("municipalities.csv", municipalities::read),
    ("counties.csv", counties::read),
    ("research_units.jsonl", research::read),
    ("companies.jsonl", companies::read),
    ("clusters.jsonl", clusters::read),
    ("projects.jsonl", projects::read),
    ("needs.jsonl", needs::read),
    ("concepts.jsonl", concepts::read),
    ("programmes.json", programmes::read),
    ("forms.json", forms::read),
    ("constituents.tsv", lexicon::read_constituents),
    ("nonsplit.txt", lexicon::read_whole_words),
    ("nynorsk.tsv", lexicon::read_nynorsk),
];

/// Files of the sources that hold no table of their own.
const SIDE_FILES: &[&str] = &["sources.json", "README.md"];

/// Reads all files; a fault costs its row or field, is reported, and the rest is read.
#[must_use]
pub fn read(files: &[SourceFile]) -> (Sources, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut out = Sources::default();
    let defaults = sources::read(files, &mut problems);
    for file in files {
        let base = base_name(&file.name);
        if let Some((_, table)) = TABLES.iter().find(|(name, _)| *name == base) {
            table(&mut Reader::new(file, &defaults, &mut problems), &mut out);
        } else if !SIDE_FILES.contains(&base) {
            let known: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
            problems.push(Problem::warning(
                &file.name,
                0,
                format!("no table is called `{base}`"),
                format!("name it one of {}", known.join(", ")),
            ));
        }
    }
    links::resolve(&mut out.catalogue, &mut problems);
    out.catalogue = out.catalogue.canonical();
    problems.sort();
    (out, problems)
}

/// Whether a file's name is one of the tables' or of the files beside them.
#[must_use]
pub fn is_table(path: &str) -> bool {
    let base = base_name(path);
    SIDE_FILES.contains(&base) || TABLES.iter().any(|(name, _)| *name == base)
}

fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
