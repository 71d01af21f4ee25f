//! All that the user has entered, the days to remember, and the ways in and out.

use leptos::prelude::*;

use super::super::components::Section;
use super::super::components::picture::{TimelineItem, timeline};
use super::super::{browser, texts, use_store};
use super::desk::Wish;
use super::files;
use super::import::Words;
use super::notices::UndoRedo;
use super::{link, use_desk, words};
use crate::domain::Date;
use crate::own::calendar::{Occasion, Reminder, reminders};
use crate::own::{Book, Field, Record, RecordKind};
use crate::state::{Command, Page};
use crate::storage::keeper::Outcome;

/// The overview.
#[component]
pub(super) fn Overview() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let store = use_store();
    let is_ready = Memo::new(move |_| desk.is_ready());
    view! {
        <article class="page" data-testid="own">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{w.heading}</h1>
                <p class="lead">{w.lead}</p>
                <p class="subtle">{w.kept}</p>
            </header>
            <div class="actions">
                {link("hent".to_owned(), "ds-button", w.import.to_owned())}
                {link("kataloger".to_owned(), "ds-link", w.catalogues.to_owned())}
                <a class="ds-link" href=move || store.address(&Page::Matches)>{w.to_matches}</a>
            </div>
            {move || (desk.standing().can_undo || desk.standing().can_redo).then(|| view! { <UndoRedo/> })}
            {move || {
                if is_ready.get() {
                    // Nothing stands below what is not there yet, to be pushed down by it.
                    view! {
                        {RecordKind::ALL.into_iter().map(|kind| view! { <Kind kind/> }).collect_view()}
                        <Reminders/>
                        <Export/>
                        <DeleteAll/>
                    }
                    .into_any()
                } else {
                    view! { <p class="waiting" role="status">{texts().shell.loading}</p> }.into_any()
                }
            }}
        </article>
    }
}

#[component]
fn Kind(kind: RecordKind) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let records = move || desk.book().records().filter(|record| record.kind == kind).cloned().collect::<Vec<_>>();
    view! {
        <Section heading=(w.kinds)(kind)>
            {move || {
                let records = records();
                if records.is_empty() {
                    view! { <p class="subtle">{(w.none)(kind)}</p> }.into_any()
                } else {
                    view! { <ul class="plain-list">{records.into_iter().map(|record| view! { <Entry record/> }).collect_view()}</ul> }.into_any()
                }
            }}
            <p>{link(format!("ny/{}", kind.key()), "ds-button own__new", (w.new)(kind).to_owned())}</p>
        </Section>
    }
}

#[component]
fn Entry(record: Record) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let is_correction = desk.facts_now().partners.contains_key(&record.id);
    let name = desk.facts_now().name(&record.id, &desk.book_now());
    let title = if record.title().is_empty() { name } else { record.title().to_owned() };
    let fields: Vec<&str> = record.values.keys().map(|field| (w.field)(*field)).collect();
    let line = if is_correction { fields.join(", ") } else { line_of(&record) };
    view! {
        <li class="own__entry" data-testid="entry">
            <p class="own__title" dir="auto">
                {link(format!("{}/{}", record.kind.key(), record.id), "ds-link", title)}
                {is_correction.then(|| view! { " "<span class="ds-tag" data-color="info">{w.correction}</span> })}
            </p>
            {(!line.is_empty()).then(|| view! { <p class="subtle" dir="auto">{line}</p> })}
        </li>
    }
}

