//! Funding programmes and their rules as data.

use super::ProgrammeId;

/// A funding programme or one of its calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Stable id.
    pub id: ProgrammeId,
    /// Its Norwegian name.
    pub name: String,
}
