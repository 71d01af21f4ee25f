//! The page: the program that finds partners.

#[cfg(target_arch = "wasm32")]
fn main() {
    makker::ui::mount_find();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: build it with `trunk build`.");
}
