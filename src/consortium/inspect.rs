//! The checks of a draft: one function for each part, each adding its faults to the list.

use super::draft::{Candidate, Draft, Rules, Where};
use super::fault::{Fault, FaultKind, Place};
use super::limits;
use rustc_hash::FxHashSet;

/// All faults of a draft, in the order of its parts. Linear in the size of the draft.
pub(super) fn inspect(draft: &Draft) -> Vec<Fault> {
    let mut found = Faults(Vec::new());
    let facets = found.unique(Place::Facet, draft.facets.iter().map(|it| it.id.as_str()));
    let candidates = found.unique(Place::Candidate, draft.candidates.iter().map(|it| it.id.as_str()));
    found.size(Place::Facet, draft.facets.len(), limits::FACETS);
    found.size(Place::Candidate, draft.candidates.len(), limits::CANDIDATES);
    found.size(Place::Tie, draft.ties.len(), limits::TIES);
    if draft.candidates.is_empty() {
        found.add(Place::Candidate, "", FaultKind::Empty);
    }
    for it in &draft.facets {
        found.range(Place::Facet, &it.id, it.weight, 0, limits::WEIGHT);
    }
    for it in &draft.candidates {
        found.candidate(it, &facets);
    }
    found.ties(draft, &candidates);
    found.rules(&draft.rules, &candidates);
    found.lists(draft, &candidates);
    found.range(Place::Problem, "coordination", draft.coordination, 0, limits::POINTS);
    found.range(Place::Problem, "load_points", draft.load_points, 0, limits::POINTS / limits::LOAD);
    found.0
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, place: Place, subject: &str, kind: FaultKind) {
        self.0.push(Fault { place, subject: subject.to_owned(), kind });
    }

    fn range(&mut self, place: Place, subject: &str, given: i64, least: i64, most: i64) {
        if given < least {
            self.add(place, subject, FaultKind::TooSmall { given, limit: least });
        } else if given > most {
            self.add(place, subject, FaultKind::TooLarge { given, limit: most });
        }
    }

    fn size(&mut self, place: Place, given: usize, limit: usize) {
        let clamp = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        self.range(place, "", clamp(given), 0, clamp(limit));
    }

    fn unique<'a>(&mut self, place: Place, ids: impl Iterator<Item = &'a str>) -> FxHashSet<&'a str> {
        let mut seen = FxHashSet::default();
        for id in ids {
            if id.trim().is_empty() {
                self.add(place, id, FaultKind::Empty);
            } else if !seen.insert(id) {
                self.add(place, id, FaultKind::Duplicate);
            }
        }
        seen
    }

    fn candidate(&mut self, it: &Candidate, facets: &FxHashSet<&str>) {
        self.range(Place::Candidate, &it.id, it.cost, 0, limits::COST);
        self.range(Place::Candidate, &it.id, it.value, -limits::POINTS, limits::POINTS);
        self.range(Place::Candidate, &it.id, it.load, 0, limits::LOAD);
        let mut seen = FxHashSet::default();
        for (facet, score) in &it.scores {
            let subject = format!("{}/{facet}", it.id);
            if !facets.contains(facet.as_str()) {
                self.add(Place::Score, &subject, FaultKind::Unknown);
            }
            if !seen.insert(facet.as_str()) {
                self.add(Place::Score, &subject, FaultKind::Duplicate);
            }
            self.range(Place::Score, &subject, *score, 0, limits::SCORE);
        }
    }

    fn ties(&mut self, draft: &Draft, candidates: &FxHashSet<&str>) {
        for it in &draft.ties {
            let subject = format!("{}/{}", it.a, it.b);
            if [&it.a, &it.b].into_iter().any(|id| !candidates.contains(id.as_str())) {
                self.add(Place::Tie, &subject, FaultKind::Unknown);
            }
            if it.a == it.b {
                self.add(Place::Tie, &subject, FaultKind::SelfTie);
            }
            self.range(Place::Tie, &subject, it.points, -limits::TIE, limits::TIE);
        }
    }

    fn rules(&mut self, rules: &Rules, candidates: &FxHashSet<&str>) {
        self.size(Place::Rule, rules.counts.len().max(rules.cost_shares.len()), limits::RULES);
        let most = i64::try_from(limits::MEMBERS).unwrap_or(i64::MAX);
        self.span("members", rules.members_min, rules.members_max);
        self.range(Place::Rule, "members", rules.members_max.unwrap_or(0), 0, most);
        for (idx, it) in rules.counts.iter().enumerate() {
            let name = format!("counts[{idx}]");
            self.span(&name, it.min, it.max);
            self.known(&name, &it.filter, candidates);
        }
        for (idx, it) in rules.cost_shares.iter().enumerate() {
            let name = format!("cost_shares[{idx}]");
            self.range(Place::Rule, &name, it.min_percent, 0, 100);
            self.known(&name, &it.filter, candidates);
        }
        self.range(Place::Rule, "budget", rules.budget.unwrap_or(0), 0, limits::COST * 1_000);
        self.range(Place::Rule, "max_per_county", rules.max_per_county.unwrap_or(0), 0, limits::COUNT);
        self.range(Place::Rule, "min_countries", rules.min_countries.unwrap_or(0), 0, limits::COUNT);
    }

    fn span(&mut self, name: &str, min: i64, max: Option<i64>) {
        self.range(Place::Rule, name, min, 0, limits::COUNT);
        let Some(max) = max else { return };
        self.range(Place::Rule, name, max, 0, limits::COUNT);
        if min > max {
            self.add(Place::Rule, name, FaultKind::MinAboveMax { min, max });
        }
    }

    fn known(&mut self, name: &str, filter: &Where, candidates: &FxHashSet<&str>) {
        for id in filter.id.iter().filter(|id| !candidates.contains(id.as_str())) {
            self.add(Place::Rule, &format!("{name}.where.id {id}"), FaultKind::Unknown);
        }
    }

    fn lists(&mut self, draft: &Draft, candidates: &FxHashSet<&str>) {
        for (place, list) in [(Place::Locked, &draft.locked), (Place::Excluded, &draft.excluded)] {
            for id in list.iter().filter(|id| !candidates.contains(id.as_str())) {
                self.add(place, id, FaultKind::Unknown);
            }
        }
        for id in draft.locked.iter().filter(|id| draft.excluded.contains(id)) {
            self.add(Place::Locked, id, FaultKind::LockedAndExcluded);
        }
    }
}
