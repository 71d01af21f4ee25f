//! Partners the user has locked or excluded, with a way to let each go.

use leptos::prelude::*;

use super::super::super::{texts, use_store};
use crate::state::{Command, Model};

/// What the user has decided.
#[component]
pub(crate) fn Held() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let locked = store.read(|model| named(model, &model.query.locked));
    let excluded = store.read(|model| named(model, &model.query.excluded));
    move || {
        let (locked, excluded) = (locked.get(), excluded.get());
        (!locked.is_empty() || !excluded.is_empty()).then(|| {
            view! {
                <section class="held" aria-label=t.planning().consortium.held>
                    <Group label=t.planning().consortium.is_locked list=locked/>
                    <Group label=t.planning().consortium.is_excluded list=excluded/>
                </section>
            }
        })
    }
}

#[component]
fn Group(label: &'static str, list: Vec<(String, String)>) -> impl IntoView {
    let t = texts();
    let store = use_store();
    (!list.is_empty()).then(|| {
        view! {
            <p class="held__group">
                <strong>{label}":"</strong>
                {list
                    .into_iter()
                    .map(|(id, name)| {
                        let label = (t.planning().consortium.free_of)(&name);
                        view! {
                            <button type="button" class="ds-chip" data-removable="true" aria-label=label on:click=move |_| store.send(Command::Free(id.clone()))>
                                {name}
                            </button>
                        }
                    })
                    .collect_view()}
            </p>
        }
    })
}

/// Ids with the names that are known from what has been shown; an id of an old link stands for itself.
fn named(model: &Model, ids: &[String]) -> Vec<(String, String)> {
    ids.iter().map(|id| (id.clone(), model.name_of(id).unwrap_or_else(|| id.clone()))).collect()
}
