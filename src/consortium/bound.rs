//! The upper bound: a Lagrangian relaxation of "one member carries each facet" and of the rules.
//!
//! Write a team as 0/1 numbers x, with y saying who carries a facet. Carrying is dear: let each facet f have a price p(f) >= 0 and each row of
//! the rules a price q(r) >= 0. A member is then paid for whatever it scores above the price of a facet, no matter who else does, and pays for
//! what it uses of the rows:
//!
//! ```text
//! r(i) = points(i) + sum over f of max(0, gain(i, f) - p(f)) - sum over r of q(r) a(r, i)
//! L(p, q) = worth of the members fixed so far + sum p + sum q * room + best eligible-by-size-and-county sum of r(i)
//! ```
//!
//! L is at least the worth of every team, whatever the prices, because each term gives at least what the team really gets (Fisher 1981,
//! Cornuejols, Fisher and Nemhauser 1977). The prices are improved by Polyak's subgradient steps towards the best team known; the least L is
//! the bound of the linear programme of the facility location problem, without a linear programme to solve.
//!
//! Everything is whole numbers (see `model.rs`), so the bound is exact as it stands and the same natively and in wasm.

use super::incumbent::Incumbent;
use super::instance::CandidateIdx;
use super::model::{Model, NOWHERE, ROW_BITS};
use super::select::{Chosen, Selection};
use crate::domain::Ordered;

/// Subgradients are kept in 1/64: a step is (L - T) * 64 * G / |G|^2 with (L - T) < 2^44, 64 = 2^6, G <= 2^10, which is below 2^60.
const GRADIENT_BITS: u32 = 6;
/// Largest part of a subgradient, 16 units; more is slack that only slows the others down.
const GRADIENT_MAX: i64 = 16 << GRADIENT_BITS;
const GAP_MAX: i64 = 1 << 44;
/// Step lengths are in sixty-fourths of Polyak's.
pub(super) const FULL_STEP: i64 = 64;
/// Steps without a better bound before the step is halved.
const PATIENCE: u32 = 4;
/// Sixteenths of a direction that stay in the next one: without, prices zigzag and trees grow tenfold.
const MEMORY: i64 = 8;
/// Nothing is eligible: far below every worth, and safe to add to.
pub(super) const IMPOSSIBLE: i64 = i64::MIN >> 2;

/// Prices of facets (scaled points), then of rows (scaled points for each [`super::model::ROW_UNIT`]th of the row's largest coefficient).
pub(super) type Prices = Vec<i64>;

/// The relaxed problem of one node: members fixed, candidates still open, and what the prices make of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Relaxed {
    pub(super) members: Vec<CandidateIdx>,
    pub(super) active: Vec<CandidateIdx>,
    pub(super) selection: Selection,
    /// Members that may still come.
    pub(super) slots: usize,
    /// Members that must still come.
    pub(super) need: usize,
    base: i64,
    carried: Vec<i64>,
    linear: Vec<i64>,
    start: Vec<usize>,
    gains: Vec<(u32, i64)>,
    room: Vec<i64>,
    county_room: Vec<usize>,
    points: Vec<i64>,
    /// By candidate: how often it was chosen since the node was set up.
    often: Vec<u32>,
    gradient: Vec<i64>,
    /// The gradient with what is left of the directions before it, against zigzag.
    direction: Vec<i64>,
    among: Vec<bool>,
}

impl Relaxed {
    /// Sets the node up. Linear in the gains of the open candidates.
    pub(super) fn load(&mut self, model: &Model, members: &[CandidateIdx], active: &[CandidateIdx]) {
        self.members.clear();
        self.members.extend_from_slice(members);
        self.active.clear();
        self.active.extend_from_slice(active);
        self.slots = model.members_max - members.len();
        self.need = model.members_min.saturating_sub(members.len());
        self.base = model.worth(members);
        self.often.clear();
        self.often.resize(model.linear.len(), 0);
        self.load_carried(model);
        self.load_room(model);
        self.load_gains(model);
        self.load_linear(model);
    }

