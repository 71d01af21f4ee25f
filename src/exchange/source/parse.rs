//! What all tables share: rows with their line, provenance, and fields that are checked as they are read.

use serde::de::DeserializeOwned;

use super::sources::{DefaultSource, confidence};
use super::{SourceFile, base_name};
use crate::domain::{
    Catalogue, Competence, Confidence, Date, Goals, Language, OrganisationNumber, Party, PartyKind, Point, Problem, Provenance, Source,
    SourceIndex,
};

/// The date of facts whose table has no row in `sources.json`.
const UNDATED: Date = match Date::start_of(1900) {
    Some(date) => date,
    None => unreachable!(),
};

/// Reads one file and collects its problems.
pub(super) struct Reader<'a> {
    file: &'a SourceFile,
    defaults: &'a [DefaultSource],
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a SourceFile, defaults: &'a [DefaultSource], problems: &'a mut Vec<Problem>) -> Self {
        Self { file, defaults, problems }
    }

    /// The file as text; bytes that are not UTF-8 are reported once and replaced.
    pub(super) fn text(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.file.bytes).into_owned();
        if text.contains('\u{fffd}') {
            self.error(0, "the file is not UTF-8", "save it as UTF-8");
        }
        text.trim_start_matches('\u{feff}').to_owned()
    }

    /// The file's name, for messages.
    pub(super) fn name(&self) -> &'a str {
        &self.file.name
    }

    /// Problems that another reader found in this file.
    pub(super) fn report(&mut self, problems: Vec<Problem>) {
        self.problems.extend(problems);
    }

    /// The rows of a JSON Lines file, each with its line number.
    pub(super) fn json_lines<T: DeserializeOwned>(&mut self) -> Vec<(u32, T)> {
        let text = self.text();
        let mut rows = Vec::new();
        for (line, row) in (1u32..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty()) {
            match serde_json::from_str(row) {
                Ok(value) => rows.push((line, value)),
                Err(error) => {
                    self.error(
                        line,
                        &error.to_string(),
                        "correct the row: one JSON object a line, with the fields named in data/README.md",
                    );
                }
            }
        }
        rows
    }

    /// The rows of a CSV file with headings, each with its line number.
    pub(super) fn csv<T: DeserializeOwned>(&mut self) -> Vec<(u32, T)> {
        let mut reader = csv::ReaderBuilder::new().from_reader(self.file.bytes.as_slice());
        let headings = reader.headers().cloned().unwrap_or_default();
        let mut rows = Vec::new();
        for record in reader.records() {
            let position = record.as_ref().map_or_else(csv::Error::position, csv::StringRecord::position);
            let line = position.map_or(0, |at| u32::try_from(at.line()).unwrap_or(0));
            match record.and_then(|record| record.deserialize(Some(&headings))) {
                Ok(value) => rows.push((line, value)),
                Err(error) => self.error(
                    line,
                    &error.to_string(),
                    "give the row as many fields as the heading has, and numbers where numbers are asked for",
                ),
            }
        }
        rows
    }

    pub(super) fn error(&mut self, line: u32, what: &str, remedy: &str) {
        self.problems.push(Problem::error(&self.file.name, line, what, remedy));
    }

    pub(super) fn warning(&mut self, line: u32, what: &str, remedy: &str) {
        self.problems.push(Problem::warning(&self.file.name, line, what, remedy));
    }

    /// The default provenance of a column, else of the table.
    pub(super) fn provenance_of(&self, field: &str, catalogue: &mut Catalogue) -> Provenance {
        let base = base_name(&self.file.name);
        let of = |field: &str| self.defaults.iter().find(|d| d.file == base && d.field == field);
        let (title, url, date, confidence) = of(field)
            .or_else(|| of(""))
            .map_or_else(|| (base.to_owned(), None, UNDATED, Confidence::Low), |d| (d.title.clone(), d.url.clone(), d.date, d.confidence));
        Provenance { source: intern(catalogue, Source { title, url }), date, confidence }
    }

    /// The provenance of a row that names its source and confidence; year, when known, dates it.
    pub(super) fn provenance(
        &mut self,
        line: u32,
        source: &str,
        word: Option<&str>,
        year: Option<u16>,
        catalogue: &mut Catalogue,
    ) -> Provenance {
        let default = self.provenance_of("", catalogue);
        let sure = match word {
            None => default.confidence,
            Some(word) => confidence(word).unwrap_or_else(|| {
                self.warning(line, &format!("confidence `{word}` is not known"), "write high, medium or low");
                Confidence::Low
            }),
        };
        let date = year.and_then(Date::start_of).unwrap_or(default.date);
        let address = source.split_whitespace().next().filter(|url| is_web_address(url));
        let source = intern(catalogue, Source { title: source.to_owned(), url: address.map(str::to_owned) });
        Provenance { source, date, confidence: sure }
    }

    /// A web address; anything but http and https is dropped with a warning.
    pub(super) fn url(&mut self, line: u32, url: Option<String>) -> Option<String> {
        let url = url.filter(|url| !url.is_empty())?;
        if is_web_address(&url) {
            return Some(url);
        }
        self.warning(line, &format!("`{url}` is not a web address"), "begin it with https:// or leave it out");
        None
    }

    /// An organisation number; one whose check digit is wrong is dropped with a warning.
    pub(super) fn organisation_number(&mut self, line: u32, text: Option<&str>) -> Option<OrganisationNumber> {
        let text = text.filter(|text| !text.is_empty())?;
        let number = OrganisationNumber::parse(text);
        if number.is_none() {
            self.warning(
                line,
                &format!("`{text}` is not an organisation number"),
                "look it up in Enhetsregisteret: nine digits, the last one is a check digit",
            );
        }
        number
    }

    /// A point in Norway; one outside is dropped with a warning.
    pub(super) fn point(&mut self, line: u32, latitude: Option<f64>, longitude: Option<f64>) -> Option<Point> {
        let (latitude, longitude) = latitude.zip(longitude)?;
        let point = Point::from_degrees(latitude, longitude);
        if point.is_none() {
            self.warning(line, &format!("{latitude}, {longitude} is not in Norway"), "write degrees north first, then degrees east");
        }
        point
    }
}

