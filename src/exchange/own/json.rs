//! The JSON file of records, and one entry as text for storage.
//!
//! Reading never stops at the first fault: what can be used is used, and each record that cannot is told with its place and the reason. Unknown
//! keys are passed over, so that a file of a newer minor shape still reads; a newer version is refused, because its meaning may have changed.

use serde_json::{Map, Value, json};

use super::{FORMAT, VERSION};
use crate::own::record::{Whole, check, is_list};
use crate::own::{Entry, Fault, Field, Layer, Origin, Record, RecordKind, Values};

/// A larger file is refused: 20 000 records of half a page each are below it.
pub const MOST_BYTES: usize = 10_000_000;
/// More records are refused; the engine has been measured up to 10 000 partners.
pub const MOST_RECORDS: usize = 20_000;
/// An id longer than this is no id.
const MOST_ID: usize = 120;

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Larger than allowed, in bytes.
    TooLarge {
        /// Most bytes.
        limit: usize,
        /// Bytes given.
        given: usize,
    },
    /// More records than allowed.
    TooMany {
        /// Most records.
        limit: usize,
        /// Records given.
        given: usize,
    },
    /// Not JSON: where, and the parser's own words.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in English.
        what: String,
    },
    /// JSON, but not a file of Makker.
    NotOurs,
    /// Made by a newer version.
    Newer {
        /// Its version.
        given: u64,
    },
}

/// A record that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// Its number in the file, from 1.
    pub nth: usize,
    /// Its title or id, as far as it can be read.
    pub name: String,
    /// What is wrong; empty when it is no record at all.
    pub faults: Vec<(Field, Fault)>,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The catalogue's title; empty in a user's own file.
    pub title: String,
    /// The day it was made.
    pub made: String,
    /// Records.
    pub records: Vec<Record>,
    /// Other catalogues, in a backup.
    pub layers: Vec<Layer>,
    /// Records that cannot be used.
    pub unusable: Vec<Unusable>,
}

