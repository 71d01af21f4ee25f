//! The shapes programmes travel in: as JSON in `data/programmes.json`, as postcard in the catalogue file.
//!
//! Fields that may be left out in JSON have a default; postcard always writes every field. Adding, removing or moving a field or a variant is a
//! new [`super::VERSION`].

use serde::{Deserialize, Serialize};

use super::wire_words::{
    WireActor, WireAnchoring, WireConfidence, WireCurrency, WireForce, WireKind, WireLevel, WireOwnForm, WirePeriod, WireResearch,
    WireShareBase, WireStacking, WireStatus, WireTopic,
};

/// All programmes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WireProgrammes {
    /// [`super::VERSION`].
    pub version: u16,
    /// The programmes, sorted by id.
    pub programmes: Vec<WireProgramme>,
}

/// A text in three languages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireWords {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

/// A name in two or three languages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireName {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk, where it differs.
    #[serde(default)]
    pub nn: Option<String>,
    /// English.
    pub en: String,
}

/// A programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireProgramme {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: WireName,
    /// Who pays.
    pub funder: String,
    /// Who runs it.
    pub level: WireLevel,
    /// What it pays for.
    pub kind: WireKind,
    /// Whether one can apply.
    pub status: WireStatus,
    /// The programme that took over.
    #[serde(default)]
    pub successor: Option<String>,
    /// Years in which a call was seen.
    #[serde(default)]
    pub years: Vec<u16>,
    /// Deadlines as `2025-01-31`.
    #[serde(default)]
    pub deadlines: Vec<String>,
    /// What else is known of deadlines.
    #[serde(default)]
    pub deadline_note: Option<WireWords>,
    /// When projects could run.
    #[serde(default)]
    pub windows: Vec<WireWindow>,
    /// Themes.
    #[serde(default)]
    pub themes: Vec<WireWords>,
    /// What is usual to get.
    #[serde(default)]
    pub typical: Option<WireTypical>,
    /// What no rule says.
    #[serde(default)]
    pub note: Option<WireWords>,
    /// How well the rules are documented.
    #[serde(default)]
    pub confidence: Option<WireConfidence>,
    /// What no source says.
    #[serde(default)]
    pub undocumented: Vec<WireTopic>,
    /// Its rules.
    #[serde(default)]
    pub rules: Vec<WireRule>,
}

/// When projects of a call could run; days as `2025-01-31`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireWindow {
    /// Which call.
    #[serde(default)]
    pub call: String,
    /// Earliest start.
    #[serde(default)]
    pub start_from: Option<String>,
    /// Latest start.
    #[serde(default)]
    pub start_by: Option<String>,
    /// Latest end.
    #[serde(default)]
    pub end_by: Option<String>,
}

/// A usual amount.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireTypical {
    /// In which currency.
    #[serde(default)]
    pub currency: WireCurrency,
    /// The lower end.
    #[serde(default)]
    pub low: Option<i64>,
    /// The upper end.
    #[serde(default)]
    pub high: Option<i64>,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireRule {
    /// Its name within the programme.
    pub key: String,
    /// What it can do to an application.
    #[serde(default)]
    pub force: WireForce,
    /// What it demands.
    pub kind: WireRuleKind,
    /// The owners it holds for; empty when for all.
    #[serde(default)]
    pub owners: Vec<WireActor>,
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
    /// The page it was read from.
    pub source: String,
    /// The year of the page.
    #[serde(default)]
    pub year: Option<u16>,
    /// How sure we are.
    pub confidence: WireConfidence,
}

