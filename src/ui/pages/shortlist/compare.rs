//! Partners side by side: signals as rows, partners as columns; on a phone each row is a card.

use leptos::prelude::*;

use super::super::super::components::{PageLink, card_line, entry_words};
use super::super::super::language::{Language, format};
use super::super::super::{texts, use_store};
use crate::protocol::{ComparedPartner, LedgerEntry, Signal};
use crate::state::Page;

/// Entries told in a cell: those that weigh most; the account in the result list tells all.
const MOST_TOLD: usize = 4;

/// The partners that are ticked, from two on.
pub(super) fn comparison() -> AnyView {
    let t = texts();
    let chosen = use_store()
        .read(|model| model.query.compared.iter().filter_map(|id| model.compared(id).cloned()).collect::<Vec<ComparedPartner>>());
    (move || chosen.with(|list| (list.len() > 1).then(|| table(t, list)))).into_any()
}

fn table(t: &'static Language, list: &[ComparedPartner]) -> AnyView {
    let names: Vec<String> = list.iter().map(|partner| partner.card.name_for(t.tag).0.to_owned()).collect();
    let heads: Vec<AnyView> =
        names.iter().map(|name| view! { <th scope="col" role="columnheader" dir="auto">{name.clone()}</th> }.into_any()).collect();
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{t.shortlist.comparison}</h2>
            <div class="table-scroll" role="region" aria-label=t.shortlist.comparison tabindex="0">
                <table class="ds-table coverage compare" data-border="true" role="table" data-testid="compare">
                    <caption class="coverage__help">{t.shortlist.comparison_help}</caption>
                    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{t.shortlist.what}</th>{heads}</tr></thead>
                    <tbody role="rowgroup">{rows(t, list, &names)}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn rows(t: &'static Language, list: &[ComparedPartner], names: &[String]) -> Vec<AnyView> {
    let each = |cell: &dyn Fn(&ComparedPartner) -> AnyView| list.iter().map(cell).collect::<Vec<AnyView>>();
    let most = list.iter().flat_map(|partner| Signal::ALL.map(|signal| points(partner, signal).abs())).max().unwrap_or(0).max(1);
    let has = |signal: &Signal| list.iter().any(|partner| entries(partner, *signal).next().is_some());
    let mut rows: Vec<AnyView> = Signal::ALL
        .into_iter()
        .filter(has)
        .map(|signal| row((t.ledger.signal)(signal), names, each(&|partner| signal_cell(t, partner, signal, most))))
        .collect();
    let scored = list.iter().any(|partner| partner.ledger.is_some());
    if scored {
        let sum = |partner: &ComparedPartner| partner.ledger.as_ref().map_or(0, |ledger| ledger.score);
        rows.push(row(t.shortlist.sum, names, each(&|partner| format::number(sum(partner)).into_any())));
        rows.push(row(t.ledger.against, names, each(&|partner| against(t, partner).into_any())));
    }
    let km = |partner: &ComparedPartner| partner.card.distance_km.map_or_else(|| t.shortlist.not_known.to_owned(), t.words.km_away);
    rows.push(row(t.shortlist.distance, names, each(&|partner| km(partner).into_any())));
    rows.push(row(t.shortlist.size, names, each(&|partner| card_line(t, &partner.card).into_any())));
    rows.push(row(t.shortlist.projects, names, each(&|partner| projects(t, partner).into_any())));
    rows.push(row(t.shortlist.more, names, each(&|partner| ways_on(t, partner))));
    rows
}

/// A row; on a phone, where columns are gone, each cell says whose it is.
fn row(head: &'static str, names: &[String], cells: Vec<AnyView>) -> AnyView {
    let cells: Vec<AnyView> = names
        .iter()
        .zip(cells)
        .map(|(name, cell)| {
            view! { <td role="cell"><span class="compare__name" aria-hidden="true" dir="auto">{name.clone()}</span>{cell}</td> }.into_any()
        })
        .collect();
    view! { <tr role="row"><th scope="row" role="rowheader">{head}</th>{cells}</tr> }.into_any()
}

fn entries(partner: &ComparedPartner, signal: Signal) -> impl Iterator<Item = &LedgerEntry> {
    partner.ledger.iter().flat_map(|ledger| &ledger.entries).filter(move |entry| entry.signal == signal)
}

fn points(partner: &ComparedPartner, signal: Signal) -> i32 {
    entries(partner, signal).map(|entry| entry.points).sum()
}

fn signal_cell(t: &'static Language, partner: &ComparedPartner, signal: Signal, most: i32) -> AnyView {
    let told: Vec<AnyView> = entries(partner, signal)
        .take(MOST_TOLD)
        .map(|entry| view! { <li>{entry_words(t, &entry.detail, partner.card.kind)}</li> }.into_any())
        .collect();
    if told.is_empty() {
        return t.shortlist.not_known.into_any();
    }
    let points = points(partner, signal);
    let width = (i64::from(points.abs()) * 100 / i64::from(most)).to_string();
    view! {
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar__back" width="100" height="8"/>
            <rect class="bar__value" data-against=(points < 0).to_string() width=width height="8"/>
        </svg>
        {(t.ledger.points)(points)}
        <ul class="ledger__words">{told}</ul>
    }
    .into_any()
}

/// What took points away, and words of the need that are not met.
fn against(t: &'static Language, partner: &ComparedPartner) -> String {
    let Some(ledger) = &partner.ledger else { return t.shortlist.not_known.to_owned() };
    let taken = ledger.entries.iter().filter(|entry| entry.points < 0);
    let mut told: Vec<String> = taken.map(|entry| entry_words(t, &entry.detail, partner.card.kind)).collect();
    if !ledger.missing_words.is_empty() {
        let quoted: Vec<String> = ledger.missing_words.iter().map(|word| format::quoted(word, t.tag)).collect();
        told.push(format!("{} {}", t.ledger.missing, format::list(&quoted, t.shell.and)));
    }
    if told.is_empty() { t.shortlist.nothing_against.to_owned() } else { told.join(" ") }
}

fn projects(t: &'static Language, partner: &ComparedPartner) -> String {
    if partner.projects == 0 { t.shortlist.not_known.to_owned() } else { (t.matches.projects)(partner.projects) }
}

fn ways_on(t: &'static Language, partner: &ComparedPartner) -> AnyView {
    let (id, name) = (partner.card.id.clone(), partner.card.name_for(t.tag).0);
    let (write, similar) = ((t.planning().contact.write_to)(name), (t.shortlist.similar_of)(name));
    view! {
        <p><PageLink page=Page::Contact(id.clone()) class="ds-link">{write}</PageLink></p>
        <p><PageLink page=Page::Partner(id) class="ds-link">{similar}</PageLink></p>
    }
    .into_any()
}
