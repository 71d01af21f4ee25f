//! A field for words to look for in a list; the list follows as one writes.

use leptos::prelude::*;

use super::super::use_store;
use crate::state::Command;

/// The field.
#[component]
pub(crate) fn SearchField(
    /// Its label.
    label: &'static str,
) -> impl IntoView {
    let store = use_store();
    let text = store.read(|model| model.query.search.clone());
    view! {
        <div class="ds-field field search">
            <label class="ds-label" for="search">{label}</label>
            <input
                id="search"
                class="ds-input"
                type="search"
                autocomplete="off"
                prop:value=move || text.get()
                on:input=move |event| store.send(Command::WriteSearch(event_target_value(&event)))
            />
        </div>
    }
}
