//! The result list: query, rows, and how the need was read.

use crate::domain::Ordered;
use std::ops::Range;

use crate::domain::{Catalogue, ConceptId, Date, Language, Need, Partner, Point};
use crate::matching::{
    Engine, Item, Query, Ranking, Reason as Why, Row, SignalKind, Stability as Stable, Target as Wanted, TextField, TextSpan, Understood,
    Weights,
};
use crate::protocol::{
    ConceptView, CorrectedWord, Evidence, Highlight, MatchRequest, MatchRow, MatchesView, OwnerRef, PartnerCard, Reason, Signal,
    SignalPoints, Stability, Tally, Target, UnderstoodWord, WordState,
};

use super::card::{card, concept, domain_kind, kind, origin, source, tag};
use super::needs;
use super::owner::{engine_owner, weights};
use super::programmes::demanded;

/// Most characters of a need that are read: ten pages. More is kept in the field, and the page says so.
pub(crate) const MOST_CHARACTERS: usize = 20_000;

/// The part of a text that is read.
pub(crate) fn read_part(text: &str) -> &str {
    text.char_indices().nth(MOST_CHARACTERS).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

/// A page's question as the engine's.
pub(crate) fn query(engine: &Engine, request: &MatchRequest, today: Option<Date>) -> Query {
    let programme = request.programme.as_ref().and_then(|id| engine.catalogue().programme(&id.as_str().into()));
    Query {
        owner: engine_owner(engine, &request.owner),
        target: match request.target {
            Target::Partners => Wanted::Partners,
            Target::Needs => Wanted::Needs,
        },
        kinds: request.filters.kinds.iter().map(|it| domain_kind(*it)).collect(),
        counties: request.filters.counties.clone(),
        most_km: request.filters.max_km,
        weights: weighed(weights(request.owner.role), &request.weights),
        demanded: programme.map(demanded).unwrap_or_default().into_iter().map(domain_kind).collect(),
        today,
        top: usize::try_from(request.limit).unwrap_or(0),
        offset: usize::try_from(request.offset).unwrap_or(0),
        ..Query::new(read_part(&request.text))
    }
}

/// The weights of the door with those the user set.
fn weighed(mut weights: Weights, set: &[(Signal, u16)]) -> Weights {
    for (kind, slot) in SignalKind::ALL.into_iter().zip(weights.each_mut()) {
        if let Some((_, weight)) = set.iter().find(|(wanted, _)| *wanted == signal(kind)) {
            *slot = (*weight).min(Weights::MOST);
        }
    }
    weights
}

pub(crate) fn page(engine: &Engine, request: &MatchRequest, today: Option<Date>) -> MatchesView {
    let query = query(engine, request, today);
    let ranking = engine.rank(&query);
    let understood = &ranking.understood;
    MatchesView {
        language: tag(understood.language),
        words: words(&query.text, understood),
        concepts: concepts(engine.catalogue(), understood),
        total: ranking.total,
        rows: rows(engine, &query.text, &ranking, &request.owner),
        kinds: ranking.per_kind.iter().map(|(it, count)| Tally { value: kind(*it), count: *count }).collect(),
        counties: ranking
            .per_county
            .iter()
            .filter(|(name, _)| !name.is_empty())
            .map(|(name, count)| Tally { value: name.clone(), count: *count })
            .collect(),
        weights: SignalKind::ALL.map(|kind| (signal(kind), u16::try_from(query.weights.of(kind)).unwrap_or(0))).to_vec(),
        cut_at: (query.text.len() < request.text.len()).then(|| u32::try_from(MOST_CHARACTERS).unwrap_or(u32::MAX)),
    }
}

/// The rows of a ranking as the page shows them.
pub(crate) fn rows(engine: &Engine, text: &str, ranking: &Ranking, owner: &OwnerRef) -> Vec<MatchRow> {
    let from = origin(engine.catalogue(), owner);
    ranking.rows.iter().filter_map(|it| row(engine.catalogue(), text, it, from)).collect()
}

fn row(catalogue: &Catalogue, text: &str, row: &Row, from: Option<Point>) -> Option<MatchRow> {
    let (card, need, partner) = match &row.item {
        Item::Partner(id) => {
            let partner = catalogue.partner(id)?;
            (card(partner, from), None, Some(partner))
        }
        Item::Need(id) => {
            let need = catalogue.need(id)?;
            let owner = need.owner.partner.as_ref().and_then(|id| catalogue.partner(id));
            (need_card(need, owner, from), Some(needs::row(need)), None)
        }
    };
    Some(MatchRow {
        card,
        score: row.score,
        parts: parts(&row.points),
        reason: reason(catalogue, text, &row.reason, partner),
        need,
        stability: row.stability.map(stability),
    })
}

/// The card of a need: its owner's, or one made of what the source says of an owner that is not in the catalogue.
pub(crate) fn need_card(need: &Need, owner: Option<&Partner>, from: Option<Point>) -> PartnerCard {
    owner.map_or_else(
        || PartnerCard {
            id: String::new(),
            kind: super::card::party_kind(need.owner.kind).unwrap_or(crate::protocol::Kind::Cluster),
            name: need.owner.name.clone(),
            name_english: None,
            institution: None,
            place: need.owner.place.clone().unwrap_or_default(),
            county: String::new(),
            size: None,
            inhabitants: None,
            distance_km: None,
            point: None,
        },
        |partner| card(partner, from),
    )
}

const fn stability(stability: Stable) -> Stability {
    match stability {
        Stable::Stable => Stability::Stable,
        Stable::DependsOn(kind) => Stability::DependsOn(signal(kind)),
    }
}

pub(crate) const fn signal(kind: SignalKind) -> Signal {
    match kind {
        SignalKind::Text => Signal::Text,
        SignalKind::Experience => Signal::Experience,
        SignalKind::Place => Signal::Place,
        SignalKind::Mutual => Signal::Mutual,
        SignalKind::Size => Signal::Size,
        SignalKind::Load => Signal::Load,
        SignalKind::Programme => Signal::ProgrammeFit,
        SignalKind::Goals => Signal::Goals,
        SignalKind::Freshness => Signal::Freshness,
    }
}

fn parts(points: &[i32]) -> Vec<SignalPoints> {
    SignalKind::ALL.into_iter().zip(points).map(|(it, points)| SignalPoints { signal: signal(it), points: Some(*points) }).collect()
}

fn reason(catalogue: &Catalogue, text: &str, why: &Why, partner: Option<&Partner>) -> Reason {
    Reason {
        words: why.words.iter().filter_map(|range| slice(text, range)).collect(),
        words_asked: why.words_asked,
        concepts: why.concepts_met.iter().filter_map(|id| concept_view(catalogue, id)).collect(),
        best_text: partner.and_then(|partner| evidence(catalogue, Subject::Partner(partner), why.best.as_slice())),
        projects: why.projects,
        like_owners: why.like_owners,
        of_institution: why.of_institution,
    }
}

pub(crate) fn slice(text: &str, range: &Range<usize>) -> Option<String> {
    text.get(range.clone()).map(str::to_owned)
}

pub(crate) fn concept_view(catalogue: &Catalogue, id: &ConceptId) -> Option<ConceptView> {
    let at = catalogue.concepts.binary_search_by(|it| it.id.cmp(id)).ok()?;
    catalogue.concepts.get(at).map(concept)
}

/// What a row is about: whose texts are shown.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'a> {
    Partner(&'a Partner),
    Need(&'a Need),
}

/// A text with the stretches that met; all spans are of the first one's field.
pub(crate) fn evidence(catalogue: &Catalogue, subject: Subject<'_>, spans: &[TextSpan]) -> Option<Evidence> {
    let first = spans.first()?;
    let (text, language) = field_text(subject, first.field)?;
    let met: Vec<Range<usize>> = spans.iter().filter(|span| span.field == first.field).map(|span| span.range.clone()).collect();
    let (text, met) = excerpt(text, met);
    let provenance = match subject {
        Subject::Partner(partner) => &partner.provenance,
        Subject::Need(need) => &need.provenance,
    };
    Some(Evidence { text, language: tag(language), highlights: highlights(met.iter()), source: Some(source(catalogue, provenance)) })
}

/// Characters of a text shown before and after what met: enough to see what it is about.
const AROUND: usize = 70;

/// The part of a long text around what met first, cut between words, with the ranges that lie in it.
fn excerpt(text: &str, met: Vec<Range<usize>>) -> (String, Vec<Range<usize>>) {
    let Some(first) = met.first().cloned() else { return (text.to_owned(), met) };
    let (before, after) = (text.get(..first.start).unwrap_or(""), text.get(first.end..).unwrap_or(""));
    let start = before.char_indices().rev().take(AROUND).filter(|(_, letter)| *letter == ' ').last().map_or(0, |(at, _)| at + 1);
    let start = if before.chars().count() <= AROUND { 0 } else { start };
    let end = after.char_indices().take(AROUND).filter(|(_, letter)| *letter == ' ').last().map_or(after.len(), |(at, _)| at);
    let end = if after.chars().count() <= AROUND { text.len() } else { first.end + end };
    let (open, close) = (if start > 0 { "… " } else { "" }, if end < text.len() { " …" } else { "" });
    let within = met.into_iter().filter(|range| range.start >= start && range.end <= end);
    let moved = within.map(|range| range.start - start + open.len()..range.end - start + open.len()).collect();
    (format!("{open}{}{close}", text.get(start..end).unwrap_or(text)), moved)
}

/// Byte ranges as highlights, in order, each once.
pub(crate) fn highlights<'a>(ranges: impl Iterator<Item = &'a Range<usize>>) -> Vec<Highlight> {
    let of = |range: &Range<usize>| Some(Highlight { start: u32::try_from(range.start).ok()?, end: u32::try_from(range.end).ok()? });
    let mut highlights: Vec<Highlight> = ranges.filter_map(of).collect();
    highlights.order();
    highlights.dedup();
    highlights
}

fn field_text(subject: Subject<'_>, field: TextField) -> Option<(&str, Language)> {
    match subject {
        Subject::Partner(partner) => partner_text(partner, field),
        Subject::Need(need) => match field {
            TextField::Text => Some((need.text.as_str(), need.language)),
            TextField::Sector(at) => need.themes.get(usize::from(at)).map(|theme| (theme.as_str(), Language::Bokmal)),
            _ => None,
        },
    }
}

fn partner_text(partner: &Partner, field: TextField) -> Option<(&str, Language)> {
    let norwegian = |text| (text, Language::Bokmal);
    match field {
        TextField::Name => Some(norwegian(partner.name.as_str())),
        TextField::EnglishName => partner.name_english.as_deref().map(|name| (name, Language::English)),
        TextField::Parent => match &partner.profile {
            crate::domain::Profile::Research { parent, .. } => parent.as_deref().map(norwegian),
            _ => None,
        },
        TextField::Competence(at) => partner.competences.get(usize::from(at)).map(|it| (it.text.as_str(), it.language)),
        TextField::Offer(at) => partner.offers.get(usize::from(at)).map(|text| norwegian(text.as_str())),
        TextField::Sector(at) => partner.sectors.get(usize::from(at)).map(|text| norwegian(text.as_str())),
        TextField::Text => None,
    }
}

fn words(text: &str, understood: &Understood) -> Vec<UnderstoodWord> {
    let known = understood.recognised.iter().map(|range| (range.clone(), WordState::Known));
    let unknown = understood.unknown.iter().map(|(range, nearest)| {
        let state = nearest
            .first()
            .map_or_else(|| WordState::Unknown(Vec::new()), |word| WordState::Corrected(CorrectedWord { word: word.clone() }));
        (range.clone(), state)
    });
    let mut all: Vec<_> = known.chain(unknown).collect();
    all.order_by_key(|(range, _)| range.start);
    let mut words: Vec<UnderstoodWord> = Vec::new();
    for (range, state) in all {
        if let Some(word) = slice(text, &range).filter(|word| !words.iter().any(|it| it.word.to_lowercase() == word.to_lowercase())) {
            words.push(UnderstoodWord { word, state });
        }
    }
    words
}

fn concepts(catalogue: &Catalogue, understood: &Understood) -> Vec<ConceptView> {
    let mut seen: Vec<&ConceptId> = Vec::new();
    let mut views = Vec::new();
    for (id, _) in &understood.concepts {
        if !seen.contains(&id) {
            seen.push(id);
            views.extend(concept_view(catalogue, id));
        }
    }
    views
}

/// The cards of the partners of a ranking.
pub(crate) fn cards(catalogue: &Catalogue, ranking: &Ranking, from: Option<Point>) -> Vec<PartnerCard> {
    let partner = |item: &Item| match item {
        Item::Partner(id) => catalogue.partner(id).map(|partner| card(partner, from)),
        Item::Need(_) => None,
    };
    ranking.rows.iter().filter_map(|row| partner(&row.item)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_holds_what_met_and_is_cut_between_words() {
        let long = format!("{}vannverk {}", "forkant ".repeat(30), "etterkant ".repeat(30));
        let at = long.find("vannverk").expect("it is there");
        let (text, met) = excerpt(&long, vec![at..at + 8, 0..7]);
        assert_eq!(met.len(), 1, "help: what lies outside the excerpt is not marked");
        assert_eq!(text.get(met[0].clone()), Some("vannverk"));
        assert!(text.starts_with("… forkant") && text.ends_with("etterkant …") && text.chars().count() < 170, "{text}");
        let (text, met) = excerpt("kort om vannverk", std::iter::once(8..16).collect());
        assert_eq!((text.as_str(), met.first()), ("kort om vannverk", Some(&(8..16))));
        assert_eq!(excerpt("æøå", Vec::new()).0, "æøå");
    }
}
