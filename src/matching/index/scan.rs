//! The full scan: the score of every document, term after term. O(postings of the query's terms).

use super::weighing::contribution;
use super::{Doc, Hit, Index, WeightedTerm};

impl Index {
    /// The score of every document, 0 where nothing is found. Soft terms only add to documents that another term has found.
    #[must_use]
    pub fn scores(&self, terms: &[WeightedTerm]) -> Vec<u32> {
        let mut scores = vec![0_u32; self.lengths.len()];
        for wanted in terms.iter().filter(|wanted| !wanted.soft) {
            self.add_term(&mut scores, *wanted, |_| true);
        }
        let found: Vec<bool> = scores.iter().map(|score| *score > 0).collect();
        for wanted in terms.iter().filter(|wanted| wanted.soft) {
            self.add_term(&mut scores, *wanted, |at| found.get(at).copied().unwrap_or(false));
        }
        scores
    }

    fn add_term(&self, scores: &mut [u32], wanted: WeightedTerm, open: impl Fn(usize) -> bool) {
        let Some(list) = self.list(wanted.term) else { return };
        for (doc, frequency) in list.iter() {
            let at = usize::try_from(doc).unwrap_or(usize::MAX);
            if let Some(score) = scores.get_mut(at).filter(|_| open(at)) {
                *score = score.saturating_add(contribution(wanted.weight, self.worth(doc, frequency)));
            }
        }
    }

    /// The best documents by full scan: highest score first, lowest number among equals.
    #[must_use]
    pub fn scan(&self, terms: &[WeightedTerm], most: usize) -> Vec<Hit> {
        let scores = self.scores(terms);
        let mut hits: Vec<Hit> =
            (0..).zip(scores).filter(|(_, score)| *score > 0).map(|(doc, score): (Doc, u32)| Hit { doc, score }).collect();
        hits.sort_by(|a, b| b.score.cmp(&a.score).then(a.doc.cmp(&b.doc)));
        hits.truncate(most);
        hits
    }
}
