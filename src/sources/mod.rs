//! What comes over the network: one thin fetch, and for each source an address and a pure reading of the answer.
//!
//! `fetch` is called in `http` only; the Content-Security-Policy's `connect-src` allows the same hosts and no others.

#[cfg(target_arch = "wasm32")]
pub mod catalogue;
#[cfg(target_arch = "wasm32")]
mod http;
pub mod outline;

/// Why something could not be fetched; the view says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchProblem {
    /// No connection, or the host cannot be reached.
    Offline,
    /// The server answers, but not with the file: its status.
    Refused(u16),
    /// No answer within the limit in seconds.
    TooSlow(u32),
}
