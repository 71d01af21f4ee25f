//! Which questions the present state calls for.

use super::{AnswerList, Model, Page};
use crate::protocol::{
    Channel, ConsortiumRequest, Filters, FormsRequest, MatchRequest, NeedsRequest, OverviewRequest, PlanRequest, ProgrammesRequest,
    Request, Role, Target, ThreePartyRequest,
};

/// Rows a user gets at a time: the ten whose places are examined, and as many as can be painted anew at every keystroke.
pub const MATCHES_A_PAGE: u32 = 10;
/// Signs that must be typed before owners are proposed.
const MIN_OWNER_TEXT: usize = 1;
/// The answer that means yes; anything else means no.
const YES: &str = "j";

/// The questions the model calls for, at most one a channel, in the order they should be asked.
#[must_use]
pub fn wanted(model: &Model) -> Vec<Request> {
    let mut requests = Vec::new();
    if model.query.has_owner() {
        requests.push(Request::Owner(model.query.owner_ref()));
    }
    if !model.query.has_owner() && model.asked_owner_text.trim().chars().count() >= MIN_OWNER_TEXT {
        requests.push(Request::Suggest { text: model.asked_owner_text.clone(), role: model.query.role.unwrap_or_default() });
    }
    requests.extend(of_page(model));
    requests
}

fn of_page(model: &Model) -> Vec<Request> {
    match &model.page {
        Page::Matches => of_matches(model).into_iter().chain(beside_matches(model)).collect(),
        Page::Write => of_writer(model),
        Page::Overview => of_overview(model),
        Page::Partner(id) => vec![Request::Partner(id.clone(), model.query.owner_ref())],
        Page::Needs => vec![Request::Needs(needs_request(model))],
        Page::Need(id) => vec![Request::Need(id.clone())],
        Page::Programmes => vec![programmes_request(model, &model.asked_search)],
        Page::Programme(id) => vec![Request::Programme(id.clone(), model.query.owner_ref())],
        Page::Consortium => of_consortium(model),
        Page::Form => vec![forms_request(model)],
        Page::ThreeParty => of_three_party(model),
        Page::Shortlist => of_shortlist(model).into_iter().collect(),
        Page::Contact(id) => of_contact(model, id),
        Page::Summary => of_consortium(model).into_iter().chain(of_shortlist(model)).collect(),
        Page::Start | Page::About | Page::Own(_) | Page::Unknown => Vec::new(),
    }
}

fn of_matches(model: &Model) -> Vec<Request> {
    if model.asked_need.trim().is_empty() {
        return Vec::new();
    }
    let request = match_request(model);
    let ledger = model.open_ledger.clone().map(|id| Request::Explain(MatchRequest { offset: 0, limit: 1, ..request.clone() }, id));
    std::iter::once(Request::Matches(request)).chain(ledger).collect()
}

fn of_shortlist(model: &Model) -> Option<Request> {
    let ids: Vec<String> = model.query.shortlist.iter().map(|entry| entry.id.clone()).collect();
    (!ids.is_empty()).then(|| Request::Compare(Box::new(compare_request(model)), ids))
}

/// The receiver's account, and the team when one is chosen for.
fn of_contact(model: &Model, id: &str) -> Vec<Request> {
    let team = of_consortium(model).into_iter().filter(|_| model.query.programme.is_some());
    std::iter::once(Request::Compare(Box::new(compare_request(model)), vec![id.to_owned()]))
        .chain(team.filter(|it| !matches!(it, Request::Plan(_))))
        .collect()
}

/// The question of the result list without what narrows it: who is on the shortlist is on it.
fn compare_request(model: &Model) -> MatchRequest {
    MatchRequest { target: Target::Partners, filters: Filters::default(), limit: 1, ..match_request(model) }
}

/// What the doors show beside the list.
fn beside_matches(model: &Model) -> Vec<Request> {
    let own = match model.query.role.unwrap_or_default() {
        Role::Municipality if model.query.has_owner() => Some(programmes_request(model, "")),
        Role::Business => Some(forms_request(model)),
        _ => None,
    };
    // The list goes first: what stands beside it waits until the list is there.
    known(model).map_or_else(Vec::new, |known| std::iter::once(known).chain(own).collect())
}

/// What is known of the need, once the list for the same need is there: a keystroke never waits for it.
fn known(model: &Model) -> Option<Request> {
    let listed = model.asked.get(&Channel::Matches) == Some(&Request::Matches(match_request(model))) && !model.matches.is_running();
    let known = || Request::Known { text: model.asked_need.clone(), owner: model.query.owner_ref() };
    (listed && !model.asked_need.trim().is_empty()).then(known)
}

