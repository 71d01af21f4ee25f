//! The layers as bytes for the engine's worker, which links no JSON: a version, then postcard.

use serde::{Deserialize, Serialize};

use crate::own::{Field, Layer, Origin, Record, RecordKind};

const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
struct WireLayer {
    id: String,
    title: String,
    origin: WireOrigin,
    date: String,
    records: Vec<WireRecord>,
}

#[derive(Serialize, Deserialize)]
enum WireOrigin {
    Own,
    Address(String),
    File(String),
}

/// Kind and fields by their places in [`RecordKind::ALL`] and [`Field::ALL`]. The bytes outlive a build, so the places never change: new ones go
/// last, and a test holds those that are.
#[derive(Serialize, Deserialize)]
struct WireRecord {
    kind: u8,
    id: String,
    values: Vec<(u8, String)>,
}

/// The layers as bytes.
#[must_use]
pub fn encode(layers: &[Layer]) -> Vec<u8> {
    let layers: Vec<WireLayer> = layers.iter().map(layer_out).collect();
    let mut bytes = vec![VERSION];
    // Encoding to a vector fails only for types without a known length, and these have one.
    bytes.extend(postcard::to_allocvec(&layers).unwrap_or_default());
    bytes
}

/// The layers of bytes; none when they are of another version or damaged: they are written anew from what is kept.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Vec<Layer>> {
    let content = bytes.strip_prefix(&[VERSION])?;
    let layers: Vec<WireLayer> = postcard::from_bytes(content).ok()?;
    Some(layers.into_iter().map(layer_in).collect())
}

fn layer_out(layer: &Layer) -> WireLayer {
    let origin = match &layer.origin {
        Origin::Own => WireOrigin::Own,
        Origin::Address(address) => WireOrigin::Address(address.clone()),
        Origin::File(name) => WireOrigin::File(name.clone()),
    };
    let records = layer.records.iter().map(record_out).collect();
    WireLayer { id: layer.id.clone(), title: layer.title.clone(), origin, date: layer.date.clone(), records }
}

fn layer_in(layer: WireLayer) -> Layer {
    let origin = match layer.origin {
        WireOrigin::Own => Origin::Own,
        WireOrigin::Address(address) => Origin::Address(address),
        WireOrigin::File(name) => Origin::File(name),
    };
    let records = layer.records.into_iter().filter_map(record_in).collect();
    Layer { id: layer.id, title: layer.title, origin, date: layer.date, records }
}

fn record_out(record: &Record) -> WireRecord {
    let place = |field: Field| Field::ALL.iter().position(|it| *it == field).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
    let kind = RecordKind::ALL.iter().position(|it| *it == record.kind).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
    let values = record.values.iter().map(|(field, text)| (place(*field), text.clone())).collect();
    WireRecord { kind, id: record.id.clone(), values }
}

fn record_in(record: WireRecord) -> Option<Record> {
    let kind = RecordKind::ALL.get(usize::from(record.kind)).copied()?;
    let field = |at: u8| Field::ALL.get(usize::from(at)).copied();
    let values = record.values.into_iter().filter_map(|(at, text)| field(at).map(|field| (field, text))).collect();
    Some(Record { kind, id: record.id, values })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_come_back_and_damage_gives_nothing() {
        let values = [(Field::Name, "Æ".to_owned()), (Field::SourceDate, "2026-11-22".to_owned())].into();
        let records = vec![Record { kind: RecordKind::Agreement, id: "a".into(), values }];
        let layers =
            vec![Layer { id: "k".into(), title: "K".into(), origin: Origin::Address("https://x.no".into()), date: String::new(), records }];
        let bytes = encode(&layers);
        assert_eq!(decode(&bytes), Some(layers));
        assert_eq!(decode(&[]), None);
        assert_eq!(decode(&[9]), None);
        assert_eq!(decode(&bytes[..bytes.len() - 1]), None);
    }

    #[test]
    fn places_stay_what_they_are_in_bytes_that_are_stored_already() {
        let kinds: Vec<_> = RecordKind::ALL.iter().map(|kind| kind.key()).collect();
        assert_eq!(kinds, ["partner", "need", "project", "agreement"], "help: a new kind goes last, or VERSION goes up");
        let fields: Vec<_> = Field::ALL.iter().map(|field| field.key()).collect();
        assert_eq!(fields, PLACES, "help: a new field goes last, or VERSION goes up");
    }

    const PLACES: [&str; 28] = [
        "name",
        "type",
        "organisation_number",
        "municipality",
        "place",
        "home_page",
        "employees",
        "inhabitants",
        "institution",
        "competences",
        "offers",
        "forms_offered",
        "forms_wanted",
        "wishes",
        "themes",
        "text",
        "owner",
        "title",
        "partners",
        "programme",
        "year",
        "start",
        "end",
        "notice_months",
        "review",
        "note",
        "source",
        "source_date",
    ];
}
