//! A handle that stops what is under way: the request, or the wait before the next one.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal};

/// Stops a look-up. Keep a clone, hand a reference to the look-up; a handle that was used stays used.
#[derive(Clone, Debug)]
pub struct Cancel {
    /// Every browser that runs wasm has it; without it a look-up cannot be stopped, only its answer ignored.
    controller: Option<AbortController>,
}

impl Cancel {
    /// A handle that has not been used.
    #[must_use]
    pub fn new() -> Self {
        Self { controller: AbortController::new().ok() }
    }

    /// Stops what was given this handle; it ends as cancelled.
    pub fn cancel(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    /// Whether [`Cancel::cancel`] was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.controller.as_ref().is_some_and(|controller| controller.signal().aborted())
    }

    /// Calls `then` when the handle is used, as long as the returned value lives.
    pub(super) fn listen(&self, then: impl FnMut() + 'static) -> Option<Listening> {
        let signal = self.controller.as_ref()?.signal();
        let callback = Closure::<dyn FnMut()>::new(then);
        signal.add_event_listener_with_callback("abort", callback.as_ref().unchecked_ref()).ok()?;
        Some(Listening { signal, callback })
    }
}

impl Default for Cancel {
    fn default() -> Self {
        Self::new()
    }
}

/// Listens to a handle until it is dropped.
pub(super) struct Listening {
    signal: AbortSignal,
    callback: Closure<dyn FnMut()>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Nothing to do about a failure: the callback would find nothing left to stop.
        drop(self.signal.remove_event_listener_with_callback("abort", self.callback.as_ref().unchecked_ref()));
    }
}

/// Waits so long, or until the handle is used.
pub(super) async fn wait(milliseconds: u32, cancel: &Cancel) {
    let mut listening = None;
    let promise = Promise::new(&mut |resolve, _| {
        start_timer(&resolve, milliseconds);
        listening = cancel.listen(move || drop(resolve.call0(&JsValue::NULL)));
    });
    if !cancel.is_cancelled() {
        drop(JsFuture::from(promise).await);
    }
    drop(listening);
}

/// Without a window there is no timer, and no wait: the promise is kept at once.
fn start_timer(resolve: &Function, milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let started = web_sys::window().and_then(|it| it.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, milliseconds).ok());
    if started.is_none() {
        drop(resolve.call0(&JsValue::NULL));
    }
}