fn line_of(record: &Record) -> String {
    let w = words();
    let kind = Some((w.key)(record.get(Field::Type)).to_owned());
    let parts = [
        kind,
        Some(record.get(Field::Municipality).to_owned()),
        Some(record.get(Field::Owner).to_owned()),
        Some(record.get(Field::Partners).replace('\n', ", ")),
    ];
    parts.into_iter().flatten().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

#[component]
fn Reminders() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let t = texts();
    let all = move || reminders(desk.book().records());
    let save = move |_| {
        let Some(today) = Date::parse(&browser::today()) else { return };
        let all = reminders(desk.book_now().records());
        let file = crate::own::calendar::write(&all, today, |it: &Reminder| format!("{}: {}", (w.occasion)(it.occasion), it.title));
        files::save("makker.ics", "text/calendar", file.as_bytes());
    };
    view! {
        <Section heading=w.reminders>
            {move || {
                let all = all();
                if all.is_empty() {
                    return view! { <p class="subtle">{w.no_reminders}</p> }.into_any();
                }
                view! {
                    {timeline("agreements", (w.kinds)(RecordKind::Agreement), agreements(w, &desk.book(), &all))}
                    <ul class="plain-list">
                        {all.into_iter().map(|it| {
                            let day = super::super::language::format::date(&it.day.to_string(), t.tag);
                            view! { <li><strong>{day}</strong>" – "{(w.occasion)(it.occasion)}": "<span dir="auto">{it.title}</span></li> }
                        }).collect_view()}
                    </ul>
                    <p><button type="button" class="ds-button" data-variant="secondary" on:click=save>{w.calendar}</button></p>
                }
                .into_any()
            }}
        </Section>
    }
}

/// The agreements for the line of time, each with its days to remember. One without a start is there from its first day to remember.
fn agreements(w: Words, book: &Book, days: &[Reminder]) -> Vec<TimelineItem> {
    let of = |record: &Record| {
        let own = || days.iter().filter(|it| it.id == record.id);
        let first = own().map(|it| it.day.to_string()).next().unwrap_or_default();
        TimelineItem {
            label: record.title().to_owned(),
            start: Some(record.get(Field::Start)).filter(|day| !day.is_empty()).map_or(first, ToOwned::to_owned),
            end: record.get(Field::End).to_owned(),
            marks: own()
                .filter(|it| it.occasion != Occasion::End)
                .map(|it| ((w.occasion)(it.occasion).to_owned(), it.day.to_string()))
                .collect(),
        }
    };
    book.records().filter(|record| record.kind == RecordKind::Agreement).map(of).filter(|item| !item.start.is_empty()).collect()
}

#[component]
fn Export() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let backup = move |_| files::save("makker.json", "application/json", files::backup(&desk.book_now()).as_bytes());
    view! {
        <Section heading=w.export>
            <p class="subtle">{w.backup_help}</p>
            <div class="actions">
                <button type="button" class="ds-button" data-variant="secondary" on:click=backup>{w.backup}</button>
                {RecordKind::ALL.into_iter().map(|kind| {
                    let table = move |_| files::save(&format!("makker-{}.csv", kind.key()), "text/csv", &files::table(kind, &desk.book_now(), w));
                    view! { <button type="button" class="ds-button" data-variant="tertiary" on:click=table>{(w.table)(kind)}</button> }
                }).collect_view()}
            </div>
        </Section>
    }
}

#[component]
fn DeleteAll() -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let store = use_store();
    let is_asking = RwSignal::new(false);
    let delete = move |_| {
        desk.ask(Wish::Clear, move |outcome| {
            if outcome == Outcome::Saved {
                browser::forget_own_drafts();
                store.send(Command::Forget);
                desk.say(w.deleted);
            }
        });
        is_asking.set(false);
    };
    view! {
        <Section heading=w.delete_all>
            <p class="subtle">{w.delete_all_help}</p>
            {move || if is_asking.get() {
                view! {
                    <div class="actions" role="group" aria-label=w.delete_all_sure>
                        <p class="ds-paragraph">{w.delete_all_sure}</p>
                        <button type="button" class="ds-button" data-color="danger" on:click=delete>{w.delete_all_yes}</button>
                        <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| is_asking.set(false)>{w.cancel}</button>
                    </div>
                }.into_any()
            } else {
                view! { <button type="button" class="ds-button" data-variant="secondary" data-color="danger" on:click=move |_| is_asking.set(true)>{w.delete_all}</button> }.into_any()
            }}
        </Section>
    }
}