    fn load_carried(&mut self, model: &Model) {
        self.carried.clear();
        self.carried.resize(model.facets, 0);
        for &(facet, gain) in self.members.iter().flat_map(|&it| &model.gains[it]) {
            self.carried[facet] = self.carried[facet].max(gain);
        }
    }

    fn load_room(&mut self, model: &Model) {
        let rows = model.rows.len();
        let used = |place: usize| self.members.iter().map(|&it| model.soft[it * rows + place]).sum::<i64>();
        self.room = model.rows.iter().enumerate().map(|(place, row)| row.soft_limit - used(place)).collect();
    }

    fn load_gains(&mut self, model: &Model) {
        self.start.clear();
        self.gains.clear();
        self.county_room.clear();
        for &it in &self.active {
            self.start.push(self.gains.len());
            for &(facet, gain) in model.gains[it].iter().filter(|(facet, gain)| *gain > self.carried[*facet]) {
                self.gains.push((u32::try_from(facet).unwrap_or(NOWHERE), gain - self.carried[facet]));
            }
            let county = model.county[it];
            let there = self.members.iter().filter(|&&other| model.county[other] == county).count();
            self.county_room.push(if county == NOWHERE { usize::MAX } else { model.county_cap.saturating_sub(there) });
        }
        self.start.push(self.gains.len());
    }

    /// Points of membership: ties to members count in full, a good tie to an open candidate counts half on either side, and no candidate can
    /// have more such ties than there are other slots.
    fn load_linear(&mut self, model: &Model) {
        self.linear.clear();
        self.among.clear();
        self.among.resize(model.linear.len(), false);
        for &it in &self.active {
            self.among[it] = true;
        }
        for &it in &self.active {
            let with_members: i64 = model.ties[it].iter().filter(|tie| self.members.contains(&tie.0)).map(|tie| tie.1).sum();
            let mut good: Vec<i64> = model.ties[it].iter().filter(|tie| tie.1 > 0 && self.among[tie.0]).map(|tie| tie.1).collect();
            let others = self.slots.saturating_sub(1);
            // Few have more good ties than there are slots; only then does it matter which are the best.
            if good.len() > others {
                good.order_by(|a, b| b.cmp(a));
            }
            let halves: i64 = good.iter().take(others).map(|points| (points + 1) >> 1).sum();
            self.linear.push(model.linear[it] + with_members + halves);
        }
    }

    /// L for these prices. Leaves each candidate's points and the selection behind. Linear in the gains and rows of the open candidates.
    pub(super) fn evaluate(&mut self, model: &Model, prices: &[i64]) -> i64 {
        let (of_facets, of_rows) = prices.split_at(model.facets);
        let rows = model.rows.len();
        self.selection.reset(self.slots);
        self.points.clear();
        for (place, &it) in self.active.iter().enumerate() {
            let gains = &self.gains[self.start[place]..self.start[place + 1]];
            let soft = &model.soft[it * rows..(it + 1) * rows];
            let above: i64 = gains.iter().map(|&(facet, gain)| (gain - of_facets[facet as usize]).max(0)).sum();
            let used: i64 = soft.iter().zip(of_rows).map(|(a, price)| a * price).sum();
            let points = self.linear[place] + above - used;
            self.points.push(points);
            self.selection.offer(Chosen { points, place, county: model.county[it] }, self.county_room[place]);
        }
        if !self.selection.trim(self.need) {
            return IMPOSSIBLE;
        }
        for it in &self.selection.chosen {
            self.often[self.active[it.place]] += 1;
        }
        let rooms: i64 = self.room.iter().zip(of_rows).map(|(room, price)| room * price).sum();
        self.base + of_facets.iter().sum::<i64>() + rooms + self.selection.chosen.iter().map(|it| it.points).sum::<i64>()
    }

