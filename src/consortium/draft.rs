//! A consortium problem as it arrives: unchecked, with ids as text. [`super::Instance::check`] turns it into a checked one.

/// A part of the need that one member carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Unique, not empty.
    pub id: String,
    /// Points for each score point of the member that carries the facet; 0 to [`super::limits::WEIGHT`].
    pub weight: i64,
}

/// Somebody who may become a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Unique, not empty.
    pub id: String,
    /// `municipality`, `business`, `research` ...: any word, the rules name the same ones. Empty when unknown.
    pub kind: String,
    /// `small`, `medium`, `large`. Empty when unknown.
    pub size: String,
    /// Empty when unknown or outside the country: the limit per county then leaves the candidate alone.
    pub county: String,
    /// Empty when unknown: then it adds no country.
    pub country: String,
    /// In 1,000 NOK; 0 to [`super::limits::COST`].
    pub cost: i64,
    /// Facet id and score, 0 to [`super::limits::SCORE`]; a facet that is not named scores 0.
    pub scores: Vec<(String, i64)>,
    /// Points for having this member at all; may be negative.
    pub value: i64,
    /// How many teams propose the candidate already; each costs [`Draft::load_points`].
    pub load: i64,
}

/// Points for having two members together; may be negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// One candidate.
    pub a: String,
    /// The other one.
    pub b: String,
    /// Points; two ties of the same pair add up.
    pub points: i64,
}

/// Which candidates a rule means: those that are in every list that is not empty. All lists empty means everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Where {
    /// Kinds, any of them.
    pub kind: Vec<String>,
    /// Sizes, any of them.
    pub size: Vec<String>,
    /// Counties, any of them.
    pub county: Vec<String>,
    /// Countries, any of them.
    pub country: Vec<String>,
    /// Candidates by id, any of them.
    pub id: Vec<String>,
}

impl Where {
    /// Whether the filter means this candidate.
    #[must_use]
    pub fn matches(&self, it: &Candidate) -> bool {
        let within = |list: &[String], word: &str| list.is_empty() || list.iter().any(|entry| entry == word);
        within(&self.kind, &it.kind)
            && within(&self.size, &it.size)
            && within(&self.county, &it.county)
            && within(&self.country, &it.country)
            && within(&self.id, &it.id)
    }
}

/// How many members of some sort the team must and may have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountRule {
    /// Whom the rule counts.
    pub filter: Where,
    /// At least so many; 0 asks for nothing.
    pub min: i64,
    /// At most so many; `None` sets no limit.
    pub max: Option<i64>,
}

/// The part of the team's cost that must lie with some members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostShare {
    /// Whose costs are meant.
    pub filter: Where,
    /// Their part of the cost of the whole team, in per cent, 0 to 100. A team that costs nothing meets every share.
    pub min_percent: i64,
}

/// What a programme demands of a team.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Fewest members.
    pub members_min: i64,
    /// Most members; `None`: as many as there are candidates, [`super::limits::MEMBERS`] at most.
    pub members_max: Option<i64>,
    /// Members of some sort.
    pub counts: Vec<CountRule>,
    /// Most that the members may cost together, in 1,000 NOK.
    pub budget: Option<i64>,
    /// Smallest parts of the cost.
    pub cost_shares: Vec<CostShare>,
    /// Most members from one county.
    pub max_per_county: Option<i64>,
    /// Fewest different countries.
    pub min_countries: Option<i64>,
}

/// A whole problem, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Parts of the need; may be empty, then only values and ties count.
    pub facets: Vec<Facet>,
    /// Who may take part.
    pub candidates: Vec<Candidate>,
    /// Points for pairs.
    pub ties: Vec<Tie>,
    /// What the team must be.
    pub rules: Rules,
    /// Candidates that are in every team.
    pub locked: Vec<String>,
    /// Candidates that are in no team.
    pub excluded: Vec<String>,
    /// Points each member costs, for the work of coordinating one more.
    pub coordination: i64,
    /// Points each team that already proposes a candidate costs.
    pub load_points: i64,
}
