//! Funding programmes as data: what each call asks of its owner, its consortium, its money and its plan.
//!
//! A programme is a list of [`Rule`]s of a small closed set of kinds ([`RuleKind`]). A rule says whether it can make an application
//! ineligible ([`Force::Hard`]), only informs the assessment ([`Force::Expectation`]) or demands nothing ([`Force::Information`]), in three
//! languages, with the page and the year it was read from. What the sources are silent about is listed in [`Programme::undocumented`]:
//! silence is never permission. Nothing here decides anything; [`crate::programme`] does.

mod actor;
mod rule;

pub use actor::{ActorType, ActorTypes};
pub use rule::{
    AmountPeriod, AnchoringKind, CountryCode, Currency, Force, JointAmount, OwnForm, OwnerShare, ResearchDemand, Rule, RuleKind, ShareBase,
    StackingBan, Topic, Within,
};

use super::{Confidence, Date, Language, ProgrammeId};

/// One short text in the three languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Bokmål.
    pub bokmal: String,
    /// Nynorsk.
    pub nynorsk: String,
    /// English.
    pub english: String,
}

impl Words {
    /// The text in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Bokmal => &self.bokmal,
            Language::Nynorsk => &self.nynorsk,
            Language::English => &self.english,
        }
    }
}

/// Who runs a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgrammeLevel {
    /// The whole of Norway.
    National,
    /// A county or a region.
    Regional,
    /// The EU, Interreg and other programmes across borders.
    European,
}

/// What a programme pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgrammeKind {
    /// A pre-project.
    PreProject,
    /// A research or innovation project.
    MainProject,
    /// A doctorate in an organisation.
    Doctorate,
    /// A development grant without a demand for research.
    DevelopmentGrant,
    /// A grant to a business.
    BusinessGrant,
    /// A tax deduction.
    TaxIncentive,
    /// A cluster.
    Cluster,
    /// A network of businesses.
    Network,
    /// Work that brings others to research.
    Mobilisation,
    /// A partnership without a call.
    Partnership,
    /// A structure without a call.
    Structure,
    /// Coordination and support.
    SupportAction,
    /// A pilot.
    Pilot,
    /// A research grant.
    ResearchGrant,
}

/// Whether one can apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgrammeStatus {
    /// Seen in 2024 or later, or a standing scheme.
    Active,
    /// Last seen in 2023 or earlier, without a sign that it ended.
    Unknown,
    /// Ended.
    Closed,
}

/// An amount that is usual, never a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypicalAmount {
    /// In which currency.
    pub currency: Currency,
    /// The lower end, in whole units of the currency.
    pub low: Option<i64>,
    /// The upper end, in whole units of the currency.
    pub high: Option<i64>,
}

/// When projects of one call could start and had to end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallWindow {
    /// Which call, such as `2024` or `2024 autumn`; empty when there was one only.
    pub call: String,
    /// Earliest start.
    pub start_from: Option<Date>,
    /// Latest start.
    pub start_by: Option<Date>,
    /// Latest end.
    pub end_by: Option<Date>,
}

/// A funding programme or one of its calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Stable id.
    pub id: ProgrammeId,
    /// Its bokmål name.
    pub name: String,
    /// Its nynorsk name, where it differs from the bokmål one.
    pub name_nynorsk: Option<String>,
    /// Its English name.
    pub name_english: String,
    /// Who pays.
    pub funder: String,
    /// Who runs it.
    pub level: ProgrammeLevel,
    /// What it pays for.
    pub kind: ProgrammeKind,
    /// Whether one can apply.
    pub status: ProgrammeStatus,
    /// The programme that took over, where one is evident.
    pub successor: Option<ProgrammeId>,
    /// Years in which a call was seen, rising.
    pub years: Vec<u16>,
    /// Deadlines that were dates, rising.
    pub deadlines: Vec<Date>,
    /// What else is known of deadlines, such as that one can apply at any time.
    pub deadline_note: Option<Words>,
    /// When projects could run, a call each.
    pub windows: Vec<CallWindow>,
    /// Themes it pays for.
    pub themes: Vec<Words>,
    /// What is usual to get.
    pub typical: Option<TypicalAmount>,
    /// What a reader should know that no rule says.
    pub note: Option<Words>,
    /// How well the rules are documented; `None` when no text was found at all.
    pub confidence: Option<Confidence>,
    /// Its rules, owner first.
    pub rules: Vec<Rule>,
    /// What no source says.
    pub undocumented: Vec<Topic>,
}

impl Programme {
    /// Its name in a language.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &str {
        match language {
            Language::Bokmal => &self.name,
            Language::Nynorsk => self.name_nynorsk.as_deref().unwrap_or(&self.name),
            Language::English => &self.name_english,
        }
    }

    /// The rule with a key, in O(rules).
    #[must_use]
    pub fn rule(&self, key: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.key == key)
    }
}
