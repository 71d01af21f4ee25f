//! What counts how much: a slider for each signal, with what changes at either end.

use leptos::prelude::*;

use super::super::super::{texts, use_store};
use crate::protocol::{MOST_WEIGHT, Signal};
use crate::state::Command;

/// Signals with a slider. How often a partner is proposed elsewhere counts only where many needs are seen together.
const SHOWN: [Signal; 8] =
    [Signal::Text, Signal::Experience, Signal::Place, Signal::Mutual, Signal::Size, Signal::ProgrammeFit, Signal::Goals, Signal::Freshness];
/// A step of a slider: a twentieth of the whole, the least that can be seen in the order of a list.
const STEP: u16 = 50;

/// The sliders, folded.
#[component]
pub(crate) fn Weighing() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let changed = store.read(|model| !model.query.weights.is_empty());
    view! {
        <details class="filters__group weighing" data-testid="weighing">
            <summary>{t.weighing.heading}</summary>
            <p class="subtle">{t.weighing.help}</p>
            {SHOWN.map(|signal| view! { <Slider signal/> }).collect_view()}
            <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-size="sm"
                hidden=move || !changed.get()
                on:click=move |_| store.send(Command::ResetWeights)
            >
                {t.weighing.reset}
            </button>
        </details>
    }
}

#[component]
fn Slider(signal: Signal) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let (low, high) = (t.weighing.ends)(signal);
    let (id, ends) = (format!("weight-{}", signal.key()), format!("weight-{}-ends", signal.key()));
    let weight = store.read(move |model| model.weight(signal));
    let weigh = move |event| {
        if let Ok(weight) = event_target_value(&event).parse() {
            store.send(Command::Weigh(signal, weight));
        }
    };
    view! {
        <div class="weighing__signal">
            <label for=id.clone()>{(t.ledger.signal)(signal)}</label>
            <input
                id=id
                type="range"
                min="0"
                max=MOST_WEIGHT.to_string()
                step=STEP.to_string()
                aria-describedby=ends.clone()
                prop:value=move || weight.get().to_string()
                on:input=weigh
            />
            <p id=ends class="weighing__ends subtle"><span>{low}</span>" "<span>{high}</span></p>
        </div>
    }
}
