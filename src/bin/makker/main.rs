//! The command line: batch use and measuring. Results go to standard output, progress and problems to standard error.
//! Exit code 1: the work failed; 2: wrong use.

// A test for wasm builds every program of the package; this one is empty there.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

mod bench_catalogue;
mod bench_consortium;
mod build_catalogue;
mod bundled;
mod consortium;
mod evaluate;
mod load;
mod measure;
mod queries;
mod schema;
mod team;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "makker", version, about = "Finds partners and whole eligible consortia")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Report every problem of catalogue sources with file, line and remedy
    Validate(validate::Arguments),
    /// The best partners, or documents, for each query of a file
    Match(queries::Arguments),
    /// The best eligible consortium, with a proof
    Consortium(team::Arguments),
    /// How good the matching is: real collaborations, word forms, any test collection
    Evaluate(measure::Evaluate),
    /// What matching and consortia cost
    Bench(measure::Bench),
    /// Turn the sources into the files the page loads
    BuildCatalogue(build_catalogue::Arguments),
    /// The JSON Schema of the file of one's own records
    Schema,
}

/// Why a command did not do its work; the text tells the way out.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Match(arguments) => queries::run(&arguments),
        Command::Consortium(arguments) => team::run(&arguments),
        Command::Evaluate(arguments) => measure::evaluate(&arguments),
        Command::Bench(arguments) => measure::bench(&arguments),
        Command::BuildCatalogue(arguments) => build_catalogue::run(&arguments),
        Command::Schema => schema::run(),
    };
    done.unwrap_or_else(|failure| {
        eprintln!("makker: {failure}");
        ExitCode::FAILURE
    })
}
