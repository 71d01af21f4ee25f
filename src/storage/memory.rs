//! A storage in memory, shared by its clones as tabs share a browser's.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Storage, StorageFault, Stored, Swap, SwapFault};

/// Texts in memory.
#[derive(Clone, Debug, Default)]
pub struct Memory(Rc<RefCell<Stored>>);

impl Memory {
    /// A storage that holds this already.
    #[must_use]
    pub fn of(stored: Stored) -> Self {
        Self(Rc::new(RefCell::new(stored)))
    }
}

impl Storage for Memory {
    async fn read(&self) -> Result<Stored, StorageFault> {
        Ok(self.0.borrow().clone())
    }

    async fn swap(&self, swap: &Swap) -> Result<(), SwapFault> {
        let mut stored = self.0.borrow_mut();
        if stored.revision != swap.revision {
            return Err(SwapFault::Stale);
        }
        stored.revision += 1;
        for (key, text) in &swap.texts {
            match text {
                Some(text) => stored.texts.insert(key.clone(), text.clone()),
                None => stored.texts.remove(key),
            };
        }
        Ok(())
    }

    async fn clear(&self) -> Result<(), StorageFault> {
        let mut stored = self.0.borrow_mut();
        let revision = stored.revision + 1;
        // The count goes on: a tab that still shows what was deleted must not write over the deletion.
        *stored = Stored { revision, ..Stored::default() };
        Ok(())
    }
}
