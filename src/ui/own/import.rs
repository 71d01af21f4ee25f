//! Bringing in a list: choose, see what will happen, and only then do it.

use leptos::prelude::*;

use super::super::browser;
use super::columns::Columns;
use super::files::{self, with_ids};
use super::rows::{Preview, Proposal};
use super::{link, use_desk, words};
use crate::exchange::own::json::{self, File, FileProblem};
use crate::exchange::table::{FileKind, Remark, Sheet, TableFault, file_kind, read_csv};
use crate::own::columns::{Column, guess, guess_kind};
use crate::own::plan::Plan;
use crate::own::{Entry, RecordKind};
use crate::worker::sheet_client;

/// The words, handed along: what comes after a wait is no longer within a view, and has no language of its own.
pub(super) type Words = &'static super::Own;

/// What has been read, before anything is done.
#[derive(Clone, Default)]
pub(super) enum Brought {
    /// Nothing yet.
    #[default]
    Nothing,
    /// On its way.
    Reading,
    /// It cannot be read: the message.
    Failed(String),
    /// Tables: a CSV file is one.
    Sheets(Vec<Sheet>),
    /// A file of Makker.
    File(Box<File>),
}

/// The page.
#[component]
pub(super) fn Import() -> impl IntoView {
    let w = words();
    let brought = RwSignal::new(Brought::default());
    let other = move |_| brought.set(Brought::Nothing);
    let again =
        move || view! { <p><button type="button" class="ds-button" data-variant="tertiary" on:click=other>{w.other_file}</button></p> };
    view! {
        <article class="page page--wide" data-testid="import">
            <p class="back">{link(String::new(), "ds-link", w.heading.to_owned())}</p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{w.import}</h1>
                <p class="lead">{w.import_lead}</p>
            </header>
            {move || match brought.get() {
                Brought::Nothing => view! { <Choose brought/> }.into_any(),
                Brought::Reading => view! { <p class="waiting" role="status"><span class="waiting__dot" aria-hidden="true"></span>{w.reading}</p> }.into_any(),
                Brought::Failed(message) => view! {
                    <div class="ds-alert notice" data-color="danger" role="alert" data-testid="import-failed"><p class="ds-paragraph">{message}</p></div>
                    <Choose brought/>
                }.into_any(),
                Brought::Sheets(sheets) => view! { <Tables sheets/>{again()} }.into_any(),
                Brought::File(file) => view! { <Restore file=*file/>{again()} }.into_any(),
            }}
        </article>
    }
}

/// File, drop and paste.
#[component]
fn Choose(brought: RwSignal<Brought>) -> impl IntoView {
    let w = words();
    let pasted = RwSignal::new(String::new());
    let take = move |file: web_sys::File| {
        brought.set(Brought::Reading);
        wasm_bindgen_futures::spawn_local(async move {
            let read = read(w, browser::bytes_of(&file).await).await;
            let _ = brought.try_set(read);
        });
    };
    let chosen = move |event: web_sys::Event| {
        if let Some(file) = browser::chosen_file(&event) {
            take(file);
        }
    };
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        if let Some(file) = event.data_transfer().and_then(|it| it.files()).and_then(|files| files.get(0)) {
            take(file);
        }
    };
    let read_pasted = move |_| {
        let bytes = pasted.get_untracked().into_bytes();
        wasm_bindgen_futures::spawn_local(async move {
            let read = read(w, bytes).await;
            let _ = brought.try_set(read);
        });
    };
    view! {
        <div class="own__drop" on:dragover=move |event: web_sys::DragEvent| event.prevent_default() on:drop=dropped>
            <label class="ds-label" for="file">{w.file}</label>
            <input class="ds-input" id="file" type="file" accept=".csv,.xlsx,.json,.txt,.tsv" on:change=chosen/>
            <p class="subtle">{w.drop}</p>
        </div>
        <div class="ds-field field">
            <label class="ds-label" for="paste">{w.paste}</label>
            <textarea class="ds-input own__long" id="paste" rows="4" dir="auto" on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <p><button type="button" class="ds-button" data-variant="secondary" on:click=read_pasted>{w.read_paste}</button></p>
        </div>
    }
}

