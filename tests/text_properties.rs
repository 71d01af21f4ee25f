//! Contracts of the text analysis, for any input.

#[path = "support/facts.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the loader")]
mod load;

use makker::domain::Language;
use makker::text::{Analyzer, fold, pieces};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| {
    let data = Path::new("data");
    Analyzer::new(&load::lexicon(data), &load::catalogue(data).concepts)
});

/// Reads a text in every language and checks that tokens and concepts lie inside it.
fn check(text: &str) {
    let joined: String = pieces(text).filter_map(|piece| text.get(piece.range)).collect();
    assert_eq!(joined, text, "help: the pieces, joined, must be the text");
    for language in Language::ALL {
        let tokens = ANALYZER.tokens(text, language);
        assert!(tokens.iter().all(|token| text.get(token.range.clone()).is_some()), "help: a token lies outside its text");
        assert!(tokens.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start), "help: tokens overlap");
        assert!(ANALYZER.find_concepts(&tokens).iter().all(|hit| hit.tokens.end <= tokens.len() && hit.tokens.start < hit.tokens.end));
    }
}

#[test]
fn no_input_is_too_strange() {
    let long = "vannforsyningsnettverksutviklingsprosjekt".repeat(2_500);
    let many = "vann og avløp ".repeat(7_200);
    let marks = "\u{301}\u{30a}\u{308}".repeat(50);
    for text in
        ["", " ", "\u{301}", "a\u{30a}", "<p class=\"x\">æøå&nbsp;</p>", "🐟🏔️ 👩‍🔬", "\0\u{feff}", "İıſß", "...---", &long, &many, &marks]
    {
        check(text);
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,80}") {
        check(&text);
    }

    #[test]
    fn letters_of_norway_are_read(text in "[a-zæøåA-ZÆØÅ éô\\-.]{0,60}") {
        check(&text);
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn the_parts_of_a_word_are_the_word(word in "[a-zæøå]{1,30}") {
        let joined: String = ANALYZER.split(&word).into_iter().filter_map(|range| word.get(range)).collect();
        // A consonant that two parts share is in both.
        prop_assert!(joined.len() >= word.len(), "{} became {}", word, joined);
    }
}

#[test]
fn forms_of_a_word_share_a_key() {
    let key = |word: &str| ANALYZER.word(word, Language::Bokmal).key;
    for (form, other) in [
        ("bøndene", "bonde"),
        ("byer", "by"),
        ("forskere", "forsker"),
        ("kommunalt", "kommunale"),
        ("verksemd", "virksomhet"),
        ("kommunar", "kommuner"),
        ("sjukeheimsplass", "sykehjemsplass"),
        ("barnehagene", "barnehage"),
        ("utfordringane", "utfordring"),
    ] {
        assert_eq!(key(form), key(other), "{form} and {other}");
    }
    for (word, other) in [("ost", "kostnad"), ("art", "kart"), ("rad", "grad"), ("tak", "kontakt"), ("fôr", "for")] {
        assert_ne!(key(word), key(other), "{word} and {other}");
    }
}

#[test]
fn concepts_are_found_in_three_languages() {
    let named = |text: &str| {
        let tokens = ANALYZER.tokens(text, ANALYZER.language(text));
        let hits = ANALYZER.find_concepts(&tokens);
        hits.iter().filter_map(|hit| ANALYZER.concepts().id(hit.concept)).map(|id| id.0.clone()).collect::<Vec<_>>()
    };
    for (text, concept) in [
        ("Vi trenger nye løsninger for overvann", "overvann"),
        ("Vi treng betre heimetenester", "hjemmetjenester"),
        ("stormwater", "overvann"),
        ("The town needs better home care", "hjemmetjenester"),
        ("Mye matavfall", "matavfall"),
    ] {
        assert!(named(text).iter().any(|found| found == concept), "{text}: {:?}", named(text));
    }
    assert!(named("økonomi i små kommuner").iter().all(|found| found != "smb"), "help: half a label is no name");
}
