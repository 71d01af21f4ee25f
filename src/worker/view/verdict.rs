//! Rules and verdicts in the protocol's words.

use crate::domain::{ActorTypes, AnchoringKind, Date, Programme, ResearchDemand, Rule, Topic, Within};
use crate::programme::{Assessment, Fact, FactKind, Fit, Judgement, Limit, Remedy as Change, Standing, Unit, Verdict};
use crate::protocol::{Allowed, Anchor, AskedFact, Given, Measure, Remedy, RuleTopic, RuleView, SourceView, VerdictKind, VerdictView};

use super::card::{confidence, texts};

pub(crate) fn rule(rule: &Rule, hard: bool) -> RuleView {
    let date = rule.year.map(|year| year.to_string()).unwrap_or_default();
    let source = SourceView { title: rule.source.clone(), url: Some(rule.source.clone()), date, confidence: confidence(rule.confidence) };
    RuleView { sentence: texts(&rule.words), hard, year: rule.year, source }
}

/// All verdicts of an assessment, hard rules first.
pub(crate) fn verdicts(programme: &Programme, assessment: &Assessment) -> Vec<VerdictView> {
    let hard = assessment.hard.iter().filter_map(|judgement| judged(programme, judgement, true));
    hard.chain(assessment.expectations.iter().filter_map(|judgement| judged(programme, judgement, false))).collect()
}

/// One verdict.
pub(crate) fn judged(programme: &Programme, judgement: &Judgement, hard: bool) -> Option<VerdictView> {
    let finding = &judgement.finding;
    let rule = programme.rules.get(usize::from(judgement.rule))?;
    Some(VerdictView {
        key: rule.key.clone(),
        rule: self::rule(rule, hard),
        verdict: verdict(finding.verdict),
        given: given(&finding.given),
        allowed: allowed(&finding.limit),
        remedies: finding.remedies.iter().map(remedy).collect(),
    })
}

/// Rules that demand nothing.
pub(crate) fn information(programme: &Programme, assessment: &Assessment) -> Vec<RuleView> {
    assessment.information.iter().filter_map(|at| programme.rules.get(usize::from(*at))).map(|it| rule(it, false)).collect()
}

pub(crate) const fn standing(standing: Standing) -> VerdictKind {
    match standing {
        Standing::Eligible => VerdictKind::Met,
        Standing::ToBeConfirmed => VerdictKind::CannotDecide,
        Standing::NotEligible => VerdictKind::NotMet,
    }
}

pub(crate) const fn fit(fit: Fit) -> VerdictKind {
    match fit {
        Fit::Yes => VerdictKind::Met,
        Fit::No => VerdictKind::NotMet,
        Fit::Perhaps => VerdictKind::CannotDecide,
    }
}

const fn verdict(verdict: Verdict) -> VerdictKind {
    match verdict {
        Verdict::Met => VerdictKind::Met,
        Verdict::NotMet => VerdictKind::NotMet,
        Verdict::CannotDecide => VerdictKind::CannotDecide,
    }
}

