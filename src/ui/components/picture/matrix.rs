//! Who covers what, for the eye: a square in each cell, larger and stronger the better a part is covered. The table below it says the same in words.

use leptos::prelude::*;

use super::super::super::language::Language;
use super::super::super::texts;
use super::drawing;
use crate::picture::matrix::{CELL_WIDTH, Cell, ROW_NAMES, frame, middle_of_column, middle_of_row, row};
use crate::picture::shape::rectangle;
use crate::picture::{Anchor, Shape, wrapped};
use crate::protocol::{FacetView, MemberView};

/// Letters of a line of a name, and its lines: of a row, and of a column.
const ROW: (usize, usize) = (20, 2);
const COLUMN: (usize, usize) = (11, 3);

/// The matrix of a need's parts by members.
pub(crate) fn matrix(facets: &[FacetView], members: &[MemberView]) -> AnyView {
    let t = texts();
    let mut shapes: Vec<Shape> = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let name = if member.card.name.is_empty() { t.picture.you } else { member.card.name_for(t.tag).0 };
        shapes.extend(Shape::lines("picture__name", (middle_of_column(at), 12), Anchor::Middle, wrapped(name, COLUMN.0, COLUMN.1)));
    }
    for (at, facet) in facets.iter().enumerate() {
        shapes.extend(row_of(t, at, facet, members));
    }
    view! {
        <p class="subtle">{t.picture.matrix_help}</p>
        <div class="table-scroll" role="region" aria-label=t.picture.matrix tabindex="0">
            {drawing("matrix", frame(facets.len(), members.len()), t.picture.matrix, t.picture.matrix_help.to_owned(), shapes)}
        </div>
    }
    .into_any()
}

fn row_of(t: &Language, at: usize, facet: &FacetView, members: &[MemberView]) -> Vec<Shape> {
    let scores: Vec<(u32, bool)> =
        members.iter().map(|member| member.coverage.get(at).map_or((0, false), |it| (it.score, it.carries))).collect();
    let lines = wrapped(facet.label.pick(t.tag).0, ROW.0, ROW.1);
    let y = middle_of_row(at) + if lines.len() > 1 { -3 } else { 4 };
    let mut shapes = Shape::lines("picture__name", (ROW_NAMES - 8, y), Anchor::End, lines);
    shapes.extend(row(at, &scores).into_iter().flat_map(cell));
    shapes
}

fn cell(Cell { at: (x, y), shade, half, carries }: Cell) -> Vec<Shape> {
    let square = |class: &str, half: i32| Shape::path(class, rectangle((x - half, y - half), 2 * half, 2 * half));
    let mut shapes = vec![square(&format!("matrix__mark matrix__mark--{shade}"), half)];
    if carries {
        let (wide, high) = (CELL_WIDTH / 2 - 3, 21);
        shapes.push(Shape::path("matrix__carries", rectangle((x - wide, y - high), 2 * wide, 2 * high)));
    }
    shapes
}
