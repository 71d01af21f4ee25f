//! The user's own data, in English.

use super::{Own, RegisterState, RegisterTrouble};
use crate::exchange::table::Remark;
use crate::own::calendar::Occasion;
use crate::own::{Fault, Field, RecordKind};
use crate::storage::StorageFault;

pub(super) const OWN: Own = Own {
    heading: "Your data",
    lead: "Add partners, needs, projects and agreements that the catalogue does not have, or correct what is wrong. Makker uses them when you search.",
    kept: "Everything you enter here stays in your browser. Nothing is sent.",
    kinds: |kind| match kind {
        RecordKind::Partner => "Partners and corrections",
        RecordKind::Need => "Needs",
        RecordKind::Project => "Projects",
        RecordKind::Agreement => "Agreements",
    },
    new: |kind| match kind {
        RecordKind::Partner => "New partner",
        RecordKind::Need => "New need",
        RecordKind::Project => "New project",
        RecordKind::Agreement => "New agreement",
    },
    none: |kind| match kind {
        RecordKind::Partner => "You have not added or corrected any partners.",
        RecordKind::Need => "You have not added any needs.",
        RecordKind::Project => "You have not added any projects.",
        RecordKind::Agreement => "You have not added any agreements.",
    },
    field,
    help: |field| match field {
        Field::Competences => Some("What they are good at. One thing on each line."),
        Field::Offers => Some("One thing on each line."),
        Field::Themes => Some("One theme on each line."),
        Field::Partners => Some("One on each line."),
        Field::Wishes => Some("It becomes a need you can search with and find partners for."),
        Field::Start | Field::End | Field::Review | Field::SourceDate => Some("Day, month and year, for example 31.5.2027."),
        Field::Source => Some("How you know it, for example a meeting or a web page."),
        Field::NoticeMonths => Some("Number of months."),
        Field::Municipality => Some("The name of the municipality."),
        Field::OrganisationNumber => Some("Nine digits."),
        _ => None,
    },
    key,
    fault,
    edit: |name| format!("Edit {name}"),
    editing: |name| format!("Edit {name}"),
    correcting: |name| format!("Correct facts about {name}"),
    correcting_help: "The catalogue is not changed. Your correction lies on top of it, and you can remove it again.",
    in_catalogue: |value| format!("In the catalogue: {value}"),
    save: "Save",
    save_mine: "Save what I wrote",
    cancel: "Cancel",
    delete: "Delete",
    take_back: "Remove the correction",
    faults: |count| if count == 1 { "One thing must be corrected".to_owned() } else { format!("{count} things must be corrected") },
    choose: "Choose",
    optional: "Optional",
    correction: "Correction",
    undo: "Undo",
    redo: "Redo",
    saved: "Saved.",
    removed: "The catalogue has been removed.",
    too_late: "It cannot be undone or redone, because the same was changed in another tab.",
    undone: "The change is undone.",
    redone: "The change is made again.",
    conflict: "The same entry has been changed in another tab in the meantime. What you wrote is still in the form.",
    trouble: |fault| match fault {
        StorageFault::Full => "There is no more room in the browser. Download a backup now, free some space, and try to save again.",
        StorageFault::Refused => {
            "The browser does not let us store anything, perhaps because the window is private. You can go on working, but download a backup before you close the page."
        }
        StorageFault::Newer => "What is stored here was made by a newer version of Makker. Reload the page.",
    },
    unsaved: |count| if count == 1 { "One change is not saved.".to_owned() } else { format!("{count} changes are not saved.") },
    save_again: "Try to save again",
    set_aside: |count| {
        if count == 1 {
            "One change was not saved because the same entry was changed in another tab.".to_owned()
        } else {
            format!("{count} changes were not saved because the same entries were changed in another tab.")
        }
    },
    use_mine: "Use my changes",
    draft_back: "What you last wrote is back. It is not saved yet.",
    drop_draft: "Discard the draft",
    other_draft: |title| format!("You have also begun something else: {title}."),
    go_on: "Continue with it",
    no_facts: "We could not fetch the catalogue. You can add your own data, but not correct what is in the catalogue, and we cannot tell whether something is there already.",
    export: "Export",
    backup: "Download a backup",
    backup_help: "One file with everything you have entered. It can be imported again here or in another browser.",
    table: |kind| match kind {
        RecordKind::Partner => "Partners as a spreadsheet",
        RecordKind::Need => "Needs as a spreadsheet",
        RecordKind::Project => "Projects as a spreadsheet",
        RecordKind::Agreement => "Agreements as a spreadsheet",
    },
    delete_all: "Delete everything stored here",
    delete_all_help: "Deletes your data, other catalogues, drafts, needs you kept and the choice of language in this browser. It cannot be undone.",
    delete_all_sure: "Are you sure?",
    delete_all_yes: "Yes, delete everything",
    deleted: "Everything that was stored here is deleted.",
    import: "Import a list",
    import_lead: "A spreadsheet (XLSX or CSV), for example a list of participants, or a file from Makker (JSON). You see what happens to each row before anything is saved.",
    file: "Choose a file",
    drop: "or drop the file here",
    paste: "Or paste rows from a spreadsheet",
    read_paste: "Read what I pasted",
    reading: "Reading the file …",
    sheet: "Sheet",
    rows_are: "What are the rows?",
    columns: "Columns",
    column: "Column",
    read_as: "Read as",
    example: "Example",
    not_read: "Not read",
    person: "Person: not read",
    remarks: "What we noticed",
    remark,
    decimal: '.',
    measures: ["rows", "columns", "cells", "sheets", "characters"],
    preview: "This will happen",
    counts: |new, joined, skipped| format!("{new} new, {joined} added to existing ones, {skipped} left out."),
    waiting: |faulty, undecided| match (faulty, undecided) {
        (0, 1) => "1 row waits for your choice.".to_owned(),
        (0, undecided) => format!("{} wait for your choice.", rows(undecided)),
        (faulty, 0) => format!("{} must be corrected.", rows(faulty)),
        (faulty, undecided) => format!(
            "{} must be corrected, and {undecided} {} for your choice.",
            rows(faulty),
            if undecided == 1 { "waits" } else { "wait" }
        ),
    },
    line: |line| format!("Line {line}"),
    add: "Add as new",
    join: |name| format!("Add what is new to {name}"),
    skip: "Leave out",
    likely: "May already exist",
    same_number: "same organisation number",
    same_name: |per_cent| format!("names are {per_cent}% alike"),
    same_title: "same title and owner",
    twice: |line| format!("Also on line {line}."),
    join_all: "Add all to the one most alike",
    add_all: "Add all as new",
    more: "Show more rows",
    take_in: |count| format!("Import {}", rows(count)),
    not_yet: "Correct or leave out the marked rows, and choose for those that may already exist. Nothing has been imported yet.",
    taken_in: |count| format!("Imported: {}.", rows(count)),
    other_file: "Choose another file",
    unusable: |count| {
        if count == 1 { "1 entry in the file cannot be used.".to_owned() } else { format!("{count} entries in the file cannot be used.") }
    },
    unreadable: |what| format!("The file cannot be read: {what}. Save it again from the spreadsheet, and try again."),
    too_large: |limit, given| format!("The file is too large: {given}. The limit is {limit}. Split it into several files."),
    empty: "The file is empty. Check that you chose the right one.",
    newer: "The file was made by a newer version of Makker. Reload the page, and try again.",
    not_ours: "This is neither a spreadsheet nor a file from Makker. Save it as XLSX or CSV, and try again.",
    locked: "The file is protected by a password. Remove the password, and try again.",
    catalogues: "Other catalogues",
    catalogues_lead: "A cluster, a county or a network can publish a catalogue of its own. It is shown beside the one that comes with Makker, with its origin.",
    no_catalogues: "You use no other catalogues.",
    address: "The address of the catalogue",
    address_help: |hosts| format!("Can be fetched from {hosts}. Download catalogues from other places and choose them as a file."),
    fetch: "Fetch the catalogue",
    refresh: "Fetch again",
    remove: |name| format!("Remove {name}"),
    from_file: "Or choose a catalogue file",
    unnamed_host: |host| {
        format!("Makker cannot fetch from {host}. Download the file and choose it here, or ask those who run this page to add the host.")
    },
    not_https: "Write an address that begins with https://.",
    not_fetched: "The catalogue could not be fetched. Check the address and your connection, or download the file and choose it here.",
    origin: |place, date| format!("From {place}, fetched {date}"),
    records: |count| if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") },
    conflicts: |count| format!("{count} are in the catalogue already"),
    conflicts_help: "Entries that are there already are not shown twice. Here you see them side by side.",
    look_up: "Look up in the Norwegian business register",
    look_up_help: "What you write in this field is sent to the Brønnøysund Register Centre. Nothing else is sent.",
    look_up_label: "Organisation number or name",
    looking: "Looking up …",
    stop: "Stop",
    no_entity: "Nothing found. Try another spelling, or fill in the form yourself.",
    use_entity: |name| format!("Use {name}"),
    register: "Enhetsregisteret",
    register_problem: |trouble| match trouble {
        RegisterTrouble::WrongNumber => "The organisation number is not right. Check the nine digits.",
        RegisterTrouble::Unknown => "There is no entity with this number. Check the digits, or search by name.",
        RegisterTrouble::Removed => "The entity has been removed from the register for legal reasons. Fill in the form yourself.",
        RegisterTrouble::RateLimited => "The register is pausing because it has had many look-ups. Wait a minute, and try again.",
        RegisterTrouble::Offline => "We cannot reach the register. Check your connection, or fill in the form yourself.",
        RegisterTrouble::TooSlow => "The register did not answer in time. Try again, or fill in the form yourself.",
        RegisterTrouble::Malformed => {
            "The register gave an answer that we do not understand. Try again later, or fill in the form yourself."
        }
        RegisterTrouble::Refused => "The register did not answer as it should. Try again later, or fill in the form yourself.",
    },
    register_state: |state| match state {
        RegisterState::Deleted => "Deleted in the register",
        RegisterState::Bankrupt => "Bankrupt",
        RegisterState::WindingUp => "Being wound up",
    },
    reminders: "Days to remember",
    no_reminders: "None of the agreements has a day to remember.",
    occasion: |occasion| match occasion {
        Occasion::Review => "Review",
        Occasion::Notice => "Last day to give notice",
        Occasion::End => "Ends",
    },
    calendar: "Download for your calendar",
    to_matches: "Find matches",
};

