//! What is kept in this browser, behind one trait: texts by key, changed all or nothing, and refused when another tab was first.
//!
//! - [`memory`]: for tests, and where the browser keeps nothing.
//! - `indexed`: IndexedDB, in the browser only; `published` is the engine's one look into it.
//! - [`keeper`]: the book of records over a storage: saves, takes what other tabs saved, holds on to what could not be saved.

pub mod keeper;
pub mod memory;
#[cfg(target_arch = "wasm32")]
pub mod indexed;
#[cfg(target_arch = "wasm32")]
pub mod published;

use std::collections::BTreeMap;
use std::future::Future;

/// Why storage could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser has no more room for this page.
    Full,
    /// The browser keeps nothing for this page: private window, forbidden, or damaged.
    Refused,
    /// What is stored was written by a newer version of the page.
    Newer,
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwapFault {
    /// Another tab has changed something since: read it, and try again.
    Stale,
    /// Storage could not do it.
    Storage(StorageFault),
}

/// All that is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Counts the changes; 0 when nothing has ever been stored.
    pub revision: u64,
    /// Texts by key.
    pub texts: BTreeMap<String, String>,
}

/// A change of several keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Swap {
    /// The revision it is made on.
    pub revision: u64,
    /// New texts; `None` removes the key.
    pub texts: BTreeMap<String, Option<String>>,
    /// The layers for the engine, as they are after the change.
    pub published: Vec<u8>,
}

/// A place that keeps texts.
pub trait Storage {
    /// All that is stored.
    ///
    /// # Errors
    /// When the browser refuses.
    fn read(&self) -> impl Future<Output = Result<Stored, StorageFault>>;

    /// Makes a change, all of it or nothing.
    ///
    /// # Errors
    /// [`SwapFault::Stale`] when the revision is another by now; nothing is changed then.
    fn swap(&self, swap: &Swap) -> impl Future<Output = Result<(), SwapFault>>;

    /// Deletes everything.
    ///
    /// # Errors
    /// When the browser refuses.
    fn clear(&self) -> impl Future<Output = Result<(), StorageFault>>;
}