/// Writes a file: keys in a fixed order, indented, so that versions can be compared.
#[must_use]
pub fn write(file: &File) -> String {
    let whole = json!({
        "format": FORMAT,
        "version": VERSION,
        "title": file.title,
        "made": file.made,
        "records": file.records.iter().map(record_out).collect::<Vec<_>>(),
        "catalogues": file.layers.iter().map(layer_out).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

/// Reads a file.
///
/// # Errors
/// When nothing of it can be used; see [`FileProblem`].
pub fn read(bytes: &[u8]) -> Result<File, FileProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(FileProblem::TooLarge { limit: MOST_BYTES, given: bytes.len() });
    }
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let whole: Value =
        serde_json::from_str(text).map_err(|why| FileProblem::NotJson { line: why.line(), column: why.column(), what: why.to_string() })?;
    let ours = whole.get("format").and_then(Value::as_str) == Some(FORMAT);
    let version = whole.get("version").and_then(Value::as_u64).filter(|_| ours).ok_or(FileProblem::NotOurs)?;
    if version > u64::from(VERSION) {
        return Err(FileProblem::Newer { given: version });
    }
    let list = |key: &str| whole.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let catalogues = list("catalogues");
    let nested = catalogues.iter().filter_map(|it| it.get("records")?.as_array()).map(Vec::len);
    let given = list("records").len() + nested.sum::<usize>();
    if given > MOST_RECORDS {
        return Err(FileProblem::TooMany { limit: MOST_RECORDS, given });
    }
    let mut unusable = Vec::new();
    let records = records_in(list("records"), &mut unusable);
    let layers = catalogues.iter().filter_map(|it| layer_in(it, &mut unusable)).collect();
    Ok(File { title: text_of(&whole, "title"), made: text_of(&whole, "made"), records, layers, unusable })
}

/// One entry as a line of text, for storage. The same entry always gives the same text.
#[must_use]
pub fn write_entry(entry: &Entry) -> String {
    match entry {
        Entry::Record(record) => record_out(record).to_string(),
        Entry::Layer(layer) => layer_out(layer).to_string(),
    }
}

/// The entry of a line; `None` when it cannot be used.
#[must_use]
pub fn read_entry(key: &str, text: &str) -> Option<Entry> {
    let value: Value = serde_json::from_str(text).ok()?;
    if key.starts_with("catalogue/") {
        return layer_in(&value, &mut Vec::new()).map(Entry::Layer);
    }
    // What is stored was checked before it was stored; a correction holds only what differs.
    record_in(&value, Whole::No).ok().map(Entry::Record)
}

fn text_of(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn record_out(record: &Record) -> Value {
    let values: Map<String, Value> =
        record.values.iter().map(|(field, text)| (field.key().to_owned(), value_out(record, *field, text))).collect();
    json!({ "kind": record.kind.key(), "id": record.id, "values": values })
}

fn value_out(record: &Record, field: Field, text: &str) -> Value {
    if is_list(record.kind, field) { text.lines().map(Value::from).collect() } else { Value::from(text) }
}

fn layer_out(layer: &Layer) -> Value {
    let origin = match &layer.origin {
        Origin::Own => Value::Null,
        Origin::Address(address) => json!({ "address": address }),
        Origin::File(name) => json!({ "file": name }),
    };
    json!({
        "id": layer.id,
        "title": layer.title,
        "origin": origin,
        "date": layer.date,
        "records": layer.records.iter().map(record_out).collect::<Vec<_>>(),
    })
}

fn layer_in(value: &Value, unusable: &mut Vec<Unusable>) -> Option<Layer> {
    let id = text_of(value, "id");
    let origin = value.get("origin")?;
    let place = |key: &str| origin.get(key).and_then(Value::as_str).map(str::to_owned);
    let origin = place("address").map(Origin::Address).or_else(|| place("file").map(Origin::File))?;
    let records = records_in(value.get("records")?.as_array()?, unusable);
    is_id(&id).then(|| Layer { title: text_of(value, "title"), date: text_of(value, "date"), id, origin, records })
}

fn records_in(list: &[Value], unusable: &mut Vec<Unusable>) -> Vec<Record> {
    let mut records = Vec::new();
    for (nth, value) in (1..).zip(list) {
        match record_in(value, Whole::No) {
            Ok(record) => records.push(record),
            Err(faults) => {
                let values = value.get("values").unwrap_or(&Value::Null);
                let name = ["name", "title", "text"].iter().map(|key| text_of(values, key)).find(|it| !it.is_empty());
                let name = name.unwrap_or_else(|| text_of(value, "id"));
                unusable.push(Unusable { nth, name: name.chars().take(80).collect(), faults });
            }
        }
    }
    records
}

fn record_in(value: &Value, whole: Whole) -> Result<Record, Vec<(Field, Fault)>> {
    let kind = RecordKind::of(&text_of(value, "kind")).ok_or_else(Vec::new)?;
    let id = Some(text_of(value, "id")).filter(|id| is_id(id)).ok_or_else(Vec::new)?;
    let given = value.get("values").and_then(Value::as_object).ok_or_else(Vec::new)?;
    let mut written = Values::new();
    for (key, value) in given {
        if let Some(field) = Field::of(key) {
            written.insert(field, value_in(value));
        }
    }
    let (mut values, faults) = check(kind, &written, whole);
    // An empty value is a correction that takes a fact away.
    values.extend(written.into_iter().filter(|(_, text)| text.is_empty()));
    if faults.is_empty() { Ok(Record { kind, id, values }) } else { Err(faults) }
}

/// Texts, lists of texts, and numbers as other systems write them.
fn value_in(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(|it| value_in(it).replace('\n', " ")).collect::<Vec<_>>().join("\n"),
        Value::Number(number) => number.to_string(),
        Value::Bool(_) | Value::Null | Value::Object(_) => String::new(),
    }
}

/// Ids stand in addresses and keys: letters, digits and a few marks.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    !id.is_empty() && id.len() <= MOST_ID && id.chars().all(fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn sample() -> File {
        let values = |of: &[(Field, &str)]| of.iter().map(|(field, text)| (*field, (*text).to_owned())).collect();
        let partner = Record {
            kind: RecordKind::Partner,
            id: "eget-1".into(),
            values: values(&[(Field::Name, "Vann \"og\" Slam"), (Field::Type, "business"), (Field::Competences, "vann\nslam")]),
        };
        let correction = Record { kind: RecordKind::Partner, id: "ntnu-iv-ibm".into(), values: values(&[(Field::HomePage, "")]) };
        let origin = Origin::File("klynge.json".into());
        let layer =
            Layer { id: "klynge".into(), title: "Klyngen".into(), origin, date: "2026-11-22".into(), records: vec![partner.clone()] };
        File {
            title: String::new(),
            made: "2026-11-22".into(),
            records: vec![partner, correction],
            layers: vec![layer],
            unusable: Vec::new(),
        }
    }

    #[test]
    fn a_file_comes_back_as_it_was() {
        assert_eq!(read(write(&sample()).as_bytes()), Ok(sample()));
    }

    #[test]
    fn an_entry_comes_back_as_it_was() {
        for entry in [Entry::Record(sample().records[1].clone()), Entry::Layer(sample().layers[0].clone())] {
            let key = if let Entry::Layer(layer) = &entry { layer.key() } else { "partner/x".to_owned() };
            assert_eq!(read_entry(&key, &write_entry(&entry)), Some(entry));
        }
    }

    #[test]
    fn what_is_wrong_is_told_and_the_rest_is_used() {
        let file = r#"{"format":"makker","version":1,"records":[
            {"kind":"partner","id":"a","values":{"name":"A","type":"bedrift","employees":12}},
            {"kind":"partner","id":"b","values":{"name":"B","organisation_number":"1"}},
            {"kind":"tull","id":"c","values":{}}, 7,
            {"kind":"partner","id":"../x","values":{"name":"X"}}]}"#;
        let file = read(file.as_bytes()).expect("a file");
        assert_eq!(file.records.len(), 1);
        assert_eq!(file.records[0].get(Field::Employees), "12");
        let told: Vec<_> = file.unusable.iter().map(|it| (it.nth, it.name.as_str(), it.faults.len())).collect();
        assert_eq!(told, [(2, "B", 1), (3, "c", 0), (4, "", 0), (5, "X", 0)]);
    }

    #[test]
    fn files_of_others_and_of_the_future_are_refused() {
        assert!(matches!(read(b"{"), Err(FileProblem::NotJson { line: 1, .. })));
        assert_eq!(read(b"[]"), Err(FileProblem::NotOurs));
        assert_eq!(read(br#"{"format":"makker","version":99}"#), Err(FileProblem::Newer { given: 99 }));
        assert!(matches!(read("[".repeat(100_000).as_bytes()), Err(FileProblem::NotJson { .. })), "help: deep nesting ends in an error");
        assert!(matches!(read(&vec![b' '; MOST_BYTES + 1]), Err(FileProblem::TooLarge { .. })));
    }
}
