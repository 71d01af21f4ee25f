//! Would a place in the order survive if every weight were a fifth larger or smaller, each on its own?
//!
//! A score is linear in the weights, so the worst case for a row against a rival needs no sampling. With strengths `s` and `r` and weights `w`,
//! the lead is `Σ w (s - r)`; each weight can take at most a fifth of `w |s - r|` away from it, and all can at once. So the lead that is left is
//! `Σ w (s - r) - ⅕ Σ w |s - r|`. Points are whole, each signal's rounded toward nothing, which can cost less than a point per signal that
//! differs; a row is called stable only when what is left pays for that too. Stable is therefore a proof; for integer weights in the box the
//! ranking really is the same.

use super::score::Strengths;
use super::signal::FULL;
use super::weights::{SignalKind, Weights};

/// Rows whose place is examined: what a user looks at first.
pub(super) const EXAMINED: usize = 10;
/// A weight may change by one part in so many: 20 %.
const PART: i64 = 5;

/// Whether a row keeps its place when every weight may change by 20 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stability {
    /// It keeps its place, whatever the weights within 20 %.
    Stable,
    /// It may change places; of the signals, this one could move most between it and its nearest rival.
    DependsOn(SignalKind),
}

/// The stability of the row at `place` of an order, best first. O(rows).
#[must_use]
pub(super) fn stability(order: &[&Strengths], place: usize, weights: &Weights) -> Stability {
    let Some(own) = order.get(place) else { return Stability::Stable };
    let leads = order.iter().enumerate().filter(|(rival, _)| *rival != place).map(|(rival, other)| {
        let (ahead, behind) = if rival < place { (other, own) } else { (own, other) };
        (spare(ahead, behind, weights), *other)
    });
    match leads.min_by_key(|(spare, _)| *spare) {
        Some((spare, rival)) if spare < 0 => Stability::DependsOn(swing(own, rival, weights)),
        _ => Stability::Stable,
    }
}

/// What is left of a lead at worst, in thousandths of a point times [`PART`]; negative when it may be lost.
fn spare(ahead: &Strengths, behind: &Strengths, weights: &Weights) -> i64 {
    let mut spare = 0;
    for (kind, (ahead, behind)) in SignalKind::ALL.into_iter().zip(ahead.iter().zip(behind)) {
        let difference = i64::from(ahead - behind) * i64::from(weights.of(kind));
        let rounding = if difference == 0 { 0 } else { PART * i64::from(FULL) };
        spare += PART * difference - difference.abs() - rounding;
    }
    spare
}

/// The signal that sets two rows furthest apart; the first among equals.
fn swing(own: &Strengths, rival: &Strengths, weights: &Weights) -> SignalKind {
    let apart = |at: usize, kind: SignalKind| {
        let of = |row: &Strengths| row.get(at).copied().unwrap_or(0);
        i64::from(of(own) - of(rival)).abs() * i64::from(weights.of(kind))
    };
    let kinds = SignalKind::ALL.into_iter().enumerate();
    kinds.max_by_key(|(at, kind)| (apart(*at, *kind), std::cmp::Reverse(*at))).map_or(SignalKind::Text, |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::score::weigh;
    use proptest::prelude::*;

    fn strengths(text: i32, place: i32) -> Strengths {
        let mut all = [0; SignalKind::ALL.len()];
        (all[0], all[2]) = (text, place);
        all
    }

    #[test]
    fn a_lead_beyond_a_fifth_holds_and_a_smaller_one_names_its_signal() {
        let weights = Weights::default();
        for (first, second, expected) in [
            // 1000 points of text against 600: 400 less 80.
            (strengths(1_000, 0), strengths(600, 0), Stability::Stable),
            // 500 points of text against 400 and 80 of place: 20 less 36.
            (strengths(500, 0), strengths(400, 400), Stability::DependsOn(SignalKind::Text)),
            // 100 of place against 80 of text: 20 less 36.
            (strengths(0, 500), strengths(80, 0), Stability::DependsOn(SignalKind::Place)),
            // Alike in everything: the id decides, and weights do not touch it.
            (strengths(300, 300), strengths(300, 300), Stability::Stable),
            // One point could be the rounding.
            (strengths(301, 0), strengths(300, 0), Stability::DependsOn(SignalKind::Text)),
        ] {
            let order = [&first, &second];
            assert_eq!((stability(&order, 0, &weights), stability(&order, 1, &weights)), (expected, expected), "{first:?} {second:?}");
        }
    }

    /// The score under weights in permille of the usual ones.
    fn score(row: &Strengths, weights: &Weights, permille: &[i32; 9]) -> i32 {
        let kinds = SignalKind::ALL.into_iter().zip(row.iter().zip(permille));
        kinds.map(|(kind, (strength, permille))| weigh(*strength, weights.of(kind) * permille / 1_000)).sum()
    }

    proptest! {
        /// Weights that divide by five, so that their fifths are whole; every corner of the box and a point within.
        #[test]
        fn a_stable_row_keeps_its_place_at_every_corner(
            rows in prop::collection::vec(prop::array::uniform9(-1_000_i32..1_000), 2..6),
            fives in prop::array::uniform9(0_u16..200),
        ) {
            let [text, experience, place, mutual, size, load, programme, goals, freshness] = fives.map(|it| it * 5);
            let weights = Weights { text, experience, place, mutual, size, load, programme, goals, freshness };
            let mut rows = rows;
            rows.sort_by_key(|row| std::cmp::Reverse(score(row, &weights, &[1_000; 9])));
            let order: Vec<&Strengths> = rows.iter().collect();
            for place in 0..rows.len() {
                if stability(&order, place, &weights) != Stability::Stable {
                    continue;
                }
                for corner in 0..512_u32 {
                    let permille = std::array::from_fn(|at| if corner >> at & 1 == 1 { 1_200 } else { 800 });
                    let own = score(&rows[place], &weights, &permille);
                    for (rival, other) in rows.iter().enumerate() {
                        let theirs = score(other, &weights, &permille);
                        prop_assert!(rival == place || (if rival < place { theirs >= own } else { own >= theirs }), "place {place}, rival {rival}");
                    }
                }
            }
        }
    }
}