    /// How often the relaxed problem chose an open candidate since the node was set up.
    pub(super) fn often(&self, candidate: CandidateIdx) -> u32 {
        self.often[candidate]
    }

    /// The team of the last evaluation.
    pub(super) fn team(&self) -> Vec<CandidateIdx> {
        self.members.iter().copied().chain(self.selection.chosen.iter().map(|it| self.active[it.place])).collect()
    }

    /// Improves the prices by at most `steps` steps; stops as soon as L is below the goal. Offers the teams it meets. Returns the least L, whose
    /// prices it leaves behind.
    pub(super) fn descend(&mut self, model: &Model, prices: &mut Prices, incumbent: &mut Incumbent, steps: u32, length: &mut i64) -> i64 {
        let mut best = i64::MAX;
        let mut best_prices = prices.clone();
        let mut stale = 0;
        self.direction.clear();
        for _ in 0..steps {
            let bound = self.evaluate(model, prices);
            if bound < best {
                best = bound;
                best_prices.clone_from(prices);
                stale = 0;
            } else {
                stale += 1;
            }
            if best < incumbent.goal {
                break;
            }
            self.aim(model, prices);
            if self.gradient[model.facets..].iter().all(|&it| it >= 0) {
                incumbent.offer(model, &self.team());
            }
            if stale > PATIENCE && !model.seek {
                (*length, stale) = ((*length / 2).max(1), 0);
                prices.clone_from(&best_prices);
                self.direction.clear();
            } else if !self.step(model, prices, bound - incumbent.target(model), *length) {
                break;
            }
        }
        // Without worth L is 0 for no prices and grows with them until they prove that no team exists: the way there leads uphill.
        if !model.seek {
            *prices = best_prices;
        }
        best
    }

    /// The subgradient at the last evaluation: what is left over of each facet and each row. A price at 0 that would fall further stays.
    fn aim(&mut self, model: &Model, prices: &[i64]) {
        let rows = model.rows.len();
        self.gradient.clear();
        self.gradient.resize(model.facets, 1 << GRADIENT_BITS);
        self.gradient.extend_from_slice(&self.room);
        for it in &self.selection.chosen {
            for &(facet, gain) in &self.gains[self.start[it.place]..self.start[it.place + 1]] {
                self.gradient[facet as usize] -= i64::from(gain > prices[facet as usize]) << GRADIENT_BITS;
            }
            let member = self.active[it.place];
            for (place, soft) in model.soft[member * rows..(member + 1) * rows].iter().enumerate() {
                self.gradient[model.facets + place] -= soft;
            }
        }
    }

    /// One step against the subgradient. Says whether there was anything to move.
    fn step(&mut self, model: &Model, prices: &mut [i64], gap: i64, length: i64) -> bool {
        for it in &mut self.gradient[model.facets..] {
            *it >>= ROW_BITS - GRADIENT_BITS;
        }
        for (it, price) in self.gradient.iter_mut().zip(prices.iter()) {
            *it = if *price == 0 && *it > 0 { 0 } else { (*it).clamp(-GRADIENT_MAX, GRADIENT_MAX) };
        }
        if self.direction.len() == self.gradient.len() {
            for (it, (old, price)) in self.gradient.iter_mut().zip(self.direction.iter().zip(prices.iter())) {
                *it = ((16 - MEMORY) * *it + MEMORY * old) / 16;
                if *price == 0 && *it > 0 {
                    *it = 0;
                }
            }
        }
        self.direction.clone_from(&self.gradient);
        let norm: i64 = self.gradient.iter().map(|it| it * it).sum();
        if norm == 0 {
            return false;
        }
        let gap = (gap.clamp(0, GAP_MAX) / FULL_STEP) * length;
        for (place, (it, price)) in self.gradient.iter().zip(prices.iter_mut()).enumerate() {
            let unit = if place < model.facets { 0 } else { ROW_BITS };
            let change = ((gap << GRADIENT_BITS) * it / norm) >> unit;
            *price = (*price - change).max(0);
        }
        true
    }

