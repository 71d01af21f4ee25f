//! Any bytes as messages between page and worker. What is read must be written and read again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use makker::protocol::{Message, Question, decode, encode};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(message) = decode::<Message>(bytes) {
        assert_eq!(decode::<Message>(&encode(&message)), Ok(message));
    }
    if let Ok(question) = decode::<Question>(bytes) {
        assert_eq!(decode::<Question>(&encode(&question)), Ok(question));
    }
});
