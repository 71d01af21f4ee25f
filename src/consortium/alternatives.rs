//! Further teams, each the best of those unlike the ones before it, each with its own proof.
//!
//! Two teams are unlike when at least two members of one of them are not in the other: a team with one member swapped is the same team to a
//! reader. Where locks and size leave fewer than two places open, as many as are open must differ.

use super::instance::{CandidateIdx, Instance};
use super::local::improve;
use super::model::{Aim, Model};
use super::search::{Progress, Search};

/// Members in which two teams must differ, where there is room.
pub const DISTANCE: usize = 2;

/// One team of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Members, sorted.
    pub members: Vec<CandidateIdx>,
    /// Worth, bound and proof of this team, among all teams unlike the earlier ones.
    pub progress: Progress,
}

/// A search for further teams, in slices like [`Search`].
#[derive(Clone, Debug)]
pub struct Alternatives {
    model: Model,
    distance: usize,
    wanted: usize,
    found: Vec<Team>,
    search: Option<Search>,
    /// The search for the team before, whose prices are a good start.
    last: Option<Search>,
}

impl Alternatives {
    /// Sets up the search for up to `wanted` teams besides `first`.
    #[must_use]
    pub fn new(instance: &Instance, first: &[CandidateIdx], wanted: usize) -> Self {
        let open = instance.members_max().saturating_sub(instance.locked().len());
        let mut it = Self {
            model: Model::new(instance, Aim::Worth),
            distance: DISTANCE.min(open),
            wanted,
            found: Vec::new(),
            search: None,
            last: None,
        };
        if it.distance > 0 {
            it.next(first);
        }
        it
    }

    /// Teams found so far; the last one may still be improved unless [`Alternatives::done`].
    #[must_use]
    pub fn found(&self) -> &[Team] {
        &self.found
    }

    /// Whether all teams wanted are there, or there are no more.
    #[must_use]
    pub const fn done(&self) -> bool {
        self.search.is_none()
    }

    /// Looks at up to `nodes` nodes. Says whether it is done.
    pub fn step(&mut self, nodes: u64) -> bool {
        let Some(search) = &mut self.search else { return true };
        let progress = search.step(nodes);
        if progress.done {
            let team = search.best().map(<[CandidateIdx]>::to_vec);
            self.last = self.search.take();
            if let Some(members) = team {
                self.found.push(Team { members: members.clone(), progress });
                self.next(&members);
            }
        }
        self.done()
    }

    /// The best team so far of the search under way, for a caller whose time is up.
    #[must_use]
    pub fn unproven(&self) -> Option<Team> {
        let search = self.search.as_ref()?;
        Some(Team { members: search.best()?.to_vec(), progress: search.progress() })
    }

    fn next(&mut self, last: &[CandidateIdx]) {
        self.model.keep_apart(last, self.distance);
        if self.found.len() >= self.wanted {
            return;
        }
        let model = self.model.clone();
        let mut search = match &self.last {
            Some(last) => Search::warm(model, last),
            None => Search::of(model),
        };
        search.suggest(&improve(&self.model, last, &self.model.free));
        self.search = Some(search);
    }
}
