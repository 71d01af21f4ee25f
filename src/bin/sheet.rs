//! The reader of spreadsheets as a worker of its own: it is larger than the engine, and most users never need it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    makker::worker::sheet::run();
}
