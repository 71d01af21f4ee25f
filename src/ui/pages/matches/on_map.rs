//! The rows of the result list on a map, when the user wants one.

use leptos::prelude::*;

use super::super::super::components::card_line;
use super::super::super::components::picture::{MapPoint, map};
use super::super::super::language::Language;
use super::super::super::{texts, use_store};
use super::row::{name, page};
use crate::protocol::MatchRow;
use crate::state::Command;

/// The button and, when it is pressed, the map.
pub(super) fn on_map() -> AnyView {
    let t = texts();
    let store = use_store();
    let shown = store.read(|model| model.query.map);
    view! {
        <p class="map-switch">
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-size="sm"
                aria-pressed=move || if shown.get() { "true" } else { "false" }
                on:click=move |_| store.send(Command::ToggleMap)
            >
                {t.picture.map}
            </button>
        </p>
        {move || shown.get().then(of_rows)}
    }
    .into_any()
}

fn of_rows() -> AnyView {
    let t = texts();
    let store = use_store();
    let points = store
        .read(|model| model.matches.value().map(|view| view.rows.iter().map(|row| point(t, row)).collect::<Vec<_>>()).unwrap_or_default());
    map(points, store.read(|model| model.owner_card().and_then(|card| card.point)))
}

fn point(t: &Language, row: &MatchRow) -> MapPoint {
    MapPoint {
        name: name(t, row),
        about: card_line(t, &row.card),
        page: page(row),
        kind: row.card.kind,
        inhabitants: row.card.inhabitants,
        point: row.card.point,
    }
}
