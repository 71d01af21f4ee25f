//! A network: the owner in the middle, the others on a circle in the order in which the ties between them cross least.

use super::label::LINE;

/// Width and height of the picture, in its own units.
pub const FRAME: (i32, i32) = (480, 400);
const MIDDLE: (i32, i32) = (240, 190);
const REACH: (f64, f64) = (165.0, 140.0);
/// On the circle up to so many others, every order is tried: 5 040 at the most.
const ALL_ORDERS: usize = 7;

/// A documented tie between two members, by their places in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The one.
    pub from: usize,
    /// The other.
    pub to: usize,
    /// How many projects they share.
    pub projects: u32,
}

/// Where the members stand: one point for each, in the order they were given.
///
/// The first of the list is the middle. The same members and ties give the same picture.
#[must_use]
pub fn layout(members: usize, ties: &[Tie]) -> Vec<(i32, i32)> {
    let others = members.saturating_sub(1);
    let mut points = vec![MIDDLE; members];
    for (place, member) in order(others, ties).into_iter().enumerate() {
        if let Some(point) = points.get_mut(member) {
            *point = on_circle(place, others);
        }
    }
    points
}

/// The class of an edge by the projects behind it: 1 to 4.
#[must_use]
pub const fn strength(projects: u32) -> u32 {
    match projects {
        0 | 1 => 1,
        2 => 2,
        3..=5 => 3,
        _ => 4,
    }
}

/// The base line of the first line of a name: above those over the middle and below the others, away from the edges that run inwards.
#[must_use]
pub fn base_of_name(y: i32, radius: i32, lines: usize) -> i32 {
    let more = i32::try_from(lines.saturating_sub(1)).unwrap_or(0);
    if y < MIDDLE.1 { y - radius - 6 - more * LINE } else { y + radius + LINE }
}

fn on_circle(place: usize, others: usize) -> (i32, i32) {
    let share = |count: usize| u32::try_from(count).map_or(0.0, f64::from);
    // From the top, with the clock.
    let angle = core::f64::consts::TAU * share(place) / share(others.max(1)) - core::f64::consts::FRAC_PI_2;
    let (x, y) = (whole(REACH.0 * libm::cos(angle)), whole(REACH.1 * libm::sin(angle)));
    (MIDDLE.0 + x, MIDDLE.1 + y)
}

#[expect(clippy::cast_possible_truncation, reason = "no larger than the picture")]
fn whole(value: f64) -> i32 {
    libm::round(value) as i32
}

/// The members besides the first, in the order of the circle.
fn order(others: usize, ties: &[Tie]) -> Vec<usize> {
    let chords: Vec<(usize, usize)> = ties.iter().filter(|tie| tie.from.min(tie.to) > 0).map(|tie| (tie.from, tie.to)).collect();
    let first: Vec<usize> = (1..=others).collect();
    if chords.is_empty() {
        return first;
    }
    if others <= ALL_ORDERS { best_of_all(first, &chords) } else { improved(first, &chords) }
}

/// Every order with the first one kept at the top: turning the circle changes nothing.
fn best_of_all(first: Vec<usize>, chords: &[(usize, usize)]) -> Vec<usize> {
    let mut best = (cost(&first, chords), first.clone());
    let mut current = first;
    permute(&mut current, 1, &mut |order| {
        let cost = cost(order, chords);
        if cost < best.0 {
            best = (cost, order.to_vec());
        }
    });
    best.1
}

fn permute(order: &mut [usize], from: usize, look: &mut dyn FnMut(&[usize])) {
    if from + 1 >= order.len() {
        return look(order);
    }
    for other in from..order.len() {
        order.swap(from, other);
        permute(order, from + 1, look);
        order.swap(from, other);
    }
}

