//! The words of the first letter, on the real language files: every sentence tells its facts and no others, and a letter stays short.
#![cfg(not(target_arch = "wasm32"))]

#[allow(unused_imports, reason = "the language files name them as modules of their crate")]
use makker::{exchange, own, protocol, state, storage};

use protocol::{
    ConceptView, ConfidenceView, Detail, Evidence, Kind, LedgerEntry, LedgerView, Meeting, MetWord, OwnerRef, PartnerCard, ProjectRef,
    Role, Signal, SourceView, Tag, Texts,
};
use state::{Doer, LetterFacts, Sentence};

#[allow(dead_code, unreachable_pub, reason = "the words of the whole page; the letter's are tested here")]
#[path = "../src/ui/language/mod.rs"]
mod language;

fn text(text: &str) -> String {
    text.to_owned()
}

/// Every sentence, with the facts it must tell.
fn every_sentence() -> Vec<(Sentence, Vec<&'static str>)> {
    let list = |items: &[&str]| items.iter().map(|item| text(item)).collect::<Vec<_>>();
    vec![
        (Sentence::Greeting(text("SINTEF")), vec!["SINTEF"]),
        (Sentence::Owner(text("Overhalla kommune"), Some(3_900)), vec!["Overhalla kommune", "3900"]),
        (Sentence::Owner(text("Tine"), None), vec!["Tine"]),
        (Sentence::Unlisted(Role::Business, text("Vestre Toten")), vec!["Vestre Toten"]),
        (Sentence::Unlisted(Role::Municipality, text("Vestre Toten")), vec!["Vestre Toten"]),
        (Sentence::Unlisted(Role::Research, text("Vestre Toten")), vec!["Vestre Toten"]),
        (Sentence::Unlisted(Role::Officer, text("Vestre Toten")), vec!["Vestre Toten"]),
        (Sentence::Need(text("farge og humus")), vec!["farge og humus"]),
        (Sentence::Reasons, vec![]),
        (Sentence::Words(list(&["membran", "humus"])), vec!["membran", "humus"]),
        (Sentence::Concepts(list(&["vannrensing"])), vec!["vannrensing"]),
        (Sentence::LikeProject(text("LeakNor"), Some(2019), true), vec!["LeakNor", "2019"]),
        (Sentence::LikeProject(text("LeakNor"), None, false), vec!["LeakNor"]),
        (Sentence::Known(text("LeakNor"), Some(2019), true, Doer::Itself), vec!["LeakNor", "2019"]),
        (Sentence::Known(text("LeakNor"), None, true, Doer::Institution), vec!["LeakNor"]),
        (Sentence::Known(text("LeakNor"), None, false, Doer::Itself), vec!["LeakNor"]),
        (Sentence::Known(text("LeakNor"), None, false, Doer::Institution), vec!["LeakNor"]),
        (Sentence::LikeOwners(4, Doer::Itself), vec!["4"]),
        (Sentence::LikeOwners(4, Doer::Institution), vec!["4"]),
        (Sentence::SameNeed(text("brunt vann")), vec!["brunt vann"]),
        (Sentence::Distance(120), vec!["120"]),
        (Sentence::SameCounty, vec![]),
        (Sentence::Programme(text("FORKOMMUNE")), vec!["FORKOMMUNE"]),
        (Sentence::Team(list(&["Skaun kommune", "NTNU"])), vec!["Skaun kommune", "NTNU"]),
        (Sentence::Ask, vec![]),
        (Sentence::Regards(Some(text("Overhalla kommune"))), vec!["Overhalla kommune"]),
        (Sentence::Regards(None), vec![]),
    ]
}

#[test]
fn a_sentence_tells_its_facts_and_no_number_of_its_own() {
    for tag in Tag::ALL {
        let words = &language::texts(tag).planning().letter;
        for (sentence, facts) in every_sentence() {
            let told = (words.sentence)(&sentence);
            for fact in &facts {
                assert!(told.contains(fact), "{tag:?}: {told:?} lacks {fact:?}");
            }
            let rest = facts.iter().fold(told.clone(), |rest, fact| rest.replace(fact, ""));
            assert!(!rest.contains(|sign: char| sign.is_ascii_digit()), "{tag:?}: {told:?} tells a number nobody gave");
            assert!(!rest.contains("None") && !told.contains("  ") && !rest.trim().is_empty(), "{tag:?}: {told:?}");
            assert!(!told.to_lowercase().contains("vennligst"), "{told}");
        }
    }
}

