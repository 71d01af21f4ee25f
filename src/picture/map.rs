//! A map: the window on the country, markers that never lie upon each other, rings of distance, and names where there is room.

use super::label::{Anchor, LINE, shortened, width};
use super::project::{GRAINS_A_UNIT, HEIGHT, Spot, WIDTH};

/// Width and height of the picture, in its own units.
pub const FRAME: (i32, i32) = (440, 538);
/// The narrowest window, in hectometres: places are known to the town, so 40 km across is as near as the facts go.
const NARROWEST: i32 = 400;
/// Free room about what a window is made to hold, as a share of it: one part in so many on each side.
const MARGIN: i32 = 7;
/// Units between markers: on the narrowest screen, 320 pixels, the picture is drawn at two thirds, and 24 pixels are the least a finger needs.
const APART: i32 = 38;
/// The radius of what a finger meets.
pub const HIT: i32 = APART / 2;
/// Letters of a name beside its marker.
const NAME: usize = 20;

/// What the picture shows of the map, in hectometres. The height follows from the width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The west edge.
    pub left: i32,
    /// The north edge.
    pub top: i32,
    /// From west to east.
    pub width: i32,
}

impl Window {
    /// The whole country.
    pub const WHOLE: Self = Self { left: 0, top: 0, width: WIDTH * GRAINS_A_UNIT };

    /// From north to south.
    #[must_use]
    pub const fn height(self) -> i32 {
        self.width * FRAME.1 / FRAME.0
    }

    /// The middle.
    #[must_use]
    pub const fn middle(self) -> Spot {
        Spot { x: self.left + self.width / 2, y: self.top + self.height() / 2 }
    }

    /// The window of a width about a place, no wider than the country and with its middle on the map.
    #[must_use]
    pub fn about(middle: Spot, width: i32) -> Self {
        let width = width.clamp(NARROWEST, Self::WHOLE.width);
        let (x, y) = (middle.x.clamp(0, WIDTH * GRAINS_A_UNIT), middle.y.clamp(0, HEIGHT * GRAINS_A_UNIT));
        let window = Self { left: 0, top: 0, width };
        Self { left: x - width / 2, top: y - window.height() / 2, width }
    }

    /// The narrowest window that holds all places with a margin; the whole country when there are none.
    #[must_use]
    pub fn holding(spots: &[Spot]) -> Self {
        let edges = |of: fn(&Spot) -> i32| Some((spots.iter().map(of).min()?, spots.iter().map(of).max()?));
        let (Some((left, right)), Some((top, bottom))) = (edges(|it| it.x), edges(|it| it.y)) else { return Self::WHOLE };
        let needed = (right - left).max((bottom - top) * FRAME.0 / FRAME.1);
        Self::about(Spot { x: i32::midpoint(left, right), y: i32::midpoint(top, bottom) }, needed + 2 * (needed / MARGIN))
    }

    /// Half as wide, about a place or its own middle.
    #[must_use]
    pub fn nearer(self, about: Option<Spot>) -> Self {
        Self::about(about.unwrap_or(self.middle()), self.width / 2)
    }

    /// Twice as wide.
    #[must_use]
    pub fn farther(self) -> Self {
        Self::about(self.middle(), self.width.saturating_mul(2))
    }

    /// A quarter of itself east and south for each step.
    #[must_use]
    pub fn moved(self, east: i32, south: i32) -> Self {
        let middle = self.middle();
        Self::about(Spot { x: middle.x + east * self.width / 4, y: middle.y + south * self.height() / 4 }, self.width)
    }

    /// Where a place stands in the picture.
    #[must_use]
    pub fn on_picture(self, spot: Spot) -> (i32, i32) {
        let scaled = |distance: i32| units(i64::from(distance), self.width);
        (scaled(spot.x - self.left), scaled(spot.y - self.top))
    }

    /// What SVG calls `viewBox`, in hectometres.
    #[must_use]
    pub fn view_box(self) -> String {
        format!("{} {} {} {}", self.left, self.top, self.width, self.height())
    }
}

/// Hectometres as units of the picture, to the nearest.
fn units(hectometres: i64, window: i32) -> i32 {
    let (window, frame) = (i64::from(window.max(1)), i64::from(FRAME.0));
    i32::try_from((hectometres * frame * 2 + window).div_euclid(2 * window)).unwrap_or(i32::MAX)
}

/// The radius of a marker: its area goes with the inhabitants, between one that can be seen and one that hides no neighbour.
#[must_use]
pub fn radius(inhabitants: Option<u32>) -> i32 {
    const PER_UNIT: u32 = 24;
    let root = inhabitants.unwrap_or(0).isqrt() / PER_UNIT;
    i32::try_from(root).unwrap_or(0).clamp(6, 14)
}

/// A ring of distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Kilometres.
    pub km: i32,
    /// Units of the picture.
    pub radius: i32,
}

