//! The browser's interfaces, each behind a small function that cannot fail: where the browser refuses, nothing happens.

use std::collections::BTreeMap;

use js_sys::{Array, Function, Promise, Reflect};
use leptos::leptos_dom::helpers::set_timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Document, HtmlAnchorElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use web_sys::{ScrollToOptions, Storage, Url, Window};

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
    let path = Url::new(&uri).map_or_else(|_| "/".to_owned(), |url| url.pathname());
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

/// Stores a text, or removes it; whether it worked. A full or forbidden storage costs a draft after a reload, nothing on screen.
fn store(key: &str, value: Option<&str>) -> bool {
    storage().is_some_and(|storage| match value {
        Some(value) => storage.set_item(key, value).is_ok(),
        None => storage.remove_item(key).is_ok(),
    })
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

/// Keeps these needs, each under a key of its own, and no others; whether all of them are kept.
pub(super) fn save_kept(texts: &[String]) -> bool {
    let mut all = true;
    for at in 0..MOST_KEPT {
        all &= store(&format!("{KEPT_KEYS}{at}"), texts.get(at).map(String::as_str));
    }
    all
}

/// Listens for needs that another tab keeps.
pub(super) fn on_kept_changed(then: impl Fn(Vec<String>) + 'static) {
    let listener = Closure::<dyn FnMut(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
        if event.key().is_none_or(|key| key.starts_with(KEPT_KEYS)) {
            then(kept());
        }
    });
    // It lives as long as the page.
    let _ = window().map(|window| window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref()));
    listener.into_js_value();
}

/// Whether there is room for two columns; the style sheet knows the same width.
pub(super) fn is_wide() -> bool {
    window().and_then(|window| window.match_media("(min-width: 60rem)").ok().flatten()).is_none_or(|query| query.matches())
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
    // A browser that finds the address too long refuses it.
    let state = wasm_bindgen::JsValue::NULL;
    let Some(absolute) = absolute(address) else { return };
    let _ = if push && here() != absolute {
        history.push_state_with_url(&state, "", Some(&absolute))
    } else {
        history.replace_state_with_url(&state, "", Some(&absolute))
    };
}

/// The whole of an address that counts from the base, so that it holds under any sub-path.
pub(super) fn absolute(address: &str) -> Option<String> {
    let address = if address.is_empty() || address.starts_with('#') { format!("./{address}") } else { address.to_owned() };
    let base = document()?.base_uri().ok().flatten()?;
    Url::new_with_base(&address, &base).ok().map(|url| url.href())
}

/// Puts a text on the clipboard and tells whether it is there; where the browser refuses, the field with this id is marked for copying by hand.
pub(super) fn copy(text: &str, field: &'static str, then: impl FnOnce(bool) + 'static) {
    let writing = to_clipboard(text);
    spawn_local(async move {
        let copied = match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        };
        if !copied {
            mark(field);
        }
        then(copied);
    });
}

/// There is no clipboard on a page without encryption, nor in old browsers.
fn to_clipboard(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(&window()?.navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

fn mark(field: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(field)) else { return };
    focus_element(&element);
    if let Some(text) = element.dyn_ref::<HtmlTextAreaElement>() {
        text.select();
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
}

/// Saves a text as a file of HTML, as a download.
pub(super) fn save_html(name: &str, html: &str) {
    download(name, "text/html;charset=utf-8", html.as_bytes());
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

/// The channel on which tabs tell each other that the user's own data have changed.
const OWN_CHANNEL: &str = "makker-own";

/// Calls back whenever another tab or program has changed the user's own data.
pub(super) fn on_own_changed(then: impl Fn() + 'static) {
    let Ok(channel) = web_sys::BroadcastChannel::new(OWN_CHANNEL) else { return };
    let listener = Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |_| then());
    channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // Both live as long as the page.
    listener.into_js_value();
    forget(channel);
}

/// Tells the other tabs that the user's own data have changed.
pub(super) fn tell_own_changed() {
    if let Ok(channel) = web_sys::BroadcastChannel::new(OWN_CHANNEL) {
        // Nobody listens: nobody has to know.
        drop(channel.post_message(&wasm_bindgen::JsValue::NULL));
        channel.close();
    }
}

/// Keeps a browser's object alive for as long as the page.
fn forget(object: impl Into<wasm_bindgen::JsValue>) {
    let _ = Reflect::set(&js_sys::global(), &"makkerOwnChannel".into(), &object.into());
}

/// Takes a part of the static first paint away.
pub(super) fn remove_static(selector: &str) {
    if let Some(part) = document().and_then(|document| document.query_selector(selector).ok().flatten()) {
        part.remove();
    }
}

/// Where the program draws: before the static first paint, so that what it draws first stands above what is still static.
pub(super) fn place() -> Option<HtmlElement> {
    let document = document()?;
    document.get_element_by_id("app").and_then(|element| element.dyn_into().ok()).or_else(|| document.body())
}

/// Goes to an address below the base, which the browser loads.
pub(super) fn leave(address: &str) {
    let absolute =
        document().and_then(|document| document.base_uri().ok().flatten()).and_then(|base| Url::new_with_base(address, &base).ok());
    if let (Some(window), Some(url)) = (window(), absolute) {
        // An address that was made here is one; a browser that refuses it stays where it is.
        drop(window.location().assign(&url.href()));
    }
}

/// Loads the page anew at its present address.
pub(super) fn reload() {
    if let Some(window) = window() {
        // A page that is not shown anywhere cannot be loaded anew; then nobody waits for it.
        drop(window.location().reload());
    }
}

/// Moves the focus once the page has been painted.
pub(super) fn focus_soon(id: String) {
    leptos::leptos_dom::helpers::request_animation_frame(move || focus(&id));
}

/// A new id for a record of the user's own: 48 bits of chance, so that two tabs or two people never meet.
pub(super) fn new_id() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of one, times 2^48")]
    let number = (js_sys::Math::random() * 281_474_976_710_656.0) as u64;
    format!("eget-{number:012x}")
}

/// Drafts of forms of the user's own data.
const OWN_DRAFTS: &str = "makker.own.";

/// The draft of a form; empty when there is none.
pub(super) fn own_draft(name: &str) -> String {
    stored(&format!("{OWN_DRAFTS}{name}")).unwrap_or_default()
}

/// Keeps the draft of a form; an empty one is removed.
pub(super) fn save_own_draft(name: &str, text: &str) {
    store(&format!("{OWN_DRAFTS}{name}"), Some(text).filter(|text| !text.is_empty()));
}

/// The names of the drafts that begin so, without that beginning.
pub(super) fn own_drafts(prefix: &str) -> Vec<String> {
    let prefix = format!("{OWN_DRAFTS}{prefix}");
    keys().into_iter().filter_map(|key| key.strip_prefix(&prefix).map(ToOwned::to_owned)).collect()
}

fn keys() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    (0..count).filter_map(|at| storage.key(at).ok().flatten()).collect()
}

