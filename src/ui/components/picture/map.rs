//! A map of partners: the coast, rings of distance about the owner, and a point for each that can be reached and chosen by keyboard.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::super::super::browser;
use super::super::super::language::picture::Picture;
use super::super::super::{texts, use_store};
use super::super::PageLink;
use super::{draw, rows, same_as_table};
use crate::picture::map::{FRAME, HIT, Marker, Pin, Window, markers, rings};
use crate::picture::project::{GRAINS_A_UNIT, Spot, spot};
use crate::picture::shape::{circle, sign};
use crate::picture::{Anchor, Shape};
use crate::protocol::Kind;
use crate::state::Page;

/// A partner on the map and in its table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MapPoint {
    /// Its name.
    pub(crate) name: String,
    /// What kind and where, in words.
    pub(crate) about: String,
    /// Its page.
    pub(crate) page: Page,
    /// Its kind.
    pub(crate) kind: Kind,
    /// Its inhabitants, when it has any.
    pub(crate) inhabitants: Option<u32>,
    /// Its place in ten-thousandths of a degree, north and east.
    pub(crate) point: Option<(i32, i32)>,
}

/// What a key or a button does to the window; nothing left of it means "all points".
type Change = fn(Window, Option<Spot>) -> Option<Window>;

/// What the parts of a map share.
#[derive(Clone, Copy)]
struct Shared {
    points: Memo<Vec<MapPoint>>,
    owner: Memo<Option<(i32, i32)>>,
    /// As the user set it.
    set: RwSignal<Option<Window>>,
    /// As it is drawn.
    window: Memo<Window>,
    chosen: RwSignal<Vec<MapPoint>>,
}

/// The map of points, with rings about the owner.
pub(crate) fn map(points: Memo<Vec<MapPoint>>, owner: Memo<Option<(i32, i32)>>) -> AnyView {
    let t = &texts().picture;
    let (set, chosen) = (RwSignal::new(None), RwSignal::new(Vec::new()));
    let fitting = move || {
        let spots: Vec<Spot> = points.with(|points| points.iter().filter_map(|it| it.point).chain(owner.get()).map(spot).collect());
        Window::holding(&spots)
    };
    let window = Memo::new(move |_| set.get().unwrap_or_else(fitting));
    let shared = Shared { points, owner, set, window, chosen };
    let still_there = move || points.with(|points| chosen.get().into_iter().filter(|it| points.contains(it)).collect::<Vec<MapPoint>>());
    let missing = move || points.with(|points| u32::try_from(points.iter().filter(|it| it.point.is_none()).count()).unwrap_or(0));
    view! {
        <figure class="map" data-testid="map">
            {buttons(t, shared)}
            <div id="map" class="map__frame" role="group" tabindex="0" aria-label=t.map_keys on:keydown=move |event| key(&event, shared)>
                {picture(t, shared)}
            </div>
            <div class="map__chosen" role="status">{move || chosen_list(t, &still_there())}</div>
            {legend(points)}
            <p class="subtle">{move || owner.get().map(|_| t.rings)}</p>
            <p class="subtle">{move || (missing() > 0).then(|| (t.no_place)(missing()))}</p>
            {table(t, points)}
        </figure>
    }
    .into_any()
}

fn change(shared: Shared, change: Change) {
    let about = shared.chosen.with_untracked(|chosen| chosen.first().and_then(|it| it.point)).map(spot);
    shared.set.set(change(shared.window.get_untracked(), about));
}

const MOVES: [Change; 4] = [
    |window, _| Some(window.moved(-1, 0)),
    |window, _| Some(window.moved(0, -1)),
    |window, _| Some(window.moved(0, 1)),
    |window, _| Some(window.moved(1, 0)),
];
const NEARER: Change = |window, about| Some(window.nearer(about));
const FARTHER: Change = |window, _| Some(window.farther());

fn key(event: &KeyboardEvent, shared: Shared) {
    let wanted = match event.key().as_str() {
        "ArrowLeft" => MOVES[0],
        "ArrowUp" => MOVES[1],
        "ArrowDown" => MOVES[2],
        "ArrowRight" => MOVES[3],
        "+" => NEARER,
        "-" => FARTHER,
        _ => return,
    };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    event.prevent_default();
    // The point that had the focus may be drawn anew or be gone.
    browser::focus("map");
    change(shared, wanted);
}

