//! A first letter to a partner, as sentences without words: each holds a fact that is known, and what is not known gives no sentence.
//!
//! The facts are those of the account that the result list shows. `ui::language::letter` gives each sentence its words.

use super::percent::encode_component;
use crate::protocol::{Detail, LedgerEntry, LedgerView, Meeting, OwnerRef, PartnerCard, ProjectRef, Role, Tag, Texts};

/// Words of a letter: what is read on a telephone.
const MOST_WORDS: usize = 180;
/// Reasons that are told: more convince nobody.
const MOST_REASONS: usize = 3;
/// Words and concepts named in one reason.
const MOST_NAMED: usize = 4;
/// Others named as members of the team.
const MOST_MEMBERS: usize = 3;
/// Words taken over of a need, of a name or title, and of a subject.
const WORDS_OF_NEED: usize = 45;
const WORDS_OF_TITLE: usize = 12;
const WORDS_OF_SUBJECT: usize = 8;
/// Characters of an address that every mail program takes.
const MOST_ADDRESS: usize = 1_900;

/// What a letter may tell.
#[derive(Clone, Copy, Debug)]
pub struct LetterFacts<'a> {
    /// The language it is written in.
    pub language: Tag,
    /// To whom.
    pub receiver: &'a PartnerCard,
    /// The need in the user's own words.
    pub need: &'a str,
    /// Who asks, as chosen.
    pub owner: &'a OwnerRef,
    /// The card of who asks, or of the municipality it is in.
    pub owner_card: Option<&'a PartnerCard>,
    /// The account of the match.
    pub ledger: Option<&'a LedgerView>,
    /// The chosen programme.
    pub programme: Option<&'a Texts>,
    /// The team that is shown for it.
    pub team: &'a [PartnerCard],
}

/// Who did what is documented: the account of a unit of an institution does not tell it from what other units did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doer {
    /// The receiver itself.
    Itself,
    /// The receiver or another unit of its institution.
    Institution,
}

/// A sentence with its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// Good day to a name.
    Greeting(String),
    /// Who writes: name, and inhabitants when it is a municipality or county.
    Owner(String, Option<u32>),
    /// Somebody of a door, in a municipality.
    Unlisted(Role, String),
    /// The need in the user's own words.
    Need(String),
    /// Here come the reasons.
    Reasons,
    /// Words of the need in the receiver's description.
    Words(Vec<String>),
    /// Fields of work in common.
    Concepts(Vec<String>),
    /// A documented project on a like need, its year, and whether the receiver itself took part or its institution.
    LikeProject(String, Option<u16>, bool),
    /// A documented project with the sender (`true`) or a neighbour of the sender, and who had it.
    Known(String, Option<u16>, bool, Doer),
    /// So many documented projects with somebody like the sender, and who had them.
    LikeOwners(u32, Doer),
    /// A documented need of the receiver's own that is like this one.
    SameNeed(String),
    /// Kilometres between the two.
    Distance(u32),
    /// Both in the same county.
    SameCounty,
    /// The programme that is thought of.
    Programme(String),
    /// Others that may be asked to take part.
    Team(Vec<String>),
    /// The question: can we talk?
    Ask,
    /// The end, with the sender's name.
    Regards(Option<String>),
}

/// The sentences of a letter in their order, the strongest reason first.
#[must_use]
pub fn sentences(facts: &LetterFacts<'_>) -> Vec<Sentence> {
    let name = |card: &PartnerCard| first_words(card.name_for(facts.language).0, WORDS_OF_TITLE);
    let mut out = vec![Sentence::Greeting(name(facts.receiver))];
    out.extend(who(facts));
    let need = first_words(facts.need, WORDS_OF_NEED);
    if !need.is_empty() {
        out.push(Sentence::Need(need));
    }
    let reasons = facts.ledger.map(|ledger| reasons(ledger, facts.language)).unwrap_or_default();
    if !reasons.is_empty() {
        out.push(Sentence::Reasons);
        out.extend(reasons);
    }
    out.extend(facts.programme.map(|name| Sentence::Programme(first_words(name.pick(facts.language).0, WORDS_OF_TITLE))));
    let sender = facts.owner.partner.as_ref();
    let others = facts.team.iter().filter(|card| card.id != facts.receiver.id && Some(&card.id) != sender && !card.id.is_empty());
    let others: Vec<String> = others.take(MOST_MEMBERS).map(name).collect();
    if !others.is_empty() {
        out.push(Sentence::Team(others));
    }
    out.push(Sentence::Ask);
    out.push(Sentence::Regards(facts.owner_card.filter(|_| sender.is_some()).map(name)));
    out
}

