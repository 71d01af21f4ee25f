//! Any bytes as a text table. What is read must be written and read again the same, apart from the lines.
#![no_main]

use libfuzzer_sys::fuzz_target;
use makker::exchange::table::{read_csv, write_csv};

fuzz_target!(|bytes: &[u8]| {
    if let Ok((table, _)) = read_csv(bytes) {
        let (again, _) = read_csv(&write_csv(&table)).expect("what was written is read");
        assert_eq!(again.headings, table.headings);
        assert!(again.rows.iter().map(|row| &row.cells).eq(table.rows.iter().map(|row| &row.cells)));
    }
});
