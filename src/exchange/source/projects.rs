//! `projects.jsonl`: documented collaborations.

use serde::Deserialize;

use super::Sources;
use super::parse::{PartyRow, Reader};
use crate::domain::{Project, ProjectId};

#[derive(Deserialize)]
struct Row {
    id: String,
    title: String,
    year: Option<u16>,
    programme: Option<String>,
    owner: PartyRow,
    partners: Vec<PartyRow>,
    themes: Vec<String>,
    source: String,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (line, row) in reader.json_lines::<Row>() {
        let provenance = reader.provenance(line, &row.source, None, row.year, &mut out.catalogue);
        out.catalogue.projects.push(Project {
            id: ProjectId(row.id),
            title: row.title,
            year: row.year,
            programme: row.programme,
            owner: row.owner.party(),
            partners: row.partners.into_iter().map(PartyRow::party).collect(),
            themes: row.themes,
            provenance,
        });
    }
}
