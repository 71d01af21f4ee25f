//! While an answer is awaited, and when it does not come.

use leptos::prelude::*;

use super::super::language::Language;
use super::super::texts;
use crate::protocol::Failure;

/// An answer is on its way.
#[component]
pub(crate) fn Waiting(
    /// What is awaited.
    text: &'static str,
) -> impl IntoView {
    view! {
        <p class="waiting" data-testid="waiting">
            <span class="waiting__dot" aria-hidden="true"></span>
            {text}
        </p>
    }
}

/// What went wrong with a question, and what to do.
#[component]
pub(crate) fn FailureAlert(
    /// What went wrong.
    failure: Failure,
) -> impl IntoView {
    view! {
        <div class="ds-alert notice" data-color="warning" role="status" data-testid="failure">
            <p class="ds-paragraph">{failure_text(texts(), &failure)}</p>
        </div>
    }
}

/// A failure in words.
fn failure_text(t: &Language, failure: &Failure) -> &'static str {
    match failure {
        Failure::DamagedFile { .. } => t.problem.damaged_help,
        Failure::NotLoaded => t.problem.not_loaded,
        Failure::NoSuchId(_) => t.problem.no_such_id,
        Failure::EmptyNeed => t.problem.empty_need,
        Failure::Crashed(_) => t.problem.crashed,
        Failure::Unreadable(_) => t.problem.unreadable,
    }
}
