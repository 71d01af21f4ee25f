//! The user's own data.

#[cfg(target_arch = "wasm32")]
fn main() {
    makker::ui::mount_own();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser: build the page with `trunk build`.");
}
