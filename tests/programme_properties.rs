//! What holds for every programme, whatever the situation: silence is never permission, and an expectation never rejects.

use std::sync::LazyLock;

use makker::domain::{
    ActorType, ActorTypes, Confidence, CountryCode, Date, Force, Kroner, Language, Programme, ResearchDemand, RuleKind, Severity, Topic,
    Within,
};
use makker::exchange::programmes;
use makker::programme::{
    Actor, Anchoring, Approved, Fact, Member, PartnerWish, Plan, Remedy, Situation, Standing, Support, Ticks, Unit, Verdict, adds_up,
    assess, demands, financing_plan, which_programmes,
};
use proptest::prelude::*;

const FILE: &str = "data/programmes.json";

fn all() -> &'static [Programme] {
    static ALL: LazyLock<Vec<Programme>> = LazyLock::new(read_all);
    &ALL
}

fn read_all() -> Vec<Programme> {
    let (programmes, problems) = programmes::read(FILE, include_str!("../data/programmes.json"));
    assert!(problems.is_empty(), "help: {}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    programmes
}

#[test]
fn nothing_known_is_never_met_and_never_eligible() {
    let nothing = Situation::default();
    assert_eq!(nothing.owner.actor, Actor::UNKNOWN);
    for programme in all() {
        let assessment = assess(programme, &nothing);
        for judgement in assessment.hard.iter().chain(&assessment.expectations) {
            let key = &programme.rules[usize::from(judgement.rule)].key;
            assert_ne!(judgement.finding.verdict, Verdict::Met, "{} {key}: help: nothing is known, so nothing can be met", programme.id);
            let unknown_fact = matches!(judgement.finding.given, Fact::Unknown(_));
            assert!(
                !unknown_fact || judgement.finding.verdict == Verdict::CannotDecide,
                "{} {key} was decided on an unknown fact",
                programme.id
            );
        }
        assert_ne!(assessment.standing, Standing::Eligible, "{}", programme.id);
        assert_ne!(assessment.by_documented_rules, Standing::Eligible, "{}", programme.id);
    }
}

/// A matter without a rule is listed as undocumented, so its silence is seen.
#[test]
fn what_no_rule_says_is_listed_as_undocumented() {
    for programme in all() {
        for topic in [Topic::Owner, Topic::Partners, Topic::Amount, Topic::SupportShare, Topic::Duration] {
            let said = programme.rules.iter().any(|rule| speaks_of(&rule.kind, topic));
            assert!(said || programme.undocumented.contains(&topic), "{}: nothing on {topic:?}, and it is not listed", programme.id);
        }
    }
}

fn speaks_of(kind: &RuleKind, topic: Topic) -> bool {
    match kind {
        RuleKind::OwnerType { .. } => topic == Topic::Owner,
        RuleKind::Members { .. } | RuleKind::ApprovedResearch { .. } | RuleKind::Countries { .. } => topic == Topic::Partners,
        RuleKind::Amount { .. } => topic == Topic::Amount,
        RuleKind::SupportShare { .. } => topic == Topic::SupportShare,
        RuleKind::Duration { .. } => topic == Topic::Duration,
        RuleKind::Attested { topic: attested } => *attested == topic,
        _ => false,
    }
}

#[test]
fn every_answer_but_met_says_what_would_change_it() {
    for programme in all() {
        for judgement in assess(programme, &Situation::default()).hard {
            assert_eq!(
                judgement.finding.verdict == Verdict::Met,
                judgement.finding.remedies.is_empty(),
                "{}: rule {}",
                programme.id,
                judgement.rule
            );
        }
    }
}

#[test]
fn every_rule_has_words_in_three_languages_a_source_and_a_confidence() {
    for programme in all() {
        for rule in &programme.rules {
            for language in Language::ALL {
                let sentence = rule.words.in_language(language);
                assert!(sentence.ends_with('.'), "{} {}: help: write a sentence: {sentence:?}", programme.id, rule.key);
            }
            assert_ne!(rule.words.bokmal, rule.words.english, "{} {}", programme.id, rule.key);
        }
        let silent = programme.confidence.is_none();
        assert_eq!(silent, programme.rules.is_empty(), "{}: no rules where no text was found", programme.id);
    }
}

#[test]
fn the_wire_shape_loses_nothing() {
    let programmes = all();
    let bytes = postcard::to_allocvec(&programmes::to_wire(programmes)).expect("bytes");
    let wire = postcard::from_bytes(&bytes).expect("the same bytes");
    let (back, mistakes) = programmes::from_wire(wire);
    assert!(mistakes.is_empty(), "{mistakes:?}");
    assert_eq!(back, programmes);
}

#[test]
fn a_mistake_leaves_one_programme_out_and_says_where() {
    let text = include_str!("../data/programmes.json").replacen("\"min_percent\": 30", "\"min_percent\": 130", 1);
    let (read, problems) = programmes::read("mine.json", &text);
    assert_eq!(read.len() + 1, all().len());
    let [problem] = problems.as_slice() else { panic!("one problem, not {problems:?}") };
    assert_eq!(problem.severity, Severity::Error);
    assert!(problem.line > 1 && problem.what.contains("kommunal-helse-omsorg-fou") && !problem.remedy.is_empty(), "{problem}");
    for broken in ["", "{", "[1]", "[{\"id\": \"x\"}]", "{}"] {
        assert!(programmes::read("mine.json", broken).0.is_empty());
    }
}

#[test]
fn demands_hold_every_hard_rule_once() {
    for programme in all() {
        let demands = demands(programme);
        assert!(demands.members_min >= 1);
        for at in &demands.unsolved {
            assert_eq!(programme.rules[usize::from(*at)].force, Force::Hard);
        }
        assert_eq!(demands.owner_allowed.is_none(), programme.undocumented.contains(&Topic::Owner), "{}", programme.id);
    }
}

/// Any text gives problems or programmes, never a panic; neither does a file that was cut off.
#[test]
fn no_text_is_too_broken_to_read() {
    let text = include_str!("../data/programmes.json");
    for end in (0..text.len()).step_by(20_011).filter(|end| text.is_char_boundary(*end)) {
        let (programmes, problems) = programmes::read("cut.json", &text[..end]);
        assert!(programmes.is_empty() && problems.len() == 1, "cut at {end}");
        assert!(!problems[0].remedy.is_empty());
    }
}

/// Sums no project has still give answers.
#[test]
fn extreme_sums_do_no_harm() {
    for extreme in [i64::MIN, -1, 0, i64::MAX] {
        let member = || Member {
            cost: Some(Kroner(extreme)),
            research_cost: Some(Kroner(extreme)),
            ..joiner("one", ActorTypes::ANY, &Within::Anywhere)
        };
        let money = Some(Kroner(extreme));
        let plan = Plan {
            amount: money,
            cost: money,
            own_cash: money,
            own_hours: money,
            ore_per_euro: Some(u32::MAX),
            months: Some(u16::MAX),
            ..Plan::default()
        };
        let situation = Situation { owner: member(), members: vec![member(), member()], plan, ..Situation::default() };
        assert_eq!(which_programmes(all(), &situation).len(), all().len());
        let wishes = [PartnerWish { weight: u32::MAX, hours_percent: u8::MAX }; 3];
        let plan = financing_plan(Kroner(extreme), Support::Amount(Kroner(extreme)), &wishes);
        assert_eq!(adds_up(&plan).verdict, Verdict::Met);
    }
}

fn actor() -> impl Strategy<Value = Actor> {
    prop_oneof![
        proptest::sample::select(&ActorType::ALL[..]).prop_map(|one| Actor::certain([one])),
        Just(Actor::UNKNOWN),
        Just(Actor::certain([])),
    ]
}

fn member() -> impl Strategy<Value = Member> {
    let approved = proptest::sample::select(&[Approved::Confirmed, Approved::Likely, Approved::No, Approved::Unknown][..]);
    let county = proptest::option::of(proptest::sample::select(&["Trøndelag", "Oslo", "Innlandet", "Nordland"][..]));
    let centrality = proptest::option::of(1u8..=6);
    let cost = proptest::option::of(0i64..20_000_000);
    ("[a-d]", actor(), approved, county, centrality, cost).prop_map(|(entity, actor, approved, county, centrality, cost)| Member {
        entity,
        actor,
        approved,
        county: county.map(str::to_owned),
        centrality,
        cost: cost.map(Kroner),
        ..Member::default()
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let money = || proptest::option::of((0i64..30_000_000).prop_map(Kroner));
    let answer = || proptest::option::of(any::<bool>());
    (money(), money(), money(), money(), proptest::option::of(1u16..80), answer(), answer()).prop_map(
        |(amount, cost, own_cash, own_hours, months, research, started)| Plan {
            amount,
            cost,
            own_cash,
            own_hours,
            months,
            research,
            started,
            ..Plan::default()
        },
    )
}

fn situation() -> impl Strategy<Value = Situation> {
    let answers = (proptest::option::of(any::<bool>()), proptest::option::of(any::<bool>()), proptest::option::of(0u16..6));
    (member(), proptest::collection::vec(member(), 0..6), plan(), answers).prop_map(|(owner, members, plan, (anchored, ticked, year))| {
        let anchoring = Anchoring { political: anchored, administrative: anchored, service: anchored, plan: anchored };
        let start = year.and_then(|year| Date::start_of(2025 + year));
        let plan = Plan {
            start,
            sent_elsewhere: anchored,
            fully_financed: anchored,
            other_state_support: ticked,
            ore_per_euro: Some(1_150),
            ..plan
        };
        Situation { owner, members, plan, anchoring, ticks: ticks(ticked) }
    })
}

/// Every rule that only a human can judge, answered alike.
fn ticks(answer: Option<bool>) -> Ticks {
    let rules = all().iter().flat_map(|programme| programme.rules.iter().map(|rule| (programme.id.clone(), rule.key.clone())));
    answer.map(|answer| rules.map(|rule| (rule, answer)).collect()).unwrap_or_default()
}

/// Does what a remedy says.
fn carry_out(remedy: &Remedy, programme: &Programme, key: &str, situation: &mut Situation) {
    let plan = &mut situation.plan;
    let more = |money: Option<Kroner>, by: i64| Some(Kroner(money.map_or(0, |money| money.0) + by));
    match remedy {
        Remedy::ChangeOwner(types) => situation.owner = joiner("new-owner", *types, &Within::Anywhere),
        Remedy::ChangeOwnerCounty(counties) => situation.owner.county = counties.first().cloned(),
        Remedy::ChangeOwnerPlace { unit: Unit::CentralityClass, min, .. } => {
            situation.owner.centrality = min.and_then(|min| u8::try_from(min).ok());
        }
        Remedy::ChangeOwnerPlace { min, max, .. } => situation.owner.inhabitants = min.or(*max).and_then(|n| u32::try_from(n).ok()),
        Remedy::AddMembers { types, count, within } => {
            situation.members.extend((0..*count).map(|n| joiner(&format!("joiner-{n}"), *types, within)));
        }
        Remedy::AddApprovedResearch(count) => {
            let research = ActorTypes::of([ActorType::ResearchOrganisation]);
            situation.members.extend((0..*count).map(|n| joiner(&format!("joiner-{n}"), research, &Within::Anywhere)));
        }
        Remedy::RemoveMembers { types, .. } => situation.members.retain(|member| member.actor.possible().intersection(*types).is_empty()),
        Remedy::AddCountries { count, among, .. } => add_countries(usize::from(*count), among, situation),
        Remedy::RaiseAmount(amount) | Remedy::LowerAmount(amount) => plan.amount = Some(*amount),
        Remedy::RaiseOwnContribution(by) => plan.own_cash = more(plan.own_cash, by.0),
        Remedy::HoursToCash(by) => (plan.own_hours, plan.own_cash) = (more(plan.own_hours, -by.0), more(plan.own_cash, by.0)),
        Remedy::RaiseCostShare { types, amount } => move_cost(*types, amount.0, situation),
        Remedy::Lengthen(months) | Remedy::Shorten(months) => plan.months = Some(*months),
        Remedy::MovePeriod { start_from, end_by, .. } => {
            plan.start = start_from.or(end_by.and_then(|end| Date::start_of(end.year() - 1)));
            plan.months = Some(12);
        }
        Remedy::Anchor(_) => {
            situation.anchoring = Anchoring { political: Some(true), administrative: Some(true), service: Some(true), plan: Some(true) }
        }
        Remedy::Research(demand) => plan.research = Some(*demand == ResearchDemand::Required),
        Remedy::WaitWithStart => plan.started = Some(false),
        Remedy::AvoidStacking(_) => {
            (plan.other_state_support, plan.sent_elsewhere, plan.fully_financed) = (Some(false), Some(false), Some(false));
        }
        Remedy::Fulfil => {
            situation.ticks.insert((programme.id.clone(), key.to_owned()), true);
        }
        Remedy::State(_) | Remedy::CheckRule => {}
    }
}

fn joiner(entity: &str, types: ActorTypes, within: &Within) -> Member {
    let (county, country) = match within {
        Within::Anywhere => (None, Some(CountryCode::NORWAY)),
        Within::Counties(counties) => (counties.first().cloned(), Some(CountryCode::NORWAY)),
        Within::Country(country) => (None, Some(*country)),
    };
    let actor = Actor::certain(types.iter().take(1));
    Member { entity: entity.to_owned(), actor, approved: Approved::Confirmed, county, country, cost: Some(Kroner(0)), ..Member::default() }
}

fn add_countries(count: usize, among: &[CountryCode], situation: &mut Situation) {
    let present: Vec<_> = situation.everyone().filter_map(|member| member.country).collect();
    let others = ["SE", "FI", "DK", "DE", "IT"].into_iter().filter_map(CountryCode::parse);
    let new: Vec<_> = among.iter().copied().chain(others).filter(|country| !present.contains(country)).take(count).collect();
    let join = |(n, country): (usize, CountryCode)| joiner(&format!("abroad-{n}"), ActorTypes::ANY, &Within::Country(country));
    situation.members.extend(new.into_iter().enumerate().map(join));
}

/// Moves costs from the others to a new member of the types.
fn move_cost(types: ActorTypes, amount: i64, situation: &mut Situation) {
    let mut left = amount;
    for member in std::iter::once(&mut situation.owner).chain(&mut situation.members) {
        if member.actor.possible().intersection(types).is_empty() {
            let cost = member.cost.map_or(0, |cost| cost.0);
            let moved = left.min(cost);
            member.cost = Some(Kroner(cost - moved));
            left -= moved;
        }
    }
    let cost = Some(Kroner(amount - left));
    situation.members.push(Member { cost, ..joiner("takes-costs", types, &Within::Anywhere) });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_expectation_never_rejects(situation in situation()) {
        for programme in all() {
            let without = Programme { rules: programme.rules.iter().filter(|rule| rule.force == Force::Hard).cloned().collect(), ..programme.clone() };
            let (whole, hard_only) = (assess(programme, &situation), assess(&without, &situation));
            prop_assert_eq!(whole.standing, hard_only.standing, "{}", programme.id);
            prop_assert_eq!(whole.by_documented_rules, hard_only.by_documented_rules);
        }
    }

    #[test]
    fn standing_follows_from_the_hard_answers(situation in situation()) {
        for programme in all() {
            let assessment = assess(programme, &situation);
            let broken = assessment.broken().count() > 0;
            prop_assert_eq!(assessment.standing == Standing::NotEligible, broken);
            let open = assessment.to_confirm().count() > 0 || !assessment.undocumented.is_empty();
            prop_assert_eq!(assessment.standing == Standing::Eligible, !broken && !open);
        }
    }

    /// Taking a fact away can open an answer, but never turn one into met.
    #[test]
    fn forgetting_a_fact_never_meets_a_rule(situation in situation()) {
        let forgotten = Situation { plan: Plan::default(), ..situation.clone() };
        for programme in all() {
            let (known, unknown) = (assess(programme, &situation), assess(programme, &forgotten));
            for (before, after) in known.hard.iter().zip(&unknown.hard) {
                let became_met = after.finding.verdict == Verdict::Met && before.finding.verdict != Verdict::Met;
                prop_assert!(!became_met, "{}: rule {}", programme.id, before.rule);
            }
        }
    }

    /// What is offered as a remedy, carried out, un-breaks the rule it is offered for.
    #[test]
    fn every_remedy_carried_out_turns_the_rule(situation in situation()) {
        for programme in all() {
            for broken in assess(programme, &situation).broken() {
                let rule = &programme.rules[usize::from(broken.rule)];
                let mut repaired = situation.clone();
                for remedy in &broken.finding.remedies {
                    carry_out(remedy, programme, &rule.key, &mut repaired);
                }
                let after = assess(programme, &repaired);
                let still = after.broken().any(|judgement| judgement.rule == broken.rule);
                prop_assert!(!still, "{} {}: {:?} did not help", programme.id, rule.key, broken.finding);
            }
        }
    }

    #[test]
    fn the_list_is_sorted_and_whole(situation in situation()) {
        let programmes = all();
        let prospects = which_programmes(programmes, &situation);
        prop_assert_eq!(prospects.len(), programmes.len());
        prop_assert!(prospects.is_sorted_by(|a, b| (a.effort, &a.assessment.programme) < (b.effort, &b.assessment.programme)));
        for prospect in &prospects {
            let another = prospect.assessment.remedies().any(Remedy::is_another_owner);
            prop_assert!(prospect.effort.another_owner == 0 || another);
        }
    }
}

#[test]
fn low_confidence_is_carried_to_the_rule() {
    let health = all().iter().find(|programme| programme.id.as_str() == "kommunal-helse-omsorg-fou").expect("it is there");
    let amount = health.rule("amount").expect("it has an amount");
    assert_eq!(amount.confidence, Confidence::Low, "help: the amount is from a report on a webinar, not from the call");
}
