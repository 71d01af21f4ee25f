//! The browser's interfaces, each behind a small function that cannot fail: where the browser refuses, nothing happens.

use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, ScrollToOptions, Storage, Window};

use crate::protocol::{Role, Tag};
use crate::state::{Flags, MOST_KEPT};

/// Keys in this browser's storage; nothing is written that equals a default.
const LANGUAGE_KEY: &str = "makker.language";
const DRAFT_KEYS: &str = "makker.draft.";
const KEPT_KEYS: &str = "makker.kept.";

/// The window; there is one wherever the page runs.
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// Today by the user's own calendar, ISO 8601.
pub(super) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// The path of the base address, with a slash at its end: `/` or `/makker/`.
fn base_path() -> String {
    let uri = document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let path = web_sys::Url::new(&uri).map_or_else(|_| "/".to_owned(), |url| url.pathname());
    path.rsplit_once('/').map_or_else(|| "/".to_owned(), |(folder, _)| format!("{folder}/"))
}

/// The path below the base, and the fragment.
pub(super) fn location() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else { return Default::default() };
    let path = location.pathname().unwrap_or_default();
    let below = path.strip_prefix(&base_path()).unwrap_or(&path).to_owned();
    (below, location.hash().unwrap_or_default())
}

/// What the browser knows at the start.
pub(super) fn flags() -> Flags {
    let (path, fragment) = location();
    let chosen = stored(LANGUAGE_KEY);
    let language = Tag::ALL.into_iter().find(|tag| chosen.as_deref() == Some(tag.as_str()));
    Flags { path, fragment, drafts: drafts(), kept: kept(), language }
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn stored(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn store(key: &str, value: Option<&str>) {
    let Some(storage) = storage() else { return };
    // A full or forbidden storage costs the draft after a reload, nothing on screen.
    let _ = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}

fn draft_key(role: Role) -> String {
    format!("{DRAFT_KEYS}{}", role.key())
}

fn drafts() -> BTreeMap<Role, String> {
    Role::ALL.into_iter().filter_map(|role| stored(&draft_key(role)).map(|draft| (role, draft))).collect()
}

/// Keeps a draft; an empty one is removed.
pub(super) fn save_draft(role: Role, text: &str) {
    store(&draft_key(role), Some(text).filter(|text| !text.is_empty()));
}

fn kept() -> Vec<String> {
    (0..MOST_KEPT).filter_map(|at| stored(&format!("{KEPT_KEYS}{at}"))).collect()
}

/// Keeps these needs, each under a key of its own, and no others.
pub(super) fn save_kept(texts: &[String]) {
    for at in 0..MOST_KEPT {
        store(&format!("{KEPT_KEYS}{at}"), texts.get(at).map(String::as_str));
    }
}

/// Prints the page.
pub(super) fn print() {
    // A browser that cannot print does nothing; its own menu may still.
    let _ = window().map(|window| window.print());
}

/// Keeps the language; `None` removes it.
pub(super) fn save_language(tag: Option<Tag>) {
    store(LANGUAGE_KEY, tag.map(Tag::as_str));
}

/// Deletes all that this page has stored.
pub(super) fn forget_all() {
    for role in Role::ALL {
        save_draft(role, "");
    }
    save_kept(&[]);
    save_language(None);
}

/// A new entry of the history, or another address for the present one. An empty address is the base.
pub(super) fn set_address(address: &str, push: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let address = if address.is_empty() || address.starts_with('#') { format!("./{address}") } else { address.to_owned() };
    // Relative addresses count from the base, so this holds under any sub-path. A browser that finds the address too long refuses it.
    let state = wasm_bindgen::JsValue::NULL;
    let absolute = document()
        .and_then(|document| document.base_uri().ok().flatten())
        .and_then(|base| web_sys::Url::new_with_base(&address, &base).ok());
    let Some(absolute) = absolute.map(|url| url.href()) else { return };
    let _ = if push && here() != absolute {
        history.push_state_with_url(&state, "", Some(&absolute))
    } else {
        history.replace_state_with_url(&state, "", Some(&absolute))
    };
}

fn here() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Moves the focus to the element with this id.
pub(super) fn focus(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        focus_element(&element);
    }
}

/// Moves the focus to the page's heading, and to the top of the page.
pub(super) fn focus_heading() {
    if let Some(heading) = document().and_then(|document| document.query_selector("main h1").ok().flatten()) {
        focus_element(&heading);
    }
    if let Some(window) = window() {
        let top = ScrollToOptions::new();
        top.set_top(0.0);
        window.scroll_to_with_scroll_to_options(&top);
    }
}

fn focus_element(element: &web_sys::Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Sets the document's language and title.
pub(super) fn name_document(tag: Tag, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", tag.as_str());
    }
}
