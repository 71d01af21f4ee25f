//! The splitter against its gold files: the figures of the lexicon's own reference splitter must be reached.

use makker::domain::LexiconData;
use makker::exchange::source::{SourceFile, read};
use makker::text::Analyzer;

/// The project's own word lists.
fn lexicon() -> LexiconData {
    let names = ["constituents.tsv", "nonsplit.txt", "nynorsk.tsv"];
    let file = |name: &str| {
        let path = format!("data/lexicon/{name}");
        SourceFile { bytes: std::fs::read(&path).expect("help: run from the project's root"), name: path }
    };
    read(&names.map(file)).0.lexicon
}

/// Compounds and whole words split as the gold file says, and how many there are of each.
fn score(gold: &str) -> [(u32, u32); 2] {
    let analyzer = Analyzer::new(&lexicon(), &[]);
    let mut counts = [(0, 0); 2];
    for line in gold.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [word, gold, kind] = columns.as_slice() else { panic!("help: three columns a line, found {line}") };
        let expected: Vec<String> = gold.split('+').map(|part| part.replace(['(', ')'], "")).collect();
        let found: Vec<&str> = analyzer.split(word).into_iter().filter_map(|range| word.get(range)).collect();
        let (right, all) = &mut counts[usize::from(*kind == "whole")];
        if found != expected {
            println!("help: {word} became {found:?}, the gold says {gold}");
        }
        *right += u32::from(found == expected);
        *all += 1;
    }
    counts
}

#[test]
fn bokmal_is_split_as_the_reference_does() {
    assert_eq!(score(include_str!("data/text/test_split.tsv")), [(400, 400), (200, 200)]);
}

#[test]
fn running_text_is_split_as_the_reference_does() {
    assert_eq!(score(include_str!("data/text/test_split_running.tsv")), [(196, 196), (99, 99)]);
}

#[test]
fn nynorsk_is_split_as_the_reference_does() {
    assert_eq!(score(include_str!("data/text/test_split_nn.tsv")), [(54, 55), (30, 30)]);
}