fn is_web_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn intern(catalogue: &mut Catalogue, source: Source) -> SourceIndex {
    let at = catalogue.sources.iter().position(|known| *known == source).unwrap_or_else(|| {
        catalogue.sources.push(source);
        catalogue.sources.len() - 1
    });
    SourceIndex(u32::try_from(at).unwrap_or(0))
}

/// Competences in Norwegian and English.
pub(super) fn competences(norwegian: Vec<String>, english: Vec<String>) -> Vec<Competence> {
    let of = |language: Language| move |text: String| Competence { text, language };
    norwegian.into_iter().map(of(Language::Bokmal)).chain(english.into_iter().map(of(Language::English))).collect()
}

/// A set of UN goals.
pub(super) fn goals(numbers: Vec<u8>) -> Goals {
    Goals::of(numbers)
}

/// A party as the tables of projects and needs write it.
#[derive(serde::Deserialize)]
pub(super) struct PartyRow {
    name: String,
    #[serde(default)]
    unit: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    place: Option<String>,
}

impl PartyRow {
    pub(super) fn party(self) -> Party {
        let kind = party_kind(&self.kind);
        Party { name: self.name, unit: self.unit, kind, role: self.role, place: self.place, partner: None }
    }
}

/// The kind of a party by the word the tables use.
pub(crate) fn party_kind(word: &str) -> PartyKind {
    match word {
        "kommune" => PartyKind::Municipality,
        "fylkeskommune" => PartyKind::County,
        "forskning" => PartyKind::Research,
        "smb" => PartyKind::SmallBusiness,
        "stor_bedrift" => PartyKind::LargeBusiness,
        "klynge" => PartyKind::Cluster,
        _ => PartyKind::Other,
    }
}
