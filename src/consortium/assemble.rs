//! From matches and a programme's rules to a problem the search can solve.
//!
//! The rules a solver can reach ([`crate::programme::demands`]) become counts over the candidates that fit each of them: by id, because calls
//! tell organisations apart more finely than any word of a candidate could. Which rule a count comes from is kept in [`Assembled::origins`],
//! so that a repair can name it. Everything else a programme asks is judged on the finished team by [`crate::programme::assess`].

use crate::domain::{Ordered, gathered};
use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Candidate, CostShare, CountRule, Draft, Facet, Rules, Tie, Where};
use crate::domain::{Partner, PartnerKind, Programme, Project, RuleKind, ShareBase, SizeClass, Within};
use crate::programme::{CountDemand, Demands, Fit, Member, demands};

/// Points one more member costs for the work of coordinating it. Facet weights add up to 1 000 and scores go to 1 000, so a whole need carried
/// perfectly is worth 1 000 000: a member that the rules do not demand must lift the need by 4 % to be worth a seat at the table.
pub const COORDINATION: i64 = 40_000;

/// Points for two members that have a documented project together. Ties add up over pairs, and big projects make many pairs: at this price a
/// member with ten old acquaintances in the team still has to carry something to be worth its seat.
pub const TIE: i64 = 3_000;

/// Points the best match brings as a member, others in proportion: half of what a seat costs, so matches order members that carry alike, and
/// never fill seats by themselves.
pub const BEST_MATCH: i64 = 20_000;

/// The first proposal for each member's part of the costs, in 1 000 NOK: what makes the middle of the documented municipal projects (3 to 7
/// million for three to five partners). The financing plan is where it is changed.
#[must_use]
pub const fn usual_cost(kind: PartnerKind) -> i64 {
    match kind {
        PartnerKind::Research => 1_500,
        PartnerKind::Business => 900,
        PartnerKind::Municipality => 800,
        PartnerKind::County => 500,
        PartnerKind::Cluster => 300,
    }
}

/// Somebody who may become a member.
#[derive(Clone, Debug)]
pub struct Prospect<'a> {
    /// Who.
    pub partner: &'a Partner,
    /// How well it covers each facet, 0 to 1 000, in the order of the facets.
    pub scores: Vec<i64>,
    /// The points of its match.
    pub match_points: i64,
}

/// Who owns the project.
#[derive(Clone, Debug)]
pub enum Owner<'a> {
    /// A partner of the catalogue.
    Listed(&'a Partner),
    /// Somebody who is not listed: of this kind, as the rules see it.
    Unlisted(PartnerKind, Member),
}

/// The id an unlisted owner has among the candidates; no partner of a catalogue is called so.
pub const UNLISTED_OWNER: &str = "(owner)";

impl Owner<'_> {
    /// Its id among the candidates.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Listed(partner) => partner.id.as_str(),
            Self::Unlisted(..) => UNLISTED_OWNER,
        }
    }

    /// As the rules see it.
    #[must_use]
    pub fn member(&self) -> Member {
        match self {
            Self::Listed(partner) => Member::from_partner(partner),
            Self::Unlisted(_, member) => member.clone(),
        }
    }
}

/// A problem, and where its rules come from.
#[derive(Clone, Debug)]
pub struct Assembled {
    /// The problem.
    pub draft: Draft,
    /// For each count rule of the draft: the programme's rule it comes from, by place; `None` for the project's own rules.
    pub origins: Vec<Option<u16>>,
}

/// What a consortium is asked for.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// Whose rules.
    pub programme: &'a Programme,
    /// Who owns the project.
    pub owner: Owner<'a>,
    /// Weights of the facets; they add up to about 1 000.
    pub facets: Vec<i64>,
    /// Who may take part; the owner may be among them.
    pub prospects: Vec<Prospect<'a>>,
    /// Documented collaborations, for ties.
    pub projects: &'a [Project],
    /// Partners that must be in, by id.
    pub locked: Vec<String>,
    /// Partners that must not be in, by id.
    pub excluded: Vec<String>,
}

