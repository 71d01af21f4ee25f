//! A good team quickly: the best single move (add, drop or swap one member) again and again, fewer broken rules first, more worth second.
//!
//! Started from the locked members alone this is the greedy choice that knows the rules; started elsewhere it repairs and polishes.
//! One round is linear in members times candidates times (rows + gains).

use super::incumbent::distinct;
use super::instance::CandidateIdx;
use super::model::{Apart, Model, NOWHERE};

/// Rounds of moves; each makes the team better, so this only guards the time.
const ROUNDS: usize = 60;

/// A broken count weighs as much as a row broken by its largest coefficient: so many fractions of it.
const LOCAL_BITS: u32 = 12;

/// How good a team is: how far it is from the rules (less is better), then its worth.
type Standing = (std::cmp::Reverse<i64>, i64);

/// The team without one member, ready to have another one added.
struct Rest {
    team: Vec<CandidateIdx>,
    carried: Vec<i64>,
    worth: i64,
    used: Vec<i64>,
    /// Members shared with each team to keep apart from.
    shared: Vec<usize>,
}

impl Rest {
    fn new(model: &Model, team: Vec<CandidateIdx>) -> Self {
        let mut carried = vec![0; model.facets];
        for &(facet, gain) in team.iter().flat_map(|&it| &model.gains[it]) {
            carried[facet] = carried[facet].max(gain);
        }
        let used = model.rows.iter().map(|row| team.iter().map(|&it| row.coefficient[it]).sum()).collect();
        let worth = model.worth(&team);
        let shared = model.apart.iter().map(|it| team.iter().filter(|member| it.team.contains(member)).count()).collect();
        Self { team, carried, worth, used, shared }
    }

    /// The standing with one more candidate, or with nobody more.
    fn with(&self, model: &Model, more: Option<CandidateIdx>) -> Standing {
        let mut worth = self.worth;
        if let Some(it) = more {
            worth += model.linear[it];
            worth += model.gains[it].iter().map(|&(facet, gain)| (gain - self.carried[facet]).max(0)).sum::<i64>();
            worth += model.ties[it].iter().filter(|tie| self.team.contains(&tie.0)).map(|tie| tie.1).sum::<i64>();
        }
        (std::cmp::Reverse(self.broken(model, more)), worth)
    }

    /// How far the team is from the rules, in row units.
    fn broken(&self, model: &Model, more: Option<CandidateIdx>) -> i64 {
        let excess = |place: usize| {
            let row = &model.rows[place];
            let over = self.used[place] + more.map_or(0, |it| row.coefficient[it]) - row.limit;
            if over > 0 { (over / (row.largest >> LOCAL_BITS).max(1)).min(1 << 30) + 1 } else { 0 }
        };
        (0..model.rows.len()).map(excess).sum::<i64>() + (1 << LOCAL_BITS) * self.broken_counts(model, more)
    }

    fn broken_counts(&self, model: &Model, more: Option<CandidateIdx>) -> i64 {
        let size = self.team.len() + usize::from(more.is_some());
        let mut off = size.saturating_sub(model.members_max) + model.members_min.saturating_sub(size);
        if model.county_cap < size {
            off += self.crowded(model, more);
        }
        if model.min_countries > 0 {
            let fresh = more.is_some_and(|it| is_new(&model.country, &self.team, it));
            off += model.min_countries.saturating_sub(distinct(&model.country, &self.team) + usize::from(fresh));
        }
        let near = |(it, shared): (&Apart, &usize)| {
            let both = shared + usize::from(more.is_some_and(|member| it.team.contains(&member)));
            size.max(it.team.len()) - both < it.distance
        };
        off += model.apart.iter().zip(&self.shared).filter(|&it| near(it)).count();
        i64::try_from(off).unwrap_or(i64::MAX >> 16)
    }

    /// Members beyond what their county takes, each counted once.
    fn crowded(&self, model: &Model, more: Option<CandidateIdx>) -> usize {
        let before = |nth: usize, county: u32| self.team[..nth].iter().filter(|&&it| model.county[it] == county).count();
        let over = |(nth, county): (usize, u32)| county != NOWHERE && before(nth, county) >= model.county_cap;
        let counties = self.team.iter().copied().chain(more).map(|it| model.county[it]);
        counties.enumerate().filter(|&it| over(it)).count()
    }
}

fn is_new(place: &[u32], team: &[CandidateIdx], it: CandidateIdx) -> bool {
    place[it] != NOWHERE && team.iter().all(|&other| place[other] != place[it])
}

/// The best team that single moves reach from here; it may still break rules. `pool` is who may be added.
pub(super) fn improve(model: &Model, start: &[CandidateIdx], pool: &[CandidateIdx]) -> Vec<CandidateIdx> {
    let mut team = start.to_vec();
    let mut standing = Rest::new(model, team.clone()).with(model, None);
    for _ in 0..ROUNDS {
        let Some((better, next)) = best_move(model, &team, pool, standing) else { break };
        (standing, team) = (better, next);
    }
    team
}

fn best_move(model: &Model, team: &[CandidateIdx], pool: &[CandidateIdx], standing: Standing) -> Option<(Standing, Vec<CandidateIdx>)> {
    let mut best = (standing, None);
    for leaving in std::iter::once(None).chain(team.iter().copied().filter(|it| !model.locked.contains(it)).map(Some)) {
        let rest = Rest::new(model, team.iter().copied().filter(|&it| Some(it) != leaving).collect());
        let coming = pool.iter().copied().filter(|it| !team.contains(it)).map(Some);
        for more in std::iter::once(None).chain(coming) {
            let reached = rest.with(model, more);
            if reached > best.0 {
                best = (reached, Some((leaving, more)));
            }
        }
    }
    let (leaving, more) = best.1?;
    Some((best.0, team.iter().copied().filter(|&it| Some(it) != leaving).chain(more).collect()))
}
