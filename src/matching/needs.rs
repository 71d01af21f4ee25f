//! Documented needs for a text: how well each fits, how near its owner is, and the account of it.
//!
//! Of a need, text and place are known; the other signals are about partners and stay out.

use super::asked::Asked;
use super::engine::Engine;
use super::evidence::at;
use super::index::Doc;
use super::ledger::{Entry, Ground, Ledger};
use super::locate::locate;
use super::profile::of_need;
use super::query::Query;
use super::rank::{Item, Ranking, Reason, Row};
use super::score::{Points, weigh, weigh_noted};
use super::select::{count, is_county, is_kind, is_open};
use super::signal::{Candidate, Context, Noted, Quiet, strength};
use super::weights::SignalKind;
use crate::domain::{Need, NeedId, Ordered};
use std::collections::{BTreeMap, BTreeSet};

impl Engine {
    /// Documented needs for a text: how well each fits, and how near its owner is.
    pub(super) fn rank_needs(&self, query: &Query) -> Ranking {
        let context = self.context(query);
        let mut rows: Vec<Row> = Vec::new();
        let (mut per_kind, mut per_county) = (BTreeMap::new(), BTreeMap::new());
        for (need, share) in self.need_shares(query) {
            let Some(need) = at(&self.catalogue.needs, need) else { continue };
            let owner = self.owner_of_need(need);
            let mut points = Points::default();
            for (slot, kind) in points.iter_mut().zip(SignalKind::ALL) {
                *slot = need_points(&context, kind, owner, share);
            }
            if let Some(owner) = owner {
                *per_kind.entry(owner.partner.kind()).or_default() += 1;
                *per_county.entry(owner.partner.location.county.clone()).or_default() += 1;
            }
            let open = owner
                .is_none_or(|owner| is_kind(query, owner.partner.kind()) && is_county(query, owner.partner) && is_open(&context, owner));
            if open {
                let reason = Reason { km: owner.and_then(|owner| context.distance_km(owner.partner)), ..Reason::default() };
                rows.push(Row { item: Item::Need(need.id.clone()), score: points.iter().sum(), points, reason, stability: None });
            }
        }
        rows.order_by_key(|row| std::cmp::Reverse(row.score));
        let total = count(rows.len());
        let rows = rows.into_iter().skip(query.offset).take(query.top).collect();
        Ranking { total, rows, per_kind, per_county, understood: self.understood(&context.asked) }
    }

    /// The partner that owns a need, when it is in the catalogue.
    fn owner_of_need(&self, need: &Need) -> Option<Candidate<'_>> {
        let row = self.evidence.partner_named(&need.owner.name)?;
        Some(Candidate { row, partner: at(&self.catalogue.partners, row)? })
    }

    /// Every point of a documented need's score. `None` when there is no such need.
    #[must_use]
    pub fn explain_need(&self, query: &Query, need: &NeedId) -> Option<Ledger> {
        let row = self.catalogue.needs.binary_search_by(|known| known.id.cmp(need)).ok().and_then(|at| Doc::try_from(at).ok())?;
        let found = at(&self.catalogue.needs, row)?;
        let context = self.context(query);
        let mut entries = self.text_entries(query, row, found);
        if let Some(owner) = self.owner_of_need(found) {
            let mut noted = Noted::default();
            let near = strength(SignalKind::Place, &context, owner, &mut noted);
            entries.extend(weigh_noted(SignalKind::Place, near, query.weights.of(SignalKind::Place), noted));
        }
        let score = entries.iter().map(|entry| entry.points).sum();
        Some(Ledger { item: Item::Need(need.clone()), score, lifts: Vec::new(), entries })
    }

    /// The words and concepts a need has in common with the text, and the words it lacks.
    fn text_entries(&self, query: &Query, row: Doc, need: &Need) -> Vec<Entry> {
        let asked = self.needs.asked(&self.analyzer, query, None);
        let share = self.need_shares(query).into_iter().find(|(doc, _)| *doc == row).map_or(0, |(_, share)| share);
        let mut noted = Noted::default();
        let mut answered: BTreeSet<usize> = BTreeSet::new();
        for term in &asked.terms {
            let part = self.needs.index.contribution(Asked::weighted_term(term), row);
            if part > 0 && share > 0 {
                answered.extend(term.tokens.clone());
                let found = locate(&self.analyzer, &of_need(need), self.needs.index.key(term.term));
                let concept = self.needs.index.concept_of(term.term).and_then(|concept| self.analyzer.concepts().id(concept)).cloned();
                noted.0.push((part, asked.ground(term, concept, found), Some((need.provenance.source, need.provenance.date))));
            }
        }
        let missing = asked.tokens.iter().enumerate().filter(|(at, token)| !token.word.stop && !answered.contains(at));
        noted.0.extend(missing.map(|(_, token)| (0, Ground::MissingWords { need: token.range.clone() }, None)));
        weigh_noted(SignalKind::Text, i32::try_from(share).unwrap_or(0), query.weights.of(SignalKind::Text), noted)
    }
}

/// Points of text and place.
fn need_points(context: &Context<'_>, kind: SignalKind, owner: Option<Candidate<'_>>, share: u32) -> i32 {
    let weight = context.query.weights.of(kind);
    let strength = match (kind, owner) {
        (SignalKind::Text, _) => i32::try_from(share).unwrap_or(0),
        (SignalKind::Place, Some(owner)) => strength(kind, context, owner, &mut Quiet),
        _ => 0,
    };
    weigh(strength, weight)
}
