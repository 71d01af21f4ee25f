//! The ledger of one match: every entry with the facts and texts behind it.

use crate::domain::Ordered;
use crate::domain::{Catalogue, Date, NeedId, PartnerId, ProjectId};
use crate::matching::{Engine, Entry, Ground, Kinship, Ledger, Missing, Query, TextSpan};
use crate::protocol::{Detail, Evidence, LedgerEntry, LedgerView, MatchRequest, Meeting, MetWord, PartnerCard, ProjectRef, Tag, Texts};

use super::card::{card, confidence, kind, origin, size, source, tag};
use super::matches::{Subject, concept_view, evidence, highlights, need_card, query, signal, slice};

pub(crate) fn page(engine: &Engine, request: &MatchRequest, id: &str, today: Option<Date>) -> Option<LedgerView> {
    let catalogue = engine.catalogue();
    let query = query(engine, request, today);
    let from = origin(catalogue, &request.owner);
    if let Some(partner) = catalogue.partner(&PartnerId::from(id)) {
        return Some(view(engine, &query, &engine.explain(&query, &partner.id)?, Subject::Partner(partner), card(partner, from)));
    }
    let need = catalogue.need(&NeedId::from(id))?;
    let owner = need.owner.partner.as_ref().and_then(|id| catalogue.partner(id));
    Some(view(engine, &query, &engine.explain_need(&query, &need.id)?, Subject::Need(need), need_card(need, owner, from)))
}

fn view(engine: &Engine, query: &Query, ledger: &Ledger, subject: Subject<'_>, card: PartnerCard) -> LedgerView {
    let catalogue = engine.catalogue();
    let unknown = |entry: &&Entry| entry.ground == Ground::NotKnown;
    let mut entries: Vec<LedgerEntry> =
        ledger.entries.iter().filter(|entry| !unknown(entry)).map(|it| entry(engine, query, subject, it)).collect();
    entries.retain(|entry| !matches!(entry.detail, Detail::MissingWords(_)));
    entries.order_by_key(|entry| (std::cmp::Reverse(entry.points.abs()), entry.signal));
    LedgerView {
        card,
        need: need_with_met_words(query, ledger),
        score: ledger.score,
        entries,
        unknown: ledger.entries.iter().filter(unknown).map(|entry| signal(entry.signal)).collect(),
        lifts: ledger.lifts.iter().filter_map(|lift| Some((missing(catalogue, query, &lift.what)?, lift.points))).collect(),
        missing_words: ledger.entries.iter().filter_map(|entry| missing_words(query, entry)).collect(),
    }
}

/// The need as it was written, with the words that met marked. What is only spelled alike is not marked: it proves nothing.
fn need_with_met_words(query: &Query, ledger: &Ledger) -> Evidence {
    let met = |entry: &Entry| match &entry.ground {
        Ground::Words { need, language, kinship, .. } | Ground::Concept { need, language, kinship, .. } => {
            Some((need.clone(), *language, *kinship))
        }
        _ => None,
    };
    let met: Vec<_> = ledger.entries.iter().filter_map(met).filter(|(_, _, kinship)| *kinship != Kinship::Alike).collect();
    let language = met.first().map_or(Tag::default(), |(_, language, _)| tag(*language));
    Evidence { text: query.text.clone(), language, highlights: highlights(met.iter().map(|(range, _, _)| range)), source: None }
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

fn entry(engine: &Engine, query: &Query, subject: Subject<'_>, entry: &Entry) -> LedgerEntry {
    let catalogue = engine.catalogue();
    LedgerEntry {
        signal: signal(entry.signal),
        points: entry.points,
        detail: detail(catalogue, query, subject, entry),
        evidence: texts(catalogue, subject, entry),
    }
}

fn texts(catalogue: &Catalogue, subject: Subject<'_>, entry: &Entry) -> Vec<Evidence> {
    let found = match &entry.ground {
        Ground::Words { found, .. } | Ground::Concept { found, .. } => found.as_slice(),
        _ => &[],
    };
    let mut fields: Vec<_> = found.iter().map(|span| span.field).collect();
    fields.dedup();
    let of_field = |field| found.iter().filter(move |span: &&TextSpan| span.field == field).cloned().collect::<Vec<_>>();
    fields.into_iter().filter_map(|field| evidence(catalogue, subject, &of_field(field))).collect()
}

fn detail(catalogue: &Catalogue, query: &Query, subject: Subject<'_>, entry: &Entry) -> Detail {
    match &entry.ground {
        Ground::Words { need, kinship, found, .. } => Detail::Words(vec![MetWord {
            asked: slice(&query.text, need).unwrap_or_default(),
            found: found
                .first()
                .and_then(|span| evidence(catalogue, subject, std::slice::from_ref(span)))
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
        Ground::LikeOwners { projects, same_size, own } => Detail::LikeOwners(*projects, *same_size, *own),
        Ground::Known { project, with_owner, itself } => {
            project_ref(catalogue, project).map_or(Detail::NotKnown, |it| Detail::Known(it, *with_owner, *itself))
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