/// Who writes, when that is known: the card of a place is not the sender's own.
fn who(facts: &LetterFacts<'_>) -> Option<Sentence> {
    let card = facts.owner_card?;
    let name = first_words(card.name_for(facts.language).0, WORDS_OF_TITLE);
    if facts.owner.partner.is_some() {
        return Some(Sentence::Owner(name, card.inhabitants));
    }
    facts.owner.place.as_ref().map(|_| Sentence::Unlisted(facts.owner.role, name))
}

/// The strongest reasons of an account that can be told.
fn reasons(ledger: &LedgerView, tag: Tag) -> Vec<Sentence> {
    let doer = if ledger.card.institution.is_some() { Doer::Institution } else { Doer::Itself };
    let mut others: Vec<(i32, Sentence)> = Vec::new();
    let (mut words, mut concepts) = ((0, Vec::new()), (0, Vec::new()));
    for entry in ledger.entries.iter().filter(|entry| entry.points > 0) {
        match &entry.detail {
            Detail::Words(met) => met.iter().filter(|word| proves(word.how)).for_each(|word| name(&mut words, entry, &word.found)),
            Detail::Concept(concept, how) if proves(*how) => name(&mut concepts, entry, concept.label.pick(tag).0),
            detail => others.extend(reason(detail, doer).map(|sentence| (entry.points, sentence))),
        }
    }
    let named =
        |(points, names): (i32, Vec<String>), sentence: fn(Vec<String>) -> Sentence| (!names.is_empty()).then(|| (points, sentence(names)));
    // Of equal reasons, what the need is about comes first.
    let about = named(words, Sentence::Words).into_iter().chain(named(concepts, Sentence::Concepts));
    let mut found: Vec<(i32, Sentence)> = about.chain(others).collect();
    // Few and short: no sort of its own is worth its size here.
    let mut best = Vec::new();
    while best.len() < MOST_REASONS {
        let Some(at) = (0..found.len()).rev().max_by_key(|at| found.get(*at).map(|(points, _)| *points)) else { break };
        let (_, sentence) = found.remove(at);
        // Several projects would be the same reason several times.
        if !best.iter().any(|told| std::mem::discriminant(told) == std::mem::discriminant(&sentence)) {
            best.push(sentence);
        }
    }
    best
}

/// What is only alike, related or a typing error proves nothing to the receiver.
const fn proves(how: Meeting) -> bool {
    !matches!(how, Meeting::Alike | Meeting::Related | Meeting::Typo)
}

fn name(names: &mut (i32, Vec<String>), entry: &LedgerEntry, text: &str) {
    names.0 = names.0.saturating_add(entry.points);
    let lower = text.to_lowercase();
    if names.1.len() < MOST_NAMED && !text.is_empty() && !names.1.iter().any(|other| other.to_lowercase() == lower) {
        names.1.push(text.to_owned());
    }
}

fn reason(detail: &Detail, doer: Doer) -> Option<Sentence> {
    let title = |project: &ProjectRef| first_words(&project.title, WORDS_OF_TITLE);
    match detail {
        Detail::LikeProject(project, own) => Some(Sentence::LikeProject(title(project), project.year, *own)),
        Detail::Known(project, you, _) => Some(Sentence::Known(title(project), project.year, *you, doer)),
        Detail::LikeOwners(count, ..) if *count > 0 => Some(Sentence::LikeOwners(*count, doer)),
        Detail::SameNeed(_, text) => Some(Sentence::SameNeed(first_words(text, WORDS_OF_TITLE))),
        Detail::Distance(km) if *km > 0 => Some(Sentence::Distance(*km)),
        Detail::SameCounty => Some(Sentence::SameCounty),
        _ => None,
    }
}

/// The beginning of a text, cut between words, on one line.
fn first_words(text: &str, most: usize) -> String {
    let mut words = text.split_whitespace();
    let taken: Vec<&str> = words.by_ref().take(most).collect();
    let more = if words.next().is_some() { " …" } else { "" };
    format!("{}{more}", taken.join(" "))
}

/// The beginning of a need, for the subject of an e-mail.
#[must_use]
pub(super) fn short_need(need: &str) -> String {
    first_words(need, WORDS_OF_SUBJECT)
}