/// Two change places as long as that helps: for teams too large to try every order.
fn improved(mut order: Vec<usize>, chords: &[(usize, usize)]) -> Vec<usize> {
    let mut least = cost(&order, chords);
    let mut better = true;
    while better {
        better = false;
        for (a, b) in (1..order.len()).flat_map(|a| (a + 1..order.len()).map(move |b| (a, b))).collect::<Vec<_>>() {
            order.swap(a, b);
            let cost = cost(&order, chords);
            if cost < least {
                least = cost;
                better = true;
            } else {
                order.swap(a, b);
            }
        }
    }
    order
}

/// Crossings first, then how far the tied stand from each other.
fn cost(order: &[usize], chords: &[(usize, usize)]) -> (usize, usize) {
    let place = |member: usize| order.iter().position(|it| *it == member).unwrap_or(0);
    let placed: Vec<(usize, usize)> = chords.iter().map(|(a, b)| (place(*a), place(*b))).map(|(a, b)| (a.min(b), a.max(b))).collect();
    let count = order.len();
    let (mut crossings, mut length) = (0, 0);
    for (at, (a, b)) in placed.iter().enumerate() {
        let span = (b - a).min(count - (b - a));
        length += span;
        // A chord crosses the spokes to those it passes by; a diameter runs through the owner.
        crossings += span - 1 + usize::from(2 * span == count);
        crossings += placed.iter().skip(at + 1).filter(|(c, d)| (a < c && *c < *b && b < d) || (c < a && *a < *d && d < b)).count();
    }
    (crossings, length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tie(from: usize, to: usize) -> Tie {
        Tie { from, to, projects: 1 }
    }

    #[test]
    fn the_owner_is_in_the_middle_and_nobody_stands_upon_another() {
        for members in 0..14 {
            let mut points = layout(members, &[]);
            assert_eq!(points.first().copied(), (members > 0).then_some(MIDDLE));
            points.sort_unstable();
            points.dedup();
            assert_eq!(points.len(), members);
        }
    }

    #[test]
    fn the_tied_stand_side_by_side() {
        // Four on the circle, tied across: 1-3 and 2-4 would cross in the order they came.
        let found = order(4, &[tie(1, 3), tie(2, 4)]);
        assert_eq!(cost(&found, &[(1, 3), (2, 4)]), (0, 2), "{found:?}");
        assert_eq!(order(3, &[tie(0, 2)]), [1, 2, 3], "help: ties with the owner are spokes and bind nobody");
    }

    #[test]
    fn names_stand_outside() {
        assert_eq!((base_of_name(50, 14, 2), base_of_name(50, 14, 1)), (16, 30), "help: the top one's two lines are within the picture");
        assert_eq!((base_of_name(MIDDLE.1, 20, 2), base_of_name(330, 14, 1)), (MIDDLE.1 + 34, 358));
    }

    #[test]
    fn widths_rise_with_projects() {
        assert_eq!([1, 2, 3, 5, 6, 40].map(strength), [1, 2, 3, 3, 4, 4]);
    }

    fn any_team() -> impl Strategy<Value = (usize, Vec<Tie>)> {
        (2usize..11).prop_flat_map(|members| {
            let pair = (0..members, 0..members).prop_filter("two of them", |(a, b)| a != b).prop_map(|(a, b)| tie(a, b));
            (Just(members), proptest::collection::vec(pair, 0..8))
        })
    }

    proptest! {
        #[test]
        fn every_member_is_on_the_circle_once_and_the_order_is_no_worse((members, ties) in any_team()) {
            let found = order(members - 1, &ties);
            let mut sorted = found.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted, (1..members).collect::<Vec<_>>());
            let chords: Vec<_> = ties.iter().filter(|it| it.from > 0 && it.to > 0).map(|it| (it.from, it.to)).collect();
            prop_assert!(cost(&found, &chords) <= cost(&(1..members).collect::<Vec<_>>(), &chords));
        }

        #[test]
        fn the_picture_holds_all((members, ties) in any_team()) {
            for (x, y) in layout(members, &ties) {
                prop_assert!((60..=FRAME.0 - 60).contains(&x) && (30..=FRAME.1 - 60).contains(&y));
            }
        }
    }
}
