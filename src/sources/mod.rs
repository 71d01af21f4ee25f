//! What comes over the network: one thin fetch, and for each source an address and a pure reading of the answer.
//!
//! `fetch` is called in `http` only; the Content-Security-Policy's `connect-src` allows the hosts of `hosts.txt` and no others.
//!
//! - [`hosts`], [`retry`], [`cache`], [`register`]: pure, and tested natively.
//! - `http`, `again`, `cancel`: the browser's side of them.
//! - `lookup` (Enhetsregisteret), `other` (catalogue files of others) and `catalogue` (our own) put the two together.

pub mod cache;
pub mod hosts;
pub mod register;
pub mod retry;

#[cfg(target_arch = "wasm32")]
mod again;
#[cfg(target_arch = "wasm32")]
mod cancel;
#[cfg(target_arch = "wasm32")]
pub mod catalogue;
#[cfg(target_arch = "wasm32")]
mod http;
#[cfg(target_arch = "wasm32")]
pub mod lookup;
#[cfg(target_arch = "wasm32")]
pub mod other;
#[cfg(target_arch = "wasm32")]
pub mod outline;

#[cfg(target_arch = "wasm32")]
pub use cancel::Cancel;
pub use hosts::HostProblem;

/// Why something could not be fetched; the view says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchProblem {
    /// No connection, it broke off, or the host cannot be reached. A host that does not let foreign pages ask (CORS) looks the same.
    Offline,
    /// The server answers, but not with the file: its status.
    Refused(u16),
    /// No answer within the limit in seconds.
    TooSlow(u32),
    /// The user, or the page on the user's behalf, no longer wants it.
    Cancelled,
    /// More bytes than are taken; a part of the answer was read and dropped.
    TooLarge {
        /// Bytes promised, or read until then.
        given: u64,
        /// Bytes taken.
        limit: u64,
    },
    /// The address is not one the page may ask.
    Host(HostProblem),
    /// The server asks for a pause.
    RateLimited {
        /// Its length, when the server says it and lets the page read it.
        seconds: Option<u32>,
    },
}

/// An answer of a foreign host, whatever its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, unread.
    pub body: Vec<u8>,
    /// Seconds to wait, from `Retry-After`. A host of another origin must expose the header before the browser shows it.
    pub retry_after: Option<u32>,
}
