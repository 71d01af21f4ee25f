//! The page's side of the reader of spreadsheets: starts it for one file, waits, and ends it, so that what it held is given back.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use super::timer::later;
use crate::exchange::table::{LIMITS, Sheet, TableFault, wire::decode};

/// The script that starts the reader.
const LOADER: &str = "./sheet_loader.js";
/// Seconds from the start to the answer. The largest workbook within the limits takes a tenth; the rest is for its program to load.
const LIMIT: u32 = 30;

/// How far the reader has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Starting,
    Reading,
    Broken,
}

/// Reads the sheets of a workbook in a worker of its own.
///
/// # Errors
/// What the reader found, or that it could not start, broke, or took too long.
pub async fn read(bytes: Vec<u8>) -> Result<Vec<Sheet>, TableFault> {
    // A file far too large is not even copied.
    if let Some(given) = u32::try_from(bytes.len()).ok().filter(|given| *given > LIMITS.bytes) {
        return Err(TableFault::TooLarge { limit: LIMITS.bytes, given });
    }
    let worker = start()?;
    let state = Rc::new(Cell::new(State::Starting));
    let answer = JsFuture::from(converse(&worker, &state, &Uint8Array::from(bytes.as_slice()))).await;
    worker.set_onmessage(None);
    worker.set_onerror(None);
    worker.terminate();
    match (answer.ok().and_then(|answer| answer.dyn_into::<Uint8Array>().ok()), state.get()) {
        (Some(answer), _) => decode(&answer.to_vec()),
        (None, State::Starting) => Err(TableFault::NoReader),
        (None, State::Reading) => Err(TableFault::TooSlow { seconds: LIMIT }),
        (None, State::Broken) => Err(TableFault::Damaged("the reader broke off".to_owned())),
    }
}

fn start() -> Result<Worker, TableFault> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(LOADER, &options).map_err(|_| TableFault::NoReader)
}

/// Sends the file once the reader is ready. Keeps the promise with the answer, or with nothing after an error or when time is up.
fn converse(worker: &Worker, state: &Rc<Cell<State>>, file: &Uint8Array) -> Promise {
    Promise::new(&mut |resolve, _| {
        let (line, now, keep, file) = (worker.clone(), Rc::clone(state), resolve.clone(), file.clone());
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            if Uint8Array::new(&data).length() > 0 {
                settle(&keep, &data);
            } else if now.replace(State::Reading) == State::Starting {
                // A line that is down shows itself by silence.
                drop(line.post_message_with_transfer(&file, &Array::of1(&file.buffer())));
            }
        });
        let (now, keep) = (Rc::clone(state), resolve.clone());
        let on_error = Closure::<dyn FnMut(Event)>::new(move |_: Event| {
            if now.get() == State::Reading {
                now.set(State::Broken);
            }
            settle(&keep, &JsValue::NULL);
        });
        // The browser gives the listeners back once the worker that holds them is gone.
        worker.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
        worker.set_onerror(Some(on_error.into_js_value().unchecked_ref()));
        later(LIMIT * 1_000, move || settle(&resolve, &JsValue::NULL));
    })
}

/// Keeps the promise; once kept, it stays as it is.
fn settle(keep: &js_sys::Function, answer: &JsValue) {
    // A promise's own function does not throw.
    drop(keep.call1(&JsValue::NULL, answer));
}
