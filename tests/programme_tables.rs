//! Written situations with the written answer to every hard rule: `tests/data/programme/*.txt`, a file a programme.
//!
//! A case names the owner, the members, the plan, the anchoring and the ticks, and then the rules that are `met`, `open` (cannot be decided) or
//! `broken` (not met). A hard rule that is in none of the three lists must not hold for this owner.

use std::collections::BTreeMap;
use std::path::Path;

use makker::domain::{ActorType, CountryCode, Date, Kroner, Programme, ProgrammeId};
use makker::exchange::programmes;
use makker::programme::{Actor, Anchoring, Approved, Assessment, Member, Plan, Situation, Standing, Verdict, assess};

/// The seven programmes the tables cover, and the least number of situations for each.
const TABLES: [&str; 7] = [
    "forkommune-innovasjonsprosjekt-2018",
    "forkommune-forprosjekt-2017",
    "ipo",
    "rff-trondelag-innovasjon-kommunal",
    "kommunal-helse-omsorg-fou",
    "naerings-phd",
    "skattefunn",
];
const LEAST_CASES: usize = 6;

/// Programmes that show the other kinds of rule: countries, joint amounts, counties that are partly in, periods, euro, shares of participants.
const OTHERS: [&str; 8] = [
    "horizon-ria",
    "rogaland-regionalt-naringsfond",
    "innlandet-lokal-samfunnsutvikling-distrikt",
    "forregion-forprosjekt",
    "bedriftsnettverk",
    "store-utfordringer-offentlig-2025",
    "mission-cities-pilot",
    "eurostars",
];

#[derive(Default)]
struct Case {
    name: String,
    situation: Situation,
    standing: String,
    documented: String,
    answers: BTreeMap<String, &'static str>,
}

#[test]
fn every_situation_gets_its_written_answers() {
    let (programmes, _) = programmes::read("programmes.json", include_str!("../data/programmes.json"));
    for (id, least) in TABLES.map(|id| (id, LEAST_CASES)).into_iter().chain(OTHERS.map(|id| (id, 2))) {
        let programme = programmes.iter().find(|programme| programme.id.as_str() == id).unwrap_or_else(|| panic!("no programme {id}"));
        let path = Path::new("tests/data/programme").join(format!("{id}.txt"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let cases = cases(&programme.id, &text);
        assert!(cases.len() >= least, "{id}: help: write at least {least} situations");
        for case in &cases {
            check(programme, case);
        }
    }
}

fn check(programme: &Programme, case: &Case) {
    let assessment = assess(programme, &case.situation);
    let place = format!("{}: {}", programme.id, case.name);
    let answers: BTreeMap<String, &str> = answers(programme, &assessment);
    assert_eq!(answers, case.answers, "{place}: help: left is what the engine says, right is what the table says");
    assert_eq!(standing(assessment.standing), case.standing, "{place}: standing");
    assert_eq!(standing(assessment.by_documented_rules), case.documented, "{place}: standing by documented rules");
}

fn answers(programme: &Programme, assessment: &Assessment) -> BTreeMap<String, &'static str> {
    let answer = |verdict| match verdict {
        Verdict::Met => "met",
        Verdict::CannotDecide => "open",
        Verdict::NotMet => "broken",
    };
    let key = |at: u16| programme.rules[usize::from(at)].key.clone();
    assessment.hard.iter().map(|judgement| (key(judgement.rule), answer(judgement.finding.verdict))).collect()
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Eligible => "eligible",
        Standing::ToBeConfirmed => "to-be-confirmed",
        Standing::NotEligible => "not-eligible",
    }
}

fn cases(programme: &ProgrammeId, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "case" {
            cases.push(Case { name: rest.to_owned(), ..Case::default() });
        } else {
            let case = cases.last_mut().unwrap_or_else(|| panic!("{programme}: a line before the first case: {line}"));
            take(case, programme, word, rest);
        }
    }
    cases
}

