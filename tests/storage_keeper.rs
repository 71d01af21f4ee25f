//! The keeper under random edits, reloads, other tabs and storage that fails in every way: nothing is lost.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use makker::own::{Entry, Field, Record, RecordKind};
use makker::storage::keeper::{Keeper, Outcome};
use makker::storage::memory::Memory;
use makker::storage::{Storage, StorageFault, Stored, Swap, SwapFault};

/// Runs a future whose parts are all ready: storage in memory never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("help: a storage in memory waited"),
    }
}

/// A small generator of Marsaglia's xorshift kind: the same numbers on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// How the next access fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fail {
    No,
    Before(StorageFault),
    /// The write is done, but reported as failed: the machine slept, the tab was shut.
    After,
}

#[derive(Clone)]
struct Faulty {
    memory: Memory,
    fail: Rc<RefCell<Fail>>,
    injected: Rc<RefCell<u32>>,
}

impl Faulty {
    fn fault(&self) -> Fail {
        let fail = *self.fail.borrow();
        if fail != Fail::No {
            *self.injected.borrow_mut() += 1;
        }
        fail
    }
}

impl Storage for Faulty {
    async fn read(&self) -> Result<Stored, StorageFault> {
        match self.fault() {
            Fail::Before(fault) => Err(fault),
            _ => self.memory.read().await,
        }
    }

    async fn swap(&self, swap: &Swap) -> Result<(), SwapFault> {
        match self.fault() {
            Fail::No => self.memory.swap(swap).await,
            Fail::Before(fault) => Err(SwapFault::Storage(fault)),
            Fail::After => {
                self.memory.swap(swap).await?;
                Err(SwapFault::Storage(StorageFault::Refused))
            }
        }
    }

    async fn clear(&self) -> Result<(), StorageFault> {
        self.memory.clear().await
    }
}

fn record(id: &str, name: &str) -> Record {
    let values = [(Field::Name, name.to_owned()), (Field::Type, "business".to_owned())].into();
    Record { kind: RecordKind::Partner, id: id.to_owned(), values }
}

fn names<S: Storage>(keeper: &Keeper<S>) -> BTreeMap<String, String> {
    keeper.book().records().map(|record| (record.id.clone(), record.title().to_owned())).collect()
}

/// An edit a user made and that was not refused.
struct Edit {
    id: String,
    /// What the user saw before: `None` when there was no such record.
    before: Option<String>,
    /// What was written; unique. `None` is a deletion.
    after: Option<String>,
}

/// What a step of the keeper writes, by id.
fn written(step: &makker::own::Step) -> impl Iterator<Item = (String, Option<String>)> + '_ {
    let name = |entry: &Entry| entry.record().map(|record| record.title().to_owned());
    step.changes.iter().map(move |change| (change.key.trim_start_matches("partner/").to_owned(), change.after.as_ref().and_then(name)))
}

/// An edit is lost when it is not stored, waits in no tab, was not set aside, and nobody who saw it wrote over it.
fn lost<'e>(
    edits: &'e [Edit],
    stored: &BTreeMap<String, String>,
    tabs: &[Keeper<Faulty>],
    dismissed: &[(String, Option<String>)],
) -> Vec<&'e Edit> {
    let steps = || tabs.iter().flat_map(|tab| tab.unsaved().iter().chain(tab.set_aside()));
    let waiting: Vec<(String, Option<String>)> = steps().flat_map(written).chain(dismissed.iter().cloned()).collect();
    let is_lost = |(nth, edit): &(usize, &Edit)| {
        let is_stored = stored.get(&edit.id) == edit.after.as_ref();
        let waits = waiting.contains(&(edit.id.clone(), edit.after.clone()));
        let replaced = edits[nth + 1..].iter().any(|later| later.id == edit.id && later.before == edit.after);
        !(is_stored || waits || replaced)
    };
    edits.iter().enumerate().filter(is_lost).map(|(_, edit)| edit).collect()
}

fn stored_names(storage: &Faulty) -> BTreeMap<String, String> {
    let stored = now(storage.memory.read()).expect("memory reads");
    let entries = stored.texts.iter().filter_map(|(key, text)| makker::exchange::own::json::read_entry(key, text));
    entries.filter_map(|entry| entry.record().map(|record| (record.id.clone(), record.title().to_owned()))).collect()
}

