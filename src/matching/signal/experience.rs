//! What is documented: work on needs like this one, for owners like this one, with this owner or its neighbours.
//!
//! Only adds. A partner without documented projects gets no points and loses none: the record of collaborations is full of holes, and a
//! newcomer must not pay for them.

use super::{Candidate, Context, FULL, Sink};
use crate::domain::Ordered;
use crate::matching::evidence::{Part, Tie, at};
use crate::matching::ledger::Ground;

/// The most that likeness of needs gives: the topic is the best evidence there is.
const LIKE_MOST: u32 = 600;
/// The most that owners of the same kind give.
const OWNERS_MOST: u32 = 300;
/// What a project with the owner itself, or a neighbour, gives.
const KNOWN: u32 = 100;
/// Projects at which experience with a kind of owner has half its worth: two may be chance, six are a habit.
const OWNERS_HALF: u32 = 3;
/// A project of another unit of the institution, in tenths of one of the partner's own.
const INSTITUTION_TENTHS: u32 = 6;
/// Text strength, in thousandths, from which a unit counts as fitting: it may then lean on all its institution has done.
const FITS: u32 = 100;
/// Least likeness that is shown and counted, in thousandths.
const LEAST_LIKENESS: u32 = 100;
/// An hour's drive.
const NEIGHBOUR_KM: u32 = 60;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let parts = context.evidence.of_partner(candidate.row);
    let parts = || parts.iter().copied().filter(|part| !is_excluded(context, part.project));
    if parts().next().is_none() {
        sink.note(0, || (Ground::NoHistory, None));
        return 0;
    }
    let fit = fit(context, candidate);
    let total = like(context, parts(), sink) + owners(context, parts(), fit, sink) + known(context, parts(), fit, sink);
    i32::try_from(total).unwrap_or(FULL).min(FULL)
}

fn is_excluded(context: &Context<'_>, project: u32) -> bool {
    let project = at(&context.catalogue.projects, project);
    project.is_some_and(|project| context.query.excluded_project.as_ref() == Some(&project.id))
}

/// The most alike project counts in full, the second by half, and so on.
fn like(context: &Context<'_>, parts: impl Iterator<Item = Part>, sink: &mut impl Sink) -> u32 {
    let mut alike: Vec<(u32, Part)> =
        parts.map(|part| (likeness(context, part), part)).filter(|(like, _)| *like >= LEAST_LIKENESS).collect();
    alike.order_by_key(|(like, part)| (std::cmp::Reverse(*like), part.project));
    let mut left = LIKE_MOST;
    for (place, (likeness, part)) in (0..4).zip(alike) {
        let share = ((LIKE_MOST * likeness / 1_000) >> place).min(left);
        left -= share;
        note_project(context, part, share, likeness, sink);
    }
    LIKE_MOST - left
}

fn likeness(context: &Context<'_>, part: Part) -> u32 {
    let likeness = at(&context.likeness, part.project).copied().unwrap_or(0);
    if part.tie == Tie::Itself { likeness } else { likeness * INSTITUTION_TENTHS / 10 }
}

fn note_project(context: &Context<'_>, part: Part, share: u32, likeness: u32, sink: &mut impl Sink) {
    let Some(project) = at(&context.catalogue.projects, part.project) else { return };
    sink.note(share, || {
        let ground = Ground::LikeProject { project: project.id.clone(), likeness, itself: part.tie == Tie::Itself };
        (ground, Some((project.provenance.source, project.provenance.date)))
    });
}

/// Projects for owners of this kind; those for owners of this size count double.
fn owners(context: &Context<'_>, parts: impl Iterator<Item = Part>, fit: u32, sink: &mut impl Sink) -> u32 {
    let Some(owner) = context.owner.as_ref() else { return 0 };
    let (mut projects, mut same_size, mut own) = (0, 0, 0);
    for (part, theirs) in parts.filter(|part| !part.owned).filter_map(|part| Some((part, context.evidence.owner(part.project)?))) {
        if Some(theirs.kind) == owner.kind {
            projects += 1;
            own += u32::from(part.tie == Tie::Itself);
            same_size += u32::from(owner.size.is_some() && theirs.size == owner.size);
        }
    }
    let count = projects + same_size;
    let share = OWNERS_MOST * count / (count + OWNERS_HALF) * if own > 0 { 1_000 } else { fit } / 1_000;
    if projects > 0 {
        sink.note(share, || (Ground::LikeOwners { projects, same_size, own }, None));
    }
    share
}

fn known(context: &Context<'_>, parts: impl Iterator<Item = Part>, fit: u32, sink: &mut impl Sink) -> u32 {
    let Some(owner) = context.owner.as_ref() else { return 0 };
    for part in parts {
        let Some(theirs) = context.evidence.owner(part.project) else { continue };
        let partner = theirs.partner.and_then(|row| at(&context.catalogue.partners, row));
        let with_owner = partner.is_some_and(|partner| owner.partner.as_ref() == Some(&partner.id));
        let near = theirs.point.zip(owner.point).is_some_and(|(a, b)| a.distance_km(b) <= NEIGHBOUR_KM);
        if with_owner || near {
            let Some(project) = at(&context.catalogue.projects, part.project) else { continue };
            let itself = part.tie == Tie::Itself;
            let share = if itself { KNOWN } else { KNOWN * fit / 1_000 };
            sink.note(share, || {
                (
                    Ground::Known { project: project.id.clone(), with_owner, itself },
                    Some((project.provenance.source, project.provenance.date)),
                )
            });
            return share;
        }
    }
    0
}

/// How far the experience of other units counts for this one, in thousandths: as far as its own texts fit the need.
fn fit(context: &Context<'_>, candidate: Candidate<'_>) -> u32 {
    let share = super::share_of_full(context.text_score(candidate.row), context.asked.full);
    (share * 1_000 / FITS).min(1_000)
}
