//! The table of collaboration forms (`data/forms.json`) to values, and the shape it travels in.

use serde::{Deserialize, Serialize};

use super::wire::WireWords;
use crate::domain::{
    AnchoredSoFar, Clarity, Form, FormAnswer, FormKind, FormOwner, FormReason, Horizon, HoursAtHand, Problem, ProgrammeId, Wanted, Words,
};

macro_rules! mirrored {
    ($(#[$doc:meta])* $wire:ident = $domain:ident { $($variant:ident: $what:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $wire {
            $(#[doc = $what] $variant,)+
        }

        impl From<$wire> for $domain {
            fn from(wire: $wire) -> Self {
                match wire {
                    $($wire::$variant => Self::$variant,)+
                }
            }
        }

        impl From<$domain> for $wire {
            fn from(domain: $domain) -> Self {
                match domain {
                    $($domain::$variant => Self::$variant,)+
                }
            }
        }
    };
}

mirrored! {
    /// A form of collaboration.
    WireFormKind = FormKind {
        StudentWork: "Student work.", PreProject: "A pre-project.", PublicDoctorate: "A doctorate in a public body.",
        IndustrialDoctorate: "A doctorate in a company.", TaxDeduction: "A tax deduction.", InnovationProject: "An innovation project.",
        ClusterProject: "A project through a cluster.", Purchase: "A purchase.",
    }
}
mirrored! {
    /// Who has the need.
    WireFormOwner = FormOwner {
        PublicBody: "A public body.", Company: "A company.", Research: "A research organisation.", Cluster: "A cluster.",
    }
}
mirrored! {
    /// When the result is needed.
    WireHorizon = Horizon { Months: "Within half a year.", Year: "Within a year and a half.", Years: "Later." }
}
mirrored! {
    /// How clear the need is.
    WireClarity = Clarity { Vague: "A problem.", Outlined: "A question.", Clear: "Demands." }
}
mirrored! {
    /// Hours at hand.
    WireHours = HoursAtHand { Few: "Below two a week.", Some: "Two to eight a week.", Many: "More." }
}
mirrored! {
    /// How far it is anchored.
    WireAnchored = AnchoredSoFar { No: "Not yet.", Partly: "In the service.", Yes: "With the management and in a plan." }
}
mirrored! {
    /// What is wanted most.
    WireWanted = Wanted {
        Overview: "An overview.", TriedIdea: "A tried idea.", NewKnowledge: "New knowledge.", NewSolution: "A new solution.",
        OwnCompetence: "Own competence.", ReadySolution: "A ready solution.", Network: "A network.",
    }
}

/// One answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WireFormAnswer {
    /// When the result is needed.
    Horizon(WireHorizon),
    /// How clear the need is.
    Clarity(WireClarity),
    /// Hours at hand.
    Hours(WireHours),
    /// How far it is anchored.
    Anchored(WireAnchored),
    /// What is wanted most.
    Wanted(WireWanted),
}

/// A reason for or against a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireFormReason {
    /// The answers it counts for.
    pub when: Vec<WireFormAnswer>,
    /// How much.
    pub points: i8,
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

/// A form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireForm {
    /// Which form.
    pub kind: WireFormKind,
    /// Its name.
    pub name: WireWords,
    /// What it is.
    pub about: WireWords,
    /// Who can own it.
    pub owners: Vec<WireFormOwner>,
    /// Why others cannot.
    pub others: WireWords,
    /// Programmes that pay for it.
    #[serde(default)]
    pub programmes: Vec<String>,
    /// Reasons.
    pub reasons: Vec<WireFormReason>,
}

/// Reads the table of forms. A mistake leaves the whole table out: half a table would give lopsided advice.
#[must_use]
pub fn read_forms(file: &str, text: &str) -> (Vec<Form>, Vec<Problem>) {
    let read: Result<Vec<WireForm>, _> = serde_json::from_str(text);
    match read {
        Ok(forms) => (forms.into_iter().map(Form::from).collect(), Vec::new()),
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(0);
            (Vec::new(), vec![Problem::error(file, line, error.to_string(), "Compare the entry with docs/programmes.md, field by field.")])
        }
    }
}

impl From<WireFormAnswer> for FormAnswer {
    fn from(wire: WireFormAnswer) -> Self {
        match wire {
            WireFormAnswer::Horizon(answer) => Self::Horizon(answer.into()),
            WireFormAnswer::Clarity(answer) => Self::Clarity(answer.into()),
            WireFormAnswer::Hours(answer) => Self::Hours(answer.into()),
            WireFormAnswer::Anchored(answer) => Self::Anchored(answer.into()),
            WireFormAnswer::Wanted(answer) => Self::Wanted(answer.into()),
        }
    }
}

impl From<FormAnswer> for WireFormAnswer {
    fn from(answer: FormAnswer) -> Self {
        match answer {
            FormAnswer::Horizon(answer) => Self::Horizon(answer.into()),
            FormAnswer::Clarity(answer) => Self::Clarity(answer.into()),
            FormAnswer::Hours(answer) => Self::Hours(answer.into()),
            FormAnswer::Anchored(answer) => Self::Anchored(answer.into()),
            FormAnswer::Wanted(answer) => Self::Wanted(answer.into()),
        }
    }
}

impl From<WireFormReason> for FormReason {
    fn from(wire: WireFormReason) -> Self {
        let words = Words { bokmal: wire.nb, nynorsk: wire.nn, english: wire.en };
        Self { when: wire.when.into_iter().map(FormAnswer::from).collect(), points: wire.points, words }
    }
}

impl From<&FormReason> for WireFormReason {
    fn from(reason: &FormReason) -> Self {
        let WireWords { nb, nn, en } = WireWords::from(&reason.words);
        Self { when: reason.when.iter().map(|answer| (*answer).into()).collect(), points: reason.points, nb, nn, en }
    }
}

impl From<WireForm> for Form {
    fn from(wire: WireForm) -> Self {
        Self {
            kind: wire.kind.into(),
            name: wire.name.into(),
            about: wire.about.into(),
            owners: wire.owners.into_iter().map(FormOwner::from).collect(),
            others: wire.others.into(),
            programmes: wire.programmes.into_iter().map(ProgrammeId).collect(),
            reasons: wire.reasons.into_iter().map(FormReason::from).collect(),
        }
    }
}

impl From<&Form> for WireForm {
    fn from(form: &Form) -> Self {
        Self {
            kind: form.kind.into(),
            name: (&form.name).into(),
            about: (&form.about).into(),
            owners: form.owners.iter().map(|owner| (*owner).into()).collect(),
            others: (&form.others).into(),
            programmes: form.programmes.iter().map(|id| id.0.clone()).collect(),
            reasons: form.reasons.iter().map(WireFormReason::from).collect(),
        }
    }
}
