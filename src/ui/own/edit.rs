//! The form of a record, or of the correction of a bundled partner. What is half written survives a reload.

use leptos::prelude::*;

use super::super::{browser, texts, use_store};
use super::field::{Written, control, field};
use super::look_up::LookUp;
use super::{link, use_desk, words};
use crate::own::base::{corrected, differing};
use crate::own::record::{Whole, check, key, unpack};
use crate::own::{Entry, Record, RecordKind, Values};
use crate::state::{Command, Page};
use crate::storage::keeper::Outcome;

/// The form, once book and catalogue are there.
#[component]
pub(super) fn Edit(
    /// The kind.
    kind: RecordKind,
    /// The id; `None` for a new record.
    id: Option<String>,
) -> impl IntoView {
    let desk = use_desk();
    let id = StoredValue::new(id);
    // Built once: what is written must not be taken away when another tab stores something.
    let is_ready = Memo::new(move |_| desk.is_ready());
    move || {
        if is_ready.get() {
            view! { <Ready kind id=id.get_value()/> }.into_any()
        } else {
            view! { <h1 class="ds-sr-only" tabindex="-1">{words().heading}</h1><p class="waiting" role="status">{texts().shell.loading}</p> }.into_any()
        }
    }
}

/// What a form is about.
#[derive(Clone)]
struct About {
    kind: RecordKind,
    id: String,
    /// The bundled values, when it is a correction.
    base: Option<Values>,
    is_new: bool,
}

impl About {
    fn whole(&self) -> Whole {
        if self.base.is_some() { Whole::No } else { Whole::Yes }
    }

    /// The entry of what was written; `None` when a correction corrects nothing.
    fn entry(&self, values: Values) -> Option<Entry> {
        let values = self.base.as_ref().map_or_else(|| values.clone(), |base| differing(base, &values));
        (!values.is_empty()).then(|| Entry::Record(Record { kind: self.kind, id: self.id.clone(), values }))
    }
}

#[component]
fn Ready(kind: RecordKind, id: Option<String>) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let is_new = id.is_none();
    let draft_name = format!("{}/{}", kind.key(), id.as_deref().unwrap_or("ny"));
    let id = id.unwrap_or_else(browser::new_id);
    let base = desk.facts_now().partners.get(&id).filter(|_| kind == RecordKind::Partner).map(|record| record.values.clone());
    let kept = desk.book_now().get(&key(kind, &id)).and_then(Entry::record).map(|record| record.values.clone());
    if !is_new && base.is_none() && kept.is_none() {
        return super::unknown().into_any();
    }
    let start = match (&base, kept) {
        (Some(base), kept) => corrected(base, &kept.unwrap_or_default()),
        (None, kept) => kept.unwrap_or_default(),
    };
    let draft = browser::own_draft(&draft_name);
    let has_draft = !draft.is_empty();
    let written = Written::new(kind, if has_draft { unpack(&draft) } else { start.clone() }, draft_name);
    let name = desk.facts_now().name(&id, &desk.book_now());
    let heading = match (is_new, &base) {
        (true, _) => (w.new)(kind).to_owned(),
        (_, Some(_)) => (w.correcting)(&name),
        _ => (w.editing)(start.get(&kind.title()).unwrap_or(&name)),
    };
    let about = About { kind, id, base, is_new };
    view! {
        <article class="page">
            <p class="back">{link(String::new(), "ds-link", w.heading.to_owned())}</p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1" dir="auto">{heading}</h1>
                {about.base.is_some().then(|| view! { <p class="subtle">{w.correcting_help}</p> })}
            </header>
            {has_draft.then(|| view! { <DraftBack written start/> })}
            {(kind == RecordKind::Partner).then(|| view! { <LookUp written/> })}
            <Fields about written/>
        </article>
    }
    .into_any()
}

