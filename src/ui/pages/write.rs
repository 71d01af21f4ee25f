//! The need writer: why, what, how, then the practical questions; the matches follow.
//! On a narrow screen the style sheet shows one step at a time; all fields are always there, in this order.

use leptos::prelude::*;

use super::super::components::{OwnerField, choice};
use super::super::language::Language;
use super::super::language::form::Question;
use super::super::{texts, use_store};
use super::form::question;
use crate::state::{AnswerList, Command, STEPS, WriterCommand};

mod kept;
mod live;

/// Answers to where it is anchored, as the address has them: yes, no, not yet.
const ANCHORED: [&str; 3] = ["j", "n", "i"];

/// The need writer's page.
#[component]
pub(crate) fn Write() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let step = store.read(|model| model.query.step);
    let find = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        store.send(Command::Submit);
        if store.now(|model| model.need_missing) {
            store.send(WriterCommand::Step(1).into());
        }
    };
    let form_questions = |keys: &'static [&'static str]| -> Vec<AnyView> {
        t.ways.questions.iter().filter(|it| keys.contains(&it.key)).map(question).collect()
    };
    let anchors: Vec<AnyView> = t.planning().write.anchors.iter().map(anchor).collect();
    let last = view! {
        {form_questions(&["resultat"])}
        <OwnerField/>
        <div class="submit"><button type="submit" class="ds-button submit__button" data-size="lg">{t.shell.find}</button></div>
    };
    view! {
        <div class="page page--wide">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().write.heading}</h1>
                <p class="lead">{t.planning().write.lead}</p>
            </header>
            <div class="write">
                <form class="write__steps" on:submit=find novalidate>
                    <p class="write__progress" data-testid="step">{move || (t.planning().write.step)(step.get() + 1, STEPS)}</p>
                    {(0..t.planning().write.parts.len()).map(|at| part(t, at)).collect_view()}
                    {stage(3, t.planning().write.time, form_questions(&["frist", "timer"]).into_any())}
                    {stage(4, t.planning().write.anchored, anchors.into_any())}
                    {stage(5, t.planning().write.wanted, last.into_any())}
                    <div class="write__nav">
                        {move_button(t.planning().write.back, -1, move || step.get() == 0)}
                        {move_button(t.planning().write.next, 1, move || step.get() + 1 >= STEPS)}
                    </div>
                </form>
                <div class="write__live">{live::live(t)}</div>
            </div>
            {kept::kept(t)}
        </div>
    }
}

/// Whether a step is the present one, for the style sheet.
fn is_now(at: u8) -> Memo<bool> {
    use_store().read(move |model| model.query.step == at)
}

/// One of the three parts.
fn part(t: &'static Language, at: usize) -> AnyView {
    let store = use_store();
    let Some((label, help)) = t.planning().write.parts.get(at).copied() else { return ().into_any() };
    let now = is_now(u8::try_from(at).unwrap_or_default());
    let text = store.read(move |model| model.query.written.get(at).cloned().unwrap_or_default());
    let missing = store.read(move |model| model.need_missing && at == 1);
    let (id, help_id) = (format!("step-{}", at + 1), format!("step-help-{}", at + 1));
    let write = move |event| store.send(WriterCommand::Part(at, event_target_value(&event)).into());
    view! {
        <div class="ds-field field write__step" class:write__step--now=move || now.get()>
            <label class="ds-label" for=id.clone()>{label}</label>
            <p data-field="description" id=help_id.clone()>{help}</p>
            <textarea
                id=id
                class="ds-input need"
                rows="4"
                lang=""
                aria-describedby=help_id
                aria-invalid=move || missing.get().then_some("true")
                prop:value=move || text.get()
                on:input=write
            ></textarea>
            {move || missing.get().then(|| view! { <p class="ds-validation-message" data-field="validation">{t.start.need_missing}</p> })}
        </div>
    }
    .into_any()
}

/// A step of choices.
fn stage(at: u8, heading: &'static str, body: AnyView) -> AnyView {
    let now = is_now(at);
    let (id, name) = (format!("step-{}", at + 1), format!("step-name-{}", at + 1));
    let labelled = name.clone();
    view! {
        <section class="section write__step" class:write__step--now=move || now.get() id=id tabindex="-1" aria-labelledby=labelled>
            <h2 class="ds-heading" data-size="xs" id=name>{heading}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn anchor(question: &'static Question) -> AnyView {
    let options = ANCHORED.into_iter().zip(question.answers.iter().copied()).collect();
    choice(AnswerList::Form, question.key, question.text.into_any(), options)
}

fn move_button(label: &'static str, by: i8, hidden: impl Fn() -> bool + Send + 'static) -> AnyView {
    let store = use_store();
    let go = move |_| {
        let step = store.now(|model| model.query.step).saturating_add_signed(by);
        store.send(WriterCommand::Step(step).into());
    };
    let variant = if by < 0 { "secondary" } else { "primary" };
    view! { <button type="button" class="ds-button" data-variant=variant hidden=hidden on:click=go>{label}</button> }.into_any()
}
