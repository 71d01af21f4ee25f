//! `municipalities.csv`: the municipalities in force since 1 January 2024.

use serde::Deserialize;

use super::Sources;
use super::parse::Reader;
use crate::domain::{Location, Municipality, Partner, PartnerId, Profile, Sourced};

#[derive(Deserialize)]
struct Row {
    number: String,
    name: String,
    name_other: Option<String>,
    org_number: Option<String>,
    county: String,
    population: u32,
    centrality_class: Option<u8>,
    lat: Option<f64>,
    lon: Option<f64>,
    admin_centre: String,
    language_form: String,
    kostra_group: String,
    area_km2: Option<f64>,
    note: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    let [record, population, centrality, kostra, area] =
        ["", "population", "centrality", "kostra_group", "area"].map(|field| reader.provenance_of(field, &mut out.catalogue));
    out.catalogue.compiled = out.catalogue.compiled.max(Some(record.date));
    for (line, row) in reader.csv::<Row>() {
        let facts = Municipality {
            number: row.number.clone(),
            inhabitants: Sourced { value: row.population, provenance: population },
            centrality: row.centrality_class.map(|value| Sourced { value, provenance: centrality }),
            kostra_group: Some(Sourced { value: row.kostra_group, provenance: kostra }),
            area: row.area_km2.and_then(hundredths).map(|value| Sourced { value, provenance: area }),
            centre: row.admin_centre.clone(),
            written_norwegian: row.language_form,
        };
        let location = Location {
            place: row.admin_centre,
            municipality: Some(row.number.clone()),
            county: row.county,
            point: reader.point(line, row.lat, row.lon),
        };
        out.catalogue.partners.push(Partner {
            id: PartnerId(format!("kommune-{}", row.number)),
            name: format!("{} kommune", row.name),
            name_english: Some(format!("{} municipality", row.name)),
            name_other: row.name_other.filter(|name| !name.is_empty()),
            organisation_number: reader.organisation_number(line, row.org_number.as_deref()),
            location,
            profile: Profile::Municipality(facts),
            competences: Vec::new(),
            offers: Vec::new(),
            concepts: Vec::new(),
            sectors: Vec::new(),
            goals: Default::default(),
            url: None,
            note: row.note.filter(|note| !note.is_empty()),
            provenance: record,
        });
    }
}

/// Square kilometres to hundredths; `None` when absurd (the whole country is 385 000 km²).
fn hundredths(square_kilometres: f64) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked on the same line")]
    (0.0..400_000.0).contains(&square_kilometres).then(|| libm::round(square_kilometres * 100.0) as u32)
}
