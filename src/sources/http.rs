//! The one place that calls `fetch`.

use js_sys::{ArrayBuffer, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, Response, Window,
};

use super::cancel::Cancel;
use super::{Answer, FetchProblem, hosts, retry};

/// Seconds until a fetch of our own files is given up: a slow mobile line carries the catalogue in less.
const LIMIT_SECONDS: u32 = 60;
/// Seconds until an answer to a question of the user is given up.
const FOREIGN_LIMIT_SECONDS: u32 = 8;
/// Bytes taken from others: 5 MB.
const FOREIGN_LIMIT_BYTES: u64 = 5_000_000;

/// The bytes at an address relative to the page's base.
///
/// # Errors
/// Offline, refused by the server, or too slow.
pub(super) async fn get(address: &str) -> Result<Vec<u8>, FetchProblem> {
    timed(address, &RequestInit::new(), LIMIT_SECONDS, None, async |response| {
        if !response.ok() {
            return Err(FetchProblem::Refused(response.status()));
        }
        let buffer = JsFuture::from(response.array_buffer().map_err(offline)?).await.map_err(offline)?;
        Ok(Uint8Array::new(&buffer.unchecked_into::<ArrayBuffer>()).to_vec())
    })
    .await
}

/// The answer of a host that `hosts.txt` names, whatever its status.
///
/// # Errors
/// The host is not named; offline, too slow, too large, or cancelled.
pub(super) async fn get_named(url: &str, cancel: &Cancel) -> Result<Answer, FetchProblem> {
    hosts::allowed(url).map_err(FetchProblem::Host)?;
    ask(url, cancel).await
}

/// The answer of an address of the page itself or of a host that `hosts.txt` names.
///
/// # Errors
/// As [`get_named`].
pub(super) async fn get_reachable(url: &str, cancel: &Cancel) -> Result<Answer, FetchProblem> {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    hosts::reachable(url, &origin).map_err(FetchProblem::Host)?;
    ask(url, cancel).await
}

async fn ask(url: &str, cancel: &Cancel) -> Result<Answer, FetchProblem> {
    if cancel.is_cancelled() {
        return Err(FetchProblem::Cancelled);
    }
    timed(url, &plain_request(), FOREIGN_LIMIT_SECONDS, Some(cancel), async |response| {
        let retry_after = response.headers().get("Retry-After").ok().flatten().and_then(|header| retry::seconds(&header));
        Ok(Answer { status: response.status(), body: read_capped(&response, FOREIGN_LIMIT_BYTES).await?, retry_after })
    })
    .await
}

/// A request that tells nothing of the user, and that needs no preflight: `Accept` is the only header.
fn plain_request() -> RequestInit {
    let request = RequestInit::new();
    request.set_credentials(RequestCredentials::Omit);
    request.set_referrer_policy(ReferrerPolicy::NoReferrer);
    request.set_cache(RequestCache::Default);
    if let Ok(headers) = Headers::new()
        && headers.append("Accept", "application/json").is_ok()
    {
        request.set_headers(&headers);
    }
    request
}

/// Fetches and reads within a limit in seconds, and stops when the handle is used.
async fn timed<T>(
    url: &str,
    request: &RequestInit,
    limit_seconds: u32,
    cancel: Option<&Cancel>,
    read: impl AsyncFnOnce(Response) -> Result<T, FetchProblem>,
) -> Result<T, FetchProblem> {
    let window = web_sys::window().ok_or(FetchProblem::Offline)?;
    let controller = AbortController::new().map_err(offline)?;
    request.set_signal(Some(&controller.signal()));
    let timer = abort_later(&window, &controller, limit_seconds);
    let abort = controller.clone();
    let listening = cancel.and_then(|cancel| cancel.listen(move || abort.abort()));
    let result = match fetch(&window, url, request).await {
        Ok(response) => read(response).await,
        Err(problem) => Err(problem),
    };
    drop(listening);
    if let Some((id, _callback)) = timer {
        window.clear_timeout_with_handle(id);
    }
    match result {
        Err(_) if cancel.is_some_and(Cancel::is_cancelled) => Err(FetchProblem::Cancelled),
        Err(FetchProblem::Offline) if controller.signal().aborted() => Err(FetchProblem::TooSlow(limit_seconds)),
        Err(problem) => {
            // What is still on its way is not wanted any more.
            controller.abort();
            Err(problem)
        }
        Ok(value) => Ok(value),
    }
}

async fn fetch(window: &Window, url: &str, request: &RequestInit) -> Result<Response, FetchProblem> {
    let response = JsFuture::from(window.fetch_with_str_and_init(url, request)).await.map_err(offline)?;
    response.dyn_into().map_err(offline)
}

/// The body, piece by piece, so that a flood is stopped at the limit and not after it.
async fn read_capped(response: &Response, limit: u64) -> Result<Vec<u8>, FetchProblem> {
    let promised = response.headers().get("Content-Length").ok().flatten().and_then(|length| length.parse().ok());
    check_size(promised.unwrap_or(0), limit)?;
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut body = Vec::new();
    while let Some(piece) = next_piece(&reader).await? {
        check_size(body.len() as u64 + u64::from(piece.length()), limit)?;
        body.extend(piece.to_vec());
    }
    Ok(body)
}

async fn next_piece(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, FetchProblem> {
    let step = JsFuture::from(reader.read()).await.map_err(offline)?;
    let value = Reflect::get(&step, &"value".into()).map_err(offline)?;
    // At the end the stream gives no value.
    Ok(value.dyn_into().ok())
}

const fn check_size(given: u64, limit: u64) -> Result<(), FetchProblem> {
    if given > limit { Err(FetchProblem::TooLarge { given, limit }) } else { Ok(()) }
}

/// The browser does not tell a page why a request failed.
fn offline(_: JsValue) -> FetchProblem {
    FetchProblem::Offline
}

type Timer = (i32, Closure<dyn FnMut()>);

fn abort_later(window: &Window, controller: &AbortController, seconds: u32) -> Option<Timer> {
    let controller = controller.clone();
    let callback = Closure::once(move || controller.abort());
    let milliseconds = i32::try_from(seconds.saturating_mul(1000)).unwrap_or(i32::MAX);
    let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), milliseconds).ok()?;
    Some((id, callback))
}
