//! Golden answers on the real catalogue: any change of a ranking, a ledger or a facet shows as a change of this file. `tests/wasm.rs` runs the
//! same questions in wasm. After a change that is meant: `MAKKER_GOLDEN=write cargo test --no-default-features --test golden`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "golden/answers.rs"]
mod answers;

#[test]
fn rankings_ledgers_and_facets_are_as_written() {
    let found = answers::all();
    let path = "tests/golden/answers.txt";
    if std::env::var("MAKKER_GOLDEN").is_ok_and(|word| word == "write") {
        std::fs::write(path, &found).expect("help: run from the project's root");
    }
    let expected = std::fs::read_to_string(path).expect("help: write it with MAKKER_GOLDEN=write");
    for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(
            found,
            expected,
            "line {} of {path}; help: if the change is meant, write the file anew with MAKKER_GOLDEN=write",
            line + 1
        );
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}
