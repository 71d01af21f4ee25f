//! `sources.json`: for each table, and for single columns, the source, date and confidence that hold when a row names none.

use serde::Deserialize;

use super::{SourceFile, base_name};
use crate::domain::{Confidence, Date, Problem};

/// The default provenance of a table or of one of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DefaultSource {
    pub(super) file: String,
    pub(super) field: String,
    pub(super) title: String,
    pub(super) url: Option<String>,
    pub(super) date: Date,
    pub(super) confidence: Confidence,
}

#[derive(Deserialize)]
struct Row {
    file: String,
    field: String,
    title: String,
    url: Option<String>,
    date: String,
    confidence: String,
}

pub(super) fn read(files: &[SourceFile], problems: &mut Vec<Problem>) -> Vec<DefaultSource> {
    let Some(file) = files.iter().find(|f| base_name(&f.name) == "sources.json") else { return Vec::new() };
    let rows: Vec<Row> = match serde_json::from_slice(&file.bytes) {
        Ok(rows) => rows,
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(0);
            problems.push(Problem::error(
                &file.name,
                line,
                error.to_string(),
                "correct the JSON: an array of {file, field, title, url, date, confidence}",
            ));
            return Vec::new();
        }
    };
    rows.into_iter().filter_map(|row| default(row, &file.name, problems)).collect()
}

fn default(row: Row, file: &str, problems: &mut Vec<Problem>) -> Option<DefaultSource> {
    if let Some((date, confidence)) = Date::parse(&row.date).zip(confidence(&row.confidence)) {
        return Some(DefaultSource { file: row.file, field: row.field, title: row.title, url: row.url, date, confidence });
    }
    let what = format!("`{}` {}: date `{}` or confidence `{}` cannot be read", row.file, row.field, row.date, row.confidence);
    problems.push(Problem::error(file, 0, what, "write the date as 2025-01-31 and the confidence as high, medium or low"));
    None
}

pub(super) fn confidence(word: &str) -> Option<Confidence> {
    match word {
        "high" => Some(Confidence::High),
        "medium" => Some(Confidence::Medium),
        "low" | "none" => Some(Confidence::Low),
        _ => None,
    }
}
