//! From a need to a problem: its facets, the candidates out of the ranking, and the programme's rules over them.

use std::collections::BTreeMap;

use super::assemble::{Assembled, Owner, Prospect, Wish, assemble};
use crate::domain::{PartnerId, PartnerKind, Programme, gathered};
use crate::matching::{Engine, Facet, FacetWish, Item, Query};

/// Candidates by kind, best matches first: enough that a hundredth is never wanted, few enough that the proof is quick.
const CANDIDATES: [(PartnerKind, usize); 5] = [
    (PartnerKind::Research, 60),
    (PartnerKind::Business, 40),
    (PartnerKind::Municipality, 25),
    (PartnerKind::Cluster, 12),
    (PartnerKind::County, 5),
];

/// Municipalities near the owner that become candidates whether or not they have documented anything: small ones depend on each other.
const NEIGHBOURS: usize = 15;

/// A problem with what is needed to show its answer.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The parts of the need, heaviest first.
    pub facets: Vec<Facet>,
    /// How well each candidate covers each facet, 0 to 1 000, by id.
    pub scores: BTreeMap<PartnerId, Vec<u32>>,
    /// The problem and where its rules come from.
    pub assembled: Assembled,
}

/// Builds the problem of a need, an owner and a programme. `None` when the need holds nothing to match. A handful of rankings.
#[must_use]
pub fn set_up(
    engine: &Engine,
    query: &Query,
    programme: &Programme,
    owner: Owner<'_>,
    locked: &[String],
    excluded: &[String],
    parts: &[FacetWish],
) -> Option<Setup> {
    let facets = engine.facets_as(query, parts);
    if facets.is_empty() {
        return None;
    }
    let candidates = candidates(engine, query, locked);
    let ids: Vec<PartnerId> = candidates.keys().cloned().collect();
    let scores = engine.facet_scores(&facets, &ids);
    let prospects = candidates.iter().zip(&scores).filter_map(|((id, points), scores)| {
        let partner = engine.catalogue().partner(id)?;
        Some(Prospect { partner, scores: scores.iter().map(|score| i64::from(*score)).collect(), match_points: i64::from(*points) })
    });
    let assembled = assemble(&Wish {
        programme,
        owner,
        facets: facets.iter().map(|facet| i64::from(facet.weight)).collect(),
        prospects: prospects.collect(),
        projects: &engine.catalogue().projects,
        locked: locked.to_vec(),
        excluded: excluded.to_vec(),
    });
    Some(Setup { facets, scores: gathered(ids.into_iter().zip(scores)), assembled })
}

/// Everybody who may take part, with the points of the match.
fn candidates(engine: &Engine, query: &Query, locked: &[String]) -> BTreeMap<PartnerId, i32> {
    let mut found: BTreeMap<PartnerId, i32> = BTreeMap::new();
    let mut take = |query: &Query| {
        for row in engine.rank(query).rows {
            if let Item::Partner(id) = row.item {
                found.entry(id).or_insert(row.score);
            }
        }
    };
    for (kind, top) in CANDIDATES {
        take(&Query { kinds: vec![kind], top, offset: 0, ..query.clone() });
    }
    if query.owner.is_some() {
        take(&Query { text: String::new(), kinds: vec![PartnerKind::Municipality], top: NEIGHBOURS, offset: 0, ..query.clone() });
    }
    for partner in locked.iter().filter_map(|id| engine.catalogue().partner(&id.as_str().into())) {
        found.entry(partner.id.clone()).or_insert(0);
    }
    found
}
