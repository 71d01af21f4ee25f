//! The page: what a user sees and does, over the state of [`crate::state`].
//!
//! A view reads slices of the one model ([`Store::read`]) and sends commands ([`Store::send`]); it owns no data and asks the worker nothing.
//! Effects are carried out in one place ([`run`]), the browser's interfaces are touched in one place ([`browser`]), and every word a
//! user reads stands in [`language`]. Signals that outlive a page live in the store at the root, never in a page.

#![allow(unreachable_pub, reason = "the component macro writes `pub` wherever the component is visible at all")]
#![allow(clippy::needless_pass_by_value, reason = "a component owns its properties: they outlive the call in its view")]

pub mod language;
mod browser;
mod pieces;
mod engine;
mod run;
mod store;
mod app;
mod shell;
mod components;
mod pages;
mod own;

pub use app::{mount_find, mount_plan};
pub use own::mount as mount_own;
pub use store::{Store, texts, use_store};
