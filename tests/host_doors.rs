//! What the doors show beside the result list, the need writer's answers, and the officer's survey, through the host on the real catalogue.

use std::sync::OnceLock;

use makker::exchange::file::{write_catalogue, write_lexicon};
use makker::exchange::source::{SourceFile, read};
use makker::protocol::{
    Channel, ConsortiumRequest, CountRequest, Failure, FormsRequest, Kind, KnownView, MatchRequest, Message, OverviewRequest, OverviewView,
    OwnerRef, ProgrammesRequest, Question, Reply, Request, Role, Ticket, VerdictKind,
};
use makker::worker::host::Host;

const WATER: &str =
    "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.";
const FORKOMMUNE: &str = "forkommune-innovasjonsprosjekt-2018";

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

fn host() -> Host {
    static FILES: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    let (catalogue, lexicon) = FILES.get_or_init(|| {
        let (sources, _) = read(&files("data"));
        (write_catalogue(&sources.catalogue), write_lexicon(&sources.lexicon, &sources.catalogue.concepts))
    });
    let mut host = Host::new();
    let load = Request::Load { catalogue: catalogue.clone(), lexicon: lexicon.clone(), today: "2026-11-21".to_owned() };
    assert!(matches!(only(host.ask(question(load, 1))), Reply::Loaded(_)));
    host
}

