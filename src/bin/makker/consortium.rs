//! `makker consortium --problem P.json`: the best eligible team, with proof, as JSON; without one, what clashes and what would help.

use makker::consortium::repair::{clash, repairs};
use makker::consortium::{Alternatives, Instance, Search, Team};
use makker::exchange::consortium::read_problem;
use makker::exchange::consortium::result::{Outcome, write_result};
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
    /// When to stop and give the best so far, in milliseconds, further teams included; `None` is [`PATIENCE_MS`].
    pub(crate) time_ms: Option<u64>,
}

/// Without a time of its own the command stops after ten minutes, with the best so far and its bound.
const PATIENCE_MS: u64 = 600_000;
/// Nodes between two looks at the clock: a few milliseconds at most.
const SLICE: u64 = 8;
/// The answer was written.
const DONE: u8 = 0;
/// The problem has faults.
const FAULTY: u8 = 1;
/// The file cannot be read.
const UNREADABLE: u8 = 2;

/// Runs the command and gives its exit code. Results go to `out`; what is wrong, and how far long work is, to `err`.
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
    run_text(args, &text, out, err)
}

/// The same for a problem that is at hand as text; `args.problem` names it in messages.
pub(crate) fn run_text(args: &Args, text: &str, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    match read_problem(text) {
        Ok(instance) => solve(args, &instance, out, err).map(|()| DONE),
        Err(why) => {
            why.to_string().lines().try_for_each(|line| writeln!(err, "{}: {line}", args.problem.display()))?;
            Ok(FAULTY)
        }
    }
}

fn solve(args: &Args, instance: &Instance, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
    let mut clock = Clock::new(args.time_ms.unwrap_or(PATIENCE_MS));
    let mut search = Search::new(instance);
    loop {
        let progress = search.step(SLICE);
        if progress.done || clock.up() {
            break;
        }
        if clock.time_to_speak() {
            let best = progress.best.map_or_else(|| "none yet".to_owned(), |best| best.to_string());
            writeln!(err, "best {best}, bound {}, {} nodes", progress.bound, progress.nodes)?;
        }
    }
    let progress = search.progress();
    let alternatives = search.best().map(|team| further(instance, team, args.alternatives, &clock)).unwrap_or_default();
    let found = if progress.impossible() { clash(instance) } else { None };
    let repairs = if progress.impossible() { repairs(instance) } else { Vec::new() };
    let outcome =
        Outcome { instance, progress, team: search.best(), alternatives: &alternatives, clash: found.as_ref(), repairs: &repairs };
    writeln!(out, "{}", write_result(&outcome))
}

/// Further teams until all are there or the time is up; one that is not proven yet is given as it is.
fn further(instance: &Instance, team: &[usize], wanted: usize, clock: &Clock) -> Vec<Team> {
    let mut search = Alternatives::new(instance, team, wanted);
    while !search.step(SLICE) && !clock.up() {}
    search.found().iter().cloned().chain(search.unproven()).collect()
}

/// When to stop, and when to say how far it is.
struct Clock {
    end: Instant,
    spoke: Instant,
}

impl Clock {
    fn new(ms: u64) -> Self {
        let now = Instant::now();
        Self { end: now + Duration::from_millis(ms), spoke: now }
    }

    fn up(&self) -> bool {
        Instant::now() >= self.end
    }

    /// True once a second.
    fn time_to_speak(&mut self) -> bool {
        let due = self.spoke.elapsed() >= Duration::from_secs(1);
        if due {
            self.spoke = Instant::now();
        }
        due
    }
}