/// What the bytes are, and what is in them. Nothing is kept of a file that cannot be read.
pub(super) async fn read(w: Words, bytes: Vec<u8>) -> Brought {
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{') {
        return match json::read(&bytes) {
            Ok(file) => Brought::File(Box::new(file)),
            Err(problem) => Brought::Failed(file_problem(w, &problem)),
        };
    }
    let sheets = if file_kind(&bytes) == FileKind::Workbook {
        sheet_client::read(bytes).await
    } else {
        read_csv(&bytes).map(|(table, remarks)| vec![Sheet { name: String::new(), table, remarks }])
    };
    match sheets {
        Ok(sheets) => Brought::Sheets(sheets),
        Err(fault) => Brought::Failed(table_fault(w, &fault)),
    }
}

/// The message of a file that cannot be read.
pub(super) fn file_problem(w: Words, problem: &FileProblem) -> String {
    match problem {
        FileProblem::TooLarge { limit, given } => (w.too_large)(&bytes(w, *limit), &bytes(w, *given)),
        FileProblem::TooMany { limit, given } => (w.too_large)(&(w.records)(count(*limit)), &(w.records)(count(*given))),
        FileProblem::NotJson { line, what, .. } => (w.unreadable)(&format!("{}: {what}", (w.line)(count(*line)))),
        FileProblem::NotOurs => w.not_ours.to_owned(),
        FileProblem::Newer { .. } => w.newer.to_owned(),
    }
}

fn table_fault(w: Words, fault: &TableFault) -> String {
    match fault {
        TableFault::Empty => w.empty.to_owned(),
        TableFault::TooLarge { limit, given } | TableFault::TooLargeInside { limit, given } => {
            (w.too_large)(&bytes(w, *limit as usize), &bytes(w, *given as usize))
        }
        TableFault::TooManyRows { limit, given } => too_many(w, 0, *limit, *given),
        TableFault::TooManyColumns { limit, given, .. } => too_many(w, 1, *limit, *given),
        TableFault::TooManyCells { limit, given } => too_many(w, 2, *limit, *given),
        TableFault::TooManySheets { limit, given } => too_many(w, 3, *limit, *given),
        TableFault::CellTooLong { line, limit, given } => format!("{}: {}", (w.line)(*line), too_many(w, 4, *limit, *given)),
        TableFault::Protected => w.locked.to_owned(),
        TableFault::OtherFile(_) => w.not_ours.to_owned(),
        // What is left is damage, in the reader's own words.
        other => (w.unreadable)(&other.to_string()),
    }
}

/// A table with too many of something: [`super::super::language::own::Own::measures`] names it.
fn too_many(w: Words, measure: usize, limit: u32, given: u32) -> String {
    let of = |number: u32| {
        format!("{} {}", super::super::language::format::number(number), w.measures.get(measure).copied().unwrap_or_default())
    };
    (w.too_large)(&of(limit), &of(given))
}

fn bytes(w: Words, number: usize) -> String {
    let tenths = number / 100_000;
    format!("{}{}{}\u{a0}MB", tenths / 10, w.decimal, tenths % 10)
}

/// A count for a text.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A table: which sheet, what the rows are, which column is what, and then the rows.
#[component]
fn Tables(sheets: Vec<Sheet>) -> impl IntoView {
    let w = words();
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let sheets = StoredValue::new(sheets);
    let chosen = RwSignal::new(0usize);
    view! {
        {(names.len() > 1).then(|| view! {
            <div class="ds-field field">
                <label class="ds-label" for="sheet">{w.sheet}</label>
                <select class="ds-input" id="sheet" on:change=move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default())>
                    {names.into_iter().enumerate().map(|(at, name)| view! { <option value=at.to_string()>{name}</option> }).collect_view()}
                </select>
            </div>
        })}
        {move || {
            let sheet = sheets.with_value(|sheets| sheets.get(chosen.get()).cloned().unwrap_or_default());
            view! { <OneTable sheet/> }
        }}
    }
}

