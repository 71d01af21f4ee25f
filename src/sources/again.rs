//! Asks, and asks again as `retry` decides.

use super::cancel::{Cancel, wait};
use super::retry::{Decision, Outcome, next};

/// The outcome of the last request that `ask` made.
pub(super) async fn until_done(ask: impl AsyncFn() -> Outcome, cancel: &Cancel) -> Outcome {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let outcome = ask().await;
        match next(attempt, &outcome) {
            Decision::Again { milliseconds } if is_online() => wait(milliseconds, cancel).await,
            _ => return outcome,
        }
    }
}

/// False only when the browser knows that it has no connection: then a wait of seconds only keeps the user from being told.
fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}
