//! The engine behind a message channel.
//!
//! [`host`] is a pure state machine: a question in, answers out, long work in steps. In the browser it runs in a Web Worker; where there is
//! none, the same wasm file runs beside the page and speaks through a message port. The page holds a `client` that waits for the
//! handshake, numbers its questions, restarts a worker that dies, and falls back by itself.

pub mod desk;
pub mod host;
mod view;

#[cfg(target_arch = "wasm32")]
pub mod client;
#[cfg(target_arch = "wasm32")]
pub mod run;
#[cfg(all(target_arch = "wasm32", feature = "sheet"))]
pub mod sheet;
#[cfg(target_arch = "wasm32")]
pub mod sheet_client;
#[cfg(target_arch = "wasm32")]
mod timer;
