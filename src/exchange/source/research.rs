//! `research_units.jsonl`: research groups, departments, centres and institutes.

use serde::Deserialize;

use super::Sources;
use super::parse::{Reader, competences, goals};
use crate::domain::{Approval, Location, Partner, PartnerId, Profile, ResearchKind};

#[derive(Deserialize)]
struct Row {
    id: String,
    name_nb: String,
    name_en: Option<String>,
    institution: String,
    parent: Option<String>,
    kind: String,
    place: String,
    county: String,
    lat: Option<f64>,
    lon: Option<f64>,
    competences_nb: Vec<String>,
    competences_en: Vec<String>,
    sectors: Vec<String>,
    sdgs: Vec<u8>,
    approved_research_org: Option<bool>,
    url: Option<String>,
    source: String,
    confidence: String,
    note: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (line, row) in reader.json_lines::<Row>() {
        let provenance = reader.provenance(line, &row.source, Some(&row.confidence), None, &mut out.catalogue);
        out.catalogue.compiled = out.catalogue.compiled.max(Some(provenance.date));
        let location = Location { place: row.place, municipality: None, county: row.county, point: reader.point(line, row.lat, row.lon) };
        let profile = Profile::Research {
            kind: kind(&row.kind),
            institution: row.institution,
            parent: row.parent,
            approval: approval(row.approved_research_org),
        };
        out.catalogue.partners.push(Partner {
            id: PartnerId(row.id),
            name: row.name_nb,
            name_english: row.name_en,
            name_other: None,
            organisation_number: None,
            location,
            profile,
            competences: competences(row.competences_nb, row.competences_en),
            offers: Vec::new(),
            concepts: Vec::new(),
            sectors: row.sectors,
            goals: goals(row.sdgs),
            url: reader.url(line, row.url),
            note: row.note,
            provenance,
        });
    }
}

fn kind(word: &str) -> ResearchKind {
    match word {
        "fakultet" => ResearchKind::Faculty,
        "institutt" => ResearchKind::Department,
        "gruppe" => ResearchKind::Group,
        "senter" => ResearchKind::Centre,
        "forskningsinstitutt" => ResearchKind::Institute,
        _ => ResearchKind::Other,
    }
}

/// The table's flag follows from the host's type, so "approved" is never more than likely.
const fn approval(flag: Option<bool>) -> Approval {
    match flag {
        Some(true) => Approval::Likely,
        Some(false) => Approval::No,
        None => Approval::Unknown,
    }
}
