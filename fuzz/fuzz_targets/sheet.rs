//! Any bytes as a workbook, and as an answer of the reader of workbooks. Bytes that are no packed file become the only sheet of one, so that
//! the fuzzer gets past checksums.
#![no_main]

#[path = "../../tests/support/hostile_tables.rs"]
#[allow(dead_code)]
mod hostile;

use libfuzzer_sys::fuzz_target;
use makker::exchange::table::{sheet::read_sheets, wire};

fuzz_target!(|bytes: &[u8]| {
    let answer = read_sheets(bytes);
    assert_eq!(wire::decode(&wire::encode(&answer)), answer);
    drop(wire::decode(bytes));
    if !bytes.starts_with(b"PK") {
        let sheet = hostile::Part::Stored(bytes);
        drop(read_sheets(&hostile::workbook(vec![("xl/worksheets/sheet1.xml", sheet)])));
    }
});
