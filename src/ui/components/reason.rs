//! Why a row stands where it stands, in one line of words.

use super::super::language::Language;
use crate::protocol::{PartnerCard, Reason};

/// What the match holds: words, concepts, distance, projects. Never a score.
pub(crate) fn reason_line(t: &Language, reason: &Reason, card: &PartnerCard) -> String {
    let mut parts = Vec::new();
    let met = u32::try_from(reason.words.len()).unwrap_or(u32::MAX);
    if met > 0 {
        parts.push((t.matches.words_met)(met, reason.words_asked.max(met)));
    }
    let concepts = u32::try_from(reason.concepts.len()).unwrap_or(u32::MAX);
    if concepts > 0 {
        parts.push((t.matches.concepts_met)(concepts));
    }
    parts.extend(card.distance_km.filter(|km| *km > 0).map(t.words.km_away));
    let projects = if reason.like_owners > 0 {
        Some((t.matches.like_owners)(reason.like_owners))
    } else {
        (reason.projects > 0).then(|| (t.matches.projects)(reason.projects))
    };
    parts.extend(projects.map(|it| if reason.of_institution { (t.matches.of_institution)(&it) } else { it }));
    if parts.is_empty() { t.matches.no_words.to_owned() } else { parts.join(", ") }
}
