//! The only function that changes the model.

use super::pack;
use super::parts::changed;
use super::plan::{answer, write};
use super::shortlist::is_too_long;
use super::{
    AnswerList, Command, Effect, Engine, Flags, LoadProblem, MATCHES_A_PAGE, Model, Notice, OwnerProblem, Page, PartChange, PlanField,
    Query, Remote, Surveyed, wanted,
};
use crate::protocol::{Channel, Failure, Kind, MOST_WEIGHT, OwnerRef, OwnerSuggestion, PartnerCard, Reply, Request, Role, Signal, Tag};

/// The first model, and the first wishes.
#[must_use]
pub fn start(flags: Flags) -> (Model, Vec<Effect>) {
    (Model::of(flags), vec![Effect::Load])
}

/// Carries out a command: changes the model and says what the browser and the worker should do.
pub fn update(model: &mut Model, command: Command) -> Vec<Effect> {
    // What was said is said once; an answer that comes in is not what somebody did.
    if !matches!(command, Command::Answered(..) | Command::Settle) {
        model.said = None;
    }
    let mut effects = apply(model, command);
    effects.extend(ask(model));
    effects
}

fn apply(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Go(page) => go(model, page),
        Command::Arrived { path, fragment } => arrive(model, &path, &fragment),
        Command::ChooseLanguage(tag) => choose_language(model, tag),
        Command::DismissNotice => quiet(|| model.notice = None),
        Command::Forget => forget(model),
        Command::UpdateReady => quiet(|| model.notice = Some(Notice::UpdateReady)),
        Command::UseUpdate => vec![Effect::UseUpdate],

        Command::WriteNeed(text) => write_need(model, text),
        Command::WriteSearch(text) => write_search(model, text),
        Command::WriteOwner(text) => write_owner(model, text),
        Command::Settle => quiet(|| model.settle()),
        Command::ChooseRole(role) => choose_role(model, role),
        Command::ChooseOwner(suggestion) => choose_owner(model, *suggestion),
        Command::BeOwner(card) => be_owner(model, *card),
        Command::ClearOwner => clear_owner(model),
        Command::Submit => submit(model),
        Command::SubmitWithoutOwner => submit_without_owner(model),
        Command::Writer(command) => super::written::write(model, command),
        Command::Kept(command) => super::kept::keep(model, command),
        Command::StartFrom(text) => super::begin::start_from(model, text),
        Command::WorkOn(owner, text) => super::begin::work_on(model, owner.map(|card| *card), text),

        Command::ChooseTarget(target) => chosen(model, |query| query.target = Some(target)),
        Command::ToggleKind(kind) => chosen(model, |query| toggle(&mut query.kinds, kind)),
        Command::ToggleCounty(county) => chosen(model, |query| toggle(&mut query.counties, county)),
        Command::ChooseCounty(county) => chosen(model, |query| query.counties = county.into_iter().collect()),
        Command::ChooseDistance(km) => chosen(model, |query| query.max_km = km),
        Command::ClearFilters => chosen(model, clear_filters),
        Command::Weigh(signal, weight) => weigh(model, signal, weight),
        Command::ResetWeights => chosen(model, |query| query.weights.clear()),
        Command::ToggleMap => noted(model, |query| query.map = !query.map),
        Command::ShowMore => quiet(|| model.shown = model.shown.max(MATCHES_A_PAGE) + MATCHES_A_PAGE),
        Command::ToggleLedger(id) => toggle_ledger(model, id),

        Command::ChooseProgramme(id) => chosen(model, |query| choose_programme(query, id)),
        Command::Lock(id) => held(model, id, Hold::In),
        Command::Exclude(id) => held(model, id, Hold::Out),
        Command::Free(id) => held(model, id, Hold::Free),
        Command::Swap(out, substitute) => {
            held(model, out, Hold::Out);
            held(model, substitute, Hold::In)
        }
        Command::ChangeParts(change) => change_parts(model, change),
        Command::ResetParts => chosen(model, |query| query.parts.clear()),
        Command::ShowTeam(team) => chosen(model, |query| query.team = team),
        Command::WritePlan(field, text) => write_plan(model, field, &text),
        // A step of the history: going back gives the numbers back.
        Command::ResetPlan => {
            noted(model, |query| query.plan = crate::protocol::PlanEdits::default());
            vec![Effect::PushAddress(model.address())]
        }
        Command::Answer(list, key, value) => {
            noted(model, |query| answer(answers(query, list), &key, value));
            vec![Effect::ReplaceAddressAtOnce(model.address())]
        }

        Command::ToggleShortlist(id) => pack::toggle(model, &id),
        Command::WriteNote(id, text) => pack::write_note(model, &id, &text),
        Command::ToggleCompared(id) => pack::toggle_compared(model, &id),
        Command::WriteLetter(to, text) => pack::write_letter(model, to, &text),
        Command::ProposeLetter(to) => pack::propose_letter(model, &to),
        Command::ChooseLetterLanguage(tag) => noted(model, |query| query.letter_language = Some(tag)),
        Command::Say(said) => quiet(|| model.said = Some(said)),

        Command::LoadFailed(problem) => quiet(|| model.engine = Engine::Failed(problem)),
        Command::Retry => retry(model),
        Command::OwnChanged => vec![Effect::Load],
        Command::Answered(channel, reply) => {
            answered(model, channel, *reply);
            change_waiting_part(model)
        }
        Command::WorkerRestarted => quiet(|| worker_restarted(model)),
        Command::WorkerDead(reason) => quiet(|| model.engine = Engine::Dead(reason)),
    }
}

