//! The first letter to a partner: proposed from known facts, changed by whoever sends it, and sent from a mail program of their own.

use leptos::prelude::*;

use super::super::browser;
use super::super::components::{CardLine, FailureAlert, OutLink, PageLink, Waiting, said_words, shortlist_button};
use super::super::language::{self, Language};
use super::super::{Store, texts, use_store};
use crate::protocol::Tag;
use crate::state::{Command, LetterFacts, Model, Page, Said, mailto};

/// The page of a letter to the partner with this id.
pub(super) fn page(id: String) -> AnyView {
    let t = texts();
    let store = use_store();
    let asked = id.clone();
    let partner = store.read(move |model| model.compared(&asked).cloned());
    let failure = store.read(|model| model.compare.failure().cloned());
    let asked = id.clone();
    let gone = store.read(move |model| model.compare.value().is_some_and(|view| view.is_gone(&asked)));
    let unnamed = id.clone();
    let name =
        Memo::new(move |_| partner.with(|it| it.as_ref().map_or_else(|| unnamed.clone(), |it| it.card.name_for(t.tag).0.to_owned())));
    let known = Memo::new(move |_| partner.with(Option::is_some));
    let (missing, listing) = (id.clone(), shortlist_button(id.clone(), name));
    view! {
        <article class="page">
            <p class="back"><PageLink page=Page::Shortlist class="ds-link">{t.shortlist.heading}</PageLink></p>
            <header class="page__head">
                <h1 class="ds-heading" data-size="lg" tabindex="-1" dir="auto">{move || name.with(|name| (t.planning().contact.write_to)(name))}</h1>
                {move || partner.get().map(|partner| view! { <CardLine card=partner.card/> })}
                <p class="lead">{t.planning().contact.lead}</p>
                {listing}
            </header>
            {move || failure.get().map(|failure| view! { <FailureAlert failure/> })}
            // Built once for a partner: a new account changes the proposal, not the field and its focus.
            {move || match (known.get(), gone.get()) {
                (true, _) => letter(id.clone(), name),
                (false, true) => view! { <p class="empty" data-testid="gone">{(t.shortlist.gone)(&missing)}</p> }.into_any(),
                (false, false) => view! { <Waiting/> }.into_any(),
            }}
            {move || partner.get().map(|partner| door(t, partner.url, &name.get()))}
        </article>
    }
    .into_any()
}

/// Subject and text as they are proposed.
fn proposal(model: &Model, id: &str) -> Option<(String, String)> {
    let partner = model.compared(id)?;
    let language = model.letter_language(id);
    let words = &language::texts(language).planning().letter;
    let team: Vec<_> = model.chosen_team().into_iter().flat_map(|team| &team.members).map(|member| member.card.clone()).collect();
    let owner = model.query.owner_ref();
    let facts = LetterFacts {
        language,
        receiver: &partner.card,
        need: &model.asked_need,
        owner: &owner,
        owner_card: model.owner_card(),
        ledger: partner.ledger.as_ref(),
        programme: model.programme_row().map(|row| &row.name),
        team: &team,
    };
    Some(((words.subject)(&facts.subject()), facts.letter(|sentences| language::letter::write(words, sentences))))
}

