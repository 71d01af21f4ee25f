//! What a search came to, as a file: one JSON object, keys in a fixed order, ids instead of numbers.

use crate::consortium::repair::{Clash, Edit, Repair};
use crate::consortium::{Carried, Instance, MemberRole, Progress, Rule, Team, Verdict, carried, check_team, explain};
use serde::Serialize;

/// What a search came to.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The problem.
    pub instance: &'a Instance,
    /// How far the search came.
    pub progress: Progress,
    /// The best team, `None` when there is none (yet).
    pub team: Option<&'a [usize]>,
    /// Further teams.
    pub alternatives: &'a [Team],
    /// Clashing rules, when no team is eligible.
    pub clash: Option<&'a Clash>,
    /// Changes that let a team through, when no team is eligible.
    pub repairs: &'a [Repair],
}

#[derive(Serialize)]
struct ResultOut {
    /// `optimal`, `feasible` (time was up), `infeasible` (proven), `unknown` (time was up without a team).
    status: &'static str,
    #[serde(flatten)]
    team: TeamOut,
    nodes: u64,
    facets: Vec<FacetOut>,
    roles: Vec<RoleOut>,
    alternatives: Vec<TeamOut>,
    clash: Vec<String>,
    clash_irreducible: Option<bool>,
    repairs: Vec<RepairOut>,
}

#[derive(Default, Serialize)]
struct TeamOut {
    members: Vec<String>,
    value: Option<i64>,
    bound: Option<i64>,
    gap: Option<i64>,
    proven: bool,
    cost: Option<i64>,
    verdicts: Vec<VerdictOut>,
}

#[derive(Serialize)]
struct FacetOut {
    id: String,
    member: Option<String>,
    score: i64,
    points: i64,
}

#[derive(Serialize)]
struct VerdictOut {
    rule: String,
    met: bool,
    given: i64,
    limit: i64,
}

#[derive(Serialize)]
struct RoleOut {
    member: String,
    carries: Vec<String>,
    marginal: i64,
    broken: Vec<String>,
    substitute: Option<String>,
    difference: Option<i64>,
}

#[derive(Serialize)]
struct RepairOut {
    edits: Vec<EditOut>,
    team: Vec<String>,
}

#[derive(Serialize)]
struct EditOut {
    edit: &'static str,
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<i64>,
}

/// Writes a result: pretty JSON.
#[must_use]
pub fn write_result(outcome: &Outcome<'_>) -> String {
    serde_json::to_string_pretty(&result_out(outcome)).unwrap_or_default()
}

fn result_out(outcome: &Outcome<'_>) -> ResultOut {
    let instance = outcome.instance;
    let members = outcome.team.unwrap_or_default();
    let roles = if members.is_empty() { Vec::new() } else { explain(instance, members) };
    let carried = if outcome.team.is_some() { carried(instance, members) } else { Vec::new() };
    ResultOut {
        status: status(&outcome.progress),
        team: team_out(instance, outcome.team, &outcome.progress),
        nodes: outcome.progress.nodes,
        facets: carried.iter().map(|it| facet_out(instance, it)).collect(),
        roles: roles.iter().map(|it| role_out(instance, it)).collect(),
        alternatives: outcome.alternatives.iter().map(|it| team_out(instance, Some(&it.members), &it.progress)).collect(),
        clash: outcome.clash.iter().flat_map(|it| &it.rules).map(|&it| rule_name(instance, it)).collect(),
        clash_irreducible: outcome.clash.map(|it| it.irreducible),
        repairs: outcome.repairs.iter().map(|it| repair_out(instance, it)).collect(),
    }
}

fn team_out(instance: &Instance, team: Option<&[usize]>, progress: &Progress) -> TeamOut {
    let report = team.map(|it| check_team(instance, it));
    TeamOut {
        members: team.unwrap_or_default().iter().map(|&it| id(instance, it)).collect(),
        value: progress.best,
        bound: Some(progress.bound).filter(|_| !progress.impossible()),
        gap: progress.gap,
        proven: progress.done,
        cost: report.as_ref().map(|it| it.cost),
        verdicts: report.iter().flat_map(|it| &it.verdicts).map(|it| verdict_out(instance, it)).collect(),
    }
}

fn status(progress: &Progress) -> &'static str {
    match (progress.best.is_some(), progress.done) {
        (true, true) => "optimal",
        (true, false) => "feasible",
        (false, true) => "infeasible",
        (false, false) => "unknown",
    }
}

fn facet_out(instance: &Instance, it: &Carried) -> FacetOut {
    let facet = instance.facets().get(it.facet).map(|it| it.id.clone()).unwrap_or_default();
    FacetOut { id: facet, member: it.member.map(|it| id(instance, it)), score: it.score, points: it.points }
}

fn verdict_out(instance: &Instance, it: &Verdict) -> VerdictOut {
    VerdictOut { rule: rule_name(instance, it.rule), met: it.met, given: it.given, limit: it.limit }
}

fn role_out(instance: &Instance, it: &MemberRole) -> RoleOut {
    let facet = |idx: &usize| instance.facets().get(*idx).map(|it| it.id.clone());
    RoleOut {
        member: id(instance, it.member),
        carries: it.carries.iter().filter_map(facet).collect(),
        marginal: it.marginal,
        broken: it.broken.iter().map(|&it| rule_name(instance, it)).collect(),
        substitute: it.substitute.map(|it| id(instance, it.candidate)),
        difference: it.substitute.map(|it| it.difference),
    }
}

fn repair_out(instance: &Instance, it: &Repair) -> RepairOut {
    RepairOut { edits: it.edits.iter().map(|it| edit_out(instance, it)).collect(), team: it.team.clone() }
}

fn edit_out(instance: &Instance, it: &Edit) -> EditOut {
    let plain = |edit, rule| EditOut { edit, rule: rule_name(instance, rule), from: None, to: None, cost: None };
    match it {
        Edit::Relax { rule, from, to } => EditOut { from: Some(*from), to: Some(*to), ..plain("relax", *rule) },
        Edit::Unlock(idx) => plain("unlock", Rule::Locked(*idx)),
        Edit::Readmit(idx) => plain("readmit", Rule::Excluded(*idx)),
        Edit::AddPartner { rule, cost, .. } => EditOut { cost: Some(*cost), ..plain("add_partner", *rule) },
    }
}

fn id(instance: &Instance, idx: usize) -> String {
    instance.candidates().get(idx).map(|it| it.id.clone()).unwrap_or_default()
}

/// The name of a rule in files: the key of the problem file that holds it.
#[must_use]
pub fn rule_name(instance: &Instance, rule: Rule) -> String {
    match rule {
        Rule::MembersMin => "members.min".to_owned(),
        Rule::MembersMax => "members.max".to_owned(),
        Rule::CountMin(nth) => format!("counts[{nth}].min"),
        Rule::CountMax(nth) => format!("counts[{nth}].max"),
        Rule::Budget => "budget".to_owned(),
        Rule::CostShare(nth) => format!("cost_shares[{nth}]"),
        Rule::MaxPerCounty => "max_per_county".to_owned(),
        Rule::MinCountries => "min_countries".to_owned(),
        Rule::Locked(idx) => format!("locked {}", id(instance, idx)),
        Rule::Excluded(idx) => format!("excluded {}", id(instance, idx)),
    }
}