/// A change that wishes for nothing.
fn quiet(change: impl FnOnce()) -> Vec<Effect> {
    change();
    Vec::new()
}

/// A choice: a new entry of the history, and the list from its top.
fn chosen(model: &mut Model, change: impl FnOnce(&mut Query)) -> Vec<Effect> {
    change(&mut model.query);
    model.shown = MATCHES_A_PAGE;
    vec![Effect::PushAddress(model.address())]
}

/// Something small that was written or answered: it stands in the address, and going back does not undo it.
fn noted(model: &mut Model, change: impl FnOnce(&mut Query)) -> Vec<Effect> {
    change(&mut model.query);
    model.plan_problem = None;
    vec![Effect::ReplaceAddress(model.address())]
}

/// Answers and numbers belong to the rules they were given for.
fn choose_programme(query: &mut Query, id: Option<String>) {
    query.programme = id;
    query.team = 0;
    query.plan = crate::protocol::PlanEdits::default();
    query.answers.clear();
}

const fn answers(query: &mut Query, list: AnswerList) -> &mut super::Answers {
    match list {
        AnswerList::Rules => &mut query.answers,
        AnswerList::Form => &mut query.form,
        AnswerList::ThreeParty => &mut query.three_party,
    }
}

fn change_parts(model: &mut Model, change: PartChange) -> Vec<Effect> {
    let Some(view) = model.consortium.value() else { return Vec::new() };
    let Some(part) = view.facets.get(change.at()) else { return Vec::new() };
    // The parts on screen are not those of the last change yet: a change made to them now would take that one back.
    if model.consortium.is_running() {
        let waiting = (part.id.clone(), change);
        model.waiting_parts.push(waiting);
        return Vec::new();
    }
    let parts = changed(&view.facets, change);
    chosen(model, |query| {
        query.parts = parts;
        query.team = 0;
    })
}

/// Makes the first change that waited for the parts it is about; one about a part that is gone is let go.
fn change_waiting_part(model: &mut Model) -> Vec<Effect> {
    while !model.waiting_parts.is_empty() && !model.consortium.is_running() {
        let (id, change) = model.waiting_parts.remove(0);
        let at = model.consortium.value().and_then(|view| view.facets.iter().position(|facet| facet.id == id));
        if let Some(at) = at {
            return change_parts(model, change.moved(at));
        }
    }
    Vec::new()
}

