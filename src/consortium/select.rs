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
