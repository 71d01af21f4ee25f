//! All that is kept, changed in steps: each step tells what was before, so it can be undone, and refused when that is no longer so.

use std::collections::BTreeMap;

use super::overlay::Layer;
use super::record::Record;

/// Something that is kept under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A record of the user's own.
    Record(Record),
    /// Another catalogue, as a whole.
    Layer(Layer),
}

impl Entry {
    /// The record, when it is one.
    #[must_use]
    pub const fn record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            Self::Layer(_) => None,
        }
    }

    /// The other catalogue, when it is one.
    #[must_use]
    pub const fn layer(&self) -> Option<&Layer> {
        match self {
            Self::Layer(layer) => Some(layer),
            Self::Record(_) => None,
        }
    }
}

/// One key's change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key.
    pub key: String,
    /// What was there.
    pub before: Option<Entry>,
    /// What is there then.
    pub after: Option<Entry>,
}

/// Changes that are made together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The changes; no key twice.
    pub changes: Vec<Change>,
}

impl Step {
    /// The step that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let back = |it: &Change| Change { key: it.key.clone(), before: it.after.clone(), after: it.before.clone() };
        Self { changes: self.changes.iter().map(back).collect() }
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.iter().all(|change| change.before == change.after)
    }
}

/// A step does not fit: these keys were changed by somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict(pub Vec<String>);

/// Steps that can be undone; older ones are let go, their effects stay.
const UNDO_LIMIT: usize = 200;

/// All entries, and the steps that led here in this session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    entries: BTreeMap<String, Entry>,
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Book {
    /// A book of what was kept.
    #[must_use]
    pub const fn of(entries: BTreeMap<String, Entry>) -> Self {
        Self { entries, done: Vec::new(), undone: Vec::new() }
    }

    /// All entries by key.
    #[must_use]
    pub const fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// The records of the user's own, in the order of their keys.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.entries.values().filter_map(Entry::record)
    }

    /// The other catalogues.
    pub fn layers(&self) -> impl Iterator<Item = &Layer> {
        self.entries.values().filter_map(Entry::layer)
    }

    /// What is kept under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// The step that puts entries under their keys, or takes them away; changes that change nothing are left out.
    #[must_use]
    pub fn step(&self, wishes: impl IntoIterator<Item = (String, Option<Entry>)>) -> Step {
        let wishes: BTreeMap<String, Option<Entry>> = wishes.into_iter().collect();
        let changes = wishes.into_iter().map(|(key, after)| Change { before: self.entries.get(&key).cloned(), after, key });
        Step { changes: changes.filter(|change| change.before != change.after).collect() }
    }

    /// Makes a step. A change that is made already, because a write succeeded that was reported as failed, is passed over.
    ///
    /// # Errors
    /// The keys that hold neither what was before nor what is to come; then nothing is changed.
    pub fn apply(&mut self, step: &Step) -> Result<(), Conflict> {
        let fits = |change: &&Change| {
            let now = self.entries.get(&change.key);
            now == change.before.as_ref() || now == change.after.as_ref()
        };
        let unfit: Vec<String> = step.changes.iter().filter(|change| !fits(change)).map(|change| change.key.clone()).collect();
        if !unfit.is_empty() {
            return Err(Conflict(unfit));
        }
        for Change { key, after, .. } in &step.changes {
            match after {
                Some(entry) => self.entries.insert(key.clone(), entry.clone()),
                None => self.entries.remove(key),
            };
        }
        Ok(())
    }

    /// Notes a step that was made by the user, so that it can be undone.
    pub fn note(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
        let over = self.done.len().saturating_sub(UNDO_LIMIT);
        self.done.drain(..over);
    }

    /// The step that takes the last one back.
    #[must_use]
    pub fn undo(&self) -> Option<Step> {
        self.done.last().map(Step::inverse)
    }

    /// The step that makes the last undone one again.
    #[must_use]
    pub fn redo(&self) -> Option<Step> {
        self.undone.last().cloned()
    }

    /// Notes that the last step was undone.
    pub fn note_undone(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// Notes that the last undone step was made again.
    pub fn note_redone(&mut self) {
        self.done.extend(self.undone.pop());
    }

    /// Lets the last step go: it can no longer be undone.
    pub fn forget_done(&mut self) {
        self.done.pop();
    }

    /// Lets the last undone step go: it can no longer be made again.
    pub fn forget_undone(&mut self) {
        self.undone.pop();
    }

    /// Takes other entries, such as those another tab has kept, and keeps the steps of this session.
    pub fn replace_entries(&mut self, entries: BTreeMap<String, Entry>) {
        self.entries = entries;
    }
}

#[cfg(test)]
mod tests {
    use super::super::field::{Field, RecordKind};
    use super::*;

    fn entry(id: &str, name: &str) -> (String, Option<Entry>) {
        let record = Record { kind: RecordKind::Partner, id: id.to_owned(), values: [(Field::Name, name.to_owned())].into() };
        (record.key(), Some(Entry::Record(record)))
    }

    #[test]
    fn a_step_and_its_inverse_leave_no_trace() {
        let mut book = Book::default();
        let first = book.step([entry("a", "A"), entry("b", "B")]);
        book.apply(&first).expect("fits");
        book.note(first);
        let before = book.entries().clone();
        let second = book.step([entry("a", "A2"), ("partner/b".to_owned(), None)]);
        book.apply(&second).expect("fits");
        book.note(second);
        let undo = book.undo().expect("there is one");
        book.apply(&undo).expect("fits");
        book.note_undone();
        assert_eq!(book.entries(), &before);
        let redo = book.redo().expect("there is one");
        book.apply(&redo).expect("fits");
        assert_eq!(book.records().map(Record::title).collect::<Vec<_>>(), ["A2"]);
    }

    #[test]
    fn a_step_over_what_another_has_changed_is_refused_whole() {
        let mut book = Book::default();
        let mine = book.step([entry("a", "mine"), entry("b", "mine")]);
        let theirs = book.step([entry("b", "theirs")]);
        book.apply(&theirs).expect("fits");
        assert_eq!(book.apply(&mine), Err(Conflict(vec!["partner/b".to_owned()])));
        assert!(book.get("partner/a").is_none());
    }

    #[test]
    fn a_step_that_was_made_already_may_be_made_again() {
        let mut book = Book::default();
        let step = book.step([entry("a", "A")]);
        book.apply(&step).expect("fits");
        book.apply(&step).expect("made already");
        assert!(book.step([entry("a", "A")]).is_empty());
    }
}