/// What a rule demands; see [`crate::domain::RuleKind`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum WireRuleKind {
    /// The owner is of an allowed type.
    OwnerType {
        /// Allowed types.
        allowed: Vec<WireActor>,
        /// Types that are allowed in some cases.
        #[serde(default)]
        perhaps: Vec<WireActor>,
        /// Whether a research organisation must be approved.
        #[serde(default)]
        approved_research: bool,
    },
    /// The owner is not of an excluded type.
    OwnerExcluded {
        /// Excluded types.
        excluded: Vec<WireActor>,
    },
    /// The owner is in a county.
    OwnerRegion {
        /// Counties.
        counties: Vec<String>,
        /// Counties that are partly in it.
        #[serde(default)]
        partly: Vec<String>,
    },
    /// The owner's inhabitants.
    OwnerInhabitants {
        /// At least.
        #[serde(default)]
        min: Option<u32>,
        /// At most.
        #[serde(default)]
        max: Option<u32>,
    },
    /// The owner's centrality class.
    OwnerCentrality {
        /// Most central.
        from: u8,
        /// Least central.
        to: u8,
    },
    /// Members of some types.
    Members {
        /// Which.
        types: Vec<WireActor>,
        /// At least.
        #[serde(default)]
        min: u16,
        /// At most.
        #[serde(default)]
        max: Option<u16>,
        /// Where.
        #[serde(default)]
        within: WireWithin,
        /// Owners for which it does not hold.
        #[serde(default)]
        unless_owner: Vec<WireActor>,
    },
    /// Approved research organisations.
    ApprovedResearch {
        /// At least.
        min: u16,
    },
    /// Organisations.
    Entities {
        /// At least.
        min: u16,
        /// At most.
        #[serde(default)]
        max: Option<u16>,
    },
    /// Countries.
    Countries {
        /// At least.
        min: u16,
        /// Two capital letters each.
        certain: Vec<String>,
        /// Whether no other counts.
        complete: bool,
    },
    /// The amount applied for.
    Amount {
        /// In which currency.
        #[serde(default)]
        currency: WireCurrency,
        /// At least.
        #[serde(default)]
        min: Option<i64>,
        /// At most.
        #[serde(default)]
        max: Option<i64>,
        /// Over what.
        #[serde(default)]
        period: WirePeriod,
        /// For joint applications.
        #[serde(default)]
        joint: Option<WireJoint>,
    },
    /// The share of the costs the support covers.
    SupportShare {
        /// Always allowed.
        always_percent: u8,
        /// Never exceeded.
        max_percent: u8,
        /// For some owners.
        #[serde(default)]
        by_owner: Vec<WireOwnerShare>,
    },
    /// What owner and partners bring.
    OwnContribution {
        /// At least this share of the costs.
        #[serde(default)]
        min_percent: u8,
        /// Forms that count; empty when the source does not say.
        #[serde(default)]
        forms: Vec<WireOwnForm>,
        /// Highest share of the costs in hours.
        #[serde(default)]
        hours_max_percent: Option<u8>,
    },
    /// A least share with some types.
    CostShare {
        /// Which.
        types: Vec<WireActor>,
        /// At least.
        min_percent: u8,
        /// Of what.
        #[serde(default)]
        base: WireShareBase,
    },
    /// Months.
    Duration {
        /// At least.
        #[serde(default)]
        min: Option<u16>,
        /// At most.
        #[serde(default)]
        max: Option<u16>,
        /// At most, as an exception.
        #[serde(default)]
        exception: Option<u16>,
    },
    /// When it runs; days as `2025-01-31`.
    Period {
        /// Earliest start.
        #[serde(default)]
        start_from: Option<String>,
        /// Latest start.
        #[serde(default)]
        start_by: Option<String>,
        /// Latest end.
        #[serde(default)]
        end_by: Option<String>,
    },
    /// Anchored.
    Anchored {
        /// Where.
        by: WireAnchoring,
    },
    /// Research or not.
    ResearchContent {
        /// Which.
        demand: WireResearch,
    },
    /// Not started before the application.
    NotStarted,
    /// Not combined.
    Stacking {
        /// With what.
        ban: WireStacking,
    },
    /// Confirmed by a human.
    Attested {
        /// What it is about.
        topic: WireTopic,
    },
}

/// A higher ceiling for joint applications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireJoint {
    /// Who must join.
    pub types: Vec<WireActor>,
    /// How many.
    pub members: u16,
    /// The ceiling then.
    pub max: i64,
}

/// The highest share for some owners.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireOwnerShare {
    /// Which.
    pub types: Vec<WireActor>,
    /// At most.
    pub max_percent: u8,
}

/// Where members must be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireWithin {
    /// Anywhere.
    #[default]
    Anywhere,
    /// In these counties.
    Counties(Vec<String>),
    /// In this country.
    Country(String),
}
