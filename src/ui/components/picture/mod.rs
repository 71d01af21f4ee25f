//! Pictures on the page: what [`crate::picture`] lays out, as SVG, each with a table beside it that says the same.

use leptos::prelude::*;

use super::super::texts;
use crate::picture::Shape;

mod map;
mod matrix;
mod network;
mod timeline;

pub(in super::super) use map::{MapPoint, map};
pub(in super::super) use matrix::matrix;
pub(in super::super) use network::network;
pub(in super::super) use timeline::{TimelineItem, timeline};

/// Paths and texts, in the order they are drawn.
fn draw(shapes: Vec<Shape>) -> AnyView {
    let one = |shape: Shape| match shape {
        Shape::Path { class, d } => view! { <path class=class d=d/> }.into_any(),
        Shape::Text { class, x, y, anchor, text } => {
            view! { <text class=class x=x.to_string() y=y.to_string() text-anchor=anchor.as_str()>{text}</text> }.into_any()
        }
    };
    shapes.into_iter().map(one).collect_view().into_any()
}

/// A picture with its title and what it shows, for those who hear it. The id is the picture's own on its page.
fn drawing(id: &'static str, (width, height): (i32, i32), title: &'static str, description: String, shapes: Vec<Shape>) -> AnyView {
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
    let labelled = format!("{title_id} {description_id}");
    view! {
        <svg
            class="picture"
            data-testid=id
            viewBox=format!("0 0 {width} {height}")
            width=width.to_string()
            role="img"
            aria-labelledby=labelled
        >
            <title id=title_id>{title}</title>
            <desc id=description_id>{description}</desc>
            {draw(shapes)}
        </svg>
    }
    .into_any()
}

/// The accessible equal of a picture, folded: heads and [`rows`].
fn same_as_table(id: &'static str, heads: &[&'static str], rows: AnyView) -> AnyView {
    let heads = heads.iter().map(|head| view! { <th scope="col">{*head}</th> }.into_any()).collect_view();
    view! {
        <details class="ds-details picture__table">
            <summary>{texts().picture.table}</summary>
            <div class="table-scroll" role="region" aria-label=texts().picture.table tabindex="0">
                <table class="ds-table" data-border="true" data-testid=format!("{id}-table")>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// Rows of a table; the first cell names the row.
fn rows(rows: Vec<Vec<AnyView>>) -> AnyView {
    rows.into_iter().map(row).collect_view().into_any()
}

fn row(cells: Vec<AnyView>) -> AnyView {
    let cell = |(at, cell): (usize, AnyView)| match at {
        0 => view! { <th scope="row">{cell}</th> }.into_any(),
        _ => view! { <td>{cell}</td> }.into_any(),
    };
    view! { <tr>{cells.into_iter().enumerate().map(cell).collect_view()}</tr> }.into_any()
}
