//! Messages over the page, and the region that is read aloud.

use leptos::prelude::*;

use super::super::components::said_words;
use super::super::language::{Language, Problem};
use super::super::{texts, use_store};
use crate::protocol::Target;
use crate::state::{Command, Engine, LoadProblem, Model, Notice, Page, STEPS};

/// What is wrong with the engine, and what has happened; the page below stays usable.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let store = use_store();
    let engine = store.read(|model| model.engine.clone());
    let notice = store.read(|model| model.notice);
    view! {
        {move || trouble(&texts().problem, &engine.get()).map(|trouble| view! { <TroubleAlert trouble/> })}
        {move || notice.get().map(|notice| view! { <NoticeAlert notice/> })}
    }
}

/// Heading, help and technical words of a trouble.
struct Trouble {
    heading: &'static str,
    help: &'static str,
    technical: String,
}

fn trouble(words: &'static Problem, engine: &Engine) -> Option<Trouble> {
    let (heading, help, technical) = match engine {
        Engine::Loading | Engine::Ready => return None,
        Engine::Failed(LoadProblem::Fetch { file, what }) => (words.fetch, words.fetch_help, format!("{file}: {what}")),
        Engine::Failed(LoadProblem::Damaged { file, what }) => (words.damaged, words.damaged_help, format!("{file}: {what}")),
        Engine::Dead(reason) => (words.dead, words.dead_help, reason.clone()),
    };
    Some(Trouble { heading, help, technical })
}

#[component]
fn TroubleAlert(trouble: Trouble) -> impl IntoView {
    let t = texts();
    let store = use_store();
    view! {
        <div class="ds-alert notice" data-color="danger" role="alert" data-testid="trouble">
            <h2 class="ds-heading" data-size="2xs">{trouble.heading}</h2>
            <p class="ds-paragraph">{trouble.help}</p>
            <p class="ds-paragraph" data-size="sm">{(t.problem.technical)(&trouble.technical)}</p>
            <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| store.send(Command::Retry)>
                {t.problem.retry}
            </button>
        </div>
    }
}

#[component]
fn NoticeAlert(notice: Notice) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let (color, text) = match notice {
        Notice::Restarted => ("info", t.problem.restarted),
        Notice::UnknownOwner => ("warning", t.problem.unknown_owner),
        Notice::Forgotten => ("success", t.problem.forgotten),
        Notice::UpdateReady => ("info", t.problem.update_ready),
        Notice::Shortened => ("warning", t.shortlist.shortened),
        Notice::NotKept => ("warning", t.problem.not_kept),
        Notice::ShortlistFull => ("warning", t.shortlist.full),
    };
    view! {
        <div class="ds-alert notice" data-color=color role="status" data-testid="notice">
            <p class="ds-paragraph">{text}</p>
            {(notice == Notice::UpdateReady).then(|| view! {
                <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| store.send(Command::UseUpdate)>
                    {t.problem.use_update}
                </button>
            })}
            <button type="button" class="ds-button" data-variant="tertiary" on:click=move |_| store.send(Command::DismissNotice)>
                {t.shell.close}
            </button>
        </div>
    }
}

/// What a screen reader is told when something on the page has changed by itself.
#[component]
pub(crate) fn LiveRegion() -> impl IntoView {
    let t = texts();
    let said = use_store().read(move |model| announcement(t, model));
    view! { <div class="ds-sr-only" role="status" aria-live="polite" data-testid="live">{said}</div> }
}

fn announcement(t: &Language, model: &Model) -> String {
    if model.engine == Engine::Loading {
        return t.shell.loading.to_owned();
    }
    if let Some(said) = &model.said {
        return said_words(t, said);
    }
    match model.page {
        Page::Matches if model.matches.is_running() => t.shell.working.to_owned(),
        Page::Matches => model.matches.value().map_or_else(String::new, |view| {
            let heading = if model.query.target() == Target::Needs { t.matches.heading_needs } else { t.matches.heading };
            format!("{heading}: {}", (t.matches.count)(view.total))
        }),
        Page::Write => {
            let step = model.query.step;
            let step = if step > 0 { (t.ways.step)(step + 1, STEPS) } else { String::new() };
            let matches = model
                .matches
                .value()
                .filter(|_| model.matches.failure().is_none() && !model.asked_need.trim().is_empty())
                .map(|view| (t.ways.matches)(view.total));
            [step, matches.unwrap_or_default()].join(" ")
        }
        Page::Overview => match model.overview.value() {
            Some(view) if view.done == view.total => (t.doors.done)(view.total),
            Some(_) => t.shell.working.to_owned(),
            None => String::new(),
        },
        Page::Needs => model.needs.value().map_or_else(String::new, |view| (t.matches.count)(view.total)),
        Page::Programmes => model.programmes.value().map_or_else(String::new, |view| (t.matches.count)(view.total)),
        _ => String::new(),
    }
}
