//! The index: the fast search gives what the full scan gives, and word forms find each other among thousands of texts.

#[path = "support/facts.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the loader")]
mod load;
#[path = "../src/bin/makker/evaluate_rows.rs"]
#[allow(dead_code, reason = "the measuring code uses a part of it")]
mod rows;
#[path = "../src/bin/makker/evaluate_wordforms.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the measures")]
mod wordforms;

use makker::matching::Collection;
use makker::matching::index::{Field, Index, SavedFault, Shape, WeightedTerm};
use makker::text::Analyzer;
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

fn analyzer() -> Analyzer {
    let data = Path::new("data");
    Analyzer::new(&load::lexicon(data), &load::catalogue(data).concepts)
}

static TEXTS: LazyLock<Collection> = LazyLock::new(|| {
    let texts = wordforms::generated(3_000);
    Collection::new(analyzer(), texts.iter().map(|text| ("", text.as_str())))
});

#[test]
fn word_forms_reach_their_bars() {
    let cases = load::rows(Path::new("tests/data/text"), "wordforms.jsonl");
    let (counts, wrong) = wordforms::run(&cases, 5_000, false, analyzer());
    let found = |categories: &str| -> u32 {
        counts.iter().filter(|(name, _)| categories.contains(name.as_str())).map(|(_, (found, _))| found).sum()
    };
    for (categories, least) in [("ABCD", 44), ("E", 9), ("F", 7), ("G", 6), ("H", 7)] {
        assert!(found(categories) >= least, "{categories}: {} of {least} needed; wrong: {wrong:#?}", found(categories));
    }
    assert_eq!(found("X"), 0, "help: a decoy was returned, so something matches by substring: {wrong:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn pruning_leaves_out_nothing(picks in prop::collection::vec((0_usize..400, 1_u32..9_000, any::<bool>()), 1..8), most in 0_usize..40) {
        let index = TEXTS.index();
        let words = index.written_words();
        let terms: Vec<WeightedTerm> =
            picks.iter().map(|(at, weight, soft)| WeightedTerm { term: words[at % words.len()].1, weight: *weight, soft: *soft }).collect();
        let full = index.scan(&terms, most);
        prop_assert_eq!(&index.pruned(&terms, most), &full);
        prop_assert_eq!(&index.top_k(&terms, most), &full);
        let scores = index.scores(&terms);
        prop_assert!(full.iter().all(|hit| scores[hit.doc as usize] == hit.score));
    }

    #[test]
    fn any_question_is_answered(text in "\\PC{0,60}") {
        let asked = TEXTS.asked(&text);
        prop_assert_eq!(TEXTS.index().pruned(&asked.weighted(), 10), TEXTS.index().scan(&asked.weighted(), 10));
    }
}

#[test]
fn a_soft_term_finds_nothing_by_itself() {
    let index = TEXTS.index();
    let (_, term) = index.written_words()[0];
    assert!(index.top_k(&[WeightedTerm { term, weight: 1_000, soft: true }], 10).is_empty());
    assert!(!index.top_k(&[WeightedTerm { term, weight: 1_000, soft: false }], 10).is_empty());
}

#[test]
fn what_is_added_later_is_found() {
    let analyzer = analyzer();
    let mut index = Index::new(&analyzer, Shape::LIST);
    let field = |text| [Field { text, language: None, weight: 1 }];
    index.add(&analyzer, &field("velferdsteknologi"), &[]);
    index.freeze();
    assert!(index.term("vannforsyn").is_none());
    let doc = index.add(&analyzer, &field("drikkevann til bygda"), &[]);
    index.freeze();
    let key = analyzer.word("vann", makker::domain::Language::Bokmal).key;
    let term = index.term(&key).expect("help: the part of a compound must be a term");
    let hits = index.top_k(&[WeightedTerm { term, weight: 1_024, soft: false }], 10);
    assert_eq!(hits.iter().map(|hit| hit.doc).collect::<Vec<_>>(), [doc]);
}

#[test]
fn a_saved_collection_answers_as_before_and_can_grow() {
    let mut loaded = Collection::load(analyzer(), &TEXTS.save()).expect("help: what was saved must load");
    let questions = ["kvalitetsmodell skal", "ressursplan for kundeprosjekt", "motorstrutkur", "drikkevann"];
    for question in questions {
        assert_eq!(loaded.search(question, 10), TEXTS.search(question, 10), "{question}");
    }
    let doc = loaded.add("", "drikkevannskilde i bygda");
    assert_eq!(loaded.search("drikkevann", 10).first().map(|hit| hit.doc), Some(doc));
}

