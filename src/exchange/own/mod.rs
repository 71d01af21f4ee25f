//! What users keep, bring and send, as files: JSON for people and other systems, postcard for the engine.
//!
//! - [`json`]: the versioned file of records; a backup, an export and another catalogue are the same shape.
//! - [`schema`]: its JSON Schema, made from the table of fields.
//! - [`wire`]: the layers as the engine's worker reads them.
//! - [`csv`]: records as a table.
//! - [`draft`]: a half-written form.

pub mod csv;
pub mod draft;
pub mod json;
pub mod schema;
pub mod wire;

/// The version of the file's shape. A new one comes with a step from each that has been.
pub const VERSION: u32 = 1;
/// What the file calls itself.
pub const FORMAT: &str = "makker";
