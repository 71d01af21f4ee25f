//! Which form of collaboration fits: student work, a pre-project, a doctorate, an innovation project, a purchase.
//!
//! The adviser is a decision table that is data (`data/forms.json`): each form has reasons, each reason says for which answers it counts and how
//! much. Nothing is weighed that the reader cannot see: the points of a form are the sum of the reasons shown with it.

use super::Fit;
use crate::domain::{Form, FormAnswers, FormReason, Ordered};

/// How well a form fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormAdvice {
    /// Which form: its place in the table.
    pub form: usize,
    /// Whether the owner can own it; perhaps, when the owner is not known.
    pub possible: Fit,
    /// The sum of the reasons' points.
    pub points: i32,
    /// Reasons for it, weightiest first: places in [`Form::reasons`].
    pub reasons_for: Vec<usize>,
    /// Reasons against it, weightiest first: places in [`Form::reasons`].
    pub reasons_against: Vec<usize>,
}

/// All forms: those the owner can own first, then by points, then in the order of the table. O(forms × reasons).
#[must_use]
pub fn which_form(forms: &[Form], answers: FormAnswers) -> Vec<FormAdvice> {
    let mut advice: Vec<FormAdvice> = forms.iter().enumerate().map(|(at, form)| advise(at, form, answers)).collect();
    advice.order_by_key(|one| (one.possible == Fit::No, -one.points, one.form));
    advice
}

fn advise(at: usize, form: &Form, answers: FormAnswers) -> FormAdvice {
    let counts = |reason: &FormReason| reason.when.iter().any(|answer| answers.holds(*answer));
    let mut counted: Vec<(usize, i8)> =
        form.reasons.iter().enumerate().filter(|(_, reason)| counts(reason)).map(|(at, reason)| (at, reason.points)).collect();
    counted.order_by_key(|(at, points)| (-i32::from(*points).abs(), *at));
    let places = |wanted: fn(i8) -> bool| counted.iter().filter(|(_, points)| wanted(*points)).map(|(at, _)| *at).collect();
    FormAdvice {
        form: at,
        possible: answers.owner.map_or(Fit::Perhaps, |owner| if form.owners.contains(&owner) { Fit::Yes } else { Fit::No }),
        points: counted.iter().map(|(_, points)| i32::from(*points)).sum(),
        reasons_for: places(|points| points > 0),
        reasons_against: places(|points| points < 0),
    }
}
