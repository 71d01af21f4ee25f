//! What the answers do: is it known already, words that help, how many match, which programmes and which form.

use leptos::prelude::*;

use super::super::super::components::PageLink;
use super::super::super::language::Language;
use super::super::super::language::format;
use super::super::super::use_store;
use super::super::doors::{best_form, neighbours, projects, solved};
use crate::protocol::{MatchesView, ProgrammeStatus};
use crate::state::{Model, Page, WriterCommand};

/// Partners shown.
const TOP: usize = 3;

/// The panel.
pub(super) fn live(t: &'static Language) -> AnyView {
    let store = use_store();
    let written = store.read(|model| !model.asked_need.trim().is_empty());
    let has_owner = store.read(|model| model.query.has_owner());
    let known = store.read(|model| model.known.value().cloned());
    let need = store.read(|model| model.query.need.clone());
    let found = move || {
        let known = known.get()?;
        let others = view! { {neighbours(t, &known, has_owner.get())}{solved(t, &known)} };
        let list = if known.projects.is_empty() {
            view! { <p>{t.planning().write.unknown}</p> }.into_any()
        } else {
            view! { <p class="subtle">{t.planning().write.known_help}</p>{projects(t, known.projects)} }.into_any()
        };
        Some(
            view! { <section class="section"><h2 class="ds-heading" data-size="xs">{t.planning().write.known}</h2>{list}</section>{others} }
                .into_any(),
        )
    };
    let all = move || {
        if !written.get() {
            return view! { <p class="empty">{t.planning().write.nothing}</p> }.into_any();
        }
        view! {
            {words(t)}
            {effect(t)}
            <details class="ds-details understood"><summary>{t.planning().write.whole}</summary><p lang="" class="understood__body">{move || need.get()}</p></details>
            {found}
        }
        .into_any()
    };
    all.into_any()
}

/// The list of matches, unless it is that of an earlier text: a text that says nothing has none.
fn answered(model: &Model) -> Option<&MatchesView> {
    model.matches.value().filter(|_| model.matches.failure().is_none())
}

/// What was understood, and words that can be added.
fn words(t: &'static Language) -> AnyView {
    let store = use_store();
    let understood = store.read(|model| {
        let named = answered(model)?.concepts.clone();
        let labels = named.iter().take(5).map(|it| it.label.pick(model.language).0.to_lowercase());
        Some(labels.collect::<Vec<_>>())
    });
    let proposed = store.read(|model| {
        let Some(known) = model.known.value() else { return Vec::new() };
        let labels = known.beside.iter().map(|it| it.label.pick(model.language).0.to_lowercase());
        let mut words: Vec<String> = Vec::new();
        for word in labels.chain(known.themes.iter().cloned()) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words
    });
    let chip = move |word: String| {
        let label = (t.planning().write.add)(&word);
        let text = word.clone();
        let add = move |_| store.send(WriterCommand::Word(word.clone()).into());
        view! { <button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=label on:click=add>{text}</button> }.into_any()
    };
    let said = move || {
        let Some(names) = understood.get() else { return String::new() };
        if names.is_empty() {
            t.matches.no_concepts.to_owned()
        } else {
            (t.planning().write.understood)(&format::list(&names, t.shell.and))
        }
    };
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="xs">{t.planning().write.words}</h2>
            <p class="subtle">{said}</p>
            <div class="tags">{move || proposed.get().into_iter().map(chip).collect_view()}</div>
        </section>
    }
    .into_any()
}

/// Matches, programmes and form as they are now.
fn effect(t: &'static Language) -> AnyView {
    let store = use_store();
    let has_owner = store.read(|model| model.query.has_owner());
    let total = store.read(|model| answered(model).map(|view| view.total).or(model.matches.failure().map(|_| 0)));
    let top = store.read(|model| {
        let rows = answered(model).map_or(&[][..], |view| &view.rows);
        let name = |row: &crate::protocol::MatchRow| match &row.need {
            Some(need) => (Page::Need(need.id.clone()), row.card.name.clone()),
            None => (Page::Partner(row.card.id.clone()), row.card.name_for(model.language).0.to_owned()),
        };
        rows.iter().take(TOP).map(name).collect::<Vec<_>>()
    });
    let programmes = store.read(|model| {
        let rows = model.programmes.value().filter(|_| model.query.has_owner()).map(|view| &view.rows)?;
        let mut counts = (0, 0, 0);
        for effort in rows.iter().filter(|row| row.status != ProgrammeStatus::Closed).filter_map(|row| row.effort) {
            match (effort.not_met, effort.undecided) {
                (0, 0) => counts.0 += 1,
                (0, _) => counts.1 += 1,
                _ => counts.2 += 1,
            }
        }
        Some(counts)
    });
    let link = |(page, name): (Page, String)| view! { <li><PageLink page class="ds-link">{name}</PageLink></li> }.into_any();
    let told = move || match (has_owner.get(), programmes.get()) {
        (false, _) => t.planning().write.choose_owner.to_owned(),
        (true, None) => t.shell.working.to_owned(),
        (true, Some((free, open, shut))) => (t.planning().write.programmes)(free, open, shut),
    };
    view! {
        <section class="section" data-testid="effect">
            <h2 class="ds-heading" data-size="xs">{t.planning().write.live}</h2>
            <p class="reason">{move || total.get().map_or_else(|| t.shell.working.to_owned(), t.planning().write.matches)}</p>
            <ol class="ds-list">{move || top.get().into_iter().map(link).collect_view()}</ol>
            <p>{told}" "<PageLink page=Page::Programmes class="ds-link">{t.shell.programmes}</PageLink></p>
            {best_form(t.planning().write.form)}
        </section>
    }
    .into_any()
}
