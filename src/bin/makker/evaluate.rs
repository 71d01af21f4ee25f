//! `makker evaluate`: how good the matching is, on real collaborations, on word forms, and on any test collection.
//!
//! Each function gives the text to print. Errors say which file and what to do.

#[path = "evaluate_rows.rs"]
pub(crate) mod rows;
#[path = "evaluate_retrieval.rs"]
pub(crate) mod retrieval;
#[path = "evaluate_wordforms.rs"]
pub(crate) mod wordforms;
#[path = "evaluate_collaborations.rs"]
pub(crate) mod collaborations;
#[path = "evaluate_speed.rs"]
pub(crate) mod speed;

use collaborations::{Method, Report};
use makker::domain::{Catalogue, Concept, LexiconData};
use makker::matching::{Engine, Weights};
use makker::text::Analyzer;
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Texts that hide each word-form target.
const DISTRACTORS: usize = 5_000;

/// `--cases F`: nDCG@10, MRR, recall@5 and @10 by institution, with the two baselines and by group. The run goes to `run` when asked for.
pub(crate) fn cases(catalogue: &Catalogue, lexicon: &LexiconData, cases: &Path, run: Option<&Path>) -> Result<String, String> {
    let cases = read(cases)?;
    let mut lines = String::new();
    let mut keep = |row: Value| {
        lines.push_str(&row.to_string());
        lines.push('\n');
    };
    let engine = collaborations::run(&cases, catalogue, lexicon, Method::Engine(Weights::default()), &mut keep);
    let text = collaborations::run(&cases, catalogue, lexicon, Method::Engine(Weights::TEXT_ONLY), |_| {});
    let popular = collaborations::run(&cases, catalogue, lexicon, Method::Popularity, |_| {});
    if let Some(run) = run {
        fs::write(run, lines).map_err(|error| format!("{}: {error}; choose a file that can be written", run.display()))?;
    }
    let all = |report: &Report| Report::from_iter(report.get("all").map(|means| ("all".to_owned(), *means)));
    Ok(format!("popularity only\n{}text only\n{}engine\n{}", table(&all(&popular)), table(&all(&text)), table(&engine)))
}

fn table(report: &Report) -> String {
    let mut text = String::new();
    for (group, means) in report {
        let collaborations::Means { cases, ndcg10, mrr, recall5, recall10 } = means;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "  {group:<32} {cases:>3} cases  nDCG@10 {ndcg10:.4}  MRR {mrr:.4}  recall@5 {recall5:.4}  recall@10 {recall10:.4}"
        );
    }
    text
}

/// `--quick`: the same kind of cases from the catalogue's own needs, in seconds.
pub(crate) fn quick(catalogue: &Catalogue, lexicon: &LexiconData) -> String {
    let means = collaborations::quick(&Engine::new(catalogue.clone(), lexicon));
    table(&Report::from_iter([("all".to_owned(), means)]))
}

/// `--wordforms F`: found of asked per category among 5,000 other texts, and decoys returned (category X, which should be 0).
pub(crate) fn wordforms(concepts: &[Concept], lexicon: &LexiconData, cases: &Path) -> Result<String, String> {
    let cases = read(cases)?;
    let (counts, wrong) = wordforms::run(&cases, DISTRACTORS, false, Analyzer::new(lexicon, concepts));
    let mut text = String::new();
    for (category, (found, asked)) in counts {
        let _ = writeln!(text, "{category} {found}/{asked}");
    }
    for line in wrong {
        let _ = writeln!(text, "wrong: {line}");
    }
    Ok(text)
}

/// `--collection FOLDER`: nDCG@10 and recall@10 on `docs.jsonl`, `queries.jsonl` and `qrels.tsv`.
pub(crate) fn collection(concepts: &[Concept], lexicon: &LexiconData, folder: &Path) -> Result<String, String> {
    for name in ["docs.jsonl", "queries.jsonl"] {
        read(&folder.join(name))?;
    }
    let retrieval::Figures { questions, ndcg10, recall10 } = retrieval::run(folder, Analyzer::new(lexicon, concepts));
    Ok(format!("{questions} questions  nDCG@10 {ndcg10:.4}  recall@10 {recall10:.4}\n"))
}

/// `bench matching N`: time to index N generated texts of 25 words, time per query, bytes held, and what a saved index and one more text cost.
pub(crate) fn speed(concepts: &[Concept], lexicon: &LexiconData, count: usize) -> String {
    let speed::Speed { texts, build, median, p95, bytes, saved, load, add } = speed::run(count, || Analyzer::new(lexicon, concepts));
    let each = |bytes: usize| bytes / texts.max(1);
    format!(
        "{texts} texts  index {build:.2?}  query median {median:.2?} p95 {p95:.2?}  {} bytes per text\n\
         saved index: {} bytes per text, ready in {load:.2?}  one more text {add:.2?}\n",
        each(bytes),
        each(saved)
    )
}

/// The JSON lines of a file.
fn read(path: &Path) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}; give the path of a file of JSON lines", path.display()))?;
    let line = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| format!("{}:{number}: {error}; each line is one JSON object", path.display()))
    };
    (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}
