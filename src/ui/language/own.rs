//! The shape of the words of the user's own data. They are of another program than the page that finds partners, which does not link them.

mod nb;
mod nn;
mod en;

use super::{Around, Counted};
use crate::exchange::table::Remark;
use crate::own::calendar::Occasion;
use crate::own::{Fault, Field, RecordKind};
use crate::protocol::Tag;
use crate::storage::StorageFault;

/// All texts of the user's own data in one language.
#[derive(Debug)]
pub struct Own {
    /// Heading of the overview.
    pub heading: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// Where it is kept.
    pub kept: &'static str,
    /// A kind of record, several.
    pub kinds: fn(RecordKind) -> &'static str,
    /// Button or heading: a new record of a kind.
    pub new: fn(RecordKind) -> &'static str,
    /// Nothing of a kind yet.
    pub none: fn(RecordKind) -> &'static str,
    /// A field.
    pub field: fn(Field) -> &'static str,
    /// Help for a field.
    pub help: fn(Field) -> Option<&'static str>,
    /// A key of a closed list.
    pub key: fn(&str) -> &'static str,
    /// What is wrong with a field.
    pub fault: fn(Field, &Fault) -> String,
    /// Edit this one.
    pub edit: Around,
    /// Heading of the form of this one.
    pub editing: Around,
    /// Heading of the form of a correction.
    pub correcting: Around,
    /// What a correction is.
    pub correcting_help: &'static str,
    /// The value in the catalogue.
    pub in_catalogue: Around,
    /// Save.
    pub save: &'static str,
    /// Save in spite of another tab's change.
    pub save_mine: &'static str,
    /// Go back without saving.
    pub cancel: &'static str,
    /// Delete this record.
    pub delete: &'static str,
    /// Take the correction back.
    pub take_back: &'static str,
    /// Heading of the summary of faults.
    pub faults: Counted,
    /// Nothing chosen in a list.
    pub choose: &'static str,
    /// Not needed.
    pub optional: &'static str,
    /// A correction.
    pub correction: &'static str,
    /// Undo.
    pub undo: &'static str,
    /// Redo.
    pub redo: &'static str,
    /// Said after saving.
    pub saved: &'static str,
    /// A catalogue is taken away.
    pub removed: &'static str,
    /// A change can no longer be undone or made again, because another tab has changed the same.
    pub too_late: &'static str,
    /// Said after undoing.
    pub undone: &'static str,
    /// Said after redoing.
    pub redone: &'static str,
    /// Another tab has changed the same; what was written still stands in the form.
    pub conflict: &'static str,
    /// Storage could not do it.
    pub trouble: fn(StorageFault) -> &'static str,
    /// Changes that wait to be stored.
    pub unsaved: Counted,
    /// Try to store again.
    pub save_again: &'static str,
    /// Changes set aside because another tab changed the same.
    pub set_aside: Counted,
    /// Make a change that was set aside after all.
    pub use_mine: &'static str,
    /// What was written before the page was left is back.
    pub draft_back: &'static str,
    /// Throw the draft away.
    pub drop_draft: &'static str,
    /// Something else has been begun: what.
    pub other_draft: Around,
    /// Go on with it.
    pub go_on: &'static str,
    /// The catalogue is not there, so nothing can be compared with it or corrected in it.
    pub no_facts: &'static str,
    /// Heading: take out.
    pub export: &'static str,
    /// A backup of everything.
    pub backup: &'static str,
    /// What the backup is.
    pub backup_help: &'static str,
    /// A table for a spreadsheet, of a kind.
    pub table: fn(RecordKind) -> &'static str,
    /// Heading: delete.
    pub delete_all: &'static str,
    /// What is deleted.
    pub delete_all_help: &'static str,
    /// Sure?
    pub delete_all_sure: &'static str,
    /// Yes, delete.
    pub delete_all_yes: &'static str,
    /// Everything is deleted.
    pub deleted: &'static str,
    /// Heading and link: bring in.
    pub import: &'static str,
    /// What can be brought in.
    pub import_lead: &'static str,
    /// Label of the file field.
    pub file: &'static str,
    /// Drop it here.
    pub drop: &'static str,
    /// Label of the paste field.
    pub paste: &'static str,
    /// Button: read what was pasted.
    pub read_paste: &'static str,
    /// Reading.
    pub reading: &'static str,
    /// Several sheets: choose one.
    pub sheet: &'static str,
    /// What the rows are.
    pub rows_are: &'static str,
    /// Heading over the columns.
    pub columns: &'static str,
    /// Heading: column.
    pub column: &'static str,
    /// Heading: read as.
    pub read_as: &'static str,
    /// Heading: example.
    pub example: &'static str,
    /// Not read.
    pub not_read: &'static str,
    /// Persons are not read.
    pub person: &'static str,
    /// What happened while reading.
    pub remarks: &'static str,
    /// What was bent to read a table.
    pub remark: fn(&Remark) -> String,
    /// The decimal sign.
    pub decimal: char,
    /// Rows, columns, cells, sheets and characters, after a number.
    pub measures: [&'static str; 5],
    /// Heading over the rows.
    pub preview: &'static str,
    /// New, changed and skipped rows.
    pub counts: fn(u32, u32, u32) -> String,
    /// Rows that wait.
    pub waiting: fn(u32, u32) -> String,
    /// Line of a row.
    pub line: Counted,
    /// A row that will be added.
    pub add: &'static str,
    /// A row that joins the one with this name.
    pub join: Around,
    /// A row that is left out.
    pub skip: &'static str,
    /// A row that may be somebody known.
    pub likely: &'static str,
    /// The same organisation number.
    pub same_number: &'static str,
    /// Names alike by per cent.
    pub same_name: Counted,
    /// The same title and owner.
    pub same_title: &'static str,
    /// The same organisation is on this line too.
    pub twice: Counted,
    /// For all that are undecided: join.
    pub join_all: &'static str,
    /// For all that are undecided: add.
    pub add_all: &'static str,
    /// Show more rows.
    pub more: &'static str,
    /// Do it.
    pub take_in: Counted,
    /// It cannot be done yet.
    pub not_yet: &'static str,
    /// It was done.
    pub taken_in: Counted,
    /// Start anew.
    pub other_file: &'static str,
    /// Records of a file that cannot be used.
    pub unusable: Counted,
    /// A file that cannot be read: what and what to do.
    pub unreadable: Around,
    /// Too large: limit and given, in whole units.
    pub too_large: fn(&str, &str) -> String,
    /// Empty.
    pub empty: &'static str,
    /// Made by a newer version.
    pub newer: &'static str,
    /// Not a table and not a file of Makker.
    pub not_ours: &'static str,
    /// Protected by a password.
    pub locked: &'static str,
    /// Heading and link: other catalogues.
    pub catalogues: &'static str,
    /// What they are.
    pub catalogues_lead: &'static str,
    /// None yet.
    pub no_catalogues: &'static str,
    /// Label of the address.
    pub address: &'static str,
    /// Help for the address: the hosts that are allowed.
    pub address_help: Around,
    /// Fetch.
    pub fetch: &'static str,
    /// Fetch again.
    pub refresh: &'static str,
    /// Remove.
    pub remove: Around,
    /// From a file.
    pub from_file: &'static str,
    /// The host is not named: both ways out.
    pub unnamed_host: Around,
    /// Not an address with https.
    pub not_https: &'static str,
    /// No network, or no such file.
    pub not_fetched: &'static str,
    /// The origin of a layer.
    pub origin: fn(&str, &str) -> String,
    /// Records in a layer.
    pub records: Counted,
    /// Partners of a layer that are in the catalogue already.
    pub conflicts: Counted,
    /// What becomes of them.
    pub conflicts_help: &'static str,
    /// Heading: look up.
    pub look_up: &'static str,
    /// What is sent where.
    pub look_up_help: &'static str,
    /// Label: number or name.
    pub look_up_label: &'static str,
    /// Looking.
    pub looking: &'static str,
    /// Stop looking.
    pub stop: &'static str,
    /// Nothing found.
    pub no_entity: &'static str,
    /// Use this one.
    pub use_entity: Around,
    /// Source of what was looked up.
    pub register: &'static str,
    /// What to do when the look-up failed.
    pub register_problem: fn(RegisterTrouble) -> &'static str,
    /// The entity is deleted, bankrupt or being wound up.
    pub register_state: fn(RegisterState) -> &'static str,
    /// Heading: days to remember.
    pub reminders: &'static str,
    /// No days to remember.
    pub no_reminders: &'static str,
    /// A day to remember.
    pub occasion: fn(Occasion) -> &'static str,
    /// Save the days in the calendar.
    pub calendar: &'static str,
    /// Find matches with one's own data.
    pub to_matches: &'static str,
}

/// Why a look-up gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterTrouble {
    /// The check digit is wrong.
    WrongNumber,
    /// There is no such number.
    Unknown,
    /// Removed on legal grounds.
    Removed,
    /// Too many look-ups.
    RateLimited,
    /// No network.
    Offline,
    /// No answer in time.
    TooSlow,
    /// The answer cannot be read.
    Malformed,
    /// The register says no.
    Refused,
}

/// What stands in the way of working with an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterState {
    /// Deleted.
    Deleted,
    /// Bankrupt.
    Bankrupt,
    /// Being wound up.
    WindingUp,
}

/// The words of a language.
#[must_use]
pub const fn own_texts(tag: Tag) -> &'static Own {
    match tag {
        Tag::Nb => &nb::OWN,
        Tag::Nn => &nn::OWN,
        Tag::En => &en::OWN,
    }
}
