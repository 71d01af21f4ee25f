//! The adviser on forms and the test of three parties in English.

use super::super::form::{Form, Question, ThreeParty};
use crate::protocol::{PartyFact, PartyView};

/// The adviser on forms.
pub(super) const FORM: Form = Form {
    heading: "Which form fits?",
    lead: "Not every need calls for a large project. Answer what you know, and you will see what counts for and against each form.",
    owner: Question {
        key: "eier",
        text: "Who has the need?",
        answers: &["Municipality, county authority or other public body", "Business", "Research group", "Cluster or network"],
    },
    questions: &[
        Question {
            key: "frist",
            text: "When do you need the result?",
            answers: &["Within half a year", "Within a year and a half", "Later"],
        },
        Question {
            key: "klarhet",
            text: "How clear is the need?",
            answers: &[
                "We have a problem, but no question yet",
                "We have a question, but no requirements for the answer",
                "We can write down what we want",
            ],
        },
        Question { key: "timer", text: "How many hours a week do you have?", answers: &["Fewer than two", "Two to eight", "More"] },
        Question {
            key: "forankring",
            text: "Who backs it?",
            answers: &["Nobody has decided anything yet", "The service or a manager", "The management, and it is in a plan"],
        },
        Question {
            key: "resultat",
            text: "What do you want most?",
            answers: &[
                "An overview of the problem",
                "An idea that has been tested",
                "New knowledge",
                "A solution that does not exist yet",
                "Staff of our own who know more",
                "A solution we can use at once",
                "A network to work with",
            ],
        },
    ],
    forms: "The forms, best fit first",
    nothing: "Answer at least one question, and we will sort the forms.",
    order: "The order is the sum of the points you see, and nothing else.",
    cannot: "You cannot own this one",
    no_reason: "Nothing you have answered counts for or against.",
    programmes: "Programmes that can pay:",
};

/// The test of three parties.
pub(super) const THREE_PARTY: ThreeParty = ThreeParty {
    heading: "Test for three parties",
    lead: "Four questions the municipality of Bærum asks about projects between municipality, business and research. They help the conversation. They do not decide whether you can apply.",
    team: |names| format!("Assessed for {names}."),
    no_team: "Choose a need and a programme on the consortium page, and we will look at the team too. For now we look only at your answers.",
    tests: &[
        (
            "It matters to all three",
            &[
                Question { key: "offentlig", text: "Does it matter to the municipality or the public party?", answers: &[] },
                Question { key: "bedrift", text: "Does it matter to the business?", answers: &[] },
                Question { key: "forskning", text: "Does it matter to the researchers?", answers: &[] },
            ],
        ),
        (
            "It brings new knowledge, or spreads what is known",
            &[
                Question { key: "ny", text: "Does it bring new knowledge?", answers: &[] },
                Question { key: "skala", text: "Does it spread something that works to others?", answers: &[] },
            ],
        ),
        ("It is owned jointly", &[Question { key: "sammen", text: "Have the parties agreed to own it together?", answers: &[] }]),
        ("It is good for sustainable development", &[Question { key: "mal", text: "Does it contribute to the UN goals?", answers: &[] }]),
    ],
    fact: |fact| match fact {
        PartyFact::Present(who, n) => format!("In the team: {} ({n}).", party(who)),
        PartyFact::Perhaps(who) => format!("Perhaps in the team: {}. This is not certain.", party(who)),
        PartyFact::Missing(who) => format!("Not in the team: {}.", party(who)),
        PartyFact::CarriesCosts(who) => format!("Carry costs: {}.", party(who)),
        PartyFact::CarriesNothing(who) => format!("Carry no costs: {}.", party(who)),
    },
    goals: "Which goals?",
    evidence: "What do you base the answer on?",
};

const fn party(party: PartyView) -> &'static str {
    match party {
        PartyView::Public => "municipalities and public bodies",
        PartyView::Business => "businesses",
        PartyView::Research => "researchers",
    }
}
