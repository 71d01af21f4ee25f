//! Exact search: branch and bound, in slices.
//!
//! A node fixes some members and leaves some candidates open. It is narrowed by the rules, bounded by prices, and candidates that cannot be in
//! (or out of) a better team are fixed; what is left is split on the candidate the relaxed problem chose most often: with it first, then without.
//! At most one node waits for each member of the path, so memory is small. There is no clock here: the caller asks for so many nodes and looks
//! at its own clock between the slices. Best team and bound are there after every slice; done means that they meet, or that no team exists.

use super::bound::{FULL_STEP, IMPOSSIBLE, Prices, Relaxed};
use super::incumbent::Incumbent;
use super::instance::{CandidateIdx, Instance};
use super::local::improve;
use super::model::{Aim, Model};
use super::narrow::narrow;
use crate::domain::Ordered;

/// Price steps in a round of the first node. A round counts as a node of the slice.
const ROOT_STEPS: u32 = 30;
/// Rounds of the first node: after about 300 steps the bound hardly moves.
const ROOT_ROUNDS: u32 = 12;
/// Price steps in a round of any other node.
const NODE_STEPS: u32 = 12;
/// Rounds of any other node, as long as fixing shrinks it.
const NODE_ROUNDS: u32 = 3;
/// Nodes of the question whether any team is eligible, asked when the start finds none: without worth in the way, a clash is mostly seen in
/// the first two.
const PROBE_NODES: u64 = 2_000;

/// How far a search has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Worth of the best team so far, in points.
    pub best: Option<i64>,
    /// No team is worth more than this. When it is proven that there is no team, a number below every worth.
    pub bound: i64,
    /// Bound less best; `None` without a team. 0 is a proof.
    pub gap: Option<i64>,
    /// Nothing is left to look at: the best team is proven best, or there is no eligible team at all.
    pub done: bool,
    /// Nodes looked at since the start.
    pub nodes: u64,
}

impl Progress {
    /// Whether it is proven that no team is eligible.
    #[must_use]
    pub const fn impossible(&self) -> bool {
        self.done && self.best.is_none()
    }
}

#[derive(Clone, Debug)]
struct Node {
    members: Vec<CandidateIdx>,
    active: Vec<CandidateIdx>,
    prices: Prices,
    bound: i64,
    length: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Start,
    Probe,
    Root(u32),
    Tree,
}

/// A search under way. It owns all it needs and can be kept, resumed and dropped at will.
#[derive(Clone, Debug)]
pub struct Search {
    model: Model,
    incumbent: Incumbent,
    stack: Vec<Node>,
    phase: Phase,
    /// The question whether any team is eligible, while it is asked.
    probe: Option<Box<Search>>,
    /// Prices of the first node.
    prices: Prices,
    /// The last team that was polished.
    polished: Vec<CandidateIdx>,
    relaxed: Relaxed,
    bound: i64,
    nodes: u64,
}

impl Search {
    /// Sets up the search for the team of largest worth. A first bound is there at once.
    #[must_use]
    pub fn new(instance: &Instance) -> Self {
        Self::of(Model::new(instance, Aim::Worth))
    }

    /// Sets up the search for any eligible team, whatever its worth.
    #[must_use]
    pub fn eligible(instance: &Instance) -> Self {
        Self::of(Model::new(instance, Aim::Eligible))
    }

    pub(super) fn of(model: Model) -> Self {
        let prices = first_prices(&model);
        Self::from(model, prices, FULL_STEP)
    }

    /// Starts with the prices of a search that differs by a few rows at the end.
    pub(super) fn warm(model: Model, other: &Self) -> Self {
        let mut prices = other.prices.clone();
        prices.resize(model.facets + model.rows.len(), 0);
        Self::from(model, prices, FULL_STEP / 4)
    }

    fn from(model: Model, prices: Prices, length: i64) -> Self {
        let mut root = Node { members: model.locked.clone(), active: model.free.clone(), prices: prices.clone(), bound: i64::MAX, length };
        let mut search = Self {
            incumbent: Incumbent::new(&model),
            model,
            stack: Vec::new(),
            phase: Phase::Start,
            probe: None,
            prices,
            polished: Vec::new(),
            relaxed: Relaxed::default(),
            bound: IMPOSSIBLE,
            nodes: 0,
        };
        if narrow(&search.model, &root.members, &mut root.active) {
            search.relaxed.load(&search.model, &root.members, &root.active);
            root.bound = search.relaxed.evaluate(&search.model, &root.prices);
            search.bound = root.bound;
            search.stack.push(root);
        }
        search
    }

    /// Offers a team from outside, say the one shown so far. Taken when it is eligible and better.
    pub fn suggest(&mut self, team: &[CandidateIdx]) -> bool {
        let mut members = team.to_vec();
        members.order();
        members.dedup();
        members.iter().all(|&it| it < self.model.linear.len()) && self.incumbent.offer(&self.model, &members)
    }

    /// The best team so far, sorted.
    #[must_use]
    pub fn best(&self) -> Option<&[CandidateIdx]> {
        self.incumbent.team.as_deref()
    }

    /// Looks at up to `nodes` nodes and says how far it has come.
    pub fn step(&mut self, nodes: u64) -> Progress {
        let until = self.nodes.saturating_add(nodes);
        while self.nodes < until {
            let Some(node) = self.stack.pop() else { break };
            // Beaten since it was put there. Not counted, so that the count is the same however the work is cut into slices.
            if node.bound < self.incumbent.goal {
                continue;
            }
            self.nodes += 1;
            match self.phase {
                Phase::Start => self.start(node),
                Phase::Probe => self.probe(node),
                Phase::Root(round) => self.root(node, round),
                Phase::Tree => self.expand(node),
            }
        }
        self.settle();
        self.progress()
    }

