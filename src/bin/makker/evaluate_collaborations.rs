//! Real collaborations: for each need, do the institutions that really came together come first? Scored by institution.
//!
//! A case's own project, and the need it met, are taken out of the catalogue before the engine is built, so that nothing of the answer is left
//! in the evidence or in the statistics.

use super::retrieval::{ndcg, recall};
use super::rows::{party, text};
use makker::domain::{Catalogue, Language, LexiconData, Partner, PartnerId, PartnerKind, Party, PartyKind, SizeClass};
use makker::matching::{Engine, Item, Query, Weights};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Long names in the cases and the short ones of the catalogue, as the reference script has them.
const CANONICAL: [(&str, &str); 14] = [
    ("UiT Norges arktiske universitet", "UiT"),
    ("Universitetet i Sørøst-Norge", "USN"),
    ("Universitetet i Stavanger", "UiS"),
    ("Universitetet i Agder", "UiA"),
    ("Høgskulen på Vestlandet", "HVL"),
    ("Universitetet i Bergen", "UiB"),
    ("Universitetet i Oslo", "UiO"),
    ("Transportøkonomisk institutt", "TØI"),
    ("Folkehelseinstituttet", "FHI"),
    ("Samfunns- og næringslivsforskning", "SNF"),
    ("CICERO Senter for klimaforskning", "CICERO"),
    ("Handelshøyskolen BI", "BI"),
    ("Arkitektur- og designhøgskolen i Oslo", "AHO"),
    ("Trøndelag Forskning og Utvikling", "SINTEF"),
];

/// Means over cases.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Means {
    /// Cases with a research partner in the catalogue.
    pub(crate) cases: u32,
    /// Mean nDCG@10.
    pub(crate) ndcg10: f64,
    /// Mean reciprocal rank of the first right institution.
    pub(crate) mrr: f64,
    /// Mean recall@5.
    pub(crate) recall5: f64,
    /// Mean recall@10.
    pub(crate) recall10: f64,
}

/// The figures of a run: all cases, and by group (owner kind, municipality size, language).
pub(crate) type Report = BTreeMap<String, Means>;

/// How candidates are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// The engine with the given weights.
    Engine(Weights),
    /// Institutions by the number of other projects they took part in.
    Popularity,
}

/// Runs every case. The ranking of each case, best first, goes to `out` as the reference script reads it.
pub(crate) fn run(cases: &[Value], catalogue: &Catalogue, lexicon: &LexiconData, method: Method, mut out: impl FnMut(Value)) -> Report {
    let mut report = Report::new();
    let known: BTreeSet<&str> = catalogue.partners.iter().filter_map(Partner::institution).collect();
    for case in cases {
        let relevant = relevant(case, &known);
        if relevant.is_empty() {
            report.entry("skipped".to_owned()).or_default().cases += 1;
            continue;
        }
        let engine = Engine::new(without(catalogue, &text(case, "id")), lexicon);
        let owner = party(case.get("owner").unwrap_or(&Value::Null));
        let ranking = match method {
            Method::Engine(weights) => ranked(&engine, case, &owner, weights),
            Method::Popularity => popular(engine.catalogue()),
        };
        out(serde_json::json!({ "id": text(case, "id"), "ranking": ranking.iter().map(PartnerId::as_str).collect::<Vec<_>>() }));
        let found = institutions(engine.catalogue(), &ranking);
        for group in groups(&engine, case, &owner) {
            report.entry(group).or_default().add(&found, &relevant);
        }
    }
    report.values_mut().for_each(Means::finish);
    report
}

impl Means {
    fn add(&mut self, found: &[&str], relevant: &BTreeSet<String>) {
        let first = found.iter().position(|name| relevant.contains(*name));
        self.cases += 1;
        self.ndcg10 += ndcg(found, relevant);
        self.mrr += first.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0));
        self.recall5 += recall(found.get(..5).unwrap_or(found), relevant);
        self.recall10 += recall(found.get(..10).unwrap_or(found), relevant);
    }

    fn finish(&mut self) {
        let n = f64::from(self.cases.max(1));
        for sum in [&mut self.ndcg10, &mut self.mrr, &mut self.recall5, &mut self.recall10] {
            *sum /= n;
        }
    }
}

