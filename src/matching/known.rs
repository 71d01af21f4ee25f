//! What is known already: documented projects that are like a need, the needs of others that are like it, and the concepts beside it.

use super::asked::Asked;
use super::engine::Engine;
use super::evidence::at;
use super::index::Doc;
use super::query::{Query, Target};
use super::rank::Item;
use crate::domain::{ConceptId, Need, Ordered, Partner, Project};
use std::ops::Range;

/// Thousandths of a full likeness below which two texts share a word or two rather than a matter.
const LEAST: u32 = 90;

/// A documented project that is like a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownProject<'a> {
    /// The project.
    pub project: &'a Project,
    /// How like it is, in thousandths of a full likeness.
    pub share: u32,
    /// The words of the need that it answers, each once, in the order of the need: byte ranges.
    pub words: Vec<Range<usize>>,
}

impl Engine {
    /// Documented projects that are like a need by their titles, their themes and the needs they met, the most like first.
    #[must_use]
    pub fn known_projects(&self, query: &Query, most: usize) -> Vec<KnownProject<'_>> {
        let asked = self.projects.asked(&self.analyzer, query, None);
        let likeness = self.likeness(query);
        let mut found: Vec<(Doc, u32)> = (0..).zip(likeness).filter(|(_, share)| *share >= LEAST).collect();
        found.order_by_key(|(doc, share)| (std::cmp::Reverse(*share), *doc));
        let known = |(doc, share): (Doc, u32)| {
            let project = at(&self.catalogue.projects, doc).filter(|it| query.excluded_project.as_ref() != Some(&it.id))?;
            Some(KnownProject { project, share, words: self.words_of_project(&asked, doc) })
        };
        found.into_iter().filter_map(known).take(most).collect()
    }

    fn words_of_project(&self, asked: &Asked, doc: Doc) -> Vec<Range<usize>> {
        let answers = |term: &&super::asked::AskedTerm| self.projects.index.contribution(Asked::weighted_term(term), doc) > 0;
        let spans = asked.terms.iter().filter(answers).map(|term| asked.span(&term.tokens));
        let mut words: Vec<(usize, usize)> = spans.map(|range| (range.start, range.end)).collect();
        words.order();
        words.dedup();
        words.into_iter().map(|(start, end)| start..end).collect()
    }

    /// Documented needs that are like a need, the most like first.
    #[must_use]
    pub fn like_needs(&self, query: &Query, most: usize) -> Vec<&Need> {
        let mut found = self.need_shares(query);
        found.retain(|(_, share)| *share >= LEAST);
        found.order_by_key(|(doc, share)| (std::cmp::Reverse(*share), *doc));
        found.into_iter().filter_map(|(doc, _)| at(&self.catalogue.needs, doc)).take(most).collect()
    }

    /// The partner that has a need, else the municipality or county it says it is in.
    #[must_use]
    pub fn whose(&self, need: &Need) -> Option<&Partner> {
        let listed = need.owner.partner.as_ref().and_then(|id| self.catalogue.partner(id));
        listed.or_else(|| {
            let row = self.evidence.partner_named(&need.owner.name).or_else(|| self.evidence.place_of(&need.owner))?;
            at(&self.catalogue.partners, row)
        })
    }

    /// The concepts a text names.
    #[must_use]
    pub fn concepts_of(&self, text: &str) -> Vec<ConceptId> {
        let mut found: Vec<ConceptId> = Vec::new();
        let asked = self.needs.asked(&self.analyzer, &Query::new(text), None);
        for hit in &asked.concepts {
            found.extend(self.analyzer.concepts().id(hit.concept).filter(|id| !found.contains(id)).cloned());
        }
        found
    }

    /// Concepts beside those a text names: what they touch, what they belong under, then what the best partners are known for.
    #[must_use]
    pub fn concepts_beside(&self, query: &Query, most: usize) -> Vec<ConceptId> {
        let named = self.concepts_of(&query.text);
        let facts = |id: &ConceptId| {
            let found = self.catalogue.concepts.binary_search_by(|it| it.id.cmp(id)).ok()?;
            self.catalogue.concepts.get(found)
        };
        let touched = named.iter().filter_map(facts).flat_map(|it| it.related.iter().chain(&it.broader)).cloned();
        let best = self.rank(&Query { target: Target::Partners, top: 5, ..query.clone() }).rows;
        let known = best.iter().filter_map(|row| match &row.item {
            Item::Partner(id) => self.catalogue.partner(id),
            Item::Need(_) => None,
        });
        let known = known.flat_map(|partner| partner.concepts.iter().take(2)).cloned();
        let mut found: Vec<ConceptId> = Vec::new();
        for id in touched.chain(known) {
            if found.len() < most && !named.contains(&id) && !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }
}
