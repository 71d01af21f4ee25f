//! Shortlist, letter and summary in English.

use super::super::format::count;
use super::super::pack::{Contact, Shortlist, Summary};

/// Shortlist and comparison.
pub(super) const SHORTLIST: Shortlist = Shortlist {
    heading: "Shortlist",
    lead: "Partners you want to continue with. The list and your notes are included when you share the link.",
    count: |n| format!("Shortlist ({n})"),
    add: "Add to the shortlist",
    add_of: |name| format!("Add to the shortlist: {name}"),
    remove: "Remove from the shortlist",
    remove_of: |name| format!("Remove from the shortlist: {name}"),
    added: |name| format!("{name} is on the shortlist."),
    removed: |name| format!("{name} is off the shortlist."),
    full: "The shortlist holds 20. Remove a partner before you add another.",
    shortened: "The link held more than we can keep. We kept 20 partners, 500 characters of each note, 4000 characters of each letter and 20 000 characters of the need.",
    empty: "The shortlist is empty. Choose “Add to the shortlist” beside a match, and you will find it here.",
    note_of: |name| format!("Note on {name}"),
    note_help: "Up to 500 characters",
    gone: |id| format!("{id} is no longer in the catalogue. Your note is kept."),
    compare: "Compare",
    compare_of: |name| format!("Compare {name}"),
    compare_help: "Tick up to four to see them side by side.",
    comparison: "Side by side",
    comparison_help: "A longer bar means more points. The points only say something about the order for this need.",
    what: "What",
    sum: "Points in all",
    distance: "Distance",
    size: "Size",
    projects: "Documented projects",
    more: "See more",
    similar_of: |name| format!("Facts about {name}, and partners like it"),
    not_known: "Not known",
    nothing_against: "We know of nothing that counts against.",
};

/// The first letter.
pub(super) const CONTACT: Contact = Contact {
    title: "First contact",
    write_to: |name| format!("Write to {name}"),
    lead: "A proposal for a first e-mail. Change what you like. Nothing is sent until you send it yourself.",
    text: "The text",
    text_help: "The proposal uses only what you have written and what the catalogue has sources for.",
    subject: "Subject",
    language: "Language of the text",
    kept: "You have changed the text, so we leave it as it is. Choose “Propose again” for a new proposal.",
    propose: "Propose again",
    proposed: "The text is a new proposal.",
    copy: "Copy the text",
    copy_of: |name| format!("Copy the text to {name}"),
    copied: "Copied. Paste it where you want it.",
    marked: "The browser did not let us copy. The text is selected: choose Copy, or press Ctrl and C.",
    mail: "Open in e-mail",
    mail_of: |name| format!("Open in e-mail: the text to {name}"),
    too_long: "The text is too long to carry over to the e-mail. Copy it, and paste it there.",
    door: "Where to send it",
    door_help: "We have no e-mail addresses for people. Find the general contact address on the home page.",
    no_door: "We do not know their home page. Search for their general contact address.",
    home_page_of: |name| format!("Home page of {name}"),
};

/// The summary.
pub(super) const SUMMARY: Summary = Summary {
    heading: "Summary",
    lead: |date| format!("Made with Makker on {date}. The proposals are based on the sources below and must be checked before you apply."),
    print: "Print",
    save: "Save as a file",
    file: "makker-summary.html",
    share: "Copy the link",
    link: "The link",
    holds: "Whoever gets the link sees this:",
    private: "All of it is in the link itself. Nothing has been sent to any server.",
    owner: "Who has the need",
    team: "The team",
    open: "Open questions",
    sources: "Sources",
    none: "Not chosen yet.",
    choices: |held, out| {
        format!("Choices in the team: {} must be in, {} must not.", count(held, "partner", "partners"), count(out, "partner", "partners"))
    },
    notes: |partners, notes| format!("The shortlist: {} and {}.", count(partners, "partner", "partners"), count(notes, "note", "notes")),
    plan: "Numbers, weights, parts of the need and answers you have chosen yourself.",
    no_letters: "Your letters are not included.",
};
