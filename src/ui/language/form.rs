//! The shape of the words of the adviser on forms and of the test of a project between three parties.

use super::Around;
use crate::protocol::PartyFact;

/// A question with numbered answers.
#[derive(Debug)]
pub struct Question {
    /// Its key in the address.
    pub key: &'static str,
    /// The question.
    pub text: &'static str,
    /// The answers; their numbers from 1 stand in the address. Empty for yes and no.
    pub answers: &'static [&'static str],
}

/// The adviser on forms.
#[derive(Debug)]
pub struct Form {
    /// Heading, and the text of links to the page.
    pub heading: &'static str,
    /// What the page does.
    pub lead: &'static str,
    /// Who has the need; asked when no owner is chosen.
    pub owner: Question,
    /// The questions.
    pub questions: &'static [Question],
    /// Heading: the forms.
    pub forms: &'static str,
    /// Nothing is answered yet.
    pub nothing: &'static str,
    /// How the order comes about.
    pub order: &'static str,
    /// The one who asks cannot own it.
    pub cannot: &'static str,
    /// Nothing speaks for or against.
    pub no_reason: &'static str,
    /// Said before programmes that pay.
    pub programmes: &'static str,
}

/// The test of three parties.
#[derive(Debug)]
pub struct ThreeParty {
    /// Heading, and the text of links to the page.
    pub heading: &'static str,
    /// What the test is, and what it does not decide.
    pub lead: &'static str,
    /// For whom.
    pub team: Around,
    /// No team is chosen.
    pub no_team: &'static str,
    /// The tests with their questions.
    pub tests: &'static [(&'static str, &'static [Question])],
    /// What the catalogue and the plan say.
    pub fact: fn(PartyFact) -> String,
    /// Legend of the UN goals.
    pub goals: &'static str,
    /// Label of the field for evidence.
    pub evidence: &'static str,
}
