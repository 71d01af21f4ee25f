//! Clashes and repairs against brute force: every repair flips the verdict, none could be smaller, no rule of a clash could be left out.

mod consortium_brute;

use consortium_brute::{eligible_teams, teams};
use makker::consortium::generate::{Sequence, next_mixed, next_problem};
use makker::consortium::repair::{Edit, apply, clash, fix_team, repairs};
use makker::consortium::{Instance, Rule, Rules, Search, check_team, worth};

/// Mixed problems without an eligible team.
fn hopeless(count: usize) -> Vec<Instance> {
    let mut numbers = Sequence::new(77);
    let problems = std::iter::repeat_with(|| Instance::check(next_mixed(&mut numbers, 9)).expect("sound"));
    problems.filter(|it| eligible_teams(it).next().is_none()).take(count).collect()
}

/// Rules a team breaks, the size limit that a problem has by its number of candidates left out.
fn broken(instance: &Instance, team: &[usize]) -> Vec<Rule> {
    check_team(instance, team).broken().map(|it| it.rule).collect()
}

#[test]
fn a_clash_cannot_be_met_and_loses_no_rule() {
    for (nth, instance) in hopeless(300).iter().enumerate() {
        let found = clash(instance).unwrap_or_else(|| panic!("problem {nth}: no clash found"));
        assert!(found.irreducible, "problem {nth}: undecided");
        let meets = |rules: &[Rule]| teams(instance).any(|team| broken(instance, &team).iter().all(|rule| !rules.contains(rule)));
        assert!(!meets(&found.rules), "problem {nth}: a team meets all of {:?}", found.rules);
        for rule in &found.rules {
            let others: Vec<Rule> = found.rules.iter().copied().filter(|it| it != rule).collect();
            assert!(meets(&others), "problem {nth}: {rule:?} is not needed in {:?}", found.rules);
        }
    }
}

#[test]
fn every_repair_flips_the_verdict() {
    let mut found = 0;
    for (nth, instance) in hopeless(300).iter().enumerate() {
        for repair in repairs(instance) {
            found += 1;
            let changed = repair.edits.iter().fold(instance.clone(), |it, edit| Instance::check(apply(&it, edit)).expect("sound"));
            assert!(eligible_teams(&changed).next().is_some(), "problem {nth}: {:?} does not help", repair.edits);
            let team: Vec<usize> = repair.team.iter().filter_map(|id| changed.index_of(id)).collect();
            assert!(check_team(&changed, &team).eligible(), "problem {nth}: {:?} is not eligible", repair.team);
        }
        assert!(!repairs(instance).is_empty(), "problem {nth}: no repair at all");
    }
    assert!(found > 200, "only {found} repairs");
}

/// The least that one rule has to give for some team, everything else as it is; `None` when giving does not help.
fn least_by_brute_force(instance: &Instance, rule: Rule) -> Option<i64> {
    let needed = |team: Vec<usize>| {
        let report = check_team(instance, &team);
        let others_hold = report.broken().all(|it| it.rule == rule);
        let it = report.verdicts.iter().find(|it| it.rule == rule)?;
        let share = |nth: usize| {
            let percent = instance.rules().cost_shares[nth].min_percent;
            (0..=percent).find(|give| it.given * 100 >= (percent - give) * report.cost)
        };
        let give = if let Rule::CostShare(nth) = rule { share(nth)? } else { (it.given - it.limit).abs() };
        others_hold.then_some(give)
    };
    teams(instance).filter_map(needed).min()
}

#[test]
fn a_relaxed_rule_gives_no_more_than_it_must() {
    let mut seen = 0;
    for (nth, instance) in hopeless(300).iter().enumerate() {
        let edits: Vec<Edit> = repairs(instance).into_iter().filter(|it| it.edits.len() == 1).flat_map(|it| it.edits).collect();
        let relaxed = |wanted: Rule| edits.iter().find(|it| matches!(it, Edit::Relax { rule, .. } if *rule == wanted)).map(Edit::size);
        for verdict in check_team(instance, &[]).verdicts.iter().filter(|it| !matches!(it.rule, Rule::Locked(_))) {
            let least = least_by_brute_force(instance, verdict.rule);
            assert_eq!(relaxed(verdict.rule), least, "problem {nth}, {:?}", verdict.rule);
            seen += usize::from(least.is_some());
        }
    }
    assert!(seen > 100, "only {seen} rules had a single repair");
}

#[test]
fn a_team_is_fixed_with_the_fewest_changes() {
    let mut numbers = Sequence::new(13);
    let mut seen = 0;
    for nth in 0..400 {
        let instance = Instance::check(next_mixed(&mut numbers, 9)).expect("sound");
        let count = instance.candidates().len();
        let team: Vec<usize> = (0..count).filter(|_| numbers.once_in(3)).collect();
        let changes = |other: &[usize]| {
            let shared = other.iter().filter(|it| team.contains(it)).count();
            team.len() + other.len() - 2 * shared
        };
        let standing = |other: &Vec<usize>| (changes(other), std::cmp::Reverse(worth(&instance, other)));
        let best = eligible_teams(&instance).map(|other| standing(&other)).min();
        let fix = fix_team(&instance, &team);
        let reached = fix.as_ref().map(|fix| {
            assert!(fix.proven, "problem {nth}: not proven");
            let kept = team.iter().copied().filter(|it| !fix.remove.contains(it));
            standing(&kept.chain(fix.add.iter().copied()).collect())
        });
        assert_eq!(reached, best, "problem {nth}, team {team:?}: {fix:?}");
        seen += usize::from(fix.is_some_and(|it| it.add.len() + it.remove.len() > 1));
    }
    assert!(seen > 50, "only {seen} teams needed more than one change");
}

#[test]
fn a_clash_among_600_candidates_is_proven_and_named() {
    use Rule::{Budget, CostShare, CountMin, MinCountries};
    type Change = fn(&mut Rules);
    // Research costs 2,000 at least. With 30 % for municipalities, four of them make 8,000 / .7 = 11,400, above 10,000.
    let cases: [(&str, Change, &[Rule]); 5] = [
        ("four research groups", |rules| rules.counts[2].min = 4, &[CountMin(2), Budget, CostShare(0)]),
        ("five research groups", |rules| rules.counts[2].min = 5, &[CountMin(2), Budget]),
        ("little money", |rules| rules.budget = Some(2_500), &[CountMin(2), Budget, CostShare(0)]),
        ("more than all the cost", |rules| rules.cost_shares[1].min_percent = 75, &[CountMin(2), CostShare(0), CostShare(1)]),
        ("one country", |rules| rules.min_countries = Some(2), &[MinCountries]),
    ];
    for (what, change, expected) in cases {
        let mut draft = next_problem(&mut Sequence::new(9), 600, 10);
        change(&mut draft.rules);
        let instance = Instance::check(draft).expect("sound");
        assert!(Search::new(&instance).run(100).impossible(), "{what}: help: the probe without worth should see this at its first node");
        let found = clash(&instance).expect("a clash");
        assert_eq!((found.rules.as_slice(), found.irreducible), (expected, true), "{what}");
        assert!(!repairs(&instance).is_empty(), "{what}: no repair");
    }
}
