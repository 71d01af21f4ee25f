//! What the texts have in common: words, parts of compounds, concepts, weighted by how rare they are.
//!
//! The strength is the partner's text score over the worth of the need's most telling words, so that short and long needs compare. It cannot
//! see what neither text says, and it says nothing about quality: a partner that lists a word once counts as much as its best.

use super::{Candidate, Context, Sink, thousandths};
use crate::matching::asked::Asked;
use crate::matching::evidence::at;
use crate::matching::ledger::Ground;
use crate::matching::locate::locate;
use crate::matching::profile::of_partner;
use crate::matching::query::Target;
use std::collections::BTreeSet;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let score = context.text_score(candidate.row);
    if sink.keeps() && context.query.target == Target::Peers {
        note_need(context, candidate, sink);
    } else if sink.keeps() {
        note_terms(context, candidate, sink);
    }
    thousandths(share_of_full(score, context.asked.full))
}

/// A score in thousandths of a full one, at most 1000.
pub(in crate::matching) fn share_of_full(score: u32, full: u32) -> u32 {
    let share = u64::from(score) * 1_000 / u64::from(full.max(1));
    u32::try_from(share.min(1_000)).unwrap_or(1_000)
}

/// A peer is found by a need of its own.
fn note_need(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) {
    let best = at(&context.peers, candidate.row).copied().flatten();
    let Some((need, likeness)) = best.and_then(|(row, share)| Some((at(&context.catalogue.needs, row)?, share))) else { return };
    let source = Some((need.provenance.source, need.provenance.date));
    sink.note(likeness, || (Ground::SameNeed { need: need.id.clone(), likeness }, source));
}

/// The terms the partner has, and the words of the need that nothing of it answers.
fn note_terms(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) {
    let mut answered: BTreeSet<usize> = BTreeSet::new();
    for asked in &context.asked.terms {
        let share = context.index.contribution(Asked::weighted_term(asked), candidate.row);
        // Where only soft terms fit, nothing was found.
        if share > 0 && context.text_score(candidate.row) > 0 {
            answered.extend(asked.tokens.clone());
            sink.note(share, || {
                let found = locate(context.analyzer, &of_partner(candidate.partner), context.index.key(asked.term));
                let concept = context.index.concept_of(asked.term).and_then(|concept| context.analyzer.concepts().id(concept));
                (context.asked.ground(asked, concept.cloned(), found), None)
            });
        }
    }
    for (at, token) in context.asked.tokens.iter().enumerate() {
        if !token.word.stop && !answered.contains(&at) {
            sink.note(0, || (Ground::MissingWords { need: token.range.clone() }, None));
        }
    }
}
