//! The words of the page in bokmål, nynorsk and English.
//!
//! One struct, one value a language: a text that is missing in one of them does not compile. Texts with numbers are small functions,
//! because languages differ in more than the words. No other module holds a word that a user reads.

pub mod doors;
pub mod form;
pub mod format;
pub mod own;
pub mod letter;
pub mod pack;
pub mod pages;
pub mod picture;
pub mod plan;
pub mod rules;
pub mod weighing;
pub mod write;
mod nb;
mod nn;
mod en;

use crate::protocol::{ConfidenceView, FactKey, Kind, Meeting, Remedy, Role, Signal, Size, Tag};

/// A text made from a count.
pub type Counted = fn(u32) -> String;
/// A text made from another text.
pub type Around = fn(&str) -> String;

/// All texts of one language.
#[derive(Debug)]
pub struct Language {
    /// Which language.
    pub tag: Tag,
    /// Its own name.
    pub name: &'static str,
    /// Frame, navigation, footer.
    pub shell: Shell,
    /// Names of kinds, roles and other closed lists.
    pub words: Words,
    /// Messages when something is wrong.
    pub problem: Problem,
    /// The start page and the owner's field.
    pub start: Start,
    /// The result list.
    pub matches: Matches,
    /// The account of a score.
    pub ledger: Ledger,
    /// The sliders.
    pub weighing: weighing::Weighing,
    /// A partner's page.
    pub partner: Partner,
    /// The pages of needs.
    pub needs: pages::Needs,
    /// Pictures.
    pub picture: picture::Picture,
    /// Shortlist and comparison.
    pub shortlist: pack::Shortlist,
    /// Ways to the other program.
    pub ways: Ways,
    /// What the doors show, and the officer's view.
    pub doors: doors::Doors,
}

/// Words of the program of need writer, programmes, consortia and letters: the program that finds partners does not link them.
#[derive(Debug)]
pub struct Planning {
    /// Programmes, rules and verdicts.
    pub rules: rules::Rules,
    /// The pages of programmes.
    pub programmes: pages::Programmes,
    /// The consortium page.
    pub consortium: pages::Consortium,
    /// The financing plan.
    pub plan: plan::Plan,
    /// The adviser on forms.
    pub form: form::Form,
    /// The test of three parties.
    pub three_party: form::ThreeParty,
    /// The first letter's page.
    pub contact: pack::Contact,
    /// The first letter itself.
    pub letter: letter::Letter,
    /// The summary.
    pub summary: pack::Summary,
    /// The need writer.
    pub write: write::Write,
    /// The about page.
    pub about: pages::About,
}

/// The few of them that the program that finds partners shows too.
#[derive(Debug)]
pub struct Ways {
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Not known.
    pub unknown: &'static str,
    /// Link: which programmes fit us.
    pub fit_us: &'static str,
    /// Button: take the partner into a team.
    pub take_in: &'static str,
    /// Link: write to this one.
    pub write_to: Around,
    /// Said after copying.
    pub copied: &'static str,
    /// Said when the browser does not copy.
    pub marked: &'static str,
    /// Said after a new proposal.
    pub proposed: &'static str,
    /// Choose an owner to see programmes.
    pub choose_owner: &'static str,
    /// How much a programme still takes.
    pub effort: fn(u32, u32, u32) -> String,
    /// What is missing.
    pub missing: &'static str,
    /// What would help.
    pub remedy: fn(&Remedy) -> String,
    /// Link to the need writer.
    pub write_help: &'static str,
    /// Which step of how many.
    pub step: fn(u8, u8) -> String,
    /// How many matches there are by now.
    pub matches: Counted,
    /// Words two needs have in common.
    pub in_common: Around,
    /// The adviser's questions.
    pub questions: &'static [form::Question],
    /// Heading of the adviser on forms.
    pub form: &'static str,
    /// Heading of the test of three parties.
    pub three_party: &'static str,
}

impl Language {
    /// The words of the other program.
    #[must_use]
    pub const fn planning(&self) -> &'static Planning {
        match self.tag {
            Tag::Nb => &nb::PLANNING,
            Tag::Nn => &nn::PLANNING,
            Tag::En => &en::PLANNING,
        }
    }
}

