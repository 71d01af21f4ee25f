//! The words of the shape programmes travel in: closed lists, each a mirror of one in the domain.

use serde::{Deserialize, Serialize};

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
