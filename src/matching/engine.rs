//! The engine: a catalogue with everything derived from it, and the questions it answers.

use super::asked::Asked;
use super::county::Counties;
use super::evidence::{Evidence, at};
use super::facets::{Facet, FacetWish, facets};
use super::fuzzy::Dictionary;
use super::index::{Doc, Index, Shape};
use super::ledger::Ledger;
use super::lift::lifts;
use super::profile::{TextField, of_need, of_partner, of_project};
use super::query::{Owner, Query, Target};
use super::rank::{Item, Ranking, Understood, unknown_word};
use super::score::entries;
use super::select::select;
use super::signal::{Candidate, Context, share_of_full};
use super::suggest::NameIndex;
use super::weights::Weights;
use crate::domain::{Catalogue, ConceptId, Goals, LexiconData, Partner, PartnerId, PartnerKind, Party, PartyKind};
use crate::text::{Analyzer, ConceptIndex};

/// Texts of one kind, searchable.
#[derive(Debug)]
pub(super) struct Searchable {
    pub(super) index: Index,
    pub(super) dictionary: Dictionary,
}

/// A catalogue, searchable. Immutable; a changed catalogue is a new engine.
///
/// ```
/// use makker::domain::{Catalogue, LexiconData};
/// use makker::matching::{Engine, Query};
///
/// let engine = Engine::new(Catalogue::default(), &LexiconData::default());
/// assert_eq!(engine.rank(&Query::new("drikkevann")).total, 0);
/// ```
#[derive(Debug)]
pub struct Engine {
    pub(super) catalogue: Catalogue,
    pub(super) analyzer: Analyzer,
    pub(super) partners: Searchable,
    pub(super) needs: Searchable,
    pub(super) projects: Searchable,
    pub(super) evidence: Evidence,
    pub(super) counties: Counties,
    names: NameIndex,
}

impl Engine {
    /// Builds everything derived from a catalogue. The catalogue is put in canonical order first, so the order of import leaves no trace.
    /// Linear in the texts; some hundred milliseconds for a thousand partners, most of it spent on the first sight of each word.
    #[must_use]
    pub fn new(catalogue: Catalogue, lexicon: &LexiconData) -> Self {
        let catalogue = catalogue.canonical();
        let analyzer = Analyzer::new(lexicon, &catalogue.concepts);
        Self::derive(catalogue, analyzer)
    }

    /// Adds a partner, or puts it in the place of the one with its id. A partner whose id sorts after all others, as a user's own entries do,
    /// is added to the index as it is: O(its words + partners). Any other is a new place in the order, and everything is derived anew, as
    /// [`Engine::new`] does. The answers are the same either way.
    #[must_use]
    pub fn with_partner(mut self, partner: Partner) -> Self {
        if self.catalogue.partners.last().is_some_and(|last| last.id >= partner.id) {
            self.catalogue.partners.retain(|known| known.id != partner.id);
            self.catalogue.partners.push(partner);
            return Self::derive(self.catalogue.canonical(), self.analyzer);
        }
        self.partners.append(&self.analyzer, &of_partner(&partner), &partner.concepts);
        self.catalogue.partners.push(partner);
        self.evidence = Evidence::new(&self.catalogue);
        self.counties = Counties::new(&self.catalogue.partners);
        self.names = NameIndex::new(&self.catalogue.partners);
        self
    }

    fn derive(catalogue: Catalogue, analyzer: Analyzer) -> Self {
        let partners =
            Searchable::new(&analyzer, catalogue.partners.iter().map(|partner| (of_partner(partner), partner.concepts.as_slice())));
        let needs = Searchable::new(&analyzer, catalogue.needs.iter().map(|need| (of_need(need), &[][..])));
        let met = |project: &crate::domain::Project| {
            let id = project.id.clone();
            catalogue.needs.iter().filter(move |need| need.met_by.as_ref() == Some(&id))
        };
        let projects = Searchable::new(&analyzer, catalogue.projects.iter().map(|project| (of_project(project, met(project)), &[][..])));
        let (evidence, names) = (Evidence::new(&catalogue), NameIndex::new(&catalogue.partners));
        let counties = Counties::new(&catalogue.partners);
        Self { catalogue, analyzer, partners, needs, projects, evidence, counties, names }
    }