fn write_plan(model: &mut Model, field: PlanField, text: &str) -> Vec<Effect> {
    let read = write(&mut model.query.plan, &field, text);
    let effects = noted(model, |_| {});
    model.plan_problem = read.is_err().then_some(field);
    effects
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|other| *other == item) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(item),
    }
}

fn clear_filters(query: &mut Query) {
    query.kinds.clear();
    query.counties.clear();
    query.max_km = None;
}

#[derive(Clone, Copy, PartialEq)]
enum Hold {
    In,
    Out,
    Free,
}

fn held(model: &mut Model, id: String, how: Hold) -> Vec<Effect> {
    let name = model.name_of(&id);
    let effects = chosen(model, |query| hold(query, &id, how));
    if let Some(name) = name {
        model.held_names.insert(id, name);
    }
    effects
}

fn hold(query: &mut Query, id: &str, how: Hold) {
    query.locked.retain(|other| other != id);
    query.excluded.retain(|other| other != id);
    query.team = 0;
    match how {
        Hold::In => query.locked.push(id.to_owned()),
        Hold::Out => query.excluded.push(id.to_owned()),
        Hold::Free => {}
    }
}

pub(super) fn go(model: &mut Model, page: Page) -> Vec<Effect> {
    // Filters and words to look for belong to the list they were set on.
    if page != model.page {
        clear_filters(&mut model.query);
        model.query.search.clear();
        model.open_ledger = None;
    }
    if page.program() != model.page.program() {
        return vec![Effect::Leave(Model::address_of(&page, &model.query))];
    }
    model.page = page;
    model.open_writer();
    model.shown = MATCHES_A_PAGE;
    model.settle();
    vec![Effect::PushAddress(model.address()), Effect::FocusHeading]
}

fn arrive(model: &mut Model, path: &str, fragment: &str) -> Vec<Effect> {
    let page = Page::parse(path);
    let moved = page != model.page;
    let there = Query::parse(fragment);
    if !moved && page == Page::Write && super::written::is_another_step(model, &there) {
        model.query.step = there.step;
        return vec![Effect::ReplaceAddress(model.address()), Effect::Focus(super::written::field(there.step))];
    }
    let before = (model.query.owner.clone(), model.query.place.clone());
    model.page = page;
    model.query = there;
    model.passed.clear();
    if is_too_long(fragment) {
        model.notice = Some(Notice::Shortened);
    }
    model.recall_draft();
    model.find_kept();
    model.open_writer();
    if let Some(tag) = model.query.language {
        model.language = tag;
    }
    if before != (model.query.owner.clone(), model.query.place.clone()) {
        model.owner_changed();
    }
    model.open_ledger = None;
    model.settle();
    if moved { vec![Effect::FocusHeading] } else { Vec::new() }
}

fn choose_language(model: &mut Model, tag: Tag) -> Vec<Effect> {
    model.language = tag;
    let kept = (tag != Tag::default()).then_some(tag);
    model.query.language = kept;
    vec![Effect::SaveLanguage(kept), Effect::ReplaceAddress(model.address()), Effect::Focus("language")]
}

fn forget(model: &mut Model) -> Vec<Effect> {
    model.drafts.clear();
    model.kept.clear();
    model.kept_at = None;
    model.deleted = None;
    model.query = Query { language: model.query.language, ..Query::default() };
    model.owner_text.clear();
    model.owner = Remote::Idle;
    model.asked.remove(&Channel::Owner);
    model.notice = Some(Notice::Forgotten);
    model.settle();
    vec![Effect::ForgetAll, Effect::ReplaceAddress(model.address())]
}

pub(super) fn write_need(model: &mut Model, text: String) -> Vec<Effect> {
    let role = model.query.role.unwrap_or_default();
    if text != model.query.need {
        model.query.written = super::Written::default();
    }
    model.query.need = text;
    model.drafts.insert(role, super::written::draft(&model.query));
    model.need_missing = false;
    // The parts were those of another text.
    model.query.parts.clear();
    let mut effects = vec![Effect::SaveDraft(role, super::written::draft(&model.query)), Effect::ReplaceAddress(model.address())];
    effects.extend(written(model));
    effects
}

