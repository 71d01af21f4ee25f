//! Any bytes as catalogue and lexicon files: as they are, and as the content of a file whose header is right, so that the fuzzer gets past the
//! checksum.
#![no_main]

use libfuzzer_sys::fuzz_target;
use makker::exchange::file::{FILE_VERSION, read_catalogue, read_lexicon};

/// Kinds of files, as their headers name them.
const CATALOGUE: u8 = 1;
const LEXICON: u8 = 2;

fn framed(kind: u8, content: &[u8]) -> Vec<u8> {
    let sum = content.iter().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let length = u32::try_from(content.len()).expect("the fuzzer's inputs are small");
    [b"MAKK", &[kind][..], &FILE_VERSION.to_le_bytes(), &length.to_le_bytes(), &sum.to_le_bytes(), content].concat()
}

fuzz_target!(|bytes: &[u8]| {
    drop(read_catalogue(bytes));
    drop(read_lexicon(bytes));
    drop(read_catalogue(&framed(CATALOGUE, bytes)));
    drop(read_lexicon(&framed(LEXICON, bytes)));
});
