//! How the need was read: language, words, concepts, and what found nothing.

use leptos::prelude::*;

use super::super::super::language::{Language, format};
use super::super::super::{texts, use_store};
use crate::protocol::{ConceptView, Tag, UnderstoodWord, WordState};

/// How the need was read, folded under one line that tells the most.
#[component]
pub(crate) fn Understood() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let read = store.read(|model| model.matches.value().map(|view| (view.language, view.words.clone(), view.concepts.clone())));
    view! {
        <details class="ds-details understood" data-testid="understood">
            <summary>{t.matches.understood}</summary>
            <div class="understood__body">{move || read.get().map(|(language, words, concepts)| body(t, language, &words, &concepts))}</div>
        </details>
    }
}

fn body(t: &'static Language, language: Tag, words: &[UnderstoodWord], concepts: &[ConceptView]) -> AnyView {
    let known: Vec<String> = words.iter().filter(|word| word.state == WordState::Known).map(|word| word.word.clone()).collect();
    let corrected: Vec<String> = words.iter().filter_map(|word| correction(t, word)).collect();
    let unknown: Vec<String> = words.iter().filter_map(|word| unknown_word(t, word)).collect();
    let labels: Vec<String> = concepts.iter().map(|concept| concept.label.pick(t.tag).0.to_owned()).collect();
    view! {
        <p>{(t.matches.read_as)((t.words.language)(language))}</p>
        {labelled(t.matches.known, &known)}
        {if labels.is_empty() { view! { <p>{t.matches.no_concepts}</p> }.into_any() } else { labelled(t.matches.concepts, &labels) }}
        {corrected.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        {labelled(t.matches.unknown, &unknown)}
    }
    .into_any()
}

fn labelled(label: &'static str, items: &[String]) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    view! { <p><strong>{label}</strong>" "{items.join(", ")}</p> }.into_any()
}

fn correction(t: &Language, word: &UnderstoodWord) -> Option<String> {
    match &word.state {
        WordState::Corrected(read) => Some((t.matches.corrected)(&word.word, &read.word)),
        _ => None,
    }
}

fn unknown_word(t: &Language, word: &UnderstoodWord) -> Option<String> {
    let WordState::Unknown(nearest) = &word.state else { return None };
    let quoted: Vec<String> = nearest.iter().map(|near| format::quoted(near, t.tag)).collect();
    let near = if quoted.is_empty() { t.matches.no_nearest.to_owned() } else { (t.matches.nearest)(&format::list(&quoted, t.shell.and)) };
    Some(format!("{} ({near})", format::quoted(&word.word, t.tag)))
}
