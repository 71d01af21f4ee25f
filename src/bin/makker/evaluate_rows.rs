//! Fields of the rows of evaluation files.

use makker::domain::{Party, PartyKind};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The JSON lines of a file of a folder; those that cannot be read are passed over, because the caller has checked the file.
pub(crate) fn rows(folder: &Path, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// A text field, empty when it is not there.
pub(crate) fn text(row: &Value, name: &str) -> String {
    optional(row, name).unwrap_or_default()
}

fn optional(row: &Value, name: &str) -> Option<String> {
    row.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// The owner of a case.
pub(crate) fn party(row: &Value) -> Party {
    let [name, kind] = ["name", "type"].map(|field| text(row, field));
    let [unit, role, place] = ["unit", "role", "place"].map(|field| optional(row, field));
    Party { name, unit, kind: party_kind(&kind), role, place, partner: None }
}

/// The kind of a party by the word the tables use, in either language.
pub(crate) fn party_kind(word: &str) -> PartyKind {
    match word {
        "kommune" | "municipality" => PartyKind::Municipality,
        "fylkeskommune" | "county" => PartyKind::County,
        "forskning" | "research" => PartyKind::Research,
        "smb" | "business" => PartyKind::SmallBusiness,
        "stor_bedrift" => PartyKind::LargeBusiness,
        "klynge" | "cluster" => PartyKind::Cluster,
        _ => PartyKind::Other,
    }
}
