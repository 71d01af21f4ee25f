//! Bringing in a list: choose, see what will happen, and only then do it.

use leptos::prelude::*;

use super::super::browser;
use super::columns::Columns;
use super::desk::Desk;
use super::facts::Facts;
use super::files::{self, with_ids};
use super::rows::{Layers, Preview, Proposal};
use super::{link, use_desk, words};
use crate::exchange::own::json::{self, File, FileProblem};
use crate::exchange::table::{FileKind, LIMITS, Remark, Sheet, TableFault, file_kind, read_csv};
use crate::own::columns::{Column, guess, guess_kind};
use crate::own::likeness::Likenesses;
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

/// What the rows of a proposal were made from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum MadeOf {
    File,
    Table { sheet: usize, kind: RecordKind, columns: Vec<Column> },
}

/// What is being brought in. It stands above the views, so that neither another language nor a look at another page takes anything away.
#[derive(Clone, Copy)]
pub(super) struct Bringing {
    brought: RwSignal<Brought>,
    pasted: RwSignal<String>,
    sheet: RwSignal<usize>,
    kind: RwSignal<RecordKind>,
    columns: RwSignal<Vec<Column>>,
    proposal: Proposal,
    made_of: StoredValue<Option<MadeOf>>,
}

impl Bringing {
    /// Nothing yet.
    pub(super) fn nothing() -> Self {
        Self {
            brought: RwSignal::default(),
            pasted: RwSignal::default(),
            sheet: RwSignal::default(),
            kind: RwSignal::default(),
            columns: RwSignal::default(),
            proposal: Proposal::nothing(),
            made_of: StoredValue::new(None),
        }
    }

    /// Takes what has been read in place of what was there.
    fn take(self, brought: Brought) {
        if let Brought::Sheets(sheets) = &brought {
            self.choose_sheet(sheets, 0);
        }
        self.made_of.set_value(None);
        self.brought.set(brought);
    }

    /// Starts anew, after all has been taken in.
    pub(super) fn finish(self) {
        self.pasted.set(String::new());
        self.take(Brought::Nothing);
    }

    fn choose_sheet(self, sheets: &[Sheet], at: usize) {
        let headings = sheets.get(at).map(|sheet| sheet.table.headings.clone()).unwrap_or_default();
        let kind = guess_kind(&headings);
        self.sheet.set(at);
        self.columns.set(guess(kind, &headings));
        self.kind.set(kind);
    }

    /// Makes the rows, unless they are there: what was decided for each stands.
    fn propose(self, made_of: MadeOf, desk: Desk, make: impl FnOnce(&Facts, &Likenesses) -> (Vec<Plan>, Layers)) -> Proposal {
        if self.made_of.with_value(|there| there.as_ref() != Some(&made_of)) {
            let facts = desk.facts_now();
            let known = facts.likenesses(&desk.book_now());
            let (plans, layers) = make(&facts, &known);
            self.proposal.fill(plans, layers, known);
            self.made_of.set_value(Some(made_of));
        }
        self.proposal
    }
}

/// The page.
#[component]
pub(super) fn Import() -> impl IntoView {
    let w = words();
    let bringing: Bringing = expect_context();
    let other = move |_| bringing.take(Brought::Nothing);
    let again =
        move || view! { <p><button type="button" class="ds-button" data-variant="tertiary" on:click=other>{w.other_file}</button></p> };
    view! {
        <article class="page page--wide" data-testid="import">
            <p class="back">{link(String::new(), "ds-link", w.heading.to_owned())}</p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{w.import}</h1>
                <p class="lead">{w.import_lead}</p>
            </header>
            {move || match bringing.brought.get() {
                Brought::Nothing => view! { <Choose bringing/> }.into_any(),
                Brought::Reading => view! { <p class="waiting" role="status"><span class="waiting__dot" aria-hidden="true"></span>{w.reading}</p> }.into_any(),
                Brought::Failed(message) => view! {
                    <div class="ds-alert notice" data-color="danger" role="alert" data-testid="import-failed"><p class="ds-paragraph">{message}</p></div>
                    <Choose bringing/>
                }.into_any(),
                Brought::Sheets(sheets) => view! { <Tables bringing sheets/>{again()} }.into_any(),
                Brought::File(file) => view! { <Restore bringing file=*file/>{again()} }.into_any(),
            }}
        </article>
    }
}