/// Frame, navigation, footer.
#[derive(Debug)]
pub struct Shell {
    /// What Makker does, in a few words.
    pub tagline: &'static str,
    /// The skip link.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Link to the start page.
    pub find: &'static str,
    /// Link to the needs.
    pub needs: &'static str,
    /// Link to the programmes.
    pub programmes: &'static str,
    /// Link to the consortium page.
    pub consortium: &'static str,
    /// Link to the user's own data.
    pub own: &'static str,
    /// Link to the about page.
    pub about: &'static str,
    /// Name of the choice of language.
    pub language: &'static str,
    /// What the footer says about privacy.
    pub private: &'static str,
    /// What the footer says about data.
    pub data: &'static str,
    /// Link to accessibility.
    pub accessibility: &'static str,
    /// The catalogue is on its way.
    pub loading: &'static str,
    /// An answer is on its way.
    pub working: &'static str,
    /// Shut a message.
    pub close: &'static str,
    /// Said after a link that opens another site.
    pub external: &'static str,
    /// Title and heading of a path that does not exist.
    pub unknown_page: &'static str,
    /// What to do there.
    pub unknown_page_help: &'static str,
    /// Link to the start page.
    pub to_start: &'static str,
    /// The last joint of a list.
    pub and: &'static str,
}

/// Names of closed lists.
#[derive(Debug)]
pub struct Words {
    /// One of a kind.
    pub kind: fn(Kind) -> &'static str,
    /// Several of a kind.
    pub kinds: fn(Kind) -> &'static str,
    /// A door.
    pub role: fn(Role) -> &'static str,
    /// A size of a kind.
    pub size: fn(Size, Kind) -> &'static str,
    /// A language, as part of a sentence.
    pub language: fn(Tag) -> &'static str,
    /// How sure a fact is.
    pub confidence: fn(ConfidenceView) -> &'static str,
    /// Inhabitants.
    pub inhabitants: Counted,
    /// Kilometres away.
    pub km_away: Counted,
    /// Source and date of a fact.
    pub source: fn(&str, &str) -> String,
    /// The source of what is commonly known.
    pub general_knowledge: &'static str,
    /// The source of what the user wrote without naming one.
    pub own_source: &'static str,
    /// The source of a fact, as a label.
    pub source_label: &'static str,
    /// The name of a UN goal, by number.
    pub goal: Counted,
}

/// Messages when something is wrong.
#[derive(Debug)]
pub struct Problem {
    /// Heading: the catalogue could not be fetched.
    pub fetch: &'static str,
    /// What to do.
    pub fetch_help: &'static str,
    /// Heading: a file is damaged.
    pub damaged: &'static str,
    /// What to do.
    pub damaged_help: &'static str,
    /// Heading: the engine stopped for good.
    pub dead: &'static str,
    /// What to do.
    pub dead_help: &'static str,
    /// What to report.
    pub technical: Around,
    /// Try again.
    pub retry: &'static str,
    /// The engine was started again.
    pub restarted: &'static str,
    /// The browser does not keep a need; what to do instead.
    pub not_kept: &'static str,
    /// The owner of the link is unknown.
    pub unknown_owner: &'static str,
    /// Storage is emptied.
    pub forgotten: &'static str,
    /// A new build is ready.
    pub update_ready: &'static str,
    /// Button: use it.
    pub use_update: &'static str,
    /// There is no such thing in the catalogue.
    pub no_such_id: &'static str,
    /// The text carries no meaning for the engine.
    pub empty_need: &'static str,
    /// Page and engine are of different builds.
    pub unreadable: &'static str,
    /// The engine died on this question.
    pub crashed: &'static str,
    /// Asked before the catalogue was there.
    pub not_loaded: &'static str,
}

