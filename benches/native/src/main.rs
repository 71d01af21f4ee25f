//! Our index and tantivy's on the same generated texts and the same queries, in one run: time to index, time of a query.
//!
//! `cargo run --release --manifest-path benches/native/Cargo.toml [TEXTS]`
//!
//! tantivy has the text once, with positions left out, the Norwegian stemmer and a query parser that takes any of the words; one thread, one
//! segment in memory. Ours cuts compounds and asks for their parts, which tantivy cannot. The files `generated` and `rows` are the command
//! line's own, so the texts are those of `makker bench matching`.

#[path = "../../../src/bin/makker/evaluate_wordforms.rs"]
#[allow(dead_code, reason = "only the generator is used")]
mod wordforms;
mod rows {
    //! What the generator's file asks for beside the generator; not used here.
    pub(crate) fn text(_: &serde_json::Value, _: &str) -> String {
        String::new()
    }
}

use std::time::{Duration, Instant};

use makker::domain::LexiconData;
use makker::exchange::file::read_lexicon;
use makker::matching::Collection;
use makker::text::Analyzer;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer};
use tantivy::{Index, IndexWriter, TantivyDocument};

/// Texts unless the command line says otherwise.
const TEXTS: usize = 100_000;
/// Queries timed, each of three words of one text.
const QUERIES: usize = 500;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let count = std::env::args().nth(1).map_or(Ok(TEXTS), |given| given.parse().map_err(|_| format!("`{given}` is no number of texts")))?;
    let texts = wordforms::generated(count);
    let queries: Vec<String> = (0..QUERIES).map(|number| query(&texts, number)).collect();
    let ours = ours(&texts, &queries)?;
    let theirs = theirs(&texts, &queries)?;
    println!("{count} texts, {QUERIES} queries of three words, the best ten");
    println!("{:<10} {:>10} {:>14} {:>12}", "", "index", "query median", "p95");
    for (name, figures) in [("makker", &ours), ("tantivy", &theirs)] {
        println!("{name:<10} {:>10.2?} {:>14.2?} {:>12.2?}", figures.index, figures.at(50), figures.at(95));
    }
    let ratio = ours.at(95).as_secs_f64() / theirs.at(95).as_secs_f64();
    println!("p95 against tantivy's: {ratio:.2} (bar: at most 2) {}", if ratio <= 2.0 { "pass" } else { "short" });
    Ok(())
}

struct Figures {
    index: Duration,
    times: Vec<Duration>,
}

impl Figures {
    fn new(index: Duration, mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self { index, times }
    }

    fn at(&self, hundredths: usize) -> Duration {
        self.times.get(self.times.len() * hundredths / 100).copied().unwrap_or_default()
    }
}

fn query(texts: &[String], number: usize) -> String {
    let text = &texts[number * 7_919 % texts.len()];
    text.split(' ').skip(number % 20).take(3).collect::<Vec<_>>().join(" ")
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

fn ours(texts: &[String], queries: &[String]) -> Result<Figures, Failure> {
    let file = std::fs::read("public/catalogue/lexicon.bin")
        .map_err(|error| format!("public/catalogue/lexicon.bin: {error}; run `makker build-catalogue`, from the project's root"))?;
    let (lexicon, concepts): (LexiconData, _) = read_lexicon(&file)?;
    let (index, collection) = timed(|| Collection::new(Analyzer::new(&lexicon, &concepts), texts.iter().map(|text| ("", text.as_str()))));
    let times = queries.iter().map(|query| timed(|| assert!(!collection.search(query, 10).is_empty())).0).collect();
    Ok(Figures::new(index, times))
}

fn theirs(texts: &[String], queries: &[String]) -> Result<Figures, Failure> {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer("norwegian").set_index_option(IndexRecordOption::WithFreqs);
    let field = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
    let index = Index::create_in_ram(schema.build());
    let norwegian = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(80))
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::Norwegian))
        .build();
    index.tokenizers().register("norwegian", norwegian);
    let (built, done) = timed(|| -> tantivy::Result<()> {
        let mut writer: IndexWriter = index.writer_with_num_threads(1, 500_000_000)?;
        for text in texts {
            let mut document = TantivyDocument::default();
            document.add_text(field, text);
            writer.add_document(document)?;
        }
        writer.commit()?;
        writer.wait_merging_threads()
    });
    done?;
    let searcher = index.reader()?.searcher();
    let parser = QueryParser::for_index(&index, vec![field]);
    let mut times = Vec::new();
    for text in queries {
        let (time, hits) = timed(|| searcher.search(&parser.parse_query(text)?, &TopDocs::with_limit(10)));
        assert!(!hits?.is_empty());
        times.push(time);
    }
    Ok(Figures::new(built, times))
}
