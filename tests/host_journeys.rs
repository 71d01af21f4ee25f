//! The journeys of the first users through the host: the same questions the page asks, on the real catalogue.

use makker::exchange::file::{write_catalogue, write_lexicon};
use makker::exchange::source::{SourceFile, read};
use makker::protocol::{
    Channel, ConsortiumRequest, ConsortiumView, Failure, FormsRequest, Kind, MatchRequest, MatchesView, Message, OwnerRef, PartWish,
    PartyFact, PartyView, PlanEdits, PlanRequest, PlanView, Question, Remedy, Reply, Request, Role, SearchState, Tag, ThreePartyRequest,
    Ticket, VerdictKind,
};
use makker::worker::host::Host;

fn files(folder: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("help: run from the project's root").map(|entry| entry.expect("readable").path()) {
        if entry.is_dir() {
            found.extend(files(entry.to_str().expect("UTF-8 path")));
        } else {
            found.push(SourceFile { name: entry.display().to_string(), bytes: std::fs::read(&entry).expect("readable") });
        }
    }
    found
}

fn question(request: Request, generation: u32) -> Question {
    Question { ticket: Ticket { channel: request.channel(), generation }, request }
}

fn load() -> Request {
    let (sources, _) = read(&files("data"));
    Request::Load {
        catalogue: write_catalogue(&sources.catalogue),
        lexicon: write_lexicon(&sources.lexicon, &sources.catalogue.concepts),
        today: "2026-11-21".to_owned(),
    }
}

fn host() -> Host {
    let mut host = Host::new();
    let answers = host.ask(question(load(), 1));
    assert!(matches!(&answers[..], [Message::Answer { reply, .. }] if matches!(**reply, Reply::Loaded(_))), "{answers:?}");
    host
}

fn only(mut answers: Vec<Message>) -> Reply {
    assert_eq!(answers.len(), 1);
    match answers.remove(0) {
        Message::Answer { reply, .. } => *reply,
        other => panic!("{other:?}"),
    }
}

fn municipality(id: &str) -> OwnerRef {
    OwnerRef { role: Role::Municipality, partner: Some(id.to_owned()), place: None }
}

fn matches(host: &mut Host, text: &str, owner: OwnerRef) -> MatchesView {
    let request = MatchRequest { text: text.to_owned(), owner, limit: 20, ..MatchRequest::default() };
    match only(host.ask(question(Request::Matches(request), 1))) {
        Reply::Matches(view) => view,
        other => panic!("{other:?}"),
    }
}

