//! Makker finds partners, and whole consortia that a funding programme would accept, for Norwegian municipalities, businesses and
//! research groups. Everything runs in the browser; nothing a user writes leaves it.
//!
//! # Layers
//! An arrow means "may import". `tests/architecture.rs` holds the code to it.
//!
//! ```text
//! domain <- text <- matching <- consortium
//! domain <- programme <- consortium
//! domain, programme, consortium <- exchange
//! everything above <- protocol
//! ---------------- platform line: below it the browser is allowed ----------------
//! everything above <- sources, storage, worker <- state <- ui
//! ```

pub mod domain;
pub mod text;
pub mod matching;
pub mod programme;
pub mod consortium;
pub mod exchange;
pub mod protocol;
pub mod sources;
pub mod worker;
pub mod state;
#[cfg(all(feature = "ui", target_arch = "wasm32"))]
pub mod ui;
