//! The best k documents without looking at all (MaxScore).
//!
//! Each term can add at most its weight times its best worth. Terms are sorted by that bound; as soon as k documents are known, terms whose
//! bounds together cannot lift a document over the k-th are no longer walked, only asked about documents that others bring up.
//! Source: Turtle and Flood, "Query evaluation: strategies and optimizations" (1995). Soft terms are never walked.

use super::best::Best;
use super::postings::Cursor;
use super::weighing::contribution;
use super::{Doc, Hit, Index, WeightedTerm};

/// A query whose sparse postings are more than a third of the documents is scanned: walking a list costs a tenth of moving cursors abreast.
/// Dense lists are not counted: they are asked, not walked, as soon as the rare terms have brought up enough documents.
const MANY: u64 = 3;

struct Source<'a> {
    cursor: Cursor<'a>,
    weight: u32,
    bound: u32,
}

impl Index {
    /// The best documents: highest score first, lowest number among equals. By the faster of two ways that give the same: common terms are
    /// scanned, rare ones pruned.
    #[must_use]
    pub fn top_k(&self, terms: &[WeightedTerm], most: usize) -> Vec<Hit> {
        let hard = || terms.iter().filter(|wanted| !wanted.soft).filter_map(|wanted| self.list(wanted.term));
        let sparse: u64 = hard().filter(|list| !list.is_dense()).map(|list| u64::from(list.len())).sum();
        let only_dense = sparse == 0 && hard().next().is_some();
        if only_dense || sparse * MANY > u64::from(self.len()) { self.scan(terms, most) } else { self.pruned(terms, most) }
    }

    /// The best documents by pruning. The same as [`Index::scan`].
    #[must_use]
    pub fn pruned(&self, terms: &[WeightedTerm], most: usize) -> Vec<Hit> {
        let mut hard = self.sources(terms, false);
        let mut soft = self.sources(terms, true);
        let mut best = Best::new(most);
        let soft_bound: u32 = soft.iter().map(|source| source.bound).sum();
        let bounds: Vec<u32> = running_sums(soft_bound, &hard);
        let mut first = 0;
        while first < hard.len() && most > 0 {
            let Some(doc) = hard.iter().skip(first).filter_map(|source| source.cursor.current()).map(|(doc, _)| doc).min() else { break };
            let score = self.walked(&mut hard, first, doc);
            let score = self.asked(&mut hard, first, &bounds, doc, score, best.threshold());
            let total = score
                .filter(|score| *score > 0)
                .map(|score| soft.iter_mut().fold(score, |sum, source| sum.saturating_add(self.added(source, doc))));
            if let Some(score) = total.filter(|score| *score > 0) {
                best.offer(Hit { doc, score });
            }
            while first < hard.len() && bounds.get(first + 1).is_some_and(|bound| best.threshold().is_some_and(|least| *bound <= least)) {
                first += 1;
            }
        }
        best.into_hits()
    }

    fn sources(&self, terms: &[WeightedTerm], soft: bool) -> Vec<Source<'_>> {
        let source = |wanted: &WeightedTerm| {
            let worth = self.best_worth.get(wanted.term.at()).copied().map_or(0, u32::from);
            Some(Source { cursor: self.list(wanted.term)?.cursor(), weight: wanted.weight, bound: contribution(wanted.weight, worth) })
        };
        let mut sources: Vec<Source<'_>> = terms.iter().filter(|wanted| wanted.soft == soft).filter_map(source).collect();
        sources.sort_by_key(|source| source.bound);
        sources
    }

    /// What the walked sources add for a document; they move past it.
    fn walked(&self, hard: &mut [Source<'_>], first: usize, doc: Doc) -> u32 {
        let mut score = 0_u32;
        for source in hard.iter_mut().skip(first) {
            if let Some((_, frequency)) = source.cursor.current().filter(|(at, _)| *at == doc) {
                score = score.saturating_add(contribution(source.weight, self.worth(doc, frequency)));
                source.cursor.step();
            }
        }
        score
    }

    /// Adds the sources no longer walked, the strongest first; `None` as soon as the document cannot enter the best.
    fn asked(&self, hard: &mut [Source<'_>], first: usize, bounds: &[u32], doc: Doc, mut score: u32, least: Option<u32>) -> Option<u32> {
        for at in (0..first).rev() {
            let reachable = score.saturating_add(bounds.get(at + 1).copied().unwrap_or(u32::MAX));
            if least.is_some_and(|least| reachable <= least) {
                return None;
            }
            score = score.saturating_add(hard.get_mut(at).map_or(0, |source| self.added(source, doc)));
        }
        Some(score)
    }

    fn added(&self, source: &mut Source<'_>, doc: Doc) -> u32 {
        source.cursor.ask(doc).map_or(0, |frequency| contribution(source.weight, self.worth(doc, frequency)))
    }
}

/// Entry `i` bounds what the soft terms and the first `i` hard ones add together.
fn running_sums(soft: u32, hard: &[Source<'_>]) -> Vec<u32> {
    let sums = hard.iter().scan(soft, |sum, source| {
        *sum = sum.saturating_add(source.bound);
        Some(*sum)
    });
    std::iter::once(soft).chain(sums).collect()
}
