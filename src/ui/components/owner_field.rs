//! Who asks: a combobox with typing help (WAI-ARIA "editable combobox with list autocomplete").
//!
//! The list opens as proposals arrive; arrows move in it, Enter chooses, Escape shuts it and a second Escape empties the field. The focus
//! stays in the field all the time. What is written but not chosen is kept and asked about when the user goes on.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::super::language::Language;
use super::super::{Store, texts, use_store};
use super::{KindIcon, card_line};
use crate::protocol::{OwnerSuggestion, Role};
use crate::state::{Command, Engine, OwnerProblem};

/// What the list is doing; lives as long as the field.
#[derive(Clone, Copy)]
struct Popup {
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    list: Memo<Vec<OwnerSuggestion>>,
}

impl Popup {
    fn new(store: Store) -> Self {
        let list = store.read(|model| model.suggestions.value().cloned().unwrap_or_default());
        Self { open: RwSignal::new(false), active: RwSignal::new(None), list }
    }

    fn is_shown(self) -> bool {
        self.open.get() && !self.list.with(Vec::is_empty)
    }

    fn step(self, forward: bool) {
        let count = self.list.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        self.open.set(true);
        self.active.update(|active| {
            *active = Some(match (*active, forward) {
                (None, true) => 0,
                (None, false) => count - 1,
                (Some(at), true) => (at + 1) % count,
                (Some(at), false) => (at + count - 1) % count,
            });
        });
    }

    fn shut(self) {
        let _ = self.open.try_set(false);
        let _ = self.active.try_set(None);
    }

    fn choose(self, store: Store, at: usize) {
        let chosen = self.list.with_untracked(|list| list.get(at).cloned());
        self.shut();
        if let Some(chosen) = chosen {
            store.send(Command::ChooseOwner(Box::new(chosen)));
        }
    }
}

/// The field for the owner's name.
#[component]
pub(crate) fn OwnerField() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let role = store.read(|model| model.query.role.unwrap_or_default());
    view! {
        <div class="ds-field field">
            <label class="ds-label" for="owner">
                {move || (t.start.owner_label)(role.get())}
                <span class="ds-tag field__tag" data-color="neutral" data-size="sm">{t.start.optional}</span>
            </label>
            <p data-field="description" id="owner-help">{move || (t.start.owner_help)(role.get())}</p>
            <Combobox/>
            <ChosenOwner/>
            <div id="owner-problem" aria-live="polite"><Problem/></div>
        </div>
    }
}

#[component]
fn Combobox() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let popup = Popup::new(store);
    let text = store.read(|model| model.owner_text.clone());
    let problem = store.read(|model| model.owner_problem.is_some());
    let active_id = move || popup.active.get().filter(|_| popup.is_shown()).map(option_id);
    let write = move |event| {
        popup.active.set(None);
        popup.open.set(true);
        store.send(Command::WriteOwner(event_target_value(&event)));
    };
    view! {
        <div class="combobox">
            <input
                id="owner"
                class="ds-input"
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls="owner-list"
                aria-expanded=move || if popup.is_shown() { "true" } else { "false" }
                aria-activedescendant=active_id
                aria-describedby="owner-help owner-problem"
                aria-invalid=move || problem.get().then_some("true")
                prop:value=move || text.get()
                on:input=write
                on:keydown=move |event| on_key(store, popup, &event)
                on:focus=move |_| popup.open.set(true)
                on:blur=move |_| popup.shut()
            />
            <ul id="owner-list" class="combobox__list" role="listbox" aria-label=t.start.proposals hidden=move || !popup.is_shown()>
                {move || options(t, popup.list.get(), popup, store)}
            </ul>
            <p class="ds-sr-only" role="status">{move || count_said(t, store, popup)}</p>
        </div>
    }
}

fn option_id(at: usize) -> String {
    format!("owner-option-{at}")
}

fn count_said(t: &Language, store: Store, popup: Popup) -> String {
    let typed = store.now(|model| !model.owner_text.trim().is_empty() && !model.query.has_owner());
    if !(popup.open.get() && typed) {
        return String::new();
    }
    (t.start.proposals_count)(u32::try_from(popup.list.with(Vec::len)).unwrap_or(u32::MAX))
}

fn options(t: &'static Language, list: Vec<OwnerSuggestion>, popup: Popup, store: Store) -> Vec<AnyView> {
    list.into_iter().enumerate().map(|(at, suggestion)| option(t, at, &suggestion, popup, store)).collect()
}

