//! The shapes programmes travel in: as JSON in `data/programmes.json`, as postcard in the catalogue file.
//!
//! Fields that may be left out in JSON have a default; postcard always writes every field. Adding, removing or moving a field or a variant is a
//! new [`super::VERSION`].

use serde::{Deserialize, Serialize};

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

/// A kind of organisation, or a role, that a rule can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireActor {
    /// A municipality.
    Municipality,
    /// A county authority.
    County,
    /// A company or enterprise owned by a municipality.
    MunicipalCompany,
    /// A body of several municipalities.
    InterMunicipal,
    /// A state body.
    StateBody,
    /// A health trust.
    HealthTrust,
    /// A small or medium-sized enterprise by the EU's test.
    Sme,
    /// A larger company.
    LargeCompany,
    /// A sole proprietorship.
    SoleProprietor,
    /// A research organisation.
    ResearchOrganisation,
    /// An institution that may award a doctorate.
    DegreeInstitution,
    /// A business cluster.
    Cluster,
    /// A network of businesses.
    BusinessNetwork,
    /// A business development company, business garden or incubator.
    DevelopmentCompany,
    /// A voluntary or non-profit organisation.
    NonProfit,
    /// KS, the municipalities' association.
    Ks,
    /// An organisation outside Norway.
    Foreign,
    /// The first customer of an innovation; a role that a public body or a company fills.
    PilotCustomer,
    /// Every type: any legal entity.
    Any,
}

/// Who runs a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireLevel {
    /// The whole of Norway.
    National,
    /// A county or a region.
    Regional,
    /// The EU, Interreg and other programmes across borders.
    European,
}

/// What a programme pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireKind {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireStatus {
    /// Seen in 2024 or later, or a standing scheme.
    Active,
    /// Last seen in 2023 or earlier, without a sign that it ended.
    Unknown,
    /// Ended.
    Closed,
}

/// How well a fact is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireConfidence {
    /// Verify before use.
    Low,
    /// Real, details less sure.
    Medium,
    /// Official, well known or well documented.
    High,
}

/// What a rule can do to an application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireForce {
    /// It can make the application ineligible.
    #[default]
    Hard,
    /// It only weighs in the assessment; it never rejects.
    Expectation,
    /// It demands nothing: a permission, or something good to know. It is shown and never judged.
    Information,
}

/// A currency that calls state amounts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireCurrency {
    /// Norwegian kroner.
    #[default]
    Kroner,
    /// Euro.
    Euro,
}

/// What an amount is counted over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WirePeriod {
    /// The whole project.
    #[default]
    Project,
    /// A year.
    Year,
}

/// A form of own contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireOwnForm {
    /// Money.
    Cash,
    /// Paid hours.
    Hours,
}

/// What a share is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireShareBase {
    /// All costs of the project.
    #[default]
    Costs,
    /// The costs of research and development.
    ResearchCosts,
    /// The number of participants.
    Participants,
}

/// Where a project must be anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireAnchoring {
    /// By the elected: a political decision.
    Political,
    /// By the top of the administration or the management.
    Administrative,
    /// In the service that shall use the result.
    Service,
    /// In a plan or strategy of the owner.
    Plan,
}

/// Whether a project must hold research.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireResearch {
    /// It must.
    Required,
    /// It must not.
    Forbidden,
}

/// What may not be combined with the support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireStacking {
    /// Support for the same costs, or as own share, together with another state grant.
    OtherStateSupport,
    /// The same application sent to several programmes.
    SentElsewhere,
    /// A project that is fully paid for beforehand.
    FullyFinanced,
}

/// What a rule is about; also what the sources can be silent about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireTopic {
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
    /// Plans, outlines, agreements and other parts of the application.
    Application,
    /// The project manager or the candidate.
    People,
    /// How results are used and spread.
    Results,
}
