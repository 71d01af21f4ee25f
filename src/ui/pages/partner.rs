//! One partner: what it is and can, where that is documented, what it has done, and who is near.

use leptos::prelude::*;

use super::super::components::{
    CardLine, FailureAlert, KindIcon, OutLink, PageLink, Section, SourceLine, Waiting, reason_line, shortlist_button,
};
use super::super::language::{Language, format};
use super::super::{texts, use_store};
use crate::protocol::{
    CompetenceView, ConceptView, FactKey, FactRow, FactValue, Kind, MatchRow, NeedRow, PartnerCard, PartnerView, ProjectView, SourceView,
};
use crate::state::{Command, Model, Page};

/// A partner's page.
#[component]
pub(crate) fn Partner(
    /// Its id.
    id: String,
) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let partner = store.read(|model| model.partner.value().cloned());
    let failure = store.read(|model| model.partner.failure().cloned());
    view! {
        <article class="page" data-partner=id>
            <p class="back"><PageLink page=Page::Matches class="ds-link">{t.matches.heading}</PageLink></p>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            {move || match partner.get() {
                Some(view) => view! { <Whole view/> }.into_any(),
                None if failure.get().is_some() => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.find}</h1> }.into_any(),
                None => view! { <h1 class="ds-sr-only" tabindex="-1">{t.shell.find}</h1><Waiting/> }.into_any(),
            }}
        </article>
    }
}

#[component]
fn Whole(view: PartnerView) -> impl IntoView {
    let t = texts();
    let kind = view.card.kind;
    let near: Vec<PartnerCard> = view.near.into_iter().map(|near| near.card).collect();
    let (name, language) = view.card.name_for(t.tag);
    view! {
        <header class="page__head">
            <KindIcon kind/>
            <h1 class="ds-heading" data-size="lg" tabindex="-1" lang=language.as_str()>{name.to_owned()}</h1>
            <CardLine card=view.card.clone()/>
            {view.url.map(|url| view! { <p><OutLink url text=t.partner.home_page.to_owned()/></p> })}
            <BeOwner card=view.card.clone()/>
            <Correct id=view.card.id.clone() name=view.card.name.clone() corrected=view.corrected/>
        </header>
        <Competences heading=t.partner.competences list=view.competences/>
        <Competences heading=t.partner.offers list=view.offers/>
        <Concepts list=view.concepts/>
        <Goals list=view.goals/>
        {(kind == Kind::Research || !view.fitting_needs.is_empty()).then(|| view! { <Fitting rows=view.fitting_needs/> })}
        <Needs list=view.needs/>
        <Projects list=view.projects/>
        <Facts list=view.facts/>
        <Cards heading=t.partner.near list=near/>
        <Cards heading=t.partner.similar list=view.similar/>
        <Record source=view.source/>
    }
}

/// The way to the user's own facts about this partner: another program of the same page, so the browser follows the link.
#[component]
fn Correct(id: String, name: String, corrected: Option<SourceView>) -> impl IntoView {
    let t = texts();
    let address = use_store().now(|model| own_address(model, &id));
    let again = address.clone();
    view! {
        {corrected.map(|source| {
            view! {
                <div class="ds-alert notice" data-color="info" data-testid="corrected">
                    <p class="ds-paragraph">{t.partner.corrected}" "<a class="ds-link" href=again>{t.partner.see_correction}</a></p>
                    <SourceLine source/>
                </div>
            }
        })}
        <p><a class="ds-link" href=address>{(t.partner.correct)(&name)}</a></p>
    }
}

fn own_address(model: &Model, id: &str) -> String {
    Model::address_of(&Page::Own(format!("partner/{id}")), &model.query)
}

#[component]
fn BeOwner(card: PartnerCard) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let name = card.name_for(t.tag).0.to_owned();
    let label = (t.partner.be_owner)(&name);
    let write = (t.ways.write_to)(&name);
    let contact = Page::Contact(card.id.clone());
    let listing = shortlist_button(card.id.clone(), Memo::new(move |_| name.clone()));
    let card_id = card.id.clone();
    let be = move |page: Page| {
        store.send(Command::BeOwner(Box::new(card.clone())));
        store.send(Command::Go(page));
    };
    let programmes = be.clone();
    let id = card_id;
    let take_in = move |_| {
        store.send(Command::Lock(id.clone()));
        store.send(Command::Go(Page::Consortium));
    };
    view! {
        <p class="advisers">
            <PageLink page=contact class="ds-button">{write}</PageLink>
            <button type="button" class="ds-button" data-variant="secondary" on:click=take_in>{t.ways.take_in}</button>
            {listing}
        </p>
        <p class="advisers">
            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| be(Page::Start)>{label}</button>
            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| programmes(Page::Programmes)>{t.ways.fit_us}</button>
        </p>
    }
}