/// Builds the problem, in O(prospects × (facets + rules) + projects × parties²).
#[must_use]
pub fn assemble(wish: &Wish<'_>) -> Assembled {
    let people = people(wish);
    let demands = demands(wish.programme);
    let (mut counts, mut origins) = (Vec::new(), Vec::new());
    for (demand, origin) in demands.counts.iter().zip(count_rules(wish.programme)) {
        if let Some(rule) = count_rule(demand, wish, &people) {
            counts.push(rule);
            origins.push(Some(origin));
        }
    }
    for rule in one_of_each_organisation(&people) {
        counts.push(rule);
        origins.push(None);
    }
    let rules = rules(&demands, counts, &people);
    let is_candidate = |id: &str| people.iter().any(|person| person.candidate.id == id);
    let draft = Draft {
        facets: wish.facets.iter().enumerate().map(|(at, weight)| Facet { id: facet_id(at), weight: *weight }).collect(),
        candidates: people.iter().map(|person| person.candidate.clone()).collect(),
        ties: ties(wish.projects, &people),
        rules,
        locked: locked(wish),
        // Whoever is no candidate anyway need not be left out; a link may name partners that are gone, or that fit another need.
        excluded: wish.excluded.iter().filter(|id| *id != wish.owner.id() && is_candidate(id)).cloned().collect(),
        coordination: COORDINATION,
        load_points: 0,
    };
    Assembled { draft, origins }
}

struct Person {
    candidate: Candidate,
    member: Member,
}

fn people(wish: &Wish<'_>) -> Vec<Person> {
    let mut people: BTreeMap<String, Person> = BTreeMap::new();
    let best = wish.prospects.iter().map(|prospect| prospect.match_points).max().unwrap_or(0).max(1);
    for prospect in &wish.prospects {
        let member = Member::from_partner(prospect.partner);
        let id = prospect.partner.id.0.clone();
        let scores =
            prospect.scores.iter().enumerate().filter(|(_, score)| **score > 0).map(|(at, score)| (facet_id(at), *score)).collect();
        let value = prospect.match_points.clamp(0, best).saturating_mul(BEST_MATCH) / best;
        let size = prospect.partner.size_class();
        let candidate = candidate(id.clone(), prospect.partner.kind(), size, &member, scores, value);
        people.insert(id, Person { candidate, member });
    }
    let (id, member) = (wish.owner.id().to_owned(), wish.owner.member());
    let (kind, size) = match &wish.owner {
        Owner::Listed(partner) => (partner.kind(), partner.size_class()),
        Owner::Unlisted(kind, _) => (*kind, None),
    };
    people.entry(id.clone()).or_insert_with(|| Person { candidate: candidate(id, kind, size, &member, Vec::new(), 0), member });
    people.into_values().collect()
}

fn candidate(id: String, kind: PartnerKind, size: Option<SizeClass>, member: &Member, scores: Vec<(String, i64)>, value: i64) -> Candidate {
    let size = match size {
        Some(SizeClass::Small) => "small",
        Some(SizeClass::Medium) => "medium",
        Some(SizeClass::Large) => "large",
        None => "",
    };
    Candidate {
        id,
        kind: kind.key().to_owned(),
        size: size.to_owned(),
        county: member.county.clone().unwrap_or_default(),
        country: member.country.map(|code| code.as_str().to_owned()).unwrap_or_default(),
        cost: usual_cost(kind),
        scores,
        value,
        load: 0,
    }
}

fn facet_id(at: usize) -> String {
    format!("f{at}")
}

/// The rules of a programme that became count demands, in the same order.
fn count_rules(programme: &Programme) -> impl Iterator<Item = u16> {
    (0..u16::MAX).zip(&programme.rules).filter_map(|(at, rule)| {
        let counts = matches!(rule.kind, RuleKind::Members { .. } | RuleKind::ApprovedResearch { .. });
        (counts && rule.force == crate::domain::Force::Hard).then_some(at)
    })
}

