//! What the user asks about, on the pages that answer it.

use leptos::prelude::*;

use super::super::components::{NeedField, OwnerField, PageLink};
use super::super::{texts, use_store};
use crate::state::Page;

/// Need and owner, folded: change them and the list follows.
#[component]
pub(crate) fn YourQuestion() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let need = store.read(|model| model.asked_need.clone());
    let owner = store.read(|model| model.owner_card().map(|card| card.name.clone()));
    view! {
        <section class="your-question" aria-label=t.matches.your_question>
            <p class="your-question__text" lang="">{move || need.get()}</p>
            {move || owner.get().map(|name| view! { <p class="your-question__owner">{name}</p> })}
            <details class="ds-details your-question__edit">
                <summary>{t.matches.edit}</summary>
                <div class="your-question__fields">
                    <NeedField rows=4/>
                    <OwnerField/>
                </div>
            </details>
        </section>
    }
}

/// Nothing is written yet.
#[component]
pub(crate) fn NoNeed(
    /// What to say about it.
    text: &'static str,
) -> impl IntoView {
    let t = texts();
    view! {
        <div class="empty">
            <p>{text}</p>
            <PageLink page=Page::Start class="ds-button">{t.matches.write_need}</PageLink>
        </div>
    }
}
