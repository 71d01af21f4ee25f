//! The keeper of the records behind signals: wishes are carried out one after the other, and what is shown follows.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::super::browser;
use super::facts::{self, Facts};
use crate::own::{Book, Entry, Step};
use crate::storage::indexed::Indexed;
use crate::storage::keeper::{Keeper, Outcome};
use crate::storage::{Storage, StorageFault, Stored, Swap, SwapFault};

/// Where records are kept: the browser's database, opened anew at each wish as long as the browser has refused it.
#[derive(Debug, Default)]
struct Place(RefCell<Option<Rc<Indexed>>>);

impl Place {
    async fn open(&self) -> Result<Rc<Indexed>, StorageFault> {
        if let Some(database) = self.0.borrow().clone() {
            return Ok(database);
        }
        let database = Rc::new(Indexed::open().await?);
        Ok(self.0.borrow_mut().insert(database).clone())
    }
}

impl Storage for Place {
    async fn read(&self) -> Result<Stored, StorageFault> {
        self.open().await?.read().await
    }

    async fn swap(&self, swap: &Swap) -> Result<(), SwapFault> {
        self.open().await.map_err(SwapFault::Storage)?.swap(swap).await
    }

    async fn clear(&self) -> Result<(), StorageFault> {
        self.open().await?.clear().await
    }
}

/// What can be wished of the keeper.
pub(super) enum Wish {
    Commit(Step),
    Undo,
    Redo,
    SaveAgain,
    UseMine,
    Refresh,
    Clear,
}

type Then = Box<dyn FnOnce(Outcome)>;

#[derive(Default)]
struct Hand {
    keeper: Option<Keeper<Place>>,
    wishes: VecDeque<(Wish, Then)>,
}

/// How things stand with the storage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// The book has been read.
    pub(super) is_open: bool,
    /// Why something is not stored.
    pub(super) trouble: Option<StorageFault>,
    /// Changes that are not stored.
    pub(super) unsaved: u32,
    /// Changes that were set aside.
    pub(super) set_aside: u32,
    /// There is something to undo.
    pub(super) can_undo: bool,
    /// There is something to make again.
    pub(super) can_redo: bool,
}

/// The desk; copies are handles to the same one.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    book: RwSignal<Arc<Book>>,
    facts: RwSignal<Option<Arc<Facts>>>,
    has_facts: RwSignal<bool>,
    standing: RwSignal<Standing>,
    said: RwSignal<String>,
    hand: StoredValue<Hand, LocalStorage>,
}

impl Desk {
    /// Opens the storage and the catalogue; both come later.
    pub(super) fn open() -> Self {
        let desk = Self {
            book: RwSignal::default(),
            facts: RwSignal::new(None),
            has_facts: RwSignal::new(true),
            standing: RwSignal::default(),
            said: RwSignal::default(),
            hand: StoredValue::new_local(Hand::default()),
        };
        wasm_bindgen_futures::spawn_local(async move {
            let keeper = Keeper::open(Place::default()).await;
            desk.put_back(keeper);
            desk.work().await;
        });
        wasm_bindgen_futures::spawn_local(async move {
            let facts = facts::fetch().await;
            let _ = desk.has_facts.try_set(facts.is_some());
            let _ = desk.facts.try_set(Some(Arc::new(facts.unwrap_or_default())));
        });
        desk
    }

    /// The book as it is shown.
    pub(super) fn book(&self) -> Arc<Book> {
        self.book.get()
    }

    /// The book as it is now, for a handler of an event.
    pub(super) fn book_now(&self) -> Arc<Book> {
        self.book.get_untracked()
    }

    /// The bundled catalogue, for a handler of an event.
    pub(super) fn facts_now(&self) -> Arc<Facts> {
        self.facts.get_untracked().unwrap_or_default()
    }

    /// Whether the catalogue could be had, as far as is known.
    pub(super) fn has_facts(&self) -> bool {
        self.has_facts.get()
    }

