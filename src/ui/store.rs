//! The one store: the model as a signal, and the way commands reach it.

use leptos::prelude::*;

use super::language::{self, Language};
use super::pieces::soon;
use super::run::Runner;
use crate::protocol::Tag;
use crate::state::{Command, Model, Page, Query, start, update};

/// The store; copies are handles to the same one.
#[derive(Clone, Copy, Debug)]
pub struct Store {
    model: RwSignal<Model>,
    runner: StoredValue<Runner, LocalStorage>,
    carried: Memo<String>,
    outline: RwSignal<Option<String>>,
}

impl Store {
    /// The store at the root of the page; the first effects are carried out in the next task.
    pub(super) fn new() -> Self {
        Self::with(Runner::default())
    }

    /// A store for pages that ask the engine nothing.
    pub(super) fn without_engine() -> Self {
        Self::with(Runner::without_engine())
    }

    fn with(runner: Runner) -> Self {
        let (model, effects) = start(super::browser::flags());
        let model = RwSignal::new(model);
        let carried = Memo::new(move |_| model.with(carried_fragment));
        let store = Self { model, runner: StoredValue::new_local(runner), carried, outline: RwSignal::new(None) };
        soon(move || store.run(effects));
        store
    }

    /// Changes the model and carries out what follows.
    pub fn send(&self, command: Command) {
        let mut effects = Vec::new();
        // A reply may come after the page is gone; then there is nothing to change.
        let _ = self.model.try_update(|model| effects = update(model, command));
        self.run(effects);
    }

    fn run(&self, effects: Vec<crate::state::Effect>) {
        let store = *self;
        let _ = self.runner.try_update_value(|runner| runner.run(store, effects));
    }

    /// Something for the interpreter itself.
    pub(super) fn with_runner(&self, change: impl FnOnce(&mut Runner)) {
        let _ = self.runner.try_update_value(change);
    }

    /// A slice of the model that notifies only when it changes.
    pub fn read<T: PartialEq + Clone + Send + Sync + 'static>(&self, slice: impl Fn(&Model) -> T + Send + Sync + 'static) -> Memo<T> {
        let model = self.model;
        Memo::new(move |_| model.with(&slice))
    }

    /// The model as it is now, for a handler of an event.
    pub fn now<T>(&self, slice: impl FnOnce(&Model) -> T) -> T {
        self.model.with_untracked(slice)
    }

    /// The outline of the country for maps, fetched once; empty when it could not be had, which is tried again by the next map.
    pub fn outline(&self) -> RwSignal<Option<String>> {
        let outline = self.outline;
        if outline.with_untracked(|known| known.as_ref().is_none_or(String::is_empty)) {
            wasm_bindgen_futures::spawn_local(async move {
                let found = crate::sources::outline::fetch().await.unwrap_or_default();
                let _ = outline.try_set(Some(found));
            });
        }
        outline
    }

    /// The address of a page, for a link: what was written and chosen goes along, filters do not.
    pub fn address(&self, page: &Page) -> String {
        let fragment = self.carried.get();
        let path = page.path();
        match (path.is_empty(), fragment.is_empty()) {
            (true, true) => "./".to_owned(),
            (true, false) => format!("./#{fragment}"),
            (false, true) => path,
            (false, false) => format!("{path}#{fragment}"),
        }
    }
}

fn carried_fragment(model: &Model) -> String {
    let query = Query { kinds: Vec::new(), counties: Vec::new(), max_km: None, search: String::new(), ..model.query.clone() };
    query.fragment()
}

/// The store of this page.
///
/// # Panics
/// Never within the page: the root provides it.
#[must_use]
pub fn use_store() -> Store {
    expect_context()
}

/// The words of the chosen language. The whole view is built anew when the language changes, so a plain reference is enough.
#[must_use]
pub fn texts() -> &'static Language {
    language::texts(use_context::<Tag>().unwrap_or_default())
}
