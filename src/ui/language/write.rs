//! The shape of the words of the need writer and of the needs that are kept.

use super::form::Question;
use super::{Around, Counted};

/// The need writer.
#[derive(Debug)]
pub struct Write {
    /// Heading, and the text of links to the page.
    pub heading: &'static str,
    /// What the page does.
    pub lead: &'static str,
    /// Link from the field of a need.
    pub help: &'static str,
    /// Why, what, how: the question and help for it.
    pub parts: [(&'static str, &'static str); 3],
    /// Legend of the step of horizon and hours.
    pub time: &'static str,
    /// Legend of the step of anchoring.
    pub anchored: &'static str,
    /// Where it can be anchored: politically, administratively, in the service.
    pub anchors: [Question; 3],
    /// Legend of the step of what is wanted.
    pub wanted: &'static str,
    /// Which step, of how many.
    pub step: fn(u8, u8) -> String,
    /// To the step before.
    pub back: &'static str,
    /// To the next step.
    pub next: &'static str,
    /// The text as it is used.
    pub whole: &'static str,
    /// Heading: words that may be added.
    pub words: &'static str,
    /// What is understood.
    pub understood: Around,
    /// Adds this word.
    pub add: Around,
    /// Heading of the live panel.
    pub live: &'static str,
    /// Nothing is written yet.
    pub nothing: &'static str,
    /// How many match now.
    pub matches: Counted,
    /// Programmes where no rule is broken, that wait for an answer, and where a rule is broken.
    pub programmes: fn(u32, u32, u32) -> String,
    /// Programmes are told apart when the owner is known.
    pub choose_owner: &'static str,
    /// The form that fits best.
    pub form: Around,
    /// Heading: is it known already?
    pub known: &'static str,
    /// What that list is, and what it is not.
    pub known_help: &'static str,
    /// No project is like it.
    pub unknown: &'static str,
    /// Words in common.
    pub in_common: Around,
    /// Heading: kept needs.
    pub kept: &'static str,
    /// How it is kept: in this browser.
    pub kept_help: &'static str,
    /// Keep the need.
    pub keep: &'static str,
    /// Keep the changes.
    pub keep_changes: &'static str,
    /// It is kept as it stands.
    pub is_kept: &'static str,
    /// There is no room for more.
    pub full: &'static str,
    /// Another need.
    pub new: &'static str,
    /// Label of a kept need's name.
    pub name: &'static str,
    /// Open one.
    pub open: Around,
    /// Delete one.
    pub delete: Around,
    /// One was deleted.
    pub deleted: Around,
    /// Take it back.
    pub undo: &'static str,
}
