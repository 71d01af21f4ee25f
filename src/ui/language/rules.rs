//! The shape of the words for programmes, their rules and the verdicts.

use super::{Around, Counted};
use crate::protocol::{Allowed, AskedFact, Given, ProgrammeStatus, Remedy, RuleTopic, VerdictKind};

/// Words for programmes and rules.
#[derive(Debug)]
pub struct Rules {
    /// A verdict.
    pub verdict: fn(VerdictKind) -> &'static str,
    /// What the verdict was made from, and what the rule allows.
    pub given: fn(&Given, &Allowed) -> String,
    /// What the rule allows.
    pub allowed: fn(&Allowed) -> String,
    /// What would change the verdict.
    pub remedy: fn(&Remedy) -> String,
    /// A fact that is asked for.
    pub asked: fn(AskedFact) -> &'static str,
    /// What a rule is about.
    pub topic: fn(RuleTopic) -> &'static str,
    /// Whether a programme is open.
    pub status: fn(ProgrammeStatus) -> &'static str,
    /// The kind of a programme, by key.
    pub kind: fn(&str) -> &'static str,
    /// The level of a programme, by key.
    pub level: fn(&str) -> &'static str,
    /// Said before what was found.
    pub found: &'static str,
    /// Said before what is allowed.
    pub demands: &'static str,
    /// Said before what would help.
    pub helps: &'static str,
    /// A rule that decides.
    pub hard: &'static str,
    /// A rule that only weighs.
    pub soft: &'static str,
    /// The year of a rule.
    pub of_year: Counted,
    /// The year of a rule is not known.
    pub no_year: &'static str,
    /// Rules met, not decided, not met.
    pub effort: fn(u32, u32, u32) -> String,
    /// No source says anything about these.
    pub undocumented: Around,
}