/// Lists answer every keystroke; a team is proposed when the writing has paused, for it would be out of date before it is read.
fn written(model: &mut Model) -> Option<Effect> {
    if model.page == Page::Consortium {
        return Some(Effect::SettleSoon);
    }
    model.settle();
    None
}

/// A slider moves through many values; the history keeps where it came to rest.
fn weigh(model: &mut Model, signal: Signal, weight: u16) -> Vec<Effect> {
    model.query.weights.insert(signal, weight.min(MOST_WEIGHT));
    vec![Effect::ReplaceAddress(model.address())]
}

fn write_search(model: &mut Model, text: String) -> Vec<Effect> {
    model.query.search = text;
    let mut effects = vec![Effect::ReplaceAddress(model.address())];
    effects.extend(written(model));
    effects
}

fn write_owner(model: &mut Model, text: String) -> Vec<Effect> {
    let had = model.query.has_owner();
    model.query.owner = None;
    model.query.place = None;
    model.owner = Remote::Idle;
    model.asked.remove(&Channel::Owner);
    model.owner_text = text;
    model.owner_problem = None;
    if model.owner_text.trim().is_empty() {
        model.suggestions = Remote::Idle;
        model.asked.remove(&Channel::Suggest);
    }
    let mut effects: Vec<Effect> = written(model).into_iter().collect();
    if had {
        effects.push(Effect::ReplaceAddress(model.address()));
    }
    effects
}

fn choose_role(model: &mut Model, role: Role) -> Vec<Effect> {
    if model.query.role == Some(role) {
        return Vec::new();
    }
    model.query.role = Some(role);
    model.query.target = None;
    forget_owner(model);
    if model.query.need.trim().is_empty() {
        model.recall_draft();
    }
    vec![Effect::PushAddress(model.address())]
}

pub(super) fn forget_owner(model: &mut Model) {
    model.query.owner = None;
    model.query.place = None;
    model.owner = Remote::Idle;
    model.owner_text.clear();
    model.asked_owner_text.clear();
    model.owner_problem = None;
    model.suggestions = Remote::Idle;
    model.asked.remove(&Channel::Owner);
    model.asked.remove(&Channel::Suggest);
}

fn choose_owner(model: &mut Model, suggestion: OwnerSuggestion) -> Vec<Effect> {
    let OwnerSuggestion { owner: OwnerRef { role, partner, place }, card, .. } = suggestion;
    model.query.role = Some(role);
    model.query.owner = partner;
    model.query.place = place;
    take_owner(model, card);
    vec![Effect::PushAddress(model.address())]
}

pub(super) fn be_owner(model: &mut Model, card: PartnerCard) -> Vec<Effect> {
    model.query.role = Some(match card.kind {
        Kind::Municipality | Kind::County => Role::Municipality,
        Kind::Business => Role::Business,
        Kind::Research => Role::Research,
        Kind::Cluster => Role::Officer,
    });
    model.query.owner = Some(card.id.clone());
    model.query.place = None;
    take_owner(model, card);
    vec![Effect::PushAddress(model.address())]
}

/// The chosen owner is known by its card, so the worker need not be asked who it is.
fn take_owner(model: &mut Model, card: PartnerCard) {
    model.owner_text.clone_from(&card.name);
    model.asked_owner_text.clone_from(&card.name);
    model.owner_problem = None;
    model.suggestions = Remote::Idle;
    model.asked.remove(&Channel::Suggest);
    model.asked.insert(Channel::Owner, Request::Owner(model.query.owner_ref()));
    model.owner = Remote::Ready(Some(card));
}

fn clear_owner(model: &mut Model) -> Vec<Effect> {
    forget_owner(model);
    vec![Effect::PushAddress(model.address()), Effect::Focus("owner")]
}