/// Up to three rings that can be told apart in a window.
#[must_use]
pub fn rings(window: Window) -> Vec<Ring> {
    const STEPS: [i32; 9] = [5, 10, 25, 50, 100, 200, 400, 800, 1_600];
    let rings = STEPS.map(|km| Ring { km, radius: units(i64::from(km) * 10, window.width) });
    rings.into_iter().filter(|ring| ring.radius >= 50).take(3).collect()
}

/// Something to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Where.
    pub spot: Spot,
    /// Its name.
    pub name: String,
    /// Its inhabitants, when it has any.
    pub inhabitants: Option<u32>,
}

/// A name beside a marker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where it is anchored.
    pub at: (i32, i32),
    /// How.
    pub anchor: Anchor,
    /// The name, shortened.
    pub text: String,
}

/// A mark in the picture: one pin, or several that would lie upon each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// Where.
    pub at: (i32, i32),
    /// Its radius.
    pub radius: i32,
    /// The pins, by their places in the list.
    pub pins: Vec<usize>,
    /// A name, where there is room for it.
    pub label: Option<Label>,
}

/// The markers of a window, in the order of the pins.
#[must_use]
pub fn markers(pins: &[Pin], window: Window) -> Vec<Marker> {
    let mut found: Vec<Marker> = Vec::new();
    for (at, pin) in pins.iter().enumerate() {
        let (x, y) = window.on_picture(pin.spot);
        if !(0..=FRAME.0).contains(&x) || !(0..=FRAME.1).contains(&y) {
            continue;
        }
        let near = |it: &&mut Marker| (it.at.0 - x).pow(2) + (it.at.1 - y).pow(2) < APART * APART;
        match found.iter_mut().find(near) {
            Some(marker) => {
                marker.pins.push(at);
                marker.radius = 12;
            }
            None => found.push(Marker { at: (x, y), radius: radius(pin.inhabitants), pins: vec![at], label: None }),
        }
    }
    name(&mut found, pins);
    found
}

/// A box that nothing else may lie on: left, top, right, bottom.
type Taken = (i32, i32, i32, i32);

const fn overlap(a: Taken, b: Taken) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// Names, the first markers first: to the right, left, below or above, where neither a marker nor a name is yet.
fn name(markers: &mut [Marker], pins: &[Pin]) {
    let mut taken: Vec<Taken> = markers.iter().map(|it| about(it.at, it.radius + 1)).collect();
    for marker in markers.iter_mut() {
        let [only] = marker.pins.as_slice() else { continue };
        let Some(pin) = pins.get(*only) else { continue };
        let text = shortened(&pin.name, NAME);
        let free = |(_, area): &(Label, Taken)| {
            area.0 >= 0 && area.1 >= 0 && area.2 <= FRAME.0 && area.3 <= FRAME.1 && !taken.iter().any(|it| overlap(*it, *area))
        };
        let place = places(marker.at, marker.radius, &text).into_iter().find(free);
        if let Some((label, area)) = place {
            taken.push(area);
            marker.label = Some(label);
        }
    }
}

const fn about((x, y): (i32, i32), radius: i32) -> Taken {
    (x - radius, y - radius, x + radius, y + radius)
}

