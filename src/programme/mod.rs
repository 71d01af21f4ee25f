//! Programmes as data: who may apply for what, what is missing, and what would change it.
//!
//! [`assess`] holds one [`crate::domain::Programme`] against one [`Situation`] and gives a [`Judgement`] a rule, with three answers: met, not met,
//! cannot be decided. A fact that is missing, an approval that is only likely, and a rule no source tells of give the third answer, never the
//! first. Hard rules decide the [`Standing`]; expectations are judged and shown, and never reject.
//! Every answer holds the fact it used, the limit and what would change it, as data: the words are the page's.
//!
//! ```
//! use makker::domain::ActorType;
//! use makker::exchange::programmes;
//! use makker::programme::{Actor, Approved, Member, Situation, Standing, assess};
//!
//! let (programmes, problems) = programmes::read("programmes.json", include_str!("../../data/programmes.json"));
//! assert!(problems.is_empty());
//! let ipo = programmes.iter().find(|programme| programme.id.as_str() == "ipo").expect("it is there");
//! let company = Member { actor: Actor::certain([ActorType::Sme]), ..Member::default() };
//! let institute = Member { actor: Actor::certain([ActorType::ResearchOrganisation]), approved: Approved::Likely, ..Member::default() };
//! let situation = Situation { owner: company, members: vec![institute], ..Situation::default() };
//! assert_eq!(assess(ipo, &situation).standing, Standing::NotEligible, "a company cannot own it");
//! ```
//!
//! A new rule kind is a variant of [`crate::domain::RuleKind`], one file under `rule/` and one line in `rule/mod.rs`.

mod actor;
mod situation;
mod verdict;
mod rule;
mod assess;
mod answers;
mod choose;
mod demands;
mod financing;
mod proposal;
mod form;
mod three_party;

pub use actor::{Actor, Fit, actor_types};
pub use answers::{Answers, is_question, with_answers};
pub use assess::{Assessment, Judgement, Standing, assess};
pub use choose::{Effort, Prospect, which_programmes};
pub use demands::{AmountDemand, CostShareDemand, CountDemand, CountryDemand, Demands, demands};
pub use financing::{
    FinancingPlan, FinancingRow, PartnerWish, Support, adds_up, financing_plan, financing_plan_with_shares, financing_verdicts,
    largest_remainder, most_support, with_financing,
};
pub use form::{FormAdvice, which_form};
pub use proposal::{Edits, Proposal, RowEdit, is_of_the_plan, propose};
pub use situation::{Anchoring, Approved, Member, Plan, Situation, Ticks};
pub use three_party::{Answer, Check, Evidence, Side, Test, ThreePartyAnswers, three_party};
pub use verdict::{Fact, FactKind, Finding, Limit, Remedy, Unit, Verdict};