fn rows(number: u32) -> String {
    if number == 1 { "1 row".to_owned() } else { format!("{number} rows") }
}

const fn field(field: Field) -> &'static str {
    match field {
        Field::Name => "Name",
        Field::Type => "Type",
        Field::OrganisationNumber => "Organisation number",
        Field::Municipality => "Municipality",
        Field::Place => "Place",
        Field::HomePage => "Home page",
        Field::Employees => "Employees",
        Field::Inhabitants => "Inhabitants",
        Field::Institution => "Institution",
        Field::Competences => "Competences",
        Field::Offers => "Offers",
        Field::FormsOffered => "Forms of collaboration offered",
        Field::FormsWanted => "Forms of collaboration wanted",
        Field::Wishes => "Wants help with",
        Field::Themes => "Themes",
        Field::Text => "Need",
        Field::Owner => "Owner",
        Field::Title => "Title",
        Field::Partners => "Partners",
        Field::Programme => "Programme",
        Field::Year => "Year",
        Field::Start => "Start",
        Field::End => "End",
        Field::NoticeMonths => "Notice",
        Field::Review => "Review",
        Field::Note => "Note",
        Field::Source => "Source",
        Field::SourceDate => "Source date",
    }
}

fn key(key: &str) -> &'static str {
    match key {
        "municipality" => "Municipality",
        "county" => "County",
        "research" => "Research group",
        "business" => "Business",
        "cluster" => "Cluster or network",
        "internship" => "Internship",
        "bachelor_thesis" => "Bachelor thesis",
        "master_thesis" => "Master thesis",
        "industrial_phd" => "Industrial PhD",
        "public_sector_phd" => "Public sector PhD",
        "continuing_education" => "Continuing education",
        "lab_access" => "Laboratory or test site",
        "rd_project" => "R&D project",
        _ => "",
    }
}