    /// Fixes candidates by what it would cost to force them in or out, at the prices of the last evaluation, whose L was `bound`: those
    /// that no better team can do without join `forced`, and those that cannot be in a better team are missing in what is returned.
    pub(super) fn fix(&self, model: &Model, bound: i64, goal: i64, forced: &mut Vec<CandidateIdx>) -> Vec<CandidateIdx> {
        let mut chosen = vec![false; self.active.len()];
        for it in &self.selection.chosen {
            chosen[it.place] = true;
        }
        let next = (0..chosen.len()).filter(|&place| !chosen[place]).map(|place| self.points[place]).max().unwrap_or(IMPOSSIBLE);
        let spare = self.selection.chosen.len() > self.need;
        let replacement = if spare { next.max(0) } else { next };
        let mut keep = Vec::with_capacity(self.active.len());
        for (place, &it) in self.active.iter().enumerate() {
            let loss =
                if chosen[place] { 0 } else { self.selection.displaced(model.county[it], self.county_room[place]) - self.points[place] };
            if chosen[place] && bound - self.points[place] + replacement < goal {
                forced.push(it);
            } else if bound - loss >= goal {
                keep.push(it);
            }
        }
        keep
    }
}

#[cfg(test)]
mod tests {
    use super::super::generate::{Sequence, next_mixed};
    use super::super::incumbent::eligible;
    use super::super::instance::Instance;
    use super::super::model::Aim;
    use super::*;

    /// Every eligible team with these members and any of those open.
    fn teams(model: &Model, members: &[CandidateIdx], active: &[CandidateIdx]) -> Vec<Vec<CandidateIdx>> {
        let with = |set: u32| (0..active.len()).filter(move |nth| set >> nth & 1 == 1).map(|nth| active[nth]);
        let all = (0u32..1 << active.len()).map(|set| members.iter().copied().chain(with(set)).collect::<Vec<_>>());
        all.filter(|team| eligible(model, team)).collect()
    }

    #[test]
    fn no_prices_put_the_bound_below_a_team_and_no_fixing_loses_one() {
        let mut numbers = Sequence::new(17);
        let mut seen = 0;
        for nth in 0..1_500 {
            let Ok(instance) = Instance::check(next_mixed(&mut numbers, 9)) else { panic!("case {nth}: a faulty problem") };
            let model = Model::new(&instance, Aim::Worth);
            let mut members = model.locked.clone();
            let mut active = model.free.clone();
            if nth % 2 == 0 && members.len() + 1 < model.members_max {
                members.extend(active.pop());
            }
            if members.len() > model.members_max {
                continue;
            }
            let mut relaxed = Relaxed::default();
            relaxed.load(&model, &members, &active);
            let facet_prices = (0..model.facets).map(|_| model.scaled(numbers.within(0, 4_000)));
            let mut prices: Prices = facet_prices.collect();
            prices.extend((0..model.rows.len()).map(|_| model.scaled(numbers.within(0, 3_000)) >> ROW_BITS));
            let bound = relaxed.evaluate(&model, &prices);
            let teams = teams(&model, &members, &active);
            let best = teams.iter().map(|team| model.worth(team)).max();
            assert!(best.is_none_or(|best| best <= bound), "case {nth}: {best:?} above {bound}");
            let (Some(goal), true) = (best, bound > IMPOSSIBLE) else { continue };
            let mut forced = members.clone();
            let kept = relaxed.fix(&model, bound, goal, &mut forced);
            let survives = |team: &&Vec<CandidateIdx>| {
                forced.iter().all(|it| team.contains(it)) && team.iter().all(|it| forced.contains(it) || kept.contains(it))
            };
            for team in teams.iter().filter(|team| model.worth(team) >= goal) {
                assert!(survives(&team), "case {nth}: {team:?} was lost, kept {kept:?}, forced {forced:?}");
            }
            seen += 1;
        }
        assert!(seen > 300, "help: the mix should hold problems with a team, only {seen} do");
    }
}
