//! Which programmes to look at first: those that take the least effort.

use super::{Assessment, Remedy, Situation, Verdict, assess};
use crate::domain::Ordered;
use crate::domain::{Programme, ProgrammeKind, ProgrammeStatus, Topic};

/// What it takes to apply, worst first. Smaller is less; the order of the fields is the order of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort {
    /// The programme has ended.
    pub closed: bool,
    /// It is a structure or a partnership: there is nothing to apply for.
    pub no_call: bool,
    /// Hard rules that only another owner could meet.
    pub another_owner: u16,
    /// Hard rules that are not met.
    pub not_met: u16,
    /// No call was seen in 2024 or later.
    pub dormant: bool,
    /// No source says who may own the project.
    pub unknown_owner: bool,
    /// What must be found out: rules that cannot be decided and matters the sources are silent on. Counted together, so that a programme
    /// nobody knows much about does not look easier than one that is well described.
    pub open: u16,
    /// Those of them that are rules: what the owner can tell or confirm.
    pub undecided: u16,
    /// Expectations that are not met.
    pub expectations: u16,
}

/// A programme in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// Its place in the list of programmes that was given.
    pub programme: usize,
    /// What it takes.
    pub effort: Effort,
    /// All answers; what is missing is in the remedies.
    pub assessment: Assessment,
}

/// All programmes, least effort first; ties go by id. O(programmes × rules × members).
#[must_use]
pub fn which_programmes(programmes: &[Programme], situation: &Situation) -> Vec<Prospect> {
    let mut prospects: Vec<Prospect> = programmes.iter().enumerate().map(|(at, programme)| prospect(at, programme, situation)).collect();
    prospects.order_by(|a, b| (a.effort, &a.assessment.programme).cmp(&(b.effort, &b.assessment.programme)));
    prospects
}

fn prospect(at: usize, programme: &Programme, situation: &Situation) -> Prospect {
    let assessment = assess(programme, situation);
    Prospect { programme: at, effort: effort(programme, &assessment), assessment }
}

fn effort(programme: &Programme, assessment: &Assessment) -> Effort {
    let needs_owner = |remedies: &[Remedy]| remedies.iter().any(Remedy::is_another_owner);
    Effort {
        closed: programme.status == ProgrammeStatus::Closed,
        no_call: matches!(programme.kind, ProgrammeKind::Structure | ProgrammeKind::Partnership),
        another_owner: count(assessment.broken().filter(|judgement| needs_owner(&judgement.finding.remedies))),
        not_met: count(assessment.broken()),
        dormant: programme.status != ProgrammeStatus::Active,
        unknown_owner: assessment.undocumented.contains(&Topic::Owner),
        open: count(assessment.to_confirm()).saturating_add(count(assessment.undocumented.iter())),
        undecided: count(assessment.to_confirm()),
        expectations: count(assessment.expectations.iter().filter(|judgement| judgement.finding.verdict == Verdict::NotMet)),
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u16 {
    u16::try_from(items.count()).unwrap_or(u16::MAX)
}
