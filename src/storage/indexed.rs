//! IndexedDB: one store of texts by key, and one of values about them. All of a change is one transaction.

use std::collections::BTreeMap;

use idb::{Database, Error, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::published::{ABOUT, NAME, PUBLISHED};

use super::{Storage, StorageFault, Stored, Swap, SwapFault};

/// The version of the stores' layout. A new one gets its step in `lay_out`, which starts from whatever version is there.
const LAYOUT: u32 = 1;
const TEXTS: &str = "texts";
const REVISION: &str = "revision";

/// What became of a change.
enum Swapped {
    Done,
    Stale,
    Aborted,
}

/// The browser's database.
#[derive(Debug)]
pub struct Indexed(Database);

impl Indexed {
    /// Opens the database, or makes it.
    ///
    /// # Errors
    /// When the browser refuses, or a newer version of the page made it.
    pub async fn open() -> Result<Self, StorageFault> {
        let mut request = Factory::new().and_then(|factory| factory.open(NAME, Some(LAYOUT))).map_err(|it| fault(&it))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = idb::DatabaseEvent::database(&event) {
                lay_out(&database);
            }
        });
        let database = request.await.map_err(|it| fault(&it))?;
        Ok(Self(database))
    }

    async fn read_all(&self) -> Result<Stored, Error> {
        let transaction = self.0.transaction(&[TEXTS, ABOUT], TransactionMode::ReadOnly)?;
        let (store, about) = (transaction.object_store(TEXTS)?, transaction.object_store(ABOUT)?);
        let keys = store.get_all_keys(None, None)?.await?;
        let values = store.get_all(None, None)?.await?;
        let revision = about.get(JsValue::from(REVISION))?.await?;
        let pairs = keys.iter().zip(&values).filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)));
        Ok(Stored { revision: number(revision.as_ref()), texts: pairs.collect() })
    }

    async fn swap_all(&self, swap: &Swap) -> Result<Swapped, Error> {
        let transaction = self.0.transaction(&[TEXTS, ABOUT], TransactionMode::ReadWrite)?;
        let (store, about) = (transaction.object_store(TEXTS)?, transaction.object_store(ABOUT)?);
        if number(about.get(JsValue::from(REVISION))?.await?.as_ref()) != swap.revision {
            transaction.abort()?.await?;
            return Ok(Swapped::Stale);
        }
        write(&store, &swap.texts)?;
        about.put(&published_value(&swap.published), Some(&PUBLISHED.into()))?;
        about.put(&revision(swap.revision + 1), Some(&REVISION.into()))?;
        Ok(if transaction.commit()?.await?.is_committed() { Swapped::Done } else { Swapped::Aborted })
    }

    async fn clear_all(&self) -> Result<bool, Error> {
        let transaction = self.0.transaction(&[TEXTS, ABOUT], TransactionMode::ReadWrite)?;
        let (store, about) = (transaction.object_store(TEXTS)?, transaction.object_store(ABOUT)?);
        let last = number(about.get(JsValue::from(REVISION))?.await?.as_ref());
        store.clear()?;
        about.delete(Query::from(JsValue::from(PUBLISHED)))?;
        // The count goes on: a tab that still shows what was deleted must not write over the deletion.
        about.put(&revision(last + 1), Some(&REVISION.into()))?;
        Ok(transaction.commit()?.await?.is_committed())
    }
}

/// The stores of the newest layout, whatever was there.
fn lay_out(database: &Database) {
    let there = database.store_names();
    for name in [TEXTS, ABOUT].into_iter().filter(|name| !there.iter().any(|it| it == name)) {
        // A store that cannot be made shows as a refusal at the first reading.
        drop(database.create_object_store(name, ObjectStoreParams::new()));
    }
}

fn write(store: &idb::ObjectStore, texts: &BTreeMap<String, Option<String>>) -> Result<(), Error> {
    for (key, text) in texts {
        let key = JsValue::from(key.as_str());
        match text {
            Some(text) => drop(store.put(&JsValue::from(text.as_str()), Some(&key))?),
            None => drop(store.delete(Query::from(key))?),
        }
    }
    Ok(())
}

fn published_value(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// Revisions stay far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "a count of changes")]
fn revision(number: u64) -> JsValue {
    JsValue::from_f64(number as f64)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "written by `revision`")]
fn number(value: Option<&JsValue>) -> u64 {
    value.and_then(JsValue::as_f64).map_or(0, |number| number as u64)
}

/// Browsers tell a full disk by the exception's name.
fn fault(error: &Error) -> StorageFault {
    let text = format!("{error:?}");
    if text.contains("QuotaExceeded") {
        StorageFault::Full
    } else if text.contains("VersionError") {
        StorageFault::Newer
    } else {
        StorageFault::Refused
    }
}

/// An open connection would hold back a newer layout, and a deletion by the browser.
impl Drop for Indexed {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Storage for Indexed {
    async fn read(&self) -> Result<Stored, StorageFault> {
        self.read_all().await.map_err(|it| fault(&it))
    }

    async fn swap(&self, swap: &Swap) -> Result<(), SwapFault> {
        match self.swap_all(swap).await {
            Ok(Swapped::Done) => Ok(()),
            Ok(Swapped::Stale) => Err(SwapFault::Stale),
            // A browser that finds no room only when it commits aborts without an error.
            Ok(Swapped::Aborted) => Err(SwapFault::Storage(StorageFault::Full)),
            Err(error) => Err(SwapFault::Storage(fault(&error))),
        }
    }

    async fn clear(&self) -> Result<(), StorageFault> {
        if self.clear_all().await.map_err(|it| fault(&it))? { Ok(()) } else { Err(StorageFault::Refused) }
    }
}
