//! Speed on generated texts: time to index them, time per query, bytes held. Figures of one machine; compare only within one run.

use super::wordforms::generated;
use makker::matching::Collection;
use makker::text::Analyzer;
use std::time::{Duration, Instant};

/// Queries timed.
const QUERIES: usize = 500;
/// Words in a query.
const WORDS: usize = 3;

/// What was measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Speed {
    /// Texts indexed.
    pub(crate) texts: usize,
    /// From texts to a searchable index.
    pub(crate) build: Duration,
    /// Half of the queries are faster.
    pub(crate) median: Duration,
    /// 95 of 100 queries are faster.
    pub(crate) p95: Duration,
    /// Bytes of postings, lengths and spelling.
    pub(crate) bytes: usize,
    /// Bytes of the saved index.
    pub(crate) saved: usize,
    /// From saved bytes to a searchable index.
    pub(crate) load: Duration,
    /// From one more text to finding it.
    pub(crate) add: Duration,
}

/// Indexes `count` generated texts and asks for three words of one of them, time after time.
pub(crate) fn run(count: usize, analyzer: impl Fn() -> Analyzer) -> Speed {
    let texts = generated(count);
    let start = Instant::now();
    let mut collection = Collection::new(analyzer(), texts.iter().map(|text| ("", text.as_str())));
    let build = start.elapsed();
    let mut times: Vec<Duration> = (0..QUERIES).map(|number| time(&collection, &query(&texts, number))).collect();
    times.sort_unstable();
    let at = |hundredths: usize| times.get(times.len() * hundredths / 100).copied().unwrap_or_default();
    let (median, p95, bytes) = (at(50), at(95), collection.index().heap_bytes());
    let start = Instant::now();
    collection.add("", "drikkevannskilde og høydebasseng i bygda");
    let add = start.elapsed();
    let saved = collection.save();
    let start = Instant::now();
    let loaded = Collection::load(analyzer(), &saved);
    let load = start.elapsed();
    assert!(loaded.is_ok_and(|loaded| loaded.len() == collection.len()), "help: what was saved must load");
    Speed { texts: count, build, median, p95, bytes, saved: saved.len(), load, add }
}

fn query(texts: &[String], number: usize) -> String {
    // A step that shares no factor with the usual counts visits texts from all over the collection.
    let text = texts.get(number * 7_919 % texts.len().max(1)).map_or("", String::as_str);
    text.split(' ').skip(number % 20).take(WORDS).collect::<Vec<_>>().join(" ")
}

fn time(collection: &Collection, query: &str) -> Duration {
    let start = Instant::now();
    let hits = collection.search(query, 10);
    assert!(!hits.is_empty(), "help: a text's own words must find it, asked: {query}");
    start.elapsed()
}
