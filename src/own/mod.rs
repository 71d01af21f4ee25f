//! What users bring: partners, needs, projects and agreements of their own, and corrections of the bundled facts.
//!
//! One table ([`field`]) says which fields a record has; forms, imports, exports, the published schema and the checks all read it.
//! - [`value`]: one written value to its canonical form, or what is wrong with it.
//! - [`record`]: a record and its check.
//! - [`book`]: all records, changed in steps that can be undone.
//! - [`columns`]: which column of a brought table is which field.
//! - [`plan`]: what an import would do, row by row, before anything is done.
//! - [`likeness`]: records that may be the same organisation.
//! - [`base`]: a bundled partner as a record, so that a correction holds only what differs.
//! - [`mod@overlay`]: the layers over the bundled catalogue.
//! - [`calendar`]: reminders of agreements as an `.ics` file.
//!
//! Bundled facts are never changed: a correction is a record with the bundled id, and taking it away brings the facts back.

pub mod base;
pub mod book;
pub mod calendar;
pub mod columns;
pub mod field;
pub mod likeness;
pub mod overlay;
pub mod plan;
pub mod record;
pub mod value;

pub use book::{Book, Change, Conflict, Entry, Step};
pub use field::{Field, Form, RecordKind, Spec};
pub use overlay::{Layer, Origin, overlay};
pub use record::{Record, Values};
pub use value::Fault;
