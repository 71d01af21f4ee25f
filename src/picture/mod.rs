//! Pictures as numbers: where things stand on a map, in a network, on an axis of time and in a matrix.
//!
//! Everything is laid out here in whole units of a picture, so that the same facts give the same picture natively and in wasm and the layout can be
//! tested without a browser. [`shape`] turns it into what SVG draws: paths and texts, nothing else. The view only puts them on the page.

pub mod label;
pub mod map;
pub mod matrix;
pub mod network;
pub mod project;
pub mod shape;
pub mod timeline;

pub use label::{Anchor, shortened, wrapped};
pub use shape::Shape;
