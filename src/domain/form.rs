//! Forms of collaboration, as the decision table has them: what each is, who can own it, and the reasons for and against.

use super::{ProgrammeId, Words};

/// A form of collaboration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormKind {
    /// A bachelor's or master's thesis, an internship, a summer job.
    StudentWork,
    /// A pre-project.
    PreProject,
    /// A doctorate in a public body.
    PublicDoctorate,
    /// A doctorate in a company.
    IndustrialDoctorate,
    /// A tax deduction for a company's research.
    TaxDeduction,
    /// An innovation project with research.
    InnovationProject,
    /// A project through a cluster.
    ClusterProject,
    /// A purchase.
    Purchase,
}

/// Who has the need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormOwner {
    /// A municipality, county or other public body.
    PublicBody,
    /// A company.
    Company,
    /// A research organisation.
    Research,
    /// A cluster or network.
    Cluster,
}

/// When the result is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// Within half a year.
    Months,
    /// Within a year and a half.
    Year,
    /// Later.
    Years,
}

/// How clear the need is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clarity {
    /// There is a problem, but no question yet.
    Vague,
    /// There is a question, but no demands on the answer.
    Outlined,
    /// One could write down what is wanted.
    Clear,
}

/// Hours at hand in the own organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoursAtHand {
    /// Below two a week.
    Few,
    /// Two to eight a week.
    Some,
    /// More.
    Many,
}

/// How far the project is anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnchoredSoFar {
    /// Not yet.
    No,
    /// In the service or with a leader.
    Partly,
    /// With the management and in a plan.
    Yes,
}

/// What is wanted most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// An overview of a problem.
    Overview,
    /// An idea that has been tried.
    TriedIdea,
    /// New knowledge.
    NewKnowledge,
    /// A solution that does not exist yet.
    NewSolution,
    /// Own people who know more.
    OwnCompetence,
    /// A solution that can be used at once.
    ReadySolution,
    /// A network to work with.
    Network,
}

/// One answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormAnswer {
    /// When the result is needed.
    Horizon(Horizon),
    /// How clear the need is.
    Clarity(Clarity),
    /// Hours at hand.
    Hours(HoursAtHand),
    /// How far it is anchored.
    Anchored(AnchoredSoFar),
    /// What is wanted most.
    Wanted(Wanted),
}

/// What has been answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormAnswers {
    /// Who has the need.
    pub owner: Option<FormOwner>,
    /// When the result is needed.
    pub horizon: Option<Horizon>,
    /// How clear the need is.
    pub clarity: Option<Clarity>,
    /// Hours at hand.
    pub hours: Option<HoursAtHand>,
    /// How far it is anchored.
    pub anchored: Option<AnchoredSoFar>,
    /// What is wanted most.
    pub wanted: Option<Wanted>,
}

impl FormAnswers {
    /// Whether an answer was given.
    #[must_use]
    pub fn holds(self, answer: FormAnswer) -> bool {
        match answer {
            FormAnswer::Horizon(horizon) => self.horizon == Some(horizon),
            FormAnswer::Clarity(clarity) => self.clarity == Some(clarity),
            FormAnswer::Hours(hours) => self.hours == Some(hours),
            FormAnswer::Anchored(anchored) => self.anchored == Some(anchored),
            FormAnswer::Wanted(wanted) => self.wanted == Some(wanted),
        }
    }
}

/// A reason for or against a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormReason {
    /// The answers it counts for; one is enough.
    pub when: Vec<FormAnswer>,
    /// How much: 1 leans, 2 speaks, 3 nearly decides; below 0 against. Never 0.
    pub points: i8,
    /// The reason in a sentence.
    pub words: Words,
}

/// A form with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Which form.
    pub kind: FormKind,
    /// Its name.
    pub name: Words,
    /// What it is, in one or two sentences.
    pub about: Words,
    /// Who can own it.
    pub owners: Vec<FormOwner>,
    /// Why others cannot, or how they can take part.
    pub others: Words,
    /// Programmes that pay for it.
    pub programmes: Vec<ProgrammeId>,
    /// Reasons for and against.
    pub reasons: Vec<FormReason>,
}
