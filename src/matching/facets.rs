//! A need split into facets: parts that one partner can carry, each with a weight.
//!
//! Concepts that the need names are grouped by their top area (a need about water treatment and decisions in operation has two). Words
//! that no concept explains join the nearest concept of their sentence; a sentence without a concept is a facet of its own. Weights are
//! what the words are worth to the text signal, so a facet weighs what it would give in a match. At most six: more is no plan.

use super::asked::{Asked, AskedTerm, Kinship};
use super::index::{Index, WeightedTerm};
use super::signal::Context;
use crate::domain::ConceptId;
use crate::domain::Ordered;
use std::collections::BTreeMap;
use std::ops::Range;

mod edit;
pub use edit::FacetWish;

/// A part of a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Stable for the same need: the id of its area, or `words-2` for words of the second sentence that no concept explains.
    pub id: String,
    /// Thousandths of the need; all facets together make 1000.
    pub weight: u32,
    /// Concepts in it.
    pub concepts: Vec<ConceptId>,
    /// The smaller parts it can be split into, by name; one or none when it cannot.
    pub atoms: Vec<String>,
    /// Whether its weight is fixed.
    pub fixed: bool,
    /// Its words in the need, byte ranges in order.
    pub words: Vec<Range<usize>>,
    /// Its terms.
    terms: Vec<WeightedTerm>,
    /// What a full score is measured against.
    full: u32,
}

/// Most facets of a need.
const MOST: usize = 6;
/// A group below this part of the need, in thousandths, joins the strongest one.
const LEAST_WEIGHT: u64 = 80;
/// Beginning of the id of a facet of words that no concept explains.
const WORDS: &str = "words";
/// Telling terms that a partner needs to carry a facet in full.
const TELLING: usize = 3;

impl Facet {
    /// How well each document carries it, 0 to 1000.
    #[must_use]
    pub(super) fn scores(&self, index: &Index) -> Vec<u32> {
        let scores = index.scores(&self.terms);
        scores.into_iter().map(|score| super::signal::share_of_full(score, self.full)).collect()
    }
}

/// Splits an understood need, and puts the parts together as wished. Without wishes they are as the need has them.
#[must_use]
pub(super) fn facets(context: &Context<'_>, wishes: &[FacetWish]) -> Vec<Facet> {
    let areas = areas(context);
    let mut groups: BTreeMap<String, Vec<&AskedTerm>> = BTreeMap::new();
    for term in &context.asked.terms {
        let area = term.tokens.clone().find_map(|token| areas.get(&token)).or_else(|| area_beside(context, &areas, term.tokens.start));
        let group = area.map_or_else(|| format!("{WORDS}-{}", sentence(context, term.tokens.start)), |id| id.as_str().to_owned());
        groups.entry(group).or_default().push(term);
    }
    let groups = edit::regrouped(context, merge_small(groups), wishes);
    let (mut facets, mut fixed) = (Vec::new(), Vec::new());
    for group in groups {
        let facet = Facet { atoms: group.atoms, fixed: group.weight.is_some(), ..facet(context, group.id, &group.terms) };
        if facet.weight > 0 {
            facets.push(facet);
            fixed.push(group.weight);
        }
    }
    edit::weighed(&mut facets, &fixed);
    facets
}

/// The area of the nearest concept in the same sentence: what a sentence says besides its concept, it says about it.
fn area_beside<'a>(context: &Context<'_>, areas: &'a BTreeMap<usize, ConceptId>, token: usize) -> Option<&'a ConceptId> {
    let own = sentence(context, token);
    let beside = areas.iter().filter(|(other, _)| sentence(context, **other) == own);
    beside.min_by_key(|(other, _)| (other.abs_diff(token), **other)).map(|(_, area)| area)
}

/// The sentence a token stands in, from 1.
fn sentence(context: &Context<'_>, token: usize) -> usize {
    let start = context.asked.tokens.get(token).map_or(0, |token| token.range.start);
    let before = context.query.text.get(..start).unwrap_or("");
    1 + before.matches(['.', '!', '?', '\n']).count()
}

/// The area of each token that a concept explains: the concept's top area.
fn areas(context: &Context<'_>) -> BTreeMap<usize, ConceptId> {
    let concepts = context.analyzer.concepts();
    let mut areas = BTreeMap::new();
    for hit in &context.asked.concepts {
        let top = concepts.ancestors(hit.concept).last().unwrap_or(hit.concept);
        let Some(id) = concepts.id(top) else { continue };
        for token in hit.tokens.clone() {
            areas.entry(token).or_insert_with(|| id.clone());
        }
    }
    areas
}

fn worth(terms: &[&AskedTerm]) -> u64 {
    terms.iter().filter(|term| counts(term)).map(|term| u64::from(term.weight)).sum()
}

const fn counts(term: &AskedTerm) -> bool {
    matches!(term.kinship, Kinship::Word | Kinship::Concept | Kinship::Joined | Kinship::Respelled | Kinship::Part)
}

/// The strongest groups; what is too small, or too many, joins the strongest.
fn merge_small(groups: BTreeMap<String, Vec<&AskedTerm>>) -> Vec<(String, Vec<&AskedTerm>)> {
    let mut groups: Vec<(String, Vec<&AskedTerm>)> = groups.into_iter().collect();
    groups.order_by_key(|(_, terms)| std::cmp::Reverse(worth(terms)));
    let all: u64 = groups.iter().map(|(_, terms)| worth(terms)).sum();
    let strong = groups.iter().take(MOST).take_while(|(_, terms)| worth(terms) * 1_000 >= all * LEAST_WEIGHT).count().max(1);
    let rest: Vec<&AskedTerm> = groups.split_off(strong.min(groups.len())).into_iter().flat_map(|(_, terms)| terms).collect();
    if let Some((_, terms)) = groups.first_mut() {
        terms.extend(rest);
    }
    groups
}

fn facet(context: &Context<'_>, id: String, terms: &[&AskedTerm]) -> Facet {
    let asked = &context.asked;
    let mut words: Vec<Range<usize>> = terms.iter().filter(|term| counts(term)).map(|term| asked.span(&term.tokens)).collect();
    words.order_by_key(|range| (range.start, range.end));
    words.dedup();
    let concepts = terms.iter().filter(|term| term.kinship == Kinship::Concept).filter_map(|term| context.index.concept_of(term.term));
    let mut strongest: Vec<u32> = terms.iter().filter(|term| counts(term)).map(|term| term.weight).collect();
    strongest.order_by(|a, b| b.cmp(a));
    Facet {
        id,
        atoms: Vec::new(),
        fixed: false,
        weight: u32::try_from(worth(terms)).unwrap_or(u32::MAX),
        concepts: concepts.filter_map(|concept| context.analyzer.concepts().id(concept)).cloned().collect(),
        words,
        terms: terms.iter().map(|term| Asked::weighted_term(term)).collect(),
        full: strongest.iter().take(TELLING).sum::<u32>().max(1),
    }
}
