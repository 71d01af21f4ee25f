//! Answers: what was found, against which limit, and what would change it. Data only; the page has the words.

use crate::domain::{ActorTypes, AnchoringKind, CountryCode, Date, Kroner, ResearchDemand, StackingBan, Within};

/// The three answers a rule gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// A fact or the rule itself is missing or not confirmed.
    CannotDecide,
}

/// A fact a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
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

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The fact is not known.
    Unknown(FactKind),
    /// Types the owner has or may have.
    Types(ActorTypes),
    /// The owner's county.
    County(String),
    /// A number, in the unit of the limit.
    Number(i64),
    /// A count: so many for certain, so many at most.
    Count {
        /// For certain.
        sure: u16,
        /// When all that is open turns out well.
        possible: u16,
    },
    /// A part of a whole, exactly; the share is `part` / `whole`.
    Share {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
    /// First and last day.
    Dates {
        /// The first day, when known.
        start: Option<Date>,
        /// The day after the last whole month, when known.
        end: Option<Date>,
    },
    /// A yes or no.
    Answer(bool),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
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
    /// Per cent of a whole.
    Percent,
    /// Months.
    Months,
    /// Inhabitants.
    Inhabitants,
    /// Centrality class.
    CentralityClass,
}

/// What the rule allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// One of these types.
    OneOf(ActorTypes),
    /// None of these types.
    NoneOf(ActorTypes),
    /// One of these counties.
    Counties(Vec<String>),
    /// A range, both ends included.
    Range {
        /// What is counted.
        unit: Unit,
        /// At least.
        min: Option<i64>,
        /// At most.
        max: Option<i64>,
    },
    /// Days.
    Dates {
        /// Earliest start.
        start_from: Option<Date>,
        /// Latest start.
        start_by: Option<Date>,
        /// Latest end.
        end_by: Option<Date>,
    },
    /// This answer.
    Answer(bool),
}

impl Limit {
    pub(super) const fn at_least(unit: Unit, min: i64) -> Self {
        Self::Range { unit, min: Some(min), max: None }
    }
}

/// What would change the answer. Each remedy, carried out, turns the rule to met, or to an answer that no longer lacks the fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Let somebody of these types own the project.
    ChangeOwner(ActorTypes),
    /// Let somebody in one of these counties own the project.
    ChangeOwnerCounty(Vec<String>),
    /// Let somebody in this range of size or centrality own the project.
    ChangeOwnerPlace {
        /// Inhabitants or centrality class.
        unit: Unit,
        /// At least.
        min: Option<i64>,
        /// At most.
        max: Option<i64>,
    },
    /// Add members.
    AddMembers {
        /// Of these types.
        types: ActorTypes,
        /// So many organisations.
        count: u16,
        /// Where.
        within: Within,
    },
    /// Add approved research organisations.
    AddApprovedResearch(u16),
    /// Take out members of these types.
    RemoveMembers {
        /// Of these types.
        types: ActorTypes,
        /// So many organisations.
        count: u16,
    },
    /// Add organisations from further countries.
    AddCountries {
        /// So many countries.
        count: u16,
        /// Countries that count for certain.
        among: Vec<CountryCode>,
        /// Whether no other country counts.
        complete: bool,
    },
    /// Apply for at least so much.
    RaiseAmount(Kroner),
    /// Apply for at most so much.
    LowerAmount(Kroner),
    /// Bring so much more, in cash or in paid hours.
    RaiseOwnContribution(Kroner),
    /// Move so much of the hours into cash.
    HoursToCash(Kroner),
    /// Let so much more of the costs lie with these types, moved from the others.
    RaiseCostShare {
        /// With whom.
        types: ActorTypes,
        /// How much is moved.
        amount: Kroner,
    },
    /// Let the project last at least so many months.
    Lengthen(u16),
    /// Let the project last at most so many months.
    Shorten(u16),
    /// Move the project within these days.
    MovePeriod {
        /// Earliest start.
        start_from: Option<Date>,
        /// Latest start.
        start_by: Option<Date>,
        /// Latest end.
        end_by: Option<Date>,
    },
    /// Anchor the project.
    Anchor(AnchoringKind),
    /// Bring research in, or leave it out.
    Research(ResearchDemand),
    /// Apply before the project starts.
    WaitWithStart,
    /// Do not combine the support.
    AvoidStacking(StackingBan),
    /// Fulfil what the sentence of the rule says.
    Fulfil,
    /// Tell or confirm a fact.
    State(FactKind),
    /// Look the rule up in the funder's own text: it is known from a weak source only.
    CheckRule,
}

impl Remedy {
    /// Whether only another owner could carry it out.
    #[must_use]
    pub const fn is_another_owner(&self) -> bool {
        matches!(self, Self::ChangeOwner(_) | Self::ChangeOwnerCounty(_) | Self::ChangeOwnerPlace { .. })
    }
}

/// The answer to one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which of the three.
    pub verdict: Verdict,
    /// The fact it used.
    pub given: Fact,
    /// What the rule allows.
    pub limit: Limit,
    /// What would change it; empty when it is met.
    pub remedies: Vec<Remedy>,
}

impl Finding {
    pub(super) const fn met(given: Fact, limit: Limit) -> Self {
        Self { verdict: Verdict::Met, given, limit, remedies: Vec::new() }
    }

    pub(super) fn not_met(given: Fact, limit: Limit, remedy: Remedy) -> Self {
        Self { verdict: Verdict::NotMet, given, limit, remedies: vec![remedy] }
    }

    pub(super) fn open(given: Fact, limit: Limit, kind: FactKind) -> Self {
        Self { verdict: Verdict::CannotDecide, given, limit, remedies: vec![Remedy::State(kind)] }
    }

    /// The same finding, but open: the rule may not hold, or is not well enough documented to reject anybody.
    pub(super) fn softened(mut self, remedy: Remedy) -> Self {
        if self.verdict == Verdict::NotMet {
            self.verdict = Verdict::CannotDecide;
            self.remedies.push(remedy);
        }
        self
    }

    /// The fact is not known at all.
    pub(super) fn unknown(kind: FactKind, limit: Limit) -> Self {
        Self::open(Fact::Unknown(kind), limit, kind)
    }
}
