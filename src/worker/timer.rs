//! `setTimeout` of whichever global scope there is: window or worker.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

/// Calls `then` after so many milliseconds, at the earliest when the current turn is over.
pub(super) fn later(milliseconds: u32, then: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(then);
    let global = js_sys::global();
    if let Some(set_timeout) = Reflect::get(&global, &"setTimeout".into()).ok().and_then(|f| f.dyn_into::<Function>().ok()) {
        // A scope without setTimeout does not exist in a browser; the answer, a timer's number, is not needed.
        drop(set_timeout.call2(&global, &callback, &milliseconds.into()));
    }
}
