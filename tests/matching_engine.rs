//! The engine on the real catalogue: golden rankings, and the contracts that hold for any question.

#[path = "support/facts.rs"]
#[allow(dead_code, reason = "each test binary uses a part of the loader")]
mod load;

use makker::domain::{Catalogue, Competence, Language, LexiconData, Partner, PartnerId, PartnerKind};
use makker::matching::{Engine, Ground, Item, Owner, Preset, Query, SignalKind, Stability, Target, Weights};
use proptest::prelude::*;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

static LEXICON: LazyLock<LexiconData> = LazyLock::new(|| load::lexicon(Path::new("data")));
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| load::catalogue(Path::new("data")));
static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(CATALOGUE.clone(), &LEXICON));

const WATER: &str =
    "Vannverket sliter med farge og humus om våren. Vi trenger hjelp til å styre membranrensingen og ta bedre beslutninger i driften.";
const RAUFOSS: &str = "Vi er en liten bedrift på Raufoss som vil automatisere maskinering av aluminiumsdeler.";
const OLD_AGE: &str = "Vi vil halde eldre lenger heime med velferdsteknologi og betre heimetenester";
const FLOOD: &str = "stormwater and flooding in a small coastal town";

fn owner(name: &str) -> Owner {
    let found = ENGINE.suggest_owner(name, &[], 1);
    ENGINE.owner_of(found.first().unwrap_or_else(|| panic!("help: no partner is named {name}")))
}

fn query(name: &str, text: &str) -> Query {
    Query { owner: Some(owner(name)), top: 8, ..Query::new(text) }
}

fn ids(engine: &Engine, query: &Query) -> Vec<String> {
    let id = |item: &Item| match item {
        Item::Partner(id) => id.0.clone(),
        Item::Need(id) => id.0.clone(),
    };
    engine.rank(query).rows.iter().map(|row| id(&row.item)).collect()
}

fn golden(queries: &[Query]) -> String {
    let mut text = String::new();
    for query in queries {
        let ranking = ENGINE.rank(query);
        let _ = writeln!(text, "{} ({} matches, {:?})", query.text, ranking.total, ranking.understood.language);
        for row in &ranking.rows {
            let reason = &row.reason;
            let concepts: Vec<&str> = reason.concepts_met.iter().map(makker::domain::ConceptId::as_str).collect();
            let Item::Partner(id) = &row.item else { continue };
            let km = reason.km.map_or_else(String::new, |km| format!(", {km} km"));
            let _ = writeln!(text, "  {:>4} {id}: {}/{} words, {concepts:?}{km}", row.score, reason.words_met, reason.words_asked);
        }
    }
    text
}

#[test]
fn rankings_stay_as_they_are() {
    let queries = [
        query("Overhalla kommune", WATER),
        query("Vestre Toten kommune", RAUFOSS),
        query("Sogndal kommune", OLD_AGE),
        query("Askvoll kommune", FLOOD),
    ];
    insta::with_settings!({ snapshot_path => "data/matching", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("rankings", golden(&queries));
    });
}

#[test]
fn the_partners_one_expects_are_near_the_top() {
    for (name, text, expected) in [
        ("Overhalla kommune", WATER, "ntnu-ibm-va"),
        ("Vestre Toten kommune", RAUFOSS, "sintef-manufacturing"),
        ("Vestre Toten kommune", RAUFOSS, "ntnu-manulab"),
        ("Sogndal kommune", OLD_AGE, "hvl-omsorgsforskning-vest"),
        ("Askvoll kommune", FLOOD, "sintef-community-infrastruktur"),
    ] {
        let found = ids(&ENGINE, &query(name, text));
        assert!(found.iter().any(|id| id == expected), "{text}: {expected} is not in {found:?}");
    }
}

