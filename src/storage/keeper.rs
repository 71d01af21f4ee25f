//! The book of records over a storage. Nothing a user wrote is lost: what is saved is saved whole, what cannot be saved stays in memory and is
//! told, and what another tab saved in the meantime is taken in before one's own change is made upon it.

use std::collections::BTreeMap;

use super::{Storage, StorageFault, Stored, Swap, SwapFault};
use crate::exchange::own::{json, wire};
use crate::own::{Book, Conflict, Entry, Layer, Record, Step};

/// Times a change is tried again because another tab was first. Two tabs of one person never meet so often.
const TRIES: u32 = 8;

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is stored.
    Saved,
    /// It is made, but only here: it is gone when the page is left, unless it can be saved later.
    NotSaved(StorageFault),
    /// It is not made: another tab has changed the same records; they are shown as they are now.
    Conflict(Vec<String>),
}

/// The book, and the place it is kept in.
#[derive(Debug)]
pub struct Keeper<S> {
    storage: S,
    book: Book,
    revision: u64,
    unsaved: Vec<Step>,
    set_aside: Vec<Step>,
    trouble: Option<StorageFault>,
}

impl<S: Storage> Keeper<S> {
    /// Opens what is stored. Where nothing can be read the book is empty and the trouble is told.
    pub async fn open(storage: S) -> Self {
        let mut keeper = Self { storage, book: Book::default(), revision: 0, unsaved: Vec::new(), set_aside: Vec::new(), trouble: None };
        keeper.refresh().await;
        keeper
    }

    /// The book as it is shown.
    #[must_use]
    pub const fn book(&self) -> &Book {
        &self.book
    }

    /// Why the last reading or saving failed; `None` when all is stored.
    #[must_use]
    pub const fn trouble(&self) -> Option<StorageFault> {
        self.trouble
    }

    /// Changes that are made but not stored.
    #[must_use]
    pub fn unsaved(&self) -> &[Step] {
        &self.unsaved
    }

    /// Changes that were not stored and no longer fit what other tabs stored since; the user may still want them.
    #[must_use]
    pub fn set_aside(&self) -> &[Step] {
        &self.set_aside
    }

    /// Makes the user's own records and the other catalogues the layers of the engine.
    #[must_use]
    pub fn layers(book: &Book) -> Vec<Layer> {
        let records: Vec<Record> = book.records().cloned().collect();
        let own = Layer { records, ..Layer::default() };
        std::iter::once(own).filter(|layer| !layer.records.is_empty()).chain(book.layers().cloned()).collect()
    }

    /// Makes a change that can be undone, and stores it.
    pub async fn commit(&mut self, step: Step) -> Outcome {
        if step.is_empty() {
            return self.outcome();
        }
        let outcome = self.make(&step).await;
        if !matches!(outcome, Outcome::Conflict(_)) {
            self.book.note(step);
        }
        outcome
    }

    /// Takes the last change back. One that another tab has built upon is let go: it would stand in the way of those before it.
    pub async fn undo(&mut self) -> Option<Outcome> {
        let step = self.book.undo()?;
        let outcome = self.make(&step).await;
        if matches!(outcome, Outcome::Conflict(_)) {
            self.book.forget_done();
        } else {
            self.book.note_undone();
        }
        Some(outcome)
    }

    /// Makes the last undone change again; one that no longer fits is let go.
    pub async fn redo(&mut self) -> Option<Outcome> {
        let step = self.book.redo()?;
        let outcome = self.make(&step).await;
        if matches!(outcome, Outcome::Conflict(_)) {
            self.book.forget_undone();
        } else {
            self.book.note_redone();
        }
        Some(outcome)
    }

    /// Tries to store what could not be stored.
    pub async fn save_again(&mut self) -> Outcome {
        if self.unsaved.is_empty() {
            self.refresh().await;
            return self.outcome();
        }
        self.make(&Step::default()).await
    }

    /// Makes the changes that were set aside after all, over what other tabs stored.
    pub async fn use_set_aside(&mut self) -> Outcome {
        let wishes: Vec<(String, Option<Entry>)> =
            self.set_aside.iter().flat_map(|step| &step.changes).map(|change| (change.key.clone(), change.after.clone())).collect();
        let outcome = self.commit(self.book.step(wishes)).await;
        if !matches!(outcome, Outcome::Conflict(_)) {
            self.set_aside.clear();
        }
        outcome
    }

    /// Takes what is stored now, with what is not stored made upon it again.
    pub async fn refresh(&mut self) {
        match self.storage.read().await {
            Ok(stored) => {
                self.take(&stored);
                self.trouble = self.trouble.filter(|_| !self.unsaved.is_empty());
            }
            Err(fault) => self.trouble = Some(fault),
        }
    }

    /// Deletes everything, stored or not.
    ///
    /// # Errors
    /// When storage refuses; then nothing is deleted.
    pub async fn clear(&mut self) -> Result<(), StorageFault> {
        self.storage.clear().await?;
        self.book = Book::default();
        self.unsaved.clear();
        self.set_aside.clear();
        self.trouble = None;
        self.refresh().await;
        Ok(())
    }

    fn outcome(&self) -> Outcome {
        self.trouble.map_or(Outcome::Saved, Outcome::NotSaved)
    }

    async fn make(&mut self, step: &Step) -> Outcome {
        for _ in 0..TRIES {
            let mut next = self.book.clone();
            if let Err(Conflict(keys)) = next.apply(step) {
                return Outcome::Conflict(keys);
            }
            let swap = Swap {
                revision: self.revision,
                texts: texts(self.unsaved.iter().chain([step])),
                published: wire::encode(&Self::layers(&next)),
            };
            match self.storage.swap(&swap).await {
                Ok(()) => {
                    self.revision += 1;
                    self.book = next;
                    self.unsaved.clear();
                    self.trouble = None;
                    return Outcome::Saved;
                }
                Err(SwapFault::Stale) => self.refresh().await,
                Err(SwapFault::Storage(fault)) => return self.hold(next, step, fault),
            }
        }
        let mut next = self.book.clone();
        match next.apply(step) {
            Ok(()) => self.hold(next, step, StorageFault::Refused),
            Err(Conflict(keys)) => Outcome::Conflict(keys),
        }
    }

    /// Keeps a change in memory.
    fn hold(&mut self, next: Book, step: &Step, fault: StorageFault) -> Outcome {
        self.book = next;
        if !step.is_empty() {
            self.unsaved.push(step.clone());
        }
        self.trouble = Some(fault);
        Outcome::NotSaved(fault)
    }

    fn take(&mut self, stored: &Stored) {
        let read = |(key, text): (&String, &String)| json::read_entry(key, text).map(|entry| (key.clone(), entry));
        let entries: BTreeMap<String, Entry> = stored.texts.iter().filter_map(read).collect();
        self.revision = stored.revision;
        self.book.replace_entries(entries);
        let waiting = std::mem::take(&mut self.unsaved);
        for step in waiting {
            match self.book.apply(&step) {
                Ok(()) => self.unsaved.push(step),
                Err(_) => self.set_aside.push(step),
            }
        }
    }
}

/// The texts after several steps.
fn texts<'s>(steps: impl Iterator<Item = &'s Step>) -> BTreeMap<String, Option<String>> {
    let mut texts = BTreeMap::new();
    for change in steps.flat_map(|step| &step.changes) {
        texts.insert(change.key.clone(), change.after.as_ref().map(json::write_entry));
    }
    texts
}
