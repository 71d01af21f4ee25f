//! What each door shows beside the result list, and the lists of what is known that the need writer shows too.

use leptos::prelude::*;

use super::super::components::{PageLink, card_line};
use super::super::language::Language;
use super::super::{Store, texts, use_store};
use super::form::question;
use super::needs::line;
use super::parts::Project;
use super::programmes::missing;
use crate::protocol::{KnownProjectView, KnownView, NeedRow, PartnerCard, ProgrammeRow, ProgrammeStatus, Role};
use crate::state::{AnswerList, Command, Page};

/// Programmes shown.
const PROGRAMMES: usize = 3;

/// The two ways of a business: a clear task goes to the list, a vague problem to the need writer.
pub(crate) fn ways_of_a_business(store: Store) -> AnyView {
    let t = texts();
    let say = move |clear: &str| store.send(Command::Answer(AnswerList::Form, "klarhet".to_owned(), Some(clear.to_owned())));
    let clear = move |_| {
        say("3");
        store.send(Command::Settle);
        store.send(Command::Submit);
    };
    let vague = move |_| {
        say("1");
        store.send(Command::Go(Page::Write));
    };
    view! {
        <div role="group" aria-labelledby="ways" class="ways">
            <p id="ways" class="doors__legend">{t.doors.business}</p>
            <div class="officer__links">
                <button type="button" class="ds-button" data-variant="secondary" on:click=clear>{t.doors.clear}</button>
                <button type="button" class="ds-button" data-variant="secondary" on:click=vague>{t.doors.vague}</button>
            </div>
        </div>
    }
    .into_any()
}

/// The panel above the result list; shut, so that the list stays where it is when the panel's answer comes.
pub(crate) fn beside() -> AnyView {
    let t = texts();
    let store = use_store();
    let role = store.read(|model| model.query.role.unwrap_or_default());
    let known = store.read(|model| model.known.value().cloned().unwrap_or_default());
    let has_owner = store.read(|model| model.query.has_owner());
    let body = move || {
        let known = known.get();
        match role.get() {
            Role::Municipality => view! { {neighbours(t, &known, has_owner.get())}{solved(t, &known)}{least()} }.into_any(),
            Role::Business => view! { {form_question(t)}{brokers(t, known)} }.into_any(),
            Role::Research => bundles(t, known),
            Role::Officer => view! { {bundles(t, known.clone())}{brokers(t, known)} }.into_any(),
        }
    };
    view! {
        <details class="ds-details understood" data-testid="beside">
            <summary>{move || (t.doors.beside)(role.get())}</summary>
            <div class="understood__body beside">{body}</div>
        </details>
    }
    .into_any()
}

/// A short list under a heading, or what to say when it is empty.
fn short(heading: &'static str, empty: &'static str, items: Vec<AnyView>) -> AnyView {
    let body = if items.is_empty() {
        view! { <p class="subtle">{empty}</p> }.into_any()
    } else {
        view! { <ul class="plain-list">{items}</ul> }.into_any()
    };
    view! { <section class="section"><h2 class="ds-heading" data-size="2xs">{heading}</h2>{body}</section> }.into_any()
}

fn partner(t: &Language, card: &PartnerCard) -> AnyView {
    let (name, line) = (card.name_for(t.tag).0.to_owned(), card_line(t, card));
    view! { <p><PageLink page=Page::Partner(card.id.clone()) class="ds-link">{name}</PageLink></p><p class="card-line">{line}</p> }
        .into_any()
}

fn need(t: &Language, row: NeedRow) -> AnyView {
    let line = line(t, &row);
    view! {
        <li class="need-card">
            <p><PageLink page=Page::Need(row.id) class="ds-link">{row.owner}</PageLink></p>
            <p class="card-line">{line}</p>
            <p class="need-card__text" lang=row.language.as_str()>{row.text}</p>
        </li>
    }
    .into_any()
}

/// Others near by with the same need.
pub(crate) fn neighbours(t: &'static Language, known: &KnownView, has_owner: bool) -> AnyView {
    let items = known.neighbours.iter().cloned().map(|peer| {
        view! {
            <li class="need-card">
                {partner(t, &peer.card)}
                <p class="need-card__text" lang=peer.need.language.as_str()>
                    <PageLink page=Page::Need(peer.need.id) class="ds-link">{peer.need.text}</PageLink>
                </p>
            </li>
        }
        .into_any()
    });
    let empty = if has_owner { t.doors.no_neighbours } else { t.doors.neighbours_need_owner };
    short(t.doors.neighbours, empty, items.collect())
}

