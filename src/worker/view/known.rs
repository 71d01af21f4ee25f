//! What is known already of a need: projects, others with the same need, who can bring others in, and the words beside it.

use crate::domain::{Date, Need, Ordered, Partner, PartnerKind, PartyKind, SizeClass};
use crate::matching::{Engine, KnownProject, Query, Target};
use crate::protocol::{
    BundleView, CountRequest, KnownProjectView, KnownView, MatchRequest, OwnerRef, PeerView, SolvedView, Target as Wanted,
};

use super::card::{card, origin, project};
use super::matches::{cards, concept_view, query, read_part, slice};
use super::needs::row;
use super::owner::{engine_owner, weights};

/// Projects looked through, and shown.
const PROJECTS: (usize, usize) = (12, 5);
/// Needs looked through: more than a page can use, fewer than all.
const NEEDS: usize = 30;
/// Neighbours, large municipalities, bundles and brokers shown.
const SHOWN: usize = 4;
/// Words proposed.
const WORDS: usize = 8;
/// Kilometres within which somebody is a neighbour, as people in the districts see it: two hours by car.
const NEIGHBOUR_KM: u32 = 150;

/// What is known of a need. A handful of rankings.
pub(crate) fn page(engine: &Engine, text: &str, owner: &OwnerRef) -> KnownView {
    let text = read_part(text);
    if text.trim().is_empty() {
        return KnownView::default();
    }
    let query = Query { owner: engine_owner(engine, owner), weights: weights(owner.role), ..Query::new(text) };
    let (projects, needs) = (engine.known_projects(&query, PROJECTS.0), engine.like_needs(&query, NEEDS));
    let catalogue = engine.catalogue();
    let view = |it: &KnownProject<'_>| KnownProjectView {
        project: project(catalogue, it.project),
        words: it.words.iter().filter_map(|range| slice(text, range)).collect(),
    };
    let brokers = engine.rank(&Query { target: Target::Partners, kinds: vec![PartnerKind::Cluster], top: SHOWN, ..query.clone() });
    KnownView {
        projects: projects.iter().take(PROJECTS.1).map(view).collect(),
        neighbours: neighbours(engine, &needs, owner),
        solved: solved(engine, &projects, owner),
        bundles: bundles(engine, &needs),
        brokers: cards(catalogue, &brokers, origin(catalogue, owner)),
        beside: engine.concepts_beside(&query, WORDS).iter().filter_map(|id| concept_view(catalogue, id)).collect(),
        themes: themes(text, &needs),
    }
}

/// How many matches a need has.
pub(crate) fn matches(engine: &Engine, request: &CountRequest, today: Option<Date>) -> u32 {
    if request.text.trim().is_empty() {
        return 0;
    }
    let target = if request.owner.role == crate::protocol::Role::Research { Wanted::Needs } else { Wanted::Partners };
    let request = MatchRequest { text: request.text.clone(), owner: request.owner.clone(), target, limit: 1, ..MatchRequest::default() };
    engine.rank(&query(engine, &request, today)).total
}

/// Others with a need like it: within some hours' reach, or in the same county.
fn neighbours(engine: &Engine, needs: &[&Need], owner: &OwnerRef) -> Vec<PeerView> {
    let catalogue = engine.catalogue();
    let from = origin(catalogue, owner);
    let home = owner.partner.as_ref().or(owner.place.as_ref()).and_then(|id| catalogue.partner(&id.as_str().into()));
    let Some(home) = home else { return Vec::new() };
    let mut found: Vec<PeerView> = Vec::new();
    for need in needs {
        let Some(partner) = engine.whose(need).filter(|it| it.id != home.id && is_public(it) && has_itself(need, it)) else { continue };
        let card = card(partner, from);
        let near =
            card.distance_km.is_some_and(|km| km <= NEIGHBOUR_KM) || (!card.county.is_empty() && card.county == home.location.county);
        if near && found.iter().all(|it| it.card.id != card.id) {
            found.push(PeerView { card, need: row(need) });
        }
    }
    found.truncate(SHOWN);
    found
}

