//! Consortium problems as files (`P.json`); results are in [`result`].
//!
//! Numbers are whole; costs are in 1,000 NOK; scores are 0 to 1,000; a facet without a score scores 0. Lists and rules that are left out are
//! empty. Keys that are not known are refused in the problem and its rules, so that a misspelt rule is not silently no rule; facets and
//! candidates may carry more than is read.

pub mod result;

use crate::consortium as core;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Why a problem file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The text is not such a file.
    Shape {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in English.
        what: String,
    },
    /// The file reads, but its content has faults.
    Faults(Vec<core::Fault>),
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape { line, column, what } => write!(out, "line {line}, column {column}: {what}; correct the file there"),
            Self::Faults(faults) => {
                for (nth, fault) in faults.iter().enumerate() {
                    write!(out, "{}{fault}; {}", if nth > 0 { "\n" } else { "" }, fault.remedy())?;
                }
                Ok(())
            }
        }
    }
}

/// Reads and checks a problem file.
///
/// # Errors
/// When the text is not a problem file, or its content has faults; see [`ReadError`].
pub fn read_problem(text: &str) -> Result<core::Instance, ReadError> {
    core::Instance::check(read_draft(text)?).map_err(ReadError::Faults)
}

/// Reads a problem file without checking its content.
///
/// # Errors
/// [`ReadError::Shape`] when the text is not a problem file.
pub fn read_draft(text: &str) -> Result<core::Draft, ReadError> {
    Ok(draft_in(serde_json::from_str(text).map_err(|why| shape(&why))?))
}

/// The library ends its messages with the place, which is said already.
fn shape(why: &serde_json::Error) -> ReadError {
    let place = format!(" at line {} column {}", why.line(), why.column());
    ReadError::Shape { line: why.line(), column: why.column(), what: why.to_string().replace(&place, "") }
}

/// Writes a problem file: one line, keys in a fixed order.
#[must_use]
pub fn write_problem(draft: &core::Draft) -> String {
    serde_json::to_string(&draft_out(draft)).unwrap_or_default()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Problem {
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "a file may be named; the name is not read")]
    id: serde::de::IgnoredAny,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "a file may say what it is; the note is not read")]
    note: serde::de::IgnoredAny,
    facets: Vec<Facet>,
    candidates: Vec<Candidate>,
    #[serde(default)]
    ties: Vec<(String, String, i64)>,
    #[serde(default)]
    rules: Rules,
    #[serde(default)]
    locked: Vec<String>,
    #[serde(default)]
    excluded: Vec<String>,
    #[serde(default)]
    coordination: i64,
    #[serde(default)]
    load_points: i64,
}

#[derive(Serialize, Deserialize)]
struct Facet {
    id: String,
    weight: i64,
}

#[derive(Serialize, Deserialize)]
struct Candidate {
    id: String,
    #[serde(default)]
    kind: Option<String>,
    #[serde(default)]
    size: Option<String>,
    #[serde(default)]
    county: Option<String>,
    #[serde(default)]
    country: Option<String>,
    cost: i64,
    #[serde(default)]
    scores: BTreeMap<String, i64>,
    #[serde(default)]
    value: i64,
    #[serde(default)]
    load: i64,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Rules {
    members: (Option<i64>, Option<i64>),
    counts: Vec<Count>,
    budget: Option<i64>,
    cost_shares: Vec<Share>,
    max_per_county: Option<i64>,
    min_countries: Option<i64>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Where {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kind: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    size: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    county: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    country: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    id: Vec<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Count {
    r#where: Where,
    min: Option<i64>,
    max: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    #[serde(default)]
    r#where: Where,
    min_percent: i64,
}

fn draft_in(it: Problem) -> core::Draft {
    core::Draft {
        facets: it.facets.into_iter().map(|it| core::Facet { id: it.id, weight: it.weight }).collect(),
        candidates: it.candidates.into_iter().map(candidate_in).collect(),
        ties: it.ties.into_iter().map(|(a, b, points)| core::Tie { a, b, points }).collect(),
        rules: rules_in(it.rules),
        locked: it.locked,
        excluded: it.excluded,
        coordination: it.coordination,
        load_points: it.load_points,
    }
}

fn candidate_in(it: Candidate) -> core::Candidate {
    core::Candidate {
        id: it.id,
        kind: it.kind.unwrap_or_default(),
        size: it.size.unwrap_or_default(),
        county: it.county.unwrap_or_default(),
        country: it.country.unwrap_or_default(),
        cost: it.cost,
        scores: it.scores.into_iter().collect(),
        value: it.value,
        load: it.load,
    }
}

fn rules_in(it: Rules) -> core::Rules {
    let count = |it: Count| core::CountRule { filter: where_in(it.r#where), min: it.min.unwrap_or(0), max: it.max };
    let share = |it: Share| core::CostShare { filter: where_in(it.r#where), min_percent: it.min_percent };
    core::Rules {
        members_min: it.members.0.unwrap_or(0),
        members_max: it.members.1,
        counts: it.counts.into_iter().map(count).collect(),
        budget: it.budget,
        cost_shares: it.cost_shares.into_iter().map(share).collect(),
        max_per_county: it.max_per_county,
        min_countries: it.min_countries,
    }
}

fn where_in(it: Where) -> core::Where {
    core::Where { kind: it.kind, size: it.size, county: it.county, country: it.country, id: it.id }
}

fn draft_out(it: &core::Draft) -> Problem {
    Problem {
        id: serde::de::IgnoredAny,
        note: serde::de::IgnoredAny,
        facets: it.facets.iter().map(|it| Facet { id: it.id.clone(), weight: it.weight }).collect(),
        candidates: it.candidates.iter().map(candidate_out).collect(),
        ties: it.ties.iter().map(|it| (it.a.clone(), it.b.clone(), it.points)).collect(),
        rules: rules_out(&it.rules),
        locked: it.locked.clone(),
        excluded: it.excluded.clone(),
        coordination: it.coordination,
        load_points: it.load_points,
    }
}

fn candidate_out(it: &core::Candidate) -> Candidate {
    let word = |it: &String| Some(it.clone()).filter(|it| !it.is_empty());
    Candidate {
        id: it.id.clone(),
        kind: word(&it.kind),
        size: word(&it.size),
        county: word(&it.county),
        country: word(&it.country),
        cost: it.cost,
        scores: it.scores.iter().cloned().collect(),
        value: it.value,
        load: it.load,
    }
}

fn rules_out(it: &core::Rules) -> Rules {
    let count = |it: &core::CountRule| Count { r#where: where_out(&it.filter), min: Some(it.min), max: it.max };
    let share = |it: &core::CostShare| Share { r#where: where_out(&it.filter), min_percent: it.min_percent };
    Rules {
        members: (Some(it.members_min), it.members_max),
        counts: it.counts.iter().map(count).collect(),
        budget: it.budget,
        cost_shares: it.cost_shares.iter().map(share).collect(),
        max_per_county: it.max_per_county,
        min_countries: it.min_countries,
    }
}

fn where_out(it: &core::Where) -> Where {
    let it = it.clone();
    Where { kind: it.kind, size: it.size, county: it.county, country: it.country, id: it.id }
}
