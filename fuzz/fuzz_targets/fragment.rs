//! Any text as the fragment of an address. Written again, it must say the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use makker::state::Query;

fuzz_target!(|text: &str| {
    let fragment = Query::parse(text).fragment();
    assert_eq!(Query::parse(&fragment).fragment(), fragment);
});
