//! `makker match`: the best partners, or documents, for each query of a file.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use makker::domain::{Catalogue, LexiconData, PartnerKind, Party, PartyKind};
use makker::matching::{Collection, Engine, Item, Owner, Preset, Query};
use makker::text::Analyzer;
use serde::Deserialize;
use serde_json::json;

use crate::Failure;
use crate::evaluate::rows::party_kind;
use crate::load::{Document, load_all, tell};

/// What the command was asked.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders of sources, tables or built files; or plain documents as {"id","title","text"} lines
    #[arg(long, required = true, num_args = 1..)]
    catalogue: Vec<PathBuf>,
    /// Queries as {"id","text"} lines, each with an optional "owner"
    #[arg(long)]
    queries: PathBuf,
    /// Rows for each query
    #[arg(long, default_value_t = 10)]
    top: usize,
    /// What counts how much
    #[arg(long, value_parser = preset, default_value = "small-municipality")]
    weights: Preset,
    /// Kinds of partner wanted, separated by commas; all when left out
    #[arg(long, value_delimiter = ',', value_parser = kind)]
    kinds: Vec<PartnerKind>,
    /// How the answers are written
    #[arg(long, value_enum, default_value = "jsonl")]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// One JSON object a query, with "ranking" as ids, best first
    Jsonl,
    /// TREC run lines: query Q0 document rank score makker
    Trec,
    /// A table for people
    Table,
}

fn preset(word: &str) -> Result<Preset, String> {
    let keys: Vec<_> = Preset::ALL.into_iter().map(Preset::key).collect();
    Preset::from_key(word).ok_or_else(|| format!("choose one of {}", keys.join(", ")))
}

fn kind(word: &str) -> Result<PartnerKind, String> {
    let keys: Vec<_> = PartnerKind::ALL.into_iter().map(PartnerKind::key).collect();
    PartnerKind::from_key(word).ok_or_else(|| format!("choose among {}", keys.join(", ")))
}

#[derive(Deserialize)]
struct QueryRow {
    id: String,
    #[serde(alias = "need")]
    text: String,
    #[serde(default)]
    owner: Option<OwnerRow>,
}

/// An owner: the id of a partner, or what is known of somebody.
#[derive(Deserialize)]
#[serde(untagged)]
enum OwnerRow {
    Partner(String),
    Described {
        name: String,
        #[serde(default, alias = "type")]
        kind: Option<String>,
        #[serde(default)]
        place: Option<String>,
    },
}

/// An answer's row: id, score and name.
struct Answer {
    id: String,
    score: i64,
    name: String,
}

/// Answers every query, in the order of the file.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let queries = read_queries(&arguments.queries)?;
    let loaded = load_all(&arguments.catalogue)?;
    let answer = answerer(loaded.catalogue, &loaded.lexicon, loaded.documents, arguments);
    let mut out = std::io::stdout().lock();
    for (at, query) in queries.iter().enumerate() {
        if at % 500 == 499 {
            eprintln!("{} of {} queries", at + 1, queries.len());
        }
        out.write_all(written(query, &answer(query), arguments.format).as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}

type Answerer = Box<dyn Fn(&QueryRow) -> Vec<Answer>>;

/// The engine for a catalogue, the text part alone for plain documents.
fn answerer(catalogue: Catalogue, lexicon: &LexiconData, documents: Vec<Document>, arguments: &Arguments) -> Answerer {
    let (top, kinds, weights) = (arguments.top, arguments.kinds.clone(), arguments.weights.weights());
    if documents.is_empty() {
        let engine = Engine::new(catalogue, lexicon);
        return Box::new(move |row| {
            let owner = row.owner.as_ref().and_then(|owner| engine_owner(&engine, owner));
            partners(&engine, &Query { owner, kinds: kinds.clone(), weights, top, ..Query::new(row.text.clone()) })
        });
    }
    let collection =
        Collection::new(Analyzer::new(lexicon, &catalogue.concepts), documents.iter().map(|d| (d.title.as_str(), d.text.as_str())));
    Box::new(move |row| {
        let hits = collection.search(&row.text, top).into_iter();
        let found = hits.filter_map(|hit| Some((documents.get(usize::try_from(hit.doc).ok()?)?, hit.score)));
        found.map(|(document, score)| Answer { id: document.id.clone(), score: i64::from(score), name: document.title.clone() }).collect()
    })
}

fn partners(engine: &Engine, query: &Query) -> Vec<Answer> {
    let named = |item: &Item| match item {
        Item::Partner(id) => engine.catalogue().partner(id).map(|partner| (id.0.clone(), partner.name.clone())),
        Item::Need(id) => engine.catalogue().need(id).map(|need| (id.0.clone(), need.owner.name.clone())),
    };
    let rows = engine.rank(query).rows;
    rows.iter().filter_map(|row| named(&row.item).map(|(id, name)| Answer { id, score: i64::from(row.score), name })).collect()
}

fn engine_owner(engine: &Engine, owner: &OwnerRow) -> Option<Owner> {
    match owner {
        OwnerRow::Partner(id) => engine.catalogue().partner(&id.as_str().into()).map(|partner| engine.owner_of(partner)),
        OwnerRow::Described { name, kind, place } => {
            let kind = kind.as_deref().map_or(PartyKind::Other, party_kind);
            Some(engine.owner(&Party { name: name.clone(), unit: None, kind, role: None, place: place.clone(), partner: None }))
        }
    }
}

fn written(query: &QueryRow, answers: &[Answer], format: Format) -> String {
    let ranked = (1..).zip(answers);
    match format {
        Format::Jsonl => {
            let ids: Vec<_> = answers.iter().map(|answer| &answer.id).collect();
            let rows: Vec<_> = answers.iter().map(|answer| json!({"id": answer.id, "score": answer.score, "name": answer.name})).collect();
            format!("{}\n", json!({"id": query.id, "ranking": ids, "rows": rows}))
        }
        Format::Trec => ranked.map(|(rank, it)| format!("{} Q0 {} {rank} {} makker\n", query.id, it.id, it.score)).collect(),
        Format::Table => {
            let rows: String = ranked.map(|(rank, it)| format!("{rank:>4} {:>8}  {}  {}\n", it.score, it.id, it.name)).collect();
            format!("{}: {}\n{rows}", query.id, query.text)
        }
    }
}

fn read_queries(path: &Path) -> Result<Vec<QueryRow>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| tell(path, &error))?;
    let rows = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    rows.map(|(line, row)| {
        serde_json::from_str(row)
            .map_err(|error| format!("{}:{line}: {error}; write one object a line with \"id\" and \"text\"", path.display()).into())
    })
    .collect()
}
