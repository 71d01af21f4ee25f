//! Who is in a ranking, in which order, and what each row says.

use super::asked::Kinship;
use super::engine::Engine;
use super::evidence::Tie;
use super::query::{Query, Target};
use super::rank::{Item, Ranking, Reason, Row};
use super::score::{Points, Strengths, points, strengths};
use super::signal::{Candidate, Context};
use super::stability::{EXAMINED, stability};
use super::weights::SignalKind;
use crate::domain::{Ordered, gathered};
use crate::domain::{Partner, PartnerKind};
use std::collections::{BTreeMap, BTreeSet};

/// A candidate with its points.
struct Weighed<'a> {
    candidate: Candidate<'a>,
    strengths: Strengths,
    points: Points,
    score: i32,
}

/// Ranks the partners of a prepared query.
pub(super) fn select(engine: &Engine, context: &Context<'_>) -> Ranking {
    let query = context.query;
    let mut weighed: Vec<Weighed<'_>> = Vec::new();
    let own = context.owner.as_ref().and_then(|owner| engine.row(owner.partner.as_ref()?));
    let wanted = engine.counties.wanted(&query.counties);
    let (mut per_kind, mut per_county) = (BTreeMap::new(), vec![0_u32; wanted.len()]);
    for (row, partner) in (0_u32..).zip(&context.catalogue.partners) {
        let candidate = Candidate { row, partner };
        let county = engine.counties.of(row);
        let (of_kind, of_county) = (is_kind(query, partner.kind()), wanted.get(county).is_some_and(|wanted| *wanted));
        if !(of_kind || of_county) || own == Some(row) || is_hopeless(context, candidate) || is_far(context, partner) {
            continue;
        }
        let strengths = strengths(context, candidate);
        if !is_match(query, &strengths) {
            continue;
        }
        if of_county {
            *per_kind.entry(partner.kind()).or_default() += 1;
        }
        if let Some(count) = per_county.get_mut(county).filter(|_| of_kind) {
            *count += 1;
        }
        if of_kind && of_county {
            let points = points(&strengths, &query.weights);
            weighed.push(Weighed { candidate, strengths, points, score: points.iter().sum() });
        }
    }
    let total = u32::try_from(weighed.len()).unwrap_or(u32::MAX);
    // Partners lie in the order of their ids, and the sort is stable: equals are in the order of ids.
    weighed.order_by_key(|weighed| std::cmp::Reverse(weighed.score));
    let order: Vec<&Strengths> = weighed.iter().map(|weighed| &weighed.strengths).collect();
    let stability = |place: usize| (place < EXAMINED).then(|| stability(&order, place, &query.weights));
    let shown = weighed.iter().enumerate().skip(query.offset).take(query.top);
    let rows = shown.map(|(place, weighed)| Row { stability: stability(place), ..row(context, weighed) }).collect();
    let per_county = gathered(engine.counties.names().iter().cloned().zip(per_county).filter(|(_, count)| *count > 0));
    Ranking { total, rows, per_kind, per_county, understood: engine.understood(&context.asked) }
}

pub(super) fn is_kind(query: &Query, kind: PartnerKind) -> bool {
    query.kinds.is_empty() || query.kinds.contains(&kind)
}

pub(super) fn is_county(query: &Query, partner: &Partner) -> bool {
    query.counties.is_empty() || query.counties.contains(&partner.location.county)
}

/// Not the owner itself, and not too far away.
pub(super) fn is_open(context: &Context<'_>, candidate: Candidate<'_>) -> bool {
    let itself = context.owner.as_ref().is_some_and(|owner| owner.partner.as_ref() == Some(&candidate.partner.id));
    !itself && !is_far(context, candidate.partner)
}

fn is_far(context: &Context<'_>, partner: &Partner) -> bool {
    let Some(most) = context.query.most_km else { return false };
    context.distance_km(partner).is_some_and(|km| km > most)
}

/// Whether a partner cannot be a match: seen before any signal is worked out, since most partners have nothing to do with a need.
fn is_hopeless(context: &Context<'_>, candidate: Candidate<'_>) -> bool {
    let query = context.query;
    let needs_text = !query.text.trim().is_empty() && query.weights.text > 0;
    let no_text = context.text_score(candidate.row) == 0;
    match query.target {
        Target::Peers => no_text && query.weights.text > 0,
        _ => needs_text && no_text && context.evidence.of_partner(candidate.row).is_empty(),
    }
}

/// A match needs something in common or something documented; nearness alone is none. Without a text, all are matches.
fn is_match(query: &Query, strengths: &Strengths) -> bool {
    let of =
        |kind: SignalKind| SignalKind::ALL.iter().zip(strengths).find(|(signal, _)| **signal == kind).map_or(0, |(_, strength)| *strength);
    match query.target {
        Target::Peers => of(SignalKind::Text) > 0,
        _ => of(SignalKind::Text) > 0 || of(SignalKind::Experience) > 0 || query.text.trim().is_empty() || query.weights.text == 0,
    }
}

fn row(context: &Context<'_>, weighed: &Weighed<'_>) -> Row {
    let Weighed { candidate, points, score, .. } = weighed;
    Row {
        item: Item::Partner(candidate.partner.id.clone()),
        score: *score,
        points: *points,
        reason: reason(context, *candidate),
        stability: None,
    }
}

fn reason(context: &Context<'_>, candidate: Candidate<'_>) -> Reason {
    let asked = &context.asked;
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut concepts_met: Vec<(u32, crate::domain::ConceptId)> = Vec::new();
    for term in asked.terms.iter().filter(|term| term.kinship != Kinship::Alike) {
        if context.index.contribution(super::Asked::weighted_term(term), candidate.row) == 0 {
            continue;
        }
        met.extend(
            asked
                .tokens
                .get(term.tokens.clone())
                .into_iter()
                .flatten()
                .filter(|token| !token.word.stop)
                .map(|token| token.word.key.as_str()),
        );
        let concept = context.index.concept_of(term.term).filter(|_| term.kinship == Kinship::Concept);
        concepts_met.extend(concept.and_then(|concept| context.analyzer.concepts().id(concept)).map(|id| (term.weight, id.clone())));
    }
    concepts_met.order_by(|a, b| b.cmp(a));
    let words_asked: BTreeSet<&str> = gathered(asked.tokens.iter().filter(|token| !token.word.stop).map(|token| token.word.key.as_str()));
    let parts = context.evidence.of_partner(candidate.row);
    let kind = context.owner.as_ref().and_then(|owner| owner.kind);
    // What the partner has done itself is told; only where it has done nothing, what other units of its institution have.
    let of_institution = !parts.is_empty() && parts.iter().all(|part| part.tie != Tie::Itself);
    let told = || parts.iter().filter(|part| of_institution || part.tie == Tie::Itself);
    let like = told().filter_map(|part| context.evidence.owner(part.project)).filter(|owner| Some(owner.kind) == kind).count();
    Reason {
        words: super::headline::words(context, &met),
        best: super::headline::best(context, candidate),
        words_met: count(met.len()),
        words_asked: count(words_asked.len()),
        concepts_met: concepts_met.into_iter().map(|(_, id)| id).collect(),
        km: context.distance_km(candidate.partner),
        projects: count(told().count()),
        like_owners: count(like),
        of_institution,
    }
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
