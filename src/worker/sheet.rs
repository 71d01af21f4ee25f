//! The worker that reads spreadsheets: one file in, one answer out.
//!
//! It first posts an empty array when it listens. A panic or a lack of memory ends it, and the page hears that as an error event.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::exchange::table::{sheet::read_sheets, wire::encode};

/// Starts the worker: listens, then says that it is ready.
pub fn run() {
    console_error_panic_hook::set_once();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let out = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let file = Uint8Array::new(&event.data()).to_vec();
        post(&out, &encode(&read_sheets(&file)));
    });
    // The listener lives as long as the worker.
    scope.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    post(&scope, &[]);
}

fn post(scope: &DedicatedWorkerGlobalScope, bytes: &[u8]) {
    let bytes = Uint8Array::from(bytes);
    // Posting fails only when the page is gone, and then nobody waits for the answer.
    drop(scope.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer())));
}
