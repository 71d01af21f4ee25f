//! `concepts.jsonl`: the bilingual concept map.

use serde::Deserialize;

use super::Sources;
use super::parse::{Reader, goals};
use crate::domain::{Concept, ConceptId};

#[derive(Deserialize)]
struct Row {
    id: String,
    nb: String,
    nn: Option<String>,
    en: String,
    synonyms_nb: Vec<String>,
    synonyms_en: Vec<String>,
    broader: Option<String>,
    related: Vec<String>,
    sdgs: Vec<u8>,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (_, row) in reader.json_lines::<Row>() {
        out.catalogue.concepts.push(Concept {
            id: ConceptId(row.id),
            nynorsk: row.nn.filter(|nn| *nn != row.nb),
            bokmal: row.nb,
            english: row.en,
            synonyms_norwegian: row.synonyms_nb,
            synonyms_english: row.synonyms_en,
            broader: row.broader.map(ConceptId),
            related: row.related.into_iter().map(ConceptId).collect(),
            goals: goals(row.sdgs),
        });
    }
}
