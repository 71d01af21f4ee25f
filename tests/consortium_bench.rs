//! The table of the bench, and its problems as files for other solvers. Run with
//! `cargo test --profile native --no-default-features --test consortium_bench -- --ignored --nocapture`.

use makker::consortium::bench::{problems, table};
use makker::consortium::{Instance, Search};
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

/// Writes `benches/consortium/problems/*.json` and what this solver makes of them to `ours.json` beside them.
#[test]
#[ignore = "writes the files that benches/consortium/compare.mjs reads"]
fn export_problems() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/consortium/problems");
    std::fs::create_dir_all(&folder).expect("help: benches/consortium cannot be written");
    let mut lines = Vec::new();
    for (size, drafts) in problems().filter(|(size, _)| size.candidates <= 600) {
        for (nth, draft) in drafts.into_iter().enumerate() {
            let name = format!("{}x{}-{nth}", size.candidates, size.facets);
            std::fs::write(folder.join(format!("{name}.json")), write_problem(&draft)).expect("help: the disk may be full");
            let instance = Instance::check(draft).expect("sound");
            let start = Instant::now();
            let mut search = Search::new(&instance);
            let progress = search.run(10_000_000);
            let micros = start.elapsed().as_micros();
            assert!(progress.done, "{name}: not proven");
            let value = progress.best.map_or_else(|| "null".to_owned(), |it| it.to_string());
            lines.push(format!("{{\"name\":\"{name}\",\"value\":{value},\"micros\":{micros}}}"));
        }
    }
    std::fs::write(folder.join("ours.json"), format!("[\n{}\n]\n", lines.join(",\n"))).expect("help: the disk may be full");
}