/// File, drop and paste.
#[component]
fn Choose(bringing: Bringing) -> impl IntoView {
    let w = words();
    let pasted = bringing.pasted;
    let take = move |file: web_sys::File| {
        bringing.take(Brought::Reading);
        wasm_bindgen_futures::spawn_local(async move { bringing.take(read_file(w, &file).await) });
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
        wasm_bindgen_futures::spawn_local(async move { bringing.take(read(w, bytes).await) });
    };
    view! {
        <div class="own__drop" on:dragover=move |event: web_sys::DragEvent| event.prevent_default() on:drop=dropped>
            <label class="ds-label" for="file">{w.file}</label>
            <input class="ds-input" id="file" type="file" accept=".csv,.xlsx,.json,.txt,.tsv" on:change=chosen/>
            <p class="subtle">{w.drop}</p>
        </div>
        <div class="ds-field field">
            <label class="ds-label" for="paste">{w.paste}</label>
            <textarea class="ds-input own__long" id="paste" rows="4" dir="auto" prop:value=move || pasted.get() on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <p><button type="button" class="ds-button" data-variant="secondary" on:click=read_pasted>{w.read_paste}</button></p>
        </div>
    }
}

/// What is in a file. One that is too large is refused before it takes up memory.
pub(super) async fn read_file(w: Words, file: &web_sys::File) -> Brought {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of bytes, cut at 4 GB: above the limit either way"
    )]
    let given = file.size() as u32;
    if given > LIMITS.bytes {
        return Brought::Failed(table_fault(w, &TableFault::TooLarge { limit: LIMITS.bytes, given }));
    }
    read(w, browser::bytes_of(file).await).await
}

/// What the bytes are, and what is in them. Nothing is kept of a file that cannot be read.
async fn read(w: Words, bytes: Vec<u8>) -> Brought {
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
fn Tables(bringing: Bringing, sheets: Vec<Sheet>) -> impl IntoView {
    let w = words();
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let sheets = StoredValue::new(sheets);
    let chosen = bringing.sheet;
    let choose = move |event: web_sys::Event| {
        let at = event_target_value(&event).parse().unwrap_or_default();
        sheets.with_value(|sheets| bringing.choose_sheet(sheets, at));
    };
    view! {
        {(names.len() > 1).then(|| view! {
            <div class="ds-field field">
                <label class="ds-label" for="sheet">{w.sheet}</label>
                <select class="ds-input" id="sheet" on:change=choose>
                    {names.into_iter().enumerate().map(|(at, name)| view! { <option value=at.to_string() selected=move || chosen.get() == at>{name}</option> }).collect_view()}
                </select>
            </div>
        })}
        {move || {
            let sheet = sheets.with_value(|sheets| sheets.get(chosen.get()).cloned().unwrap_or_default());
            view! { <OneTable bringing at=chosen.get() sheet/> }
        }}
    }
}

#[component]
fn OneTable(bringing: Bringing, at: usize, sheet: Sheet) -> impl IntoView {
    let (w, desk) = (words(), use_desk());
    let Bringing { kind, columns, .. } = bringing;
    let remarks = sheet.remarks.clone();
    let table = StoredValue::new(sheet.table);
    let choose_kind = move |event: web_sys::Event| {
        if let Some(chosen) = RecordKind::of(&event_target_value(&event)) {
            columns.set(table.with_value(|table| guess(chosen, &table.headings)));
            kind.set(chosen);
        }
    };
    // The rows are looked at anew when a column is read as something else; what was written in them is part of the columns' reading.
    let asked = Memo::new(move |_| desk.is_ready().then(|| (kind.get(), columns.get())));
    let proposal = move |(kind, columns): (RecordKind, Vec<Column>)| {
        let rows = table.with_value(|table| with_ids(table, &columns));
        bringing.propose(MadeOf::Table { sheet: at, kind, columns }, desk, |facts, known| {
            let plan = Plan { is_partial: true, ..Plan::of(kind, rows, known, &facts.partners, |_| browser::new_id()) };
            (vec![plan], Vec::new())
        })
    };
    view! {
        <Remarks remarks/>
        <div class="ds-field field">
            <label class="ds-label" for="kind">{w.rows_are}</label>
            <select class="ds-input" id="kind" on:change=choose_kind>
                {RecordKind::ALL.into_iter().map(|it| view! { <option value=it.key() selected=move || kind.get() == it>{(w.kinds)(it)}</option> }).collect_view()}
            </select>
        </div>
        <Columns kind columns table/>
        {move || asked.get().map(|asked| view! { <Preview proposal=proposal(asked)/> })}
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
fn Restore(bringing: Bringing, file: File) -> impl IntoView {
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
            bringing.propose(MadeOf::File, desk, |facts, known| {
                let plan = |(kind, rows)| Plan::of(kind, rows, known, &facts.partners, |_| browser::new_id());
                (rows.clone().into_iter().map(plan).collect(), layers.clone())
            })
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
