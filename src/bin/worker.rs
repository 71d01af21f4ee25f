//! The worker: the engine behind a message channel. Built without the page's code.

fn main() {
    #[cfg(target_arch = "wasm32")]
    makker::worker::run::run();
}