fn consortium(host: &mut Host, text: &str, owner: OwnerRef, programme: &str) -> ConsortiumView {
    let request = ConsortiumRequest { text: text.to_owned(), owner, programme: programme.to_owned(), ..ConsortiumRequest::default() };
    let mut answers = host.ask(question(Request::Consortium(request), 1));
    while host.is_busy() {
        answers.extend(host.step());
    }
    match answers.pop() {
        Some(Message::Answer { reply, .. }) => match *reply {
            Reply::Consortium(view) => *view,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn names(view: &MatchesView) -> Vec<String> {
    view.rows
        .iter()
        .map(|row| format!("{} {} [{}]", row.score, row.card.name, row.card.institution.as_deref().unwrap_or(&row.card.place)))
        .collect()
}

const WATER: &str =
    "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.";

#[test]
fn overhalla_finds_water_treatment_and_a_consortium_that_forkommune_would_accept() {
    let mut host = host();
    let view = matches(&mut host, WATER, municipality("kommune-5047"));
    println!("{:#?}", names(&view));
    let text = |row: &makker::protocol::MatchRow| row.reason.best_text.as_ref().map(|it| it.text.to_lowercase()).unwrap_or_default();
    let wet =
        view.rows.iter().take(5).filter(|row| ["vann", "water", "membran", "humus"].iter().any(|word| text(row).contains(word))).count();
    assert!(wet >= 4, "help: the first five should be about water: {:#?}", names(&view));

    let team = consortium(&mut host, WATER, municipality("kommune-5047"), "forkommune-innovasjonsprosjekt-2018");
    for it in &team.teams {
        let members: Vec<_> = it
            .members
            .iter()
            .map(|m| (m.card.name.clone(), m.marginal, m.coverage.iter().map(|c| (c.score, c.carries)).collect::<Vec<_>>()))
            .collect();
        println!("{} {members:#?}", it.value);
    }
    println!("{:#?}", team.facets);
    assert_eq!(team.state, SearchState::Proven);
    let best = team.teams.first().expect("a team");
    assert_ne!(best.overall, VerdictKind::NotMet);
    assert!(best.members[0].owner && best.members[0].card.name == "Overhalla kommune");
    assert!(best.members.iter().any(|member| member.card.kind == Kind::Research && member.coverage.iter().any(|it| it.carries)));
}

#[test]
fn a_business_at_raufoss_finds_manufacturing_research() {
    let mut host = host();
    let owner = OwnerRef { role: Role::Business, partner: None, place: Some("kommune-3443".to_owned()) };
    let view = matches(&mut host, "Vi vil automatisere maskineringen av aluminiumsdeler", owner);
    println!("{:#?}", names(&view));
    let near_the_top = |word: &str| {
        view.rows
            .iter()
            .take(10)
            .any(|row| names(&view).len() > 1 && format!("{} {:?} {}", row.card.name, row.card.institution, row.card.place).contains(word))
    };
    assert!(near_the_top("Gjøvik") && near_the_top("SINTEF Manufacturing"), "{:#?}", names(&view));
}

#[test]
fn nynorsk_and_english_needs_find_norwegian_partners() {
    let mut host = host();
    let nynorsk = matches(&mut host, "Vi vil halde eldre lenger heime med velferdsteknologi og betre heimetenester", OwnerRef::default());
    println!("{:#?}", names(&nynorsk));
    let english = matches(&mut host, "stormwater and flooding in a small coastal town", OwnerRef::default());
    println!("{:#?}", names(&english));
    let about = |view: &MatchesView, words: &[&str]| {
        view.rows
            .iter()
            .take(5)
            .filter(|row| row.reason.best_text.as_ref().is_some_and(|it| words.iter().any(|w| it.text.to_lowercase().contains(w))))
            .count()
    };
    assert!(about(&nynorsk, &["velferd", "heim", "hjem", "eldre", "omsorg", "welfare", "elderly", "home"]) >= 4, "{:#?}", names(&nynorsk));
    assert!(about(&english, &["overvann", "flom", "stormwater", "flood", "klimatilpas"]) >= 3, "{:#?}", names(&english));
    assert_eq!(
        about(&english, &["overvann", "flom", "stormwater", "flood", "klimatilpas", "kyst", "coast", "town"]),
        5,
        "{:#?}",
        names(&english)
    );
}

#[test]
fn bad_questions_get_plain_answers() {
    let mut empty = Host::new();
    assert_eq!(only(empty.ask(question(Request::Need("x".to_owned()), 1))), Reply::Failed(Failure::NotLoaded));
    let damaged = Request::Load { catalogue: b"<html>".to_vec(), lexicon: Vec::new(), today: String::new() };
    assert!(matches!(only(empty.ask(question(damaged, 1))), Reply::Failed(Failure::DamagedFile { file, .. }) if file == "catalogue.bin"));

    let mut host = host();
    let ask = |host: &mut Host, text: &str| {
        only(host.ask(question(Request::Matches(MatchRequest { text: text.to_owned(), limit: 20, ..MatchRequest::default() }), 1)))
    };
    for text in ["", "   ", "og i på", "\u{0}", "🙂"] {
        assert_eq!(ask(&mut host, text), Reply::Failed(Failure::EmptyNeed), "{text:?}");
    }
    let long = "vann og avløp i kommunen ".repeat(4_000);
    assert!(matches!(ask(&mut host, &long), Reply::Matches(view) if view.cut_at == Some(20_000) && view.total > 0));
    let pasted = "<p onclick=\"x()\">Vi trenger <b>overvann</b></p><script>alert(1)</script>";
    assert!(matches!(ask(&mut host, pasted), Reply::Matches(view) if view.total > 0));
    for request in [Request::Partner("nobody".to_owned(), OwnerRef::default()), Request::Need("nothing".to_owned())] {
        assert!(matches!(only(host.ask(question(request, 1))), Reply::Failed(Failure::NoSuchId(_))));
    }
}

#[test]
fn a_newer_question_about_a_consortium_replaces_the_one_under_way() {
    let mut host = host();
    let ask = |programme: &str| {
        Request::Consortium(ConsortiumRequest {
            text: WATER.to_owned(),
            owner: municipality("kommune-5047"),
            programme: programme.to_owned(),
            ..ConsortiumRequest::default()
        })
    };
    host.ask(question(ask("forkommune-innovasjonsprosjekt-2018"), 1));
    let mut answers = host.ask(question(ask("ipo"), 2));
    while host.is_busy() {
        answers.extend(host.step());
    }
    assert!(!answers.is_empty());
    for answer in answers {
        assert!(matches!(answer, Message::Answer { ticket, .. } if ticket == Ticket { channel: Channel::Consortium, generation: 2 }));
    }
}

#[test]
fn a_partner_page_shows_facts_with_sources_and_who_is_near() {
    let mut host = host();
    let reply = only(host.ask(question(Request::Partner("kommune-5047".to_owned(), OwnerRef::default()), 1)));
    let Reply::Partner(view) = reply else { panic!("{reply:?}") };
    assert!(view.facts.iter().all(|fact| fact.source.date.len() == 10 && !fact.source.title.is_empty()), "{:#?}", view.facts);
    let mut kinds: Vec<_> = view.near.iter().map(|it| it.card.kind).collect();
    kinds.sort_unstable();
    assert_eq!(view.near.len(), 8, "{kinds:?}");
    assert!(kinds.chunk_by(|a, b| a == b).all(|same| same.len() <= 2), "help: at most two of a kind are near: {kinds:?}");
    let reply = only(host.ask(question(Request::Partner("sintef-manufacturing".to_owned(), OwnerRef::default()), 1)));
    assert!(matches!(&reply, Reply::Partner(view) if !view.fitting_needs.is_empty() && !view.similar.is_empty()), "{reply:?}");
}

fn plan(host: &mut Host, request: PlanRequest) -> PlanView {
    match only(host.ask(question(Request::Plan(Box::new(request)), 1))) {
        Reply::Plan(view) => *view,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_team_of_overhalla_gets_a_plan_and_becomes_eligible_by_answers() {
    let mut host = host();
    let (owner, programme) = (municipality("kommune-5047"), "forkommune-innovasjonsprosjekt-2018");
    let team = consortium(&mut host, WATER, owner.clone(), programme).teams.remove(0);
    let members = team.members.iter().filter(|member| !member.owner).map(|member| member.card.id.clone()).collect();
    let request = PlanRequest { owner, programme: programme.to_owned(), members, ..PlanRequest::default() };
    let proposed = plan(&mut host, request.clone());
    assert_eq!(proposed.rows.len(), team.members.len());
    assert_eq!(proposed.rows.iter().map(|row| row.money.cost).sum::<i64>(), proposed.total.cost);
    assert!(
        proposed.rows.iter().all(|row| row.money.excess() == 0 && row.money.support + row.money.cash + row.money.hours == row.money.cost)
    );
    let money: Vec<_> = proposed.of_plan.iter().map(|verdict| (verdict.key.as_str(), verdict.verdict)).collect();
    assert_eq!(money, [("amount", VerdictKind::Met), ("support-share", VerdictKind::Met)]);
    assert_eq!(proposed.overall, VerdictKind::CannotDecide);

    let answers = proposed.questions.iter().map(|verdict| (verdict.key.clone(), true)).collect();
    let answered = plan(&mut host, PlanRequest { answers, ..request.clone() });
    assert_eq!(answered.overall, VerdictKind::Met, "{answered:#?}");
    let keys = |view: &PlanView| view.questions.iter().map(|verdict| verdict.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&proposed), keys(&answered), "help: an answered question stays, so that the answer can be changed");

    let too_much = PlanEdits { support: Some(9_000_000), ..PlanEdits::default() };
    let broken = plan(&mut host, PlanRequest { edits: too_much, ..request.clone() });
    assert!(
        broken
            .of_plan
            .iter()
            .any(|verdict| verdict.key == "amount" && verdict.verdict == VerdictKind::NotMet && !verdict.remedies.is_empty())
    );
    assert_eq!(broken.overall, VerdictKind::NotMet);
    let unknown = Request::Plan(Box::new(PlanRequest { programme: "no-such".to_owned(), ..request }));
    assert!(matches!(only(host.ask(question(unknown, 1))), Reply::Failed(Failure::NoSuchId(_))));
}

#[test]
fn an_unlisted_owner_has_a_row_of_its_own_and_unknown_members_are_left_out() {
    let mut host = host();
    let owner = OwnerRef { role: Role::Business, partner: None, place: Some("kommune-3443".to_owned()) };
    let members = vec!["sintef-manufacturing".to_owned(), "no-such-partner".to_owned(), String::new()];
    let view = plan(&mut host, PlanRequest { owner, programme: "ipn".to_owned(), members, ..PlanRequest::default() });
    let rows: Vec<_> = view.rows.iter().map(|row| (row.card.id.as_str(), row.card.kind)).collect();
    assert_eq!(rows, [("", Kind::Business), ("sintef-manufacturing", Kind::Research)]);
}

fn pairs(answers: &[(&str, &str)]) -> Vec<(String, String)> {
    answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn the_adviser_on_forms_sorts_by_the_reasons_it_shows() {
    let mut host = host();
    let answers = pairs(&[("frist", "1"), ("klarhet", "1"), ("timer", "1"), ("resultat", "1"), ("tull", "9"), ("forankring", "99")]);
    let request = FormsRequest { owner: municipality("kommune-5047"), answers };
    let Reply::Forms(view) = only(host.ask(question(Request::Forms(request), 1))) else { panic!("forms") };
    assert_eq!(view.forms.len(), 8);
    assert_eq!(view.forms[0].name.nb, "Studentarbeid", "{:#?}", view.forms[0]);
    for form in &view.forms {
        assert_eq!(form.reasons.iter().map(|reason| i32::from(reason.points)).sum::<i32>(), form.points);
    }
    let possible: Vec<_> = view.forms.iter().map(|form| form.possible == VerdictKind::NotMet).collect();
    assert!(possible.is_sorted() && possible.contains(&true), "help: what a municipality cannot own comes last");
}

#[test]
fn the_test_of_three_parties_tells_who_is_missing_and_takes_no_silence_for_a_yes() {
    let mut host = host();
    let mut ask = |members: &[&str], answers: &[(&str, &str)]| {
        let members = members.iter().map(|id| (*id).to_owned()).collect();
        let plan = PlanRequest { owner: municipality("kommune-5047"), members, ..PlanRequest::default() };
        match only(host.ask(question(Request::ThreeParty(Box::new(ThreePartyRequest { plan, answers: pairs(answers) })), 1))) {
            Reply::ThreeParty(view) => (view.checks.iter().map(|check| check.verdict).collect::<Vec<_>>(), view),
            other => panic!("{other:?}"),
        }
    };
    let (alone, view) = ask(&[], &[]);
    assert_eq!(alone, [VerdictKind::NotMet, VerdictKind::CannotDecide, VerdictKind::CannotDecide, VerdictKind::CannotDecide]);
    assert!(view.checks[0].facts.contains(&PartyFact::Missing(PartyView::Research)));
    let all = [
        ("offentlig", "j"),
        ("bedrift", "j"),
        ("forskning", "j"),
        ("ny", "n"),
        ("skala", "j"),
        ("sammen", "j"),
        ("mal", "j"),
        ("fn", "6.11.99"),
    ];
    let research = "sintef-manufacturing";
    assert_eq!(ask(&[research], &all).0[0], VerdictKind::NotMet, "help: no business takes part");
    assert_eq!(ask(&[research], &all).0[1..], [VerdictKind::Met; 3]);
    assert_eq!(ask(&[], &[("mal", "j")]).0[3], VerdictKind::CannotDecide, "help: a yes without a goal named is no answer");
}

fn team_with(host: &mut Host, locked: &[&str], excluded: &[&str], parts: Vec<PartWish>) -> Result<ConsortiumView, Failure> {
    let ids = |list: &[&str]| list.iter().map(|id| (*id).to_owned()).collect();
    let request = ConsortiumRequest {
        text: WATER.to_owned(),
        owner: municipality("kommune-5047"),
        programme: "forkommune-innovasjonsprosjekt-2018".to_owned(),
        locked: ids(locked),
        excluded: ids(excluded),
        parts,
    };
    let mut answers = host.ask(question(Request::Consortium(request), 1));
    while host.is_busy() {
        answers.extend(host.step());
    }
    match answers.pop() {
        Some(Message::Answer { reply, .. }) => match *reply {
            Reply::Consortium(view) => Ok(*view),
            Reply::Failed(failure) => Err(failure),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

/// Two units of one organisation cannot both be members: the smallest change is to let one of them go, and it helps.
#[test]
fn locks_that_cannot_hold_together_are_named_and_one_step_mends_them() {
    let mut host = host();
    let locked = ["ntnu-ibm-va", "ntnu-ibm-vassdrag"];
    let clash = team_with(&mut host, &locked, &[], Vec::new()).expect("an answer");
    assert_eq!((clash.state, clash.teams.len()), (SearchState::Impossible, 0));
    let dropped: Vec<&str> =
        clash.repairs.iter().filter_map(|it| if let Remedy::DropLock(id, _) = &it.remedy { Some(id.as_str()) } else { None }).collect();
    assert!(!dropped.is_empty(), "{:#?}", clash.repairs);
    for id in dropped {
        let left: Vec<&str> = locked.into_iter().filter(|other| *other != id).collect();
        let mended = team_with(&mut host, &left, &[], Vec::new()).expect("an answer");
        assert_eq!(mended.state, SearchState::Proven, "without {id}");
    }
}

#[test]
fn ids_that_are_not_in_the_catalogue_are_named_and_the_owner_cannot_be_left_out() {
    let mut host = host();
    let view = team_with(&mut host, &["gone", "kommune-5045"], &["gone-too", "kommune-5047"], Vec::new()).expect("an answer");
    assert_eq!(view.unknown, ["gone", "gone-too"]);
    assert_eq!(view.state, SearchState::Proven);
    let ids: Vec<&str> = view.teams[0].members.iter().map(|member| member.card.id.as_str()).collect();
    assert!(ids.contains(&"kommune-5047") && ids.contains(&"kommune-5045"), "{ids:?}");
}

#[test]
fn a_part_weighed_anew_changes_what_the_team_is_worth_and_junk_parts_change_nothing() {
    let mut host = host();
    let plain = team_with(&mut host, &[], &[], Vec::new()).expect("an answer");
    let junk = vec![PartWish { atoms: vec!["gone".to_owned()], weight: Some(u32::MAX) }];
    assert_eq!(team_with(&mut host, &[], &[], junk).expect("an answer"), plain);
    let part = |at: usize, weight: Option<u32>| PartWish { atoms: vec![plain.facets[at].id.clone()], weight };
    let weighed = team_with(&mut host, &[], &[], vec![part(0, Some(100)), part(1, None)]).expect("an answer");
    let weights: Vec<_> = weighed.facets.iter().map(|facet| (facet.weight, facet.fixed)).collect();
    assert_eq!(weights, [(100, true), (900, false)]);
    assert_ne!(weighed.teams[0].value, plain.teams[0].value);
}

#[test]
fn partners_side_by_side_have_the_accounts_of_the_list() {
    let mut host = host();
    let text = "Vannverket sliter med farge og humus om våren.";
    let list = matches(&mut host, text, municipality("kommune-5047"));
    let ids: Vec<String> = list.rows.iter().take(2).map(|row| row.card.id.clone()).chain(["borte".to_owned()]).collect();
    let request = MatchRequest { text: text.to_owned(), owner: municipality("kommune-5047"), limit: 1, ..MatchRequest::default() };
    let Reply::Compare(view) = only(host.ask(question(Request::Compare(Box::new(request.clone()), ids.clone()), 1))) else {
        panic!("no comparison")
    };
    assert_eq!(view.rows.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>(), ids, "help: in the order they were asked for");
    assert!(view.is_gone("borte") && view.partner("borte").is_none());
    for row in list.rows.iter().take(2) {
        let Reply::Ledger(ledger) = only(host.ask(question(Request::Explain(request.clone(), row.card.id.clone()), 1))) else {
            panic!("no ledger")
        };
        let partner = view.partner(&row.card.id).expect("a row");
        assert_eq!((partner.ledger.as_ref(), ledger.score), (Some(&*ledger), row.score));
        assert_eq!(partner.card, row.card);
    }
    // Without a need there is no account, and the partners are there all the same; a municipality tells its form of Norwegian.
    let nynorsk = vec!["kommune-1114".to_owned()];
    let Reply::Compare(view) = only(host.ask(question(Request::Compare(Box::default(), nynorsk), 1))) else { panic!("no comparison") };
    let partner = view.partner("kommune-1114").expect("Bjerkreim");
    assert_eq!((partner.ledger.is_none(), partner.written), (true, Some(Tag::Nn)));
}

#[test]
fn letters_to_the_first_ten_tell_what_their_accounts_tell() {
    use makker::state::{LetterFacts, Sentence, sentences};
    let mut host = host();
    let owner = municipality("kommune-5047");
    let list = matches(&mut host, WATER, owner.clone());
    let ids: Vec<String> = list.rows.iter().take(10).map(|row| row.card.id.clone()).collect();
    let request = MatchRequest { text: WATER.to_owned(), owner: owner.clone(), limit: 1, ..MatchRequest::default() };
    let Reply::Compare(view) = only(host.ask(question(Request::Compare(Box::new(request), ids.clone()), 1))) else {
        panic!("no comparison")
    };
    for id in &ids {
        let partner = view.partner(id).expect("a row");
        let facts = LetterFacts {
            language: Tag::Nb,
            receiver: &partner.card,
            need: WATER,
            owner: &owner,
            owner_card: None,
            ledger: partner.ledger.as_ref(),
            programme: None,
            team: &[],
        };
        let told = sentences(&facts);
        println!("{told:#?}");
        let account = format!("{:?}", partner.ledger);
        for sentence in &told {
            let held = match sentence {
                Sentence::Words(words) | Sentence::Concepts(words) => words.iter().all(|word| account.contains(word.as_str())),
                Sentence::LikeProject(title, ..) | Sentence::Known(title, ..) | Sentence::SameNeed(title) => {
                    account.contains(title.trim_end_matches(" …"))
                }
                Sentence::Distance(km) => partner.card.distance_km == Some(*km),
                _ => true,
            };
            assert!(held, "{id}: {sentence:?} is not in the account");
        }
        assert!(told.contains(&Sentence::Reasons), "help: who is among the first ten has a reason to be told: {id}");
    }
}