#[test]
fn the_order_of_import_leaves_no_trace() {
    let mut turned = CATALOGUE.clone();
    turned.partners.reverse();
    turned.needs.reverse();
    turned.projects.reverse();
    turned.concepts.reverse();
    let other = Engine::new(turned, &LEXICON);
    for text in [WATER, OLD_AGE, FLOOD] {
        let query = Query { top: 100, ..query("Sogndal kommune", text) };
        assert_eq!(ENGINE.rank(&query), other.rank(&query), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// A part of the catalogue, in any order.
    #[test]
    fn any_order_of_import_gives_the_same_ranking(order in Just((0..300_usize).collect::<Vec<_>>()).prop_shuffle(), step in 2_usize..4) {
        let part: Vec<Partner> = CATALOGUE.partners.iter().step_by(step).take(300).cloned().collect();
        let shuffled = order.iter().filter_map(|at| part.get(*at)).cloned().collect();
        let whole = Engine::new(Catalogue { partners: part, ..CATALOGUE.clone() }, &LEXICON);
        let other = Engine::new(Catalogue { partners: shuffled, ..CATALOGUE.clone() }, &LEXICON);
        let query = Query { top: 100, ..query("Sogndal kommune", OLD_AGE) };
        prop_assert_eq!(whole.rank(&query), other.rank(&query));
    }
}

/// The ledger of every row adds up to the row's score, and to its points per signal.
fn check_ledgers(query: &Query) {
    for row in ENGINE.rank(query).rows {
        let Item::Partner(id) = &row.item else { continue };
        let ledger = ENGINE.explain(query, id).expect("a ranked partner can be explained");
        assert_eq!(ledger.score, row.score, "help: ranking and ledger must share their code; {id}, {}", query.text);
        assert_eq!(ledger.entries.iter().map(|entry| entry.points).sum::<i32>(), row.score);
        for (kind, points) in SignalKind::ALL.into_iter().zip(row.points) {
            let sum: i32 = ledger.entries.iter().filter(|entry| entry.signal == kind).map(|entry| entry.points).sum();
            assert_eq!(sum, points, "{kind:?} of {id}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn ledgers_add_up(text in "((vann|eldre|skole|klima|flom|robot|tenester|water|kystby|drift|plan|xyz|og|,) ){0,14}", preset in 0_usize..4, town in 0_usize..357) {
        let towns: Vec<_> = CATALOGUE.partners.iter().filter(|partner| partner.kind() == PartnerKind::Municipality).collect();
        let owner = ENGINE.owner_of(towns[town % towns.len()]);
        let demanded = vec![PartnerKind::Research];
        check_ledgers(&Query { owner: Some(owner), weights: Preset::ALL[preset].weights(), demanded, top: 4, ..Query::new(text) });
    }

    #[test]
    fn ledgers_add_up_whatever_the_weights(weights in prop::array::uniform9(0_u16..=1_000), town in 0_usize..357) {
        let towns: Vec<_> = CATALOGUE.partners.iter().filter(|partner| partner.kind() == PartnerKind::Municipality).collect();
        let owner = ENGINE.owner_of(towns[town % towns.len()]);
        let [text, experience, place, mutual, size, load, programme, goals, freshness] = weights;
        let weights = Weights { text, experience, place, mutual, size, load, programme, goals, freshness };
        let load = CATALOGUE.partners.iter().step_by(3).map(|partner| (partner.id.clone(), 2)).collect();
        let demanded = vec![PartnerKind::Business];
        check_ledgers(&Query { owner: Some(owner), weights, load, demanded, top: 4, ..Query::new(WATER) });
    }

    #[test]
    fn nearness_is_the_same_either_way(a in 0_usize..357, b in 0_usize..357) {
        let towns: Vec<_> = CATALOGUE.partners.iter().filter(|partner| partner.kind() == PartnerKind::Municipality).collect();
        let (a, b) = (towns[a % towns.len()], towns[b % towns.len()]);
        let from = |owner: &Partner| Query { owner: Some(ENGINE.owner_of(owner)), ..Query::new("") };
        prop_assert_eq!(signal_points(SignalKind::Place, b.id.as_str(), &from(a)), signal_points(SignalKind::Place, a.id.as_str(), &from(b)));
    }

    #[test]
    fn any_question_is_answered(text in "\\PC{0,80}") {
        for target in [Target::Partners, Target::Needs, Target::Peers] {
            let query = Query { target, top: 2, ..Query::new(text.as_str()) };
            check_ledgers(&query);
            let facets = ENGINE.facets(&query);
            prop_assert!(facets.is_empty() || facets.iter().map(|facet| facet.weight).sum::<u32>() == 1_000);
        }
    }
}

#[test]
fn a_need_as_long_as_a_book_is_answered() {
    check_ledgers(&Query { top: 1, ..Query::new("vann og avløp i små kommuner, ".repeat(3_500)) });
}

#[test]
fn a_relevant_word_more_never_lowers_the_text_score() {
    for (id, word) in
        [("ntnu-ibm-va", "humus"), ("salsnes-filter", "vannverk"), ("vestlandsforsking", "beslutninger"), ("sintef-manufacturing", "drift")]
    {
        let query = Query { weights: Weights::TEXT_ONLY, ..Query::new(WATER) };
        let before = ENGINE.explain(&query, &PartnerId::from(id)).expect("a partner").score;
        let mut richer = CATALOGUE.clone();
        let partner = richer.partners.iter_mut().find(|partner| partner.id.as_str() == id).expect("a partner");
        partner.competences.push(Competence { text: word.to_owned(), language: Language::Bokmal });
        let after = Engine::new(richer, &LEXICON).explain(&query, &PartnerId::from(id)).expect("a partner").score;
        assert!(after >= before, "{id} with {word}: {before} became {after}");
    }
}

#[test]
fn filters_count_what_they_would_show() {
    let open = ENGINE.rank(&query("Sogndal kommune", OLD_AGE));
    for (kind, count) in &open.per_kind {
        let narrowed = ENGINE.rank(&Query { kinds: vec![*kind], ..query("Sogndal kommune", OLD_AGE) });
        assert_eq!(narrowed.total, *count, "{kind:?}");
        assert_eq!(narrowed.per_kind, open.per_kind, "help: a filter must not change its own chips");
    }
    let county = vec!["Vestland".to_owned()];
    let narrowed = ENGINE.rank(&Query { counties: county, ..query("Sogndal kommune", OLD_AGE) });
    assert_eq!(Some(&narrowed.total), open.per_county.get("Vestland"));
}

#[test]
fn nobody_is_proposed_to_itself() {
    let owner = owner("Stavanger kommune");
    let rows = ids(&ENGINE, &Query { owner: Some(owner), kinds: vec![PartnerKind::Municipality], top: 400, ..Query::new(OLD_AGE) });
    assert!(!rows.is_empty() && rows.iter().all(|id| id != "kommune-1103"));
}

#[test]
fn an_excluded_project_is_no_evidence() {
    let need = CATALOGUE.needs.iter().find(|need| need.met_by.is_some()).expect("a need that was met");
    let ask = |excluded| Query { target: Target::Needs, excluded_project: excluded, top: 500, ..Query::new(need.text.as_str()) };
    assert_eq!(ids(&ENGINE, &ask(None)).first(), Some(&need.id.0));
    assert!(!ids(&ENGINE, &ask(need.met_by.clone())).contains(&need.id.0));
}

#[test]
fn names_are_suggested_while_they_are_typed() {
    for (typed, expected) in [
        ("overh", "Overhalla kommune"),
        ("Overhala", "Overhalla kommune"),
        ("Stavanger", "Stavanger kommune"),
        ("sintef man", "SINTEF Manufacturing"),
    ] {
        let names: Vec<&str> = ENGINE.suggest_owner(typed, &[], 5).iter().map(|partner| partner.name.as_str()).collect();
        assert_eq!(names.first(), Some(&expected), "{typed}: {names:?}");
    }
    assert!(ENGINE.suggest_owner("  ", &[], 5).is_empty());
}

#[test]
fn facets_are_carried_by_those_who_can() {
    let query = query("Sogndal kommune", OLD_AGE);
    let facets = ENGINE.facets(&query);
    assert!(facets.len() > 1, "{facets:?}");
    let scores = ENGINE.facet_scores(&facets, &[PartnerId::from("hvl-omsorgsforskning-vest"), PartnerId::from("nobody")]);
    assert!(scores[0].iter().all(|score| *score <= 1_000) && scores[0].iter().any(|score| *score > 300), "{scores:?}");
    assert!(scores[1].iter().all(|score| *score == 0));
}

#[test]
fn similar_partners_are_of_the_field() {
    let like = ENGINE.similar(&PartnerId::from("hvl-omsorgsforskning-vest"), 4);
    let names: Vec<String> = like.rows.iter().map(|row| format!("{:?}", row.item)).collect();
    assert!(names.iter().any(|name| name.contains("omsorgsforskning")), "{names:?}");
    assert!(names.iter().all(|name| !name.contains("hvl-omsorgsforskning-vest")));
}

/// The points one signal gives a partner, with that signal at full weight and all others off.
fn signal_points(kind: SignalKind, id: &str, query: &Query) -> i32 {
    let ledger = ENGINE.explain(query, &PartnerId::from(id)).expect("help: the partner must be in the catalogue");
    ledger.entries.iter().filter(|entry| entry.signal == kind).map(|entry| entry.points).sum()
}

#[test]
fn each_signal_says_what_it_should() {
    const NONE: Weights = Weights { text: 0, experience: 0, place: 0, mutual: 0, size: 0, load: 0, programme: 0, goals: 0, freshness: 0 };
    let asked = |weights| Query { weights, ..query("Overhalla kommune", WATER) };
    let load = |times| Query { load: [(PartnerId::from("ntnu-ibm-va"), times)].into(), ..asked(Weights { load: 100, ..NONE }) };
    for (times, points) in [(0, 0), (1, -25), (4, -100), (40, -100)] {
        assert_eq!(signal_points(SignalKind::Load, "ntnu-ibm-va", &load(times)), points, "{times} proposals");
    }
    let roles = Query { demanded: vec![PartnerKind::Research], ..asked(Weights { programme: 100, ..NONE }) };
    assert_eq!(signal_points(SignalKind::Programme, "ntnu-ibm-va", &roles), 100);
    assert_eq!(signal_points(SignalKind::Programme, "salsnes-filter", &roles), 0);
    let size = asked(Weights { size: 100, ..NONE });
    assert_eq!(signal_points(SignalKind::Size, "kommune-5001", &size), 100, "help: Trondheim is larger than Overhalla");
    assert_eq!(signal_points(SignalKind::Size, "ntnu-ibm-va", &size), 0, "help: a research group has no size");
    let place = asked(Weights { place: 1_000, ..NONE });
    let (near, far) =
        (signal_points(SignalKind::Place, "salsnes-filter", &place), signal_points(SignalKind::Place, "uia-omsorgsforskning-sor", &place));
    assert!(near > 800 && far < 200, "near {near}, far {far}");
    let today = |year| Query { today: makker::domain::Date::new(year, 1, 1), ..asked(Weights { freshness: 100, ..NONE }) };
    assert!(
        signal_points(SignalKind::Freshness, "ntnu-ibm-va", &today(2030))
            < signal_points(SignalKind::Freshness, "ntnu-ibm-va", &today(2026))
    );
}

#[test]
fn no_history_is_neutral() {
    let newcomer = CATALOGUE.partners.iter().find(|partner| partner.id.as_str() == "ipj").expect("a business without projects");
    let ledger = ENGINE.explain(&query("Overhalla kommune", WATER), &newcomer.id).expect("a partner");
    let history: Vec<_> = ledger.entries.iter().filter(|entry| entry.signal == SignalKind::Experience).collect();
    assert!(matches!(history.as_slice(), [entry] if entry.points == 0 && entry.ground == Ground::NoHistory), "{history:?}");
}

#[test]
fn a_lift_is_what_it_says() {
    let query = Query { weights: Weights::TEXT_ONLY, ..query("Overhalla kommune", WATER) };
    let lifts = ENGINE.explain(&query, &PartnerId::from("ntnu-ibm-va")).expect("a partner").lifts;
    assert!(!lifts.is_empty() && lifts.iter().all(|lift| lift.points > 0), "{lifts:?}");
    assert!(lifts.windows(2).all(|pair| pair[0].points >= pair[1].points), "help: the largest lift comes first: {lifts:?}");
}

#[test]
fn a_partner_added_later_stands_where_it_would_have_stood() {
    let own = |id: &str, text: &str| {
        let mut partner = CATALOGUE.partners.iter().find(|partner| partner.kind() == PartnerKind::Business).expect("a business").clone();
        partner.id = PartnerId(id.to_owned());
        partner.name = format!("Bedriften {id}");
        partner.competences = vec![Competence { text: text.to_owned(), language: Language::Bokmal }];
        partner
    };
    let added = [
        own("~1", "membranrensing av drikkevann og humusfjerning i høyfjellsvannverk"),
        own("~2", "membranrensning og sensorikk"),
        // Neither sorts last: everything is derived anew.
        own("a-first", "overvåking av drikkevann"),
        own("~1", "velferdsteknologi for eldre hjemme"),
    ];
    let mut grown = Engine::new(CATALOGUE.clone(), &LEXICON);
    let mut catalogue = CATALOGUE.clone();
    for partner in added {
        catalogue.partners.retain(|known| known.id != partner.id);
        catalogue.partners.push(partner.clone());
        grown = grown.with_partner(partner);
        let whole = Engine::new(catalogue.clone(), &LEXICON);
        for (name, text) in
            [("Overhalla kommune", WATER), ("Sogndal kommune", OLD_AGE), ("Askvoll kommune", "humusfjernig i høyfjellsvannverket")]
        {
            let query = query(name, text);
            assert_eq!(grown.rank(&query), whole.rank(&query), "{text}");
            let own = PartnerId("~1".to_owned());
            assert_eq!(grown.explain(&query, &own), whole.explain(&query, &own), "{text}");
        }
    }
    let all = Query { top: 2_000, ..query("Sogndal kommune", OLD_AGE) };
    assert!(ids(&grown, &all).contains(&"~1".to_owned()), "help: an entry of the user's own must be found");
}

#[test]
fn the_first_ten_say_whether_they_keep_their_place() {
    let query = Query { top: 12, ..query("Overhalla kommune", WATER) };
    let rows = ENGINE.rank(&query).rows;
    assert!(rows.iter().enumerate().all(|(place, row)| row.stability.is_some() == (place < 10)));
    // One weight alone scales all scores alike: only rounding, a point at 1.25 of lead, can be in the way.
    let text_only = Query { weights: Weights::TEXT_ONLY, ..query };
    let rows = ENGINE.rank(&text_only).rows;
    for (place, row) in rows.iter().enumerate().take(10) {
        let lead = |other: Option<usize>| other.is_none_or(|other| (rows[other].score - row.score).abs() >= 2);
        let clear = lead(place.checked_sub(1)) && lead(Some(place + 1));
        assert!(
            !clear || row.stability == Some(Stability::Stable),
            "place {place} of {:?}",
            rows.iter().map(|row| row.score).collect::<Vec<_>>()
        );
    }
}

#[test]
fn the_account_of_a_need_adds_up_and_points_into_its_text() {
    for (name, text) in [("Overhalla kommune", WATER), ("Sogndal kommune", OLD_AGE)] {
        let query = Query { target: Target::Needs, ..query(name, text) };
        for row in ENGINE.rank(&query).rows {
            let Item::Need(id) = &row.item else { panic!("help: needs were asked for") };
            let ledger = ENGINE.explain_need(&query, id).expect("a need of the list");
            assert_eq!(ledger.score, row.score, "{id:?}");
            assert_eq!(ledger.entries.iter().map(|entry| entry.points).sum::<i32>(), row.score, "{id:?}");
            let found = ledger.entries.iter().any(|entry| matches!(&entry.ground, Ground::Words { found, .. } if !found.is_empty()));
            assert!(found, "help: a need in the list must say where its words met: {id:?}");
        }
    }
    assert!(ENGINE.explain_need(&query("Overhalla kommune", WATER), &"no-such-need".into()).is_none());
}
