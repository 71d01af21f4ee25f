//! Financing plans add up to the krone, keep the shares that are demanded, and are judged by the same rules as everything else.

use makker::domain::{ActorType, ActorTypes, Kroner, Programme, ShareBase};
use makker::exchange::programmes;
use makker::programme::{
    Actor, Approved, CostShareDemand, FinancingPlan, Member, PartnerWish, Situation, Support, Verdict, adds_up, demands, financing_plan,
    financing_plan_with_shares, financing_verdicts, largest_remainder, most_support,
};
use proptest::prelude::*;

fn programme(id: &str) -> Programme {
    let (programmes, _) = programmes::read("programmes.json", include_str!("../data/programmes.json"));
    programmes.into_iter().find(|programme| programme.id.as_str() == id).unwrap_or_else(|| panic!("no programme {id}"))
}

fn member(actor: ActorType) -> Member {
    Member { entity: format!("{actor:?}"), actor: Actor::certain([actor]), approved: Approved::Confirmed, ..Member::default() }
}

fn wish(weight: u32, hours_percent: u8) -> PartnerWish {
    PartnerWish { weight, hours_percent }
}

#[test]
fn fractions_go_to_the_largest_remainders() {
    for (whole, weights, parts) in [
        (100, vec![1, 1, 1], vec![34, 33, 33]),
        (10, vec![6, 3, 1], vec![6, 3, 1]),
        (7, vec![3, 3, 1], vec![3, 3, 1]),
        (5, vec![3, 3, 1], vec![2, 2, 1]),
        (0, vec![1, 2], vec![0, 0]),
        (-5, vec![1, 2], vec![0, 0]),
        (7, vec![0, 0], vec![4, 3]),
        (7, vec![], vec![]),
        (i64::MAX, vec![u64::MAX, u64::MAX], vec![i64::MAX / 2 + 1, i64::MAX / 2]),
    ] {
        assert_eq!(largest_remainder(whole, &weights), parts, "{whole} by {weights:?}");
    }
}

#[test]
fn the_health_call_gets_its_thirty_per_cent_each() {
    let call = programme("kommunal-helse-omsorg-fou");
    let mut second = member(ActorType::Municipality);
    second.entity = "neighbour".to_owned();
    let situation = Situation {
        owner: member(ActorType::Municipality),
        members: vec![second, member(ActorType::ResearchOrganisation)],
        ..Situation::default()
    };
    let members: Vec<Member> = situation.everyone().cloned().collect();
    let wishes = [wish(1, 100), wish(1, 100), wish(8, 0)];
    let (total, support) = (Kroner(10_000_001), Support::Percent(80));
    let verdicts = |plan: &FinancingPlan| -> Vec<(String, Verdict)> {
        let judged = financing_verdicts(&call, &situation, plan);
        judged.into_iter().map(|judgement| (call.rules[usize::from(judgement.rule)].key.clone(), judgement.finding.verdict)).collect()
    };
    let lopsided = financing_plan(total, support, &wishes);
    assert!(verdicts(&lopsided).contains(&("municipal-cost-share".to_owned(), Verdict::NotMet)), "{lopsided:?}");
    let plan = financing_plan_with_shares(total, support, &wishes, &members, &demands(&call).cost_shares).expect("30 + 30 is below 100");
    assert!(verdicts(&plan).iter().all(|(_, verdict)| *verdict == Verdict::Met), "{plan:?}");
    assert_eq!(adds_up(&plan).verdict, Verdict::Met);
}

#[test]
fn shares_that_cannot_all_be_met_give_no_plan() {
    let demand = |actor: ActorType, min_percent| CostShareDemand { types: ActorTypes::of([actor]), min_percent, base: ShareBase::Costs };
    let members = [member(ActorType::Municipality), member(ActorType::Sme)];
    let plan = |demands: &[CostShareDemand]| {
        financing_plan_with_shares(Kroner(100), Support::Percent(50), &[wish(1, 0), wish(1, 0)], &members, demands)
    };
    assert!(plan(&[demand(ActorType::Municipality, 60), demand(ActorType::Sme, 40)]).is_some());
    assert_eq!(plan(&[demand(ActorType::Municipality, 60), demand(ActorType::Sme, 41)]), None);
    assert_eq!(plan(&[demand(ActorType::ResearchOrganisation, 10)]), None, "help: nobody could carry it");
}

#[test]
fn the_most_support_is_the_tighter_of_ceiling_and_share() {
    let owner = |actor| Situation { owner: member(actor), ..Situation::default() };
    for (id, actor, total, most) in [
        ("ipo", ActorType::Municipality, 8_000_000, Some(6_000_000)),
        ("ipo", ActorType::StateBody, 8_000_000, Some(4_000_000)),
        ("ipo", ActorType::Municipality, 20_000_000, Some(7_000_000)),
        ("skattefunn", ActorType::Sme, 10_000_000, Some(1_900_000)),
        ("forkommune-forprosjekt-2017", ActorType::Municipality, 1_000_000, Some(300_000)),
        ("rff-trondelag-innovasjon-kommunal", ActorType::Municipality, 1_000_000, None),
    ] {
        assert_eq!(most_support(&programme(id), &owner(actor), Kroner(total)), most.map(Kroner), "{id} {actor:?}");
    }
}

#[test]
fn a_plan_edited_by_hand_is_checked() {
    let mut plan = financing_plan(Kroner(1_000), Support::Percent(50), &[wish(1, 50), wish(1, 0)]);
    assert_eq!(adds_up(&plan).verdict, Verdict::Met);
    plan.rows[0].cash = Kroner(0);
    assert_eq!(adds_up(&plan).verdict, Verdict::NotMet);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_and_every_column_adds_up(
        total in 0i64..100_000_000_000,
        percent in 0u8..=100,
        wishes in proptest::collection::vec((0u32..1_000, 0u8..=100), 1..12),
    ) {
        let wishes: Vec<PartnerWish> = wishes.into_iter().map(|(weight, hours)| wish(weight, hours)).collect();
        let plan = financing_plan(Kroner(total), Support::Percent(percent), &wishes);
        prop_assert_eq!(plan.total.cost, Kroner(total));
        prop_assert_eq!(plan.total.support, Kroner(total).percent(percent.into()));
        prop_assert_eq!(adds_up(&plan).verdict, Verdict::Met);
        for row in &plan.rows {
            prop_assert!(row.cost.0 >= 0 && row.support.0 >= 0 && row.cash.0 >= 0 && row.hours.0 >= 0, "{:?}", row);
        }
    }
}
