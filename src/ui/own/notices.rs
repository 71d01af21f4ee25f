//! What must be known about the storage, undo and redo, and what was last done.

use leptos::prelude::*;

use super::super::{browser, texts};
use super::desk::Wish;
use super::{use_desk, words};
use crate::storage::keeper::Outcome;

/// Trouble over the page, and the line that is read aloud.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    view! {
        {move || {
            let standing = desk.standing();
            standing.trouble.filter(|_| standing.is_open).map(|fault| view! {
                <div class="ds-alert notice" data-color="warning" role="alert" data-testid="storage">
                    <p class="ds-paragraph">{(w.trouble)(fault)}</p>
                    {(standing.unsaved > 0).then(|| view! {
                        <p class="ds-paragraph">{(w.unsaved)(standing.unsaved)}</p>
                        {action(w.save_again, Wish::SaveAgain, w.saved)}
                    })}
                </div>
            })
        }}
        {move || (!desk.has_facts()).then(|| view! {
            <div class="ds-alert notice" data-color="warning" role="alert" data-testid="no-facts">
                <p class="ds-paragraph">{w.no_facts}</p>
                <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=|_| browser::reload()>{texts().problem.retry}</button>
            </div>
        })}
        {move || {
            let count = desk.standing().set_aside;
            (count > 0).then(|| view! {
                <div class="ds-alert notice" data-color="warning" role="alert" data-testid="set-aside">
                    <p class="ds-paragraph">{(w.set_aside)(count)}</p>
                    {action(w.use_mine, Wish::UseMine, w.saved)}
                </div>
            })
        }}
        <p class="said" role="status" aria-live="polite" data-testid="said">{move || desk.said()}</p>
    }
}

/// A button that wishes something once and says when it is done.
fn action(label: &'static str, wish: Wish, done: &'static str) -> impl IntoView {
    let desk = use_desk();
    let wish = StoredValue::new_local(Some(wish));
    let act = move |_| {
        if let Some(wish) = wish.try_update_value(Option::take).flatten() {
            desk.ask(wish, move |outcome| {
                if outcome == Outcome::Saved {
                    desk.say(done);
                }
            });
        }
    };
    view! { <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=act>{label}</button> }
}

/// Undo and redo.
#[component]
pub(super) fn UndoRedo() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let button = move |label: &'static str, is_on: fn(&super::desk::Standing) -> bool, wish: fn() -> Wish, done: &'static str| {
        let act = move |_| {
            let told = move |outcome: Outcome| match outcome {
                Outcome::Saved => desk.say(done),
                Outcome::Conflict(_) => desk.say(w.too_late),
                // What is not stored is told over the page.
                Outcome::NotSaved(_) => {}
            };
            desk.ask(wish(), told);
        };
        view! {
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-disabled=move || if is_on(&desk.standing()) { None } else { Some("true") }
                on:click=move |event| if is_on(&desk.standing()) { act(event) }
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="actions">
            {button(w.undo, |it| it.can_undo, || Wish::Undo, w.undone)}
            {button(w.redo, |it| it.can_redo, || Wish::Redo, w.redone)}
        </div>
    }
}