impl LetterFacts<'_> {
    /// The beginning of the need, for the subject; empty when there is none.
    #[must_use]
    pub fn subject(&self) -> String {
        short_need(self.need)
    }

    /// The letter in the words of `write`, without what makes it too long: the team first, then the weakest reasons, then the programme.
    #[must_use]
    pub fn letter(&self, write: impl Fn(&[Sentence]) -> String) -> String {
        let mut sentences = sentences(self);
        loop {
            let text = write(&sentences);
            let too_long = text.split_whitespace().count() > MOST_WORDS;
            let Some(at) = sentences.iter().rposition(is_optional).filter(|_| too_long) else { return text };
            let team = sentences.iter().position(|sentence| matches!(sentence, Sentence::Team(_)));
            let reason = sentences.iter().rposition(|sentence| is_optional(sentence) && !matches!(sentence, Sentence::Programme(_)));
            sentences.remove(team.or(reason).unwrap_or(at));
            if sentences.iter().zip(sentences.iter().skip(1)).any(|(a, b)| *a == Sentence::Reasons && !is_reason(b)) {
                sentences.retain(|sentence| *sentence != Sentence::Reasons);
            }
        }
    }
}

const fn is_optional(sentence: &Sentence) -> bool {
    is_reason(sentence) || matches!(sentence, Sentence::Programme(_) | Sentence::Team(_))
}

const fn is_reason(sentence: &Sentence) -> bool {
    matches!(
        sentence,
        Sentence::Words(_)
            | Sentence::Concepts(_)
            | Sentence::LikeProject(..)
            | Sentence::Known(..)
            | Sentence::LikeOwners(..)
            | Sentence::SameNeed(_)
            | Sentence::Distance(_)
            | Sentence::SameCounty
    )
}

