//! The outline of the country for maps: one SVG path beside the page, fetched when a map is first opened.

/// Where it is.
#[cfg(target_arch = "wasm32")]
const OUTLINE: &str = "norway.txt";

/// Fetches the outline; nothing when it cannot be had, for a map is of use without it too.
#[cfg(target_arch = "wasm32")]
pub async fn fetch() -> Option<String> {
    read(super::http::get(OUTLINE).await.ok()?)
}

/// The path of an SVG outline; nothing when the bytes are something else, as the page a server sends for a file it does not have.
#[must_use]
pub fn read(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    let is_path = text.starts_with('M') && text.trim_end().bytes().all(|byte| byte.is_ascii_digit() || b"Mlz- ".contains(&byte));
    is_path.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_path_and_nothing_else() {
        for (bytes, good) in [("M1 2l3-4z\n", true), ("", false), ("<!DOCTYPE html>", false), ("M1 2l3-4z url(x)", false)] {
            assert_eq!(read(bytes.into()).is_some(), good, "{bytes}");
        }
        assert_eq!(read(vec![b'M', 0xff]), None);
        assert!(read(std::fs::read("public/norway.txt").expect("help: run node scripts/map.mjs")).is_some());
    }
}
