//! The program of programmes, consortia, plans and letters.

#[cfg(target_arch = "wasm32")]
fn main() {
    makker::ui::mount_plan();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: build it with `trunk build`.");
}
