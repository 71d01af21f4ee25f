//! Which form of collaboration fits, and the test of a project between three parties.

use serde::{Deserialize, Serialize};

use super::{OwnerRef, PlanRequest, Texts, VerdictKind};

/// Which form fits? Answers by the key of their question, each the number of an answer from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormsRequest {
    /// Who has the need.
    pub owner: OwnerRef,
    /// What was answered.
    pub answers: Vec<(String, String)>,
}

/// A reason for or against a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormReasonView {
    /// The reason in a sentence.
    pub words: Texts,
    /// How much it counts; below 0 against.
    pub points: i8,
}

/// A form with what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormView {
    /// Its name.
    pub name: Texts,
    /// What it is.
    pub about: Texts,
    /// Why others than its owners cannot, or how they can take part.
    pub others: Texts,
    /// Whether the one who asks can own it.
    pub possible: VerdictKind,
    /// The sum of the reasons.
    pub points: i32,
    /// Reasons for it, weightiest first, then those against it.
    pub reasons: Vec<FormReasonView>,
    /// Programmes that pay for it and have not ended.
    pub programmes: Vec<(String, Texts)>,
}

/// The answer to a [`FormsRequest`]: all forms, the best first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormsView {
    /// The forms.
    pub forms: Vec<FormView>,
}

/// Does the project stand the test of three parties?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreePartyRequest {
    /// The team, its programme and what was written in its plan.
    pub plan: PlanRequest,
    /// What was answered: `j` or `n` by the key of the question; UN goals by their numbers.
    pub answers: Vec<(String, String)>,
}

/// A party of a three-party project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PartyView {
    /// Municipalities, counties and other public bodies.
    Public,
    /// Businesses and their clusters.
    Business,
    /// Research organisations.
    Research,
}

/// What the catalogue and the plan say to a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PartyFact {
    /// So many members of the party take part.
    Present(PartyView, u16),
    /// One may be of the party.
    Perhaps(PartyView),
    /// Nobody of the party takes part.
    Missing(PartyView),
    /// The party carries costs.
    CarriesCosts(PartyView),
    /// The party carries none.
    CarriesNothing(PartyView),
}

/// One of the four tests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckView {
    /// The answer.
    pub verdict: VerdictKind,
    /// What is known beside what was answered.
    pub facts: Vec<PartyFact>,
}

/// The answer to a [`ThreePartyRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreePartyView {
    /// The four tests in their order: matters to all, new or scaled, owned jointly, sustainable.
    pub checks: Vec<CheckView>,
    /// The names of the members it was asked for.
    pub members: Vec<String>,
}
