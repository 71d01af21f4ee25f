//! A field of a form, by the way it is written.

use leptos::prelude::*;

use super::{use_desk, words};
use crate::exchange::own::draft::Draft;
use crate::own::record::applies;
use crate::own::{Entry, Fault, Field, Form, RecordKind, Spec, Values};

use super::super::browser;

/// What stands in a form.
#[derive(Clone, Copy)]
pub(super) struct Written {
    /// The kind of record.
    pub(super) kind: RecordKind,
    /// As written.
    pub(super) values: RwSignal<Values>,
    /// What is wrong, after an attempt to save.
    pub(super) faults: RwSignal<Vec<(Field, Fault)>>,
    /// What was kept when the writing began: the change is made from it, so that nobody else's is lost.
    pub(super) before: StoredValue<Option<Entry>>,
    /// The name of the draft in this browser.
    draft: StoredValue<String>,
}

impl Written {
    pub(super) fn new(kind: RecordKind, begun: Draft, draft: String) -> Self {
        let (values, before) = (RwSignal::new(begun.values), StoredValue::new(begun.before));
        Self { kind, values, faults: RwSignal::default(), before, draft: StoredValue::new(draft) }
    }

    /// Writes a field; the draft follows, so that a reload loses nothing.
    pub(super) fn write(&self, field: Field, text: String) {
        self.values.update(|values| {
            values.insert(field, text);
        });
        self.faults.update(|faults| faults.retain(|(other, _)| *other != field));
        let begun = Draft { values: self.values.get_untracked(), before: self.before.get_value() };
        self.draft.with_value(|draft| browser::save_own_draft(draft, &begun.write()));
    }

    /// The draft is saved or no longer wanted.
    pub(super) fn forget(&self) {
        // The form may be gone by the time the storage answers.
        let _ = self.draft.try_with_value(|draft| browser::save_own_draft(draft, ""));
    }

    fn get(&self, field: Field) -> String {
        self.values.with(|values| values.get(&field).cloned().unwrap_or_default())
    }
}

/// The id of a field's control, for labels and for the focus.
pub(super) fn control(field: Field) -> String {
    format!("own-{}", field.key())
}

/// A field with label, help, the catalogue's value and what is wrong with it.
pub(super) fn field(written: Written, spec: Spec, base: Option<String>, needs: bool) -> AnyView {
    let w = words();
    let Spec { field, form, needed } = spec;
    let id = control(field);
    let wrong =
        Memo::new(move |_| written.faults.with(|all| all.iter().find(|(it, _)| *it == field).map(|(_, fault)| (w.fault)(field, fault))));
    let hidden = move || written.kind == RecordKind::Partner && !applies(field, &written.get(Field::Type));
    let described = format!("{id}-help {id}-wrong");
    let body = match form {
        Form::OneOf(keys) => one_of(written, field, keys, &id, &described),
        Form::ManyOf(keys) => return many_of(written, field, keys),
        Form::Text(_) | Form::Lines(..) => long(written, field, form, &id, &described, wrong),
        _ => line(written, field, form, &id, &described, wrong),
    };
    let differs = move || {
        base.clone()
            .filter(|base| *base != written.get(field))
            .map(|base| view! { <p class="subtle" dir="auto">{(w.in_catalogue)(&base.replace('\n', ", "))}</p> })
    };
    view! {
        <div class="ds-field field" hidden=hidden>
            <label class="ds-label" for=id.clone()>
                {(w.field)(field)}
                {(!(needed && needs)).then(|| view! { <span class="ds-tag field__tag" data-color="neutral" data-size="sm">{w.optional}</span> })}
            </label>
            <p data-field="description" id=format!("{id}-help")>{(w.help)(field).unwrap_or_default()}</p>
            {body}
            <p class="ds-validation-message" data-field="validation" id=format!("{id}-wrong") hidden=move || wrong.get().is_none()>{move || wrong.get().unwrap_or_default()}</p>
            {differs}
        </div>
    }
    .into_any()
}

fn line(written: Written, field: Field, form: Form, id: &str, described: &str, wrong: Memo<Option<String>>) -> AnyView {
    let mode = match form {
        Form::Number(..) | Form::OrganisationNumber => "numeric",
        Form::Address => "url",
        _ => "text",
    };
    let is_place = field == Field::Municipality;
    let list = is_place.then_some("municipalities");
    view! {
        <input
            class="ds-input"
            type="text"
            autocomplete="off"
            dir="auto"
            id=id.to_owned()
            inputmode=mode
            list=list
            aria-describedby=described.to_owned()
            aria-invalid=move || wrong.get().map(|_| "true")
            prop:value=move || written.get(field)
            on:input=move |event| written.write(field, event_target_value(&event))
        />
        {is_place.then(municipalities)}
    }
    .into_any()
}

fn municipalities() -> impl IntoView {
    let names = use_desk().facts_now().municipalities.clone();
    view! { <datalist id="municipalities">{names.into_iter().map(|name| view! { <option value=name/> }).collect_view()}</datalist> }
}

fn long(written: Written, field: Field, form: Form, id: &str, described: &str, wrong: Memo<Option<String>>) -> AnyView {
    let rows = if matches!(form, Form::Text(_)) { "5" } else { "4" };
    view! {
        <textarea
            class="ds-input own__long"
            rows=rows
            dir="auto"
            id=id.to_owned()
            aria-describedby=described.to_owned()
            aria-invalid=move || wrong.get().map(|_| "true")
            prop:value=move || written.get(field)
            on:input=move |event| written.write(field, event_target_value(&event))
        ></textarea>
    }
    .into_any()
}

fn one_of(written: Written, field: Field, keys: &'static [&'static str], id: &str, described: &str) -> AnyView {
    let w = words();
    view! {
        <select
            class="ds-input"
            id=id.to_owned()
            aria-describedby=described.to_owned()
            prop:value=move || written.get(field)
            on:change=move |event| written.write(field, event_target_value(&event))
        >
            <option value="">{w.choose}</option>
            {keys.iter().map(|key| {
                let chosen = move || written.get(field) == *key;
                view! { <option value=*key selected=chosen>{(w.key)(key)}</option> }
            }).collect_view()}
        </select>
    }
    .into_any()
}

fn many_of(written: Written, field: Field, keys: &'static [&'static str]) -> AnyView {
    let w = words();
    let has = move |key: &str| written.get(field).lines().any(|line| line == key);
    let toggle = move |key: &'static str| {
        let now = written.values.with_untracked(|values| values.get(&field).cloned().unwrap_or_default());
        let is_on = now.lines().any(|line| line == key);
        let others = now.lines().filter(|line| *line != key);
        let next: Vec<&str> = if is_on { others.collect() } else { others.chain([key]).collect() };
        written.write(field, next.join("\n"));
    };
    view! {
        <fieldset class="ds-fieldset own__many">
            <legend class="ds-label">{(w.field)(field)}</legend>
            {keys.iter().map(|key| view! {
                <label class="own__choice">
                    <input class="ds-input" type="checkbox" prop:checked=move || has(key) on:change=move |_| toggle(key)/>
                    <span>{(w.key)(key)}</span>
                </label>
            }).collect_view()}
        </fieldset>
    }
    .into_any()
}
