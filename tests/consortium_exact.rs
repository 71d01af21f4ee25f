//! The search against brute force, and against the rule checker.

use makker::consortium::generate::{Sequence, next_problem};
use makker::consortium::{CandidateIdx, Instance, Search, check_team, worth};

/// Worth of the best eligible team, by looking at every team.
fn brute_force(instance: &Instance) -> Option<i64> {
    let count = instance.candidates().len();
    let most = instance.members_max();
    let mut best = None;
    let mut team: Vec<CandidateIdx> = Vec::new();
    extend(instance, 0, count, most, &mut team, &mut best);
    best
}

fn extend(instance: &Instance, from: usize, count: usize, most: usize, team: &mut Vec<CandidateIdx>, best: &mut Option<i64>) {
    let reached = worth(instance, team);
    if best.is_none_or(|best| reached > best) && check_team(instance, team).eligible() {
        *best = Some(reached);
    }
    if team.len() == most {
        return;
    }
    for next in from..count {
        team.push(next);
        extend(instance, next + 1, count, most, team, best);
        team.pop();
    }
}

#[test]
fn equals_brute_force_on_calls() {
    let mut numbers = Sequence::new(11);
    for nth in 0..40 {
        let instance = Instance::check(next_problem(&mut numbers, 12, 4)).expect("sound");
        let mut search = Search::new(&instance);
        let progress = search.run(1_000_000);
        assert!(progress.done, "problem {nth}");
        assert_eq!(progress.best, brute_force(&instance), "problem {nth}");
    }
}
