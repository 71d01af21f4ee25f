//! The account of a score, opened in place: what speaks for, what speaks against, what is not known.

use leptos::prelude::*;

use super::super::language::{Language, format};
use super::super::texts;
use super::EvidenceText;
use crate::protocol::{Detail, Kind, LedgerEntry, LedgerView, ProjectRef, Texts};

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
            <EvidenceText evidence=view.need/>
            <Entries heading=t.ledger.for_it entries=for_it kind/>
            <Entries heading=t.ledger.against entries=against kind/>
            <Missing words=view.missing_words/>
            <Unknown signals/>
            <Lifts lifts=view.lifts/>
            <p class="ledger__sum"><strong>{(t.ledger.sum)(view.score)}</strong>" "<span class="subtle">{t.ledger.sum_help}</span></p>
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
        Detail::LikeProject(project, own) => documented(project, move |title| (t.ledger.like_project)(title, own)),
        Detail::Known(project, you, own) => documented(project, move |title| (t.ledger.known)(title, you, own)),
        other => line(sentence(t, other, kind)),
    }
}

/// An entry in words alone, for a table or a sheet.
pub(crate) fn entry_words(t: &Language, detail: &Detail, kind: Kind) -> String {
    let titled = |project: &ProjectRef| (t.ledger.project)(&project.title, project.year.map(u32::from));
    match detail {
        Detail::Words(words) => {
            let met: Vec<String> =
                words.iter().map(|word| (t.ledger.met)(&word.asked, &word.found, (t.ledger.meeting)(word.how))).collect();
            met.join(". ")
        }
        Detail::LikeProject(project, own) => (t.ledger.like_project)(&titled(project), *own),
        Detail::Known(project, you, own) => (t.ledger.known)(&titled(project), *you, *own),
        other => sentence(t, other.clone(), kind),
    }
}

/// A detail that is one sentence.
fn sentence(t: &Language, detail: Detail, kind: Kind) -> String {
    match detail {
        Detail::Concept(concept, how) => (t.ledger.concept)(concept.label.pick(t.tag).0, (t.ledger.meeting)(how)),
        Detail::MissingWords(words) => (t.ledger.missing_detail)(&format::quoted(&words, t.tag)),
        Detail::Distance(km) => (t.ledger.distance)(km),
        Detail::SameCounty => t.ledger.same_county.to_owned(),
        Detail::LikeOwners(all, same_size, own) => (t.ledger.like_owners)(all, same_size, own),
        Detail::NoHistory => t.ledger.no_history.to_owned(),
        Detail::Gives(thousandths) => (t.ledger.gives)(thousandths),
        Detail::LargerPeer(size) => (t.ledger.larger_peer)((t.words.size)(size, kind)),
        Detail::Proposed(count) => (t.ledger.proposed)(count),
        Detail::Role(kind, demanded) => (t.ledger.role)(&(t.words.kind)(kind).to_lowercase(), demanded),
        Detail::Goals(goals) => {
            let names: Vec<String> = goals.iter().map(u8::to_string).collect();
            (t.ledger.goals)(&format::list(&names, t.shell.and))
        }
        Detail::SameNeed(_, text) => (t.ledger.same_need)(&text),
        Detail::Facts(confidence, date) => (t.ledger.facts)((t.words.confidence)(confidence), &date),
        Detail::NotKnown | Detail::Words(_) | Detail::LikeProject(..) | Detail::Known(..) => t.ledger.not_known.to_owned(),
    }
}

fn line(text: String) -> AnyView {
    view! { <p class="ledger__detail">{text}</p> }.into_any()
}

fn lines(texts: impl Iterator<Item = String>) -> AnyView {
    view! { <ul class="ledger__words">{texts.map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }.into_any()
}

/// A documented project in a sentence, with its source.
fn documented(project: ProjectRef, words: impl Fn(&str) -> String) -> AnyView {
    let t = texts();
    let title = (t.ledger.project)(&project.title, project.year.map(u32::from));
    view! {
        <p class="ledger__detail">{words(&title)}</p>
        <super::SourceLine source=project.source/>
    }
    .into_any()
}

#[component]
fn Lifts(lifts: Vec<(Texts, i32)>) -> impl IntoView {
    let t = texts();
    (!lifts.is_empty()).then(|| {
        let items: Vec<String> = lifts.iter().map(|(label, points)| (t.ledger.lift)(label.pick(t.tag).0, *points)).collect();
        view! { <p class="ledger__lifts">{t.ledger.lifts}" "{format::list(&items, t.shell.and)}</p> }
    })
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
