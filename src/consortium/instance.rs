//! A checked problem. Everything after this works with indices and numbers that are known to be sound.

use super::draft::{Candidate, Draft, Facet, Rules};
use super::fault::Fault;
use super::inspect::inspect;
use super::limits;
use crate::domain::Ordered;
use rustc_hash::FxHashMap;

/// A candidate by its place in [`Instance::candidates`].
pub type CandidateIdx = usize;
/// A facet by its place in [`Instance::facets`].
pub type FacetIdx = usize;

/// Points for a pair of candidates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The smaller index.
    pub a: CandidateIdx,
    /// The larger index.
    pub b: CandidateIdx,
    /// Points, all ties of the pair together.
    pub points: i64,
}

/// A checked problem: ids are unique and known, numbers within [`limits`].
///
/// A team S is worth, in whole points,
///
/// ```text
///   sum over facets f of  weight(f) * max over members i of score(i, f)      each facet is carried by the member that carries it best
/// + sum over members i of value(i)
/// + sum over pairs of members of tie(i, j)
/// - sum over members i of coordination + load_points * load(i)
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    draft: Draft,
    /// For each candidate: facet and score above 0, by facet.
    scores: Vec<Vec<(FacetIdx, i64)>>,
    pairs: Vec<Pair>,
    /// For each candidate: the other one of each pair, and the points.
    neighbours: Vec<Vec<(CandidateIdx, i64)>>,
    locked: Vec<CandidateIdx>,
    excluded: Vec<CandidateIdx>,
    members_max: usize,
}

impl Instance {
    /// Checks a draft. Linear in its size.
    ///
    /// # Errors
    /// Every fault of the draft, in the order of its parts; see [`Fault::remedy`].
    pub fn check(draft: Draft) -> Result<Self, Vec<Fault>> {
        let faults = inspect(&draft);
        if faults.is_empty() { Ok(Self::compile(draft)) } else { Err(faults) }
    }

    fn compile(draft: Draft) -> Self {
        let index: FxHashMap<&str, usize> = draft.candidates.iter().enumerate().map(|(idx, it)| (it.id.as_str(), idx)).collect();
        let find = |ids: &[String]| sorted(ids.iter().filter_map(|id| index.get(id.as_str()).copied()).collect());
        let (locked, excluded) = (find(&draft.locked), find(&draft.excluded));
        let pairs = pairs(&draft, &index);
        let members_max = most_members(&draft);
        let scores = scores(&draft);
        let mut neighbours = vec![Vec::new(); draft.candidates.len()];
        for it in &pairs {
            neighbours[it.a].push((it.b, it.points));
            neighbours[it.b].push((it.a, it.points));
        }
        Self { draft, scores, pairs, neighbours, locked, excluded, members_max }
    }

    /// Parts of the need.
    #[must_use]
    pub fn facets(&self) -> &[Facet] {
        &self.draft.facets
    }

    /// Who may take part.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.draft.candidates
    }

    /// What the team must be.
    #[must_use]
    pub const fn rules(&self) -> &Rules {
        &self.draft.rules
    }

    /// Facets a candidate scores above 0 on, with the score, by facet.
    #[must_use]
    pub fn scores(&self, candidate: CandidateIdx) -> &[(FacetIdx, i64)] {
        &self.scores[candidate]
    }

    /// Pairs with points, each pair once, sorted.
    #[must_use]
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// Ties of a candidate: the other one and the points, sorted.
    #[must_use]
    pub fn ties(&self, candidate: CandidateIdx) -> &[(CandidateIdx, i64)] {
        &self.neighbours[candidate]
    }

    /// Candidates in every team, sorted.
    #[must_use]
    pub fn locked(&self) -> &[CandidateIdx] {
        &self.locked
    }

    /// Candidates in no team, sorted.
    #[must_use]
    pub fn excluded(&self) -> &[CandidateIdx] {
        &self.excluded
    }

    /// Fewest members.
    #[must_use]
    pub fn members_min(&self) -> usize {
        usize::try_from(self.draft.rules.members_min).unwrap_or(0)
    }

    /// Most members: the rule, or what there is.
    #[must_use]
    pub const fn members_max(&self) -> usize {
        self.members_max
    }

    /// Points a candidate brings (or costs) by being a member, apart from facets and ties.
    #[must_use]
    pub fn member_points(&self, candidate: CandidateIdx) -> i64 {
        let it = &self.draft.candidates[candidate];
        it.value - self.draft.coordination - self.draft.load_points * it.load
    }

    /// The place of a candidate. Linear.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<CandidateIdx> {
        self.draft.candidates.iter().position(|it| it.id == id)
    }

    /// The problem as it was given, to change and check again.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }
}

fn sorted(mut list: Vec<usize>) -> Vec<usize> {
    list.order();
    list.dedup();
    list
}

fn most_members(draft: &Draft) -> usize {
    let there = draft.candidates.len().min(limits::MEMBERS);
    draft.rules.members_max.map_or(there, |most| usize::try_from(most).unwrap_or(0).min(there))
}

fn scores(draft: &Draft) -> Vec<Vec<(FacetIdx, i64)>> {
    let facets: FxHashMap<&str, usize> = draft.facets.iter().enumerate().map(|(idx, it)| (it.id.as_str(), idx)).collect();
    let row = |it: &Candidate| {
        let mut row: Vec<_> = it.scores.iter().filter_map(|(id, score)| Some((*facets.get(id.as_str())?, *score))).collect();
        row.retain(|&(_, score)| score > 0);
        row.order();
        row
    };
    draft.candidates.iter().map(row).collect()
}

fn pairs(draft: &Draft, index: &FxHashMap<&str, usize>) -> Vec<Pair> {
    let known = |tie: &super::draft::Tie| {
        let (a, b) = (*index.get(tie.a.as_str())?, *index.get(tie.b.as_str())?);
        Some(Pair { a: a.min(b), b: a.max(b), points: tie.points })
    };
    let mut pairs: Vec<Pair> = draft.ties.iter().filter_map(known).collect();
    pairs.order_by_key(|it| (it.a, it.b, it.points));
    pairs.dedup_by(|next, kept| {
        let same = (next.a, next.b) == (kept.a, kept.b);
        if same {
            kept.points += next.points;
        }
        same
    });
    pairs.retain(|it| it.points != 0);
    pairs
}
