//! Plain retrieval: documents, questions and relevance judgements as JSON lines and TREC judgements, scored by nDCG@10 and recall@10.

use super::rows::{rows, text};
use makker::matching::Collection;
use makker::text::Analyzer;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Mean figures over the questions that have a judgement.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    /// Questions.
    pub(crate) questions: u32,
    /// Mean nDCG@10.
    pub(crate) ndcg10: f64,
    /// Mean recall@10.
    pub(crate) recall10: f64,
}

/// Runs the questions of a folder with `docs.jsonl`, `queries.jsonl` and `qrels.tsv`.
pub(crate) fn run(folder: &Path, analyzer: Analyzer) -> Figures {
    let documents: Vec<(String, String, String)> =
        rows(folder, "docs.jsonl").iter().map(|row| (text(row, "id"), text(row, "title"), text(row, "text"))).collect();
    let collection = Collection::new(analyzer, documents.iter().map(|(_, title, text)| (title.as_str(), text.as_str())));
    let judged = judgements(&fs::read_to_string(folder.join("qrels.tsv")).unwrap_or_default());
    let mut sums = Figures::default();
    for query in rows(folder, "queries.jsonl") {
        let Some(relevant) = judged.get(&text(&query, "id")) else { continue };
        let hits = collection.search(&text(&query, "text"), 10);
        let found: Vec<&str> =
            hits.iter().filter_map(|hit| documents.get(usize::try_from(hit.doc).ok()?)).map(|(id, _, _)| id.as_str()).collect();
        sums.questions += 1;
        sums.ndcg10 += ndcg(&found, relevant);
        sums.recall10 += recall(&found, relevant);
    }
    let n = f64::from(sums.questions.max(1));
    Figures { ndcg10: sums.ndcg10 / n, recall10: sums.recall10 / n, ..sums }
}

fn judgements(qrels: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut judged: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in qrels.lines() {
        // Three columns, or TREC's four with an iteration between.
        let columns: Vec<&str> = line.split_whitespace().collect();
        if let [query, .., document, grade] = columns.as_slice()
            && *grade != "0"
        {
            judged.entry((*query).to_owned()).or_default().insert((*document).to_owned());
        }
    }
    judged
}

/// Discounted gain of a ranking with binary relevance over that of the best ranking, at 10.
pub(crate) fn ndcg(found: &[&str], relevant: &BTreeSet<String>) -> f64 {
    let gain = |rank: usize| 1.0 / libm::log2(rank as f64 + 2.0);
    let gained: f64 = found.iter().take(10).enumerate().filter(|(_, id)| relevant.contains(**id)).map(|(rank, _)| gain(rank)).sum();
    let best: f64 = (0..relevant.len().min(10)).map(gain).sum();
    if best > 0.0 { gained / best } else { 0.0 }
}

/// The part of the relevant documents found.
pub(crate) fn recall(found: &[&str], relevant: &BTreeSet<String>) -> f64 {
    found.iter().filter(|id| relevant.contains(**id)).count() as f64 / relevant.len().max(1) as f64
}
