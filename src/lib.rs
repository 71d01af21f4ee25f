//! Makker finds partners, and whole consortia that a funding programme would accept, for Norwegian municipalities, businesses and
//! research groups. Everything runs in the browser; nothing a user writes leaves it. This page is the architecture as it is.
//!
//! # Data flow of the main job
//! need text -> [`text`] analysis -> [`matching`] rank (over the index) -> rows -> ledger (explained by the same code) -> page.
//! need + [`programme`] + matches -> [`consortium`] problem -> exact search with a bound -> rule checker -> members, what each carries,
//! verdicts, repairs -> page. The worker holds catalogue, index and solver; the page holds only what is on screen.
//!
//! # Layers
//! An arrow means "may import".
//!
//! ```text
//! domain <- text <- matching <- consortium
//! domain <- programme <- consortium
//! domain, programme, consortium <- exchange
//! (nothing) <- protocol
//! ---------------- platform line: below it the browser is allowed ----------------
//! everything above <- sources, worker <- state <- ui
//! ```
//!
//! `protocol` imports nothing: its types are the view's own words, and `worker::host` converts by hand. Two parts below the line are pure all the
//! same and tested natively: [`worker::host`] (a question in, answers out, long work in steps) and [`state`] (one model, one closed enum of
//! commands, effects as data).
//!
//! # Invariants
//! `tests/architecture.rs` and the property tests hold the code to them.
//! 1. Nothing above the platform line names the browser; imports follow the arrows.
//! 2. The pure modules read no clock, no chance, no environment: today's date is an argument.
//! 3. The same catalogue, need and weights give the same ranking, ledger and team, natively and in wasm, byte for byte, whatever the import order.
//! 4. The entries of a ledger add up to the score exactly.
//! 5. The core cannot fail: reading gives a value and its problems; nothing panics on what users bring.
//! 6. Domain types are not serialised; what travels has a type of its own, with a version.
//! 7. A team shown as eligible has passed the rule checker, which shares no code with the search.
//! 8. `fetch` is called in one file. What a user wrote is in the fragment of the address and in no request.
//! 9. Messages carry build, protocol version and generation; an answer of an old generation is dropped; no state is "running" for ever.
//! 10. Every text exists in bokmål, nynorsk and English: a missing one does not compile.
//! 11. The page works without a worker, without storage and, once loaded, without a network.
//!
//! # Departures from the first plan
//! - The page does not link the engine for its fallback: without a Web Worker the same wasm file runs beside the page and speaks through a
//!   message port. It keeps the page small, and a panic of the engine cannot take the page with it.
//! - Paths name pages, and everything a user wrote or chose lives in the fragment, so that a reload tells no server what was written.
//! - The page has a router of its own, sixty lines over the history: fifteen pages and a fragment need no more, and it saves a crate.
//! - `exchange` may import `consortium`, whose problem format it reads and writes.
//! - A saved index has its wire types in `matching::index::saved`, not in `exchange`: they mirror the index's private parts.
//! - Lists are asked for at every keystroke; only a team waits for a pause in the writing.
//! - Sorting outside hot loops goes through [`domain::Ordered`], one merge sort for all types: the standard sorts were a quarter of the worker.
//!
//! # Glossary
//! partner (an organisation or unit of the catalogue), competence, need, facet (a part of a need that one partner can carry), match, signal (one
//! kind of evidence), ledger (the account of a score), programme, rule, verdict (met, not met, cannot be decided), remedy (what would change a
//! verdict), consortium, marginal worth (what a team would lose without a member), repair (the smallest change that lets a team through).

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
