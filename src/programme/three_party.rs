//! The four tests the municipality of Bærum puts to a joint project: does it matter to all three parties, does it bring new knowledge or
//! scaling up, is it owned jointly, is it good for sustainable development. A conversation with evidence beside it; it decides no eligibility.

use super::{Fit, Member, Situation};
use crate::domain::{ActorType, ActorTypes, Goals};

/// The three parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Municipalities, counties and other public bodies.
    Public,
    /// Businesses and their clusters and networks.
    Business,
    /// Research organisations.
    Research,
}

impl Side {
    /// All three, in the order they are listed.
    pub const ALL: [Self; 3] = [Self::Public, Self::Business, Self::Research];

    /// The actor types of the party.
    #[must_use]
    pub fn types(self) -> ActorTypes {
        use ActorType as A;
        match self {
            Self::Public => {
                ActorTypes::of([A::Municipality, A::County, A::MunicipalCompany, A::InterMunicipal, A::StateBody, A::HealthTrust, A::Ks])
            }
            Self::Business => {
                ActorTypes::of([A::Sme, A::LargeCompany, A::SoleProprietor, A::Cluster, A::BusinessNetwork, A::DevelopmentCompany])
            }
            Self::Research => ActorTypes::of([A::ResearchOrganisation, A::DegreeInstitution]),
        }
    }
}

/// The four tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Test {
    /// It matters to all three parties.
    MattersToAll,
    /// It brings new knowledge, or scales up what is known.
    NewOrScaled,
    /// It is owned jointly.
    OwnedJointly,
    /// It is good for sustainable development.
    Sustainable,
}

/// An answer of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// Not answered, or the facts are missing.
    Open,
    /// No.
    No,
}

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// So many members of the party take part for certain.
    Present(Side, u16),
    /// No member of the party takes part for certain, but one may.
    PerhapsPresent(Side),
    /// Nobody of the party takes part.
    Missing(Side),
    /// Somebody said whether it matters to the party.
    Matters(Side, bool),
    /// Somebody said whether it brings new knowledge.
    NewKnowledge(bool),
    /// Somebody said whether it scales up what is known.
    ScalingUp(bool),
    /// Somebody said whether the parties have agreed to own it together.
    Agreed(bool),
    /// The party carries costs of the project.
    CarriesCosts(Side),
    /// The party carries no costs although all costs are known.
    CarriesNothing(Side),
    /// UN goals it works for.
    Goals(Goals),
    /// It was said that no UN goal is touched.
    NoGoals,
}

/// One test with its answer and evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which test.
    pub test: Test,
    /// The answer.
    pub answer: Answer,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// What people have said; `None` is not said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThreePartyAnswers {
    /// Whether it matters to each party, in the order of [`Side::ALL`].
    pub matters: [Option<bool>; 3],
    /// Whether it brings new knowledge.
    pub new_knowledge: Option<bool>,
    /// Whether it scales up what is known.
    pub scaling_up: Option<bool>,
    /// Whether the parties have agreed to own it together.
    pub owned_jointly: Option<bool>,
    /// UN goals the project works for.
    pub goals: Option<Goals>,
}

/// The checklist, in the order of the tests. O(members).
#[must_use]
pub fn three_party(situation: &Situation, answers: &ThreePartyAnswers) -> [Check; 4] {
    [matters_to_all(situation, answers), new_or_scaled(answers), owned_jointly(situation, answers), sustainable(answers)]
}

fn matters_to_all(situation: &Situation, answers: &ThreePartyAnswers) -> Check {
    let mut evidence = Vec::new();
    let mut answer = Answer::Yes;
    for (side, matters) in Side::ALL.into_iter().zip(answers.matters) {
        let presence = presence(side, situation);
        answer = answer.max(match presence {
            Evidence::Present(..) => said(matters),
            Evidence::Missing(_) => Answer::No,
            _ => said(matters).max(Answer::Open),
        });
        evidence.push(presence);
        evidence.extend(matters.map(|matters| Evidence::Matters(side, matters)));
    }
    Check { test: Test::MattersToAll, answer, evidence }
}

fn presence(side: Side, situation: &Situation) -> Evidence {
    let fits = |least: Fit| situation.everyone().filter(|member| member.actor.fit(side.types()) >= least).count();
    match (fits(Fit::Yes), fits(Fit::Perhaps)) {
        (0, 0) => Evidence::Missing(side),
        (0, _) => Evidence::PerhapsPresent(side),
        (sure, _) => Evidence::Present(side, u16::try_from(sure).unwrap_or(u16::MAX)),
    }
}

