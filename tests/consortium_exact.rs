//! The search against brute force, and against the rule checker.

mod consortium_brute;

use consortium_brute::{eligible_teams, teams};
use makker::consortium::generate::{Sequence, next_mixed, next_problem};
use makker::consortium::repair::{fix_team, repairs};
use makker::consortium::{Alternatives, DISTANCE, Draft, Instance, Search, check_team, limits, rule_prices, worth};

/// Worth of the best eligible team.
fn best_worth(instance: &Instance) -> Option<i64> {
    eligible_teams(instance).map(|team| worth(instance, &team)).max()
}

/// Runs the search to its end and says whether there is a team, checking on the way that the bound never rises, is never below the optimum, and never below the best.
fn solve(draft: Draft, optimum: impl Fn(&Instance) -> Option<i64>, what: &str) -> bool {
    let instance = Instance::check(draft).expect("help: the generator made a faulty problem");
    let optimum = optimum(&instance);
    let mut search = Search::new(&instance);
    let mut bound = search.progress().bound;
    loop {
        let progress = search.step(1);
        if let Some(optimum) = optimum {
            assert!(progress.bound >= optimum, "{what}: bound {} below the optimum {optimum}", progress.bound);
            assert!(progress.bound <= bound, "{what}: the bound rose");
        }
        bound = progress.bound;
        if progress.done {
            break;
        }
        assert!(progress.nodes < 1_000_000, "{what}: no end in sight");
    }
    let progress = search.progress();
    assert_eq!(progress.best, optimum, "{what}: best team against brute force");
    assert_eq!(progress.gap, optimum.map(|_| 0), "{what}: a finished search has no gap");
    if let Some(best) = search.best() {
        let report = check_team(&instance, best);
        assert!(report.eligible(), "{what}: {:?}", report.broken().collect::<Vec<_>>());
        assert_eq!(Some(worth(&instance, best)), optimum, "{what}: the worth shown is the worth of the team");
    }
    optimum.is_some()
}

#[test]
fn equals_brute_force_on_calls() {
    let mut numbers = Sequence::new(11);
    for nth in 0..60 {
        let size = 6 + nth % 9;
        solve(next_problem(&mut numbers, size, 4), best_worth, &format!("call {nth}"));
    }
}

#[test]
fn equals_brute_force_on_mixed_problems() {
    let mut numbers = Sequence::new(5);
    let mut eligible = 0;
    for nth in 0..3_000 {
        eligible += usize::from(solve(next_mixed(&mut numbers, 11), best_worth, &format!("mixed {nth}")));
    }
    assert!((900..2_700).contains(&eligible), "help: the mix should hold both sorts of problems, {eligible} of 3000 have a team");
}

#[test]
fn equals_brute_force_with_22_candidates() {
    let mut numbers = Sequence::new(22);
    let mut draft = next_problem(&mut numbers, 22, 5);
    draft.rules.members_max = Some(5);
    solve(draft, best_worth, "22 candidates");
}

/// The same problem with numbers up to the limits.
fn enlarged(mut draft: Draft) -> Draft {
    draft.facets.iter_mut().for_each(|it| it.weight = it.weight * limits::WEIGHT / 9);
    draft.ties.iter_mut().for_each(|it| it.points *= limits::TIE / 2_500);
    draft.coordination *= limits::POINTS / 3_000;
    for it in &mut draft.candidates {
        it.cost *= limits::COST / 500;
        it.value *= limits::POINTS / 2_000;
    }
    draft.rules.budget = draft.rules.budget.map(|it| it * (limits::COST / 500));
    draft
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let mut numbers = Sequence::new(6);
    for nth in 0..400 {
        let draft = enlarged(next_mixed(&mut numbers, 10));
        solve(draft.clone(), best_worth, &format!("large {nth}"));
        let instance = Instance::check(draft).expect("sound");
        let team: Vec<usize> = (0..instance.candidates().len()).filter(|_| numbers.once_in(3)).collect();
        let fix = fix_team(&instance, &team);
        assert_eq!(fix.is_some(), best_worth(&instance).is_some(), "large {nth}");
        assert_eq!(repairs(&instance).is_empty(), fix.is_some(), "large {nth}");
    }
}

#[test]
fn alternatives_are_the_best_of_those_unlike_the_earlier_ones() {
    let mut numbers = Sequence::new(31);
    let mut several = 0;
    for nth in 0..800 {
        let instance = Instance::check(next_mixed(&mut numbers, 9)).expect("sound");
        let mut search = Search::new(&instance);
        search.run(1_000_000);
        let Some(first) = search.best() else { continue };
        let mut alternatives = Alternatives::new(&instance, first, 3);
        while !alternatives.step(100) {}
        let distance = DISTANCE.min(instance.members_max() - instance.locked().len());
        let unlike = |a: &[usize], b: &[usize]| a.len().max(b.len()) - a.iter().filter(|it| b.contains(it)).count() >= distance;
        let mut earlier = vec![first.to_vec()];
        for place in 0..3 {
            let fits = |team: &Vec<usize>| distance > 0 && earlier.iter().all(|other| unlike(team, other));
            let best = eligible_teams(&instance).filter(fits).map(|team| worth(&instance, &team)).max();
            let found = alternatives.found().get(place);
            assert_eq!(found.and_then(|it| it.progress.best), best, "problem {nth}, alternative {place}");
            let Some(found) = found else { break };
            assert!(fits(&found.members) && check_team(&instance, &found.members).eligible(), "problem {nth}, alternative {place}");
            earlier.push(found.members.clone());
        }
        several += usize::from(earlier.len() == 4);
    }
    assert!(several > 50, "help: the mix should hold problems with several teams, only {several} do");
}

#[test]
fn a_rule_costs_what_the_best_team_without_it_is_worth_more() {
    let mut numbers = Sequence::new(53);
    let (mut free, mut dear) = (0, 0);
    for nth in 0..250 {
        let instance = Instance::check(next_mixed(&mut numbers, 9)).expect("sound");
        let mut search = Search::new(&instance);
        search.run(1_000_000);
        let Some(best) = search.best() else { continue };
        for price in rule_prices(&instance, best, 1_000_000) {
            let others_hold = |team: &Vec<usize>| check_team(&instance, team).broken().all(|it| it.rule == price.rule);
            let without = teams(&instance).filter(others_hold).map(|team| worth(&instance, &team)).max();
            assert_eq!(without.map(|it| it - worth(&instance, best)), Some(price.points), "problem {nth}, {:?}", price.rule);
            assert!(price.proven && others_hold(&price.team), "problem {nth}, {:?}", price.rule);
            *(if price.points == 0 { &mut free } else { &mut dear }) += 1;
        }
    }
    assert!(free > 50 && dear > 50, "help: the mix should hold rules with and without a price, {free} and {dear}");
}
