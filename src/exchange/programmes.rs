//! The programmes' file (`data/programmes.json`) to domain values, and the shape programmes travel in.
//!
//! [`read`] takes the JSON text of the file, a programme at a time: a programme with a mistake is left out with a [`Problem`] that names the
//! line and the remedy, the others are used. A rule with a mistake takes its programme with it, because a programme without one of its rules
//! would promise too much.
//! [`WireProgrammes`] is the same shape for the bytes of the catalogue file (postcard); [`to_wire`] and [`from_wire`] convert both ways.

mod check;
mod convert;
mod convert_kind;
mod forms;
mod wire;
mod wire_words;

use std::collections::BTreeSet;

use serde_json::Value;

pub use convert::{Mistake, from_wire, to_wire};
pub use forms::{
    WireAnchored, WireClarity, WireForm, WireFormAnswer, WireFormKind, WireFormOwner, WireFormReason, WireHorizon, WireHours, WireWanted,
    read_forms,
};
pub use wire::{
    WireJoint, WireName, WireOwnerShare, WireProgramme, WireProgrammes, WireRule, WireRuleKind, WireTypical, WireWindow, WireWithin,
    WireWords,
};
pub use wire_words::{
    WireActor, WireAnchoring, WireConfidence, WireCurrency, WireForce, WireKind, WireLevel, WireOwnForm, WirePeriod, WireResearch,
    WireShareBase, WireStacking, WireStatus, WireTopic,
};

use crate::domain::{Problem, Programme};

/// The version of the shape programmes travel in.
pub const VERSION: u16 = 1;

/// Reads the programmes' file. `file` is its name as the caller knows it, for the problems.
#[must_use]
pub fn read(file: &str, text: &str) -> (Vec<Programme>, Vec<Problem>) {
    let entries: Vec<Value> = match serde_json::from_str(text) {
        Ok(entries) => entries,
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(0);
            return (Vec::new(), vec![Problem::error(file, line, error.to_string(), "Write the file as a JSON list of programmes.")]);
        }
    };
    let (mut programmes, mut problems) = (Vec::new(), Vec::new());
    for entry in entries {
        match read_one(file, text, entry) {
            Ok(programme) => programmes.push(programme),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(across(file, text, &programmes));
    (programmes, problems)
}

fn read_one(file: &str, text: &str, entry: Value) -> Result<Programme, Problem> {
    let id = entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let line = line_of(text, &id);
    let problem = |what: String, remedy: &str| Problem::error(file, line, format!("programme `{id}`: {what}"), remedy);
    let wire: WireProgramme = serde_json::from_value(entry)
        .map_err(|error| problem(error.to_string(), "Compare the entry with docs/programmes.md, field by field."))?;
    let programme = Programme::try_from(wire).map_err(|mistake| problem(mistake.what, mistake.remedy))?;
    check::programme(&programme).map_err(|mistake| problem(mistake.what, mistake.remedy))?;
    Ok(programme)
}

/// What can only be seen over all programmes: ids that are taken, successors that do not exist.
fn across(file: &str, text: &str, programmes: &[Programme]) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let ids: BTreeSet<_> = programmes.iter().map(|programme| &programme.id).collect();
    let mut problems = Vec::new();
    for programme in programmes {
        let mut warn =
            |what: String, remedy: &str| problems.push(Problem::warning(file, line_of(text, programme.id.as_str()), what, remedy));
        if !seen.insert(&programme.id) {
            warn(format!("two programmes have the id `{}`", programme.id), "Give the second one an id of its own; only the first is used.");
        }
        if let Some(successor) = programme.successor.as_ref().filter(|successor| !ids.contains(successor)) {
            warn(format!("the successor `{successor}` of `{}` does not exist", programme.id), "Name the id of a programme of this file.");
        }
    }
    problems
}

/// The line an entry begins on: the first that holds its id as a value; 0 when there is none.
fn line_of(text: &str, id: &str) -> u32 {
    let wanted = format!("\"id\": \"{id}\"");
    let at = (1u32..).zip(text.lines()).find(|(_, line)| line.contains(&wanted));
    at.map_or(0, |(line, _)| line)
}