/// The same cases read from the catalogue's own needs, on one engine with the case's project excluded by the query. Seconds, not a minute, so
/// that a test can hold the quality; the word statistics still know the need.
pub(crate) fn quick(engine: &Engine) -> Means {
    let catalogue = engine.catalogue();
    let known: BTreeSet<&str> = catalogue.partners.iter().filter_map(Partner::institution).collect();
    let mut means = Means::default();
    for (need, project) in catalogue.needs.iter().filter_map(|need| Some((need, catalogue.project(need.met_by.as_ref()?)?))) {
        let research = project.partners.iter().filter(|party| party.kind == PartyKind::Research).map(|party| short(&party.name));
        let relevant: BTreeSet<String> = research.filter(|name| known.contains(name.as_str())).collect();
        if !relevant.is_empty() {
            let query =
                Query { excluded_project: Some(project.id.clone()), ..question(engine, &need.text, &need.owner, Weights::default()) };
            means.add(&institutions(catalogue, &partners(engine, &query)), &relevant);
        }
    }
    means.finish();
    means
}

fn short(name: &str) -> String {
    CANONICAL.iter().find(|(long, _)| *long == name).map_or(name, |(_, short)| short).to_owned()
}

fn relevant(case: &Value, known: &BTreeSet<&str>) -> BTreeSet<String> {
    let partners = case.get("partners").and_then(Value::as_array).into_iter().flatten();
    let research = partners.filter(|partner| text(partner, "type") == "forskning").map(|partner| text(partner, "name"));
    research.map(|name| short(&name)).filter(|name| known.contains(name.as_str())).collect()
}

fn without(catalogue: &Catalogue, project: &str) -> Catalogue {
    let mut rest = catalogue.clone();
    rest.projects.retain(|row| row.id.as_str() != project);
    rest.needs.retain(|row| row.met_by.as_ref().is_none_or(|met| met.as_str() != project));
    rest
}

fn ranked(engine: &Engine, case: &Value, owner: &Party, weights: Weights) -> Vec<PartnerId> {
    partners(engine, &question(engine, &text(case, "need"), owner, weights))
}

fn question(engine: &Engine, need: &str, owner: &Party, weights: Weights) -> Query {
    Query { owner: Some(engine.owner(owner)), weights, kinds: vec![PartnerKind::Research], top: usize::MAX, ..Query::new(need) }
}

fn partners(engine: &Engine, query: &Query) -> Vec<PartnerId> {
    let partner = |item: Item| if let Item::Partner(id) = item { Some(id) } else { None };
    engine.rank(query).rows.into_iter().filter_map(|row| partner(row.item)).collect()
}

fn popular(catalogue: &Catalogue) -> Vec<PartnerId> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for party in catalogue.projects.iter().flat_map(|project| &project.partners) {
        *counts.entry(short(&party.name)).or_default() += 1;
    }
    let mut units: Vec<(u32, &Partner)> =
        catalogue.partners.iter().filter_map(|partner| Some((counts.get(partner.institution()?).copied().unwrap_or(0), partner))).collect();
    units.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    units.into_iter().map(|(_, partner)| partner.id.clone()).collect()
}

/// Institutions in the order in which their best unit comes.
fn institutions<'a>(catalogue: &'a Catalogue, ranking: &[PartnerId]) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for name in ranking.iter().filter_map(|id| catalogue.partner(id)?.institution()) {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

fn groups(engine: &Engine, case: &Value, owner: &Party) -> Vec<String> {
    let mut groups = vec!["all".to_owned(), format!("owner {:?}", owner.kind).to_lowercase()];
    if owner.kind == PartyKind::Municipality {
        let size = match engine.owner(owner).size {
            Some(SizeClass::Small) => "small",
            Some(SizeClass::Medium) => "medium",
            Some(SizeClass::Large) => "large",
            None => "of unknown size",
        };
        groups.push(format!("municipality {size}"));
    }
    let nynorsk = engine.analyzer().language(&text(case, "need")) == Language::Nynorsk;
    groups.push(if nynorsk { "need in nynorsk" } else { "need in bokmål" }.to_owned());
    groups
}
