//! The button that puts a partner on the shortlist, and what is said when something has been done.

use leptos::prelude::*;

use super::super::language::Language;
use super::super::{texts, use_store};
use crate::state::{Command, Said};

/// On the shortlist or off it. The button stays where it is and changes its words, so that the focus stays too.
pub(crate) fn shortlist_button(id: String, name: Memo<String>) -> AnyView {
    let t = texts();
    let store = use_store();
    let asked = id.clone();
    let listed = store.read(move |model| model.query.is_listed(&asked));
    let label = move || if listed.get() { t.shortlist.remove_of } else { t.shortlist.add_of };
    view! {
        <button
            type="button"
            class="ds-button row__list"
            data-variant="tertiary"
            data-size="sm"
            data-testid="listing"
            aria-label=move || name.with(|name| label()(name))
            on:click=move |_| store.send(Command::ToggleShortlist(id.clone()))
        >
            {move || if listed.get() { t.shortlist.remove } else { t.shortlist.add }}
        </button>
    }
    .into_any()
}

/// What has been done, in words.
pub(crate) fn said_words(t: &Language, said: &Said) -> String {
    match said {
        Said::Listed(name) => (t.shortlist.added)(name),
        Said::Unlisted(name) => (t.shortlist.removed)(name),
        Said::Copied => t.ways.copied.to_owned(),
        Said::Marked => t.ways.marked.to_owned(),
        Said::Full => t.shortlist.full.to_owned(),
        Said::Proposed => t.ways.proposed.to_owned(),
    }
}
