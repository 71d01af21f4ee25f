//! While an answer is awaited, and when it does not come.

use leptos::prelude::*;

use super::super::language::Language;
use super::super::{texts, use_store};
use crate::protocol::Failure;
use crate::state::Engine;

/// An answer is on its way; nothing when it cannot come, because the message over the page says why.
#[component]
pub(crate) fn Waiting() -> impl IntoView {
    let t = texts();
    let engine = use_store().read(|model| model.engine.clone());
    move || {
        let text = match engine.get() {
            Engine::Loading => t.shell.loading,
            Engine::Ready => t.shell.working,
            Engine::Failed(_) | Engine::Dead(_) => return None,
        };
        Some(view! {
            <p class="waiting" data-testid="waiting">
                <span class="waiting__dot" aria-hidden="true"></span>
                {text}
            </p>
        })
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
