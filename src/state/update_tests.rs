//! What commands do, as stories: each begins with what a user does and ends with what the browser and the worker are asked.

use std::collections::BTreeMap;

use super::{Command, Effect, Engine, Flags, LoadProblem, MAX_NEED, Model, Notice, OwnerProblem, Page, Query, update};
use crate::protocol::{
    Channel, Failure, Kind, LedgerView, MOST_WEIGHT, MatchesView, OwnerRef, OwnerSuggestion, PartnerCard, Reply, Request, Role, Signal,
    Summary, Tag, Target,
};

fn card(id: &str, kind: Kind, name: &str) -> PartnerCard {
    PartnerCard {
        id: id.to_owned(),
        kind,
        name: name.to_owned(),
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

fn at(address: &str) -> Model {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let mut model = Model::of(Flags { path: path.to_owned(), fragment: fragment.to_owned(), ..Flags::default() });
    update(&mut model, loaded());
    model
}

fn loaded() -> Command {
    answer(Channel::Load, Reply::Loaded(Summary::default()))
}

fn answer(channel: Channel, reply: Reply) -> Command {
    Command::Answered(channel, Box::new(reply))
}

fn asked(effects: &[Effect]) -> Vec<Channel> {
    effects.iter().filter_map(|effect| if let Effect::Ask(request) = effect { Some(request.channel()) } else { None }).collect()
}

#[test]
fn a_link_is_asked_about_once_the_catalogue_is_there() {
    let mut model =
        Model::of(Flags { path: "treff".to_owned(), fragment: "#behov=humus&eier=kommune-5047".to_owned(), ..Flags::default() });
    assert_eq!(update(&mut model, Command::Settle), [], "help: nothing can be asked before the catalogue is in");
    assert_eq!(asked(&update(&mut model, loaded())), [Channel::Owner, Channel::Matches]);
    assert_eq!(asked(&update(&mut model, Command::Settle)), [], "help: what has been asked is not asked again");
}

#[test]
fn writing_is_kept_and_asked_about_at_once() {
    let mut model = at("treff#behov=humus");
    let effects = update(&mut model, Command::WriteNeed("humus i vannet".to_owned()));
    assert!(effects.contains(&Effect::SaveDraft(Role::Municipality, "humus i vannet".to_owned())), "{effects:?}");
    assert!(effects.contains(&Effect::ReplaceAddress("treff#behov=humus+i+vannet".to_owned())), "{effects:?}");
    assert_eq!((asked(&effects), effects.contains(&Effect::SettleSoon)), (vec![Channel::Matches], false));
}

#[test]
fn a_team_is_asked_for_when_the_writing_has_paused() {
    let mut model = at("konsortium#behov=humus&program=forkommune");
    let effects = update(&mut model, Command::WriteNeed("humus i vannet".to_owned()));
    assert_eq!((asked(&effects), effects.contains(&Effect::SettleSoon)), (vec![], true));
    assert_eq!(asked(&update(&mut model, Command::Settle)), [Channel::Consortium]);
}

#[test]
fn a_weight_changes_the_question_and_the_address_and_can_be_taken_back() {
    let mut model = at("treff#behov=humus");
    let effects = update(&mut model, Command::Weigh(Signal::Place, 700));
    assert_eq!(effects[0], Effect::ReplaceAddress("treff#behov=humus&vekt=sted.700".to_owned()));
    assert_eq!(asked(&effects), [Channel::Matches]);
    assert_eq!(model.weight(Signal::Place), 700);
    update(&mut model, Command::Weigh(Signal::Text, 2_000));
    assert_eq!(model.weight(Signal::Text), MOST_WEIGHT, "help: a weight beyond the end is the end");
    assert_eq!(asked(&update(&mut model, Command::ResetWeights)), [Channel::Matches]);
    assert!(model.query.weights.is_empty());
}

#[test]
fn the_last_list_stays_while_a_new_one_is_awaited_and_when_it_fails() {
    let mut model = at("treff#behov=humus");
    let view = MatchesView { total: 24, ..MatchesView::default() };
    update(&mut model, answer(Channel::Matches, Reply::Matches(view)));
    update(&mut model, Command::ToggleKind(Kind::Research));
    assert_eq!((model.matches.is_running(), model.matches.value().map(|view| view.total)), (true, Some(24)));
    update(&mut model, answer(Channel::Matches, Reply::Failed(Failure::Crashed("a fault".to_owned()))));
    assert_eq!((model.matches.failure().is_some(), model.matches.value().map(|view| view.total)), (true, Some(24)));
}

#[test]
fn finding_needs_a_need_and_a_known_owner_or_none() {
    let mut model = at("");
    assert_eq!(update(&mut model, Command::Submit), [Effect::Focus("need")]);
    assert!(model.need_missing);
    update(&mut model, Command::WriteNeed("humus".to_owned()));
    update(&mut model, Command::WriteOwner("Atlantis".to_owned()));
    assert_eq!(update(&mut model, Command::Submit), [Effect::Focus("owner")]);
    assert_eq!(model.owner_problem, Some(OwnerProblem::NotFound("Atlantis".to_owned())));
    let effects = update(&mut model, Command::SubmitWithoutOwner);
    assert_eq!((&model.page, asked(&effects)), (&Page::Matches, vec![Channel::Matches]));
}

#[test]
fn a_proposal_becomes_the_owner_without_another_question() {
    let mut model = at("");
    assert_eq!(asked(&update(&mut model, Command::WriteOwner("raufoss".to_owned()))), [Channel::Suggest]);
    let owner = OwnerRef { role: Role::Business, partner: None, place: Some("kommune-3443".to_owned()) };
    let card = card("kommune-3443", Kind::Municipality, "Vestre Toten");
    let suggestion = OwnerSuggestion { owner, card, town: Some("Raufoss".to_owned()), corrected: false };
    let effects = update(&mut model, Command::ChooseOwner(Box::new(suggestion)));
    assert_eq!(effects, [Effect::PushAddress("#rolle=bedrift&sted=kommune-3443".to_owned())]);
    assert_eq!(model.owner_card().map(|card| card.name.as_str()), Some("Vestre Toten"));
    update(&mut model, Command::WriteOwner("rauf".to_owned()));
    assert_eq!(model.owner_card(), None, "help: what is written is no longer the chosen owner");
}

#[test]
fn the_account_opens_in_place_and_only_one_at_a_time() {
    let mut model = at("treff#behov=humus");
    assert_eq!(asked(&update(&mut model, Command::ToggleLedger("a".to_owned()))), [Channel::Ledger]);
    let view = LedgerView {
        need: crate::protocol::Evidence { text: "humus".to_owned(), language: Tag::Nb, highlights: vec![], source: None },
        card: card("a", Kind::Research, "A"),
        score: 1,
        entries: Vec::new(),
        unknown: Vec::new(),
        lifts: Vec::new(),
        missing_words: Vec::new(),
    };
    update(&mut model, answer(Channel::Ledger, Reply::Ledger(Box::new(view))));
    assert_eq!(asked(&update(&mut model, Command::ToggleLedger("b".to_owned()))), [Channel::Ledger]);
    assert_eq!(model.ledger.value(), None, "help: the account of another row must not be shown");
    assert_eq!(asked(&update(&mut model, Command::ToggleLedger("b".to_owned()))), []);
    assert_eq!(model.open_ledger, None);
}

#[test]
fn holding_a_partner_asks_for_a_new_team_and_a_partner_is_held_one_way_only() {
    let mut model = at("konsortium#behov=humus&program=p");
    assert_eq!(asked(&update(&mut model, Command::Lock("a".to_owned()))), [Channel::Consortium]);
    update(&mut model, Command::Exclude("a".to_owned()));
    assert_eq!((model.query.locked.as_slice(), model.query.excluded.as_slice()), (&[][..], &["a".to_owned()][..]));
    update(&mut model, Command::Free("a".to_owned()));
    assert!(model.query.excluded.is_empty());
}

#[test]
fn going_back_shows_the_same_as_before() {
    let mut model = at("treff#behov=humus");
    update(&mut model, Command::ToggleKind(Kind::Business));
    let filtered = model.query.clone();
    update(&mut model, Command::Go(Page::Needs));
    assert!(model.query.kinds.is_empty(), "help: filters belong to the list they were set on");
    let effects = update(&mut model, Command::Arrived { path: "treff".to_owned(), fragment: format!("#{}", filtered.fragment()) });
    assert_eq!((&model.page, &model.query), (&Page::Matches, &filtered));
    assert!(
        effects.contains(&Effect::FocusHeading) && !effects.iter().any(|effect| matches!(effect, Effect::PushAddress(_))),
        "{effects:?}"
    );
}

#[test]
fn a_draft_comes_back_whole_where_an_address_cannot_hold_it() {
    let long = "humus ".repeat(MAX_NEED);
    let mut query = Query { need: long.clone(), ..Query::default() };
    let drafts = BTreeMap::from([(Role::Municipality, long.clone())]);
    let model = Model::of(Flags { path: "treff".to_owned(), fragment: query.fragment(), drafts: drafts.clone(), ..Flags::default() });
    assert_eq!((model.query.need.len(), model.asked_need.chars().count()), (long.len(), MAX_NEED));
    assert!(model.need_is_cut());
    "another need".clone_into(&mut query.need);
    let model = Model::of(Flags { path: "treff".to_owned(), fragment: query.fragment(), drafts, ..Flags::default() });
    assert_eq!(model.query.need, "another need", "help: a link goes before a draft");
}

#[test]
fn each_door_keeps_its_own_draft() {
    let mut model = at("#rolle=kommune");
    update(&mut model, Command::WriteNeed("humus".to_owned()));
    update(&mut model, Command::WriteNeed(String::new()));
    model.drafts.insert(Role::Research, "membraner".to_owned());
    update(&mut model, Command::ChooseRole(Role::Research));
    assert_eq!((model.query.need.as_str(), model.query.target()), ("membraner", Target::Needs));
}

#[test]
fn a_dead_engine_is_said_and_can_be_tried_again() {
    let mut model = at("treff#behov=humus");
    update(&mut model, Command::WorkerRestarted);
    assert_eq!((model.notice, &model.engine), (Some(Notice::Restarted), &Engine::Ready));
    update(&mut model, Command::WorkerDead("no memory".to_owned()));
    assert_eq!(update(&mut model, Command::Retry), [Effect::Restart]);
    assert_eq!(asked(&update(&mut model, loaded())), [Channel::Matches], "help: what was asked of the dead engine is asked again");
}

#[test]
fn a_missing_or_damaged_catalogue_is_said_with_its_file() {
    let mut model = Model::of(Flags::default());
    let failure = Failure::DamagedFile { file: "catalogue.bin".to_owned(), what: "cut short".to_owned() };
    update(&mut model, answer(Channel::Load, Reply::Failed(failure)));
    assert_eq!(model.engine, Engine::Failed(LoadProblem::Damaged { file: "catalogue.bin".to_owned(), what: "cut short".to_owned() }));
    assert_eq!(update(&mut model, Command::Retry), [Effect::Load]);
}

#[test]
fn a_language_that_is_the_default_is_not_kept() {
    let mut model = at("#behov=humus");
    let effects = update(&mut model, Command::ChooseLanguage(Tag::Nn));
    assert!(effects.contains(&Effect::SaveLanguage(Some(Tag::Nn))) && model.address().ends_with("sprak=nn"), "{effects:?}");
    let effects = update(&mut model, Command::ChooseLanguage(Tag::Nb));
    assert!(effects.contains(&Effect::SaveLanguage(None)) && !model.address().contains("sprak"), "{effects:?}");
}

#[test]
fn forgetting_empties_what_was_written_and_what_is_stored() {
    let mut model = at("om#behov=humus&eier=kommune-5047");
    let effects = update(&mut model, Command::Forget);
    assert!(effects.contains(&Effect::ForgetAll), "{effects:?}");
    assert_eq!((model.address(), model.drafts.is_empty()), ("om".to_owned(), true));
}

#[test]
fn a_link_to_an_owner_that_is_gone_says_so() {
    let mut model = at("treff#behov=humus&eier=kommune-0000");
    update(&mut model, answer(Channel::Owner, Reply::Owner(None)));
    assert_eq!((model.notice, model.owner_card()), (Some(Notice::UnknownOwner), None));
}

#[test]
fn an_unlisted_owner_is_asked_for_by_its_place() {
    let model = at("treff#behov=humus&rolle=bedrift&sted=kommune-3443");
    let owner = model.asked.get(&Channel::Owner);
    let expected = OwnerRef { role: Role::Business, partner: None, place: Some("kommune-3443".to_owned()) };
    assert_eq!(owner, Some(&Request::Owner(expected)));
}

fn team(programme: &str, members: &[&str]) -> Reply {
    use crate::protocol::{ConsortiumView, MemberView, ProgrammeRow, ProgrammeStatus, SearchState, TeamView, Texts, VerdictKind};
    let text = |nb: &str| Texts { nb: nb.to_owned(), nn: None, en: None };
    let member = |(at, id): (usize, &&str)| MemberView {
        card: card(id, Kind::Municipality, id),
        owner: at == 0,
        coverage: Vec::new(),
        marginal: 0,
        substitute: None,
        needed_by_rules: false,
    };
    let team = |members: &[&str]| TeamView {
        members: members.iter().enumerate().map(member).collect(),
        value: 1,
        overall: VerdictKind::CannotDecide,
        proven: true,
        ties: Vec::new(),
    };
    let programme = ProgrammeRow {
        id: programme.to_owned(),
        name: text(programme),
        funder: String::new(),
        status: ProgrammeStatus::Active,
        last_year: None,
        kind: String::new(),
        level: String::new(),
        amount: crate::protocol::AmountView::default(),
        effort: None,
        missing: Vec::new(),
        owner_may_apply: None,
    };
    Reply::Consortium(Box::new(ConsortiumView {
        programme,
        state: SearchState::Proven,
        facets: Vec::new(),
        teams: vec![team(members), team(&["kommune-5047", "other"])],
        repairs: Vec::new(),
        unknown: Vec::new(),
        candidates: Vec::new(),
    }))
}

fn plan_asked(effects: &[Effect]) -> Option<&crate::protocol::PlanRequest> {
    effects.iter().find_map(|effect| if let Effect::Ask(Request::Plan(request)) = effect { Some(&**request) } else { None })
}

#[test]
fn a_team_gets_its_plan_and_what_is_written_in_it_stands_in_the_address() {
    use super::{AnswerList, PlanField};
    let mut model = at("konsortium#behov=humus&eier=kommune-5047&program=p");
    let effects = update(&mut model, answer(Channel::Consortium, team("p", &["kommune-5047", "a", "b"])));
    assert_eq!(plan_asked(&effects).map(|request| request.members.join(" ")).as_deref(), Some("a b"));
    let effects = update(&mut model, Command::WritePlan(PlanField::Cost, "5 000 000".to_owned()));
    assert_eq!(plan_asked(&effects).and_then(|request| request.edits.cost), Some(5_000_000));
    let effects = update(&mut model, Command::Answer(AnswerList::Rules, "theme".to_owned(), Some("j".to_owned())));
    assert_eq!(plan_asked(&effects).map(|request| request.answers.clone()), Some(vec![("theme".to_owned(), true)]));
    assert!(model.address().ends_with("kost=5000000&svar=theme:j"), "{}", model.address());
    let effects = update(&mut model, Command::ShowTeam(1));
    assert_eq!(plan_asked(&effects).map(|request| request.members.join(" ")).as_deref(), Some("other"));
    update(&mut model, Command::ChooseProgramme(Some("q".to_owned())));
    assert_eq!(model.address(), "konsortium#behov=humus&eier=kommune-5047&program=q", "help: answers are to one programme's rules");
}

#[test]
fn a_field_that_cannot_be_read_is_named_and_changes_nothing() {
    use super::PlanField;
    let mut model = at("konsortium#behov=humus&program=p&kost=4000000");
    update(&mut model, Command::WritePlan(PlanField::Cost, "fire millioner".to_owned()));
    assert_eq!((model.plan_problem.clone(), model.query.plan.cost), (Some(PlanField::Cost), Some(4_000_000)));
    update(&mut model, Command::WritePlan(PlanField::Cost, String::new()));
    assert_eq!((model.plan_problem.clone(), model.query.plan.cost), (None, None));
}

#[test]
fn a_change_to_a_part_waits_for_the_change_before_it() {
    use super::PartChange;
    let part = |id: &str, atoms: &[&str]| crate::protocol::FacetView {
        label: crate::protocol::Texts { nb: id.to_owned(), nn: None, en: None },
        weight: 500,
        fixed: false,
        id: id.to_owned(),
        atoms: atoms.iter().map(|atom| (*atom).to_owned()).collect(),
    };
    let with_parts = |parts: Vec<crate::protocol::FacetView>| match team("p", &["a"]) {
        Reply::Consortium(view) => Reply::Consortium(Box::new(crate::protocol::ConsortiumView { facets: parts, ..*view })),
        other => other,
    };
    let mut model = at("konsortium#behov=humus&program=p");
    update(&mut model, answer(Channel::Consortium, with_parts(vec![part("w", &["w/0", "w/9"]), part("o", &["o"])])));
    let effects = update(&mut model, Command::ChangeParts(PartChange::Split(0)));
    assert_eq!(asked(&effects), [Channel::Consortium]);
    let split = model.query.parts.clone();
    // The list on screen still shows two parts; the second one is weighed, and the first, which is gone, is joined.
    update(&mut model, Command::ChangeParts(PartChange::Weigh(1, 300)));
    update(&mut model, Command::ChangeParts(PartChange::Join(0)));
    assert_eq!(model.query.parts, split, "help: what waits must not take the split back");
    let effects = update(&mut model, answer(Channel::Consortium, with_parts(vec![part("w/0", &[]), part("w/9", &[]), part("o", &["o"])])));
    assert_eq!(asked(&effects).first(), Some(&Channel::Consortium));
    let told: Vec<String> = model.query.parts.iter().map(|part| format!("{}={:?}", part.atoms.join("+"), part.weight)).collect();
    assert_eq!(told, ["w/0=None", "w/9=None", "o=Some(300)"]);
    update(&mut model, answer(Channel::Consortium, with_parts(vec![part("w/0", &[]), part("w/9", &[]), part("o", &["o"])])));
    assert_eq!((model.query.parts.len(), model.waiting_parts.len()), (3, 0), "help: a change to a part that is gone is let go");
}

#[test]
fn the_map_is_in_the_address_and_asks_for_nothing() {
    let mut model = at("treff#behov=humus");
    let effects = update(&mut model, Command::ToggleMap);
    assert_eq!((asked(&effects).len(), model.address()), (0, "treff#behov=humus&kart=1".to_owned()));
    update(&mut model, Command::ToggleMap);
    assert_eq!(model.address(), "treff#behov=humus");
}