fn option(t: &'static Language, at: usize, suggestion: &OwnerSuggestion, popup: Popup, store: Store) -> AnyView {
    let name = suggestion_name(t, suggestion);
    let line = suggestion_line(t, suggestion);
    let is_active = move || popup.active.get() == Some(at);
    view! {
        <li
            id=option_id(at)
            class="combobox__option"
            role="option"
            aria-selected=move || if is_active() { "true" } else { "false" }
            // The press must not take the focus out of the field: that would shut the list before the click.
            on:mousedown=move |event| event.prevent_default()
            on:click=move |_| popup.choose(store, at)
        >
            <KindIcon kind=suggestion.card.kind/>
            <span class="combobox__name">{name}</span>
            <span class="combobox__line">{line}</span>
        </li>
    }
    .into_any()
}

fn suggestion_name(t: &Language, suggestion: &OwnerSuggestion) -> String {
    let (name, _) = suggestion.card.name_for(t.tag);
    let unlisted = suggestion.owner.partner.is_none() && suggestion.owner.role == Role::Business;
    match (&suggestion.town, unlisted) {
        (town, true) => (t.start.unlisted_in)(name, town.as_deref()),
        (Some(town), false) => format!("{name} ({town})"),
        (None, false) => name.to_owned(),
    }
}

fn suggestion_line(t: &Language, suggestion: &OwnerSuggestion) -> String {
    let line = card_line(t, &suggestion.card);
    if suggestion.corrected { format!("{line} · {}", t.start.corrected) } else { line }
}

fn on_key(store: Store, popup: Popup, event: &KeyboardEvent) {
    let shown = popup.open.get_untracked() && !popup.list.with_untracked(Vec::is_empty);
    match event.key().as_str() {
        "ArrowDown" | "ArrowUp" => {
            event.prevent_default();
            popup.step(event.key() == "ArrowDown");
        }
        "Enter" if shown => {
            // Enter with nothing marked takes the first proposal: it is what the list offers as best.
            event.prevent_default();
            popup.choose(store, popup.active.get_untracked().unwrap_or(0));
        }
        "Escape" if shown => {
            event.prevent_default();
            popup.shut();
        }
        "Escape" => store.send(Command::WriteOwner(String::new())),
        _ => {}
    }
}

/// Says who is chosen; the field alone would not tell a chosen name from a written one.
#[component]
fn ChosenOwner() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let card = store.read(|model| model.owner_card().cloned());
    let is_place = store.read(|model| model.query.owner.is_none() && model.query.role == Some(Role::Business));
    let words = move |name: &str| if is_place.get() { (t.start.unlisted_in)(name, None) } else { name.to_owned() };
    move || {
        card.get().map(|card| {
            let text = (t.start.chosen)(&words(card.name_for(t.tag).0));
            view! {
                <p class="chosen" data-color="success" data-testid="chosen-owner">
                    <svg class="chosen__sign" viewBox="0 0 24 24" aria-hidden="true"><path d="m9.500 17.500-5-5 1.400-1.400 3.600 3.600 8.600-8.600 1.400 1.400z"/></svg>
                    <span>{text}". "{card_line(t, &card)}</span>
                    <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| store.send(Command::ClearOwner)>
                        {t.start.change}
                    </button>
                </p>
            }
        })
    }
}

/// The name is not known: says so, offers the nearest names and the way on without.
#[component]
fn Problem() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let problem = store.read(|model| model.owner_problem.clone());
    let nothing = store.read(|model| {
        let typed = model.asked_owner_text.trim();
        let empty = model.suggestions.value().is_some_and(Vec::is_empty) && !model.suggestions.is_running();
        (model.engine == Engine::Ready && empty && !typed.is_empty() && !model.query.has_owner()).then(|| typed.to_owned())
    });
    move || match (problem.get(), nothing.get()) {
        (Some(OwnerProblem::NotFound(text)), _) => Some(view! { <NotFound text/> }.into_any()),
        (None, Some(text)) => Some(view! { <p class="field__hint">{(t.start.no_proposals)(&text)}</p> }.into_any()),
        (None, None) => None,
    }
}

/// Names offered when a name is not known.
const NEAREST: usize = 3;

#[component]
fn NotFound(text: String) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let nearest = store.read(|model| model.suggestions.value().map(|list| list.iter().take(NEAREST).cloned().collect::<Vec<_>>()));
    view! {
        <p class="ds-validation-message" data-field="validation">{(t.start.owner_not_found)(&text)}</p>
        <div class="ways-on">
            {move || nearest.get().filter(|list| !list.is_empty()).map(|_| view! { <span>{t.start.nearest}</span> })}
            {move || nearest.get().unwrap_or_default().into_iter().map(|one| view! { <Nearest one/> }).collect_view()}
            <button type="button" class="ds-button" data-variant="tertiary" on:click=move |_| store.send(Command::SubmitWithoutOwner)>
                {t.start.without}
            </button>
        </div>
    }
}

#[component]
fn Nearest(one: OwnerSuggestion) -> impl IntoView {
    let store = use_store();
    let name = suggestion_name(texts(), &one);
    let choose = move |_| store.send(Command::ChooseOwner(Box::new(one.clone())));
    view! { <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=choose>{name}</button> }
}
