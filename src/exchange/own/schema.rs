//! The JSON Schema of the file, made from the table of fields; published beside the page as `schema/makker-1.json`.

use serde_json::{Map, Value, json};

use super::{FORMAT, VERSION};
use crate::own::{Form, RecordKind, Spec};

/// The schema, JSON Schema 2020-12.
#[must_use]
pub fn schema() -> String {
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Makker",
        "description": "Partners, needs, projects and agreements. A record with the id of a bundled partner corrects it: only what differs is there, and an empty value takes a fact away.",
        "type": "object",
        "required": ["format", "version", "records"],
        "properties": {
            "format": { "const": FORMAT },
            "version": { "const": VERSION },
            "title": { "type": "string" },
            "made": { "type": "string", "description": "The day it was made, ISO 8601." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/record" } },
            "catalogues": { "type": "array", "items": { "$ref": "#/$defs/catalogue" } }
        },
        "$defs": {
            "record": { "oneOf": RecordKind::ALL.map(record) },
            "catalogue": {
                "type": "object",
                "required": ["id", "origin", "records"],
                "properties": {
                    "id": { "type": "string" },
                    "title": { "type": "string" },
                    "date": { "type": "string" },
                    "origin": { "type": "object" },
                    "records": { "type": "array", "items": { "$ref": "#/$defs/record" } }
                }
            }
        }
    });
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
#[test]
fn the_published_schema_is_this_one() {
    let published = include_str!("../../../public/schema/makker-1.json");
    assert_eq!(published, schema(), "help: cargo run --bin makker -- schema > public/schema/makker-1.json");
}

fn record(kind: RecordKind) -> Value {
    let values: Map<String, Value> = kind.specs().iter().map(|spec| (spec.field.key().to_owned(), value(*spec))).collect();
    json!({
        "type": "object",
        "required": ["kind", "id", "values"],
        "properties": {
            "kind": { "const": kind.key() },
            "id": { "type": "string", "pattern": "^[\\p{L}\\p{N}_.:-]{1,120}$" },
            "values": { "type": "object", "properties": values, "additionalProperties": false }
        }
    })
}

fn value(spec: Spec) -> Value {
    match spec.form {
        Form::Line(limit) | Form::Text(limit) => json!({ "type": "string", "maxLength": limit }),
        Form::Lines(most, limit) => {
            json!({ "type": ["array", "string"], "maxItems": most, "items": { "type": "string", "maxLength": limit } })
        }
        Form::Number(least, most) => {
            json!({ "type": ["string", "integer"], "pattern": "^[0-9]*$", "minimum": least, "maximum": most })
        }
        Form::Day => json!({ "type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$" }),
        Form::OrganisationNumber => json!({ "type": "string", "pattern": "^([0-9]{9})?$" }),
        Form::Address => json!({ "type": "string", "pattern": "^(https?://.*)?$" }),
        Form::OneOf(keys) => json!({ "enum": keys }),
        Form::ManyOf(keys) => json!({ "type": ["array", "string"], "items": { "enum": keys } }),
    }
}
