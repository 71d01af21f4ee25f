//! `makker consortium --problem P.json`: the best eligible team, with proof, as JSON.

use makker::consortium::Search;
use makker::exchange::consortium::{Outcome, read_problem, write_result};
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What the command was asked.
#[derive(Clone, Debug)]
pub(crate) struct Args {
    /// The problem file.
    pub(crate) problem: PathBuf,
    /// How many further teams, each unlike the ones before it.
    pub(crate) alternatives: usize,
    /// When to stop and give the best so far, in milliseconds; `None` looks until it is proven.
    pub(crate) time_ms: Option<u64>,
}

/// Nodes between two looks at the clock: well below a millisecond each.
const SLICE: u64 = 16;
/// The answer was written.
const DONE: u8 = 0;
/// The problem has faults.
const FAULTY: u8 = 1;
/// The file cannot be read.
const UNREADABLE: u8 = 2;

/// Runs the command and gives its exit code. Results go to `out`, what is wrong to `err`.
///
/// # Errors
/// When `out` or `err` cannot be written.
pub(crate) fn run(args: &Args, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let name = args.problem.display();
    let text = match std::fs::read_to_string(&args.problem) {
        Ok(text) => text,
        Err(why) => {
            writeln!(err, "{name}: {why}\n  remedy: give the path of a problem file")?;
            return Ok(UNREADABLE);
        }
    };
    let instance = match read_problem(&text) {
        Ok(instance) => instance,
        Err(why) => {
            why.to_string().lines().try_for_each(|line| writeln!(err, "{name}: {line}"))?;
            return Ok(FAULTY);
        }
    };
    let deadline = args.time_ms.map(|ms| Instant::now() + Duration::from_millis(ms));
    let mut search = Search::new(&instance);
    while !search.step(SLICE).done && deadline.is_none_or(|at| Instant::now() < at) {}
    let outcome = Outcome { instance: &instance, progress: search.progress(), team: search.best() };
    writeln!(out, "{}", write_result(&outcome))?;
    Ok(DONE)
}
