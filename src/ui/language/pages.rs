//! The shape of the words of the pages for needs, programmes, consortia and about.

use super::{Around, Counted};

/// The list of needs, and a need.
#[derive(Debug)]
pub struct Needs {
    /// Heading of the list.
    pub heading: &'static str,
    /// What the list is.
    pub lead: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// Legend of the kinds.
    pub kinds: &'static str,
    /// The year of a need.
    pub year: Counted,
    /// The year is not known.
    pub no_year: &'static str,
    /// A project met it.
    pub met: &'static str,
    /// No project met it, as far as is known.
    pub open: &'static str,
    /// Heading: the project that met it.
    pub project: &'static str,
    /// Heading: who fits.
    pub matches: &'static str,
    /// What that means.
    pub matches_help: &'static str,
    /// Nobody fits.
    pub no_matches: &'static str,
    /// Heading: needs like it.
    pub similar: &'static str,
    /// Heading: where it is documented.
    pub source: &'static str,
    /// Button: start from this need.
    pub start: &'static str,
    /// What that does.
    pub start_help: &'static str,
    /// Said before the owner.
    pub owner: &'static str,
    /// Said before themes.
    pub themes: &'static str,
    /// Nothing found.
    pub nothing: &'static str,
    /// More rows.
    pub more: &'static str,
}

/// The list of programmes, and a programme.
#[derive(Debug)]
pub struct Programmes {
    /// Heading of the list.
    pub heading: &'static str,
    /// What the list is.
    pub lead: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// The list is sorted for this owner.
    pub sorted_for: Around,
    /// Choose an owner to sort.
    pub choose_owner: &'static str,
    /// Legend of the owner.
    pub who: &'static str,
    /// The owner's kind may apply.
    pub may_apply: &'static str,
    /// The owner's kind may not apply.
    pub may_not_apply: &'static str,
    /// Whether it may is not known.
    pub may_be: &'static str,
    /// Paid by.
    pub funder: Around,
    /// Amount: at least, at most, in words.
    pub amount: fn(Option<String>, Option<String>) -> String,
    /// The amount is not known.
    pub no_amount: &'static str,
    /// An amount with its currency.
    pub money: fn(i64, &str) -> String,
    /// Largest support share.
    pub share: Counted,
    /// Shortest and longest duration.
    pub months: fn(Option<u32>, Option<u32>) -> String,
    /// Heading: facts.
    pub facts: &'static str,
    /// Labels of facts: status, kind, amount, share, duration, deadlines, themes, partners.
    pub labels: ProgrammeLabels,
    /// Last seen in this year.
    pub last_year: Counted,
    /// Heading: the rules.
    pub rules: &'static str,
    /// What the verdicts are for.
    pub rules_for: Around,
    /// Choose an owner to get verdicts.
    pub rules_help: &'static str,
    /// Heading: information.
    pub information: &'static str,
    /// What followed it.
    pub successor: &'static str,
    /// Button: a consortium for it.
    pub use_it: &'static str,
    /// Check before use.
    pub check: &'static str,
}

/// Labels of a programme's facts.
#[derive(Debug)]
pub struct ProgrammeLabels {
    /// Open or closed.
    pub status: &'static str,
    /// Kind.
    pub kind: &'static str,
    /// Amount.
    pub amount: &'static str,
    /// Support share.
    pub share: &'static str,
    /// Duration.
    pub duration: &'static str,
    /// Deadlines seen.
    pub deadlines: &'static str,
    /// Themes.
    pub themes: &'static str,
    /// Kinds of partner that are demanded.
    pub demanded: &'static str,
}

/// The consortium page.
#[derive(Debug)]
pub struct Consortium {
    /// Heading.
    pub heading: &'static str,
    /// What the page does.
    pub lead: &'static str,
    /// Label of the programme.
    pub programme: &'static str,
    /// Nothing chosen.
    pub choose: &'static str,
    /// No need is written.
    pub no_need: &'static str,
    /// No programme is chosen.
    pub no_programme: &'static str,
    /// The search goes on; per cent the best may still gain.
    pub searching: fn(u32) -> String,
    /// The best possible.
    pub proven: &'static str,
    /// No team at all.
    pub impossible: &'static str,
    /// Stopped; per cent the best may still gain.
    pub stopped: fn(u32) -> String,
    /// How many candidates were looked at: kinds with counts.
    pub looked_at: Around,
    /// Team number.
    pub team: Counted,
    /// The best team.
    pub best_team: &'static str,
    /// Per cent of its value that a team lacks to the best.
    pub behind: Counted,
    /// Heading: alternatives.
    pub alternatives: &'static str,
    /// What alternatives are.
    pub alternatives_help: &'static str,
    /// Heading: members.
    pub members: &'static str,
    /// The owner.
    pub owner: &'static str,
    /// Carries these parts.
    pub carries: Around,
    /// Carries none by itself.
    pub carries_none: &'static str,
    /// Without it, so many per cent of the team's value less.
    pub without: Counted,
    /// Needed by the rules.
    pub needed: &'static str,
    /// Best substitute, and the per cent of the team's value lost.
    pub substitute: fn(&str, u32) -> String,
    /// Lock.
    pub lock: &'static str,
    /// Lock this one.
    pub lock_of: Around,
    /// Exclude.
    pub exclude: &'static str,
    /// Exclude this one.
    pub exclude_of: Around,
    /// Free.
    pub free: &'static str,
    /// Free this one.
    pub free_of: Around,
    /// Heading of locked and excluded.
    pub held: &'static str,
    /// Must be in.
    pub is_locked: &'static str,
    /// Must not be in.
    pub is_excluded: &'static str,
    /// Heading: coverage.
    pub coverage: &'static str,
    /// What the table says.
    pub coverage_help: &'static str,
    /// Head of the first column.
    pub part: &'static str,
    /// Weight of a part, in thousandths.
    pub weight: Counted,
    /// Coverage in words, in thousandths.
    pub cover: Counted,
    /// Carries this part.
    pub carries_this: &'static str,
    /// Heading: the rules.
    pub rules: &'static str,
    /// All hard rules together: met, to be confirmed, broken.
    pub overall_met: &'static str,
    /// Something to confirm.
    pub overall_confirm: &'static str,
    /// Broken.
    pub overall_broken: &'static str,
    /// Heading: repairs.
    pub repairs: &'static str,
    /// What repairs are.
    pub repairs_help: &'static str,
    /// Candidates for a repair.
    pub candidates: &'static str,
}

/// The about page.
#[derive(Debug)]
pub struct About {
    /// Heading.
    pub heading: &'static str,
    /// What Makker is.
    pub lead: &'static str,
    /// Heading and paragraphs of each part.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// Heading: credits.
    pub credits: &'static str,
    /// Source, what is taken, licence, address.
    pub credit_rows: &'static [(&'static str, &'static str, &'static str, &'static str)],
    /// Heading: what is stored here.
    pub storage: &'static str,
    /// What is stored.
    pub storage_text: &'static str,
    /// Button: delete it.
    pub forget: &'static str,
    /// The date the facts were compiled.
    pub compiled: Around,
}