fn card(id: &str, name: &str) -> PartnerCard {
    PartnerCard {
        id: text(id),
        kind: Kind::Municipality,
        name: text(name),
        name_english: None,
        institution: None,
        place: String::new(),
        county: String::new(),
        size: None,
        inhabitants: Some(3_900),
        distance_km: None,
        point: None,
    }
}

fn ledger(entries: Vec<Detail>) -> LedgerView {
    let need = Evidence { text: String::new(), language: Tag::Nb, highlights: Vec::new(), source: None };
    let entry = |detail| LedgerEntry { signal: Signal::Text, points: 5, detail, evidence: Vec::new() };
    let entries = entries.into_iter().map(entry).collect();
    LedgerView { card: card("r", "R"), need, score: 0, entries, unknown: Vec::new(), lifts: Vec::new(), missing_words: Vec::new() }
}

fn project(title: &str) -> ProjectRef {
    let source = SourceView { title: String::new(), url: None, date: text("2024-01-01"), confidence: ConfidenceView::High };
    ProjectRef { id: text("p"), title: text(title), year: Some(2019), owner: String::new(), source }
}

#[test]
fn the_longest_letter_is_short_and_keeps_need_and_question() {
    let long = "svært langt ord ".repeat(60);
    let (receiver, mine) = (card("r", &long), card("me", &long));
    let owner = OwnerRef { partner: Some(text("me")), ..OwnerRef::default() };
    let label = Texts { nb: long.clone(), nn: Some(long.clone()), en: Some(long.clone()) };
    let met =
        ["a", "b", "c", "d"].map(|found| MetWord { asked: text(found), found: format!("{found} {long}"), how: Meeting::Word }).to_vec();
    let concept = ConceptView { id: text("c"), label: label.clone() };
    let account = ledger(vec![
        Detail::Words(met),
        Detail::Concept(concept, Meeting::Concept),
        Detail::LikeProject(project(&long), true),
        Detail::SameNeed(text("n"), long.clone()),
    ]);
    let team = [card("a", &long), card("b", &long), card("c", &long)];
    for tag in Tag::ALL {
        let facts = LetterFacts {
            language: tag,
            receiver: &receiver,
            need: &long,
            owner: &owner,
            owner_card: Some(&mine),
            ledger: Some(&account),
            programme: Some(&label),
            team: &team,
        };
        let words = &language::texts(tag).planning().letter;
        let letter = facts.letter(|sentences| language::letter::write(words, sentences));
        assert!(letter.split_whitespace().count() <= 180, "{letter}");
        assert!(letter.contains(&(words.sentence)(&Sentence::Ask)), "{letter}");
        assert!(letter.contains("svært langt ord svært"), "{letter}");
    }
}

#[test]
fn a_usual_letter_reads_well() {
    let (receiver, mine) = (card("r", "Institutt for bygg"), card("me", "Overhalla kommune"));
    let owner = OwnerRef { partner: Some(text("me")), ..OwnerRef::default() };
    let found = MetWord { asked: text("humus"), found: text("humus"), how: Meeting::Word };
    let account = ledger(vec![Detail::Words(vec![found]), Detail::LikeProject(project("LeakNor"), true), Detail::Distance(120)]);
    let facts = LetterFacts {
        language: Tag::Nb,
        receiver: &receiver,
        need: "Vannverket sliter med humus.",
        owner: &owner,
        owner_card: Some(&mine),
        ledger: Some(&account),
        programme: None,
        team: &[],
    };
    let words = &language::texts(Tag::Nb).planning().letter;
    let letter = facts.letter(|sentences| language::letter::write(words, sentences)).replace('\u{a0}', " ");
    assert_eq!(
        letter,
        "Hei, Institutt for bygg!\n\n\
         Vi skriver fra Overhalla kommune. Vi har 3900 innbyggere. Dette vil vi løse: «Vannverket sliter med humus.»\n\n\
         Derfor skriver vi til dere:\n\
         – Beskrivelsen av dere nevner «humus», som ligger nær behovet vårt.\n\
         – Dere var med i «LeakNor» (2019), som handlet om noe lignende.\n\
         – Det er 120 km mellom oss.\n\n\
         Vil dere ta en kort og uforpliktende samtale om dette? Er det noen andre hos dere vi bør snakke med, er vi glade for et navn.\n\n\
         Vennlig hilsen\nOverhalla kommune"
    );
    assert_eq!((words.subject)(&facts.subject()), "Kan vi samarbeide? Vannverket sliter med humus.");
    let empty = LetterFacts { ledger: None, owner_card: None, need: "", ..facts };
    let letter = empty.letter(|sentences| language::letter::write(words, sentences));
    assert_eq!(letter.split("\n\n").count(), 3, "help: greeting, question and end; what is not known gives no sentence: {letter}");
}