    /// The ground facts, in canonical order.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The text analysis.
    #[must_use]
    pub const fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The best partners, needs or peers for a query. O(postings of the query's terms + partners).
    #[must_use]
    pub fn rank(&self, query: &Query) -> Ranking {
        match query.target {
            Target::Needs => self.rank_needs(query),
            Target::Partners | Target::Peers => select(self, &self.context(query)),
        }
    }

    /// Every point of one partner's score. `None` when there is no such partner.
    #[must_use]
    pub fn explain(&self, query: &Query, partner: &PartnerId) -> Option<Ledger> {
        let row = self.row(partner)?;
        let candidate = Candidate { row, partner: at(&self.catalogue.partners, row)? };
        let context = self.context(query);
        let entries = entries(&context, candidate);
        let score = entries.iter().map(|entry| entry.points).sum();
        Some(Ledger { item: Item::Partner(partner.clone()), score, lifts: lifts(&context, candidate), entries })
    }

    /// The facets of a query's need, the heaviest first; their weights make 1000.
    #[must_use]
    pub fn facets(&self, query: &Query) -> Vec<Facet> {
        facets(&self.context(query), &[])
    }

    /// The facets as a user wants them, in the order of the wishes; see [`FacetWish`].
    #[must_use]
    pub fn facets_as(&self, query: &Query, wishes: &[FacetWish]) -> Vec<Facet> {
        facets(&self.context(query), wishes)
    }

    /// How well each partner carries each facet, 0 to 1000: one list per partner, in the order given. Unknown partners carry nothing.
    #[must_use]
    pub fn facet_scores(&self, facets: &[Facet], partners: &[PartnerId]) -> Vec<Vec<u32>> {
        let scores: Vec<Vec<u32>> = facets.iter().map(|facet| facet.scores(&self.partners.index)).collect();
        let of = |row: Option<u32>| scores.iter().map(|facet| row.and_then(|row| at(facet, row)).copied().unwrap_or(0)).collect();
        partners.iter().map(|partner| of(self.row(partner))).collect()
    }

    /// Partners whose name fits what is being typed, best first. O(partners).
    #[must_use]
    pub fn suggest_owner(&self, typed: &str, kinds: &[PartnerKind], most: usize) -> Vec<&Partner> {
        let rows = self.names.find(&self.catalogue.partners, typed, kinds, most);
        rows.into_iter().filter_map(|row| at(&self.catalogue.partners, row)).collect()
    }

    /// Partners with the like competences: the partner's own competences asked as a need. The partner itself is left out.
    #[must_use]
    pub fn similar(&self, partner: &PartnerId, most: usize) -> Ranking {
        let found = self.catalogue.partner(partner);
        let text = found.map_or_else(String::new, competences);
        let owner = Owner { partner: Some(partner.clone()), ..Owner::default() };
        self.rank(&Query { owner: Some(owner), weights: Weights::TEXT_ONLY, top: most, ..Query::new(text) })
    }

    /// Documented needs that fit what a partner can, near ones first among equals.
    #[must_use]
    pub fn needs_for(&self, partner: &PartnerId, most: usize) -> Ranking {
        let found = self.catalogue.partner(partner);
        let text = found.map_or_else(String::new, competences);
        let owner = found.map(|partner| self.owner_of(partner));
        self.rank(&Query { owner, target: Target::Needs, top: most, ..Query::new(text) })
    }

    /// An owner out of what is known of it: the partner of that name, else its kind and the municipality of its place.
    #[must_use]
    pub fn owner(&self, party: &Party) -> Owner {
        let row = party.partner.as_ref().and_then(|id| self.row(id)).or_else(|| self.evidence.partner_named(&party.name));
        if let Some(partner) = row.and_then(|row| at(&self.catalogue.partners, row)) {
            return Owner { kind: Some(party.kind), ..self.owner_of(partner) };
        }
        let place = self.evidence.place_of(party).and_then(|row| at(&self.catalogue.partners, row));
        let county = place.map_or_else(String::new, |place| place.location.county.clone());
        let point = place.and_then(|place| place.location.point);
        Owner { partner: None, name: party.name.clone(), kind: Some(party.kind), point, county, size: None }
    }

    /// An owner that is a partner of the catalogue.
    #[must_use]
    pub fn owner_of(&self, partner: &Partner) -> Owner {
        use crate::domain::SizeClass;
        let kind = match (partner.kind(), partner.size_class()) {
            (PartnerKind::Municipality, _) => PartyKind::Municipality,
            (PartnerKind::County, _) => PartyKind::County,
            (PartnerKind::Research, _) => PartyKind::Research,
            (PartnerKind::Business, Some(SizeClass::Large)) => PartyKind::LargeBusiness,
            (PartnerKind::Business, _) => PartyKind::SmallBusiness,
            (PartnerKind::Cluster, _) => PartyKind::Cluster,
        };
        Owner {
            partner: Some(partner.id.clone()),
            name: partner.name.clone(),
            kind: Some(kind),
            point: partner.location.point,
            county: partner.location.county.clone(),
            size: partner.size_class(),
        }
    }

    pub(super) fn row(&self, partner: &PartnerId) -> Option<u32> {
        let found = self.catalogue.partners.binary_search_by(|known| known.id.cmp(partner)).ok()?;
        u32::try_from(found).ok()
    }

    /// The owner of a query with the facts of the partner it is.
    fn full_owner(&self, query: &Query) -> Option<Owner> {
        let owner = query.owner.as_ref()?;
        let known = owner.partner.as_ref().and_then(|id| self.catalogue.partner(id)).map(|partner| self.owner_of(partner));
        let Some(known) = known else { return Some(owner.clone()) };
        Some(Owner {
            kind: owner.kind.or(known.kind),
            point: owner.point.or(known.point),
            county: if owner.county.is_empty() { known.county } else { owner.county.clone() },
            size: owner.size.or(known.size),
            ..owner.clone()
        })
    }

    /// A query, prepared for the signals.
    pub(super) fn context<'a>(&'a self, query: &'a Query) -> Context<'a> {
        let asked = self.partners.asked(&self.analyzer, query, Some(&self.needs.index));
        let peers = if query.target == Target::Peers { self.peers(query) } else { Vec::new() };
        let text = match query.target {
            Target::Peers => peers.iter().map(|best| best.map_or(0, |(_, share)| of_full(share, asked.full))).collect(),
            Target::Partners | Target::Needs => self.partners.index.scores(&asked.weighted()),
        };
        let goals = self.goals(&asked);
        let owner = self.full_owner(query);
        let wanted = self.wanted(owner.as_ref());
        Context {
            catalogue: &self.catalogue,
            analyzer: &self.analyzer,
            index: &self.partners.index,
            evidence: &self.evidence,
            query,
            likeness: self.likeness(query),
            owner,
            asked,
            text,
            peers,
            goals,
            wanted,
        }
    }

    /// How like each project is to the need.
    pub(super) fn likeness(&self, query: &Query) -> Vec<u32> {
        let asked = self.projects.asked(&self.analyzer, query, None);
        let scores = self.projects.index.scores(&asked.weighted());
        scores.into_iter().map(|score| share_of_full(score, asked.full)).collect()
    }

    /// For each partner the documented need of its own that fits best, and how well, in thousandths.
    fn peers(&self, query: &Query) -> Vec<Option<(Doc, u32)>> {
        let mut best: Vec<Option<(Doc, u32)>> = vec![None; self.catalogue.partners.len()];
        for (need, share) in self.need_shares(query) {
            let owner = at(&self.catalogue.needs, need).and_then(|need| self.evidence.partner_named(&need.owner.name));
            let slot = owner.and_then(|row| best.get_mut(usize::try_from(row).ok()?));
            if let Some(slot) = slot.filter(|slot| slot.is_none_or(|(_, known)| share > known)) {
                *slot = Some((need, share));
            }
        }
        best
    }

    /// Documented needs and how well each fits, in thousandths; none for a need that the excluded project met.
    pub(super) fn need_shares(&self, query: &Query) -> Vec<(Doc, u32)> {
        let asked = self.needs.asked(&self.analyzer, query, None);
        let scores = self.needs.index.scores(&asked.weighted());
        let excluded =
            |row: Doc| at(&self.catalogue.needs, row).is_some_and(|need| need.met_by.is_some() && need.met_by == query.excluded_project);
        let shares = (0..).zip(scores).map(|(row, score)| (row, share_of_full(score, asked.full)));
        shares.filter(|(row, share)| *share > 0 && !excluded(*row)).collect()
    }

    /// How well each partner's documented needs fit what the owner can.
    fn wanted(&self, owner: Option<&Owner>) -> Vec<u32> {
        let partner = owner.and_then(|owner| self.catalogue.partner(owner.partner.as_ref()?));
        let text = partner.map_or_else(String::new, competences);
        if text.is_empty() {
            return Vec::new();
        }
        self.peers(&Query::new(text)).into_iter().map(|best| best.map_or(0, |(_, share)| share)).collect()
    }

    fn goals(&self, asked: &Asked) -> Goals {
        let named = asked.concepts.iter().filter_map(|hit| self.catalogue.concepts.get(usize::from(hit.concept.0)));
        named.fold(Goals::default(), |goals, concept| goals.union(concept.goals))
    }

    pub(super) fn understood(&self, asked: &Asked) -> Understood {
        let unknown = |token: usize| asked.unknown.iter().any(|unknown| unknown.token == token);
        let spoken = asked.tokens.iter().enumerate().filter(|(at, token)| !token.word.stop && !unknown(*at));
        let concepts =
            asked.concepts.iter().filter_map(|hit| Some((self.analyzer.concepts().id(hit.concept)?.clone(), asked.span(&hit.tokens))));
        Understood {
            language: asked.language,
            recognised: spoken.map(|(_, token)| token.range.clone()).collect(),
            unknown: asked.unknown.iter().map(|unknown| unknown_word(asked, unknown)).collect(),
            concepts: concepts.collect(),
        }
    }
}

impl Searchable {
    /// Adds a record that is found at once.
    fn append(&mut self, analyzer: &Analyzer, fields: &[(TextField, super::index::Field<'_>)], concepts: &[ConceptId]) {
        let fields: Vec<_> = fields.iter().map(|(_, field)| *field).collect();
        let concepts: Vec<ConceptIndex> = concepts.iter().filter_map(|id| analyzer.concepts().index(id)).collect();
        self.index.append(analyzer, &fields, &concepts);
        for (written, term) in self.index.words_of(&fields) {
            self.dictionary.add(&written, term);
        }
    }

    fn new<'a>(analyzer: &Analyzer, records: impl Iterator<Item = (Vec<(TextField, super::index::Field<'a>)>, &'a [ConceptId])>) -> Self {
        let mut index = Index::new(analyzer, Shape::LIST);
        for (fields, concepts) in records {
            let fields: Vec<_> = fields.into_iter().map(|(_, field)| field).collect();
            let concepts: Vec<ConceptIndex> = concepts.iter().filter_map(|id| analyzer.concepts().index(id)).collect();
            index.add(analyzer, &fields, &concepts);
        }
        index.freeze();
        Self { dictionary: Dictionary::new(&index), index }
    }

    pub(super) fn asked(&self, analyzer: &Analyzer, query: &Query, prose: Option<&Index>) -> Asked {
        Asked::new(analyzer, &self.index, &self.dictionary, &query.text, query.language, prose)
    }
}

/// The least score that is a share of a full one, given in thousandths.
fn of_full(share: u32, full: u32) -> u32 {
    let score = (u64::from(share) * u64::from(full)).div_ceil(1_000);
    u32::try_from(score).unwrap_or(u32::MAX)
}

/// What a partner can, as a text.
fn competences(partner: &Partner) -> String {
    let competences = partner.competences.iter().map(|competence| competence.text.as_str());
    competences.chain(partner.offers.iter().map(String::as_str)).collect::<Vec<_>>().join(". ")
}