    /// Runs to the end, or until `nodes` nodes are looked at.
    pub fn run(&mut self, nodes: u64) -> Progress {
        self.step(nodes.saturating_sub(self.nodes))
    }

    /// How far the search has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let done = self.stack.is_empty();
        let best = self.incumbent.team.as_ref().map(|team| self.model.points(self.model.worth(team)));
        let open = self.model.points(if done { self.incumbent.goal } else { self.bound });
        let bound = best.map_or(open, |best| if done { best } else { best.max(open) });
        Progress { best, bound, gap: best.map(|best| bound - best), done, nodes: self.nodes }
    }

    /// Drops nodes that cannot hold a better team, and takes the largest bound of the others.
    fn settle(&mut self) {
        let goal = self.incumbent.goal;
        self.stack.retain(|it| it.bound >= goal);
        if let Some(open) = self.stack.iter().map(|it| it.bound).max() {
            self.bound = self.bound.min(open);
        }
    }

    fn start(&mut self, node: Node) {
        self.polish(&node.members, &node.active);
        self.phase = Phase::Root(0);
        if self.incumbent.team.is_none() && !self.model.seek {
            self.phase = Phase::Probe;
            self.probe = Some(Box::new(Self::of(self.model.bare())));
        }
        self.stack.push(node);
    }

    /// One step of the question whether any team is eligible: a team is a start, none is the end.
    fn probe(&mut self, node: Node) {
        let Some(probe) = &mut self.probe else { return };
        let progress = probe.step(1);
        if progress.impossible() {
            return;
        }
        if progress.done || progress.nodes >= PROBE_NODES {
            let team = probe.best().map(<[CandidateIdx]>::to_vec).unwrap_or_default();
            self.probe = None;
            self.phase = Phase::Root(0);
            self.incumbent.offer(&self.model, &team);
            self.polish(&team, &node.active);
        }
        self.stack.push(node);
    }

    fn polish(&mut self, team: &[CandidateIdx], pool: &[CandidateIdx]) {
        let better = improve(&self.model, team, pool);
        self.incumbent.offer(&self.model, &better);
    }

    /// One round of the first node; the last one splits it.
    fn root(&mut self, mut node: Node, round: u32) {
        let before = (node.bound, node.active.len());
        if !self.round(&mut node, ROOT_STEPS) {
            return;
        }
        self.prices.clone_from(&node.prices);
        let team = self.relaxed.team();
        if team != self.polished {
            self.polish(&team, &node.active);
            self.polished = team;
        }
        let stuck = before == (node.bound, node.active.len()) && node.length <= 2;
        self.phase = if round + 1 >= ROOT_ROUNDS || stuck { Phase::Tree } else { Phase::Root(round + 1) };
        self.stack.push(node);
    }

    fn expand(&mut self, mut node: Node) {
        for _ in 0..NODE_ROUNDS {
            let before = (node.members.len(), node.active.len());
            if !self.round(&mut node, NODE_STEPS) {
                return;
            }
            if node.members.len() == before.0 && node.active.len() * 4 > before.1 * 3 {
                break;
            }
        }
        self.split(node);
    }

    /// Narrows, bounds and fixes a node. False when it is done with: nothing better is in it, or the best of it has been found.
    fn round(&mut self, node: &mut Node, steps: u32) -> bool {
        let (model, incumbent, relaxed) = (&self.model, &mut self.incumbent, &mut self.relaxed);
        if node.bound < incumbent.goal || !narrow(model, &node.members, &mut node.active) {
            return false;
        }
        incumbent.offer(model, &node.members);
        if node.active.is_empty() || node.members.len() + 1 >= model.members_max {
            finish(model, node, incumbent);
            return false;
        }
        relaxed.load(model, &node.members, &node.active);
        node.bound = node.bound.min(relaxed.descend(model, &mut node.prices, incumbent, steps, &mut node.length));
        if node.bound < incumbent.goal {
            return false;
        }
        let bound = relaxed.evaluate(model, &node.prices);
        node.active = relaxed.fix(model, bound, incumbent.goal, &mut node.members);
        true
    }

    fn split(&mut self, node: Node) {
        let Some(&pick) = node.active.iter().max_by_key(|it| (self.relaxed.often(**it), std::cmp::Reverse(**it))) else {
            self.stack.push(node);
            return;
        };
        let active: Vec<CandidateIdx> = node.active.iter().copied().filter(|&it| it != pick).collect();
        let members = node.members.iter().copied().chain([pick]).collect();
        let with = Node { members, active: active.clone(), prices: node.prices.clone(), bound: node.bound, length: FULL_STEP };
        self.stack.push(Node { active, length: FULL_STEP, ..node });
        self.stack.push(with);
    }
}

/// With one slot left every open candidate is tried. Without candidates there is nothing to try.
fn finish(model: &Model, node: &Node, incumbent: &mut Incumbent) {
    if node.members.len() >= model.members_max {
        return;
    }
    let mut team = node.members.clone();
    for &it in &node.active {
        team.push(it);
        incumbent.offer(model, &team);
        team.pop();
    }
}

/// Half of the best gain of each facet; rows are free at first.
fn first_prices(model: &Model) -> Prices {
    let mut prices = vec![0; model.facets + model.rows.len()];
    for &(facet, gain) in model.free.iter().flat_map(|&it| &model.gains[it]) {
        prices[facet] = prices[facet].max(gain / 2);
    }
    prices
}
