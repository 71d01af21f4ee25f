//! The problems of the consortium bench as files, with this solver's answers and times beside them, for `benches/consortium/compare.mjs`.

use std::fs;
use std::path::Path;
use std::time::Instant;

use makker::consortium::bench::problems;
use makker::consortium::generate::{Sequence, next_mixed, next_problem};
use makker::consortium::repair::{apply, possible, repairs};
use makker::consortium::{Draft, Instance, Search, Tie, check_team};
use makker::exchange::consortium::write_problem;

use crate::Failure;
use crate::load::tell;

/// Nodes a random instance may take; a team that is there then must be eligible, proven or not.
const INSTANCE_NODES: u64 = 40;

/// Solves random instances with every sort of rule and tells how many teams broke one by the independent checker; where there is no team,
/// how many of the repairs let one through once applied.
pub(crate) fn instances(count: usize) -> String {
    let mut numbers = Sequence::new(10_000);
    let (mut with_team, mut violations, mut without, mut tried, mut flipped) = (0, 0, 0, 0, 0);
    for nth in 0..count {
        let draft = if nth % 10 < 8 { next_mixed(&mut numbers, 40) } else { next_problem(&mut numbers, 30 + nth % 60, 4 + nth % 7) };
        let Ok(instance) = Instance::check(draft) else { continue };
        let mut search = Search::new(&instance);
        let progress = search.step(INSTANCE_NODES);
        if let Some(team) = search.best() {
            with_team += 1;
            violations += usize::from(!check_team(&instance, team).eligible());
        } else if progress.done {
            without += 1;
            for repair in repairs(&instance) {
                tried += 1;
                let changed = repair.edits.iter().try_fold(instance.clone(), |it, edit| Instance::check(apply(&it, edit)));
                flipped += usize::from(changed.is_ok_and(|changed| possible(&changed) == Some(true)));
            }
        }
    }
    format!(
        "{count} instances: {with_team} with a team, {violations} violations; {without} proven to have none, {tried} repairs, {flipped} of them flip the verdict\n"
    )
}

/// Problems larger than this take other solvers minutes each.
const MOST_CANDIDATES: usize = 600;
/// Nodes after which a problem counts as unsolved.
const NODES: u64 = 10_000_000;

/// Writes `*.json` and `ours.json` to a folder.
pub(crate) fn write(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| tell(folder, &error))?;
    let timed = problems().filter(|(size, _)| size.candidates <= MOST_CANDIDATES);
    let timed = timed.map(|(size, drafts)| (format!("{}x{}", size.candidates, size.facets), drafts));
    let mut lines = Vec::new();
    for (group, drafts) in timed.chain([("varied".to_owned(), varied())]) {
        for (nth, draft) in drafts.into_iter().enumerate() {
            let name = format!("{group}-{nth}");
            let path = folder.join(format!("{name}.json"));
            fs::write(&path, write_problem(&draft)).map_err(|error| tell(&path, &error))?;
            lines.push(solved(&name, draft)?);
            eprintln!("{name}");
        }
    }
    let path = folder.join("ours.json");
    fs::write(&path, format!("[\n{}\n]\n", lines.join(",\n"))).map_err(|error| tell(&path, &error))
}

/// Problems of 30 to 600 candidates, each with something that the call of the bench does not have.
fn varied() -> Vec<Draft> {
    let mut numbers = Sequence::new(41);
    (0..150)
        .map(|nth| vary(next_problem(&mut numbers, if nth < 140 { 30 + 2 * nth } else { 600 }, 4 + nth % 7), nth, &mut numbers))
        .collect()
}

fn vary(mut draft: Draft, nth: usize, numbers: &mut Sequence) -> Draft {
    let count = draft.candidates.len() as u64;
    match nth % 5 {
        0 => draft.coordination = 400_000,
        1 => {
            for _ in 0..30 {
                let (a, b) = (numbers.below(count), numbers.below(count));
                if a != b {
                    draft.ties.push(Tie { a: format!("c{a}"), b: format!("c{b}"), points: numbers.within(-300_000, 600_000) });
                }
            }
        }
        2 => {
            draft.candidates.iter_mut().step_by(4).for_each(|it| it.country = "SE".to_owned());
            draft.candidates.iter_mut().step_by(9).for_each(|it| it.country = "DK".to_owned());
            draft.rules.min_countries = Some(3);
        }
        3 => {
            draft.locked = vec!["c1".to_owned()];
            draft.excluded = (5..15).map(|it| format!("c{it}")).collect();
            draft.rules.max_per_county = Some(1);
        }
        _ => {
            draft.rules.counts[0].max = Some(2);
            draft.rules.members_max = Some(5);
            draft.candidates.iter_mut().for_each(|it| it.value = numbers.within(-300_000, 300_000));
        }
    }
    draft
}

/// Name, worth and time of one problem as a line of JSON.
fn solved(name: &str, draft: Draft) -> Result<String, Failure> {
    let instance = Instance::check(draft).map_err(|faults| format!("{name}: {} faults", faults.len()))?;
    let start = Instant::now();
    let mut search = Search::new(&instance);
    let progress = search.run(NODES);
    let micros = start.elapsed().as_micros();
    if !progress.done {
        return Err(format!("{name}: not proven after {NODES} nodes").into());
    }
    let value = progress.best.map_or_else(|| "null".to_owned(), |it| it.to_string());
    Ok(format!("{{\"name\":\"{name}\",\"value\":{value},\"micros\":{micros}}}"))
}
