//! The plan a team starts from, and what people write and answer: it adds up, it decides the rules about money, and no silence becomes a yes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use makker::domain::{ActorType, Kroner, Programme, ProgrammeStatus};
use makker::exchange::programmes;
use makker::programme::{
    Actor, Answers, Approved, Assessment, Edits, Member, Proposal, RowEdit, Situation, Standing, Verdict, assess, is_of_the_plan,
    is_question, propose, with_answers,
};
use proptest::prelude::*;

fn all() -> &'static [Programme] {
    static ALL: LazyLock<Vec<Programme>> = LazyLock::new(|| programmes::read("programmes.json", include_str!("../data/programmes.json")).0);
    &ALL
}

fn programme(id: &str) -> &'static Programme {
    all().iter().find(|programme| programme.id.as_str() == id).unwrap_or_else(|| panic!("no programme {id}"))
}

fn member(entity: &str, actor: ActorType, approved: Approved) -> Member {
    Member { entity: entity.to_owned(), actor: Actor::certain([actor]), approved, ..Member::default() }
}

/// A municipality, so many neighbours, a company, and an institute that is likely to be approved.
fn team(neighbours: usize) -> (Situation, Vec<u32>) {
    let mut members: Vec<Member> =
        (0..neighbours).map(|n| member(&format!("neighbour-{n}"), ActorType::Municipality, Approved::Unknown)).collect();
    members.push(member("company", ActorType::Sme, Approved::Unknown));
    members.push(member("institute", ActorType::ResearchOrganisation, Approved::Likely));
    let weights = std::iter::repeat_n(800_000, neighbours + 1).chain([900_000, 1_500_000]).collect();
    (Situation { owner: member("owner", ActorType::Municipality, Approved::Unknown), members, ..Situation::default() }, weights)
}

fn of_the_plan(programme: &Programme, assessment: &Assessment) -> BTreeMap<String, Verdict> {
    let rule = |at: u16| &programme.rules[usize::from(at)];
    let of_plan = assessment.hard.iter().filter(|judgement| is_of_the_plan(&rule(judgement.rule).kind));
    of_plan.map(|judgement| (rule(judgement.rule).key.clone(), judgement.finding.verdict)).collect()
}

fn adds_up(proposal: &Proposal) {
    let rows = &proposal.plan.rows;
    for row in rows {
        assert_eq!(row.cost.0, row.support.0 + row.cash.0 + row.hours.0, "{rows:?}");
    }
    let sum = |of: fn(&makker::programme::FinancingRow) -> Kroner| Kroner(rows.iter().map(|row| of(row).0).sum());
    assert_eq!(proposal.plan.total.cost, sum(|row| row.cost));
    assert_eq!(proposal.plan.total.support, sum(|row| row.support));
    assert_eq!((proposal.cost_gap, proposal.support_gap), (Kroner(0), Kroner(0)));
}

#[test]
fn forkommune_is_decided_by_the_plan_and_flatly_eligible_once_people_have_answered() {
    let call = programme("forkommune-innovasjonsprosjekt-2018");
    let (situation, weights) = team(1);
    let before = assess(call, &situation);
    assert!(of_the_plan(call, &before).values().all(|verdict| *verdict == Verdict::CannotDecide), "{before:?}");
    let proposal = propose(call, &situation, &weights, &Edits::default());
    adds_up(&proposal);
    assert_eq!((proposal.plan.total.cost, proposal.plan.total.support), (Kroner(4_000_000), Kroner(3_000_000)));
    let planned = proposal.situation(&situation);
    let money = of_the_plan(call, &assess(call, &planned));
    assert_eq!((money["amount"], money["support-share"]), (Verdict::Met, Verdict::Met), "help: the plan decides them");

    let asked: Vec<&str> = assess(call, &planned)
        .to_confirm()
        .filter(|judgement| is_question(&judgement.finding))
        .map(|judgement| call.rules[usize::from(judgement.rule)].key.as_str())
        .collect();
    assert_eq!(asked, ["anchored", "research", "stacking", "collaboration", "theme"]);
    let answers: Answers = asked.iter().map(|key| ((*key).to_owned(), true)).collect();
    assert_eq!(assess(call, &with_answers(call, &planned, &answers)).by_documented_rules, Standing::Eligible);
    for key in asked {
        let mut answers = answers.clone();
        answers.insert(key.to_owned(), false);
        assert_eq!(assess(call, &with_answers(call, &planned, &answers)).by_documented_rules, Standing::NotEligible, "{key}");
        answers.remove(key);
        assert_eq!(assess(call, &with_answers(call, &planned, &answers)).by_documented_rules, Standing::ToBeConfirmed, "{key}");
    }
}

#[test]
fn the_health_call_is_proposed_with_thirty_per_cent_each_and_asks_whether_the_institute_is_approved() {
    let call = programme("kommunal-helse-omsorg-fou");
    let (situation, weights) = team(2);
    let proposal = propose(call, &situation, &weights, &Edits::default());
    adds_up(&proposal);
    let planned = proposal.situation(&situation);
    let judged = assess(call, &planned);
    assert!(of_the_plan(call, &judged).values().all(|verdict| *verdict == Verdict::Met), "{judged:?}");
    assert_eq!(proposal.months, Some(36));
    let approval = judged.to_confirm().find(|it| call.rules[usize::from(it.rule)].key == "approved-research").expect("it is open");
    assert!(is_question(&approval.finding), "help: an approval nobody looked up is a question for people");
    let looked_up = Answers::from([("approved-research".to_owned(), true)]);
    let after = assess(call, &with_answers(call, &planned, &looked_up));
    assert!(after.to_confirm().all(|it| call.rules[usize::from(it.rule)].key != "approved-research"));
}

