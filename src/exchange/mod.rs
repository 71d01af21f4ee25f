//! Bytes and files to domain values and back. Every reader gives a value and the problems it met; nothing here stops at the first fault.
//!
//! - [`source`]: the hand-kept tables under `data/` to a [`crate::domain::Catalogue`], each fault with file, line and remedy.
//! - [`mod@file`]: the compact, versioned catalogue and lexicon files that the page loads.
//! - [`programmes`]: programmes as one JSON file, and on the wire.
//! - [`consortium`]: the problem format of the command line.
//! - [`own`]: what users keep, bring and send.
//! - [`table`]: tables that users bring and take away.

pub mod consortium;
pub mod file;
pub mod own;
pub mod programmes;
pub mod source;
pub mod table;