/// Whether the need is that of the municipality or county itself, and not of a business in it.
fn has_itself(need: &Need, partner: &Partner) -> bool {
    let itself = matches!(
        (need.owner.kind, partner.kind()),
        (PartyKind::Municipality, PartnerKind::Municipality) | (PartyKind::County, PartnerKind::County)
    );
    itself || need.owner.partner.as_ref() == Some(&partner.id)
}

const fn is_public(partner: &Partner) -> bool {
    matches!(partner.kind(), PartnerKind::Municipality | PartnerKind::County)
}

/// Large municipalities that owned or took part in a project like it.
fn solved(engine: &Engine, projects: &[KnownProject<'_>], owner: &OwnerRef) -> Vec<SolvedView> {
    let catalogue = engine.catalogue();
    let from = origin(catalogue, owner);
    let large = |partner: &&Partner| partner.kind() == PartnerKind::Municipality && partner.size_class() == Some(SizeClass::Large);
    let mut found: Vec<SolvedView> = Vec::new();
    for known in projects {
        let parties = std::iter::once(&known.project.owner).chain(&known.project.partners);
        let partners = parties.filter_map(|party| catalogue.partner(party.partner.as_ref()?)).filter(large);
        for partner in partners.filter(|it| owner.partner.as_ref() != Some(&it.id.0)) {
            if found.len() < SHOWN && found.iter().all(|it| it.card.id != partner.id.0) {
                found.push(SolvedView { card: card(partner, from), project: project(catalogue, known.project) });
            }
        }
    }
    found
}

/// Needs of municipalities that are not large, gathered by what they have in common: the concept that gathers most comes first.
fn bundles(engine: &Engine, needs: &[&Need]) -> Vec<BundleView> {
    let catalogue = engine.catalogue();
    let small = |need: &&&Need| {
        let is_small = |it: &Partner| it.kind() == PartnerKind::Municipality && it.size_class() != Some(SizeClass::Large);
        engine.whose(need).is_some_and(|it| is_small(it) && has_itself(need, it))
    };
    let mut left: Vec<_> = needs
        .iter()
        .filter(small)
        .map(|need| {
            let named = engine.concepts_of(&format!("{}. {}", need.text, need.themes.join(", ")));
            (*need, named)
        })
        .collect();
    let mut found = Vec::new();
    while found.len() < SHOWN {
        let mut tally: Vec<_> = left.iter().flat_map(|(_, named)| named).map(|id| (owners(&left, id), id.clone())).collect();
        tally.order_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let Some((count, id)) = tally.into_iter().next() else { break };
        let (members, others) = left.into_iter().partition(|(_, named)| named.contains(&id));
        left = others;
        if count < 2 {
            break;
        }
        let members: Vec<_> = members;
        found.extend(
            concept_view(catalogue, &id).map(|about| BundleView { about, needs: members.iter().map(|(need, _)| row(need)).collect() }),
        );
    }
    found
}

/// Different owners among the needs that name a concept.
fn owners(needs: &[(&Need, Vec<crate::domain::ConceptId>)], id: &crate::domain::ConceptId) -> usize {
    let mut names: Vec<&str> = needs.iter().filter(|(_, named)| named.contains(id)).map(|(need, _)| need.owner.name.as_str()).collect();
    names.order();
    names.dedup();
    names.len()
}

/// Themes of the needs most like it that the text does not name.
fn themes(text: &str, needs: &[&Need]) -> Vec<String> {
    let lower = text.to_lowercase();
    let mut found: Vec<String> = Vec::new();
    for theme in needs.iter().take(6).flat_map(|need| &need.themes) {
        if found.len() < WORDS / 2 && !lower.contains(&theme.to_lowercase()) && !found.contains(theme) {
            found.push(theme.clone());
        }
    }
    found
}
