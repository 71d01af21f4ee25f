//! `makker schema`: the JSON Schema of the file of records.

use std::process::ExitCode;

use makker::exchange::own::schema::schema;

use crate::Failure;

/// Prints the schema that is published as `schema/makker-1.json`.
pub(crate) fn run() -> Result<ExitCode, Failure> {
    print!("{}", schema());
    Ok(ExitCode::SUCCESS)
}