fn session() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

/// The id of the new record of a kind that this tab is at; it stays the same when the page is loaded anew.
pub(super) fn new_in_this_tab(kind: &str) -> String {
    let there = session().and_then(|session| session.get_item(&format!("{OWN_DRAFTS}{kind}")).ok().flatten());
    there.filter(|id| !id.is_empty()).unwrap_or_else(|| {
        let id = new_id();
        set_new_in_this_tab(kind, &id);
        id
    })
}

/// Says which new record this tab is at.
pub(super) fn set_new_in_this_tab(kind: &str, id: &str) {
    if let Some(session) = session() {
        // Where it is forbidden, a reload starts a new record and offers the draft of this one.
        drop(session.set_item(&format!("{OWN_DRAFTS}{kind}"), id));
    }
}

/// The new record is saved or given up.
pub(super) fn forget_new_in_this_tab(kind: &str) {
    if let Some(session) = session() {
        drop(session.remove_item(&format!("{OWN_DRAFTS}{kind}")));
    }
}

/// Deletes all drafts of forms.
pub(super) fn forget_own_drafts() {
    for key in keys().into_iter().filter(|key| key.starts_with(OWN_DRAFTS)) {
        store(&key, None);
    }
}

/// The file a user chose in a field; the field is emptied, so that the same file can be chosen again.
pub(super) fn chosen_file(event: &web_sys::Event) -> Option<web_sys::File> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// The bytes of a file; none when it is gone from the disk.
pub(super) async fn bytes_of(file: &web_sys::File) -> Vec<u8> {
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => js_sys::Uint8Array::new(&buffer).to_vec(),
        Err(_) => Vec::new(),
    }
}

/// Offers a file to the user under a name.
pub(super) fn download(name: &str, kind: &str, bytes: &[u8]) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&js_sys::Uint8Array::from(bytes));
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let link = document().and_then(|document| document.create_element("a").ok()).and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // Some browsers read it only after this has returned.
    set_timeout(move || drop(Url::revoke_object_url(&address)), std::time::Duration::from_secs(60));
}

/// The catalogue a link names: `?katalog=` or the same key in the fragment.
pub(super) fn catalogue_of_link() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let (query, fragment) = (location.search().unwrap_or_default(), location.hash().unwrap_or_default());
    let of = |text: &str| {
        let pairs = text.trim_start_matches(['?', '#']).split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == "katalog").map(|(_, value)| crate::state::decode_component(value)).next()
    };
    of(&query).or_else(|| of(&fragment)).unwrap_or_default()
}

/// Follows a link that names another catalogue (`?katalog=`) to the page where it can be taken in; `true` when the page is left.
pub(super) fn leads_to_catalogues() -> bool {
    let query = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    if !query.contains("katalog=") {
        return false;
    }
    window().is_some_and(|window| window.location().assign(&format!("eget/kataloger{query}")).is_ok())
}

/// The new build is ready; see `public/boot.js`.
const UPDATE: &str = "makker-update";
const UPDATE_NOW: &str = "makker-update-now";

/// Calls back when a new build of the page is ready, also when it was ready before anybody listened.
pub(super) fn on_update(then: impl Fn() + 'static) {
    let root = document().and_then(|document| document.document_element());
    if root.and_then(|root| root.get_attribute("data-update")).is_some() {
        then();
    }
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| then());
    if let Some(window) = window() {
        drop(window.add_event_listener_with_callback(UPDATE, listener.as_ref().unchecked_ref()));
    }
    // It lives as long as the page.
    listener.into_js_value();
}

/// Lets the new build take over.
pub(super) fn use_update() {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new(UPDATE_NOW)) {
        drop(window.dispatch_event(&event));
    }
}
