//! Programmes, their rules and the verdicts.

use serde::{Deserialize, Serialize};

use super::{Kind, OwnerRef, SourceView, Texts};

/// The three answers to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum VerdictKind {
    /// Oppfylt.
    Met,
    /// Ikke oppfylt.
    NotMet,
    /// Kan ikke avgjøres.
    CannotDecide,
}

/// Whether a programme can be applied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ProgrammeStatus {
    /// Seen in 2024 or later, or a standing scheme.
    Active,
    /// Last seen in 2023 or earlier, no sign of end.
    Unknown,
    /// Ended.
    Closed,
}

/// The fact a verdict was made from; the view has the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Given {
    /// Nothing is known about it.
    NotKnown,
    /// A count.
    Count(u32),
    /// An amount in kroner.
    Kroner(i64),
    /// A share in per cent.
    Percent(u32),
    /// A length in months.
    Months(u32),
    /// Kinds of actor, as keys.
    Actors(Vec<String>),
    /// Names, such as counties.
    Names(Vec<String>),
    /// Yes or no.
    YesNo(bool),
}

/// What would change a verdict; the view has the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remedy {
    /// Another owner of one of these actor types (keys).
    ChangeOwner(Vec<String>),
    /// Add this many of any of these actor types (keys).
    Add {
        /// How many.
        count: u32,
        /// Which.
        actors: Vec<String>,
    },
    /// Take away this many members.
    Remove {
        /// How many.
        count: u32,
    },
    /// Add partners from this many more countries.
    AddCountries(u32),
    /// An owner or partner in one of these counties.
    BeIn(Vec<String>),
    /// Raise the amount to at least this.
    RaiseTo(i64),
    /// Lower the amount to at most this.
    LowerTo(i64),
    /// Raise a cost share to this per cent for these actor types.
    RaiseShare {
        /// Per cent.
        percent: u32,
        /// Which.
        actors: Vec<String>,
    },
    /// Keep to these months.
    Months {
        /// At least.
        min: Option<u32>,
        /// At most.
        max: Option<u32>,
    },
    /// Confirm something only people can know.
    Confirm,
    /// Find it out: the rule or the fact is not documented.
    FindOut,
}

/// A rule of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleView {
    /// The rule in own words.
    pub sentence: Texts,
    /// Whether it decides, or only informs.
    pub hard: bool,
    /// The year it is of, when known.
    pub year: Option<u16>,
    /// Its source.
    pub source: SourceView,
}

/// A rule with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictView {
    /// The rule.
    pub rule: RuleView,
    /// The answer.
    pub verdict: VerdictKind,
    /// What the answer was made from.
    pub given: Given,
    /// What would change it.
    pub remedy: Option<Remedy>,
}

/// How far an owner is from a programme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Effort {
    /// Hard rules not met.
    pub not_met: u32,
    /// Hard rules that cannot be decided yet.
    pub undecided: u32,
    /// Hard rules met.
    pub met: u32,
}

/// Which programmes?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammesRequest {
    /// Who asks; with a partner or a place the list is sorted by least effort.
    pub owner: OwnerRef,
    /// Words to look for in names, funders and themes.
    pub text: String,
}

/// A programme in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeRow {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Texts,
    /// Who pays.
    pub funder: String,
    /// Whether it is open.
    pub status: ProgrammeStatus,
    /// The last year it was seen.
    pub last_year: Option<u16>,
    /// The kind key: `main_project`, `pre_project`, `phd` and so on.
    pub kind: String,
    /// The level key: `national`, `regional` or `eu`.
    pub level: String,
    /// What it pays.
    pub amount: AmountView,
    /// How far the owner is from it; `None` when no owner is chosen.
    pub effort: Option<Effort>,
    /// Whether the owner's kind may apply; `None` when not decided.
    pub owner_may_apply: Option<bool>,
}

/// What a programme pays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmountView {
    /// At least, in the currency.
    pub min: Option<i64>,
    /// At most, in the currency.
    pub max: Option<i64>,
    /// `NOK` or `EUR`.
    pub currency: Option<String>,
    /// Largest support share in per cent.
    pub support_percent: Option<u32>,
}

/// The answer to a [`ProgrammesRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammesView {
    /// The programmes.
    pub rows: Vec<ProgrammeRow>,
    /// How many there are in all.
    pub total: u32,
}

/// One programme with its rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeView {
    /// In short.
    pub row: ProgrammeRow,
    /// Deadlines seen, ISO 8601.
    pub deadlines: Vec<String>,
    /// Themes, as the source has them.
    pub themes: Vec<Texts>,
    /// Shortest and longest duration in months.
    pub months: (Option<u32>, Option<u32>),
    /// Its rules: for the owner when one is chosen, else undecided.
    pub verdicts: Vec<VerdictView>,
    /// The programme that followed it.
    pub successor: Option<(String, Texts)>,
    /// Kinds of partner its rules demand.
    pub demanded: Vec<Kind>,
}
