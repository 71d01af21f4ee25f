//! `clusters.jsonl`: clusters, networks, innovation companies and test centres.

use serde::Deserialize;

use super::Sources;
use super::parse::{Reader, competences};
use crate::domain::{ClusterKind, ConceptId, Location, Partner, PartnerId, Profile};

#[derive(Deserialize)]
struct Row {
    id: String,
    name: String,
    #[serde(rename = "type")]
    kind: String,
    place: String,
    municipality_number: Option<String>,
    county: String,
    lat: Option<f64>,
    lon: Option<f64>,
    competences_nb: Vec<String>,
    competences_en: Vec<String>,
    concepts: Vec<String>,
    sectors: Vec<String>,
    url: Option<String>,
    source: String,
    confidence: String,
    note: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (line, row) in reader.json_lines::<Row>() {
        let provenance = reader.provenance(line, &row.source, Some(&row.confidence), None, &mut out.catalogue);
        let point = reader.point(line, row.lat, row.lon);
        out.catalogue.partners.push(Partner {
            id: PartnerId(row.id),
            name: row.name,
            name_english: None,
            name_other: None,
            organisation_number: None,
            location: Location { place: row.place, municipality: row.municipality_number, county: row.county, point },
            profile: Profile::Cluster { kind: kind(&row.kind) },
            competences: competences(row.competences_nb, row.competences_en),
            offers: Vec::new(),
            concepts: row.concepts.into_iter().map(ConceptId).collect(),
            sectors: row.sectors,
            goals: Default::default(),
            url: reader.url(line, row.url),
            note: row.note,
            provenance,
        });
    }
}

fn kind(word: &str) -> ClusterKind {
    match word {
        "network" => ClusterKind::Network,
        "innovation_company" => ClusterKind::InnovationCompany,
        "test_centre" => ClusterKind::TestCentre,
        "municipal_network" => ClusterKind::MunicipalNetwork,
        _ => ClusterKind::Cluster,
    }
}
