//! Rules of a programme: a closed set of kinds, each with its limits as plain numbers.

use super::super::{Confidence, Date};
use super::{ActorTypes, Words};

/// What a rule can do to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    /// It can make the application ineligible.
    Hard,
    /// It only weighs in the assessment; it never rejects.
    Expectation,
    /// It demands nothing: a permission, or something good to know. It is shown and never judged.
    Information,
}

/// A currency that calls state amounts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    /// Norwegian kroner.
    #[default]
    Kroner,
    /// Euro.
    Euro,
}

/// A country by its two letters (ISO 3166-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Norway.
    pub const NORWAY: Self = Self(*b"NO");

    /// Reads two capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 2] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Where members must be to be counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Within {
    /// Anywhere.
    #[default]
    Anywhere,
    /// In one of these counties (names in force since 2024).
    Counties(Vec<String>),
    /// In this country.
    Country(CountryCode),
}

/// What an amount is counted over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AmountPeriod {
    /// The whole project.
    #[default]
    Project,
    /// A year.
    Year,
}

/// A higher ceiling for joint applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JointAmount {
    /// Who must join.
    pub types: ActorTypes,
    /// How many of them, owner included.
    pub members: u16,
    /// The ceiling then, in whole units of the rule's currency.
    pub max: i64,
}

/// The highest support share for some owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnerShare {
    /// Which owners.
    pub types: ActorTypes,
    /// Highest share of the costs, 0 to 100 per cent.
    pub max_percent: u8,
}

/// A form of own contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnForm {
    /// Money.
    Cash,
    /// Paid hours.
    Hours,
}

/// What a share is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShareBase {
    /// All costs of the project.
    Costs,
    /// The costs of research and development.
    ResearchCosts,
    /// The number of participants.
    Participants,
}

/// Where a project must be anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnchoringKind {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResearchDemand {
    /// It must.
    Required,
    /// It must not.
    Forbidden,
}

/// What may not be combined with the support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackingBan {
    /// Support for the same costs, or as own share, together with another state grant.
    OtherStateSupport,
    /// The same application sent to several programmes.
    SentElsewhere,
    /// A project that is fully paid for beforehand.
    FullyFinanced,
}

/// What a rule is about; also what the sources can be silent about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
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

impl Topic {
    /// All topics, in the order they are listed.
    pub const ALL: [Self; 17] = [
        Self::Owner,
        Self::Region,
        Self::Partners,
        Self::Entities,
        Self::Countries,
        Self::Amount,
        Self::SupportShare,
        Self::OwnContribution,
        Self::CostShares,
        Self::Duration,
        Self::Collaboration,
        Self::Use,
        Self::Theme,
        Self::NextStep,
        Self::Application,
        Self::People,
        Self::Results,
    ];
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// The owner is of an allowed type.
    OwnerType {
        /// Types that may own the project.
        allowed: ActorTypes,
        /// Types that may in some cases only; whether this is one cannot be decided here.
        perhaps: ActorTypes,
        /// Whether an owner that is a research organisation must be approved.
        approved_research: bool,
    },
    /// The owner is not of an excluded type.
    OwnerExcluded {
        /// Types that may not own the project.
        excluded: ActorTypes,
    },
    /// The owner is in a county.
    OwnerRegion {
        /// Counties that are in it as a whole.
        counties: Vec<String>,
        /// Counties of which only a part is in it, or of which the source is unsure.
        partly: Vec<String>,
    },
    /// The owner is a municipality of a size.
    OwnerInhabitants {
        /// Least number of inhabitants.
        min: Option<u32>,
        /// Greatest number of inhabitants.
        max: Option<u32>,
    },
    /// The owner is in a centrality class of Statistics Norway, 1 (most central) to 6.
    OwnerCentrality {
        /// The most central class that may apply.
        from: u8,
        /// The least central class that may apply.
        to: u8,
    },
    /// Members of some types, counted over the whole consortium, owner included, an organisation once.
    Members {
        /// Which types are counted.
        types: ActorTypes,
        /// At least so many.
        min: u16,
        /// At most so many.
        max: Option<u16>,
        /// Where they must be.
        within: Within,
        /// Owners for which the rule does not hold.
        unless_owner: ActorTypes,
    },
    /// Approved research organisations, counted over the whole consortium, owner included, an organisation once.
    ApprovedResearch {
        /// At least so many.
        min: u16,
    },
    /// The number of organisations, owner included.
    Entities {
        /// At least so many.
        min: u16,
        /// At most so many.
        max: Option<u16>,
    },
    /// The number of countries the members are from.
    Countries {
        /// At least so many.
        min: u16,
        /// Countries that count.
        certain: Vec<CountryCode>,
        /// Whether no other country counts; otherwise it is open whether one does.
        complete: bool,
    },
    /// The amount applied for.
    Amount {
        /// In which currency.
        currency: Currency,
        /// At least, in whole units.
        min: Option<i64>,
        /// At most, in whole units.
        max: Option<i64>,
        /// Over what.
        period: AmountPeriod,
        /// A higher ceiling for joint applications.
        joint: Option<JointAmount>,
    },
    /// The share of the costs that the support covers.
    SupportShare {
        /// Shares up to this one are always allowed, 0 to 100 per cent.
        always_percent: u8,
        /// Shares above this one never are, 0 to 100 per cent. Between the two it depends on what is not known here.
        max_percent: u8,
        /// What holds for some owners.
        by_owner: Vec<OwnerShare>,
    },
    /// What owner and partners bring themselves.
    OwnContribution {
        /// At least this share of the costs, 0 to 100 per cent; 0 when only the rest beside the support must be covered.
        min_percent: u8,
        /// Which forms count; empty when the source does not say.
        forms: Vec<OwnForm>,
        /// Highest share of the costs that may be hours, 0 to 100 per cent.
        hours_max_percent: Option<u8>,
    },
    /// A least share that lies with some types.
    CostShare {
        /// Which types.
        types: ActorTypes,
        /// At least this share, 0 to 100 per cent.
        min_percent: u8,
        /// A share of what.
        base: ShareBase,
    },
    /// How long the project lasts.
    Duration {
        /// At least so many months.
        min: Option<u16>,
        /// At most so many months.
        max: Option<u16>,
        /// At most so many months in cases the source allows for.
        exception: Option<u16>,
    },
    /// When the project runs.
    Period {
        /// It starts on this day or later.
        start_from: Option<Date>,
        /// It starts on this day or before.
        start_by: Option<Date>,
        /// It ends on this day or before.
        end_by: Option<Date>,
    },
    /// The project is anchored.
    Anchored {
        /// Where.
        by: AnchoringKind,
    },
    /// The project holds research, or does not.
    ResearchContent {
        /// Which of the two.
        demand: ResearchDemand,
    },
    /// The project has not started before the application.
    NotStarted,
    /// Something that cannot be combined with the support.
    Stacking {
        /// What.
        ban: StackingBan,
    },
    /// Something only a human can confirm.
    Attested {
        /// What it is about.
        topic: Topic,
    },
}

/// One rule with its words and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name within the programme: lower case ASCII, stable.
    pub key: String,
    /// What it can do to an application.
    pub force: Force,
    /// What it demands.
    pub kind: RuleKind,
    /// The owners it holds for; empty when it holds for all.
    pub owners: ActorTypes,
    /// The rule in a sentence.
    pub words: Words,
    /// The page it was read from.
    pub source: String,
    /// The year of the page, when known.
    pub year: Option<u16>,
    /// How sure we are.
    pub confidence: Confidence,
}
