//! The officer's view: all documented needs against a programme, the load of research groups, what nobody covers, and programmes compared.

use leptos::prelude::*;

use super::super::components::{FailureAlert, PageLink, VerdictTag};
use super::super::language::{Language, format};
use super::super::{browser, texts, use_store};
use super::consortium::ChooseProgramme;
use super::needs::line;
use crate::protocol::{OverviewRow, OverviewView};
use crate::state::{Command, Page, Surveyed};

/// Groups whose load is shown.
const LOADED: usize = 15;

/// The officer's page.
#[component]
pub(crate) fn Overview() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let chosen = store.read(|model| model.query.programme.is_some());
    let failure = store.read(|model| model.overview.failure().cloned());
    let view = store.read(|model| model.overview.value().cloned());
    let answer = move || match (chosen.get(), view.get()) {
        (false, _) => view! { <p class="empty">{t.doors.no_programme}</p> }.into_any(),
        (true, Some(view)) => whole(t, view),
        (true, None) => ().into_any(),
    };
    view! {
        <div class="page page--wide">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.doors.overview}</h1>
                <p class="lead">{t.doors.overview_lead}</p>
            </header>
            <div class="list-tools programme-field">
                <ChooseProgramme/>
                {county(t)}
            </div>
            <p class="print-only">{on_paper(t)}</p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {progress(t)}
            {compare(t)}
            {answer}
        </div>
    }
}

/// What it is an overview of: on paper the fields are not there.
fn on_paper(t: &'static Language) -> impl Fn() -> String + Send {
    let chosen = use_store().read(|model| {
        let id = model.query.programme.as_deref()?;
        let rows = model.programmes.value().map_or(&[][..], |view| &view.rows);
        let name = rows.iter().find(|row| row.id == id).map_or(id, |row| row.name.pick(model.language).0);
        Some((name.to_owned(), model.query.counties.join(", ")))
    });
    move || {
        chosen.get().map_or_else(String::new, |(name, counties)| {
            format!("{name}. {}", if counties.is_empty() { t.doors.all_counties } else { &counties })
        })
    }
}