fn question(request: Request, generation: u32) -> Question {
    Question { ticket: Ticket { channel: request.channel(), generation }, request }
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

fn known(host: &mut Host, text: &str, owner: OwnerRef) -> KnownView {
    match only(host.ask(question(Request::Known { text: text.to_owned(), owner }, 1))) {
        Reply::Known(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn told(view: &KnownView) -> String {
    let mut lines = Vec::new();
    lines.extend(view.projects.iter().map(|it| format!("project {} {:?}: {:?}", it.project.title, it.project.year, it.words)));
    lines.extend(view.neighbours.iter().map(|it| format!("neighbour {} {:?} km: {}", it.card.name, it.card.distance_km, it.need.text)));
    lines.extend(view.solved.iter().map(|it| format!("solved {} {:?}: {}", it.card.name, it.card.inhabitants, it.project.title)));
    for bundle in &view.bundles {
        lines.push(format!("bundle {}: {:?}", bundle.about.label.nb, bundle.needs.iter().map(|it| &it.owner).collect::<Vec<_>>()));
    }
    lines.push(format!("brokers {:?}", view.brokers.iter().map(|it| &it.name).collect::<Vec<_>>()));
    lines.push(format!("beside {:?}", view.beside.iter().map(|it| &it.label.nb).collect::<Vec<_>>()));
    lines.push(format!("themes {:?}", view.themes));
    lines.join("\n")
}

#[test]
fn overhalla_learns_what_is_known_before_it_applies() {
    let mut host = host();
    let view = known(&mut host, WATER, municipality("kommune-5047"));
    let told = told(&view);
    println!("{told}");
    assert!(!view.projects.is_empty() && view.projects.len() <= 5, "{told}");
    assert!(
        view.projects.iter().all(|it| !it.words.is_empty() && !it.project.source.title.is_empty()),
        "help: why, and where from\n{told}"
    );
    assert!(view.projects[0].project.title.to_lowercase().contains("vann") || !view.projects[0].words.is_empty(), "{told}");
    assert!(view.neighbours.iter().all(|it| it.card.id != "kommune-5047"), "help: nobody is its own neighbour\n{told}");
    assert!(
        view.neighbours.iter().all(|it| it.card.distance_km.is_some_and(|km| km <= 150) || it.card.county == "Trøndelag"),
        "help: neighbours are near or in the same county\n{told}"
    );
    assert!(
        view.neighbours.iter().all(|it| matches!(it.need.owner_kind, Some(Kind::Municipality | Kind::County))),
        "help: the need of a business near by is its own\n{told}"
    );
    assert!(view.solved.iter().all(|it| it.card.kind == Kind::Municipality && it.card.inhabitants >= Some(20_000)), "{told}");
    assert!(!view.solved.is_empty(), "help: a large municipality has had a project about water\n{told}");
    assert!(view.brokers.iter().all(|card| card.kind == Kind::Cluster) && !view.brokers.is_empty(), "{told}");
    assert!(!view.beside.is_empty(), "{told}");
}

#[test]
fn what_is_known_of_nothing_is_nothing_and_what_is_shown_shares_words() {
    let mut host = host();
    for text in ["", "  \n", "og i på"] {
        assert_eq!(known(&mut host, text, OwnerRef::default()).projects, [], "{text:?}");
    }
    let strange = known(&mut host, "Katten vår liker ikke den nye maten", OwnerRef::default());
    assert!(strange.projects.iter().all(|it| !it.words.is_empty()) && strange.neighbours.is_empty(), "{}", told(&strange));
}

#[test]
fn a_research_group_sees_bundles_of_municipalities_that_are_not_large() {
    let mut host = host();
    let owner = OwnerRef { role: Role::Research, ..OwnerRef::default() };
    let text = "Vi forsker på næringsutvikling, reiseliv, arealplanlegging og klimatilpasning i distriktskommuner";
    let view = known(&mut host, text, owner);
    println!("{}", told(&view));
    assert!(view.bundles.iter().all(|bundle| bundle.needs.len() >= 2));
    assert!(!view.bundles.is_empty(), "{}", told(&view));
    let mut owners = view.bundles.iter().flat_map(|bundle| &bundle.needs).map(|need| need.owner_kind);
    assert!(
        owners.all(|kind| kind == Some(Kind::Municipality)),
        "help: a business in a municipality is not the municipality: {}",
        told(&view)
    );
    let mut ids: Vec<_> = view.bundles.iter().flat_map(|bundle| &bundle.needs).map(|need| &need.id).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "help: a need is in one bundle");
}

#[test]
fn each_kept_need_is_counted_as_its_list_counts() {
    let mut host = host();
    let owner = municipality("kommune-5047");
    let Reply::Matches(list) = only(
        host.ask(question(Request::Matches(MatchRequest { text: WATER.to_owned(), owner: owner.clone(), ..MatchRequest::default() }), 1)),
    ) else {
        panic!("a list")
    };
    let counts = vec![CountRequest { text: WATER.to_owned(), owner }, CountRequest { text: String::new(), owner: OwnerRef::default() }];
    let reply = only(host.ask(question(Request::Counts(counts), 1)));
    assert_eq!(reply, Reply::Counts(vec![list.total, 0]));
}

#[test]
fn anchoring_opens_and_closes_programmes_and_changes_the_forms() {
    let mut host = host();
    let mut broken = |anchored: [Option<bool>; 3]| {
        let request = ProgrammesRequest { owner: municipality("kommune-5047"), anchored, ..ProgrammesRequest::default() };
        let Reply::Programmes(view) = only(host.ask(question(Request::Programmes(request), 1))) else { panic!("programmes") };
        let rules = |of: fn(&makker::protocol::Effort) -> u32| view.rows.iter().filter_map(|row| row.effort.as_ref()).map(of).sum::<u32>();
        (rules(|it| it.not_met), rules(|it| it.undecided))
    };
    let (unknown, yes, no) = (broken([None; 3]), broken([Some(true); 3]), broken([Some(false); 3]));
    assert!(no.0 > unknown.0, "help: no anchoring breaks rules: {no:?} {unknown:?}");
    assert!(yes.0 == unknown.0 && yes.1 < unknown.1, "help: anchoring answers questions: {yes:?} {unknown:?}");

    let mut points = |answers: &[(&str, &str)]| {
        let answers = answers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let Reply::Forms(view) = only(host.ask(question(Request::Forms(FormsRequest { owner: OwnerRef::default(), answers }), 1))) else {
            panic!("forms")
        };
        view.forms.iter().map(|form| (form.name.nb.clone(), form.points)).collect::<Vec<_>>()
    };
    let all = [("politisk", "j"), ("administrativt", "j"), ("tjeneste", "i")];
    assert_eq!(points(&all), points(&[("forankring", "3")]));
    assert_eq!(points(&[("tjeneste", "j")]), points(&[("forankring", "2")]));
    assert_eq!(points(&[("politisk", "n"), ("administrativt", "i"), ("tjeneste", "n")]), points(&[("forankring", "1")]));
    assert_eq!(points(&[("politisk", "n")]), points(&[]), "help: half an answer is no answer");
}

fn survey(host: &mut Host, request: OverviewRequest) -> Vec<OverviewView> {
    let mut answers = host.ask(question(Request::Overview(request), 1));
    while host.is_busy() {
        answers.extend(host.step());
    }
    answers
        .into_iter()
        .map(|message| match message {
            Message::Answer { ticket, reply } if ticket.channel == Channel::Overview => match *reply {
                Reply::Overview(view) => *view,
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn an_officer_sees_all_needs_against_a_programme_the_least_missing_first() {
    let mut host = host();
    let views = survey(&mut host, OverviewRequest { programme: FORKOMMUNE.to_owned(), counties: Vec::new() });
    let last = views.last().expect("an answer");
    println!("{:?} {:?}", last.totals(), last.load.iter().take(5).map(|(card, n)| (&card.name, n)).collect::<Vec<_>>());
    assert!(views.is_sorted_by_key(|view| view.done), "help: it tells how far it has come");
    assert_eq!((views[0].done, last.done, last.rows.len()), (0, last.total, last.total as usize));
    assert!(last.total > 80 && views.len() == last.total as usize + 1);
    let order: Vec<_> = last.rows.iter().map(|row| (!row.covered, row.team.is_empty(), row.missing)).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(last.totals().iter().sum::<u32>(), last.total);
    for row in &last.rows {
        assert!(row.missing == (0, 0) || row.first.is_some(), "help: what is missing is said in words: {row:?}");
        assert!(row.overall != VerdictKind::NotMet || row.team.is_empty() || row.missing.0 > 0, "{row:?}");
    }
    // The owner does not propose itself, and a row that nobody covers shows no team.
    let proposed = last.rows.iter().filter(|row| row.covered).flat_map(|row| row.team.iter().skip(1));
    let proposed = proposed.filter(|card| card.kind == Kind::Research).count();
    assert_eq!(last.load.iter().map(|(_, times)| *times as usize).sum::<usize>(), proposed);
    assert!(last.load.is_sorted_by(|a, b| a.1 >= b.1) && !last.load.is_empty());
}

#[test]
fn a_survey_of_one_county_is_smaller_and_a_team_asked_for_meanwhile_comes_first() {
    let mut host = host();
    let request = OverviewRequest { programme: FORKOMMUNE.to_owned(), counties: vec!["Trøndelag".to_owned()] };
    assert_eq!(host.ask(question(Request::Overview(request), 1)).len(), 1);
    let team = ConsortiumRequest {
        text: WATER.to_owned(),
        owner: municipality("kommune-5047"),
        programme: FORKOMMUNE.to_owned(),
        ..ConsortiumRequest::default()
    };
    let mut answers = host.ask(question(Request::Consortium(team), 1));
    while host.is_busy() {
        answers.extend(host.step());
    }
    let channels: Vec<_> =
        answers.iter().filter_map(|it| if let Message::Answer { ticket, .. } = it { Some(ticket.channel) } else { None }).collect();
    let first = channels.iter().position(|channel| *channel == Channel::Overview).expect("the survey goes on");
    assert!(channels[..first].contains(&Channel::Consortium) && !channels[first..].contains(&Channel::Consortium), "{channels:?}");
    let Some(Message::Answer { reply, .. }) = answers.last() else { panic!("an answer") };
    assert!(matches!(&**reply, Reply::Overview(view) if view.done == view.total && (1..86).contains(&view.total)));
}

#[test]
fn an_unknown_programme_and_an_empty_county_are_answered_at_once() {
    let mut host = host();
    let ask = |programme: &str, county: &str| {
        Request::Overview(OverviewRequest { programme: programme.to_owned(), counties: vec![county.to_owned()] })
    };
    assert_eq!(only(host.ask(question(ask("no-such", "Oslo"), 1))), Reply::Failed(Failure::NoSuchId("no-such".to_owned())));
    assert!(matches!(only(host.ask(question(ask(FORKOMMUNE, "Atlantis"), 2))), Reply::Overview(view) if view.total == 0));
    assert!(!host.is_busy());
}