fn submit(model: &mut Model) -> Vec<Effect> {
    model.need_missing = model.query.need.trim().is_empty();
    if model.need_missing {
        return vec![Effect::Focus("need")];
    }
    let written = model.owner_text.trim();
    if !model.query.has_owner() && !written.is_empty() {
        model.owner_problem = Some(OwnerProblem::NotFound(written.to_owned()));
        return vec![Effect::Focus("owner")];
    }
    go(model, Page::Matches)
}

fn submit_without_owner(model: &mut Model) -> Vec<Effect> {
    forget_owner(model);
    submit(model)
}

fn toggle_ledger(model: &mut Model, id: String) -> Vec<Effect> {
    model.open_ledger = if model.open_ledger.as_ref() == Some(&id) { None } else { Some(id) };
    Vec::new()
}

fn retry(model: &mut Model) -> Vec<Effect> {
    let dead = matches!(model.engine, Engine::Dead(_));
    model.engine = Engine::Loading;
    model.asked.clear();
    vec![if dead { Effect::Restart } else { Effect::Load }]
}

/// Asks what is wanted and not yet asked.
fn ask(model: &mut Model) -> Vec<Effect> {
    if model.engine != Engine::Ready {
        return Vec::new();
    }
    let mut effects = Vec::new();
    for request in wanted(model) {
        let channel = request.channel();
        if model.asked.get(&channel) == Some(&request) {
            continue;
        }
        run(model, &request);
        model.asked.insert(channel, request.clone());
        effects.push(Effect::Ask(request));
    }
    effects
}

/// Marks the answer of a question as awaited; the old answer stays when it is about the same thing.
fn run(model: &mut Model, request: &Request) {
    let same = model.asked.get(&request.channel()).is_some_and(|before| same_thing(before, request));
    match request {
        Request::Load { .. } => {}
        Request::Suggest { .. } => model.suggestions.run(),
        Request::Owner(_) => model.owner.run_afresh(),
        Request::Matches(_) => model.matches.run(),
        Request::Explain(..) if same => model.ledger.run(),
        Request::Explain(..) => model.ledger.run_afresh(),
        Request::Partner(..) if same => model.partner.run(),
        Request::Partner(..) => model.partner.run_afresh(),
        Request::Needs(_) => model.needs.run(),
        Request::Need(_) => model.need.run_afresh(),
        Request::Programmes(_) => model.programmes.run(),
        Request::Programme(..) if same => model.programme.run(),
        Request::Programme(..) => model.programme.run_afresh(),
        Request::Consortium(_) if same => model.consortium.run(),
        Request::Consortium(_) => model.consortium.run_afresh(),
        Request::Plan(_) if same => model.plan.run(),
        Request::Plan(_) => model.plan.run_afresh(),
        Request::Forms(_) => model.forms.run(),
        Request::ThreeParty(_) => model.three_party.run(),
        Request::Compare(..) => model.compare.run(),
        Request::Known { .. } => model.known.run(),
        Request::Counts(_) => model.counts.run_afresh(),
        Request::Overview(_) => model.overview.run_afresh(),
    }
}

fn same_thing(before: &Request, now: &Request) -> bool {
    match (before, now) {
        (Request::Explain(_, a), Request::Explain(_, b))
        | (Request::Partner(a, _), Request::Partner(b, _))
        | (Request::Programme(a, _), Request::Programme(b, _)) => a == b,
        (Request::Consortium(a), Request::Consortium(b)) => a.programme == b.programme,
        (Request::Plan(a), Request::Plan(b)) => a.programme == b.programme && a.members == b.members,
        _ => false,
    }
}

