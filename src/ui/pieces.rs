//! Drawing in pieces: what takes long is cut into tasks of its own, and the browser answers a tap, scrolls and paints between them.

use std::time::Duration;

use leptos::prelude::*;

/// Counts from 0 to `last`, one more in each task. Whoever reads it draws a piece more; when the reader is gone the count stops.
pub(super) fn pieces(last: usize) -> ReadSignal<usize> {
    let (drawn, set_drawn) = signal(0);
    count(set_drawn, last);
    drawn
}

fn count(drawn: WriteSignal<usize>, left: usize) {
    if left > 0 {
        soon(move || {
            if drawn.try_update(|drawn| *drawn += 1).is_some() {
                count(drawn, left - 1);
            }
        });
    }
}

/// Does something in a task of its own.
pub(super) fn soon(what: impl FnOnce() + 'static) {
    set_timeout(what, Duration::ZERO);
}