fn actors(types: ActorTypes) -> Vec<String> {
    types.iter().map(|actor| actor.key().to_owned()).collect()
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn given(fact: &Fact) -> Given {
    match fact {
        Fact::Unknown(kind) => Given::Unknown(asked(*kind)),
        Fact::Types(types) => Given::Actors(actors(*types)),
        Fact::County(name) => Given::County(name.clone()),
        Fact::Number(number) => Given::Number(*number),
        Fact::Count { sure, possible } => Given::Count(*sure, *possible),
        Fact::Share { part, whole } => Given::Share(*part, *whole),
        Fact::Dates { start, end } => Given::Dates(day(*start), day(*end)),
        Fact::Answer(answer) => Given::Answer(*answer),
    }
}

fn allowed(limit: &Limit) -> Allowed {
    match limit {
        Limit::OneOf(types) => Allowed::OneOf(actors(*types)),
        Limit::NoneOf(types) => Allowed::NoneOf(actors(*types)),
        Limit::Counties(names) => Allowed::Counties(names.clone()),
        Limit::Range { unit, min, max } => Allowed::Range(measure(*unit), *min, *max),
        Limit::Dates { start_from, start_by, end_by } => Allowed::Dates(day(*start_from), day(*start_by), day(*end_by)),
        Limit::Answer(answer) => Allowed::Answer(*answer),
    }
}

pub(crate) fn remedy(change: &Change) -> Remedy {
    match change {
        Change::ChangeOwner(types) => Remedy::ChangeOwner(actors(*types)),
        Change::ChangeOwnerCounty(names) => Remedy::ChangeOwnerCounty(names.clone()),
        Change::ChangeOwnerPlace { unit, min, max } => Remedy::ChangeOwnerPlace(measure(*unit), *min, *max),
        Change::AddMembers { types, count, within } => Remedy::AddMembers(*count, actors(*types), counties(within)),
        Change::AddApprovedResearch(count) => Remedy::AddApprovedResearch(*count),
        Change::RemoveMembers { types, count } => Remedy::RemoveMembers(*count, actors(*types)),
        Change::AddCountries { count, .. } => Remedy::AddCountries(*count),
        Change::RaiseAmount(amount) => Remedy::RaiseAmount(amount.0),
        Change::LowerAmount(amount) => Remedy::LowerAmount(amount.0),
        Change::RaiseOwnContribution(amount) => Remedy::RaiseOwnContribution(amount.0),
        Change::HoursToCash(amount) => Remedy::HoursToCash(amount.0),
        Change::RaiseCostShare { types, amount } => Remedy::RaiseCostShare(amount.0, actors(*types)),
        Change::Lengthen(months) => Remedy::Lengthen(*months),
        Change::Shorten(months) => Remedy::Shorten(*months),
        Change::MovePeriod { start_from, start_by, end_by } => Remedy::MovePeriod(day(*start_from), day(*start_by), day(*end_by)),
        Change::Anchor(by) => Remedy::Anchor(anchor(*by)),
        Change::Research(ResearchDemand::Required) => Remedy::BringResearch,
        Change::Research(ResearchDemand::Forbidden) => Remedy::LeaveResearchOut,
        Change::WaitWithStart => Remedy::WaitWithStart,
        Change::AvoidStacking(_) => Remedy::AvoidStacking,
        Change::Fulfil => Remedy::Fulfil,
        Change::CheckRule => Remedy::CheckRule,
        Change::State(kind) => Remedy::State(asked(*kind)),
    }
}

fn counties(within: &Within) -> Vec<String> {
    match within {
        Within::Counties(names) => names.clone(),
        Within::Anywhere | Within::Country(_) => Vec::new(),
    }
}

const fn anchor(by: AnchoringKind) -> Anchor {
    match by {
        AnchoringKind::Political => Anchor::Political,
        AnchoringKind::Administrative => Anchor::Administrative,
        AnchoringKind::Service => Anchor::Service,
        AnchoringKind::Plan => Anchor::Plan,
    }
}

/// Enums that have the same variants on both sides; a new variant that is forgotten here does not compile.
macro_rules! same {
    ($(#[$doc:meta])* $visibility:vis fn $name:ident($from:ident) -> $to:ident: $($variant:ident),+ $(,)?) => {
        $(#[$doc])*
        $visibility const fn $name(value: $from) -> $to {
            match value {
                $($from::$variant => $to::$variant,)+
            }
        }
    };
}

same!(fn measure(Unit) -> Measure: Members, Entities, Countries, Kroner, KronerPerYear, Euro, EuroPerYear, Percent, Months, Inhabitants, CentralityClass);
same!(pub(crate) fn topic(Topic) -> RuleTopic:
    Owner, Region, Partners, Entities, Countries, Amount, SupportShare, OwnContribution, CostShares, Duration, Collaboration, Use, Theme, NextStep,
    Application, People, Results);
same!(fn asked(FactKind) -> AskedFact:
    OwnerType, OwnerCounty, OwnerInhabitants, OwnerCentrality, MemberTypes, Approval, MemberCountries, Amount, AmountPerYear, ExchangeRate, TotalCost,
    CostKind, OwnCash, OwnHours, MemberCosts, MemberResearchCosts, Months, Exception, Start, Anchoring, Research, Started, OtherStateSupport,
    SentElsewhere, FullyFinanced, Attestation);
