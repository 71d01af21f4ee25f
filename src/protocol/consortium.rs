//! Consortia: the question, the teams, what each member carries, and what is missing.

use serde::{Deserialize, Serialize};

use super::{Kind, OwnerRef, PartnerCard, ProgrammeRow, Remedy, Texts, VerdictKind};

/// Which consortium?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsortiumRequest {
    /// The need in the user's own words.
    pub text: String,
    /// Who owns the project.
    pub owner: OwnerRef,
    /// The programme.
    pub programme: String,
    /// Partners that must be in, by id.
    pub locked: Vec<String>,
    /// Partners that must not be in, by id.
    pub excluded: Vec<String>,
    /// The parts of the need as the user wants them; empty when they are as the need has them.
    pub parts: Vec<PartWish>,
}

/// A part of the need as the user wants it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartWish {
    /// What it holds: names of parts and of smaller ones.
    pub atoms: Vec<String>,
    /// Its weight in thousandths, when it is fixed.
    pub weight: Option<u32>,
}

/// A part of the need that one partner can carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetView {
    /// What it is: a concept's labels, or the user's own words.
    pub label: Texts,
    /// Its weight; the weights of all facets add up to 1 000.
    pub weight: u32,
    /// Whether its weight is fixed.
    pub fixed: bool,
    /// Its name; that of a joined part is all names with `+` between.
    pub id: String,
    /// The smaller parts it can be split into; one or none when it cannot.
    pub atoms: Vec<String>,
}

/// How well a member covers a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// 0 to 1 000.
    pub score: u32,
    /// Whether this member carries the facet in the team.
    pub carries: bool,
}

/// A member of a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberView {
    /// Who.
    pub card: PartnerCard,
    /// Whether it owns the project.
    pub owner: bool,
    /// One entry a facet.
    pub coverage: Vec<Coverage>,
    /// Points the team would lose without it.
    pub marginal: i64,
    /// The best substitute, and the points the team would lose with it.
    pub substitute: Option<(PartnerCard, i64)>,
    /// Whether the team breaks a rule without it.
    pub needed_by_rules: bool,
}

/// A documented tie between two members of a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieView {
    /// The one, by its place among the members.
    pub from: u32,
    /// The other, later among the members.
    pub to: u32,
    /// The projects both took part in: title, and year when known.
    pub projects: Vec<(String, Option<u16>)>,
}

/// A whole team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamView {
    /// The members, owner first.
    pub members: Vec<MemberView>,
    /// Its value in points.
    pub value: i64,
    /// All hard rules together: met, broken, or something to confirm.
    pub overall: VerdictKind,
    /// Whether no better team exists.
    pub proven: bool,
    /// Who has worked together before.
    pub ties: Vec<TieView>,
}

/// The smallest change that would help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairView {
    /// What to do.
    pub remedy: Remedy,
    /// The rule that asks for it, when it is one of the programme's.
    pub rule: Option<Texts>,
    /// Partners that would do, best first.
    pub candidates: Vec<PartnerCard>,
}

/// How far the search has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SearchState {
    /// Still searching: the best so far may be improved by at most this many points.
    Searching {
        /// Points.
        gap: i64,
    },
    /// The best possible, proven.
    Proven,
    /// No team meets the rules, proven.
    Impossible,
    /// Stopped at its limit; the best found may be improved by at most this many points.
    Stopped {
        /// Points.
        gap: i64,
    },
}

/// The answer to a [`ConsortiumRequest`]; may come several times, better each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsortiumView {
    /// The programme.
    pub programme: ProgrammeRow,
    /// How far the search has come.
    pub state: SearchState,
    /// The parts of the need.
    pub facets: Vec<FacetView>,
    /// The best team and its alternatives.
    pub teams: Vec<TeamView>,
    /// What would help, when there is no team.
    pub repairs: Vec<RepairView>,
    /// Partners that were asked in or out and are not in the catalogue, by id.
    pub unknown: Vec<String>,
    /// Candidates looked at, by kind.
    pub candidates: Vec<(Kind, u32)>,
}
