//! One documented need: its text, what became of it, who fits, and the way to start from it.

use leptos::prelude::*;

use super::super::components::{CardLine, FailureAlert, KindIcon, PageLink, Section, SourceLine, Waiting, reason_line};
use super::super::{texts, use_store};
use super::needs::{MetTag, line, themes};
use super::parts::{Project, advisers};
use crate::protocol::{MatchRow, NeedRow, NeedView, PartnerCard, ProjectView};
use crate::state::{Command, Page};

/// A need's page.
#[component]
pub(crate) fn Need() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let need = store.read(|model| model.need.value().cloned());
    let failure = store.read(|model| model.need.failure().cloned());
    view! {
        <article class="page">
            <p class="back"><PageLink page=Page::Needs class="ds-link">{t.needs.heading}</PageLink></p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {move || match need.get() {
                Some(view) => view! { <Whole view/> }.into_any(),
                None if failure.get().is_some() => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.needs}</h1> }.into_any(),
                None => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.needs}</h1><Waiting/> }.into_any(),
            }}
        </article>
    }
}

#[component]
fn Whole(view: NeedView) -> impl IntoView {
    let t = texts();
    let row = view.row;
    view! {
        <header class="page__head">
            <h1 class="ds-heading" data-size="lg" tabindex="-1">{row.owner.clone()}</h1>
            <p class="card-line">{line(t, &row)}</p>
            <p class="need__text" lang=row.language.as_str()>{row.text.clone()}</p>
            {themes(t, &row).map(|themes| view! { <p class="subtle">{themes}</p> })}
            <MetTag met=row.met/>
            <SourceLine source=view.source/>
            {view.owner.map(|card| view! { <Owner card/> })}
            <StartFrom text=row.text.clone()/>
        </header>
        {view.project.map(|project| view! { <MetBy project/> })}
        {advisers()}
        <Fits rows=view.matches/>
        <Similar rows=view.similar/>
    }
}

#[component]
fn Owner(card: PartnerCard) -> impl IntoView {
    let t = texts();
    let name = card.name_for(t.tag).0.to_owned();
    view! { <p>{t.needs.owner}" "<PageLink page=Page::Partner(card.id) class="ds-link">{name}</PageLink></p> }
}

#[component]
fn StartFrom(text: String) -> impl IntoView {
    let t = texts();
    let store = use_store();
    view! {
        <div class="next">
            <p>{t.needs.start_help}</p>
            <button type="button" class="ds-button" on:click=move |_| store.send(Command::StartFrom(text.clone()))>{t.needs.start}</button>
        </div>
    }
}

#[component]
fn MetBy(project: ProjectView) -> impl IntoView {
    view! { <Section heading=texts().needs.project><Project project/></Section> }
}

#[component]
fn Fits(rows: Vec<MatchRow>) -> impl IntoView {
    let t = texts();
    let help = if rows.is_empty() { t.needs.no_matches } else { t.needs.matches_help };
    view! {
        <Section heading=t.needs.matches>
            <p class="subtle">{help}</p>
            <ol class="rows">{rows.into_iter().map(|row| view! { <Fit row/> }).collect_view()}</ol>
        </Section>
    }
}

#[component]
fn Fit(row: MatchRow) -> impl IntoView {
    let t = texts();
    let reason = reason_line(t, &row.reason, &row.card);
    let name = row.card.name_for(t.tag).0.to_owned();
    view! {
        <li class="row">
            <div class="row__head">
                <KindIcon kind=row.card.kind/>
                <h3 class="row__name"><PageLink page=Page::Partner(row.card.id.clone()) class="ds-link">{name}</PageLink></h3>
            </div>
            <CardLine card=row.card/>
            <p class="reason">{reason}</p>
        </li>
    }
}

#[component]
fn Similar(rows: Vec<NeedRow>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.needs.similar shown=!rows.is_empty()>
            <ul class="plain-list">
                {rows
                    .into_iter()
                    .map(|need| {
                        let (page, owner) = (Page::Need(need.id.clone()), need.owner.clone());
                        view! {
                            <li class="need-card">
                                <p class="need-card__owner"><PageLink page class="ds-link">{owner}</PageLink></p>
                                <p class="card-line">{line(t, &need)}</p>
                                <p class="need-card__text" lang=need.language.as_str()>{need.text}</p>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Section>
    }
}
