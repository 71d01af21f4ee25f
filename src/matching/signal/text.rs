//! What the texts have in common: words, parts of compounds, concepts, weighted by how rare they are.
//!
//! The strength is the partner's text score over the worth of the need's most telling words, so that short and long needs compare. It cannot
//! see what neither text says, and it says nothing about quality: a partner that lists a word once counts as much as its best.

use super::{Candidate, Context, Sink, thousandths};
use crate::matching::asked::{Asked, AskedTerm};
use crate::matching::evidence::at;
use crate::matching::ledger::Ground;
use crate::matching::locate::locate;
use crate::matching::query::Target;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let score = context.text_score(candidate.row);
    sink_terms(context, candidate, sink);
    thousandths(share_of_full(score, context.asked.full))
}

/// A score in thousandths of a full one, at most 1000.
pub(in crate::matching) fn share_of_full(score: u32, full: u32) -> u32 {
    let share = u64::from(score) * 1_000 / u64::from(full.max(1));
    u32::try_from(share.min(1_000)).unwrap_or(1_000)
}

fn sink_terms(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) {
    if context.query.target == Target::Peers {
        return sink_need(context, candidate, sink);
    }
    for asked in &context.asked.terms {
        sink_term(context, candidate, asked, sink);
    }
}

/// A peer is found by a need of its own.
fn sink_need(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) {
    let best = at(&context.peers, candidate.row).copied().flatten();
    let Some((need, likeness)) = best.and_then(|(row, share)| Some((at(&context.catalogue.needs, row)?, share))) else { return };
    let source = Some((need.provenance.source, need.provenance.date));
    sink.note(likeness, || (Ground::SameNeed { need: need.id.clone(), likeness }, source));
}

fn sink_term(context: &Context<'_>, candidate: Candidate<'_>, asked: &AskedTerm, sink: &mut impl Sink) {
    let wanted = Asked::weighted_term(asked);
    sink.weigh(|| context.index.contribution(wanted, candidate.row), |_| (ground(context, candidate, asked), None));
}

fn ground(context: &Context<'_>, candidate: Candidate<'_>, asked: &AskedTerm) -> Ground {
    let need = context.asked.span(&asked.tokens);
    let found = locate(context.analyzer, candidate.partner, context.index.key(asked.term));
    let language = context.asked.language;
    match context.index.concept_of(asked.term).and_then(|concept| context.analyzer.concepts().id(concept)) {
        Some(concept) => Ground::Concept { concept: concept.clone(), kinship: asked.kinship, need, language, found },
        None => Ground::Words { need, language, kinship: asked.kinship, found },
    }
}