/// The start page and the owner's field.
#[derive(Debug)]
pub struct Start {
    /// Title of the document.
    pub title: &'static str,
    /// The one question.
    pub heading: &'static str,
    /// What happens then.
    pub lead: &'static str,
    /// Legend of the doors.
    pub doors: &'static str,
    /// What a door is for.
    pub door_help: fn(Role) -> &'static str,
    /// Label of the need.
    pub need_label: fn(Role) -> &'static str,
    /// Help for the need.
    pub need_help: fn(Role) -> &'static str,
    /// An example of a need.
    pub example: fn(Role) -> &'static str,
    /// Said before the example.
    pub example_label: &'static str,
    /// Button: put the example in the field.
    pub use_example: &'static str,
    /// The need is empty.
    pub need_missing: &'static str,
    /// The need is too long: used signs, written signs.
    pub need_cut: fn(u32, u32) -> String,
    /// Label of the owner.
    pub owner_label: fn(Role) -> &'static str,
    /// Help for the owner.
    pub owner_help: fn(Role) -> &'static str,
    /// Not needed.
    pub optional: &'static str,
    /// The proposals' name.
    pub proposals: &'static str,
    /// How many proposals.
    pub proposals_count: Counted,
    /// No proposals for this text.
    pub no_proposals: Around,
    /// A proposal that is the place of somebody unlisted.
    pub unlisted_in: fn(&str, Option<&str>) -> String,
    /// A proposal that was found in spite of a typing error.
    pub corrected: &'static str,
    /// The owner that was written is not known.
    pub owner_not_found: Around,
    /// Nearest names.
    pub nearest: &'static str,
    /// Button: go on without an owner.
    pub without: &'static str,
    /// The chosen owner.
    pub chosen: Around,
    /// Button: choose another.
    pub change: &'static str,
    /// The main button.
    pub submit: fn(Role) -> &'static str,
    /// Privacy in one sentence.
    pub private: &'static str,
    /// Heading of the fourth door.
    pub officer: &'static str,
    /// What the fourth door is for.
    pub officer_help: &'static str,
    /// Link of the fourth door.
    pub officer_needs: &'static str,
    /// Link of the fourth door.
    pub officer_programmes: &'static str,
    /// What the catalogue holds: partners, needs, projects, programmes.
    pub holds: fn(u32, u32, u32, u32) -> String,
}

/// The result list.
#[derive(Debug)]
pub struct Matches {
    /// Title and heading: partners.
    pub heading: &'static str,
    /// Title and heading: needs.
    pub heading_needs: &'static str,
    /// How many.
    pub count: Counted,
    /// How many are shown, of how many.
    pub shown: fn(u32, u32) -> String,
    /// Label of the need's field.
    pub need: &'static str,
    /// Heading over need and owner.
    pub your_question: &'static str,
    /// Open need and owner for change.
    pub edit: &'static str,
    /// No need is written.
    pub no_need: &'static str,
    /// Link to the start page.
    pub write_need: &'static str,
    /// No row.
    pub nothing: &'static str,
    /// What to do when there is no row.
    pub nothing_help: &'static str,
    /// What is looked for.
    pub target: &'static str,
    /// Partners.
    pub partners: &'static str,
    /// Needs.
    pub needs: &'static str,
    /// Heading of the filters.
    pub filters: &'static str,
    /// Kind.
    pub kind: &'static str,
    /// County.
    pub county: &'static str,
    /// Distance.
    pub distance: &'static str,
    /// Any distance.
    pub any_distance: &'static str,
    /// At most so far.
    pub within: Counted,
    /// A distance needs an owner.
    pub distance_needs_owner: &'static str,
    /// No filters.
    pub clear: &'static str,
    /// More rows.
    pub more: &'static str,
    /// Open the account.
    pub why: &'static str,
    /// Open the account of this one.
    pub why_of: Around,
    /// Open the page of this one.
    pub open: Around,
    /// To the consortium.
    pub to_consortium: &'static str,
    /// What the consortium page does.
    pub to_consortium_help: &'static str,
    /// How the need was read.
    pub understood: &'static str,
    /// The language it was read in.
    pub read_as: Around,
    /// Words that count.
    pub known: &'static str,
    /// Words that were corrected.
    pub corrected: fn(&str, &str) -> String,
    /// Words that found nothing.
    pub unknown: &'static str,
    /// Nearest words.
    pub nearest: Around,
    /// No nearest word.
    pub no_nearest: &'static str,
    /// Concepts.
    pub concepts: &'static str,
    /// No concepts.
    pub no_concepts: &'static str,
    /// Words met, of words asked.
    pub words_met: fn(u32, u32) -> String,
    /// Words that met.
    pub words_list: Around,
    /// Concepts that met.
    pub concepts_met: Counted,
    /// Documented projects.
    pub projects: Counted,
    /// Documented projects with owners like this one.
    pub like_owners: Counted,
    /// What other units of the institution have done.
    pub of_institution: Around,
    /// Nothing met by words.
    pub no_words: &'static str,
    /// The order holds.
    pub stable: &'static str,
    /// The order hangs on a signal.
    pub depends: Around,
}

