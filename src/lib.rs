//! Makker finds partners, and whole consortia that a funding programme would accept, for Norwegian municipalities, businesses and
//! research groups. Everything runs in the browser; nothing a user writes leaves it. This page is the architecture as it is.
//!
//! # Data flow of the main job
//! need text -> [`text`] analysis -> [`matching`] rank (over the index) -> rows -> ledger (explained by the same code) -> page.
//! need + [`programme`] + matches -> [`consortium`] problem -> exact search with a bound -> rule checker -> members, what each carries,
//! verdicts, repairs -> page. The worker holds catalogue, index and solver; the page holds only what is on screen.
//!
//! What users bring: form, table, file or look-up -> [`own`] records, checked -> a plan that is shown row by row -> one step ->
//! [`storage`] -> the worker lays the stored records over the bundled catalogue the next time it loads it. Bundled facts are never changed.
//!
//! # Programs
//! The page is three programs over one library, chosen by `public/fallback.js` after the first part of the path: `app` (question, matches, partners,
//! needs), `plan` (need writer, programmes, consortia, letters, overviews) and `own` (the user's own data). A link from one to another is an ordinary
//! link; the fragment carries what was written. `worker` is the engine, `sheet` reads workbooks and is loaded when somebody brings one.
//!
//! # Layers
//! An arrow means "may import".
//!
//! ```text
//! domain <- text <- matching <- consortium
//! domain <- programme <- consortium
//! domain <- own
//! domain, programme, consortium, own <- exchange <- storage
//! (nothing) <- protocol
//! domain, protocol <- picture
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
//! 8. `fetch` is called in one file. What a user wrote is in the fragment of the address and in no request, but for a look-up that the user
//!    asks for: it sends what stands in its own field, to a host that `hosts.txt` names.
//! 9. Messages carry build, protocol version and generation; an answer of an old generation is dropped; no state is "running" for ever.
//! 10. Every text exists in bokmål, nynorsk and English: a missing one does not compile.
//! 11. The page works without a worker, without storage and, once loaded, without a network.
//!
//! # Departures from the first plan
//! - What is seen first stands in `index.html`, with the heads of all pages; the program starts when it is painted, and draws over it in pieces
//!   (`ui::pieces`), each a short task: at once, it would hold a slow phone for a third of a second.
//! - The page does not link the engine for its fallback: without a Web Worker the same wasm file runs beside the page and speaks through a
//!   message port. It keeps the page small, and a panic of the engine cannot take the page with it.
//! - Paths name pages, and everything a user wrote or chose lives in the fragment, so that a reload tells no server what was written.
//! - The page has a router of its own, sixty lines over the history: some fifteen pages and a fragment need no more, and it saves a crate.
//! - The user's own data are kept by a program of their own in the page, not by the worker: storage, files and forms would be code that nobody
//!   who only searches needs. The engine reads one value of that storage, the layers, and nothing else.
//! - `gloo-net` is not used: the one `fetch` was there, and limits, cancelling and the list of hosts are around it either way.
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
pub mod own;
pub mod exchange;
pub mod storage;
pub mod protocol;
pub mod picture;
pub mod sources;
pub mod worker;
pub mod state;
#[cfg(all(feature = "ui", target_arch = "wasm32"))]
pub mod ui;
