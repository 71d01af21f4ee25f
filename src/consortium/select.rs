//! The best set of at most so many candidates with at most so many from one county.
//!
//! Such sets are the independent sets of a truncated partition matroid, so one pass is exact: take a candidate in, and if that is one too
//! many, let go of the worst of those it competes with (its county when that is full, else everybody).

use super::model::NOWHERE;

/// One chosen candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Points in the relaxed problem.
    pub(super) points: i64,
    /// Place in the list that was offered.
    pub(super) place: usize,
    pub(super) county: u32,
}

/// Chosen candidates, best first.
#[derive(Clone, Debug, Default)]
pub(super) struct Selection {
    pub(super) chosen: Vec<Chosen>,
    slots: usize,
}

impl Selection {
    pub(super) fn reset(&mut self, slots: usize) {
        self.chosen.clear();
        self.slots = slots;
    }

    /// Offers one candidate. `room` is how many more its county takes.
    #[inline]
    pub(super) fn offer(&mut self, it: Chosen, room: usize) {
        let full = self.chosen.len() >= self.slots;
        if full && self.chosen.last().is_none_or(|worst| worst.points >= it.points) {
            return;
        }
        self.take(it, room, full);
    }

    fn take(&mut self, it: Chosen, room: usize, full: bool) {
        if room == 0 {
            return;
        }
        if self.county_is_full(it.county, room) {
            let Some(worst) = self.chosen.iter().rposition(|other| other.county == it.county) else { return };
            if self.chosen[worst].points >= it.points {
                return;
            }
            self.chosen.remove(worst);
        } else if full {
            self.chosen.pop();
        }
        let place = self.chosen.partition_point(|other| other.points >= it.points);
        self.chosen.insert(place, it);
    }

    pub(super) fn county_is_full(&self, county: u32, room: usize) -> bool {
        county != NOWHERE && room < self.slots && self.chosen.iter().filter(|it| it.county == county).count() >= room
    }

    /// Lets go of those that bring nothing, down to `need`. Says whether `need` is reached.
    pub(super) fn trim(&mut self, need: usize) -> bool {
        while self.chosen.len() > need && self.chosen.last().is_some_and(|it| it.points <= 0) {
            self.chosen.pop();
        }
        self.chosen.len() >= need
    }

    /// What has to leave for a candidate that is not chosen: its circuit's least points.
    pub(super) fn displaced(&self, county: u32, room: usize) -> i64 {
        if self.county_is_full(county, room) {
            return self.chosen.iter().rev().find(|it| it.county == county).map_or(i64::MAX >> 2, |it| it.points);
        }
        let last = self.chosen.last().map_or(0, |it| it.points);
        if self.chosen.len() >= self.slots { last } else { last.min(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::generate::Sequence;
    use super::*;

    /// Points of the best set of an allowed size, by looking at every set.
    fn by_hand(offers: &[Chosen], slots: usize, need: usize, cap: usize) -> Option<i64> {
        let fits = |set: &u32| {
            let inside = |nth: usize| set >> nth & 1 == 1;
            let of = |county: u32| (0..offers.len()).filter(|&nth| inside(nth) && offers[nth].county == county).count();
            (need..=slots).contains(&(set.count_ones() as usize)) && (0..3).all(|county| of(county) <= cap)
        };
        let points = |set: u32| (0..offers.len()).filter(|nth| set >> nth & 1 == 1).map(|nth| offers[nth].points).sum();
        (0u32..1 << offers.len()).filter(fits).map(points).max()
    }

    #[test]
    fn one_pass_finds_the_best_set() {
        let mut numbers = Sequence::new(3);
        for nth in 0..2_000 {
            let (slots, cap) = (1 + nth % 5, 1 + nth % 3);
            let need = nth % (slots + 1);
            let county = |numbers: &mut Sequence| [0, 1, 2, NOWHERE][usize::try_from(numbers.below(4)).unwrap_or(0)];
            let offer = |place, numbers: &mut Sequence| Chosen { points: numbers.within(-20, 30), place, county: county(numbers) };
            let offers: Vec<Chosen> = (0..9).map(|place| offer(place, &mut numbers)).collect();
            let mut selection = Selection::default();
            selection.reset(slots);
            for it in &offers {
                selection.offer(*it, if it.county == NOWHERE { usize::MAX } else { cap });
            }
            let reached = selection.trim(need).then(|| selection.chosen.iter().map(|it| it.points).sum::<i64>());
            assert_eq!(reached, by_hand(&offers, slots, need, cap), "case {nth}: {offers:?}");
        }
    }
}