fn letter(id: String, name: Memo<String>) -> AnyView {
    let t = texts();
    let store = use_store();
    let of = id.clone();
    let proposed = store.read(move |model| proposal(model, &of).unwrap_or_default());
    let of = id.clone();
    let written = store.read(move |model| model.query.letter(&of).map(str::to_owned));
    let of = id.clone();
    let language = store.read(move |model| model.letter_language(&of));
    let text = Memo::new(move |_| written.get().unwrap_or_else(|| proposed.with(|(_, text)| text.clone())));
    let mail = Memo::new(move |_| proposed.with(|(subject, _)| text.with(|text| mailto(subject, text))));
    let put = move |_| copy(store, &text.get_untracked(), "letter");
    let anew = id.clone();
    view! {
        <section class="section" data-testid="contact">
            {languages(t, language)}
            <p><strong>{t.planning().contact.subject}": "</strong><span dir="auto">{move || proposed.with(|(subject, _)| subject.clone())}</span></p>
            <div class="ds-field field">
                <label class="ds-label" for="letter">{t.planning().contact.text}</label>
                <p data-field="description" id="letter-help">{t.planning().contact.text_help}</p>
                <textarea
                    id="letter"
                    class="ds-input need"
                    rows="18"
                    dir="auto"
                    spellcheck="true"
                    maxlength="4000"
                    lang=move || language.get().as_str()
                    aria-describedby="letter-help"
                    prop:value=move || text.get()
                    on:input=move |event| store.send(Command::WriteLetter(id.clone(), event_target_value(&event)))
                ></textarea>
            </div>
            <p class="subtle" hidden=move || written.with(Option::is_none)>{t.planning().contact.kept}</p>
            <p class="field__limit" hidden=move || mail.with(|(_, fits)| *fits) data-testid="too-long">{t.planning().contact.too_long}</p>
            <p class="member__buttons">
                <button type="button" class="ds-button" aria-label=move || name.with(|name| (t.planning().contact.copy_of)(name)) on:click=put>{t.planning().contact.copy}</button>
                <a
                    class="ds-button"
                    data-variant="secondary"
                    data-testid="mail"
                    href=move || mail.with(|(address, _)| address.clone())
                    aria-label=move || name.with(|name| (t.planning().contact.mail_of)(name))
                >
                    {t.planning().contact.mail}
                </a>
                <button type="button" class="ds-button" data-variant="tertiary" on:click=move |_| store.send(Command::ProposeLetter(anew.clone()))>
                    {t.planning().contact.propose}
                </button>
            </p>
            {done()}
        </section>
    }
    .into_any()
}

/// Puts a text on the clipboard, or marks the field it stands in, and says which.
pub(super) fn copy(store: Store, text: &str, field: &'static str) {
    browser::copy(text, field, move |copied| {
        store.send(Command::Say(if copied { Said::Copied } else { Said::Marked }));
    });
}

/// What has been done, for those who see it; the live region says it to the others.
pub(super) fn done() -> AnyView {
    let t = texts();
    let said = use_store().read(|model| model.said.clone());
    let words =
        move || said.with(|said| said.as_ref().map(|said| view! { <p class="subtle" data-testid="said">{said_words(t, said)}</p> }));
    view! { <div aria-hidden="true">{words}</div> }.into_any()
}

/// The language of the letter, in words of its own.
fn languages(t: &'static Language, chosen: Memo<Tag>) -> AnyView {
    let store = use_store();
    let choices: Vec<AnyView> = Tag::ALL
        .into_iter()
        .map(|tag| {
            view! {
                <button
                    type="button"
                    class="languages__choice"
                    lang=tag.as_str()
                    aria-pressed=move || if chosen.get() == tag { "true" } else { "false" }
                    on:click=move |_| store.send(Command::ChooseLetterLanguage(tag))
                >
                    {language::texts(tag).name}
                </button>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="letter-language">
            <span aria-hidden="true">{t.planning().contact.language}": "</span>
            <div class="languages" role="group" aria-label=t.planning().contact.language>{choices}</div>
        </div>
    }
    .into_any()
}

/// The one way in: the institution's home page.
fn door(t: &'static Language, url: Option<String>, name: &str) -> AnyView {
    let link = url.map(|url| view! { <p><OutLink url text=(t.planning().contact.home_page_of)(name)/></p> });
    let help = if link.is_some() { t.planning().contact.door_help } else { t.planning().contact.no_door };
    view! {
        <section class="section">
            <h2 class="ds-heading" data-size="sm">{t.planning().contact.door}</h2>
            <p>{help}</p>
            {link}
        </section>
    }
    .into_any()
}
