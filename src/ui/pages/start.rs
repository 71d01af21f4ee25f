//! The start: one question, three doors, and a fourth for those who connect others.

use leptos::prelude::*;

use super::super::components::{NeedField, OwnerField, PageLink};
use super::super::{texts, use_store};
use super::parts::advisers;
use crate::protocol::Role;
use crate::state::{Command, Page};

/// The three doors; the fourth is a link below.
const DOORS: [Role; 3] = [Role::Municipality, Role::Business, Role::Research];

/// The start page.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let t = texts();
    view! {
        <div class="start">
            <div class="hero">
                <h1 class="ds-heading hero__heading" data-size="xl" tabindex="-1">{t.start.heading}</h1>
                <p class="lead">{t.start.lead}</p>
            </div>
            <Question/>
            <Officer/>
            <Holds/>
        </div>
    }
}

#[component]
fn Question() -> impl IntoView {
    let t = texts();
    let store = use_store();
    let role = store.read(|model| model.query.role.unwrap_or_default());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        store.send(Command::Settle);
        store.send(Command::Submit);
    };
    view! {
        <form class="question" on:submit=submit novalidate>
            <fieldset class="doors">
                <legend class="doors__legend">{t.start.doors}</legend>
                <div class="doors__list">{DOORS.into_iter().map(|role| view! { <Door role/> }).collect_view()}</div>
            </fieldset>
            {move || (role.get() == Role::Business).then(|| super::doors::ways_of_a_business(store))}
            <NeedField with_example=true/>
            <OwnerField/>
            <div class="submit">
                <button type="submit" class="ds-button submit__button" data-size="lg">{move || (t.start.submit)(role.get())}</button>
                <p class="submit__private">{t.start.private}</p>
            </div>
        </form>
    }
}

#[component]
fn Door(role: Role) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let chosen = store.read(move |model| model.query.role.unwrap_or_default() == role);
    let help_id = format!("door-{}", role.key());
    view! {
        <label class="door" class:door--chosen=move || chosen.get()>
            <input
                class="ds-input door__input"
                type="radio"
                name="role"
                value=role.key()
                aria-describedby=help_id.clone()
                prop:checked=move || chosen.get()
                on:change=move |_| store.send(Command::ChooseRole(role))
            />
            <span class="door__name">{(t.words.role)(role)}</span>
            <span class="door__help" id=help_id>{(t.start.door_help)(role)}</span>
        </label>
    }
}

#[component]
fn Officer() -> impl IntoView {
    let t = texts();
    view! {
        <section class="officer">
            <h2 class="ds-heading" data-size="xs">{t.start.officer}</h2>
            <p class="ds-paragraph">{t.start.officer_help}</p>
            <div class="officer__links">
                <PageLink page=Page::Overview class="ds-button officer__link">{t.doors.overview}</PageLink>
                <PageLink page=Page::Needs class="ds-button officer__link">{t.start.officer_needs}</PageLink>
                <PageLink page=Page::Programmes class="ds-button officer__link">{t.start.officer_programmes}</PageLink>
            </div>
            {advisers()}
        </section>
    }
}

/// What the catalogue holds, once it is there.
#[component]
fn Holds() -> impl IntoView {
    let t = texts();
    let summary = use_store().read(|model| model.summary.clone());
    view! {
        <p class="holds">
            {move || match summary.get() {
                Some(summary) => {
                    let partners = summary.partners.iter().map(|(_, count)| count).sum();
                    (t.start.holds)(partners, summary.needs, summary.projects, summary.programmes)
                }
                None => t.shell.loading.to_owned(),
            }}
        </p>
    }
}
