//! The search against an integer programme of the same problem, written down a second time and solved by somebody else's solver.
//!
//! Variables: x(i), whether i is a member; y(i, f) <= x(i), how much i carries of facet f, all of them together at most 1; z(a, b), whether a
//! pair is in. HiGHS is asked the same on 600 candidates in `benches/consortium`.

use makker::consortium::generate::{Sequence, next_problem};
use makker::consortium::{Instance, Search, Tie, Where, check_team, worth};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};

/// Worth of the best team by the other solver. Costs and counts are small enough for its floating point; the worth is taken from the
/// members it names, not from its sum.
fn milp(instance: &Instance) -> Option<i64> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let count = instance.candidates().len();
    let x: Vec<Variable> = (0..count).map(|idx| problem.add_binary_var(instance.member_points(idx) as f64)).collect();
    for facet in 0..instance.facets().len() {
        let weight = instance.facets()[facet].weight;
        let carriers = (0..count).filter_map(|idx| Some((idx, instance.scores(idx).iter().find(|it| it.0 == facet)?.1)));
        let mut together = Vec::new();
        for (idx, score) in carriers {
            let y = problem.add_var((weight * score) as f64, (0.0, 1.0));
            problem.add_constraint([(y, 1.0), (x[idx], -1.0)], ComparisonOp::Le, 0.0);
            together.push((y, 1.0));
        }
        problem.add_constraint(together, ComparisonOp::Le, 1.0);
    }
    for pair in instance.pairs() {
        let z = problem.add_var(pair.points as f64, (0.0, 1.0));
        problem.add_constraint([(z, 1.0), (x[pair.a], -1.0)], ComparisonOp::Le, 0.0);
        problem.add_constraint([(z, 1.0), (x[pair.b], -1.0)], ComparisonOp::Le, 0.0);
        problem.add_constraint([(z, 1.0), (x[pair.a], -1.0), (x[pair.b], -1.0)], ComparisonOp::Ge, -1.0);
    }
    add_rules(&mut problem, instance, &x);
    let SolveOutcome::Solution(solution) = problem.solve().ok()? else { panic!("help: the oracle was given no limit, yet it stopped") };
    let members: Vec<usize> = (0..count).filter(|&idx| solution.var_value(x[idx]) > 0.5).collect();
    assert!(check_team(instance, &members).eligible(), "help: the oracle's rules are not the checker's");
    Some(worth(instance, &members))
}

fn add_rules(problem: &mut Problem, instance: &Instance, x: &[Variable]) {
    let rules = instance.rules();
    let row = |part: &dyn Fn(usize) -> i64| (0..x.len()).map(|idx| (x[idx], part(idx) as f64)).collect::<Vec<_>>();
    let means = |filter: &Where, idx: usize| i64::from(filter.matches(&instance.candidates()[idx]));
    let cost = |idx: usize| instance.candidates()[idx].cost;
    problem.add_constraint(row(&|_| 1), ComparisonOp::Ge, rules.members_min as f64);
    problem.add_constraint(row(&|_| 1), ComparisonOp::Le, instance.members_max() as f64);
    for rule in &rules.counts {
        problem.add_constraint(row(&|idx| means(&rule.filter, idx)), ComparisonOp::Ge, rule.min as f64);
    }
    for share in &rules.cost_shares {
        let part = |idx: usize| (100 * means(&share.filter, idx) - share.min_percent) * cost(idx);
        problem.add_constraint(row(&part), ComparisonOp::Ge, 0.0);
    }
    if let Some(budget) = rules.budget {
        problem.add_constraint(row(&cost), ComparisonOp::Le, budget as f64);
    }
    let mut counties: Vec<&str> = instance.candidates().iter().map(|it| it.county.as_str()).collect();
    counties.sort_unstable();
    counties.dedup();
    for county in counties {
        let Some(most) = rules.max_per_county else { continue };
        let there = |idx: usize| i64::from(instance.candidates()[idx].county == county);
        problem.add_constraint(row(&there), ComparisonOp::Le, most as f64);
    }
}

/// Compares so many problems, each larger than the one before by `growth`.
fn compare(problems: usize, smallest: usize, growth: usize, facets: usize) {
    let mut numbers = Sequence::new(3);
    let mut solved = 0;
    for nth in 0..problems {
        let size = smallest + growth * nth;
        let mut draft = next_problem(&mut numbers, size, facets);
        for _ in 0..(nth % 3) * 8 {
            let (a, b) = (numbers.below(size as u64), numbers.below(size as u64));
            if a != b {
                draft.ties.push(Tie { a: format!("c{a}"), b: format!("c{b}"), points: numbers.within(-400_000, 400_000) });
            }
        }
        let instance = Instance::check(draft).expect("sound");
        let mut search = Search::new(&instance);
        let progress = search.run(1_000_000);
        assert!(progress.done, "problem {nth}");
        assert_eq!(progress.best, milp(&instance), "problem {nth} with {size} candidates");
        solved += usize::from(progress.best.is_some());
    }
    assert!(solved * 4 > problems * 3, "help: hardly any problem had a team, {solved} of {problems}");
    println!("{problems} problems of {smallest} to {} candidates: equal, {solved} with a team", smallest + growth * (problems - 1));
}

#[test]
fn equals_an_integer_programme() {
    compare(24, 24, 1, 5);
}

#[test]
#[ignore = "minutes of the other solver: run with --profile native -- --ignored --nocapture"]
fn equals_200_integer_programmes_up_to_600_candidates() {
    compare(200, 20, 3, 8);
}