fn county(t: &'static Language) -> AnyView {
    let store = use_store();
    let counties = store.read(|model| model.summary.as_ref().map(|it| it.counties.clone()).unwrap_or_default());
    let choose = move |event| {
        let county = event_target_value(&event);
        store.send(Command::ChooseCounty(Some(county).filter(|county| !county.is_empty())));
    };
    let option = move |county: String| {
        let name = county.clone();
        let chosen = store.read(move |model| model.query.counties.contains(&county));
        view! { <option value=name.clone() prop:selected=move || chosen.get()>{name.clone()}</option> }.into_any()
    };
    view! {
        <div class="ds-field field">
            <label class="ds-label" for="county">{t.doors.county}</label>
            <select id="county" class="ds-input" on:change=choose>
                <option value="">{t.doors.all_counties}</option>
                {move || counties.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// How far the survey has come. Read aloud when it is done only: the live region says so.
fn progress(t: &'static Language) -> AnyView {
    let store = use_store();
    let far = store.read(|model| model.overview.value().map(|view| (view.done, view.total)));
    let bar = move || {
        far.get().map(|(done, total)| {
            let words = if done == total { (t.doors.done)(total) } else { (t.doors.progress)(done, total) };
            let running = done < total;
            view! {
                <p class="more" data-testid="progress">
                    {running.then(|| view! { <progress aria-label=t.shell.working value=done max=total></progress> })}
                    <span>{words}</span>
                    {(!running).then(|| view! {
                        <button type="button" class="ds-button" data-variant="secondary" on:click=|_| browser::print()>{t.doors.print}</button>
                    })}
                </p>
            }
            .into_any()
        })
    };
    bar.into_any()
}

/// What each programme came to, in the order they were chosen.
fn compare(t: &'static Language) -> AnyView {
    let store = use_store();
    let seen = store.read(|model| {
        let name = |id: &str| {
            let rows = model.programmes.value().map_or(&[][..], |view| &view.rows);
            rows.iter().find(|row| row.id == id).map_or_else(|| id.to_owned(), |row| row.name.pick(model.language).0.to_owned())
        };
        let told = |it: &Surveyed| {
            let counties = if it.counties.is_empty() { String::new() } else { format!(" ({})", it.counties.join(", ")) };
            (format!("{}{counties}", name(&it.programme)), it.totals)
        };
        model.surveyed.iter().map(told).collect::<Vec<_>>()
    });
    let row = |(name, totals): (String, [u32; 4])| {
        let cells: Vec<AnyView> = totals.into_iter().map(|n| view! { <td class="plan__sum">{format::number(n)}</td> }.into_any()).collect();
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
    };
    let table = move || {
        let seen = seen.get();
        (!seen.is_empty()).then(|| {
            view! {
                <div class="table-scroll" tabindex="0" role="region" aria-label=t.doors.compare>
                    <table class="ds-table coverage" data-testid="compare">
                        <caption class="coverage__help">{t.doors.compare_help}</caption>
                        <thead><tr>{t.doors.columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr></thead>
                        <tbody>{seen.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any()
        })
    };
    table.into_any()
}

fn whole(t: &'static Language, view: OverviewView) -> AnyView {
    if view.rows.is_empty() {
        return ().into_any();
    }
    let (covered, uncovered): (Vec<OverviewRow>, Vec<OverviewRow>) = view.rows.into_iter().partition(|row| row.covered);
    let loads: Vec<AnyView> = view
        .load
        .into_iter()
        .take(LOADED)
        .map(|(card, times)| {
            let name = card.name_for(t.tag).0.to_owned();
            view! { <li><PageLink page=Page::Partner(card.id) class="ds-link">{name}</PageLink>" "{(t.doors.times)(times)}</li> }.into_any()
        })
        .collect();
    let is_done = view.done == view.total;
    let none = (uncovered.is_empty() && is_done).then(|| view! { <p>{t.doors.none_uncovered}</p> });
    view! {
        {part(t.doors.rows, t.doors.rows_help, rows(t, covered))}
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{t.doors.uncovered_needs}</h2>
            {none}
            {rows(t, uncovered)}
        </section>
        {part(t.doors.load, t.doors.load_help, view! { <ol class="ds-list" data-testid="load">{loads}</ol> }.into_any())}
    }
    .into_any()
}

fn part(heading: &'static str, help: &'static str, body: AnyView) -> AnyView {
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <p class="subtle">{help}</p>
            {body}
        </section>
    }
    .into_any()
}

fn rows(t: &'static Language, list: Vec<OverviewRow>) -> AnyView {
    let items: Vec<AnyView> = list.into_iter().map(|row| item(t, row)).collect();
    view! { <ol class="rows">{items}</ol> }.into_any()
}

fn item(t: &'static Language, row: OverviewRow) -> AnyView {
    let store = use_store();
    let has_team = !row.team.is_empty();
    let owner = row.team.first().filter(|card| !card.id.is_empty()).cloned();
    let names: Vec<String> = row.team.iter().skip(1).map(|card| card.name_for(t.tag).0.to_owned()).collect();
    let team = match (row.covered, names.is_empty()) {
        (false, _) => t.doors.uncovered.to_owned(),
        (true, true) if row.proven => t.doors.no_team.to_owned(),
        (true, true) => t.doors.no_team_found.to_owned(),
        (true, false) => (t.doors.team)(&format::list(&names, t.shell.and)),
    };
    // Without a team the rules were held against the owner alone, whom others would complete.
    let first = row.first.filter(|_| has_team).map(|words| {
        let (sentence, language) = words.pick(t.tag);
        view! { <p class="row__common" lang=language.as_str()>{(t.doors.first)(sentence)}</p> }.into_any()
    });
    let (page, name, text) = (Page::Need(row.need.id.clone()), row.need.owner.clone(), row.need.text.clone());
    let label = (t.doors.go_on)(&name);
    let go_on = move |_| {
        store.send(Command::WorkOn(owner.clone().map(Box::new), text.clone()));
    };
    view! {
        <li class="row" data-testid="row">
            <h3 class="row__name"><PageLink page class="ds-link">{name}</PageLink></h3>
            <p class="card-line">{line(t, &row.need)}</p>
            <p class="row__need" lang=row.need.language.as_str()>{row.need.text}</p>
            <p class="reason">{team}</p>
            {has_team.then(|| view! { <p class="verdict__head"><VerdictTag verdict=row.overall/>{(t.doors.missing)(row.missing.0, row.missing.1)}</p> })}
            {first}
            <button type="button" class="ds-button row__why" data-variant="tertiary" data-size="sm" on:click=go_on>{label}</button>
        </li>
    }
    .into_any()
}
