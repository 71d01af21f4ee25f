//! One question with a few answers, of which one is "not known": kept in the address by its key.

use leptos::prelude::*;

use super::super::{texts, use_store};
use crate::state::{AnswerList, Command};

/// The question as a group of radio buttons. The answer "" takes an answer back. A plain function with few types in it: there are many questions.
pub(crate) fn choice(list: AnswerList, key: &str, legend: AnyView, options: Vec<(&'static str, &'static str)>) -> AnyView {
    let store = use_store();
    let name = format!("{}-{key}", list_name(list));
    let asked = key.to_owned();
    let chosen = store.read(move |model| model.query.answer(list, &asked).to_owned());
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(value, label)| {
            let (key, name) = (key.to_owned(), name.clone());
            let choose = move |_| store.send(Command::Answer(list, key.clone(), Some(value.to_owned())));
            view! {
                <label class="choice__option">
                    <input class="ds-input" type="radio" name=name value=value prop:checked=move || chosen.with(|it| it == value) on:change=choose/>
                    {label}
                </label>
            }
            .into_any()
        })
        .collect();
    view! { <fieldset class="choice"><legend class="choice__legend">{legend}</legend><div class="choice__options">{options}</div></fieldset> }.into_any()
}

/// A question that is answered by yes, no or not known.
pub(crate) fn yes_or_no(list: AnswerList, key: &str, legend: AnyView) -> AnyView {
    let t = texts();
    choice(list, key, legend, vec![("j", t.ways.yes), ("n", t.ways.no), ("", t.ways.unknown)])
}

const fn list_name(list: AnswerList) -> &'static str {
    match list {
        AnswerList::Rules => "rule",
        AnswerList::Form => "form",
        AnswerList::ThreeParty => "party",
    }
}