fn fault(of: Field, fault: &Fault) -> String {
    let name = field(of);
    match fault {
        Fault::Missing => format!("{name} is missing. Fill in the field."),
        Fault::TooLong { limit, given } => format!("{name} is too long: {given} characters. The limit is {limit}."),
        Fault::TooMany { limit, given } => format!("{name} has {given} lines. The limit is {limit}."),
        Fault::NotANumber(text) => format!("{name} must be a whole number, not “{text}”."),
        Fault::OutOfRange { least, most, given } => format!("{name} must be between {least} and {most}, not {given}."),
        Fault::NotADay(text) => format!("{name} must be a date, for example 31.5.2027, not “{text}”."),
        Fault::NotAnOrganisationNumber(text) => format!("{name} is not right: “{text}”. Check the nine digits."),
        Fault::NotAnAddress(text) => format!("{name} must be a web address, for example https://www.example.no, not “{text}”."),
        Fault::NotOneOf(text) => format!("{name}: “{text}” is not one of the choices."),
        Fault::EndsBeforeStart => "The end comes before the start. Correct one of the dates.".to_owned(),
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::Windows1252 => "The file is not saved as UTF-8. We read it as Windows-1252. Check that æ, ø and å are right.".to_owned(),
        Remark::Replaced(count) => format!("{count} characters could not be read."),
        Remark::NulRemoved(count) => format!("{count} empty characters (NUL) were taken out."),
        Remark::UnclosedQuote { line } => format!("A quotation mark on line {line} never closes. The rest of the file is in one cell."),
        Remark::RowShorter { line, expected, given } => format!("Line {line} has {given} cells, not {expected}."),
        Remark::RowLonger { line, expected, given } => format!("Line {line} has {given} cells, more than the {expected} columns."),
        Remark::DuplicateHeading { column, heading } => format!("Column {column} has the same heading as another: “{heading}”."),
        Remark::NoHeading { column } => format!("Column {column} has no heading."),
        Remark::CellError { line } => format!("A formula on line {line} gives an error. The cell is empty."),
        Remark::More(count) => format!("And {count} more."),
    }
}
