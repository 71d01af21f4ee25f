//! `needs.jsonl`: documented needs in their owners' words.

use serde::Deserialize;

use super::Sources;
use super::parse::{PartyRow, Reader};
use crate::domain::{Language, Need, NeedId, ProjectId};

#[derive(Deserialize)]
struct Row {
    id: String,
    project: Option<String>,
    owner: PartyRow,
    text: String,
    language: String,
    year: Option<u16>,
    themes: Vec<String>,
    source: String,
}

pub(super) fn read(reader: &mut Reader<'_>, out: &mut Sources) {
    for (line, row) in reader.json_lines::<Row>() {
        let provenance = reader.provenance(line, &row.source, None, row.year, &mut out.catalogue);
        let language = Language::from_tag(&row.language).unwrap_or_else(|| {
            reader.warning(line, &format!("language `{}` is not known; read as nb", row.language), "write nb, nn or en");
            Language::Bokmal
        });
        if row.text.trim().is_empty() {
            reader.error(line, "the need has no text", "write the need in its owner's words, or take the row out");
            continue;
        }
        out.catalogue.needs.push(Need {
            id: NeedId(row.id),
            owner: row.owner.party(),
            text: row.text,
            language,
            themes: row.themes,
            year: row.year,
            met_by: row.project.map(ProjectId),
            provenance,
        });
    }
}