fn count_rule(demand: &CountDemand, wish: &Wish<'_>, people: &[Person]) -> Option<CountRule> {
    let owner = wish.owner.member();
    let holds = (demand.owners.is_empty() || owner.actor.fit(demand.owners) != Fit::No) && owner.actor.fit(demand.unless_owner) != Fit::Yes;
    if !holds {
        return None;
    }
    let id = ids(people.iter().filter(|person| fits(demand, &person.member)));
    let nobody = id.is_empty() && demand.min == 0;
    (!nobody).then(|| CountRule { filter: only(id), min: i64::from(demand.min), max: demand.max.map(i64::from) })
}

/// Whether a member may be counted. One that is only likely to be approved may: the team is then "to be confirmed", and says so.
fn fits(demand: &CountDemand, member: &Member) -> bool {
    let type_fits = if demand.approved_research { member.approved_research() } else { member.actor.fit(demand.types) };
    let place_fits = match &demand.within {
        Within::Anywhere => true,
        Within::Counties(names) => member.county.as_ref().is_some_and(|county| names.contains(county)),
        Within::Country(code) => member.country == Some(*code),
    };
    type_fits != Fit::No && place_fits
}

fn ids<'a>(people: impl Iterator<Item = &'a Person>) -> Vec<String> {
    people.map(|person| person.candidate.id.clone()).collect()
}

/// A filter of these candidates and no others. An empty list would mean everybody, so nobody is named by an id that no candidate has.
fn only(mut id: Vec<String>) -> Where {
    if id.is_empty() {
        id.push("(nobody)".to_owned());
    }
    Where { id, ..Where::default() }
}

/// Rules count organisations, and two departments of a university are one: so each organisation sends one unit.
fn one_of_each_organisation(people: &[Person]) -> Vec<CountRule> {
    let mut units: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for person in people.iter().filter(|person| !person.member.entity.is_empty()) {
        units.entry(&person.member.entity).or_default().push(person.candidate.id.clone());
    }
    units.into_values().filter(|id| id.len() > 1).map(|id| CountRule { filter: only(id), min: 0, max: Some(1) }).collect()
}

fn rules(demands: &Demands, counts: Vec<CountRule>, people: &[Person]) -> Rules {
    let shares = demands.cost_shares.iter().filter(|share| share.base == ShareBase::Costs);
    Rules {
        members_min: i64::from(demands.members_min.max(1)),
        members_max: demands.members_max.map(i64::from),
        counts,
        budget: None,
        cost_shares: shares
            .map(|share| {
                let id = ids(people.iter().filter(|person| person.member.actor.fit(share.types) != Fit::No));
                CostShare { filter: only(id), min_percent: i64::from(share.min_percent) }
            })
            .collect(),
        max_per_county: None,
        min_countries: demands.countries.iter().map(|countries| i64::from(countries.min)).max().filter(|min| *min > 1),
    }
}

fn locked(wish: &Wish<'_>) -> Vec<String> {
    let known: BTreeSet<&str> = gathered(wish.prospects.iter().map(|prospect| prospect.partner.id.as_str()));
    let mut locked: Vec<String> =
        wish.locked.iter().filter(|id| known.contains(id.as_str()) && !wish.excluded.contains(id)).cloned().collect();
    locked.push(wish.owner.id().to_owned());
    locked.order();
    locked.dedup();
    locked
}

/// Pairs of candidates whose organisations have been in one project.
fn ties(projects: &[Project], people: &[Person]) -> Vec<Tie> {
    let mut pairs = BTreeSet::new();
    for project in projects {
        let parties: Vec<_> = std::iter::once(&project.owner).chain(&project.partners).collect();
        let here: Vec<&str> = people
            .iter()
            .filter(|person| {
                let id = person.candidate.id.as_str();
                parties
                    .iter()
                    .any(|party| party.partner.as_ref().is_some_and(|partner| partner.as_str() == id) || party.name == person.member.entity)
            })
            .map(|person| person.candidate.id.as_str())
            .collect();
        for (at, a) in here.iter().enumerate() {
            pairs.extend(here.iter().skip(at + 1).map(|b| ((*a).to_owned(), (*b).to_owned())));
        }
    }
    pairs.into_iter().map(|(a, b)| Tie { a, b, points: TIE }).collect()
}
