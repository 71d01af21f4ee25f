//! Programmes: the list, sorted by least effort for an owner, and one programme with its rules.

use crate::domain::{
    ActorType, ActorTypes, Catalogue, Currency, Date, Language, Programme, ProgrammeKind, ProgrammeLevel, ProgrammeStatus as Status,
};
use crate::programme::{Anchoring, Assessment, Fit, Member, Prospect, Situation, assess, demands, which_programmes};
use crate::protocol::{
    AmountView, Effort, Kind, OwnerRef, ProgrammeRow, ProgrammeStatus, ProgrammeView, ProgrammesRequest, ProgrammesView, Remedy, Role,
    Texts,
};

use super::card::texts;
use super::verdict::{information, remedy, topic, verdicts};

/// The owner as the rules see it. Somebody unlisted is what its door says, at the place it named.
pub(crate) fn owner_member(catalogue: &Catalogue, owner: &OwnerRef) -> Member {
    let partner = |id: &Option<String>| catalogue.partner(&id.as_deref()?.into());
    if let Some(partner) = partner(&owner.partner) {
        return Member::from_partner(partner);
    }
    let place = partner(&owner.place).map(Member::from_partner).unwrap_or_default();
    match owner.role {
        Role::Business => Member { actor: unlisted_business(), entity: String::new(), inhabitants: None, centrality: None, ..place },
        _ => Member { county: place.county, country: place.country, ..Member::default() },
    }
}

/// A business nobody has looked up: one of the company types, open which.
fn unlisted_business() -> crate::programme::Actor {
    let types = ActorTypes::of([ActorType::Sme, ActorType::LargeCompany, ActorType::SoleProprietor]);
    crate::programme::Actor { one_of: types, ..Default::default() }
}

fn has_owner(owner: &OwnerRef) -> bool {
    owner.partner.is_some() || owner.place.is_some()
}

pub(crate) fn list(catalogue: &Catalogue, request: &ProgrammesRequest) -> ProgrammesView {
    let [political, administrative, service] = request.anchored;
    let anchoring = Anchoring { political, administrative, service, plan: None };
    let situation = Situation { owner: owner_member(catalogue, &request.owner), anchoring, ..Situation::default() };
    let known = has_owner(&request.owner);
    let prospects = which_programmes(&catalogue.programmes, &situation);
    let words: Vec<String> = request.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let rows = prospects
        .iter()
        .filter_map(|prospect| Some((catalogue.programmes.get(prospect.programme)?, prospect)))
        .filter(|(programme, _)| words.iter().all(|word| haystack(programme).contains(word)))
        .map(|(programme, prospect)| row(programme, known.then_some(prospect), &situation))
        .collect();
    ProgrammesView { rows, total: u32::try_from(catalogue.programmes.len()).unwrap_or(u32::MAX) }
}

