// Questions on the real catalogue with their whole answers as text. Natively the text is compared with, and written to, answers.txt; in wasm
// it is compared with the same file.

use makker::exchange::source::{SourceFile, read};
use makker::matching::{Engine, Item, Query};

macro_rules! data {
    ($($name:literal),+ $(,)?) => {
        [$(SourceFile { name: $name.to_owned(), bytes: include_bytes!(concat!("../../data/", $name)).to_vec() }),+]
    };
}

const NEEDS: &[(&str, &str)] = &[
    (
        "kommune-5047",
        "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.",
    ),
    ("kommune-3443", "Vi vil automatisere maskineringen av aluminiumsdeler"),
    ("kommune-4640", "Vi vil halde eldre lenger heime med velferdsteknologi og betre heimetenester"),
    ("kommune-4601", "stormwater and flooding in a small coastal town"),
    ("kommune-0301", "For få lærlinger fullfører; skoleveien er utrygg og digitaliserng henger etter"),
];

fn engine() -> Engine {
    let files = data![
        "sources.json",
        "municipalities.csv",
        "counties.csv",
        "research_units.jsonl",
        "companies.jsonl",
        "clusters.jsonl",
        "projects.jsonl",
        "needs.jsonl",
        "concepts.jsonl",
        "programmes.json",
        "lexicon/constituents.tsv",
        "lexicon/nonsplit.txt",
        "lexicon/nynorsk.tsv",
    ];
    let (sources, problems) = read(&files);
    assert!(problems.is_empty(), "help: run `makker validate data`");
    Engine::new(sources.catalogue, &sources.lexicon)
}

/// All answers as one text.
pub(crate) fn all() -> String {
    let engine = engine();
    NEEDS.iter().map(|(owner, need)| answer(&engine, owner, need)).collect()
}

fn answer(engine: &Engine, owner: &str, need: &str) -> String {
    let partner = engine.catalogue().partner(&(*owner).into()).expect("a municipality of the catalogue");
    let query = Query { owner: Some(engine.owner_of(partner)), top: 12, ..Query::new(need) };
    let ranking = engine.rank(&query);
    let mut text = format!("# {owner}: {need}\ntotal {} {:?}\n", ranking.total, ranking.understood.language);
    for row in &ranking.rows {
        let Item::Partner(id) = &row.item else { continue };
        text += &format!("{} {:?} {id} {:?}\n", row.score, row.points, row.reason.words);
    }
    if let Some(Item::Partner(id)) = ranking.rows.first().map(|row| &row.item) {
        for entry in engine.explain(&query, id).expect("it is ranked").entries {
            text += &format!("  {:?} {} {:?}\n", entry.signal, entry.points, entry.ground);
        }
    }
    for facet in engine.facets(&query) {
        text += &format!("facet {} {}\n", facet.id, facet.weight);
    }
    text
}
