//! About: method, privacy, accessibility, sources and licences, and what is stored in this browser.

use leptos::prelude::*;

use super::super::components::OutLink;
use super::super::language::format;
use super::super::{texts, use_store};
use crate::state::Command;

/// The about page.
#[component]
pub(crate) fn About() -> impl IntoView {
    let t = texts();
    let compiled = use_store().read(|model| model.summary.as_ref().map(|summary| summary.compiled.clone()));
    view! {
        <article class="page prose">
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1">{t.planning().about.heading}</h1>
                <p class="lead">{t.planning().about.lead}</p>
            </header>
            {t.planning().about.parts.iter().map(|(heading, paragraphs)| view! { <Part heading paragraphs/> }).collect_view()}
            <Storage/>
            <section class="section">
                <h2 class="ds-heading" data-size="sm">{t.planning().about.credits}</h2>
                <p>{move || compiled.get().filter(|date| !date.is_empty()).map(|iso| (t.planning().about.compiled)(&format::date(&iso, t.tag)))}</p>
                <Credits/>
            </section>
        </article>
    }
}

#[component]
fn Part(heading: &'static str, paragraphs: &'static [&'static str]) -> impl IntoView {
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            {paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view()}
        </section>
    }
}

#[component]
fn Storage() -> impl IntoView {
    let t = texts();
    let store = use_store();
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{t.planning().about.storage}</h2>
            <p>{t.planning().about.storage_text}</p>
            <p>
                <button type="button" class="ds-button" data-variant="secondary" data-color="danger" on:click=move |_| store.send(Command::Forget)>
                    {t.planning().about.forget}
                </button>
            </p>
        </section>
    }
}

#[component]
fn Credits() -> impl IntoView {
    view! {
        <ul class="plain-list credits">
            {texts()
                .planning()
                .about
                .credit_rows
                .iter()
                .map(|(source, what, licence, url)| {
                    view! {
                        <li>
                            <OutLink url=(*url).to_owned() text=(*source).to_owned()/>
                            <p class="card-line">{*what}", "{*licence}</p>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