/// Large municipalities with a project like it.
pub(crate) fn solved(t: &'static Language, known: &KnownView) -> AnyView {
    let items = known.solved.iter().map(|peer| {
        let title = (t.ledger.project)(&peer.project.title, peer.project.year.map(u32::from));
        view! { <li class="need-card">{partner(t, &peer.card)}<p>{title}</p></li> }.into_any()
    });
    short(t.doors.solved, t.doors.no_solved, items.collect())
}

/// The programmes nearest to the owner, which the list has sorted by the least that is missing.
fn least() -> AnyView {
    let t = texts();
    let rows = use_store().read(|model| {
        let rows = model.programmes.value().filter(|_| model.query.has_owner()).map_or(&[][..], |view| &view.rows);
        rows.iter().filter(|row| row.status != ProgrammeStatus::Closed).take(PROGRAMMES).cloned().collect::<Vec<_>>()
    });
    let list = move || short(t.doors.least, t.ways.choose_owner, rows.get().iter().map(|row| programme(t, row)).collect());
    list.into_any()
}

fn programme(t: &'static Language, row: &ProgrammeRow) -> AnyView {
    let (name, language) = row.name.pick(t.tag);
    let name = name.to_owned();
    let effort = row.effort.as_ref().map(|effort| (t.ways.effort)(effort.met, effort.undecided, effort.not_met));
    view! {
        <li class="need-card">
            <p lang=language.as_str()><PageLink page=Page::Programme(row.id.clone()) class="ds-link">{name}</PageLink></p>
            <p class="card-line">{effort}</p>
            {missing(t, &row.missing)}
        </li>
    }
    .into_any()
}

/// What is wanted, asked where it matters, and the form that fits best.
fn form_question(t: &'static Language) -> AnyView {
    view! { {t.ways.questions.iter().filter(|it| it.key == "resultat").map(question).collect_view()}{best_form(t.doors.form)} }.into_any()
}

/// The form that fits best, once anything is answered.
pub(crate) fn best_form(words: fn(&str) -> String) -> AnyView {
    let t = texts();
    let best = use_store().read(|model| {
        let view = model.forms.value().filter(|_| !model.query.form.is_empty())?;
        view.forms.first().map(|form| form.name.pick(model.language).0.to_owned())
    });
    let line = move || best.get().map(|name| view! { {words(&name)}" " }.into_any());
    view! { <p role="status">{line}<PageLink page=Page::Form class="ds-link">{t.ways.form}</PageLink></p> }.into_any()
}

fn brokers(t: &'static Language, known: KnownView) -> AnyView {
    let items = known.brokers.iter().map(|card| view! { <li class="need-card">{partner(t, card)}</li> }.into_any());
    short(t.doors.brokers, t.matches.nothing, items.collect())
}

/// Bundles of municipalities that are not large.
fn bundles(t: &'static Language, known: KnownView) -> AnyView {
    let help = (!known.bundles.is_empty()).then(|| view! { <p class="subtle">{t.doors.bundles_help}</p> });
    let items = known.bundles.into_iter().map(|bundle| {
        let count = u32::try_from(bundle.needs.len()).unwrap_or(u32::MAX);
        let heading = format!("{}: {}", bundle.about.label.pick(t.tag).0, (t.doors.needs)(count));
        let needs: Vec<AnyView> = bundle.needs.into_iter().map(|row| need(t, row)).collect();
        view! { <li><details class="ds-details"><summary>{heading}</summary><ul class="plain-list understood__body">{needs}</ul></details></li> }.into_any()
    });
    let list = short(t.doors.bundles, t.doors.no_bundles, items.collect());
    view! { {list}{help} }.into_any()
}

/// Documented projects that are like the need: what, who, when, where from.
pub(crate) fn projects(t: &'static Language, list: Vec<KnownProjectView>) -> AnyView {
    let items: Vec<AnyView> = list
        .into_iter()
        .map(|known| {
            let words = (!known.words.is_empty()).then(|| (t.ways.in_common)(&known.words.join(", ")));
            view! { <li class="need-card"><Project project=known.project/><p class="card-line">{words}</p></li> }.into_any()
        })
        .collect();
    view! { <ul class="plain-list" data-testid="known">{items}</ul> }.into_any()
}