fn take(case: &mut Case, programme: &ProgrammeId, word: &str, rest: &str) {
    let situation = &mut case.situation;
    match word {
        "owner" => situation.owner = member("owner", rest),
        "member" => situation.members.push(member(&format!("member-{}", situation.members.len()), rest)),
        "plan" => situation.plan = plan(rest),
        "anchored" => situation.anchoring = anchoring(rest),
        "tick" => situation.ticks.extend(pairs(rest).map(|(key, value)| ((programme.clone(), key.to_owned()), yes(value)))),
        "standing" => case.standing = rest.to_owned(),
        "documented" => case.documented = rest.to_owned(),
        "met" => case.answers.extend(rest.split_whitespace().map(|key| (key.to_owned(), "met"))),
        "open" => case.answers.extend(rest.split_whitespace().map(|key| (key.to_owned(), "open"))),
        "broken" => case.answers.extend(rest.split_whitespace().map(|key| (key.to_owned(), "broken"))),
        _ => panic!("{programme}, {}: no such line: {word} {rest}", case.name),
    }
}

fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_whitespace().filter_map(|word| word.split_once('='))
}

fn yes(value: &str) -> bool {
    match value {
        "yes" => true,
        "no" => false,
        _ => panic!("yes or no, not {value}"),
    }
}

fn member(entity: &str, text: &str) -> Member {
    let (types, rest) = text.split_once(' ').unwrap_or((text, ""));
    let mut member = Member { entity: entity.to_owned(), actor: actor(types), ..Member::default() };
    for (key, value) in pairs(rest) {
        match key {
            "entity" => member.entity = value.to_owned(),
            "approved" => member.approved = approved(value),
            "county" => member.county = Some(value.to_owned()),
            "country" => member.country = CountryCode::parse(value),
            "cost" => member.cost = Some(Kroner(number(value))),
            "research-cost" => member.research_cost = Some(Kroner(number(value))),
            "centrality" => member.centrality = u8::try_from(number(value)).ok(),
            _ => panic!("no such field of a member: {key}"),
        }
    }
    member
}

/// `municipality`, `sme|large_company` (one of the two), `municipality+county` (both), `unknown`.
fn actor(text: &str) -> Actor {
    let of = |key: &str| ActorType::from_key(key).unwrap_or_else(|| panic!("no actor type {key}"));
    if text == "unknown" {
        Actor::UNKNOWN
    } else if text.contains('|') {
        Actor::one_of(text.split('|').map(of))
    } else {
        Actor::certain(text.split('+').map(of))
    }
}

fn approved(value: &str) -> Approved {
    match value {
        "confirmed" => Approved::Confirmed,
        "likely" => Approved::Likely,
        "no" => Approved::No,
        "unknown" => Approved::Unknown,
        _ => panic!("no such approval: {value}"),
    }
}

fn number(value: &str) -> i64 {
    value.replace('_', "").parse().unwrap_or_else(|_| panic!("a number, not {value}"))
}

fn plan(text: &str) -> Plan {
    let mut plan = Plan::default();
    for (key, value) in pairs(text) {
        match key {
            "amount" => plan.amount = Some(Kroner(number(value))),
            "cost" => plan.cost = Some(Kroner(number(value))),
            "cash" => plan.own_cash = Some(Kroner(number(value))),
            "hours" => plan.own_hours = Some(Kroner(number(value))),
            "months" => plan.months = u16::try_from(number(value)).ok(),
            "start" => plan.start = Date::parse(value),
            "research" => plan.research = Some(yes(value)),
            "started" => plan.started = Some(yes(value)),
            "ore-per-euro" => plan.ore_per_euro = u32::try_from(number(value)).ok(),
            "elsewhere" => plan.sent_elsewhere = Some(yes(value)),
            _ => panic!("no such field of a plan: {key}"),
        }
    }
    plan
}

fn anchoring(text: &str) -> Anchoring {
    let mut anchoring = Anchoring::default();
    for (key, value) in pairs(text) {
        match key {
            "political" => anchoring.political = Some(yes(value)),
            "administrative" => anchoring.administrative = Some(yes(value)),
            "service" => anchoring.service = Some(yes(value)),
            "plan" => anchoring.plan = Some(yes(value)),
            _ => panic!("no such anchoring: {key}"),
        }
    }
    anchoring
}
