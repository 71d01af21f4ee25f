//! What is missing, and the smallest changes that would help.

use leptos::prelude::*;

use super::super::super::components::{PageLink, Section};
use super::super::super::{texts, use_store};
use crate::protocol::{PartnerCard, Remedy, RepairView};
use crate::state::{Command, Page};

/// Candidates shown for a repair.
const CANDIDATES: usize = 5;

/// The repairs.
#[component]
pub(crate) fn Repairs(
    /// The repairs, smallest first.
    list: Vec<RepairView>,
) -> impl IntoView {
    let t = texts();
    view! {
        <Section heading=t.planning().consortium.repairs shown=!list.is_empty()>
            <p class="subtle">{t.planning().consortium.repairs_help}</p>
            <ul class="plain-list">{list.into_iter().map(|repair| view! { <Repair repair/> }).collect_view()}</ul>
        </Section>
    }
}

#[component]
fn Repair(repair: RepairView) -> impl IntoView {
    let t = texts();
    let sentence = (t.planning().rules.remedy)(&repair.remedy);
    let rule = repair.rule.map(|rule| {
        let (words, language) = rule.pick(t.tag);
        (words.to_owned(), language)
    });
    view! {
        <li class="repair">
            <p class="repair__what">{sentence}</p>
            {rule.map(|(words, language)| view! { <p class="subtle" lang=language.as_str()>{words}</p> })}
            <FreeIt remedy=repair.remedy/>
            <Candidates list=repair.candidates/>
        </li>
    }
}

/// A lock or an exclusion that stands in the way can be lifted where it is named.
#[component]
fn FreeIt(remedy: Remedy) -> impl IntoView {
    let t = texts();
    let store = use_store();
    let (Remedy::DropLock(id, name) | Remedy::AllowAgain(id, name)) = remedy else { return None };
    let label = (t.planning().consortium.free_of)(&name);
    Some(view! {
        <button type="button" class="ds-button" data-variant="secondary" data-size="sm" on:click=move |_| store.send(Command::Free(id.clone()))>
            {label}
        </button>
    })
}

#[component]
fn Candidates(list: Vec<PartnerCard>) -> impl IntoView {
    let t = texts();
    let store = use_store();
    (!list.is_empty()).then(|| {
        view! {
            <p class="repair__candidates">
                {t.planning().consortium.candidates}" "
                {list
                    .into_iter()
                    .take(CANDIDATES)
                    .enumerate()
                    .map(|(at, card)| {
                        let name = card.name_for(t.tag).0.to_owned();
                        let (label, id) = ((t.planning().plan.take_in_of)(&name), card.id.clone());
                        view! {
                            {if at > 0 { ", " } else { "" }}<PageLink page=Page::Partner(card.id) class="ds-link">{name}</PageLink>" "
                            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" on:click=move |_| store.send(Command::Lock(id.clone()))>
                                {label}
                            </button>
                        }
                    })
                    .collect_view()}
            </p>
        }
    })
}
