//! The ledger of one match: every entry with the facts and texts behind it.

use crate::domain::Ordered;
use crate::domain::{Catalogue, Date, Partner, PartnerId, ProjectId};
use crate::matching::{Engine, Entry, Ground, Kinship, Missing, Query, TextSpan};
use crate::protocol::{Detail, Evidence, LedgerEntry, LedgerView, MatchRequest, Meeting, MetWord, ProjectRef, Texts};

use super::card::{card, confidence, kind, origin, size, source};
use super::matches::{concept_view, evidence, query, signal, slice};

pub(crate) fn page(engine: &Engine, request: &MatchRequest, id: &str, today: Option<Date>) -> Option<LedgerView> {
    let catalogue = engine.catalogue();
    let id = PartnerId::from(id);
    let partner = catalogue.partner(&id)?;
    let query = query(engine, request, today);
    let ledger = engine.explain(&query, &id)?;
    let unknown = |entry: &&Entry| entry.ground == Ground::NotKnown;
    let mut entries: Vec<LedgerEntry> =
        ledger.entries.iter().filter(|entry| !unknown(entry)).map(|it| entry(engine, &query, partner, it)).collect();
    entries.retain(|entry| !matches!(entry.detail, Detail::MissingWords(_)));
    entries.order_by_key(|entry| (std::cmp::Reverse(entry.points.abs()), entry.signal));
    Some(LedgerView {
        card: card(partner, origin(catalogue, &request.owner)),
        score: ledger.score,
        entries,
        unknown: ledger.entries.iter().filter(unknown).map(|entry| signal(entry.signal)).collect(),
        lifts: ledger.lifts.iter().filter_map(|lift| Some((missing(catalogue, &query, &lift.what)?, lift.points))).collect(),
        missing_words: ledger.entries.iter().filter_map(|entry| missing_words(&query, entry)).collect(),
    })
}

fn missing(catalogue: &Catalogue, query: &Query, what: &Missing) -> Option<Texts> {
    match what {
        Missing::Words(range) => slice(&query.text, range).map(|nb| Texts { nb, nn: None, en: None }),
        Missing::Concept(id) => concept_view(catalogue, id).map(|it| it.label),
    }
}

fn missing_words(query: &Query, entry: &Entry) -> Option<String> {
    match &entry.ground {
        Ground::MissingWords { need } => slice(&query.text, need),
        _ => None,
    }
}

fn entry(engine: &Engine, query: &Query, partner: &Partner, entry: &Entry) -> LedgerEntry {
    let catalogue = engine.catalogue();
    LedgerEntry {
        signal: signal(entry.signal),
        points: entry.points,
        detail: detail(catalogue, query, partner, entry),
        evidence: texts(catalogue, partner, entry),
    }
}

fn texts(catalogue: &Catalogue, partner: &Partner, entry: &Entry) -> Vec<Evidence> {
    let found = match &entry.ground {
        Ground::Words { found, .. } | Ground::Concept { found, .. } => found.as_slice(),
        _ => &[],
    };
    let mut fields: Vec<_> = found.iter().map(|span| span.field).collect();
    fields.dedup();
    let of_field = |field| found.iter().filter(move |span: &&TextSpan| span.field == field).cloned().collect::<Vec<_>>();
    fields.into_iter().filter_map(|field| evidence(catalogue, partner, &of_field(field))).collect()
}

fn detail(catalogue: &Catalogue, query: &Query, partner: &Partner, entry: &Entry) -> Detail {
    match &entry.ground {
        Ground::Words { need, kinship, found, .. } => Detail::Words(vec![MetWord {
            asked: slice(&query.text, need).unwrap_or_default(),
            found: found
                .first()
                .and_then(|span| evidence(catalogue, partner, std::slice::from_ref(span)))
                .and_then(|it| marked(&it))
                .unwrap_or_default(),
            how: meeting(*kinship),
        }]),
        Ground::Concept { concept, kinship, .. } => {
            concept_view(catalogue, concept).map_or(Detail::NotKnown, |view| Detail::Concept(view, meeting(*kinship)))
        }
        Ground::MissingWords { need } => Detail::MissingWords(slice(&query.text, need).unwrap_or_default()),
        Ground::LikeProject { project, itself, .. } => {
            project_ref(catalogue, project).map_or(Detail::NotKnown, |it| Detail::LikeProject(it, *itself))
        }
        Ground::SameNeed { need, .. } => {
            catalogue.need(need).map_or(Detail::NotKnown, |it| Detail::SameNeed(it.id.0.clone(), it.text.clone()))
        }
        Ground::LikeOwners { projects, same_size } => Detail::LikeOwners(*projects, *same_size),
        Ground::Known { project, with_owner } => {
            project_ref(catalogue, project).map_or(Detail::NotKnown, |it| Detail::Known(it, *with_owner))
        }
        Ground::NoHistory => Detail::NoHistory,
        Ground::Distance { km } => Detail::Distance(*km),
        Ground::SameCounty => Detail::SameCounty,
        Ground::Gives { fit } => Detail::Gives(*fit),
        Ground::LargerPeer { size: class } => Detail::LargerPeer(size(*class)),
        Ground::Proposed { times } => Detail::Proposed(*times),
        Ground::Role { kind: role, demanded } => Detail::Role(kind(*role), *demanded),
        Ground::Goals { common } => Detail::Goals(common.clone()),
        Ground::Facts { confidence: sure, date } => Detail::Facts(confidence(*sure), date.to_string()),
        Ground::NotKnown => Detail::NotKnown,
    }
}

/// The first marked stretch of a text.
fn marked(evidence: &Evidence) -> Option<String> {
    let span = evidence.highlights.first()?;
    let (start, end) = (usize::try_from(span.start).ok()?, usize::try_from(span.end).ok()?);
    evidence.text.get(start..end).map(str::to_owned)
}

const fn meeting(kinship: Kinship) -> Meeting {
    match kinship {
        Kinship::Word | Kinship::Joined => Meeting::Word,
        Kinship::Respelled => Meeting::Typo,
        Kinship::Concept => Meeting::Concept,
        Kinship::Part => Meeting::Part,
        Kinship::Broader | Kinship::Related => Meeting::Related,
        Kinship::Translated => Meeting::Translated,
        Kinship::Derived => Meeting::Family,
        Kinship::Alike => Meeting::Alike,
    }
}

fn project_ref(catalogue: &Catalogue, id: &ProjectId) -> Option<ProjectRef> {
    let project = catalogue.project(id)?;
    Some(ProjectRef {
        id: project.id.0.clone(),
        title: project.title.clone(),
        year: project.year,
        owner: project.owner.name.clone(),
        source: source(catalogue, &project.provenance),
    })
}
