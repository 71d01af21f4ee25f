//! What people answer beside a rule: the questions no catalogue and no table of money can settle.
//!
//! An answer to a rule that asks for a fact of the project (anchoring, research, other support) becomes that fact. An answer to a rule that
//! stays open although the facts are there (an approval nobody looked up, a type that is one of several, a weak source) is kept as a tick and
//! settles it. Numbers are never settled by a yes: they belong in the plan.

use std::collections::BTreeMap;

use super::{Fact, FactKind, Finding, Remedy, Situation, Verdict};
use crate::domain::{AnchoringKind, Programme, ResearchDemand, RuleKind, StackingBan};

/// Whether a rule is met, as somebody answered, by rule key.
pub type Answers = BTreeMap<String, bool>;

/// Whether a finding is a question for people: it is open, and no number of the plan would close it.
#[must_use]
pub fn is_question(finding: &Finding) -> bool {
    finding.verdict == Verdict::CannotDecide
        && !finding.remedies.iter().any(|remedy| matches!(remedy, Remedy::State(fact) if is_number(*fact)))
}

/// Facts that the plan holds as numbers or days.
const fn is_number(fact: FactKind) -> bool {
    matches!(
        fact,
        FactKind::Amount
            | FactKind::TotalCost
            | FactKind::OwnCash
            | FactKind::OwnHours
            | FactKind::MemberCosts
            | FactKind::Months
            | FactKind::Start
    )
}

/// Facts with a place of their own in the situation; an answer is written there.
const fn has_its_place(fact: FactKind) -> bool {
    matches!(
        fact,
        FactKind::Anchoring
            | FactKind::Research
            | FactKind::Started
            | FactKind::OtherStateSupport
            | FactKind::SentElsewhere
            | FactKind::FullyFinanced
            | FactKind::Attestation
    )
}

/// The finding, settled by an answer where the facts leave it open. An answer never overrules a fact; a no that would count once the facts
/// are mended is told with them.
pub(super) fn settled(mut finding: Finding, answer: Option<bool>) -> Finding {
    if finding.verdict == Verdict::NotMet && answer == Some(false) && !finding.remedies.contains(&Remedy::Fulfil) {
        finding.remedies.push(Remedy::Fulfil);
    }
    let placed = finding.remedies.iter().any(|remedy| matches!(remedy, Remedy::State(fact) if has_its_place(*fact)));
    let Some(answer) = answer.filter(|_| is_question(&finding) && !placed) else { return finding };
    let given = if let Fact::Unknown(_) = finding.given { Fact::Answer(answer) } else { finding.given };
    if answer { Finding::met(given, finding.limit) } else { Finding::not_met(given, finding.limit, Remedy::Fulfil) }
}

/// The situation with the answers in it. Two answers about one fact: the one that breaks a rule counts.
#[must_use]
pub fn with_answers(programme: &Programme, situation: &Situation, answers: &Answers) -> Situation {
    let mut told = situation.clone();
    for (key, answer) in answers {
        if let Some(rule) = programme.rule(key) {
            let (slot, good) = match &rule.kind {
                RuleKind::Anchored { by } => (anchoring(&mut told, *by), true),
                RuleKind::ResearchContent { demand } => (&mut told.plan.research, *demand == ResearchDemand::Required),
                RuleKind::NotStarted => (&mut told.plan.started, false),
                RuleKind::Stacking { ban: StackingBan::OtherStateSupport } => (&mut told.plan.other_state_support, false),
                RuleKind::Stacking { ban: StackingBan::SentElsewhere } => (&mut told.plan.sent_elsewhere, false),
                RuleKind::Stacking { ban: StackingBan::FullyFinanced } => (&mut told.plan.fully_financed, false),
                _ => {
                    told.ticks.insert((programme.id.clone(), key.clone()), *answer);
                    continue;
                }
            };
            if slot.is_none_or(|before| before == good) {
                *slot = Some(*answer == good);
            }
        }
    }
    told
}

const fn anchoring(situation: &mut Situation, by: AnchoringKind) -> &mut Option<bool> {
    let anchoring = &mut situation.anchoring;
    match by {
        AnchoringKind::Political => &mut anchoring.political,
        AnchoringKind::Administrative => &mut anchoring.administrative,
        AnchoringKind::Service => &mut anchoring.service,
        AnchoringKind::Plan => &mut anchoring.plan,
    }
}