    /// Whether both book and catalogue are there.
    pub(super) fn is_ready(&self) -> bool {
        self.standing.get().is_open && self.facts.with(Option::is_some)
    }

    /// How things stand with the storage.
    pub(super) fn standing(&self) -> Standing {
        self.standing.get()
    }

    /// Whether something is neither stored nor given up.
    pub(super) fn has_unsaved(&self) -> bool {
        self.standing.try_get_untracked().is_some_and(|standing| standing.unsaved + standing.set_aside > 0)
    }

    /// What was last done, for the screen and for a screen reader.
    pub(super) fn said(&self) -> String {
        self.said.get()
    }

    /// Says what was done.
    pub(super) fn say(&self, text: impl Into<String>) {
        self.said.set(text.into());
    }

    /// Takes what other tabs have stored.
    pub(super) fn refresh(&self) {
        self.ask(Wish::Refresh, |_| {});
    }

    /// Puts entries under their keys, or takes them away, as one step.
    pub(super) fn put(&self, wishes: Vec<(String, Option<Entry>)>, then: impl FnOnce(Outcome) + 'static) {
        let step = self.book_now().step(wishes);
        self.ask(Wish::Commit(step), then);
    }

    /// Wishes something; it is carried out after what was wished before.
    pub(super) fn ask(&self, wish: Wish, then: impl FnOnce(Outcome) + 'static) {
        let then: Then = Box::new(then);
        let _ = self.hand.try_update_value(|hand| hand.wishes.push_back((wish, then)));
        let desk = *self;
        wasm_bindgen_futures::spawn_local(async move { desk.work().await });
    }

    async fn work(self) {
        while let Some((mut keeper, wish, then)) = self.next() {
            let tells = !matches!(wish, Wish::Refresh);
            let outcome = carry(&mut keeper, wish).await;
            self.put_back(keeper);
            if tells && outcome == Outcome::Saved {
                browser::tell_own_changed();
            }
            then(outcome);
        }
    }

    /// The next wish with the keeper; `None` when there is no wish, or the keeper is at work.
    fn next(&self) -> Option<(Keeper<Place>, Wish, Then)> {
        self.hand
            .try_update_value(|hand| {
                let keeper = hand.keeper.take()?;
                let Some((wish, then)) = hand.wishes.pop_front() else {
                    hand.keeper = Some(keeper);
                    return None;
                };
                Some((keeper, wish, then))
            })
            .flatten()
    }

    fn put_back(&self, keeper: Keeper<Place>) {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let standing = Standing {
            is_open: true,
            trouble: keeper.trouble(),
            unsaved: count(keeper.unsaved().len()),
            set_aside: count(keeper.set_aside().len()),
            can_undo: keeper.book().undo().is_some(),
            can_redo: keeper.book().redo().is_some(),
        };
        let book = Arc::new(keeper.book().clone());
        let _ = self.hand.try_update_value(|hand| hand.keeper = Some(keeper));
        let _ = self.book.try_set(book);
        // Who follows the standing is not disturbed by a storing that changed nothing about it.
        if self.standing.try_get_untracked().is_some_and(|before| before != standing) {
            self.standing.set(standing);
        }
    }
}

async fn carry(keeper: &mut Keeper<Place>, wish: Wish) -> Outcome {
    match wish {
        Wish::Commit(step) => keeper.commit(step).await,
        Wish::Undo => keeper.undo().await.unwrap_or(Outcome::Saved),
        Wish::Redo => keeper.redo().await.unwrap_or(Outcome::Saved),
        Wish::SaveAgain => keeper.save_again().await,
        Wish::UseMine => keeper.use_set_aside().await,
        Wish::Refresh => {
            keeper.refresh().await;
            Outcome::Saved
        }
        Wish::Clear => keeper.clear().await.map_or_else(Outcome::NotSaved, |()| Outcome::Saved),
    }
}
