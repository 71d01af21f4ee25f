//! The financing plan of a team: the proposal with what was written in it, judged with what was answered.

use crate::consortium::{UNLISTED_OWNER, usual_cost};
use crate::domain::{Catalogue, Date, Kroner, Partner, PartnerKind, Programme, gathered};
use crate::programme::{
    Answers, Edits, FinancingRow, Member, RowEdit, Situation, assess, is_of_the_plan, is_question, propose, with_answers,
};
use crate::protocol::{OwnerRef, PartnerCard, PlanCells, PlanMoney, PlanRequest, PlanRow, PlanView};

use super::card::{card, origin};
use super::owner::unlisted_kind;
use super::programmes::owner_member;
use super::verdict::{judged, standing, topic};

/// The plan of a team. `None` when there is no such programme.
pub(crate) fn page(catalogue: &Catalogue, request: &PlanRequest) -> Option<PlanView> {
    let programme = catalogue.programme(&request.programme.as_str().into())?;
    let team = team(catalogue, request);
    let (weights, ids): (Vec<u32>, Vec<&str>) = team.iter().map(|it| (it.weight, it.card.id.as_str())).unzip();
    let situation = situation(&team);
    let proposal = propose(programme, &situation, &weights, &edits(request, &ids));
    let planned = proposal.situation(&situation);
    let mut view = PlanView {
        programme: programme.id.0.clone(),
        rows: Vec::new(),
        total: money(&proposal.plan.total),
        cost_gap: proposal.cost_gap.0,
        support_gap: proposal.support_gap.0,
        months: proposal.months,
        start: proposal.start.map(|day| day.to_string()),
        of_plan: Vec::new(),
        questions: Vec::new(),
        others: Vec::new(),
        overall: crate::protocol::VerdictKind::CannotDecide,
        undocumented: programme.undocumented.iter().copied().map(topic).collect(),
    };
    judge(programme, &planned, &gathered(request.answers.iter().cloned()), &mut view);
    view.rows = team.into_iter().zip(&proposal.plan.rows).map(|(it, row)| PlanRow { card: it.card, money: money(row) }).collect();
    Some(view)
}

/// A team with the money of its plan in it, and the names of its members; without a programme no money is known.
pub(crate) fn planned(catalogue: &Catalogue, request: &PlanRequest) -> (Situation, Vec<String>) {
    let team = team(catalogue, request);
    let names = team.iter().map(|it| it.card.name.clone()).filter(|name| !name.is_empty()).collect();
    let (weights, ids): (Vec<u32>, Vec<&str>) = team.iter().map(|it| (it.weight, it.card.id.as_str())).unzip();
    let situation = situation(&team);
    let programme = catalogue.programme(&request.programme.as_str().into());
    let planned = programme.map(|programme| propose(programme, &situation, &weights, &edits(request, &ids)).situation(&situation));
    (planned.unwrap_or(situation), names)
}

fn situation(team: &[Participant]) -> Situation {
    let mut members = team.iter().map(|it| it.member.clone());
    Situation { owner: members.next().unwrap_or_default(), members: members.collect(), ..Situation::default() }
}

/// Sorts the rules: a rule that is a question without its answer stays one with it, so that the answer can be changed.
fn judge(programme: &Programme, planned: &Situation, answers: &Answers, view: &mut PlanView) {
    let (open, told) = (assess(programme, planned), assess(programme, &with_answers(programme, planned, answers)));
    view.overall = standing(told.by_documented_rules);
    for (before, after) in open.hard.iter().zip(&told.hard) {
        let Some(rule) = programme.rules.get(usize::from(before.rule)) else { continue };
        let list = if is_question(&before.finding) {
            &mut view.questions
        } else if is_of_the_plan(&rule.kind) {
            &mut view.of_plan
        } else {
            &mut view.others
        };
        list.extend(judged(programme, after, true));
    }
    view.others.extend(told.expectations.iter().filter_map(|judgement| judged(programme, judgement, false)));
}

struct Participant {
    card: PartnerCard,
    member: Member,
    weight: u32,
}

/// Owner first, then the others as they were asked for; who is not in the catalogue is left out.
fn team(catalogue: &Catalogue, request: &PlanRequest) -> Vec<Participant> {
    let owner = &request.owner;
    let owner_kind =
        owner.partner.as_deref().and_then(|id| catalogue.partner(&id.into())).map_or(unlisted_kind(owner.role).0, Partner::kind);
    let card_of_owner = owner_card(catalogue, owner).unwrap_or_else(|| nameless(owner));
    let first = Participant { card: card_of_owner, member: owner_member(catalogue, owner), weight: weight(owner_kind) };
    let from = origin(catalogue, owner);
    let others = request.members.iter().filter(|id| request.owner.partner.as_ref() != Some(id) && !id.is_empty() && *id != UNLISTED_OWNER);
    let others = others.filter_map(|id| catalogue.partner(&id.as_str().into()));
    let others = others.map(|it| Participant { card: card(it, from), member: Member::from_partner(it), weight: weight(it.kind()) });
    std::iter::once(first).chain(others).collect()
}

/// The owner's card: the partner, or a nameless one of its door's kind at the place it named.
pub(crate) fn owner_card(catalogue: &Catalogue, owner: &OwnerRef) -> Option<PartnerCard> {
    if let Some(partner) = owner.partner.as_deref().and_then(|id| catalogue.partner(&id.into())) {
        return Some(card(partner, origin(catalogue, owner)));
    }
    let place = catalogue.partner(&owner.place.as_deref()?.into())?;
    Some(PartnerCard { id: String::new(), kind: unlisted_kind(owner.role).1, name: String::new(), inhabitants: None, ..card(place, None) })
}

fn nameless(owner: &OwnerRef) -> PartnerCard {
    PartnerCard {
        id: String::new(),
        kind: unlisted_kind(owner.role).1,
        name: String::new(),
        name_english: None,
        institution: None,
        place: String::new(),
        county: String::new(),
        size: None,
        inhabitants: None,
        distance_km: None,
        point: None,
    }
}

/// The usual cost in kroner.
fn weight(kind: PartnerKind) -> u32 {
    u32::try_from(usual_cost(kind).saturating_mul(1_000)).unwrap_or(0)
}

fn edits(request: &PlanRequest, ids: &[&str]) -> Edits {
    let written = &request.edits;
    let cells = |id: &&str| written.rows.iter().find(|(row, _)| row == id).map(|(_, cells)| *cells).unwrap_or_default();
    let row = |PlanCells { cost, support, hours }: PlanCells| RowEdit {
        cost: cost.map(Kroner),
        support: support.map(Kroner),
        hours: hours.map(Kroner),
    };
    Edits {
        cost: written.cost.map(Kroner),
        support: written.support.map(Kroner),
        months: written.months,
        start: written.start.as_deref().and_then(Date::parse),
        rows: ids.iter().map(|id| row(cells(id))).collect(),
    }
}

const fn money(row: &FinancingRow) -> PlanMoney {
    PlanMoney { cost: row.cost.0, support: row.support.0, cash: row.cash.0, hours: row.hours.0 }
}
