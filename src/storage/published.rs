//! The one value of the storage that the engine's worker reads: the layers, as the last change left them. Written by hand over the browser's
//! interface, because the worker's size counts more than the few lines that the `idb` crate would save here.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The database's name; one an origin.
pub(super) const NAME: &str = "makker";
/// The store of values about the texts.
pub(super) const ABOUT: &str = "about";
/// The key of the layers.
pub(super) const PUBLISHED: &str = "published";
/// Longest wait for what is stored, in milliseconds: a browser that holds its database back must not hold the catalogue back.
const PATIENCE: i32 = 1_500;

/// The layers; `None` where nothing is kept, or nothing can be read. Makes no database where there is none.
pub async fn read() -> Option<Vec<u8>> {
    let factory = Reflect::get(&js_sys::global(), &"indexedDB".into()).ok()?;
    if !exists(&factory).await {
        return None;
    }
    let request = call(&factory, "open", &[NAME.into()])?;
    let opened = request.clone();
    // A database that is made here would have no stores; whoever keeps something makes it.
    let refuse = Closure::once_into_js(move || {
        let transaction = Reflect::get(&opened, &"transaction".into()).unwrap_or_default();
        call(&transaction, "abort", &[])
    });
    Reflect::set(&request, &"onupgradeneeded".into(), &refuse).ok()?;
    let database = soon(&request).await?;
    let value = read_from(&database).await;
    // An open connection would hold back a newer layout.
    let _ = call(&database, "close", &[]);
    value?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

async fn read_from(database: &JsValue) -> Option<JsValue> {
    let transaction = call(database, "transaction", &[ABOUT.into(), "readonly".into()])?;
    let store = call(&transaction, "objectStore", &[ABOUT.into()])?;
    soon(&call(&store, "get", &[PUBLISHED.into()])?).await
}

/// Whether this browser has the database; where it does not tell, it may have.
async fn exists(factory: &JsValue) -> bool {
    let Some(list) = call(factory, "databases", &[]).and_then(|list| list.dyn_into::<Promise>().ok()) else {
        return !factory.is_undefined();
    };
    let Ok(list) = JsFuture::from(Promise::race(&Array::of2(&list, &rest()))).await else { return false };
    Array::from(&list).iter().any(|it| Reflect::get(&it, &"name".into()).is_ok_and(|name| name == NAME))
}

/// The result of a request of the database, if it comes in time.
async fn soon(request: &JsValue) -> Option<JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        for (event, then) in [("onsuccess", &resolve), ("onerror", &reject), ("onblocked", &reject)] {
            // A request takes its listeners in any browser.
            let _ = Reflect::set(request, &event.into(), then);
        }
    });
    JsFuture::from(Promise::race(&Array::of2(&answered, &rest()))).await.ok()?;
    Reflect::get(request, &"result".into()).ok()
}

/// Calls a method; `None` when there is none, or it throws.
fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    function.apply(object, &arguments.iter().collect::<Array>()).ok()
}

/// An empty list, after some time.
fn rest() -> Promise {
    Promise::new(&mut |resolve, _| {
        let global = js_sys::global();
        if let Some(set_timeout) = Reflect::get(&global, &"setTimeout".into()).ok().and_then(|it| it.dyn_into::<Function>().ok()) {
            // Without a clock there is no wait, and no patience to lose.
            let _ = set_timeout.call3(&global, &resolve, &PATIENCE.into(), &Array::new());
        }
    })
}
