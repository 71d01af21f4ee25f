//! The full scan: the score of every document, term after term. O(postings of the query's terms + documents).

use super::best::Best;
use super::weighing::contribution;
use super::{Doc, Hit, Index, WeightedTerm};

impl Index {
    /// The score of every document, 0 where nothing is found. Soft terms only add to documents that another term has found.
    #[must_use]
    pub fn scores(&self, terms: &[WeightedTerm]) -> Vec<u32> {
        let mut scores = vec![0_u32; self.lengths.len()];
        for wanted in terms.iter().filter(|wanted| !wanted.soft) {
            self.add_term(&mut scores, *wanted);
        }
        self.add_soft(&mut scores, terms);
        scores
    }

    fn add_term(&self, scores: &mut [u32], wanted: WeightedTerm) {
        let Some(list) = self.list(wanted.term) else { return };
        list.for_each(|doc, frequency| {
            if let Some(score) = usize::try_from(doc).ok().and_then(|at| scores.get_mut(at)) {
                *score = score.saturating_add(contribution(wanted.weight, self.worth(doc, frequency)));
            }
        });
    }

    /// Soft terms are added to a copy, so that what one adds cannot let another in.
    fn add_soft(&self, scores: &mut [u32], terms: &[WeightedTerm]) {
        let soft: Vec<WeightedTerm> = terms.iter().copied().filter(|wanted| wanted.soft && self.frequency(wanted.term) > 0).collect();
        if soft.is_empty() {
            return;
        }
        let mut extra = vec![0_u32; scores.len()];
        for wanted in soft {
            self.add_term(&mut extra, wanted);
        }
        for (score, extra) in scores.iter_mut().zip(extra).filter(|(score, _)| **score > 0) {
            *score = score.saturating_add(extra);
        }
    }

    /// The best documents by full scan: highest score first, lowest number among equals.
    #[must_use]
    pub fn scan(&self, terms: &[WeightedTerm], most: usize) -> Vec<Hit> {
        let mut best = Best::new(most);
        for (doc, score) in (0..).zip(self.scores(terms)).filter(|(_, score): &(Doc, u32)| *score > 0) {
            best.offer(Hit { doc, score });
        }
        best.into_hits()
    }
}
