//! "My needs": up to eight needs by name, each with how many match it; switch, rename, delete, take back.

use leptos::prelude::*;

use super::super::super::language::Language;
use super::super::super::use_store;
use crate::state::{Command, KeptCommand, MOST_KEPT, WriterCommand};

/// The list, and the way into it.
pub(super) fn kept(t: &'static Language) -> AnyView {
    let store = use_store();
    let count = store.read(|model| model.kept.len());
    let can_keep = store.read(crate::state::Model::can_keep);
    let is_kept = store.read(|model| model.kept_at.is_some());
    let deleted = store.read(|model| model.deleted.as_ref().map(|(_, kept)| kept.name.clone()));
    let said = move || match (can_keep.get(), is_kept.get(), count.get() >= MOST_KEPT) {
        (true, ..) => "",
        (false, true, _) => t.planning().write.is_kept,
        (false, false, true) => t.planning().write.full,
        _ => "",
    };
    let send = move |command: KeptCommand| store.send(Command::Kept(command));
    let undo = move || {
        deleted.get().map(|name| {
            view! {
                <p class="held__group">
                    {(t.planning().write.deleted)(&name)}
                    {move || if count.get() < MOST_KEPT {
                        view! {
                            <button type="button" id="undo" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| send(KeptCommand::Undo)>
                                {t.planning().write.undo}
                            </button>
                        }.into_any()
                    } else {
                        view! { " "{t.planning().write.full} }.into_any()
                    }}
                </p>
            }
            .into_any()
        })
    };
    view! {
        <section class="section" id="kept" tabindex="-1" aria-labelledby="kept-name" data-testid="kept">
            <h2 class="ds-heading" data-size="sm" id="kept-name">{t.planning().write.kept}</h2>
            <p class="subtle">{t.planning().write.kept_help}</p>
            <p class="held__group">
                <button type="button" class="ds-button" hidden=move || !can_keep.get() on:click=move |_| send(KeptCommand::Keep)>
                    {move || if is_kept.get() { t.planning().write.keep_changes } else { t.planning().write.keep }}
                </button>
                <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| store.send(WriterCommand::New.into())>{t.planning().write.new}</button>
            </p>
            <div role="status"><p>{said}</p>{undo}</div>
            <ul class="plain-list">{move || (0..count.get()).map(|at| row(t, at)).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A kept need. It reads its own name, so that a new name leaves the list and the focus as they are.
fn row(t: &'static Language, at: usize) -> AnyView {
    let store = use_store();
    let name = store.read(move |model| model.kept.get(at).map(|kept| kept.name.clone()).unwrap_or_default());
    let matches = store.read(move |model| model.counts.value().and_then(|counts| counts.get(at)).copied());
    let here = store.read(move |model| model.kept_at == Some(at));
    let id = format!("kept-{at}");
    let send = move |command: KeptCommand| store.send(Command::Kept(command));
    view! {
        <li class="need-card" aria-current=move || here.get().then_some("true")>
            <div class="ds-field field">
                <label class="ds-label" for=id.clone()>{t.planning().write.name}</label>
                <input
                    id=id
                    class="ds-input"
                    autocomplete="off"
                    prop:value=move || name.get()
                    on:change=move |event| send(KeptCommand::Rename(at, event_target_value(&event)))
                />
            </div>
            <p class="card-line">{move || matches.get().map(t.matches.count)}</p>
            <p class="held__group">
                <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| send(KeptCommand::Open(at))>
                    {move || (t.planning().write.open)(&name.get())}
                </button>
                <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| send(KeptCommand::Delete(at))>
                    {move || (t.planning().write.delete)(&name.get())}
                </button>
            </p>
        </li>
    }
    .into_any()
}
