//! The words of the sliders: what counts how much, and what changes at each end.

use crate::protocol::Signal;

/// What counts how much.
#[derive(Debug)]
pub struct Weighing {
    /// Heading.
    pub heading: &'static str,
    /// What the sliders do.
    pub help: &'static str,
    /// What the user sees when a signal counts nothing, and when it counts most.
    pub ends: fn(Signal) -> (&'static str, &'static str),
    /// Button: the weights of the door again.
    pub reset: &'static str,
}