/// The address that opens a mail program with subject and text, and whether the text is in it: a long one must be copied.
#[must_use]
pub fn mailto(subject: &str, text: &str) -> (String, bool) {
    // Blanks as `%20` and lines as the mail standard wants them: mail programs do not read `+`.
    let encoded = |text: &str| encode_component(text).replace('+', "%20").replace("%0D", "").replace("%0A", "%0D%0A");
    let alone = format!("mailto:?subject={}", encoded(subject));
    let whole = format!("{alone}&body={}", encoded(text));
    if whole.len() <= MOST_ADDRESS { (whole, true) } else { (alone, false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{ConceptView, ConfidenceView, Evidence, Kind, MetWord, Signal, SourceView};

    fn card(id: &str, name: &str) -> PartnerCard {
        PartnerCard {
            id: id.to_owned(),
            kind: Kind::Research,
            name: name.to_owned(),
            name_english: Some(format!("{name} in English")),
            institution: None,
            place: String::new(),
            county: String::new(),
            size: None,
            inhabitants: None,
            distance_km: Some(77),
            point: None,
        }
    }

    fn entry(points: i32, detail: Detail) -> LedgerEntry {
        LedgerEntry { signal: Signal::Text, points, detail, evidence: Vec::new() }
    }

    fn ledger(entries: Vec<LedgerEntry>) -> LedgerView {
        let need = Evidence { text: "humus".to_owned(), language: Tag::Nb, highlights: Vec::new(), source: None };
        LedgerView { card: card("r", "R"), need, score: 0, entries, unknown: vec![Signal::Place], lifts: Vec::new(), missing_words: vec![] }
    }

    fn project(title: &str) -> ProjectRef {
        let source = SourceView { title: String::new(), url: None, date: "2024-01-01".to_owned(), confidence: ConfidenceView::High };
        ProjectRef { id: title.to_owned(), title: title.to_owned(), year: Some(2019), owner: String::new(), source }
    }

    fn met(found: &str, how: Meeting) -> Detail {
        Detail::Words(vec![MetWord { asked: "spurt".to_owned(), found: found.to_owned(), how }])
    }

    fn concept(how: Meeting) -> Detail {
        let label = Texts { nb: "vannrensing".to_owned(), nn: Some("vassreinsing".to_owned()), en: Some("water treatment".to_owned()) };
        Detail::Concept(ConceptView { id: "c".to_owned(), label }, how)
    }

    fn told(entries: Vec<LedgerEntry>) -> Vec<Sentence> {
        reasons(&ledger(entries), Tag::Nn)
    }

    #[test]
    fn every_reason_is_an_entry_of_the_account_and_no_entry_gives_no_reason() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let cases = [
            ("nothing known", vec![], vec![]),
            (
                "words are told as the receiver has them",
                vec![entry(9, met("humus", Meeting::Word))],
                vec![Sentence::Words(names(&["humus"]))],
            ),
            (
                "each word once",
                vec![entry(9, met("Humus", Meeting::Word)), entry(5, met("humus", Meeting::Part))],
                vec![Sentence::Words(names(&["Humus"]))],
            ),
            ("what is only spelled alike proves nothing", vec![entry(9, met("hummus", Meeting::Alike))], vec![]),
            ("nor what is only related", vec![entry(9, concept(Meeting::Related))], vec![]),
            (
                "a concept in the letter's language",
                vec![entry(9, concept(Meeting::Concept))],
                vec![Sentence::Concepts(names(&["vassreinsing"]))],
            ),
            (
                "a project it was in itself",
                vec![entry(9, Detail::LikeProject(project("Rent"), true))],
                vec![Sentence::LikeProject("Rent".to_owned(), Some(2019), true)],
            ),
            (
                "a project with us",
                vec![entry(9, Detail::Known(project("Rent"), true, true))],
                vec![Sentence::Known("Rent".to_owned(), Some(2019), true, Doer::Itself)],
            ),
            ("what speaks against is not told", vec![entry(-9, Detail::Distance(900))], vec![]),
            ("what gave no points is not told", vec![entry(0, Detail::Distance(900))], vec![]),
            ("a distance", vec![entry(9, Detail::Distance(12))], vec![Sentence::Distance(12)]),
            ("no distance to oneself", vec![entry(9, Detail::Distance(0))], vec![]),
            ("no projects with others", vec![entry(9, Detail::LikeOwners(0, 0, 0))], vec![]),
            ("projects with others", vec![entry(9, Detail::LikeOwners(3, 1, 3))], vec![Sentence::LikeOwners(3, Doer::Itself)]),
            ("not known", vec![entry(9, Detail::NotKnown), entry(9, Detail::NoHistory)], vec![]),
            (
                "how fresh facts are concerns nobody else",
                vec![entry(9, Detail::Facts(ConfidenceView::High, "2024-01-01".to_owned()))],
                vec![],
            ),
            (
                "the three strongest, the strongest first, a kind once",
                vec![
                    entry(1, Detail::SameCounty),
                    entry(2, Detail::Distance(12)),
                    entry(3, met("humus", Meeting::Word)),
                    entry(3, met("farge", Meeting::Word)),
                    entry(5, Detail::LikeProject(project("A"), false)),
                    entry(4, Detail::LikeProject(project("B"), false)),
                ],
                vec![
                    Sentence::Words(names(&["humus", "farge"])),
                    Sentence::LikeProject("A".to_owned(), Some(2019), false),
                    Sentence::Distance(12),
                ],
            ),
        ];
        for (what, entries, expected) in cases {
            assert_eq!(told(entries), expected, "{what}");
        }
    }

    #[test]
    fn what_other_units_may_have_done_is_not_told_as_the_receivers_own() {
        let mut unit = ledger(vec![entry(9, Detail::Known(project("Rent"), false, true)), entry(8, Detail::LikeOwners(3, 0, 3))]);
        unit.card.institution = Some("NTNU".to_owned());
        let known = Sentence::Known("Rent".to_owned(), Some(2019), false, Doer::Institution);
        assert_eq!(reasons(&unit, Tag::Nb), [known, Sentence::LikeOwners(3, Doer::Institution)]);
    }

    #[test]
    fn who_writes_is_told_only_when_it_is_known() {
        let (receiver, mine) =
            (card("r", "Institutt"), PartnerCard { inhabitants: Some(3_900), ..card("kommune-5047", "Overhalla kommune") });
        let itself = OwnerRef { partner: Some("kommune-5047".to_owned()), ..OwnerRef::default() };
        let placed = OwnerRef { role: Role::Business, partner: None, place: Some("kommune-5047".to_owned()) };
        let nobody = OwnerRef::default();
        let facts = |owner| LetterFacts {
            language: Tag::Nb,
            receiver: &receiver,
            need: "",
            owner,
            owner_card: Some(&mine),
            ledger: None,
            programme: None,
            team: &[],
        };
        let name = || "Overhalla kommune".to_owned();
        for (owner, expected, signed) in [
            (&itself, Some(Sentence::Owner(name(), Some(3_900))), Some(name())),
            (&placed, Some(Sentence::Unlisted(Role::Business, name())), None),
            (&nobody, None, None),
        ] {
            let mut wanted = vec![Sentence::Greeting("Institutt".to_owned())];
            wanted.extend(expected);
            wanted.extend([Sentence::Ask, Sentence::Regards(signed)]);
            assert_eq!(sentences(&facts(owner)), wanted);
            let unknown = LetterFacts { owner_card: None, ..facts(owner) };
            assert_eq!(sentences(&unknown).len(), 3, "help: a card that is not there yet tells nothing");
        }
    }

    #[test]
    fn programme_and_team_are_told_when_chosen_and_nobody_is_told_of_itself() {
        let (receiver, mine) = (card("r", "R"), card("me", "Vi"));
        let owner = OwnerRef { partner: Some("me".to_owned()), ..OwnerRef::default() };
        let team = [mine.clone(), receiver.clone(), card("a", "A"), card("b", "B"), card("c", "C"), card("d", "D")];
        let name = Texts { nb: "FORKOMMUNE".to_owned(), nn: None, en: None };
        let facts = LetterFacts {
            language: Tag::En,
            receiver: &receiver,
            need: " farge  og\nhumus ",
            owner: &owner,
            owner_card: Some(&mine),
            ledger: None,
            programme: Some(&name),
            team: &team,
        };
        let told = sentences(&facts);
        assert!(told.contains(&Sentence::Need("farge og humus".to_owned())), "{told:?}");
        assert!(told.contains(&Sentence::Programme("FORKOMMUNE".to_owned())), "{told:?}");
        let others = ["A in English", "B in English", "C in English"].map(str::to_owned).to_vec();
        assert!(told.contains(&Sentence::Team(others)), "{told:?}");
        let alone = sentences(&LetterFacts { programme: None, team: &team[..2], ..facts });
        assert!(!alone.iter().any(|sentence| matches!(sentence, Sentence::Programme(_) | Sentence::Team(_))), "{alone:?}");
    }

    #[test]
    fn a_letter_that_is_too_long_loses_the_team_first_and_the_need_never() {
        let (receiver, owner) = (card("r", "R"), OwnerRef::default());
        let team = [card("a", "A")];
        let name = Texts { nb: "P".to_owned(), nn: None, en: None };
        let account = ledger(vec![entry(9, Detail::Distance(12)), entry(8, Detail::SameCounty)]);
        let need = "ord ".repeat(200);
        let facts = LetterFacts {
            language: Tag::Nb,
            receiver: &receiver,
            need: &need,
            owner: &owner,
            owner_card: None,
            ledger: Some(&account),
            programme: Some(&name),
            team: &team,
        };
        for (words, left) in [(10, "GNRDCPTA"), (23, "GNRDCPA"), (27, "GNRDPA"), (31, "GNPA"), (50, "GNA")] {
            let write = |sentences: &[Sentence]| {
                let letter = |sentence: &Sentence| match sentence {
                    Sentence::Greeting(_) => "G",
                    Sentence::Need(_) => "N",
                    Sentence::Reasons => "R",
                    Sentence::Distance(_) => "D",
                    Sentence::SameCounty => "C",
                    Sentence::Programme(_) => "P",
                    Sentence::Team(_) => "T",
                    Sentence::Ask => "A",
                    _ => "",
                };
                let marks: String = sentences.iter().map(letter).collect();
                format!("{marks} {}", "ord ".repeat(words * marks.len() - 1))
            };
            let text = facts.letter(write);
            assert_eq!(text.split_whitespace().next(), Some(left), "{words} words a sentence");
        }
        assert_eq!(facts.subject().split_whitespace().count(), WORDS_OF_SUBJECT + 1, "help: cut, and said to be");
    }

    #[test]
    fn a_mail_holds_subject_and_text_or_says_that_it_does_not() {
        assert_eq!(mailto("Å & B", "en to\ntre+"), ("mailto:?subject=%C3%85%20%26%20B&body=en%20to%0D%0Atre%2B".to_owned(), true));
        assert_eq!(mailto("a", &"x".repeat(2_000)), ("mailto:?subject=a".to_owned(), false));
        assert_eq!(mailto("a", "b\r\nc").0, "mailto:?subject=a&body=b%0D%0Ac", "help: no line is doubled");
    }
}
