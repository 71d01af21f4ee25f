//! The golden answers once more, in wasm: byte for byte what they are natively.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;

#[path = "golden/answers.rs"]
mod answers;

#[wasm_bindgen_test]
fn rankings_ledgers_and_teams_are_the_same_in_wasm() {
    let found = answers::all();
    let expected = include_str!("golden/answers.txt");
    for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {} of tests/golden/answers.txt", line + 1);
    }
    assert_eq!(found.len(), expected.len());
}
