//! The best k hits of those offered.

use super::{Doc, Hit};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The best hits so far. Documents come in rising order, so among equals the earlier one stays.
pub(super) struct Best {
    heap: BinaryHeap<Reverse<(u32, Reverse<Doc>)>>,
    most: usize,
}

impl Best {
    pub(super) fn new(most: usize) -> Self {
        Self { heap: BinaryHeap::with_capacity(most.min(1_024) + 1), most }
    }

    /// The score to beat, once there are enough.
    pub(super) fn threshold(&self) -> Option<u32> {
        if self.heap.len() < self.most { None } else { self.heap.peek().map(|Reverse((score, _))| *score) }
    }

    pub(super) fn offer(&mut self, hit: Hit) {
        if self.threshold().is_some_and(|least| hit.score <= least) {
            return;
        }
        self.heap.push(Reverse((hit.score, Reverse(hit.doc))));
        if self.heap.len() > self.most {
            self.heap.pop();
        }
    }

    pub(super) fn into_hits(self) -> Vec<Hit> {
        let sorted = self.heap.into_sorted_vec();
        sorted.into_iter().map(|Reverse((score, Reverse(doc)))| Hit { doc, score }).collect()
    }
}
