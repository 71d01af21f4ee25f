//! The shape of the words from a match to a first e-mail: shortlist, comparison, letter, summary.

use super::{Around, Counted};

/// Shortlist and comparison.
#[derive(Debug)]
pub struct Shortlist {
    /// Heading.
    pub heading: &'static str,
    /// What the list is.
    pub lead: &'static str,
    /// Link with the count.
    pub count: Counted,
    /// Button: put on.
    pub add: &'static str,
    /// Put this one on.
    pub add_of: Around,
    /// Button: take off.
    pub remove: &'static str,
    /// Take this one off.
    pub remove_of: Around,
    /// This one was put on.
    pub added: Around,
    /// This one was taken off.
    pub removed: Around,
    /// The list holds no more.
    pub full: &'static str,
    /// A link held more than is kept.
    pub shortened: &'static str,
    /// Nobody is on the list.
    pub empty: &'static str,
    /// The note on this one.
    pub note_of: Around,
    /// How long a note may be.
    pub note_help: &'static str,
    /// This one is not in the catalogue.
    pub gone: Around,
    /// Tick: compare this one.
    pub compare: &'static str,
    /// Compare this one.
    pub compare_of: Around,
    /// How many can be compared.
    pub compare_help: &'static str,
    /// Heading of the comparison, and the name of its table.
    pub comparison: &'static str,
    /// What the comparison says.
    pub comparison_help: &'static str,
    /// Head of the first column.
    pub what: &'static str,
    /// Row: points in all.
    pub sum: &'static str,
    /// Row: distance.
    pub distance: &'static str,
    /// Row: size.
    pub size: &'static str,
    /// Row: documented projects.
    pub projects: &'static str,
    /// Row: the partner's own page.
    pub more: &'static str,
    /// Link: partners like this one.
    pub similar_of: Around,
    /// Nothing is known.
    pub not_known: &'static str,
    /// Nothing speaks against.
    pub nothing_against: &'static str,
}

/// The first letter.
#[derive(Debug)]
pub struct Contact {
    /// Title of the page.
    pub title: &'static str,
    /// Link and heading: write to this one.
    pub write_to: Around,
    /// What the page does.
    pub lead: &'static str,
    /// Label of the text.
    pub text: &'static str,
    /// What the proposal is made of.
    pub text_help: &'static str,
    /// Label of the subject.
    pub subject: &'static str,
    /// Name of the choice of language.
    pub language: &'static str,
    /// The text was changed and is kept.
    pub kept: &'static str,
    /// Button: propose anew.
    pub propose: &'static str,
    /// It was proposed anew.
    pub proposed: &'static str,
    /// Button: copy.
    pub copy: &'static str,
    /// Copy the text to this one.
    pub copy_of: Around,
    /// It is on the clipboard.
    pub copied: &'static str,
    /// It could not be copied; it is marked.
    pub marked: &'static str,
    /// Link: open in the mail program.
    pub mail: &'static str,
    /// Open the letter to this one.
    pub mail_of: Around,
    /// The text is too long for that.
    pub too_long: &'static str,
    /// Heading: where to send it.
    pub door: &'static str,
    /// What to look for on the home page.
    pub door_help: &'static str,
    /// No home page is known.
    pub no_door: &'static str,
    /// Link: the home page of this one.
    pub home_page_of: Around,
}

/// The summary.
#[derive(Debug)]
pub struct Summary {
    /// Heading and link.
    pub heading: &'static str,
    /// What the sheet is, and of which day.
    pub lead: Around,
    /// Button: print.
    pub print: &'static str,
    /// Button: save.
    pub save: &'static str,
    /// Name of the file.
    pub file: &'static str,
    /// Button: copy the link.
    pub share: &'static str,
    /// Label of the link.
    pub link: &'static str,
    /// Said before what the receiver sees.
    pub holds: &'static str,
    /// That nothing is sent.
    pub private: &'static str,
    /// Heading: who has the need.
    pub owner: &'static str,
    /// Heading: the team.
    pub team: &'static str,
    /// Heading: what is open.
    pub open: &'static str,
    /// Heading: sources.
    pub sources: &'static str,
    /// Nothing is written or chosen.
    pub none: &'static str,
    /// Partners held in and out of the team.
    pub choices: fn(u32, u32) -> String,
    /// Entries of the shortlist, and notes.
    pub notes: fn(u32, u32) -> String,
    /// Numbers, weights, parts and answers that were chosen.
    pub plan: &'static str,
    /// Letters are not in the link.
    pub no_letters: &'static str,
}