/// Where a name could stand, the best place first, with the box it would take.
fn places((x, y): (i32, i32), radius: i32, text: &str) -> [(Label, Taken); 4] {
    let (wide, gap) = (width(text), radius + 4);
    let label = |at, anchor| Label { at, anchor, text: text.to_owned() };
    let row = |left: i32, base: i32| (left, base - LINE + 3, left + wide, base + 3);
    let (below, above) = (y + gap + 10, y - gap);
    [
        (label((x + gap, y + 4), Anchor::Start), row(x + gap, y + 4)),
        (label((x - gap, y + 4), Anchor::End), row(x - gap - wide, y + 4)),
        (label((x, below), Anchor::Middle), row(x - wide / 2, below)),
        (label((x, above), Anchor::Middle), row(x - wide / 2, above)),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::project::spot;
    use super::*;
    use proptest::prelude::*;

    const OSLO: (i32, i32) = (599_139, 107_522);

    fn pin(x: i32, y: i32, name: &str) -> Pin {
        Pin { spot: Spot { x, y }, name: name.to_owned(), inhabitants: None }
    }

    #[test]
    fn the_window_follows_what_is_asked() {
        let oslo = spot(OSLO);
        assert_eq!(Window::holding(&[]), Window::WHOLE);
        assert_eq!(Window::holding(&[oslo]).width, NARROWEST, "help: one place is shown with its surroundings");
        let (x, y) = Window::holding(&[oslo]).on_picture(oslo);
        assert!((x - FRAME.0 / 2).abs() <= 1 && (y - FRAME.1 / 2).abs() <= 1, "{x} {y}");
        let near = Window::WHOLE.nearer(Some(oslo));
        assert_eq!((near.width, near.farther().width), (Window::WHOLE.width / 2, Window::WHOLE.width));
        assert_eq!(Window::WHOLE.farther().width, Window::WHOLE.width, "help: nothing lies beyond the country");
        assert!(near.moved(1, 0).left > near.left && near.moved(0, -1).top < near.top);
    }

    #[test]
    fn area_goes_with_inhabitants_between_a_floor_and_a_cap() {
        let table = [(None, 6), (Some(500), 6), (Some(20_800), 6), (Some(57_600), 10), (Some(82_944), 12), (Some(717_710), 14)];
        for (inhabitants, expected) in table {
            assert_eq!(radius(inhabitants), expected, "{inhabitants:?}");
        }
    }

    #[test]
    fn rings_can_be_told_apart() {
        assert_eq!(rings(Window::WHOLE).iter().map(|ring| ring.km).collect::<Vec<_>>(), [200, 400, 800]);
        assert_eq!(rings(Window::about(spot(OSLO), 3_000)).iter().map(|ring| ring.km).collect::<Vec<_>>(), [50, 100, 200]);
        assert_eq!(rings(Window::about(spot(OSLO), NARROWEST)).first().map(|ring| ring.km), Some(5));
    }

    #[test]
    fn those_that_would_lie_upon_each_other_are_one_marker_until_one_looks_nearer() {
        let pins = [pin(2_000, 12_000, "A"), pin(2_040, 12_010, "B"), pin(9_000, 2_000, "C")];
        let whole = markers(&pins, Window::WHOLE);
        assert_eq!(whole.iter().map(|it| it.pins.clone()).collect::<Vec<_>>(), [vec![0, 1], vec![2]]);
        assert!(whole[0].label.is_none() && whole[1].label.is_some(), "help: a group has a number, not a name");
        let near = markers(&pins, Window::holding(&[pins[0].spot, pins[1].spot]));
        assert_eq!(near.len(), 2, "help: apart when near, and the far one is out of the window");
    }

    fn any_pins() -> impl Strategy<Value = Vec<Pin>> {
        let any = (0..12_750i32, 0..15_600i32, "[A-ZÆØÅa-zæøå ]{1,30}", proptest::option::of(0u32..800_000));
        proptest::collection::vec(any.prop_map(|(x, y, name, inhabitants)| Pin { spot: Spot { x, y }, name, inhabitants }), 0..40)
    }

    fn label_box(label: &Label) -> Taken {
        let wide = width(&label.text);
        let left = match label.anchor {
            Anchor::Start => label.at.0,
            Anchor::Middle => label.at.0 - wide / 2,
            Anchor::End => label.at.0 - wide,
        };
        (left, label.at.1 - LINE + 3, left + wide, label.at.1 + 3)
    }

    proptest! {
        #[test]
        fn the_window_holds_what_it_is_made_for(pins in any_pins()) {
            let spots: Vec<Spot> = pins.iter().map(|it| it.spot).collect();
            let window = Window::holding(&spots);
            prop_assert!((NARROWEST..=Window::WHOLE.width).contains(&window.width));
            for it in spots {
                let (x, y) = window.on_picture(it);
                prop_assert!((0..=FRAME.0).contains(&x) && (0..=FRAME.1).contains(&y), "{it:?} at {x}, {y}");
            }
        }

        #[test]
        fn no_marker_and_no_name_lies_on_another_and_every_pin_is_there_once(pins in any_pins()) {
            let spots: Vec<Spot> = pins.iter().map(|it| it.spot).collect();
            let found = markers(&pins, Window::holding(&spots));
            let mut all: Vec<usize> = found.iter().flat_map(|it| it.pins.clone()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..pins.len()).collect::<Vec<_>>());
            let labels: Vec<Taken> = found.iter().filter_map(|it| it.label.as_ref()).map(label_box).collect();
            for (at, one) in found.iter().enumerate() {
                for other in &found[at + 1..] {
                    prop_assert!((one.at.0 - other.at.0).pow(2) + (one.at.1 - other.at.1).pow(2) >= APART * APART);
                }
                prop_assert!(!labels.iter().any(|label| overlap(*label, about(one.at, one.radius))));
            }
            for (at, one) in labels.iter().enumerate() {
                prop_assert!(one.0 >= 0 && one.2 <= FRAME.0);
                prop_assert!(!labels[at + 1..].iter().any(|other| overlap(*one, *other)));
            }
        }

        #[test]
        fn no_walk_leaves_the_map(steps in proptest::collection::vec((-1i32..=1, -1i32..=1, 0..3u8), 0..40)) {
            let mut window = Window::WHOLE;
            for (east, south, zoom) in steps {
                window = match zoom { 0 => window.moved(east, south), 1 => window.nearer(None), _ => window.farther() };
                let middle = window.middle();
                prop_assert!((0..=WIDTH * GRAINS_A_UNIT).contains(&middle.x) && (0..=HEIGHT * GRAINS_A_UNIT).contains(&middle.y));
            }
        }
    }
}
