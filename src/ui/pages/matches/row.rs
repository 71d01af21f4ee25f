//! A row of the result list: who, why in one line, the best text, and the account in place.

use leptos::prelude::*;

use super::super::super::components::{
    CardLine, EvidenceText, FailureAlert, KindIcon, Ledger, PageLink, Waiting, reason_line, shortlist_button,
};
use super::super::super::language::{Language, format};
use super::super::super::{texts, use_store};
use crate::protocol::{MatchRow, NeedRow, Reason, Stability};
use crate::state::{Command, Page};

/// A row.
#[component]
pub(crate) fn Row(
    /// The id of its partner or need.
    id: String,
) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let of_row = id.clone();
    let row = store.read(move |model| model.row(&of_row).cloned());
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| name(t, row)).unwrap_or_default()));
    // A need of somebody who is not in the catalogue has nobody to remember.
    let partner = store.now(|model| model.row(&id).map(|row| row.card.id.clone())).unwrap_or_default();
    let listing = (!partner.is_empty()).then(|| shortlist_button(partner, name));
    view! {
        <li class="row" data-testid="row">
            {move || row.get().map(|row| view! { <Facts row/> })}
            {listing}
            <Why id name/>
        </li>
    }
}

/// Who a row is about.
pub(super) fn name(t: &Language, row: &MatchRow) -> String {
    row.need.as_ref().map_or_else(|| row.card.name_for(t.tag).0.to_owned(), |need| need.owner.clone())
}

/// Everything of a row but its account.
#[component]
fn Facts(row: MatchRow) -> impl IntoView {
    let t = texts();
    let reason = reason_line(t, &row.reason, &row.card);
    let common = common_ground(t, &row.reason);
    view! {
        <div class="row__head">
            <KindIcon kind=row.card.kind/>
            <h2 class="row__name">{name_link(&row, name(t, &row))}</h2>
        </div>
        <CardLine card=row.card.clone()/>
        {row.need.clone().map(|need| view! { <NeedQuote need/> })}
        <p class="reason" data-testid="reason">{reason}</p>
        {common.map(|common| view! { <p class="row__common">{common}</p> })}
        {row.reason.best_text.clone().map(|evidence| view! { <EvidenceText evidence/> })}
        {row.stability.map(|stability| view! { <p class="row__stability subtle" data-testid="stability">{stability_words(t, stability)}</p> })}
    }
}

/// The page a row leads to.
pub(super) fn page(row: &MatchRow) -> Page {
    row.need.as_ref().map_or_else(|| Page::Partner(row.card.id.clone()), |need| Page::Need(need.id.clone()))
}

fn name_link(row: &MatchRow, name: String) -> AnyView {
    view! { <PageLink page=page(row) class="ds-link">{name}</PageLink> }.into_any()
}

/// The words and concepts in common, by name.
fn common_ground(t: &Language, reason: &Reason) -> Option<String> {
    let concepts = reason.concepts.iter().map(|concept| concept.label.pick(t.tag).0.to_owned());
    let mut words: Vec<String> = reason.words.clone();
    words.extend(concepts);
    let mut seen = Vec::new();
    words.retain(|word| {
        let lower = word.to_lowercase();
        let new = !seen.contains(&lower);
        seen.push(lower);
        new
    });
    (!words.is_empty()).then(|| (t.matches.words_list)(&format::list(&words, t.shell.and)))
}

fn stability_words(t: &Language, stability: Stability) -> String {
    match stability {
        Stability::Stable => t.matches.stable.to_owned(),
        Stability::DependsOn(signal) => (t.matches.depends)((t.ledger.signal)(signal)),
    }
}

#[component]
fn NeedQuote(need: NeedRow) -> impl IntoView {
    view! { <p class="row__need" lang=need.language.as_str()>{need.text}</p> }
}

/// The button that opens the account, and the account.
#[component]
fn Why(id: String, name: Memo<String>) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let panel = format!("why-{id}");
    let of_row = id.clone();
    let open = store.read(move |model| model.open_ledger.as_ref() == Some(&of_row));
    view! {
        <button
            type="button"
            class="ds-button row__why"
            data-variant="tertiary"
            data-size="sm"
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls=panel.clone()
            aria-label=move || name.with(|name| (t.matches.why_of)(name))
            on:click=move |_| store.send(Command::ToggleLedger(id.clone()))
        >
            {t.matches.why}
        </button>
        <div id=panel class="row__ledger" hidden=move || !open.get()>
            {move || open.get().then(|| view! { <OpenLedger/> })}
        </div>
    }
}

#[component]
fn OpenLedger() -> impl IntoView {
    let store = use_store();
    let ledger = store.read(|model| model.ledger.value().cloned());
    let failure = store.read(|model| model.ledger.failure().cloned());
    move || match (ledger.get(), failure.get()) {
        (Some(view), _) => view! { <Ledger view/> }.into_any(),
        (None, Some(failure)) => view! { <FailureAlert failure/> }.into_any(),
        (None, None) => view! { <Waiting/> }.into_any(),
    }
}
