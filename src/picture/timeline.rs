//! A line of time: an axis of months, quarters or years, and bars and marks in as few lanes as they need without lying upon each other.

use super::label::width;
use crate::domain::Date;

/// Width of the picture, in its own units.
pub const WIDTH: i32 = 640;
/// Height of a lane: a name and its bar.
pub const LANE: i32 = 40;
/// Room for the words of the axis, at the top.
pub const AXIS: i32 = 28;
/// Free room at both sides.
const SIDE: i32 = 12;
/// The most steps whose words have room side by side.
const MOST_STEPS: i32 = 13;

/// Something that takes time or happens on a day. Dates are ISO 8601.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub label: String,
    /// Its first day.
    pub start: String,
    /// Its last day; empty when it is a day only, or its end is not known.
    pub end: String,
    /// Days within it: what, and when.
    pub marks: Vec<(String, String)>,
}

/// How far it is from tick to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year, or several.
    Year,
}

/// A tick: the first day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// From the left.
    pub x: i32,
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

/// An item's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Which item.
    pub item: usize,
    /// The lane, from the top.
    pub lane: usize,
    /// Where it begins.
    pub from: i32,
    /// Where it ends; the same for a day.
    pub to: i32,
    /// Where its name begins.
    pub name: i32,
    /// Its marks, from the left: which, and where.
    pub marks: Vec<(usize, i32)>,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How far it is from tick to tick.
    pub step: Step,
    /// The ticks.
    pub ticks: Vec<Tick>,
    /// Items whose dates can be read.
    pub bars: Vec<Bar>,
    /// Height of the picture.
    pub height: i32,
}

/// Lays items out; `None` when none of them has a date.
#[must_use]
pub fn layout(items: &[Item]) -> Option<Layout> {
    let read: Vec<(usize, Date, Date)> = items.iter().enumerate().filter_map(|(at, item)| span(at, item)).collect();
    let marks = items.iter().flat_map(|item| &item.marks).filter_map(|(_, date)| Date::parse(date));
    let all: Vec<Date> = read.iter().flat_map(|(_, from, to)| [*from, *to]).chain(marks).collect();
    let scale = Scale::over(*all.iter().min()?, *all.iter().max()?);
    let mut bars: Vec<Bar> = read.iter().filter_map(|(at, from, to)| bar(*at, items.get(*at)?, (*from, *to), &scale)).collect();
    let lanes = pack(&mut bars, items);
    let height = AXIS + LANE * i32::try_from(lanes).unwrap_or(0) + 8;
    Some(Layout { step: scale.step, ticks: scale.ticks(), bars, height })
}

/// The first and the last day; an end before its start is passed over.
fn span(at: usize, item: &Item) -> Option<(usize, Date, Date)> {
    let start = Date::parse(&item.start)?;
    let end = Date::parse(&item.end).filter(|end| *end >= start);
    Some((at, start, end.unwrap_or(start)))
}

fn bar(at: usize, item: &Item, (from, to): (Date, Date), scale: &Scale) -> Option<Bar> {
    let marks = item.marks.iter().enumerate().filter_map(|(at, (_, date))| Some((at, scale.x(Date::parse(date)?))));
    let mut marks: Vec<(usize, i32)> = marks.collect();
    marks.sort_unstable_by_key(|(at, x)| (*x, *at));
    let (from, to) = (scale.x(from), scale.x(to));
    let name = from.min(WIDTH - SIDE - width(&item.label)).max(SIDE.min(from));
    Some(Bar { item: at, lane: 0, from, to, name, marks })
}

/// Gives each bar the first lane that is free where it stands, the earliest bar first; says how many lanes there are.
fn pack(bars: &mut [Bar], items: &[Item]) -> usize {
    let mut order: Vec<usize> = (0..bars.len()).collect();
    order.sort_unstable_by_key(|at| bars.get(*at).map(|bar| (extent(bar, items).0, bar.item)));
    let mut ends: Vec<i32> = Vec::new();
    for at in order {
        let Some(bar) = bars.get_mut(at) else { continue };
        let (from, to) = extent(bar, items);
        bar.lane = ends.iter().position(|end| *end < from).unwrap_or(ends.len());
        match ends.get_mut(bar.lane) {
            Some(end) => *end = to,
            None => ends.push(to),
        }
    }
    ends.len()
}

/// All that a bar takes from left to right: itself, its name and its marks, with a little air.
fn extent(bar: &Bar, items: &[Item]) -> (i32, i32) {
    let name = items.get(bar.item).map_or(0, |item| width(&item.label));
    let marks = || bar.marks.iter().map(|(_, x)| *x);
    let left = marks().chain([bar.from, bar.name]).min().unwrap_or(bar.from);
    let right = marks().chain([bar.to, bar.name.saturating_add(name)]).max().unwrap_or(bar.to);
    (left - 8, right.saturating_add(8))
}

