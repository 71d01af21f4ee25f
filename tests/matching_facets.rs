//! The parts of a need as a user wants them: nothing is lost, weights add up, and names that no longer fit do no harm.

#[path = "support/facts.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the loader")]
mod load;

use makker::matching::{Engine, Facet, FacetWish, Query};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(load::catalogue(Path::new("data")), &load::lexicon(Path::new("data"))));

const NEED: &str =
    "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.";

fn query() -> Query {
    Query::new(NEED)
}

fn wish(atoms: &[&str], weight: Option<u32>) -> FacetWish {
    FacetWish { atoms: atoms.iter().map(|atom| (*atom).to_owned()).collect(), weight }
}

fn words(facets: &[Facet]) -> Vec<(usize, usize)> {
    let mut words: Vec<_> = facets.iter().flat_map(|facet| &facet.words).map(|range| (range.start, range.end)).collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn whole(facets: &[Facet]) -> u32 {
    facets.iter().map(|facet| facet.weight).sum()
}

#[test]
fn parts_are_split_and_joined_again_without_losing_a_word() {
    let proposed = ENGINE.facets(&query());
    assert!(proposed.len() > 1, "{proposed:#?}");
    let first = &proposed[0];
    assert!(first.atoms.len() > 1, "help: the heaviest part of this need can be split: {first:#?}");
    let split: Vec<FacetWish> = first.atoms.iter().map(|atom| wish(&[atom], None)).collect();
    let parts = ENGINE.facets_as(&query(), &split);
    assert_eq!(parts.len(), proposed.len() + first.atoms.len() - 1);
    assert_eq!((words(&parts), whole(&parts)), (words(&proposed), 1_000));
    assert!(parts.iter().all(|part| part.atoms.len() <= 1 || proposed.iter().any(|facet| facet.id == part.id)));

    let all: Vec<&str> = proposed.iter().map(|facet| facet.id.as_str()).collect();
    let one = ENGINE.facets_as(&query(), &[wish(&all, None)]);
    assert_eq!((one.len(), whole(&one), words(&one)), (1, 1_000, words(&proposed)));
}

#[test]
fn a_fixed_weight_stands_and_the_others_keep_their_proportion() {
    let proposed = ENGINE.facets(&query());
    let wishes: Vec<FacetWish> = proposed.iter().enumerate().map(|(at, facet)| wish(&[&facet.id], (at == 1).then_some(700))).collect();
    let weighed = ENGINE.facets_as(&query(), &wishes);
    assert_eq!((weighed[1].weight, weighed[1].fixed, whole(&weighed)), (700, true, 1_000));
    let too_much: Vec<FacetWish> = proposed.iter().map(|facet| wish(&[&facet.id], Some(1_000))).collect();
    assert_eq!(whole(&ENGINE.facets_as(&query(), &too_much)), 1_000);
    let no_room = ENGINE.facets_as(&query(), &[wish(&[&proposed[0].id], Some(1_000))]);
    assert!(no_room.iter().all(|facet| facet.weight > 0) && whole(&no_room) == 1_000, "{no_room:#?}");
}

#[test]
fn without_wishes_and_with_names_that_fit_nothing_the_parts_are_as_the_need_has_them() {
    let proposed = ENGINE.facets(&query());
    assert_eq!(ENGINE.facets_as(&query(), &[]), proposed);
    assert_eq!(ENGINE.facets_as(&query(), &[wish(&["gone", ""], Some(5))]), proposed);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_wish_leaves_the_whole_need(picks in proptest::collection::vec((0usize..9, proptest::option::of(0u32..3_000)), 0..7)) {
        let proposed = ENGINE.facets(&query());
        let names: Vec<&String> = proposed.iter().flat_map(|facet| std::iter::once(&facet.id).chain(&facet.atoms)).collect();
        let wishes: Vec<FacetWish> = picks.iter().map(|(at, weight)| wish(&[names[at % names.len()]], *weight)).collect();
        let parts = ENGINE.facets_as(&query(), &wishes);
        prop_assert_eq!((whole(&parts), words(&parts)), (1_000, words(&proposed)));
        prop_assert!(parts.iter().all(|part| part.weight > 0));
    }
}
