//! `counties.csv`: the counties in force since 1 January 2024.

use serde::Deserialize;

use super::Sources;
use super::parse::Reader;
use crate::domain::{Location, Municipality, Partner, PartnerId, Profile, Sourced};

#[derive(Deserialize)]
struct Row {
    number: String,
    name: String,
    name_other: Option<String>,
    administrative_centre: String,
    lat: Option<f64>,
    lon: Option<f64>,
    population: u32,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    let [record, population] = ["", "population"].map(|field| reader.provenance_of(field, &mut out.catalogue));
    for (line, row) in reader.csv::<Row>() {
        let facts = Municipality {
            number: row.number.clone(),
            inhabitants: Sourced { value: row.population, provenance: population },
            centrality: None,
            kostra_group: None,
            area: None,
            centre: row.administrative_centre.clone(),
            written_norwegian: String::new(),
        };
        let location = Location {
            place: row.administrative_centre,
            municipality: None,
            county: row.name.clone(),
            point: reader.point(line, row.lat, row.lon),
        };
        out.catalogue.partners.push(Partner {
            id: PartnerId(format!("fylke-{}", row.number)),
            name: county_authority(&row.name),
            name_english: Some(format!("{} county authority", row.name)),
            name_other: row.name_other.filter(|name| !name.is_empty()),
            organisation_number: None,
            location,
            profile: Profile::County(facts),
            competences: Vec::new(),
            offers: Vec::new(),
            concepts: Vec::new(),
            sectors: Vec::new(),
            goals: Default::default(),
            url: None,
            note: None,
            provenance: record,
        });
    }
}

/// The county's authority; Oslo's tasks lie with the municipality, so its row says so.
fn county_authority(name: &str) -> String {
    match name {
        "Oslo" => "Oslo (fylke)".to_owned(),
        _ => format!("{name} fylkeskommune"),
    }
}