#[test]
fn an_edit_that_breaks_a_share_is_not_met_and_says_how_much_to_move() {
    let call = programme("kommunal-helse-omsorg-fou");
    let (situation, weights) = team(2);
    let much = RowEdit { cost: Some(Kroner(7_500_000)), ..RowEdit::default() };
    let edits = Edits {
        cost: Some(Kroner(10_000_000)),
        rows: vec![RowEdit::default(), RowEdit::default(), RowEdit::default(), RowEdit::default(), much],
        ..Edits::default()
    };
    let proposal = propose(call, &situation, &weights, &edits);
    adds_up(&proposal);
    let money = of_the_plan(call, &assess(call, &proposal.situation(&situation)));
    assert_eq!((money["municipal-cost-share"], money["research-cost-share"]), (Verdict::NotMet, Verdict::Met), "{proposal:?}");
}

#[test]
fn what_cannot_add_up_is_told_in_kroner() {
    let call = programme("forkommune-innovasjonsprosjekt-2018");
    let (situation, weights) = team(0);
    let row = |cost: i64| RowEdit { cost: Some(Kroner(cost)), ..RowEdit::default() };
    let edits = Edits { cost: Some(Kroner(5_000_000)), rows: vec![row(1_000_000), row(1_000_000), row(1_000_000)], ..Edits::default() };
    assert_eq!(propose(call, &situation, &weights, &edits).cost_gap, Kroner(2_000_000));
    let too_much = Edits { cost: Some(Kroner(2_000_000)), ..edits.clone() };
    assert_eq!(propose(call, &situation, &weights, &too_much).cost_gap, Kroner(-1_000_000));
    let rows_alone = Edits { cost: None, ..edits };
    let proposal = propose(call, &situation, &weights, &rows_alone);
    assert_eq!(
        (proposal.plan.total.cost, proposal.cost_gap),
        (Kroner(3_000_000), Kroner(0)),
        "help: rows that are all written are the whole"
    );
}

/// No yes to a number: what the plan must hold stays open until the plan holds it.
#[test]
fn a_yes_never_stands_in_for_a_number() {
    for programme in all() {
        let (situation, _) = team(1);
        let yes: Answers = programme.rules.iter().map(|rule| (rule.key.clone(), true)).collect();
        let answered = assess(programme, &with_answers(programme, &situation, &yes));
        let before = assess(programme, &situation);
        for (was, is) in before.hard.iter().zip(&answered.hard) {
            let settled = was.finding.verdict == Verdict::CannotDecide && is.finding.verdict != Verdict::CannotDecide;
            assert!(!settled || is_question(&was.finding), "{} {}: {:?}", programme.id, was.rule, was.finding);
            assert!(was.finding.verdict == Verdict::CannotDecide || was.finding == is.finding, "help: an answer never overrules a fact");
        }
    }
}

/// Every programme that is open for a municipality gets a plan that breaks none of its rules about money and time.
#[test]
fn a_proposal_breaks_no_rule_of_its_programme() {
    for programme in all().iter().filter(|programme| programme.status != ProgrammeStatus::Closed) {
        let (situation, weights) = team(2);
        let proposal = propose(programme, &situation, &weights, &Edits::default());
        adds_up(&proposal);
        let broken: Vec<_> = of_the_plan(programme, &assess(programme, &proposal.situation(&situation)))
            .into_iter()
            .filter(|(_, verdict)| *verdict == Verdict::NotMet)
            .collect();
        assert!(broken.is_empty(), "{}: {broken:?} {proposal:?}", programme.id);
    }
}

fn edit() -> impl Strategy<Value = RowEdit> {
    let money = || proptest::option::of(prop_oneof![0i64..9_000_000, Just(i64::MAX), Just(i64::MIN)].prop_map(Kroner));
    (money(), money(), money()).prop_map(|(cost, support, hours)| RowEdit { cost, support, hours })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is written: the sums are the sums of the rows, what was written stands, and nothing is below zero.
    #[test]
    fn any_edit_leaves_a_table_that_says_what_it_holds(rows in proptest::collection::vec(edit(), 0..8), cost in edit(), at in 0usize..77) {
        let (situation, weights) = team(2);
        let edits = Edits { cost: cost.cost, support: cost.support, rows: rows.clone(), ..Edits::default() };
        let proposal = propose(&all()[at], &situation, &weights, &edits);
        prop_assert_eq!(proposal.plan.rows.len(), weights.len());
        for (row, written) in proposal.plan.rows.iter().zip(&rows) {
            let inside = |it: Kroner| Kroner(it.0.clamp(0, 1_000_000_000_000));
            prop_assert!(written.cost.is_none_or(|it| inside(it) == row.cost) && written.support.is_none_or(|it| inside(it) == row.support));
            prop_assert!(row.cash.0 >= 0 && row.hours.0 >= 0 && row.cost.0 >= 0 && row.support.0 >= 0);
        }
        let sum: i64 = proposal.plan.rows.iter().map(|row| row.cost.0).sum();
        prop_assert_eq!(proposal.plan.total.cost.0, sum);
        let whole = cost.cost.map(|it| it.0.clamp(0, 1_000_000_000_000));
        prop_assert!(whole.is_none_or(|whole| whole == sum + proposal.cost_gap.0));
    }
}
