//! What SVG draws: paths and texts with a class. Circles, squares and lines are paths too, so that the page needs two kinds of elements only.

use super::label::{Anchor, LINE};
use crate::protocol::Kind;

/// Something to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A path.
    Path {
        /// CSS classes.
        class: String,
        /// What SVG calls `d`.
        d: String,
    },
    /// A text.
    Text {
        /// CSS classes.
        class: &'static str,
        /// From the left.
        x: i32,
        /// The base line, from the top.
        y: i32,
        /// Where it stands from its point.
        anchor: Anchor,
        /// The words.
        text: String,
    },
}

impl Shape {
    /// A path with classes.
    #[must_use]
    pub fn path(class: &str, d: String) -> Self {
        Self::Path { class: class.to_owned(), d }
    }

    /// A text at a point.
    #[must_use]
    pub const fn text(class: &'static str, (x, y): (i32, i32), anchor: Anchor, text: String) -> Self {
        Self::Text { class, x, y, anchor, text }
    }

    /// Lines of text, one below the other.
    #[must_use]
    pub fn lines(class: &'static str, (x, y): (i32, i32), anchor: Anchor, lines: Vec<String>) -> Vec<Self> {
        let at = |(row, text): (i32, String)| Self::text(class, (x, y + row * LINE), anchor, text);
        (0..).zip(lines).map(at).collect()
    }
}

/// A circle about a point.
#[must_use]
pub fn circle((x, y): (i32, i32), radius: i32) -> String {
    let (left, width) = (x - radius, 2 * radius);
    format!("M{left} {y}a{radius} {radius} 0 1 0 {width} 0a{radius} {radius} 0 1 0 {} 0z", -width)
}

/// A line between two points.
#[must_use]
pub fn line((x, y): (i32, i32), (to_x, to_y): (i32, i32)) -> String {
    format!("M{x} {y}L{to_x} {to_y}")
}

/// A box with its upper left corner at a point.
#[must_use]
pub fn rectangle((x, y): (i32, i32), width: i32, height: i32) -> String {
    format!("M{x} {y}h{width}v{height}h{}z", -width)
}

/// The sign of a kind about a point: each kind has a form of its own, so that nobody has to tell them apart by colour.
#[must_use]
pub fn sign(kind: Kind, (x, y): (i32, i32), r: i32) -> String {
    match kind {
        Kind::Municipality => circle((x, y), r),
        Kind::County => rectangle((x - r, y - r), 2 * r, 2 * r),
        Kind::Research => format!("M{x} {}l{r} {}h{}z", y - r, 2 * r, -2 * r),
        Kind::Business => format!("M{x} {}l{r} {r}l{} {r}l{} {}z", y - r, -r, -r, -r),
        Kind::Cluster => {
            let half = r / 2;
            format!("M{} {y}l{half} {}h{r}l{half} {r}l{} {r}h{}z", x - r, -r, -half, -r)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_form_of_its_own() {
        let mut forms = Kind::ALL.map(|kind| sign(kind, (10, 10), 6)).to_vec();
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), Kind::ALL.len());
    }

    #[test]
    fn forms_are_written_as_paths() {
        assert_eq!(circle((10, 20), 5), "M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
        assert_eq!(line((1, 2), (3, 4)), "M1 2L3 4");
        assert_eq!(rectangle((1, 2), 3, 4), "M1 2h3v4h-3z");
        assert_eq!(sign(Kind::Business, (10, 10), 6), "M10 4l6 6l-6 6l-6 -6z");
    }
}