/// The axis: whole steps about all dates.
struct Scale {
    step: Step,
    /// Months from year 0 to the first tick.
    first: i32,
    /// Months of the axis.
    months: i32,
    /// Months from tick to tick.
    between: i32,
}

impl Scale {
    fn over(from: Date, to: Date) -> Self {
        let (start, end) = (months(from), months(to) + 1);
        let first = |between: i32| start.div_euclid(between) * between;
        let steps = |between: i32| (end - first(between) + between - 1).div_euclid(between);
        let fits = |between: &i32| steps(*between) <= MOST_STEPS;
        let years = || (1..).map(|years| years * 12).find(fits).unwrap_or(12);
        let (step, between) = match (fits(&1), fits(&3)) {
            (true, _) => (Step::Month, 1),
            (false, true) => (Step::Quarter, 3),
            (false, false) => (Step::Year, years()),
        };
        Self { step, first: first(between), months: steps(between) * between, between }
    }

    fn x(&self, date: Date) -> i32 {
        // A month is a month long: days are placed by thirty-firsts of it.
        self.at((months(date) - self.first) * 31 + i32::from(date.day()) - 1)
    }

    fn at(&self, days: i32) -> i32 {
        SIDE + days * (WIDTH - 2 * SIDE) / (self.months.max(1) * 31)
    }

    fn ticks(&self) -> Vec<Tick> {
        let tick = |after: i32| {
            let month = self.first + after;
            let (year, month) = (u16::try_from(month.div_euclid(12)).ok()?, u8::try_from(month.rem_euclid(12) + 1).ok()?);
            Some(Tick { x: self.at(after * 31), year, month })
        };
        (0..=self.months / self.between).filter_map(|at| tick(at * self.between)).collect()
    }
}

fn months(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(start: &str, end: &str) -> Item {
        Item { label: "Avtale".to_owned(), start: start.to_owned(), end: end.to_owned(), marks: Vec::new() }
    }

    #[test]
    fn the_axis_has_the_step_that_has_room() {
        let table = [
            (("2026-01-15", "2026-06-30"), Step::Month, 7),
            (("2026-01-01", "2026-12-31"), Step::Month, 13),
            (("2026-02-01", "2028-01-31"), Step::Quarter, 10),
            (("2020-05-01", "2031-01-31"), Step::Year, 13),
            (("1990-01-01", "2031-01-31"), Step::Year, 12),
        ];
        for ((start, end), step, ticks) in table {
            let found = layout(&[item(start, end)]).expect("dated");
            assert_eq!((found.step, found.ticks.len()), (step, ticks), "{start} to {end}: {:?}", found.ticks);
            assert_eq!((found.ticks[0].x, found.ticks[ticks - 1].x), (SIDE, WIDTH - SIDE), "help: the axis begins and ends with a tick");
        }
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        assert_eq!(layout(&[]), None);
        assert_eq!(layout(&[item("i dag", "")]), None);
        let found = layout(&[item("2026-03-01", "2025-01-01"), item("?", "?")]).expect("one is dated");
        assert_eq!(found.bars.len(), 1);
        assert_eq!(found.bars[0].from, found.bars[0].to, "help: an end before the start is no end");
    }

    #[test]
    fn those_at_the_same_time_have_lanes_of_their_own_and_others_share() {
        let found =
            layout(&[item("2026-01-01", "2026-06-01"), item("2026-03-01", "2026-05-01"), item("2026-09-01", "2026-12-01")]).expect("dated");
        assert_eq!(found.bars.iter().map(|bar| bar.lane).collect::<Vec<_>>(), [0, 1, 0]);
        assert_eq!(found.height, AXIS + 2 * LANE + 8);
    }

    fn any_items() -> impl Strategy<Value = Vec<Item>> {
        let date = || (1990u16..2060, 1u8..=12, 1u8..=28).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"));
        let one = ("[a-z ]{0,40}", date(), date(), proptest::collection::vec(("[a-z]{1,5}", date()), 0..3));
        let one = one.prop_map(|(label, start, end, marks)| Item { label, start, end, marks });
        proptest::collection::vec(one, 1..12)
    }

    proptest! {
        #[test]
        fn nothing_lies_on_anything_else_or_outside(items in any_items()) {
            let found = layout(&items).expect("dated");
            prop_assert!(found.ticks.len() <= 14 && found.ticks.windows(2).all(|pair| pair[0].x < pair[1].x));
            for (at, one) in found.bars.iter().enumerate() {
                prop_assert!(one.from <= one.to && one.from >= SIDE && one.to <= WIDTH - SIDE, "{one:?}");
                let (left, right) = extent(one, &items);
                for other in found.bars[at + 1..].iter().filter(|other| other.lane == one.lane) {
                    let (l, r) = extent(other, &items);
                    prop_assert!(right < l || r < left, "{one:?} {other:?}");
                }
            }
        }

        #[test]
        fn any_text_for_a_date_is_survived(start in ".*", end in ".*") {
            let _ = layout(&[Item { label: String::new(), start, end, marks: Vec::new() }]);
        }
    }
}
