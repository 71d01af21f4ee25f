//! Links between rows: parties to partners, concept ids to concepts, research units to municipalities. What cannot be linked is reported.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Catalogue, ConceptId, PartnerId, Party, PartyKind, Problem, Profile};

/// The file named in problems that are found between tables rather than in one row.
const BETWEEN: &str = "(between the tables)";

pub(super) fn resolve(catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    report_duplicates(catalogue, problems);
    drop_unknown_concepts(catalogue, problems);
    place_in_municipalities(catalogue);
    link_parties(catalogue);
    report_unknown_projects(catalogue, problems);
}

fn report_duplicates(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    let ids = catalogue
        .partners
        .iter()
        .map(|p| p.id.as_str())
        .chain(catalogue.needs.iter().map(|n| n.id.as_str()))
        .chain(catalogue.projects.iter().map(|p| p.id.as_str()));
    for id in ids {
        if !seen.insert(id) {
            problems.push(Problem::error(
                BETWEEN,
                0,
                format!("the id `{id}` is used twice; the later row is left out"),
                "give each row an id of its own",
            ));
        }
    }
}

fn drop_unknown_concepts(catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    let known: BTreeSet<ConceptId> = catalogue.concepts.iter().map(|c| c.id.clone()).collect();
    if known.is_empty() {
        return;
    }
    let mut check = |owner: &str, ids: &mut Vec<ConceptId>| {
        ids.retain(|id| {
            let found = known.contains(id);
            if !found {
                let what = format!("`{owner}` names the concept `{id}`, which is not in concepts.jsonl");
                problems.push(Problem::warning(BETWEEN, 0, what, "correct the id, or add the concept"));
            }
            found
        });
    };
    for partner in &mut catalogue.partners {
        check(partner.id.as_str(), &mut partner.concepts);
    }
    for concept in &mut catalogue.concepts {
        let mut broader: Vec<ConceptId> = concept.broader.take().into_iter().collect();
        check(concept.id.as_str(), &mut broader);
        concept.broader = broader.pop();
        check(concept.id.as_str(), &mut concept.related);
    }
}

/// A partner whose place is a municipality's name or centre in the same county lies in that municipality.
fn place_in_municipalities(catalogue: &mut Catalogue) {
    let mut by_place = BTreeMap::new();
    for partner in &catalogue.partners {
        if let Profile::Municipality(facts) = &partner.profile {
            let county = partner.location.county.clone();
            by_place.insert((county.clone(), facts.centre.clone()), facts.number.clone());
            by_place.insert((county, bare_name(&partner.name).to_owned()), facts.number.clone());
        }
    }
    for partner in catalogue.partners.iter_mut().filter(|p| p.location.municipality.is_none() && !matches!(p.profile, Profile::County(_))) {
        let key = (partner.location.county.clone(), partner.location.place.clone());
        partner.location.municipality = by_place.get(&key).cloned();
    }
}

/// `Gjøvik kommune` to `Gjøvik`; `Oslo kommune, Vann- og avløpsetaten` to `Oslo`.
fn bare_name(name: &str) -> &str {
    let whole = name.split(',').next().unwrap_or(name).trim();
    whole.strip_suffix(" kommune").or_else(|| whole.strip_suffix(" fylkeskommune")).unwrap_or(whole)
}

fn link_parties(catalogue: &mut Catalogue) {
    let mut by_name: BTreeMap<(bool, String), Vec<PartnerId>> = BTreeMap::new();
    for partner in &catalogue.partners {
        let public = matches!(partner.profile, Profile::Municipality(_) | Profile::County(_));
        let names = [Some(&partner.name), partner.name_english.as_ref()].into_iter().flatten();
        for name in names {
            by_name.entry((public, key(name))).or_default().push(partner.id.clone());
        }
    }
    let find = |party: &Party| {
        let public = matches!(party.kind, PartyKind::Municipality | PartyKind::County);
        let base = party.name.split(',').next().unwrap_or(&party.name);
        let with_suffix = if party.kind == PartyKind::Municipality { format!("{} kommune", bare_name(base)) } else { base.to_owned() };
        [party.unit.as_deref(), Some(base), Some(&with_suffix)].into_iter().flatten().find_map(|name| {
            match by_name.get(&(public, key(name)))?.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            }
        })
    };
    for project in &mut catalogue.projects {
        project.owner.partner = find(&project.owner);
        for party in &mut project.partners {
            party.partner = find(party);
        }
    }
    for need in &mut catalogue.needs {
        need.owner.partner = find(&need.owner);
    }
}

/// Names compare without case and without the form of company.
fn key(name: &str) -> String {
    let lower = name.trim().to_lowercase();
    ["asa", "as", "iks", "sa"]
        .iter()
        .find_map(|form| lower.strip_suffix(form).and_then(|rest| rest.strip_suffix(' ')))
        .unwrap_or(&lower)
        .to_owned()
}

fn report_unknown_projects(catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    let known: BTreeSet<&str> = catalogue.projects.iter().map(|p| p.id.as_str()).collect();
    for need in &mut catalogue.needs {
        if let Some(project) = need.met_by.take_if(|project| !known.contains(project.as_str())) {
            let what = format!("the need `{}` names the project `{project}`, which is not in projects.jsonl", need.id);
            problems.push(Problem::warning(BETWEEN, 0, what, "correct the id, add the project, or write null"));
        }
    }
}
