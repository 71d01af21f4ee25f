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

/// A fact a rule asks for; the view has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AskedFact {
    /// What kind of organisation the owner is.
    OwnerType,
    /// The owner's county.
    OwnerCounty,
    /// The owner's inhabitants.
    OwnerInhabitants,
    /// The owner's centrality class.
    OwnerCentrality,
    /// What kind of organisation each member is, and where.
    MemberTypes,
    /// Whether a research organisation is approved.
    Approval,
    /// The members' countries.
    MemberCountries,
    /// The amount applied for.
    Amount,
    /// How the amount is spread over the years.
    AmountPerYear,
    /// The rate of the euro.
    ExchangeRate,
    /// What the project costs.
    TotalCost,
    /// What the cost is used for, or whom it falls on.
    CostKind,
    /// Own contribution in cash.
    OwnCash,
    /// Own contribution in paid hours.
    OwnHours,
    /// What each member's part costs.
    MemberCosts,
    /// How much of each member's cost is research.
    MemberResearchCosts,
    /// How long the project lasts.
    Months,
    /// Whether an exception applies.
    Exception,
    /// When the project starts.
    Start,
    /// Where the project is anchored.
    Anchoring,
    /// Whether the project holds research.
    Research,
    /// Whether the project has started.
    Started,
    /// Whether other state support is used.
    OtherStateSupport,
    /// Whether the same application goes elsewhere.
    SentElsewhere,
    /// Whether the project is fully paid for.
    FullyFinanced,
    /// What only a human can confirm.
    Attestation,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// Members of some types.
    Members,
    /// Organisations.
    Entities,
    /// Countries.
    Countries,
    /// Kroner.
    Kroner,
    /// Kroner a year.
    KronerPerYear,
    /// Euro.
    Euro,
    /// Euro a year.
    EuroPerYear,
    /// Per cent.
    Percent,
    /// Months.
    Months,
    /// Inhabitants.
    Inhabitants,
    /// Centrality class.
    CentralityClass,
}

/// The fact a verdict was made from. Actor types are keys such as `research_organisation`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Given {
    /// It is not known.
    Unknown(AskedFact),
    /// Actor types the owner has or may have.
    Actors(Vec<String>),
    /// The owner's county.
    County(String),
    /// A number, in the limit's measure.
    Number(i64),
    /// So many for certain, so many at most.
    Count(u16, u16),
    /// A part of a whole, both in kroner or heads.
    Share(i64, i64),
    /// First and last day, ISO 8601.
    Dates(Option<String>, Option<String>),
    /// Yes or no.
    Answer(bool),
}

/// What a rule allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Allowed {
    /// One of these actor types.
    OneOf(Vec<String>),
    /// None of these actor types.
    NoneOf(Vec<String>),
    /// One of these counties.
    Counties(Vec<String>),
    /// A range, both ends included.
    Range(Measure, Option<i64>, Option<i64>),
    /// Earliest start, latest start, latest end, ISO 8601.
    Dates(Option<String>, Option<String>, Option<String>),
    /// This answer.
    Answer(bool),
}

/// Where a project can be anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Anchor {
    /// By the elected.
    Political,
    /// By the top of the administration.
    Administrative,
    /// In the service that shall use the result.
    Service,
    /// In a plan or strategy.
    Plan,
}

/// What a rule is about; also what the sources can be silent about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RuleTopic {
    /// Who may own the project.
    Owner,
    /// Where the owner must be.
    Region,
    /// Which partners must take part.
    Partners,
    /// How many organisations must take part.
    Entities,
    /// From how many countries.
    Countries,
    /// How much can be applied for.
    Amount,
    /// How large a share is paid.
    SupportShare,
    /// What the owner must bring.
    OwnContribution,
    /// How costs must be shared.
    CostShares,
    /// How long the project may last.
    Duration,
    /// How the collaboration must be.
    Collaboration,
    /// What the money may be used for.
    Use,
    /// Theme and aim.
    Theme,
    /// What the project shall lead to.
    NextStep,
    /// Parts of the application.
    Application,
    /// The project manager or the candidate.
    People,
    /// How results are used and spread.
    Results,
}

/// What would change a verdict; the view has the words. Actor types are keys, amounts are kroner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remedy {
    /// Let somebody of these types own the project.
    ChangeOwner(Vec<String>),
    /// Let somebody in one of these counties own the project.
    ChangeOwnerCounty(Vec<String>),
    /// Let somebody within this range own the project.
    ChangeOwnerPlace(Measure, Option<i64>, Option<i64>),
    /// Add so many organisations of these types; counties they must be in, when it matters.
    AddMembers(u16, Vec<String>, Vec<String>),
    /// Add so many approved research organisations.
    AddApprovedResearch(u16),
    /// Take out so many organisations of these types.
    RemoveMembers(u16, Vec<String>),
    /// Add organisations from so many further countries.
    AddCountries(u16),
    /// Apply for at least so much.
    RaiseAmount(i64),
    /// Apply for at most so much.
    LowerAmount(i64),
    /// Bring so much more, in cash or in paid hours.
    RaiseOwnContribution(i64),
    /// Move so much of the hours into cash.
    HoursToCash(i64),
    /// Let so much more of the costs lie with these types.
    RaiseCostShare(i64, Vec<String>),
    /// Let the project last at least so many months.
    Lengthen(u16),
    /// Let the project last at most so many months.
    Shorten(u16),
    /// Move the project: earliest start, latest start, latest end.
    MovePeriod(Option<String>, Option<String>, Option<String>),
    /// Anchor the project.
    Anchor(Anchor),
    /// Bring research in.
    BringResearch,
    /// Leave research out.
    LeaveResearchOut,
    /// Apply before the project starts.
    WaitWithStart,
    /// Do not combine the support with other support.
    AvoidStacking,
    /// Look the rule up: it is weakly documented.
    CheckRule,
    /// Fulfil what the sentence of the rule says.
    Fulfil,
    /// Tell or confirm a fact.
    State(AskedFact),
    /// Take this partner (id and name) off the list of those that must be in.
    DropLock(String, String),
    /// Let this partner (id and name) be proposed again.
    AllowAgain(String, String),
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
    /// The rule's name within its programme.
    pub key: String,
    /// The rule.
    pub rule: RuleView,
    /// The answer.
    pub verdict: VerdictKind,
    /// What the answer was made from.
    pub given: Given,
    /// What the rule allows.
    pub allowed: Allowed,
    /// What would change it; empty when it is met.
    pub remedies: Vec<Remedy>,
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
    /// Where the project is anchored: politically, administratively, in the service.
    pub anchored: [Option<bool>; 3],
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
    /// What the owner would have to change first, for each broken rule; empty when no owner is chosen.
    pub missing: Vec<Remedy>,
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
    /// Its rules: for the owner when one is chosen, else undecided. Hard ones first.
    pub verdicts: Vec<VerdictView>,
    /// Rules that demand nothing.
    pub information: Vec<RuleView>,
    /// What no source says.
    pub undocumented: Vec<RuleTopic>,
    /// What else is known of deadlines.
    pub deadline_note: Option<Texts>,
    /// What a reader should know besides.
    pub note: Option<Texts>,
    /// The programme that followed it.
    pub successor: Option<(String, Texts)>,
    /// Kinds of partner its rules demand.
    pub demanded: Vec<Kind>,
}