#[component]
fn OneTable(sheet: Sheet) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let kind = RwSignal::new(guess_kind(&sheet.table.headings));
    let columns: RwSignal<Vec<Column>> = RwSignal::new(guess(kind.get_untracked(), &sheet.table.headings));
    let remarks = sheet.remarks.clone();
    let table = StoredValue::new(sheet.table);
    let choose_kind = move |event: web_sys::Event| {
        if let Some(chosen) = RecordKind::of(&event_target_value(&event)) {
            kind.set(chosen);
            columns.set(table.with_value(|table| guess(chosen, &table.headings)));
        }
    };
    // The rows are looked at anew when a column is read as something else; what was written in them is part of the columns' reading.
    let proposal = Memo::new(move |_| {
        let kind = kind.get();
        let rows = columns.with(|columns| table.with_value(|table| with_ids(table, columns)));
        Some((kind, rows)).filter(|_| desk.is_ready())
    });
    view! {
        <Remarks remarks/>
        <div class="ds-field field">
            <label class="ds-label" for="kind">{w.rows_are}</label>
            <select class="ds-input" id="kind" on:change=choose_kind>
                {RecordKind::ALL.into_iter().map(|it| view! { <option value=it.key() selected=move || kind.get() == it>{(w.kinds)(it)}</option> }).collect_view()}
            </select>
        </div>
        <Columns kind columns table/>
        {move || proposal.get().map(|(kind, rows)| {
            let facts = desk.facts_now();
            let known = facts.likenesses(&desk.book_now());
            let plan = Plan { is_partial: true, ..Plan::of(kind, rows, &known, &facts.partners, |_| browser::new_id()) };
            view! { <Preview proposal=Proposal::new(vec![plan], Vec::new(), known)/> }
        })}
    }
}

#[component]
fn Remarks(remarks: Vec<Remark>) -> impl IntoView {
    let w = words();
    (!remarks.is_empty()).then(|| view! {
        <details class="ds-details your-question__edit">
            <summary>{format!("{}: {}", w.remarks, remarks.len())}</summary>
            <ul class="ds-list">{remarks.into_iter().take(20).map(|remark| view! { <li>{(w.remark)(&remark)}</li> }).collect_view()}</ul>
        </details>
    })
}

/// A file of Makker: a backup, or records of somebody else.
#[component]
fn Restore(file: File) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let unusable: Vec<String> = file
        .unusable
        .iter()
        .map(|it| {
            let faults: Vec<String> = it.faults.iter().map(|(field, fault)| (w.fault)(*field, fault)).collect();
            format!("{} {}: {}", it.nth, it.name, faults.join(" "))
        })
        .collect();
    let layers: Vec<(String, Option<Entry>)> = file.layers.iter().map(|layer| (layer.key(), Some(Entry::Layer(layer.clone())))).collect();
    let rows = files::by_kind(&file);
    // Built once: what the user decides must not be taken away when a tab stores something.
    let is_ready = Memo::new(move |_| desk.is_ready());
    let proposal = move || {
        is_ready.get().then(|| {
            let facts = desk.facts_now();
            let known = facts.likenesses(&desk.book_now());
            let plan = |(kind, rows)| Plan::of(kind, rows, &known, &facts.partners, |_| browser::new_id());
            let plans = rows.clone().into_iter().map(plan).collect();
            Proposal::new(plans, layers.clone(), known)
        })
    };
    view! {
        {(!unusable.is_empty()).then(|| view! {
            <div class="ds-alert notice" data-color="warning" role="status">
                <p class="ds-paragraph">{(w.unusable)(count(unusable.len()))}</p>
                <ul class="ds-list">{unusable.into_iter().take(20).map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
            </div>
        })}
        {move || proposal().map(|proposal| view! { <Preview proposal/> })}
    }
}