fn of_writer(model: &Model) -> Vec<Request> {
    let list = (!model.asked_need.trim().is_empty()).then(|| Request::Matches(match_request(model)));
    let kept = (!model.kept.is_empty()).then(|| Request::Counts(model.counts_request()));
    let answers = [forms_request(model), programmes_request(model, "")];
    list.into_iter().chain(answers).chain(kept).chain(known(model)).collect()
}

fn of_overview(model: &Model) -> Vec<Request> {
    let survey = |programme| Request::Overview(OverviewRequest { programme, counties: model.query.counties.clone() });
    std::iter::once(programmes_request(model, "")).chain(model.query.programme.clone().map(survey)).collect()
}

fn forms_request(model: &Model) -> Request {
    Request::Forms(FormsRequest { owner: model.query.owner_ref(), answers: model.query.form.clone() })
}

fn of_consortium(model: &Model) -> Vec<Request> {
    let list = programmes_request(model, "");
    let Some(programme) = model.query.programme.clone() else { return vec![list] };
    if model.asked_need.trim().is_empty() {
        return vec![list];
    }
    let request = ConsortiumRequest {
        text: model.asked_need.clone(),
        owner: model.query.owner_ref(),
        programme,
        locked: model.query.locked.clone(),
        excluded: model.query.excluded.clone(),
        parts: model.query.parts.clone(),
    };
    let team = std::iter::once(Request::Consortium(request));
    std::iter::once(list).chain(team).chain(of_plan(model)).collect()
}

/// The plan of the team on screen; nothing while the team of another programme still stands there.
fn of_plan(model: &Model) -> Option<Request> {
    plan_request(model).map(|request| Request::Plan(Box::new(request)))
}

fn plan_request(model: &Model) -> Option<PlanRequest> {
    let view = model.consortium.value()?;
    let team = model.shown_team().filter(|_| model.query.programme.as_ref() == Some(&view.programme.id))?;
    let others = team.members.iter().filter(|member| !member.owner);
    Some(PlanRequest {
        owner: model.query.owner_ref(),
        programme: view.programme.id.clone(),
        members: others.map(|member| member.card.id.clone()).collect(),
        edits: model.query.plan.clone(),
        answers: model.query.answers.iter().map(|(key, value)| (key.clone(), value == YES)).collect(),
    })
}

/// The team is found first, where a need and a programme are chosen; the test is asked for whoever is known by then.
fn of_three_party(model: &Model) -> Vec<Request> {
    let team = of_consortium(model).into_iter().filter(|request| matches!(request, Request::Consortium(_)));
    let plan = plan_request(model).unwrap_or_else(|| PlanRequest { owner: model.query.owner_ref(), ..PlanRequest::default() });
    // What was written as evidence is the reader's own; the worker has no use for it.
    let answers = model.query.three_party.iter().filter(|(key, _)| !key.starts_with("belegg")).cloned().collect();
    team.chain([Request::ThreeParty(Box::new(ThreePartyRequest { plan, answers }))]).collect()
}

fn programmes_request(model: &Model, text: &str) -> Request {
    let said = |key| match model.query.answer(AnswerList::Form, key) {
        "j" => Some(true),
        "n" => Some(false),
        // Not yet is not no: it can still be done.
        _ => None,
    };
    let anchored = ["politisk", "administrativt", "tjeneste"].map(said);
    Request::Programmes(ProgrammesRequest { owner: model.query.owner_ref(), text: text.to_owned(), anchored })
}

fn needs_request(model: &Model) -> NeedsRequest {
    NeedsRequest { text: model.asked_search.clone(), kinds: model.query.kinds.clone() }
}

fn match_request(model: &Model) -> MatchRequest {
    let query = &model.query;
    // A distance counts from the owner; without one it would silently remove everybody.
    let max_km = query.max_km.filter(|_| query.has_owner());
    MatchRequest {
        text: model.asked_need.clone(),
        owner: query.owner_ref(),
        target: query.target(),
        filters: Filters { kinds: query.kinds.clone(), counties: query.counties.clone(), max_km },
        programme: query.programme.clone().filter(|_| query.role != Some(Role::Research)),
        weights: query.weights.iter().map(|(signal, weight)| (*signal, *weight)).collect(),
        offset: 0,
        limit: model.shown.max(MATCHES_A_PAGE),
    }
}