#[test]
fn ten_thousand_edits_with_reloads_tabs_and_faults_lose_nothing() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let storage = Faulty { memory: Memory::default(), fail: Rc::new(RefCell::new(Fail::No)), injected: Rc::default() };
    let mut tabs = [now(Keeper::open(storage.clone())), now(Keeper::open(storage.clone()))];
    let (mut edits, mut dismissed) = (Vec::new(), Vec::new());
    let (mut made, mut reloads, mut conflicts) = (0u32, 0u32, 0u32);
    while made < 10_000 {
        let at = usize::try_from(chance.below(2)).expect("0 or 1");
        *storage.fail.borrow_mut() = match chance.below(12) {
            0 => Fail::Before(StorageFault::Full),
            1 => Fail::Before(StorageFault::Refused),
            2 => Fail::After,
            _ => Fail::No,
        };
        match chance.below(20) {
            // A reload. What is not stored was told; a user who is told saves, or takes a backup, before leaving.
            0 => {
                *storage.fail.borrow_mut() = Fail::No;
                assert_eq!(now(tabs[at].save_again()), Outcome::Saved, "help: storage works again, so what waited is stored");
                dismissed.extend(tabs[at].set_aside().iter().flat_map(written));
                tabs[at] = now(Keeper::open(storage.clone()));
                reloads += 1;
                assert_eq!(names(&tabs[at]), stored_names(&storage), "after reload {reloads}");
            }
            1 => now(tabs[at].refresh()),
            2 => drop(now(tabs[at].save_again())),
            kind => {
                made += 1;
                let id = format!("eget-{}", chance.below(30));
                let before = names(&tabs[at]).get(&id).cloned();
                let after = (kind > 5).then(|| format!("navn {made}"));
                let entry = after.as_ref().map(|name| Entry::Record(record(&id, name)));
                let step = tabs[at].book().step([(format!("partner/{id}"), entry)]);
                if step.is_empty() {
                    continue;
                }
                match now(tabs[at].commit(step)) {
                    Outcome::Conflict(keys) => {
                        conflicts += 1;
                        assert_eq!(keys, [format!("partner/{id}")], "help: only what the user changed can conflict");
                    }
                    Outcome::Saved | Outcome::NotSaved(_) => {
                        assert_eq!(names(&tabs[at]).get(&id), after.as_ref(), "help: what was written is on the screen");
                        edits.push(Edit { id, before, after });
                    }
                }
            }
        }
        if made % 10 == 0 {
            let lost = lost(&edits, &stored_names(&storage), &tabs, &dismissed);
            assert!(lost.is_empty(), "lost after {made} edits: {} {:?}", lost[0].id, lost[0].after);
            // Edits that were replaced need not be looked at again.
            let keep = edits.len().saturating_sub(600);
            edits.drain(..keep);
        }
    }
    let injected = *storage.injected.borrow();
    println!("{made} edits, {reloads} reloads, {injected} storage faults, {conflicts} conflicts told, 0 lost");
    assert!(injected > 1_000 && reloads > 300, "help: the test no longer does what it says");
}

#[test]
fn two_tabs_at_once_lose_no_update() {
    let memory = Memory::default();
    let mut first = now(Keeper::open(memory.clone()));
    let mut second = now(Keeper::open(memory.clone()));
    let put = |keeper: &Keeper<Memory>, id: &str, name: &str| {
        keeper.book().step([(format!("partner/{id}"), Some(Entry::Record(record(id, name))))])
    };
    let (a, b) = (put(&first, "a", "A"), put(&second, "b", "B"));
    assert_eq!(now(first.commit(a)), Outcome::Saved);
    assert_eq!(now(second.commit(b)), Outcome::Saved, "help: another record was changed meanwhile, that is no conflict");
    assert_eq!(names(&second).len(), 2);
    now(first.refresh());
    let (mine, theirs) = (put(&first, "a", "mine"), put(&second, "a", "theirs"));
    assert_eq!(now(second.commit(theirs)), Outcome::Saved);
    assert_eq!(now(first.commit(mine)), Outcome::Conflict(vec!["partner/a".to_owned()]));
    assert_eq!(names(&first)["a"], "theirs", "help: the other's version is shown, mine is still in the form");
    let mine = put(&first, "a", "mine");
    assert_eq!(now(first.commit(mine)), Outcome::Saved, "help: said again, it is wanted");
}

#[test]
fn everything_can_be_undone_and_deleted() {
    let memory = Memory::default();
    let mut keeper = now(Keeper::open(memory.clone()));
    for name in ["A", "B"] {
        let step = keeper.book().step([("partner/a".to_owned(), Some(Entry::Record(record("a", name))))]);
        now(keeper.commit(step));
    }
    assert_eq!(now(keeper.undo()), Some(Outcome::Saved));
    assert_eq!(names(&keeper)["a"], "A");
    assert_eq!(now(keeper.redo()), Some(Outcome::Saved));
    assert_eq!(names(&now(Keeper::open(memory.clone())))["a"], "B");
    assert_eq!(now(keeper.clear()), Ok(()));
    assert!(now(memory.read()).expect("memory reads").texts.is_empty());
}

#[test]
fn what_is_stored_today_reads_for_ever() {
    // A copy of what version 1 stores; a newer version of the page must read it, or bring a step that does.
    let stored = include_str!("data/stored_v1.json");
    let texts: BTreeMap<String, String> = serde_json::from_str(stored).expect("a map of texts");
    let keeper = now(Keeper::open(Memory::of(Stored { revision: 3, texts: texts.clone() })));
    assert_eq!(keeper.book().entries().len(), texts.len(), "help: an entry of version 1 no longer reads");
    for (key, text) in &texts {
        let entry = keeper.book().get(key).expect("there");
        assert_eq!(&makker::exchange::own::json::write_entry(entry), text);
    }
}
