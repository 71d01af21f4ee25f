//! Ten thousand problems, no broken rule; and the parts hold whatever the input.

use makker::consortium::generate::{Sequence, next_mixed, next_problem};
use makker::consortium::{
    Alternatives, Candidate, CountRule, Draft, Facet, Instance, Rule, Rules, Search, Where, carried, check_team, explain, tie_points, worth,
};
use proptest::prelude::*;

/// Nodes a problem may take here; what is there then must be eligible, proven or not.
const NODES: u64 = 40;

#[test]
fn no_rule_is_broken_in_ten_thousand_problems() {
    let mut numbers = Sequence::new(10_000);
    let mut shown = 0;
    for nth in 0..10_000 {
        let draft = match nth % 10 {
            0..8 => next_mixed(&mut numbers, 40),
            8 => next_problem(&mut numbers, 30, 6),
            _ => next_problem(&mut numbers, 80, 10),
        };
        let instance = Instance::check(draft).expect("sound");
        let mut search = Search::new(&instance);
        let progress = search.step(NODES);
        let Some(team) = search.best() else { continue };
        let report = check_team(&instance, team);
        assert!(report.eligible(), "problem {nth}: {:?}", report.broken().collect::<Vec<_>>());
        assert_eq!(progress.best, Some(worth(&instance, team)), "problem {nth}");
        assert!(progress.bound >= worth(&instance, team), "problem {nth}: a bound below the team shown");
        shown += 1;
    }
    assert!(shown > 5_000, "help: the mix should hold problems with a team, only {shown} do");
}

/// Any draft at all, sound or not.
fn any_draft() -> impl Strategy<Value = Draft> {
    let number = prop_oneof![-3i64..2_000, any::<i64>()];
    let id = "[a-d]{0,2}";
    let facet = (id, number.clone()).prop_map(|(id, weight)| Facet { id, weight });
    let candidate = (id, number.clone(), number.clone(), prop::collection::vec((id, number.clone()), 0..3))
        .prop_map(|(id, cost, value, scores)| Candidate { id, cost, value, scores, ..Candidate::default() });
    let count = (id, number.clone(), prop::option::of(number.clone())).prop_map(|(id, min, max)| CountRule {
        filter: Where { id: vec![id], ..Where::default() },
        min,
        max,
    });
    let rules = (number.clone(), prop::option::of(number.clone()), prop::collection::vec(count, 0..3), prop::option::of(number.clone()))
        .prop_map(|(members_min, members_max, counts, budget)| Rules { members_min, members_max, counts, budget, ..Rules::default() });
    let lists = (prop::collection::vec(id, 0..2), prop::collection::vec(id, 0..2), number);
    (prop::collection::vec(facet, 0..3), prop::collection::vec(candidate, 0..5), rules, lists).prop_map(
        |(facets, candidates, rules, (locked, excluded, coordination))| Draft {
            facets,
            candidates,
            rules,
            locked,
            excluded,
            coordination,
            ..Draft::default()
        },
    )
}

proptest! {
    #[test]
    fn any_input_is_refused_with_faults_or_searched(draft in any_draft()) {
        match Instance::check(draft) {
            Err(faults) => prop_assert!(!faults.is_empty() && faults.iter().all(|it| !it.to_string().is_empty())),
            Ok(instance) => prop_assert!(Search::new(&instance).run(10_000).done),
        }
    }

    #[test]
    fn slices_do_not_change_the_answer(seed in 0u64..1 << 30, slice in 1u64..40) {
        let instance = Instance::check(next_mixed(&mut Sequence::new(seed), 25)).expect("sound");
        let (mut whole, mut sliced) = (Search::new(&instance), Search::new(&instance));
        whole.run(200);
        while sliced.step(slice.min(200 - sliced.progress().nodes)).nodes < 200 && !sliced.progress().done {}
        prop_assert_eq!(whole.progress(), sliced.progress());
        prop_assert_eq!(whole.best(), sliced.best());
    }

    #[test]
    fn the_order_of_candidates_does_not_change_the_worth(seed in 0u64..1 << 30) {
        let mut draft = next_mixed(&mut Sequence::new(seed), 14);
        let first = Search::new(&Instance::check(draft.clone()).expect("sound")).run(1_000_000);
        draft.candidates.reverse();
        draft.facets.reverse();
        let second = Search::new(&Instance::check(draft).expect("sound")).run(1_000_000);
        prop_assert_eq!(first.best, second.best);
    }

    #[test]
    fn parts_add_up_and_roles_are_true(seed in 0u64..1 << 30) {
        let instance = Instance::check(next_mixed(&mut Sequence::new(seed), 12)).expect("sound");
        let mut search = Search::new(&instance);
        search.run(1_000_000);
        let team = search.best().unwrap_or_default();
        let facets: i64 = carried(&instance, team).iter().map(|it| it.points).sum();
        let members: i64 = team.iter().map(|&it| instance.member_points(it)).sum();
        prop_assert_eq!(worth(&instance, team), facets + members + tie_points(&instance, team));
        for role in explain(&instance, team) {
            let rest: Vec<usize> = team.iter().copied().filter(|&it| it != role.member).collect();
            prop_assert_eq!(role.marginal, worth(&instance, team) - worth(&instance, &rest));
            let still = check_team(&instance, &rest).broken().all(|it| it.rule == Rule::Locked(role.member));
            prop_assert_eq!(role.broken.is_empty(), still);
            if let Some(substitute) = role.substitute {
                let next: Vec<usize> = rest.iter().copied().chain([substitute.candidate]).collect();
                let met = check_team(&instance, &next).broken().all(|it| it.rule == Rule::Locked(role.member));
                prop_assert!(met, "a substitute that is not eligible");
                prop_assert!(substitute.difference == worth(&instance, &next) - worth(&instance, team));
                let asked = instance.locked().contains(&role.member);
                prop_assert!(asked || substitute.difference <= 0, "a swap better than the best team");
            }
        }
    }

    #[test]
    fn a_further_team_is_never_worth_more(seed in 0u64..1 << 30) {
        let instance = Instance::check(next_mixed(&mut Sequence::new(seed), 14)).expect("sound");
        let mut search = Search::new(&instance);
        let mut last = search.run(1_000_000).best;
        if let Some(team) = search.best() {
            let mut further = Alternatives::new(&instance, team, 4);
            while !further.step(1_000) {}
            for it in further.found() {
                prop_assert!(it.progress.best <= last);
                last = it.progress.best;
            }
        }
    }
}
