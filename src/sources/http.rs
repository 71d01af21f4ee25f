//! The one place that calls `fetch`.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response, Window};

use super::FetchProblem;

/// Seconds until a fetch is given up: a slow mobile line carries the catalogue in less.
const LIMIT_SECONDS: u32 = 60;

/// The bytes at an address relative to the page's base.
///
/// # Errors
/// Offline, refused by the server, or too slow.
pub(super) async fn get(address: &str) -> Result<Vec<u8>, FetchProblem> {
    let window = web_sys::window().ok_or(FetchProblem::Offline)?;
    let controller = AbortController::new().map_err(|_| FetchProblem::Offline)?;
    let timer = abort_later(&window, &controller);
    let result = fetch(&window, address, &controller).await;
    if let Some((id, _callback)) = timer {
        window.clear_timeout_with_handle(id);
    }
    match result {
        Err(_) if controller.signal().aborted() => Err(FetchProblem::TooSlow(LIMIT_SECONDS)),
        result => result,
    }
}

async fn fetch(window: &Window, address: &str, controller: &AbortController) -> Result<Vec<u8>, FetchProblem> {
    let options = RequestInit::new();
    options.set_signal(Some(&controller.signal()));
    let offline = |_: JsValue| FetchProblem::Offline;
    let response = JsFuture::from(window.fetch_with_str_and_init(address, &options)).await.map_err(offline)?;
    let response: Response = response.dyn_into().map_err(offline)?;
    if !response.ok() {
        return Err(FetchProblem::Refused(response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(offline)?).await.map_err(offline)?;
    Ok(Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>()).to_vec())
}

type Timer = (i32, Closure<dyn FnMut()>);

fn abort_later(window: &Window, controller: &AbortController) -> Option<Timer> {
    let controller = controller.clone();
    let callback = Closure::once(move || controller.abort());
    let milliseconds = i32::try_from(LIMIT_SECONDS * 1000).unwrap_or(i32::MAX);
    let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), milliseconds).ok()?;
    Some((id, callback))
}
