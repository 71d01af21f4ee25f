//! A line of time: bars and marks under an axis, and the table that says the same.

use leptos::prelude::*;

use super::super::super::language::{Language, format};
use super::super::super::texts;
use super::{drawing, rows, same_as_table};
use crate::picture::shape::{line, rectangle, sign};
use crate::picture::timeline::{AXIS, Bar, LANE, Layout, Tick, WIDTH, layout};
use crate::picture::{Anchor, Shape};
use crate::protocol::Kind;

pub(crate) use crate::picture::timeline::Item as TimelineItem;

/// The line of time of some items; nothing when none of them has a date. The id is the picture's own on its page.
pub(crate) fn timeline(id: &'static str, title: &'static str, items: Vec<TimelineItem>) -> AnyView {
    let t = texts();
    let Some(found) = layout(&items) else { return ().into_any() };
    let shapes = shapes(t, &found, &items);
    let heads = [t.picture.name, t.picture.from, t.picture.to, t.picture.marks];
    view! {
        <div class="table-scroll" role="region" aria-label=title tabindex="0">
            {drawing(id, (WIDTH, found.height), title, (t.picture.time_description)(title), shapes)}
        </div>
        {same_as_table(id, &heads, rows(items.into_iter().map(|item| row(t, item)).collect()))}
    }
    .into_any()
}

fn row(t: &Language, item: TimelineItem) -> Vec<AnyView> {
    let day = |iso: &str| if iso.is_empty() { String::new() } else { format::date(iso, t.tag) };
    let marks: Vec<String> = item.marks.iter().map(|(what, iso)| format!("{what} {}", day(iso))).collect();
    [item.label, day(&item.start), day(&item.end), marks.join(", ")].into_iter().map(IntoAny::into_any).collect()
}

fn shapes(t: &Language, found: &Layout, items: &[TimelineItem]) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::new();
    for (at, it) in found.ticks.iter().enumerate() {
        shapes.push(Shape::path("timeline__tick", line((it.x, AXIS), (it.x, found.height))));
        // The last tick is the end of the axis: its word would stand outside the picture.
        if at + 1 < found.ticks.len() {
            shapes.extend(Shape::lines("timeline__when", (it.x + 2, 11), Anchor::Start, when(t, it, at == 0)));
        }
    }
    for it in &found.bars {
        shapes.extend(bar(it, items));
    }
    shapes
}

/// The month, and the year below it where it begins.
fn when(t: &Language, tick: &Tick, first: bool) -> Vec<String> {
    let month = t.picture.months.get(usize::from(tick.month).saturating_sub(1)).copied().unwrap_or_default();
    let mut lines = vec![month.to_owned()];
    if first || tick.month == 1 {
        lines.push(tick.year.to_string());
    }
    lines
}

fn bar(bar: &Bar, items: &[TimelineItem]) -> Vec<Shape> {
    let top = AXIS + LANE * i32::try_from(bar.lane).unwrap_or(0);
    let label = items.get(bar.item).map(|item| item.label.clone()).unwrap_or_default();
    let middle = top + 28;
    let mut shapes = vec![Shape::text("picture__name", (bar.name, top + 16), Anchor::Start, label)];
    shapes.push(if bar.from == bar.to {
        Shape::path("timeline__day", sign(Kind::Business, (bar.from, middle), 7))
    } else {
        Shape::path("timeline__bar", rectangle((bar.from, middle - 5), bar.to - bar.from, 10))
    });
    shapes.extend(bar.marks.iter().map(|(_, x)| Shape::path("timeline__mark", sign(Kind::Business, (*x, middle), 7))));
    shapes
}
