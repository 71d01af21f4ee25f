//! Looking up an organisation in Enhetsregisteret: only what is written in this field is sent, and only from here.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::super::browser;
use super::field::Written;
use super::words;
use crate::own::Field;
use crate::sources::register::{Entity, RegisterProblem};
use crate::sources::{Cancel, lookup};
use crate::ui::language::own::{RegisterState, RegisterTrouble};

/// Writing has paused when nothing was written for this long.
const PAUSE: Duration = Duration::from_millis(400);
/// Employees are counted in the register from five; the boundary of a small business is far above.
const REGISTER_URL: &str = "https://data.brreg.no/enhetsregisteret/api/enheter/";

#[derive(Clone, Default, PartialEq)]
enum Answer {
    #[default]
    Idle,
    Looking,
    Found(Vec<Entity>),
    Failed(RegisterTrouble),
}

/// The panel over the form.
#[component]
pub(super) fn LookUp(written: Written) -> impl IntoView {
    let w = words();
    let answer = RwSignal::new(Answer::Idle);
    let pause: StoredValue<Option<TimeoutHandle>, LocalStorage> = StoredValue::new_local(None);
    let running: StoredValue<Option<Cancel>, LocalStorage> = StoredValue::new_local(None);
    let stop = move || {
        if let Some(handle) = pause.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        if let Some(cancel) = running.try_update_value(Option::take).flatten() {
            cancel.cancel();
        }
    };
    on_cleanup(stop);
    let look = move |text: String| {
        stop();
        let text = text.trim().to_owned();
        if text.is_empty() {
            answer.set(Answer::Idle);
            return;
        }
        let begin = move || {
            answer.set(Answer::Looking);
            let cancel = Cancel::new();
            running.set_value(Some(cancel.clone()));
            wasm_bindgen_futures::spawn_local(async move {
                let found = ask(&text, &cancel).await;
                // The form may be gone, or something newer asked.
                if !cancel.is_cancelled() {
                    let _ = answer.try_set(found);
                }
            });
        };
        pause.set_value(set_timeout_with_handle(begin, PAUSE).ok());
    };
    let stop_looking = move |_| {
        stop();
        answer.set(Answer::Idle);
    };
    view! {
        <details class="ds-details your-question__edit" data-testid="look-up">
            <summary>{w.look_up}</summary>
            <div class="your-question__fields">
                <div class="ds-field field">
                    <label class="ds-label" for="look-up">{w.look_up_label}</label>
                    <p data-field="description" id="look-up-help">{w.look_up_help}</p>
                    <input class="ds-input" id="look-up" type="search" autocomplete="off" aria-describedby="look-up-help"
                        on:input=move |event| look(event_target_value(&event))/>
                </div>
                <div role="status" aria-live="polite" data-testid="look-up-answer">
                    {move || match answer.get() {
                        Answer::Idle => ().into_any(),
                        Answer::Looking => view! {
                            <p class="waiting"><span class="waiting__dot" aria-hidden="true"></span>{w.looking}
                                <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=stop_looking>{w.stop}</button>
                            </p>
                        }.into_any(),
                        Answer::Failed(trouble) => view! { <p class="ds-alert" data-color="warning">{(w.register_problem)(trouble)}</p> }.into_any(),
                        Answer::Found(list) if list.is_empty() => view! { <p>{w.no_entity}</p> }.into_any(),
                        Answer::Found(list) => view! {
                            <ul class="plain-list">{list.into_iter().map(|entity| row(written, entity)).collect_view()}</ul>
                        }.into_any(),
                    }}
                </div>
            </div>
        </details>
    }
}

async fn ask(text: &str, cancel: &Cancel) -> Answer {
    let digits = text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let is_number = digits.len() >= 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let found = if is_number { lookup::number(&digits, cancel).await.map(|entity| vec![entity]) } else { lookup::name(text, cancel).await };
    found.map_or_else(|problem| Answer::Failed(trouble(&problem)), Answer::Found)
}

const fn trouble(problem: &RegisterProblem) -> RegisterTrouble {
    match problem {
        RegisterProblem::WrongNumber => RegisterTrouble::WrongNumber,
        RegisterProblem::Unknown => RegisterTrouble::Unknown,
        RegisterProblem::Removed => RegisterTrouble::Removed,
        RegisterProblem::RateLimited { .. } => RegisterTrouble::RateLimited,
        RegisterProblem::Offline | RegisterProblem::Cancelled => RegisterTrouble::Offline,
        RegisterProblem::TooSlow => RegisterTrouble::TooSlow,
        RegisterProblem::Malformed => RegisterTrouble::Malformed,
        RegisterProblem::Refused(_) => RegisterTrouble::Refused,
    }
}

fn row(written: Written, entity: Entity) -> impl IntoView {
    let w = words();
    let mut states = Vec::new();
    if entity.deleted.is_some() {
        states.push(RegisterState::Deleted);
    }
    if entity.bankrupt {
        states.push(RegisterState::Bankrupt);
    }
    if entity.winding_up {
        states.push(RegisterState::WindingUp);
    }
    let place = entity.municipality.clone().unwrap_or_default();
    let line = [entity.number.to_string(), entity.registered_name.clone(), place].join(" · ");
    let label = (w.use_entity)(&entity.name);
    view! {
        <li class="own__entry">
            <p class="own__title">{entity.name.clone()}{states.into_iter().map(|state| view! {
                " "<span class="ds-tag" data-color="danger">{(w.register_state)(state)}</span>
            }).collect_view()}</p>
            <p class="subtle">{line}</p>
            <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| fill(written, &entity)>{label}</button>
        </li>
    }
}

/// Fills the form with what the register knows; what it does not know stays as written. The source and the day come along.
fn fill(written: Written, entity: &Entity) {
    let form = entity.form.as_ref().map(|it| it.code.as_str()).unwrap_or_default();
    let kind = match form {
        "KOMM" => "municipality",
        "FYLK" => "county",
        _ => "business",
    };
    let has_type = written.values.with_untracked(|values| values.get(&Field::Type).is_some_and(|it| !it.is_empty()));
    let activity = [entity.activity.clone(), entity.industry.as_ref().map(|it| it.text.clone()).unwrap_or_default()];
    let facts = [
        (Field::Name, entity.name.clone()),
        (Field::Type, if has_type { String::new() } else { kind.to_owned() }),
        (Field::OrganisationNumber, entity.number.to_string()),
        (Field::Municipality, entity.municipality.clone().unwrap_or_default()),
        (Field::Place, entity.place.clone().unwrap_or_default()),
        (Field::Employees, entity.employees.map(|it| it.to_string()).unwrap_or_default()),
        (Field::HomePage, entity.home_page.clone().unwrap_or_default()),
        (Field::Note, activity.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")),
        (Field::Source, format!("{REGISTER_URL}{}", entity.number)),
        (Field::SourceDate, browser::today()),
    ];
    for (field, text) in facts.into_iter().filter(|(_, text)| !text.is_empty()) {
        // The register's words do not take the place of the user's own.
        let has_own = written.values.with_untracked(|values| values.get(&field).is_some_and(|it| !it.trim().is_empty()));
        if matches!(field, Field::Note | Field::HomePage) && has_own {
            continue;
        }
        written.write(field, text);
    }
}
