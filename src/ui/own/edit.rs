//! The form of a record, or of the correction of a bundled partner. What is half written survives a reload.

use leptos::prelude::*;

use super::super::{browser, texts, use_store};
use super::desk::Wish;
use super::field::{Written, control, field};
use super::look_up::LookUp;
use super::{link, use_desk, words};
use crate::exchange::own::draft::Draft;
use crate::own::base::{corrected, differing};
use crate::own::likeness::Likely;
use crate::own::record::{Whole, check, key};
use crate::own::{Change, Entry, Record, RecordKind, Step, Values};
use crate::state::{Command, Page};
use crate::storage::keeper::Outcome;

/// Where the drafts of new records are: a form of a new record has an id from the start, so that two tabs do not share a draft.
const NEW: &str = "ny";
/// Drafts of other tabs that are offered at a time.
const MOST_OTHERS: usize = 3;

/// The form, once book and catalogue are there.
#[component]
pub(super) fn Edit(
    /// The kind.
    kind: RecordKind,
    /// The id; `None` for a new record.
    id: Option<String>,
) -> impl IntoView {
    let desk = use_desk();
    let is_new = id.is_none();
    let id = RwSignal::new(id.unwrap_or_else(|| browser::new_in_this_tab(kind.key())));
    // Built once: what is written must not be taken away when another tab stores something.
    let is_ready = Memo::new(move |_| desk.is_ready());
    move || {
        if is_ready.get() {
            view! { {is_new.then(|| others(kind, id))} <Ready kind id=id.get() is_new/> }.into_any()
        } else {
            view! { <h1 class="ds-sr-only" tabindex="-1">{words().heading}</h1><p class="waiting" role="status">{texts().shell.loading}</p> }.into_any()
        }
    }
}

/// New records that were begun elsewhere: in another tab, or in one that was closed.
fn others(kind: RecordKind, id: RwSignal<String>) -> impl IntoView {
    let w = words();
    let prefix = format!("{}/{NEW}/", kind.key());
    let begun = browser::own_drafts(&prefix).into_iter().filter(|other| *other != id.get_untracked());
    let begun: Vec<(String, String)> = begun
        .filter_map(|other| {
            let text = browser::own_draft(&format!("{prefix}{other}"));
            let title = Draft::read(&key(kind, &other), &text).values.get(&kind.title()).cloned().unwrap_or_default();
            (!title.trim().is_empty()).then_some((other, title))
        })
        .take(MOST_OTHERS)
        .collect();
    begun
        .into_iter()
        .map(|(other, title)| {
            let go_on = move |_| {
                browser::set_new_in_this_tab(kind.key(), &other);
                id.set(other.clone());
            };
            view! {
                <div class="ds-alert notice" data-color="info" data-testid="other-draft">
                    <p class="ds-paragraph" dir="auto">{(w.other_draft)(&title)}</p>
                    <button type="button" class="ds-button" data-variant="tertiary" on:click=go_on>{w.go_on}</button>
                </div>
            }
        })
        .collect_view()
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
    fn key(&self) -> String {
        key(self.kind, &self.id)
    }

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
fn Ready(kind: RecordKind, id: String, is_new: bool) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let draft_name = if is_new { format!("{}/{NEW}/{id}", kind.key()) } else { key(kind, &id) };
    let base = desk.facts_now().partners.get(&id).filter(|_| kind == RecordKind::Partner).map(|record| record.values.clone());
    let kept = desk.book_now().get(&key(kind, &id)).cloned();
    if !is_new && base.is_none() && kept.is_none() {
        return super::unknown().into_any();
    }
    let values = kept.as_ref().and_then(Entry::record).map(|record| record.values.clone()).unwrap_or_default();
    let start = base.as_ref().map_or_else(|| values.clone(), |base| corrected(base, &values));
    let draft = Draft::read(&key(kind, &id), &browser::own_draft(&draft_name));
    let has_draft = !draft.values.is_empty();
    let is_contested = RwSignal::new(has_draft && draft.before != kept);
    let start = Draft { values: start, before: kept };
    let written = Written::new(kind, if has_draft { draft } else { start.clone() }, draft_name);
    let name = desk.facts_now().name(&id, &desk.book_now());
    let heading = match (is_new, &base) {
        (true, _) => (w.new)(kind).to_owned(),
        (_, Some(_)) => (w.correcting)(&name),
        _ => (w.editing)(start.values.get(&kind.title()).unwrap_or(&name)),
    };
    let about = About { kind, id, base, is_new };
    view! {
        <article class="page">
            <p class="back">{link(String::new(), "ds-link", w.heading.to_owned())}</p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1" dir="auto">{heading}</h1>
                {about.base.is_some().then(|| view! { <p class="subtle">{w.correcting_help}</p> })}
            </header>
            {has_draft.then(|| view! { <DraftBack written start is_contested/> })}
            {(kind == RecordKind::Partner).then(|| view! { <LookUp written/> })}
            <Fields about written is_contested/>
        </article>
    }
    .into_any()
}

#[component]
fn DraftBack(written: Written, start: Draft, is_contested: RwSignal<bool>) -> impl IntoView {
    let w = words();
    let is_shown = RwSignal::new(true);
    let start = StoredValue::new(start);
    let drop_it = move |_| {
        let start = start.get_value();
        written.values.set(start.values);
        written.before.set_value(start.before);
        written.forget();
        is_contested.set(false);
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

/// Partners a new one may be; the user looks, and decides.
fn likely(written: Written) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let known = StoredValue::new(desk.facts_now().likenesses(&desk.book_now()));
    let found = Memo::new(move |_| {
        let values = written.values.with(|values| check(RecordKind::Partner, values, Whole::No).0);
        known.with_value(|known| known.find(RecordKind::Partner, &values))
    });
    let one = move |it: Likely| {
        let name = desk.facts_now().name(&it.id, &desk.book_now());
        let why = super::rows::reason(w, it.reason);
        view! { <li dir="auto">{link(key(RecordKind::Partner, &it.id), "ds-link", name)}" ("{why}")"</li> }
    };
    view! {
        <div role="status" aria-live="polite">
            {move || Some(found.get()).filter(|found| !found.is_empty()).map(|found| view! {
                <div class="ds-alert notice" data-color="warning" data-testid="likely">
                    <p class="ds-paragraph">{w.likely}":"</p>
                    <ul class="ds-list">{found.into_iter().map(one).collect_view()}</ul>
                </div>
            })}
        </div>
    }
}

#[component]
fn Fields(about: About, written: Written, is_contested: RwSignal<bool>) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let store = use_store();
    let is_correction = about.base.is_some();
    let is_kept = !about.is_new && desk.book_now().get(&key(about.kind, &about.id)).is_some();
    let is_new = about.is_new;
    let back = move || {
        written.forget();
        if is_new {
            browser::forget_new_in_this_tab(written.kind.key());
        }
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
    let change = move |after_it: Option<Entry>| {
        let key = about.with_value(About::key);
        // The step is made from what the user saw; after a refusal it is made from what is there now.
        let before = if is_contested.get_untracked() { desk.book_now().get(&key).cloned() } else { written.before.get_value() };
        desk.ask(Wish::Commit(Step { changes: vec![Change { key, before, after: after_it }] }), after);
    };
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
        change(about.entry(values));
    };
    let remove = move |_| change(None);
    let base = about.with_value(|about| about.base.clone());
    let kind = written.kind;
    let specs = kind.specs().iter().filter(|spec| !(is_correction && spec.field == crate::own::Field::Type));
    view! {
        {(is_new && kind == RecordKind::Partner).then(|| likely(written))}
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
