//! Parts that two or three pages share.

use leptos::prelude::*;

use super::super::components::{PageLink, SourceLine};
use super::super::texts;
use crate::protocol::ProjectView;
use crate::state::Page;

/// A documented project: what, when, who, who paid, and where it is documented.
#[component]
pub(crate) fn Project(
    /// The project.
    project: ProjectView,
) -> impl IntoView {
    let t = texts();
    let title = (t.ledger.project)(&project.title, project.year.map(u32::from));
    let partners = project.partners;
    view! {
        <div class="project">
            <p class="project__title">{title}</p>
            <p class="project__line">{t.partner.owned_by}" "<Party party=project.owner/></p>
            {(!partners.is_empty()).then(|| view! {
                <p class="project__line">{t.partner.took_part}" "{parties(partners)}</p>
            })}
            {project.programme.map(|programme| view! { <p class="project__line">{t.partner.paid_by}" "{programme}</p> })}
            <SourceLine source=project.source/>
        </div>
    }
}

/// The ways to the adviser on forms and to the test of three parties.
pub(crate) fn advisers() -> AnyView {
    let t = texts();
    view! {
        <p class="advisers">
            <PageLink page=Page::Form class="ds-link">{t.ways.form}</PageLink>
            <PageLink page=Page::ThreeParty class="ds-link">{t.ways.three_party}</PageLink>
        </p>
    }
    .into_any()
}

fn parties(parties: Vec<(String, Option<String>)>) -> impl IntoView {
    parties.into_iter().enumerate().map(|(at, party)| view! { {if at > 0 { ", " } else { "" }}<Party party/> }).collect_view()
}

/// A name; a link when it is in the catalogue.
#[component]
fn Party(party: (String, Option<String>)) -> impl IntoView {
    let (name, id) = party;
    match id {
        Some(id) => view! { <PageLink page=Page::Partner(id) class="ds-link">{name}</PageLink> }.into_any(),
        None => name.into_any(),
    }
}
