//! What the search costs, as a table. The clock is the caller's, so that this stays a pure module; the same table can be made natively and
//! in wasm.

use super::alternatives::Alternatives;
use super::checker::check_team;
use super::draft::Draft;
use super::generate::{Sequence, next_problem};
use super::instance::Instance;
use super::search::Search;
use std::fmt::Write;

/// One row of the table: so many problems of a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Candidates.
    pub candidates: usize,
    /// Facets.
    pub facets: usize,
    /// Problems.
    pub problems: usize,
}

const fn size(candidates: usize, facets: usize, problems: usize) -> Size {
    Size { candidates, facets, problems }
}

/// The sizes of the reference points, in the order they are drawn, and the growth beyond them.
pub const SIZES: [Size; 9] = [
    size(60, 10, 20),
    size(200, 10, 20),
    size(600, 10, 20),
    size(1_500, 10, 6),
    size(600, 20, 6),
    size(5_000, 10, 3),
    size(1_500, 20, 3),
    size(3_000, 20, 3),
    size(5_000, 20, 3),
];

/// Seed of the reference points.
pub const SEED: u64 = 7;

/// Further teams in the last column.
const FURTHER: usize = 5;
/// Nodes of a slice, as in the worker.
const SLICE: u64 = 8;
/// When the anytime columns look: the first moment something is to be shown.
const GLANCE_MICROS: u64 = 50_000;

/// The problems of the table, size by size, from one sequence.
pub fn problems() -> impl Iterator<Item = (Size, Vec<Draft>)> {
    let mut numbers = Sequence::new(SEED);
    let draw = move |it: Size| (it, (0..it.problems).map(|_| next_problem(&mut numbers, it.candidates, it.facets)).collect());
    SIZES.into_iter().map(draw)
}

/// What one problem took, in microseconds.
#[derive(Clone, Copy, Debug, Default)]
struct Taken {
    first_bound: u64,
    proof: u64,
    further: u64,
    nodes: u64,
    /// Gap at the glance, in thousandths of the best; 1,000 without a team.
    glance: i64,
    eligible: bool,
}

/// Runs every problem and writes a table. `now` gives microseconds from any start.
///
/// # Errors
/// When `out` cannot be written.
pub fn table(now: &mut dyn FnMut() -> u64, out: &mut dyn Write) -> std::fmt::Result {
    writeln!(out, "times in ms: median (largest); gap in thousandths of the best, largest seen")?;
    writeln!(
        out,
        "{:>6} {:>6} {:>3}  {:>15} {:>18} {:>8} {:>9} {:>18}  rules",
        "n", "facets", "", "first bound", "proof", "nodes", "gap 50ms", "5 further"
    )?;
    for (size, drafts) in problems() {
        let taken: Vec<Taken> = drafts.into_iter().filter_map(|it| Instance::check(it).ok()).map(|it| measure(&it, now)).collect();
        row(size, &taken, out)?;
    }
    Ok(())
}

fn measure(instance: &Instance, now: &mut dyn FnMut() -> u64) -> Taken {
    let mut taken = Taken { glance: 1_000, ..Taken::default() };
    let start = now();
    let mut search = Search::new(instance);
    taken.first_bound = now() - start;
    let mut glanced = false;
    loop {
        let progress = search.step(SLICE);
        taken.proof = now() - start;
        if !glanced && (progress.done || taken.proof >= GLANCE_MICROS) {
            glanced = true;
            taken.glance = progress.gap.zip(progress.best).map_or(1_000, |(gap, best)| gap * 1_000 / best.max(1));
        }
        taken.nodes = progress.nodes;
        if progress.done {
            break;
        }
    }
    if let Some(team) = search.best() {
        let start = now();
        let mut further = Alternatives::new(instance, team, FURTHER);
        while !further.step(SLICE) {}
        taken.further = now() - start;
        taken.eligible =
            further.found().iter().all(|it| check_team(instance, &it.members).eligible()) && check_team(instance, team).eligible();
    }
    taken
}

fn row(size: Size, taken: &[Taken], out: &mut dyn Write) -> std::fmt::Result {
    let of = |part: fn(&Taken) -> u64| {
        let mut all: Vec<u64> = taken.iter().map(part).collect();
        all.sort_unstable();
        let ms = |micros: u64| format!("{}.{}", micros / 1_000, micros / 100 % 10);
        format!("{} ({})", ms(all.get(all.len() / 2).copied().unwrap_or(0)), ms(all.last().copied().unwrap_or(0)))
    };
    let nodes = taken.iter().map(|it| it.nodes).max().unwrap_or(0);
    let glance = taken.iter().map(|it| it.glance).max().unwrap_or(0);
    let broken = taken.iter().filter(|it| !it.eligible).count();
    let verdict = if broken == 0 { "all met".to_owned() } else { format!("{broken} BROKEN") };
    let (first, proof, further) = (of(|it| it.first_bound), of(|it| it.proof), of(|it| it.further));
    writeln!(
        out,
        "{:>6} {:>6} {:>3}  {first:>15} {proof:>18} {nodes:>8} {glance:>9} {further:>18}  {verdict}",
        size.candidates, size.facets, size.problems
    )
}