#[component]
fn Competences(heading: &'static str, list: Vec<CompetenceView>) -> impl IntoView {
    view! {
        <Section heading shown=!list.is_empty()>
            <ul class="ds-list">
                {list.into_iter().map(|one| view! { <li lang=one.language.as_str()>{one.text}</li> }).collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Concepts(list: Vec<ConceptView>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.partner.concepts shown=!list.is_empty()>
            <ul class="tags">
                {list
                    .into_iter()
                    .map(|concept| {
                        let (label, language) = concept.label.pick(t.tag);
                        view! { <li class="ds-tag" data-color="accent" lang=language.as_str()>{label.to_owned()}</li> }
                    })
                    .collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Goals(list: Vec<u8>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.partner.goals shown=!list.is_empty()>
            <ul class="tags">
                {list
                    .into_iter()
                    .map(|goal| view! { <li class="ds-tag" data-color="success">{(t.words.goal)(u32::from(goal))}</li> })
                    .collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Fitting(rows: Vec<MatchRow>) -> impl IntoView {
    let t = texts();
    let empty = rows.is_empty();
    view! {
        <Section heading=t.partner.fitting>
            <p class="subtle">{if empty { t.partner.no_fitting } else { t.partner.fitting_help }}</p>
            <ul class="plain-list">{rows.into_iter().map(|row| view! { <FittingNeed row/> }).collect_view()}</ul>
        </Section>
    }
}

#[component]
fn FittingNeed(row: MatchRow) -> impl IntoView {
    let t = texts();
    let reason = reason_line(t, &row.reason, &row.card);
    row.need.map(|need| {
        view! {
            <li class="need-card">
                <NeedText need/>
                <p class="reason">{reason}</p>
            </li>
        }
    })
}

#[component]
fn NeedText(need: NeedRow) -> impl IntoView {
    let year = need.year.map(|year| format!(", {year}")).unwrap_or_default();
    view! {
        <p class="need-card__owner">
            <PageLink page=Page::Need(need.id) class="ds-link">{need.owner}</PageLink>{year}
        </p>
        <p class="need-card__text" lang=need.language.as_str()>{need.text}</p>
    }
}

#[component]
fn Needs(list: Vec<NeedRow>) -> impl IntoView {
    view! {
        <Section heading=texts().partner.needs shown=!list.is_empty()>
            <ul class="plain-list">
                {list.into_iter().map(|need| view! { <li class="need-card"><NeedText need/></li> }).collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Projects(list: Vec<ProjectView>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.partner.projects>
            {list.is_empty().then(|| view! { <p class="subtle">{t.partner.no_projects}</p> })}
            <ul class="plain-list">{list.into_iter().map(|project| view! { <li><super::parts::Project project/></li> }).collect_view()}</ul>
        </Section>
    }
}

#[component]
fn Facts(list: Vec<FactRow>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.partner.facts shown=!list.is_empty()>
            <dl class="facts">{list.into_iter().map(|fact| view! { <Fact fact/> }).collect_view()}</dl>
        </Section>
    }
}

#[component]
fn Fact(fact: FactRow) -> impl IntoView {
    let t = texts();
    view! {
        <div class="facts__row">
            <dt>{(t.partner.fact)(fact.key)}</dt>
            <dd>{fact_words(t, fact.key, &fact.value)}<SourceLine source=fact.source/></dd>
        </div>
    }
}

fn fact_words(t: &Language, key: FactKey, value: &FactValue) -> String {
    match value {
        FactValue::Text(text) => text.clone(),
        FactValue::Number(number) if key == FactKey::OrganisationNumber => grouped(*number),
        FactValue::Number(number) => format::number(*number),
        FactValue::Hundredths(value) if key == FactKey::Area => (t.partner.square_km)(&format::hundredths(*value, t.tag)),
        FactValue::Hundredths(value) => format::hundredths(*value, t.tag),
        FactValue::Key(key) => (t.partner.value)(key).map_or_else(|| key.clone(), str::to_owned),
        FactValue::List(items) => format::list(items, t.shell.and),
    }
}

/// An organisation number is written in threes: `958 935 420`.
fn grouped(number: u32) -> String {
    format!("{:03}\u{a0}{:03}\u{a0}{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
}

#[component]
fn Cards(heading: &'static str, list: Vec<PartnerCard>) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading shown=!list.is_empty()>
            <ul class="card-list">
                {list
                    .into_iter()
                    .map(|card| {
                        let name = card.name_for(t.tag).0.to_owned();
                        view! {
                            <li>
                                <PageLink page=Page::Partner(card.id.clone()) class="ds-link">{name}</PageLink>
                                <CardLine card/>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Section>
    }
}

#[component]
fn Record(source: SourceView) -> impl IntoView {
    let t = texts();
    let confidence = (t.partner.confidence)((t.words.confidence)(source.confidence));
    view! {
        <Section heading=t.partner.record>
            <p class="subtle">{confidence}</p>
            <SourceLine source/>
        </Section>
    }
}