fn answered(model: &mut Model, channel: Channel, reply: Reply) {
    match reply {
        Reply::Loaded(summary) => {
            model.summary = Some(summary);
            model.engine = Engine::Ready;
            // What was answered before was answered from another catalogue.
            model.asked.clear();
        }
        Reply::Suggestions(list) => model.suggestions = Remote::Ready(list),
        Reply::Owner(card) => owner_found(model, card),
        Reply::Matches(view) => model.matches = Remote::Ready(view),
        Reply::Ledger(view) => model.ledger = Remote::Ready(*view),
        Reply::Partner(view) => model.partner = Remote::Ready(*view),
        Reply::Needs(view) => model.needs = Remote::Ready(view),
        Reply::Need(view) => model.need = Remote::Ready(*view),
        Reply::Programmes(view) => model.programmes = Remote::Ready(view),
        Reply::Programme(view) => model.programme = Remote::Ready(*view),
        Reply::Consortium(view) => model.consortium = Remote::Ready(*view),
        Reply::Plan(view) => model.plan = Remote::Ready(*view),
        Reply::Forms(view) => model.forms = Remote::Ready(view),
        Reply::ThreeParty(view) => model.three_party = Remote::Ready(view),
        Reply::Compare(view) => model.compare = Remote::Ready(*view),
        Reply::Known(view) => model.known = Remote::Ready(*view),
        Reply::Counts(list) => model.counts = Remote::Ready(list),
        Reply::Overview(view) => surveyed(model, *view),
        Reply::Failed(failure) => failed(model, channel, failure),
    }
}

/// What all needs came to is kept beside that of other programmes.
fn surveyed(model: &mut Model, view: crate::protocol::OverviewView) {
    if view.done == view.total {
        // The filter on screen may be another by now.
        let counties = match model.asked.get(&Channel::Overview) {
            Some(Request::Overview(request)) => request.counties.clone(),
            _ => Vec::new(),
        };
        let now = Surveyed { programme: view.programme.clone(), counties, totals: view.totals() };
        model.surveyed.retain(|it| (&it.programme, &it.counties) != (&now.programme, &now.counties));
        model.surveyed.push(now);
    }
    model.overview = Remote::Ready(view);
}

/// A survey has been answered in part and is forgotten by the new worker: it is asked for again.
fn worker_restarted(model: &mut Model) {
    model.notice = Some(Notice::Restarted);
    if model.overview.value().is_some_and(|view| view.done < view.total) {
        model.asked.remove(&Channel::Overview);
    }
}

fn owner_found(model: &mut Model, card: Option<PartnerCard>) {
    match &card {
        Some(card) => model.owner_text.clone_from(&card.name),
        None => model.notice = Some(Notice::UnknownOwner),
    }
    model.owner = Remote::Ready(card);
}

fn failed(model: &mut Model, channel: Channel, failure: Failure) {
    match channel {
        Channel::Load => model.engine = Engine::Failed(load_problem(failure)),
        Channel::Suggest => model.suggestions.fail(failure),
        Channel::Owner => model.owner.fail(failure),
        Channel::Matches => model.matches.fail(failure),
        Channel::Ledger => model.ledger.fail(failure),
        Channel::Partner => model.partner.fail(failure),
        Channel::Needs => model.needs.fail(failure),
        Channel::Need => model.need.fail(failure),
        Channel::Programmes => model.programmes.fail(failure),
        Channel::Programme => model.programme.fail(failure),
        Channel::Consortium => model.consortium.fail(failure),
        Channel::Plan => model.plan.fail(failure),
        Channel::Forms => model.forms.fail(failure),
        Channel::ThreeParty => model.three_party.fail(failure),
        Channel::Compare => model.compare.fail(failure),
        Channel::Known => model.known.fail(failure),
        Channel::Counts => model.counts.fail(failure),
        Channel::Overview => model.overview.fail(failure),
    }
}

fn load_problem(failure: Failure) -> LoadProblem {
    match failure {
        Failure::DamagedFile { file, what } => LoadProblem::Damaged { file, what },
        Failure::Unreadable(what) => LoadProblem::Damaged { file: String::new(), what },
        Failure::Crashed(what) => LoadProblem::Damaged { file: String::new(), what },
        Failure::NotLoaded | Failure::NoSuchId(_) | Failure::EmptyNeed => LoadProblem::Damaged { file: String::new(), what: String::new() },
    }
}
