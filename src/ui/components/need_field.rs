//! The field for the need, with its help, its example and its limits.

use leptos::prelude::*;

use super::super::{texts, use_store};
use super::PageLink;
use crate::state::{Command, MAX_NEED, Page};

/// The field for the need. Whatever is pasted is text and stays text.
#[component]
pub(crate) fn NeedField(
    /// Whether to offer an example.
    #[prop(optional)]
    with_example: bool,
    /// Rows of the field.
    #[prop(default = 5)]
    rows: u32,
) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let role = store.read(|model| model.query.role.unwrap_or_default());
    let need = store.read(|model| model.query.need.clone());
    let missing = store.read(|model| model.need_missing);
    view! {
        <div class="ds-field field">
            <label class="ds-label" for="need">{move || (t.start.need_label)(role.get())}</label>
            <p data-field="description" id="need-help">{move || (t.start.need_help)(role.get())}</p>
            <textarea
                id="need"
                class="ds-input need"
                rows=rows
                lang=""
                spellcheck="true"
                aria-describedby="need-help need-problem"
                aria-invalid=move || missing.get().then_some("true")
                prop:value=move || need.get()
                on:input=move |event| store.send(Command::WriteNeed(event_target_value(&event)))
            ></textarea>
            <div id="need-problem" aria-live="polite"><NeedProblem/></div>
            <p class="field__hint"><PageLink page=Page::Write class="ds-link">{t.ways.write_help}</PageLink></p>
            {with_example.then(|| view! { <Example/> })}
        </div>
    }
}

#[component]
fn NeedProblem() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let missing = store.read(|model| model.need_missing);
    let cut = store.read(|model| model.need_is_cut().then(|| model.query.need.chars().count()));
    let limit = u32::try_from(MAX_NEED).unwrap_or(u32::MAX);
    let cut_text = move || cut.get().map(|written| (t.start.need_cut)(limit, u32::try_from(written).unwrap_or(u32::MAX)));
    view! {
        {move || missing.get().then(|| view! { <p class="ds-validation-message" data-field="validation">{t.start.need_missing}</p> })}
        {move || cut_text().map(|text| view! { <p class="ds-alert field__limit" data-color="warning" data-testid="need-cut">{text}</p> })}
    }
}

#[component]
fn Example() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let role = store.read(|model| model.query.role.unwrap_or_default());
    let empty = store.read(|model| model.query.need.trim().is_empty());
    let take = move |_| {
        store.send(Command::WriteNeed((t.start.example)(role.get_untracked()).to_owned()));
        super::super::browser::focus("need");
    };
    view! {
        <div class="example" hidden=move || !empty.get()>
            <p class="example__text">
                <span class="example__label">{t.start.example_label}</span>
                " "
                {move || (t.start.example)(role.get())}
            </p>
            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=take>{t.start.use_example}</button>
        </div>
    }
}
