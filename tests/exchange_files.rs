//! The sources under `data/` and the files built from them.

use makker::exchange::file::{read_catalogue, read_lexicon, write_catalogue, write_lexicon};
use makker::exchange::source::{SourceFile, read};

fn files(folder: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("help: run from the project's root").map(|entry| entry.expect("readable").path()) {
        if entry.is_dir() {
            found.extend(files(entry.to_str().expect("UTF-8 path")));
        } else {
            found.push(SourceFile { name: entry.display().to_string(), bytes: std::fs::read(&entry).expect("readable") });
        }
    }
    found
}

#[test]
fn the_project_s_own_sources_have_no_problem_and_are_complete() {
    let (sources, problems) = read(&files("data"));
    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        Vec::<String>::new(),
        "help: `makker validate data` prints the same"
    );
    let catalogue = &sources.catalogue;
    let count = |kind: &str| catalogue.partners.iter().filter(|p| p.kind().key() == kind).count();
    assert_eq!(["municipality", "county", "research", "business", "cluster"].map(count), [357, 15, 489, 405, 81]);
    let counts = [catalogue.needs.len(), catalogue.projects.len(), catalogue.programmes.len(), catalogue.concepts.len()];
    assert_eq!(counts, [86, 86, 77, 776], "needs, projects, programmes, concepts");
}

#[test]
fn the_order_of_files_and_rows_leaves_no_trace_in_what_is_shown() {
    let mut reversed = files("data");
    for file in reversed.iter_mut().filter(|f| f.name.ends_with(".jsonl")) {
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        let rows: Vec<&str> = text.lines().rev().collect();
        file.bytes = rows.join("\n").into_bytes();
    }
    reversed.reverse();
    let (a, b) = (read(&files("data")).0.catalogue, read(&reversed).0.catalogue);
    let ids = |c: &makker::domain::Catalogue| c.partners.iter().map(|p| p.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&a), ids(&b));
    for (x, y) in a.partners.iter().zip(&b.partners) {
        assert_eq!(a.source(&x.provenance), b.source(&y.provenance));
        assert_eq!((&x.location, &x.competences), (&y.location, &y.competences));
    }
}

#[test]
fn the_built_files_hold_the_same_facts() {
    let (sources, _) = read(&files("data"));
    let (lexicon, concepts) = read_lexicon(&write_lexicon(&sources.lexicon, &sources.catalogue.concepts)).expect("just written");
    assert!(lexicon == sources.lexicon && concepts == sources.catalogue.concepts);
    let mut catalogue = read_catalogue(&write_catalogue(&sources.catalogue)).expect("just written");
    catalogue.concepts = concepts;
    assert!(catalogue == sources.catalogue, "help: a field is written and not read, or the other way round");
}

#[test]
fn each_fault_is_named_with_file_line_and_remedy() {
    let cases: &[(&str, &str, u32, &str)] = &[
        ("needs.jsonl", "{\"id\": 1}", 1, "invalid type"),
        ("needs.jsonl", "\n{", 2, "EOF"),
        ("municipalities.csv", "number,name\n0301", 2, "found record with"),
        ("constituents.tsv", "ord\tn", 1, "2 fields instead of 5"),
        ("nynorsk.tsv", "# heading\nheim", 2, "no tab"),
        ("sources.json", "[{\"file\": \"a\"}]", 1, "missing field"),
        ("unknown.csv", "", 0, "no table is called"),
        ("nonsplit.txt", "\u{fffd}", 0, "not UTF-8"),
    ];
    for (name, text, line, what) in cases {
        let (_, problems) = read(&[SourceFile { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() }]);
        let found = problems.iter().find(|p| p.file == *name).unwrap_or_else(|| panic!("{name}: no problem found"));
        assert_eq!(found.line, *line, "{name}: {found}");
        assert!(found.what.contains(what) && !found.remedy.is_empty(), "{name}: {found}");
    }
}
