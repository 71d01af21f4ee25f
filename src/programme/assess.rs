//! One programme against one situation.

use super::answers::settled;
use super::{FactKind, Finding, Fit, Remedy, Situation, Verdict, rule};
use crate::domain::{Confidence, Force, Programme, ProgrammeId, Rule, RuleKind, Topic};

/// Whether the owner with this team and plan could apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Every hard rule is met, and no source is silent on anything.
    Eligible,
    /// No hard rule is broken, but something must be confirmed: see [`Assessment::to_confirm`] and [`Assessment::undocumented`].
    ToBeConfirmed,
    /// A hard rule is not met.
    NotEligible,
}

/// The answer to one rule of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The rule: its place in [`Programme::rules`].
    pub rule: u16,
    /// The answer.
    pub finding: Finding,
}

/// All answers for one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which programme.
    pub programme: ProgrammeId,
    /// The answer in all.
    pub standing: Standing,
    /// The answer by documented rules alone, as if the sources were complete. Never better than the funder's own text.
    pub by_documented_rules: Standing,
    /// Hard rules that hold for this owner.
    pub hard: Vec<Judgement>,
    /// Expectations; they never reject.
    pub expectations: Vec<Judgement>,
    /// Rules that demand nothing, by their place in [`Programme::rules`].
    pub information: Vec<u16>,
    /// What no source says; each of these cannot be decided.
    pub undocumented: Vec<Topic>,
}

impl Assessment {
    /// Hard rules that are not met.
    pub fn broken(&self) -> impl Iterator<Item = &Judgement> {
        self.hard.iter().filter(|judgement| judgement.finding.verdict == Verdict::NotMet)
    }

    /// Hard rules that cannot be decided: what must be confirmed or told.
    pub fn to_confirm(&self) -> impl Iterator<Item = &Judgement> {
        self.hard.iter().filter(|judgement| judgement.finding.verdict == Verdict::CannotDecide)
    }

    /// What would change the answers, hard rules only, in the order of the rules.
    pub fn remedies(&self) -> impl Iterator<Item = &Remedy> {
        self.hard.iter().flat_map(|judgement| &judgement.finding.remedies)
    }
}

/// Holds a programme against a situation, in O(rules × members).
#[must_use]
pub fn assess(programme: &Programme, situation: &Situation) -> Assessment {
    let judged = |force: Force| -> Vec<Judgement> {
        numbered(programme)
            .filter(|(_, rule)| rule.force == force)
            .filter_map(|(at, rule)| judgement(programme, at, rule, situation))
            .collect()
    };
    let hard = judged(Force::Hard);
    let by_documented_rules = standing(&hard);
    let silent = by_documented_rules == Standing::Eligible && !programme.undocumented.is_empty();
    Assessment {
        programme: programme.id.clone(),
        standing: if silent { Standing::ToBeConfirmed } else { by_documented_rules },
        by_documented_rules,
        hard,
        expectations: judged(Force::Expectation),
        information: numbered(programme).filter(|(_, rule)| rule.force == Force::Information).map(|(at, _)| at).collect(),
        undocumented: programme.undocumented.clone(),
    }
}

fn numbered(programme: &Programme) -> impl Iterator<Item = (u16, &Rule)> {
    (0..u16::MAX).zip(&programme.rules)
}

/// A rule that does not hold for this owner is left out. Where it is open whether it holds, or where the rule is known from a weak source
/// only, it can be met but not broken: a rule is checked against the funder's text before it rejects anybody.
fn judgement(programme: &Programme, at: u16, rule: &Rule, situation: &Situation) -> Option<Judgement> {
    let finding = rule::judge(&programme.id, rule, situation);
    let (finding, may_reject) = match holds_for(rule, situation) {
        Fit::No => return None,
        Fit::Perhaps => (finding.softened(Remedy::State(FactKind::OwnerType)), false),
        Fit::Yes if rule.confidence == Confidence::Low => (finding.softened(Remedy::CheckRule), false),
        Fit::Yes => (finding, true),
    };
    let answer = situation.ticks.get(&(programme.id.clone(), rule.key.clone())).copied();
    Some(Judgement { rule: at, finding: settled(finding, answer.filter(|yes| *yes || may_reject)) })
}

fn holds_for(rule: &Rule, situation: &Situation) -> Fit {
    let owner = &situation.owner.actor;
    let named = if rule.owners.is_empty() { Fit::Yes } else { owner.fit(rule.owners) };
    let excepted = match &rule.kind {
        RuleKind::Members { unless_owner, .. } => owner.fit(*unless_owner),
        _ => Fit::No,
    };
    match excepted {
        Fit::Yes => Fit::No,
        Fit::Perhaps => named.min(Fit::Perhaps),
        Fit::No => named,
    }
}

/// Without a single hard rule there is nothing to be eligible by.
fn standing(hard: &[Judgement]) -> Standing {
    let any = |verdict: Verdict| hard.iter().any(|judgement| judgement.finding.verdict == verdict);
    if any(Verdict::NotMet) {
        Standing::NotEligible
    } else if hard.is_empty() || any(Verdict::CannotDecide) {
        Standing::ToBeConfirmed
    } else {
        Standing::Eligible
    }
}
