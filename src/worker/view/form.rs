//! The adviser on forms, and the test of a project between three parties.

use crate::domain::{
    AnchoredSoFar, Catalogue, Clarity, Form, FormAnswers, FormOwner, Goals, Horizon, HoursAtHand, PartnerKind, ProgrammeStatus, Wanted,
};
use crate::programme::{Answer, Check, Evidence, FormAdvice, Side, ThreePartyAnswers, three_party, which_form};
use crate::protocol::{
    CheckView, FormReasonView, FormView, FormsRequest, FormsView, OwnerRef, PartyFact, PartyView, ThreePartyRequest, ThreePartyView,
    VerdictKind,
};

use super::card::texts;
use super::owner::unlisted_kind;
use super::plan::planned;
use super::programmes::name;
use super::verdict::fit;

const OWNERS: [FormOwner; 4] = [FormOwner::PublicBody, FormOwner::Company, FormOwner::Research, FormOwner::Cluster];
const HORIZONS: [Horizon; 3] = [Horizon::Months, Horizon::Year, Horizon::Years];
const CLARITIES: [Clarity; 3] = [Clarity::Vague, Clarity::Outlined, Clarity::Clear];
const HOURS: [HoursAtHand; 3] = [HoursAtHand::Few, HoursAtHand::Some, HoursAtHand::Many];
const ANCHORED: [AnchoredSoFar; 3] = [AnchoredSoFar::No, AnchoredSoFar::Partly, AnchoredSoFar::Yes];
/// Where a project can be anchored, by the keys of the need writer's questions.
const ANCHORED_AT: [&str; 3] = ["politisk", "administrativt", "tjeneste"];
const WANTED: [Wanted; 7] = [
    Wanted::Overview,
    Wanted::TriedIdea,
    Wanted::NewKnowledge,
    Wanted::NewSolution,
    Wanted::OwnCompetence,
    Wanted::ReadySolution,
    Wanted::Network,
];

/// The forms, best first.
pub(crate) fn forms(catalogue: &Catalogue, request: &FormsRequest) -> FormsView {
    let answers = answers(catalogue, request);
    let view = |advice: &FormAdvice| catalogue.forms.get(advice.form).map(|form| form_view(catalogue, form, advice));
    FormsView { forms: which_form(&catalogue.forms, answers).iter().filter_map(view).collect() }
}

fn answers(catalogue: &Catalogue, request: &FormsRequest) -> FormAnswers {
    let said = |key: &str| request.answers.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str());
    FormAnswers {
        owner: known_owner(catalogue, &request.owner).or_else(|| numbered(&OWNERS, said("eier"))),
        horizon: numbered(&HORIZONS, said("frist")),
        clarity: numbered(&CLARITIES, said("klarhet")),
        hours: numbered(&HOURS, said("timer")),
        anchored: numbered(&ANCHORED, said("forankring")).or_else(|| anchored(ANCHORED_AT.map(said))),
        wanted: numbered(&WANTED, said("resultat")),
    }
}

/// Anchoring as it was answered place by place: politically and administratively is with the management, anywhere is partly.
fn anchored(said: [Option<&str>; 3]) -> Option<AnchoredSoFar> {
    let [political, administrative, service] = said.map(|answer| answer == Some("j"));
    match (political && administrative, political || administrative || service) {
        (true, _) => Some(AnchoredSoFar::Yes),
        (false, true) => Some(AnchoredSoFar::Partly),
        (false, false) => said.iter().all(Option::is_some).then_some(AnchoredSoFar::No),
    }
}

/// The answer of a number from 1.
fn numbered<T: Copy>(list: &[T], number: Option<&str>) -> Option<T> {
    let at: usize = number?.parse().ok()?;
    list.get(at.checked_sub(1)?).copied()
}

fn known_owner(catalogue: &Catalogue, owner: &OwnerRef) -> Option<FormOwner> {
    let listed = owner.partner.as_deref().and_then(|id| catalogue.partner(&id.into())).map(crate::domain::Partner::kind);
    let kind = listed.or_else(|| owner.place.as_ref().map(|_| unlisted_kind(owner.role).0))?;
    Some(match kind {
        PartnerKind::Municipality | PartnerKind::County => FormOwner::PublicBody,
        PartnerKind::Business => FormOwner::Company,
        PartnerKind::Research => FormOwner::Research,
        PartnerKind::Cluster => FormOwner::Cluster,
    })
}

fn form_view(catalogue: &Catalogue, form: &Form, advice: &FormAdvice) -> FormView {
    let reasons = advice.reasons_for.iter().chain(&advice.reasons_against).filter_map(|at| form.reasons.get(*at));
    let programmes = form.programmes.iter().filter_map(|id| catalogue.programme(id));
    let programmes = programmes.filter(|programme| programme.status != ProgrammeStatus::Closed);
    FormView {
        name: texts(&form.name),
        about: texts(&form.about),
        others: texts(&form.others),
        possible: fit(advice.possible),
        points: advice.points,
        reasons: reasons.map(|reason| FormReasonView { words: texts(&reason.words), points: reason.points }).collect(),
        programmes: programmes.map(|programme| (programme.id.0.clone(), name(programme))).collect(),
    }
}

/// The four tests for a team.
pub(crate) fn parties(catalogue: &Catalogue, request: &ThreePartyRequest) -> ThreePartyView {
    let (situation, members) = planned(catalogue, &request.plan);
    let checks = three_party(&situation, &said(request));
    ThreePartyView { checks: checks.iter().map(check_view).collect(), members }
}

fn said(request: &ThreePartyRequest) -> ThreePartyAnswers {
    let text = |key: &str| request.answers.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str());
    let yes = |key: &str| text(key).map(|value| value == "j");
    let chosen = Goals::of(text("fn").unwrap_or_default().split('.').filter_map(|number| number.parse().ok()));
    // Yes without a goal named is no answer yet.
    let goals = yes("mal").map(|yes| if yes { chosen } else { Goals::default() });
    ThreePartyAnswers {
        matters: [yes("offentlig"), yes("bedrift"), yes("forskning")],
        new_knowledge: yes("ny"),
        scaling_up: yes("skala"),
        owned_jointly: yes("sammen"),
        goals: goals.filter(|goals| yes("mal") == Some(false) || !goals.is_empty()),
    }
}

fn check_view(check: &Check) -> CheckView {
    CheckView {
        verdict: match check.answer {
            Answer::Yes => VerdictKind::Met,
            Answer::Open => VerdictKind::CannotDecide,
            Answer::No => VerdictKind::NotMet,
        },
        facts: check.evidence.iter().copied().filter_map(fact).collect(),
    }
}

/// What people have said themselves is beside the question already.
const fn fact(evidence: Evidence) -> Option<PartyFact> {
    match evidence {
        Evidence::Present(side, count) => Some(PartyFact::Present(party(side), count)),
        Evidence::PerhapsPresent(side) => Some(PartyFact::Perhaps(party(side))),
        Evidence::Missing(side) => Some(PartyFact::Missing(party(side))),
        Evidence::CarriesCosts(side) => Some(PartyFact::CarriesCosts(party(side))),
        Evidence::CarriesNothing(side) => Some(PartyFact::CarriesNothing(party(side))),
        _ => None,
    }
}

const fn party(side: Side) -> PartyView {
    match side {
        Side::Public => PartyView::Public,
        Side::Business => PartyView::Business,
        Side::Research => PartyView::Research,
    }
}