#[test]
fn bytes_that_are_no_index_are_refused() {
    let saved = TEXTS.save();
    let other_words = Analyzer::new(&makker::domain::LexiconData::default(), &[]);
    assert_eq!(Collection::load(other_words, &saved).expect_err("other words"), SavedFault::OtherWords);
    let mut other_version = saved.clone();
    other_version[0] = 99;
    for (bytes, fault) in [
        (&other_version[..], SavedFault::OtherVersion),
        (b"", SavedFault::Damaged),
        (&saved[..saved.len() / 2], SavedFault::Damaged),
        (&saved[..40], SavedFault::Damaged),
    ] {
        assert_eq!(Collection::load(analyzer(), bytes).expect_err("not an index"), fault, "{} bytes", bytes.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Among lists of competences; in running text a longer text may count a little less.
    #[test]
    fn a_word_of_the_question_more_never_lowers_a_score(
        mut documents in prop::collection::vec(prop::collection::vec(0_u32..12, 1..8), 1..20),
        question in prop::collection::vec(0_u32..12, 1..5),
        at in 0_usize..20,
        word in 0_usize..5,
    ) {
        let analyzer = Analyzer::new(&makker::domain::LexiconData::default(), &[]);
        let at = at % documents.len();
        let score = |documents: &[Vec<u32>]| {
            let mut index = Index::new(&analyzer, Shape::LIST);
            for words in documents {
                let text = words.iter().map(|word| format!("qzx{word}")).collect::<Vec<_>>().join(" ");
                index.add(&analyzer, &[Field { text: &text, language: None, weight: 1 }], &[]);
            }
            index.freeze();
            let key = |word: &u32| analyzer.word(&format!("qzx{word}"), makker::domain::Language::Bokmal).key;
            let terms = question.iter().filter_map(|word| index.term(&key(word)));
            let weighted: Vec<WeightedTerm> = terms.map(|term| WeightedTerm { term, weight: index.idf(term), soft: false }).collect();
            index.scores(&weighted)[at]
        };
        let before = score(&documents);
        documents[at].push(question[word % question.len()]);
        prop_assert!(score(&documents) >= before);
    }
}

/// The analysis is slow to build, and these cases only read it.
fn small() -> (Analyzer, Vec<u8>) {
    let mut index = Index::new(&Analyzer::new(&makker::domain::LexiconData::default(), &[]), Shape::TEXT);
    let analyzer = Analyzer::new(&makker::domain::LexiconData::default(), &[]);
    for text in ["vann og avløp", "vann i bygda", "kloakk"] {
        index.add(&analyzer, &[Field { text, language: None, weight: 1 }], &[]);
    }
    index.freeze();
    let bytes = index.save(&analyzer);
    (analyzer, bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Random collections with common and rare words, in both layouts of postings, grown in one go or one by one.
    #[test]
    fn the_fast_search_equals_the_full_scan_on_any_collection(
        documents in prop::collection::vec(prop::collection::vec((0_u32..40).prop_map(|n| n * n / 40), 1..12), 1..420),
        picks in prop::collection::vec((0_usize..60, 1_u32..40_000, any::<bool>()), 1..7),
        most in 0_usize..25,
        later in 0_usize..30,
    ) {
        let analyzer = Analyzer::new(&makker::domain::LexiconData::default(), &[]);
        let mut index = Index::new(&analyzer, Shape::LIST);
        let texts: Vec<String> = documents.iter().map(|words| words.iter().map(|word| format!("qzx{word}")).collect::<Vec<_>>().join(" ")).collect();
        let first = texts.len() - later.min(texts.len() - 1);
        for (at, text) in texts.iter().enumerate() {
            let field = [Field { text, language: None, weight: 1 }];
            if at < first { index.add(&analyzer, &field, &[]) } else { index.append(&analyzer, &field, &[]) };
            if at + 1 == first {
                index.freeze();
            }
        }
        let words = index.written_words();
        let terms: Vec<WeightedTerm> =
            picks.iter().map(|(at, weight, soft)| WeightedTerm { term: words[at % words.len()].1, weight: *weight, soft: *soft }).collect();
        let full = index.scan(&terms, most);
        prop_assert_eq!(&index.pruned(&terms, most), &full);
        prop_assert_eq!(&index.top_k(&terms, most), &full);
        let loaded = Index::load(&analyzer, &index.save(&analyzer)).expect("what was saved must load");
        prop_assert_eq!(&loaded.top_k(&terms, most), &full);
    }
}

proptest! {
    #[test]
    fn changed_bytes_never_break_anything(changes in prop::collection::vec((0_usize..400, any::<u8>()), 1..6)) {
        let (analyzer, mut bytes) = small();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        if let Ok(collection) = Collection::load(analyzer, &bytes) {
            let documents = collection.len();
            prop_assert!(collection.search("vann i bygda", 10).iter().all(|hit| hit.doc < documents));
        }
    }
}
