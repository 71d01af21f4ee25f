//! The table of the bench, and its problems as files for other solvers. Run with
//! `cargo test --profile native --no-default-features --test consortium_bench -- --ignored --nocapture`.

use makker::consortium::bench::{problems, table};
use makker::consortium::generate::{Sequence, next_problem};
use makker::consortium::{Draft, Instance, Search, Tie};
use makker::exchange::consortium::write_problem;
use std::path::Path;
use std::time::Instant;

#[test]
#[ignore = "a measurement, for an optimised build"]
fn print_table() {
    let start = Instant::now();
    let mut now = || u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    let mut text = String::new();
    table(&mut now, &mut text).expect("help: a string can always be written");
    println!("{text}");
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

/// Writes `benches/consortium/problems/*.json` and what this solver makes of them to `ours.json` beside them.
#[test]
#[ignore = "writes the files that benches/consortium/compare.mjs reads"]
fn export_problems() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/consortium/problems");
    std::fs::create_dir_all(&folder).expect("help: benches/consortium cannot be written");
    let timed =
        problems().filter(|(size, _)| size.candidates <= 600).map(|(it, drafts)| (format!("{}x{}", it.candidates, it.facets), drafts));
    let mut lines = Vec::new();
    for (group, drafts) in timed.chain([("varied".to_owned(), varied())]) {
        for (nth, draft) in drafts.into_iter().enumerate() {
            let name = format!("{group}-{nth}");
            std::fs::write(folder.join(format!("{name}.json")), write_problem(&draft)).expect("help: the disk may be full");
            lines.push(solved(&name, draft));
        }
    }
    std::fs::write(folder.join("ours.json"), format!("[\n{}\n]\n", lines.join(",\n"))).expect("help: the disk may be full");
}

/// Name, worth and time of one problem as a line of JSON.
fn solved(name: &str, draft: Draft) -> String {
    let instance = Instance::check(draft).expect("sound");
    let start = Instant::now();
    let mut search = Search::new(&instance);
    let progress = search.run(10_000_000);
    let micros = start.elapsed().as_micros();
    assert!(progress.done, "{name}: not proven");
    let value = progress.best.map_or_else(|| "null".to_owned(), |it| it.to_string());
    format!("{{\"name\":\"{name}\",\"value\":{value},\"micros\":{micros}}}")
}