#[component]
fn DraftBack(written: Written, start: Values) -> impl IntoView {
    let w = words();
    let is_shown = RwSignal::new(true);
    let start = StoredValue::new(start);
    let drop_it = move |_| {
        written.values.set(start.get_value());
        written.forget();
        is_shown.set(false);
    };
    move || {
        is_shown.get().then(|| {
            view! {
                <div class="ds-alert notice" data-color="info" data-testid="draft-back">
                    <p class="ds-paragraph">{w.draft_back}</p>
                    <button type="button" class="ds-button" data-variant="tertiary" on:click=drop_it>{w.drop_draft}</button>
                </div>
            }
        })
    }
}

#[component]
fn Fields(about: About, written: Written) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let store = use_store();
    let is_contested = RwSignal::new(false);
    let is_correction = about.base.is_some();
    let is_kept = !about.is_new && desk.book_now().get(&key(about.kind, &about.id)).is_some();
    let back = move || {
        written.forget();
        store.send(Command::Go(Page::Own(String::new())));
    };
    let after = move |outcome: Outcome| match outcome {
        // The form is gone: whoever left it is elsewhere, and is left there.
        _ if is_contested.try_get_untracked().is_none() => {}
        Outcome::Conflict(_) => {
            is_contested.set(true);
            desk.say(w.conflict);
        }
        Outcome::Saved => {
            desk.say(w.saved);
            back();
        }
        // It is not stored, so its draft stays.
        Outcome::NotSaved(_) => store.send(Command::Go(Page::Own(String::new()))),
    };
    let about = StoredValue::new(about);
    // The step is made from what the user saw; after a refusal it is made from what is there now.
    let seen = StoredValue::new(desk.book_now());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let about = about.get_value();
        let (values, faults) = check(about.kind, &written.values.get_untracked(), about.whole());
        if let Some((first, _)) = faults.first() {
            let first = control(*first);
            written.faults.set(faults);
            browser::focus_soon(first);
            return;
        }
        let entry = about.entry(values);
        let book = if is_contested.get_untracked() { desk.book_now() } else { seen.get_value() };
        let step = book.step([(key(about.kind, &about.id), entry)]);
        desk.ask(super::desk::Wish::Commit(step), after);
    };
    let remove = move |_| {
        let about = about.get_value();
        desk.put(vec![(key(about.kind, &about.id), None)], after);
    };
    let base = about.with_value(|about| about.base.clone());
    let kind = written.kind;
    let specs = kind.specs().iter().filter(|spec| !(is_correction && spec.field == crate::own::Field::Type));
    view! {
        <form class="question" on:submit=save novalidate data-testid="own-form">
            {specs.map(|spec| {
                let base = base.as_ref().map(|base| base.get(&spec.field).cloned().unwrap_or_default()).filter(|it| !it.is_empty());
                field(written, *spec, base, !is_correction)
            }).collect_view()}
            {move || {
                let faults = written.faults.get();
                (!faults.is_empty()).then(|| view! {
                    <div class="ds-error-summary" role="alert" tabindex="-1">
                        <h2 class="ds-heading" data-size="2xs">{(w.faults)(u32::try_from(faults.len()).unwrap_or(u32::MAX))}</h2>
                        <ul class="ds-list">{faults.into_iter().map(|(field, fault)| {
                            let id = control(field);
                            let focus = move |event: web_sys::MouseEvent| {
                                event.prevent_default();
                                browser::focus_soon(id.clone());
                            };
                            view! { <li><a class="ds-link" href=format!("#{}", control(field)) on:click=focus>{(w.fault)(field, &fault)}</a></li> }
                        }).collect_view()}</ul>
                    </div>
                })
            }}
            {move || is_contested.get().then(|| view! { <p class="ds-alert" data-color="warning" role="alert" data-testid="conflict">{w.conflict}</p> })}
            <div class="actions">
                <button type="submit" class="ds-button">{move || if is_contested.get() { w.save_mine } else { w.save }}</button>
                <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| back()>{w.cancel}</button>
                {is_kept.then(|| view! {
                    <button type="button" class="ds-button" data-variant="tertiary" data-color="danger" on:click=remove>
                        {if is_correction { w.take_back } else { w.delete }}
                    </button>
                })}
            </div>
        </form>
    }
}