fn buttons(t: &'static Picture, shared: Shared) -> AnyView {
    let button = |text: &'static str, label: &'static str, wanted: Change| {
        view! {
            <button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=label on:click=move |_| change(shared, wanted)>
                {text}
            </button>
        }
        .into_any()
    };
    let words: [(&'static str, Change); 4] =
        [(t.nearer, NEARER), (t.farther, FARTHER), (t.whole, |_, _| Some(Window::WHOLE)), (t.all, |_, _| None)];
    let words = words.map(|(text, wanted)| button(text, text, wanted));
    let arrows: Vec<AnyView> =
        ["←", "↑", "↓", "→"].into_iter().zip(t.moves).zip(MOVES).map(|((text, label), wanted)| button(text, label, wanted)).collect();
    view! { <div class="map__buttons">{words.into_iter().collect_view()}{arrows}</div> }.into_any()
}

/// The drawing with its title, and upon it the points, which are buttons.
fn picture(t: &'static Picture, shared: Shared) -> AnyView {
    let outline = use_store().outline();
    let placed =
        Memo::new(move |_| shared.points.with(|points| points.iter().filter(|it| it.point.is_some()).cloned().collect::<Vec<_>>()));
    let found = Memo::new(move |_| {
        let pin = |it: &MapPoint| Pin { spot: spot(it.point.unwrap_or_default()), name: it.name.clone(), inhabitants: it.inhabitants };
        let pins: Vec<Pin> = placed.with(|placed| placed.iter().map(pin).collect());
        markers(&pins, shared.window.get())
    });
    let count = move || (t.map_description)(u32::try_from(placed.with(Vec::len)).unwrap_or(0));
    let under = move || draw(under(t, shared.window.get(), shared.owner.get().map(spot), &found.get()));
    let points = move || {
        let found = found.get();
        placed.with(|placed| found.into_iter().map(|it| marker(t, shared, placed, it)).collect_view())
    };
    view! {
        <svg class="picture" viewBox=format!("0 0 {} {}", FRAME.0, FRAME.1)>
            <g role="img" aria-labelledby="map-title map-description">
                <title id="map-title">{t.map_title}</title>
                <desc id="map-description">{count}</desc>
                <svg width=FRAME.0.to_string() height=FRAME.1.to_string() viewBox=move || shared.window.get().view_box()>
                    <path class="map__land" transform=format!("scale({GRAINS_A_UNIT})") d=move || outline.get().unwrap_or_default()/>
                </svg>
                {under}
            </g>
            {points}
        </svg>
        <p class="subtle map__note">{move || (outline.get().as_deref() == Some("")).then_some(t.no_outline)}</p>
    }
    .into_any()
}

/// Rings, the owner's mark, and the names.
fn under(t: &Picture, window: Window, owner: Option<Spot>, found: &[Marker]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if let Some((x, y)) = owner.map(|owner| window.on_picture(owner)) {
        for ring in rings(window) {
            shapes.push(Shape::path("map__ring", circle((x, y), ring.radius)));
            shapes.push(Shape::text("map__km", (x, y - ring.radius - 3), Anchor::Middle, (t.km)(ring.km)));
        }
        shapes.push(Shape::path("map__owner", circle((x, y), 18)));
    }
    shapes.extend(found.iter().filter_map(|it| it.label.clone()).map(|it| Shape::text("picture__name", it.at, it.anchor, it.text)));
    shapes
}

fn marker(t: &'static Picture, shared: Shared, placed: &[MapPoint], marker: Marker) -> AnyView {
    let here: Vec<MapPoint> = marker.pins.iter().filter_map(|at| placed.get(*at).cloned()).collect();
    let names: Vec<&str> = here.iter().map(|it| it.name.as_str()).collect();
    let count = u32::try_from(here.len()).unwrap_or(0);
    let (x, y) = marker.at;
    let mut shapes = vec![Shape::path("map__hit", circle(marker.at, HIT))];
    let label = if let [only] = here.as_slice() {
        shapes.push(Shape::path(&format!("map__sign map__sign--{}", only.kind.key()), sign(only.kind, marker.at, marker.radius)));
        format!("{}, {}", only.name, only.about)
    } else {
        shapes.push(Shape::path("map__sign map__sign--group", circle(marker.at, marker.radius)));
        shapes.push(Shape::text("map__count", (x, y + 4), Anchor::Middle, count.to_string()));
        format!("{}: {}", (t.several)(count), names.join(", "))
    };
    let chosen = shared.chosen;
    let same = here.clone();
    let pressed = move || if chosen.with(|chosen| *chosen == same) { "true" } else { "false" };
    let by_key = here.clone();
    let press = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            chosen.set(by_key.clone());
        }
    };
    view! {
        <g class="map__point" role="button" tabindex="0" aria-label=label aria-pressed=pressed on:click=move |_| chosen.set(here.clone()) on:keydown=press>
            {draw(shapes)}
        </g>
    }
    .into_any()
}

/// Who stands at the chosen point.
fn chosen_list(t: &'static Picture, chosen: &[MapPoint]) -> AnyView {
    if chosen.is_empty() {
        return view! { <p class="subtle">{t.choose}</p> }.into_any();
    }
    let item = |it: &MapPoint| view! { <li>{link(it)}" "<span class="subtle">{it.about.clone()}</span></li> }.into_any();
    view! { <ul class="plain-list">{chosen.iter().map(item).collect_view()}</ul> }.into_any()
}

fn link(point: &MapPoint) -> AnyView {
    let name = point.name.clone();
    view! { <PageLink page=point.page.clone() class="ds-link">{name}</PageLink> }.into_any()
}

/// The forms of the kinds that are there.
fn legend(points: Memo<Vec<MapPoint>>) -> AnyView {
    let kinds = Memo::new(move |_| {
        points.with(|points| Kind::ALL.into_iter().filter(|kind| points.iter().any(|it| it.kind == *kind)).collect::<Vec<_>>())
    });
    let item = |kind: Kind| {
        let form = vec![Shape::path(&format!("map__sign map__sign--{}", kind.key()), sign(kind, (9, 9), 7))];
        view! { <li><svg class="map__key" viewBox="0 0 18 18" aria-hidden="true">{draw(form)}</svg>{(texts().words.kind)(kind)}</li> }
            .into_any()
    };
    view! { <ul class="map__legend">{move || kinds.get().into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// The table stays open when the points change: its rows alone are built anew.
fn table(t: &'static Picture, points: Memo<Vec<MapPoint>>) -> AnyView {
    let row = |it: MapPoint| vec![link(&it), it.about.into_any()];
    let all = move || rows(points.get().into_iter().map(row).collect());
    same_as_table("map", &[t.name, t.about], all.into_any())
}