const fn said(answer: Option<bool>) -> Answer {
    match answer {
        Some(true) => Answer::Yes,
        Some(false) => Answer::No,
        None => Answer::Open,
    }
}

/// One of the two is enough.
fn new_or_scaled(answers: &ThreePartyAnswers) -> Check {
    let (new, scaled) = (answers.new_knowledge, answers.scaling_up);
    let evidence = new.map(Evidence::NewKnowledge).into_iter().chain(scaled.map(Evidence::ScalingUp)).collect();
    Check { test: Test::NewOrScaled, answer: said(new).min(said(scaled)), evidence }
}

/// An agreement is what counts. When all costs are known, a party that carries none of them does not own it with the others.
fn owned_jointly(situation: &Situation, answers: &ThreePartyAnswers) -> Check {
    let costs: Vec<Evidence> = if situation.everyone().all(|member| member.cost.is_some()) {
        Side::ALL.into_iter().map(|side| carries(side, situation)).collect()
    } else {
        Vec::new()
    };
    let idle = costs.iter().any(|evidence| matches!(evidence, Evidence::CarriesNothing(_)));
    let agreed = said(answers.owned_jointly);
    let answer = if idle { agreed.max(Answer::No) } else { agreed };
    let evidence = answers.owned_jointly.map(Evidence::Agreed).into_iter().chain(costs).collect();
    Check { test: Test::OwnedJointly, answer, evidence }
}

fn carries(side: Side, situation: &Situation) -> Evidence {
    let pays = |member: &Member| member.actor.fit(side.types()) != Fit::No && member.cost.is_some_and(|cost| cost.0 > 0);
    if situation.everyone().any(pays) { Evidence::CarriesCosts(side) } else { Evidence::CarriesNothing(side) }
}

fn sustainable(answers: &ThreePartyAnswers) -> Check {
    let (answer, evidence) = match answers.goals {
        None => (Answer::Open, Vec::new()),
        Some(goals) if goals.is_empty() => (Answer::No, vec![Evidence::NoGoals]),
        Some(goals) => (Answer::Yes, vec![Evidence::Goals(goals)]),
    };
    Check { test: Test::Sustainable, answer, evidence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Kroner;
    use crate::programme::Actor;

    fn member(actor: Actor, cost: Option<i64>) -> Member {
        Member { actor, cost: cost.map(Kroner), ..Member::default() }
    }

    fn three(costs: [Option<i64>; 3]) -> Situation {
        let [public, business, research] = costs;
        let company = Actor::one_of([ActorType::Sme, ActorType::LargeCompany]);
        let owner = member(Actor::certain([ActorType::Municipality]), public);
        let members = vec![member(company, business), member(Actor::certain([ActorType::ResearchOrganisation]), research)];
        Situation { owner, members, ..Situation::default() }
    }

    const ALL_YES: ThreePartyAnswers = ThreePartyAnswers {
        matters: [Some(true); 3],
        new_knowledge: Some(false),
        scaling_up: Some(true),
        owned_jointly: Some(true),
        goals: None,
    };

    #[test]
    fn each_test_answers_by_its_evidence() {
        let answer = |situation: &Situation, answers: ThreePartyAnswers| three_party(situation, &answers).map(|check| check.answer);
        let whole = three([Some(1), Some(1), Some(1)]);
        let goals = Some(Goals::of([6]));
        let cases = [
            ("all said", answer(&whole, ThreePartyAnswers { goals, ..ALL_YES }), [Answer::Yes; 4]),
            ("nothing said", answer(&whole, ThreePartyAnswers::default()), [Answer::Open; 4]),
            (
                "no goals",
                answer(&whole, ThreePartyAnswers { goals: Some(Goals::default()), ..ALL_YES }),
                [Answer::Yes, Answer::Yes, Answer::Yes, Answer::No],
            ),
            (
                "a company pays nothing",
                answer(&three([Some(1), Some(0), Some(1)]), ALL_YES),
                [Answer::Yes, Answer::Yes, Answer::No, Answer::Open],
            ),
            ("costs not known", answer(&three([Some(1), None, Some(1)]), ALL_YES), [Answer::Yes, Answer::Yes, Answer::Yes, Answer::Open]),
            (
                "a party is missing",
                answer(&Situation { members: Vec::new(), ..whole.clone() }, ALL_YES),
                [Answer::No, Answer::Yes, Answer::No, Answer::Open],
            ),
            (
                "it does not matter to one",
                answer(&whole, ThreePartyAnswers { matters: [Some(true), Some(false), None], ..ALL_YES }),
                [Answer::No, Answer::Yes, Answer::Yes, Answer::Open],
            ),
        ];
        for (name, found, expected) in cases {
            assert_eq!(found, expected, "{name}");
        }
    }
}
