//! `companies.jsonl`: businesses, most of them small.

use serde::Deserialize;

use super::Sources;
use super::parse::{Reader, competences};
use crate::domain::{ConceptId, Location, Partner, PartnerId, Profile, SizeClass};

#[derive(Deserialize)]
struct Row {
    id: String,
    name: String,
    org_number: Option<String>,
    place: String,
    municipality_number: Option<String>,
    county: String,
    lat: Option<f64>,
    lon: Option<f64>,
    size: String,
    employees: Option<u32>,
    competences_nb: Vec<String>,
    competences_en: Vec<String>,
    concepts: Vec<String>,
    offers: Vec<String>,
    sectors: Vec<String>,
    url: Option<String>,
    source: String,
    confidence: String,
    note: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (line, row) in reader.json_lines::<Row>() {
        let provenance = reader.provenance(line, &row.source, Some(&row.confidence), None, &mut out.catalogue);
        out.catalogue.compiled = out.catalogue.compiled.max(Some(provenance.date));
        let size = match row.size.as_str() {
            "smb" => SizeClass::Small,
            "stor" => SizeClass::Large,
            other => {
                reader.warning(line, &format!("size `{other}` is not known; read as smb"), "write smb or stor");
                SizeClass::Small
            }
        };
        let point = reader.point(line, row.lat, row.lon);
        out.catalogue.partners.push(Partner {
            id: PartnerId(row.id),
            name: row.name,
            name_english: None,
            name_other: None,
            organisation_number: reader.organisation_number(line, row.org_number.as_deref()),
            location: Location { place: row.place, municipality: row.municipality_number, county: row.county, point },
            profile: Profile::Business { size, employees: row.employees },
            competences: competences(row.competences_nb, row.competences_en),
            offers: row.offers,
            concepts: row.concepts.into_iter().map(ConceptId).collect(),
            sectors: row.sectors,
            goals: Default::default(),
            url: reader.url(line, row.url),
            note: row.note,
            provenance,
        });
    }
}
