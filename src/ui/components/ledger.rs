//! The account of a score, opened in place: what speaks for, what speaks against, what is not known.

use leptos::prelude::*;

use super::super::language::{Language, format};
use super::super::texts;
use super::EvidenceText;
use crate::protocol::{Detail, Kind, LedgerEntry, LedgerView, ProjectRef, Size};

/// The whole account.
#[component]
pub(crate) fn Ledger(
    /// The account.
    view: LedgerView,
) -> impl IntoView {
    let t = texts();
    let kind = view.card.kind;
    let signals: Vec<&'static str> = view.unknown.into_iter().map(t.ledger.signal).collect();
    let (for_it, against): (Vec<_>, Vec<_>) = view.entries.into_iter().partition(|entry| entry.points >= 0);
    view! {
        <section class="ledger" aria-label=t.ledger.heading data-testid="ledger">
            <Entries heading=t.ledger.for_it entries=for_it kind/>
            <Entries heading=t.ledger.against entries=against kind/>
            <Missing words=view.missing_words/>
            <Unknown signals/>
            <p class="ledger__sum"><strong>{(t.ledger.sum)(view.score)}</strong>" "<span class="subtle">{t.ledger.sum_help}</span></p>
            {view.lift.map(|signal| view! { <p class="subtle">{(t.ledger.lift)((t.ledger.signal)(signal))}</p> })}
        </section>
    }
}

#[component]
fn Entries(heading: &'static str, entries: Vec<LedgerEntry>, kind: Kind) -> impl IntoView {
    (!entries.is_empty()).then(|| {
        view! {
            <h3 class="ds-heading ledger__heading" data-size="2xs">{heading}</h3>
            <ul class="ledger__entries">
                {entries.into_iter().map(|entry| view! { <Entry entry kind/> }).collect_view()}
            </ul>
        }
    })
}

#[component]
fn Entry(entry: LedgerEntry, kind: Kind) -> impl IntoView {
    let t = texts();
    view! {
        <li class="ledger__entry">
            <p class="ledger__head">
                <span class="ledger__signal">{(t.ledger.signal)(entry.signal)}</span>
                <span class="ledger__points">{(t.ledger.points)(entry.points)}</span>
            </p>
            <DetailView detail=entry.detail kind/>
            {entry.evidence.into_iter().map(|evidence| view! { <EvidenceText evidence/> }).collect_view()}
        </li>
    }
}

#[component]
fn DetailView(detail: Detail, kind: Kind) -> impl IntoView {
    let t = texts();
    match detail {
        Detail::Words(words) => lines(words.iter().map(|word| (t.ledger.met)(&word.asked, &word.found, (t.ledger.meeting)(word.how)))),
        Detail::Concept(concept, how) => {
            let (label, _) = concept.label.pick(t.tag);
            line((t.ledger.concept)(label, (t.ledger.meeting)(how)))
        }
        Detail::Place { km, same_county } => line(place(t, km, same_county)),
        Detail::Projects(projects) => view! { <Projects projects/> }.into_any(),
        Detail::Mutual => line(t.ledger.mutual.to_owned()),
        Detail::Size { owner, partner } => line((t.ledger.sizes)(size(t, owner, kind), size(t, partner, kind))),
        Detail::Roles(kinds) => {
            let names: Vec<String> = kinds.into_iter().map(|kind| (t.words.kind)(kind).to_lowercase()).collect();
            line((t.ledger.roles)(&format::list(&names, t.shell.and)))
        }
        Detail::Goals(goals) => {
            let names: Vec<String> = goals.iter().map(u8::to_string).collect();
            line((t.ledger.goals)(&format::list(&names, t.shell.and)))
        }
        Detail::Age { months } => line((t.ledger.age)(months)),
    }
}

fn line(text: String) -> AnyView {
    view! { <p class="ledger__detail">{text}</p> }.into_any()
}

fn lines(texts: impl Iterator<Item = String>) -> AnyView {
    view! { <ul class="ledger__words">{texts.map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }.into_any()
}

fn place(t: &Language, km: Option<u32>, same_county: bool) -> String {
    let distance = km.map_or_else(|| t.ledger.distance_unknown.to_owned(), t.ledger.distance);
    format!("{distance}, {}", if same_county { t.ledger.same_county } else { t.ledger.other_county })
}

fn size(t: &Language, size: Option<Size>, kind: Kind) -> &'static str {
    size.map_or(t.ledger.size_unknown, |size| (t.words.size)(size, kind))
}

#[component]
fn Projects(projects: Vec<ProjectRef>) -> impl IntoView {
    let t = texts();
    view! {
        <ul class="ledger__words">
            {projects
                .into_iter()
                .map(|project| {
                    let title = (t.ledger.project)(&project.title, project.year.map(u32::from));
                    view! { <li>{title}", "{project.owner}<super::SourceLine source=project.source/></li> }
                })
                .collect_view()}
        </ul>
    }
}

#[component]
fn Missing(words: Vec<String>) -> impl IntoView {
    let t = texts();
    (!words.is_empty()).then(|| {
        let quoted: Vec<String> = words.iter().map(|word| format::quoted(word, t.tag)).collect();
        view! { <p class="ledger__missing">{t.ledger.missing}" "{format::list(&quoted, t.shell.and)}</p> }
    })
}

#[component]
fn Unknown(signals: Vec<&'static str>) -> impl IntoView {
    let t = texts();
    (!signals.is_empty()).then(|| {
        view! {
            <p class="ledger__unknown">
                <strong>{t.ledger.unknown}":"</strong>" "{format::list(&signals, t.shell.and)}". "
                <span class="subtle">{t.ledger.unknown_help}</span>
            </p>
        }
    })
}
