//! Problem files and what comes out of them, as golden files beside them.

use makker::consortium::repair::{clash, repairs};
use makker::consortium::{Alternatives, Instance, Progress, Search};
use makker::exchange::consortium::result::{Outcome, write_result};
use makker::exchange::consortium::{read_draft, read_problem, write_problem};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/consortium")
}

fn problems() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("help: tests/data/consortium is missing");
    let mut files: Vec<PathBuf> =
        entries.map(|it| it.expect("readable").path()).filter(|it| it.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    files
}

fn answer(instance: &Instance) -> String {
    let mut search = Search::new(instance);
    let progress = search.run(100_000);
    let mut further = search.best().map(|team| Alternatives::new(instance, team, 2));
    while further.as_mut().is_some_and(|it| !it.step(1_000)) {}
    let alternatives = further.map(|it| it.found().to_vec()).unwrap_or_default();
    let impossible = progress.impossible();
    let clash = if impossible { clash(instance) } else { None };
    let repairs = if impossible { repairs(instance) } else { Vec::new() };
    // How many nodes it takes is the search's own business.
    let progress = Progress { nodes: 0, ..progress };
    write_result(&Outcome {
        instance,
        progress,
        team: search.best(),
        alternatives: &alternatives,
        clash: clash.as_ref(),
        repairs: &repairs,
    })
}

#[test]
fn every_problem_file_gives_its_golden_answer() {
    let files = problems();
    assert!(files.len() >= 12, "help: problem files are missing, {} found", files.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("golden"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let answer = read_problem(&text).map_or_else(|why| why.to_string(), |instance| answer(&instance));
        let name = file.file_stem().and_then(|it| it.to_str()).expect("a name").to_owned();
        settings.bind(|| insta::assert_snapshot!(name, answer));
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    for file in problems() {
        let text = std::fs::read_to_string(&file).expect("readable");
        let Ok(draft) = read_draft(&text) else { continue };
        if Instance::check(draft.clone()).is_ok() {
            let again = read_draft(&write_problem(&draft)).expect("help: the writer writes what the reader refuses");
            assert_eq!(Instance::check(again), Instance::check(draft), "{}", file.display());
        }
    }
}

#[test]
fn the_worked_example_is_what_a_pencil_gives() {
    let text = std::fs::read_to_string(folder().join("hand.json")).expect("readable");
    let instance = read_problem(&text).expect("sound");
    let mut search = Search::new(&instance);
    let progress = search.run(1_000);
    let ids: Vec<&str> = search.best().expect("a team").iter().map(|&it| instance.candidates()[it].id.as_str()).collect();
    // They cost 600 + 500 + 800 + 700 = 2,600; 1,100 of it with municipalities and 800 with research are 42 % and 31 %.
    assert_eq!(ids, ["lesja", "fjaler", "niva", "sensorfirma"]);
    // sensors 3 x 1,000, water 2 x 1,000, people 1 x 900, lesja's 10, the tie's 50, four times 100 for coordination.
    assert_eq!(progress.best, Some(3_000 + 2_000 + 900 + 10 + 50 - 400));
}