/// What the list's search looks through: names in all languages, funder and themes. A plain containment search is right for a short list of
/// proper names; needs are matched by the engine.
fn haystack(programme: &Programme) -> String {
    let themes = programme.themes.iter().flat_map(|theme| [&theme.bokmal, &theme.nynorsk, &theme.english]).map(String::as_str);
    let names = Language::ALL.into_iter().map(|language| programme.name_in(language));
    names.chain([programme.funder.as_str()]).chain(themes).collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(crate) fn row(programme: &Programme, prospect: Option<&Prospect>, situation: &Situation) -> ProgrammeRow {
    let demands = demands(programme);
    let amount = demands.amount;
    let owner_may_apply = prospect.and_then(|prospect| {
        let excluded = situation.owner.actor.fit(demands.owner_excluded) == Fit::Yes;
        match demands.owner_allowed.map(|allowed| situation.owner.actor.fit(allowed)) {
            _ if excluded || prospect.effort.another_owner > 0 => Some(false),
            Some(Fit::Yes) => Some(true),
            _ => None,
        }
    });
    ProgrammeRow {
        id: programme.id.0.clone(),
        name: name(programme),
        funder: programme.funder.clone(),
        status: status(programme.status),
        last_year: programme.years.last().copied(),
        kind: kind_key(programme.kind).to_owned(),
        level: level_key(programme.level).to_owned(),
        amount: AmountView {
            min: amount.and_then(|a| a.min),
            max: amount.and_then(|a| a.max),
            currency: amount.map(|a| if a.currency == Currency::Euro { "EUR" } else { "NOK" }.to_owned()),
            support_percent: demands.support_percent_max.map(u32::from),
        },
        effort: prospect.map(|prospect| effort(&prospect.assessment)),
        missing: prospect.map_or_else(Vec::new, |prospect| missing(&prospect.assessment)),
        owner_may_apply,
    }
}

/// The first way out of each broken rule, each once.
fn missing(assessment: &Assessment) -> Vec<Remedy> {
    let mut list: Vec<Remedy> = assessment.broken().filter_map(|judgement| judgement.finding.remedies.first()).map(remedy).collect();
    list.dedup();
    list
}

fn effort(assessment: &Assessment) -> Effort {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (not_met, undecided) = (assessment.broken().count(), assessment.to_confirm().count());
    Effort {
        not_met: count(not_met),
        undecided: count(undecided + assessment.undocumented.len()),
        met: count(assessment.hard.len() - not_met - undecided),
    }
}

pub(crate) fn name(programme: &Programme) -> Texts {
    Texts { nb: programme.name.clone(), nn: programme.name_nynorsk.clone(), en: Some(programme.name_english.clone()) }
}

const fn status(status: Status) -> ProgrammeStatus {
    match status {
        Status::Active => ProgrammeStatus::Active,
        Status::Unknown => ProgrammeStatus::Unknown,
        Status::Closed => ProgrammeStatus::Closed,
    }
}

const fn kind_key(kind: ProgrammeKind) -> &'static str {
    match kind {
        ProgrammeKind::PreProject => "pre_project",
        ProgrammeKind::MainProject => "main_project",
        ProgrammeKind::Doctorate => "phd",
        ProgrammeKind::DevelopmentGrant => "development_grant",
        ProgrammeKind::BusinessGrant => "business_grant",
        ProgrammeKind::TaxIncentive => "tax_incentive",
        ProgrammeKind::Cluster => "cluster",
        ProgrammeKind::Network => "network",
        ProgrammeKind::Mobilisation => "mobilisation",
        ProgrammeKind::Partnership => "partnership",
        ProgrammeKind::Structure => "structure",
        ProgrammeKind::SupportAction => "support_action",
        ProgrammeKind::Pilot => "pilot",
        ProgrammeKind::ResearchGrant => "research_grant",
    }
}

const fn level_key(level: ProgrammeLevel) -> &'static str {
    match level {
        ProgrammeLevel::National => "national",
        ProgrammeLevel::Regional => "regional",
        ProgrammeLevel::European => "eu",
    }
}

/// One programme, judged for the owner alone: what a team would add is still open.
pub(crate) fn page(catalogue: &Catalogue, programme: &Programme, owner: &OwnerRef) -> ProgrammeView {
    let situation = Situation { owner: owner_member(catalogue, owner), ..Situation::default() };
    let assessment = assess(programme, &situation);
    let prospect = has_owner(owner).then(|| which_programmes(std::slice::from_ref(programme), &situation)).and_then(|mut list| list.pop());
    let successor = programme.successor.as_ref().and_then(|id| catalogue.programme(id)).map(|next| (next.id.0.clone(), name(next)));
    ProgrammeView {
        row: row(programme, prospect.as_ref(), &situation),
        deadlines: programme.deadlines.iter().map(Date::to_string).collect(),
        themes: programme.themes.iter().map(texts).collect(),
        months: months(programme),
        verdicts: verdicts(programme, &assessment),
        information: information(programme, &assessment),
        undocumented: assessment.undocumented.iter().copied().map(topic).collect(),
        deadline_note: programme.deadline_note.as_ref().map(texts),
        note: programme.note.as_ref().map(texts),
        successor,
        demanded: demanded(programme),
    }
}

fn months(programme: &Programme) -> (Option<u32>, Option<u32>) {
    let found = programme.rules.iter().find_map(|rule| match &rule.kind {
        crate::domain::RuleKind::Duration { min, max, .. } => Some((*min, *max)),
        _ => None,
    });
    found.map_or((None, None), |(min, max)| (min.map(u32::from), max.map(u32::from)))
}

/// The kinds of partner that a programme's rules demand.
pub(crate) fn demanded(programme: &Programme) -> Vec<Kind> {
    let roles = demands(programme).roles;
    Kind::ALL.into_iter().filter(|kind| !roles.intersection(types_of(*kind)).is_empty()).collect()
}

/// The actor types that partners of a kind can have.
pub(crate) fn types_of(kind: Kind) -> ActorTypes {
    use ActorType as A;
    match kind {
        Kind::Municipality => ActorTypes::of([A::Municipality]),
        Kind::County => ActorTypes::of([A::County]),
        Kind::Research => ActorTypes::of([A::ResearchOrganisation, A::DegreeInstitution]),
        Kind::Business => ActorTypes::of([A::Sme, A::LargeCompany, A::SoleProprietor]),
        Kind::Cluster => ActorTypes::of([A::Cluster, A::BusinessNetwork, A::DevelopmentCompany]),
    }
}