/// The account of a score.
#[derive(Debug)]
pub struct Ledger {
    /// Heading.
    pub heading: &'static str,
    /// Points of an entry, with sign.
    pub points: fn(i32) -> String,
    /// The sum.
    pub sum: fn(i32) -> String,
    /// What the sum means.
    pub sum_help: &'static str,
    /// A signal.
    pub signal: fn(Signal) -> &'static str,
    /// How words met.
    pub meeting: fn(Meeting) -> &'static str,
    /// A word that met another.
    pub met: fn(&str, &str, &str) -> String,
    /// A concept that met.
    pub concept: fn(&str, &str) -> String,
    /// Words it lacks.
    pub missing_detail: Around,
    /// A distance.
    pub distance: Counted,
    /// Same county.
    pub same_county: &'static str,
    /// A documented need of the partner's own that is like this one.
    pub same_need: fn(&str) -> String,
    /// A project on a like need: its title, whether the partner itself took part.
    pub like_project: fn(&str, bool) -> String,
    /// Projects for owners of this kind, of this size, and those the partner itself took part in.
    pub like_owners: fn(u32, u32, u32) -> String,
    /// A project with the owner (`true`) or a neighbour, and whether the partner itself took part.
    pub known: fn(&str, bool, bool) -> String,
    /// Nothing documented.
    pub no_history: &'static str,
    /// How well what it needs fits what the owner has, in thousandths.
    pub gives: Counted,
    /// A larger one of the owner's kind.
    pub larger_peer: Around,
    /// Proposed elsewhere.
    pub proposed: Counted,
    /// A kind, and whether the programme demands it.
    pub role: fn(&str, bool) -> String,
    /// Confidence and date.
    pub facts: fn(&str, &str) -> String,
    /// No data.
    pub not_known: &'static str,
    /// UN goals.
    pub goals: Around,
    /// What speaks against.
    pub against: &'static str,
    /// What speaks for.
    pub for_it: &'static str,
    /// What is not known.
    pub unknown: &'static str,
    /// What is not known means.
    pub unknown_help: &'static str,
    /// Words that found nothing here.
    pub missing: &'static str,
    /// Heading: what would lift the score.
    pub lifts: &'static str,
    /// One thing that would lift it, with its points.
    pub lift: fn(&str, i32) -> String,
    /// The project of a year.
    pub project: fn(&str, Option<u32>) -> String,
}

/// A partner's page.
#[derive(Debug)]
pub struct Partner {
    /// Home page.
    pub home_page: &'static str,
    /// Facts.
    pub facts: &'static str,
    /// Name of a fact.
    pub fact: fn(FactKey) -> &'static str,
    /// A value out of a closed list.
    pub value: fn(&str) -> Option<&'static str>,
    /// Square kilometres.
    pub square_km: Around,
    /// Competences.
    pub competences: &'static str,
    /// Offers.
    pub offers: &'static str,
    /// Concepts.
    pub concepts: &'static str,
    /// UN goals.
    pub goals: &'static str,
    /// Projects.
    pub projects: &'static str,
    /// No projects.
    pub no_projects: &'static str,
    /// Owned by.
    pub owned_by: &'static str,
    /// Took part.
    pub took_part: &'static str,
    /// Paid by.
    pub paid_by: &'static str,
    /// Its own needs.
    pub needs: &'static str,
    /// Needs of others that fit.
    pub fitting: &'static str,
    /// What fitting means.
    pub fitting_help: &'static str,
    /// Nothing fits.
    pub no_fitting: &'static str,
    /// Who is near.
    pub near: &'static str,
    /// Who is like it.
    pub similar: &'static str,
    /// Button: be this one.
    pub be_owner: Around,
    /// Back to the matches.
    pub back: &'static str,
    /// Where the record comes from.
    pub record: &'static str,
    /// The record's remark about confidence.
    pub confidence: Around,
    /// The user has corrected something here.
    pub corrected: &'static str,
    /// Link: see and undo the correction.
    pub see_correction: &'static str,
    /// Link: correct or add facts.
    pub correct: Around,
}

/// The texts of a language.
#[must_use]
pub const fn texts(tag: Tag) -> &'static Language {
    match tag {
        Tag::Nb => &nb::TEXTS,
        Tag::Nn => &nn::TEXTS,
        Tag::En => &en::TEXTS,
    }
}
