//! What would lift a match: the words and concepts of the need that the partner lacks, and the points each would add.
//!
//! The points are those of the text signal if the partner's record named the thing once as a competence and nothing else changed.

use super::asked::Kinship;
use super::index::WeightedTerm;
use super::ledger::{Lift, Missing};
use super::signal::{Candidate, Context, FULL, share_of_full};
use super::weights::SignalKind;
use crate::domain::Ordered;

/// Lifts shown.
const MOST: usize = 3;

/// The largest lifts of a candidate.
#[must_use]
pub(super) fn lifts(context: &Context<'_>, candidate: Candidate<'_>) -> Vec<Lift> {
    let now = context.text_score(candidate.row);
    let weight = context.query.weights.of(SignalKind::Text);
    let points = |score: u32| i32::try_from(share_of_full(score, context.asked.full)).unwrap_or(FULL) * weight / FULL;
    let mut lifts: Vec<Lift> = Vec::new();
    for asked in context.asked.terms.iter().filter(|asked| matches!(asked.kinship, Kinship::Word | Kinship::Concept)) {
        let wanted = WeightedTerm { term: asked.term, weight: asked.weight, soft: false };
        if context.index.contribution(wanted, candidate.row) > 0 {
            continue;
        }
        let concept = context.index.concept_of(asked.term).and_then(|concept| context.analyzer.concepts().id(concept));
        let what = concept.map_or_else(|| Missing::Words(context.asked.span(&asked.tokens)), |concept| Missing::Concept(concept.clone()));
        lifts.push(Lift { points: points(now.saturating_add(context.index.would_add(wanted))) - points(now), what });
    }
    lifts.retain(|lift| lift.points > 0);
    lifts.order_by_key(|lift| std::cmp::Reverse(lift.points));
    lifts.truncate(MOST);
    lifts
}
