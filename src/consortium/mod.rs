//! Teams out of matches: the best eligible team with a proof, and why.
//!
//! A [`Draft`] (facets of a need, candidates with scores, rules, locks) is checked into an [`Instance`]. A [`Search`] finds the team of
//! largest worth, in slices, with a bound from the start; when bound and worth meet, the team is proven best. Every team is shown only
//! after [`check_team`], which shares no code with the search.
//!
//! # What is asked, and who answers
//! - Which team is best? [`Search`]: branch and bound over a Lagrangian bound in whole numbers. No clock: the caller asks for so many nodes at
//!   a time, looks at its own clock, and may drop the search at any moment. [`Progress`] always has a bound, and a best team once there is one.
//! - Which other teams are there? [`Alternatives`]: each proven best among those that differ in two members from all before it.
//! - Why this team? [`carried`] (who carries what), [`explain`] (marginal worth, substitute, what breaks), [`rule_prices`] (what a rule costs).
//! - Why none? [`repair::clash`] and [`repair::repairs`]; for a team somebody has in mind, [`repair::fix_team`].
//!
//! # Cost
//! A node is linear in the open candidates' scores and rules. With the rules of a real call 600 candidates and 10 facets take about a hundred
//! nodes; teams of ten and more, and many strong ties, take far more, and the gap then says how far off the best team can be.
//! [`bench::table`] prints the figures. Equal input gives equal output on every machine; among teams of equal worth the order of candidates
//! decides, so a caller that wants the same team whatever the order of its sources sorts candidates first.
//!
//! ```
//! use makker::consortium::{Candidate, Draft, Facet, Instance, Search, check_team};
//! let facet = Facet { id: "water".into(), weight: 2 };
//! let candidate = |id: &str, score| Candidate { id: id.into(), scores: vec![("water".into(), score)], ..Candidate::default() };
//! let draft = Draft { facets: vec![facet], candidates: vec![candidate("a", 400), candidate("b", 700)], ..Draft::default() };
//! let instance = Instance::check(draft).unwrap();
//! let mut search = Search::new(&instance);
//! let progress = search.step(1_000);
//! assert!(progress.done);
//! assert_eq!(progress.best, Some(1_400));
//! assert!(check_team(&instance, search.best().unwrap()).eligible());
//! ```

mod draft;
pub mod limits;
mod fault;
mod inspect;
mod instance;
mod worth;
mod model;
mod select;
mod bound;
mod narrow;
mod incumbent;
mod local;
mod search;
mod alternatives;
mod checker;
mod explain;
pub mod repair;
mod assemble;
mod setup;
mod price;
pub mod generate;
pub mod bench;

pub use alternatives::{Alternatives, DISTANCE, Team};
pub use assemble::{Assembled, BEST_MATCH, COORDINATION, Owner, Prospect, TIE, UNLISTED_OWNER, Wish, assemble, usual_cost};
pub use checker::{Report, Rule, Verdict, check_team};
pub use draft::{Candidate, CostShare, CountRule, Draft, Facet, Rules, Tie, Where};
pub use explain::{MemberRole, Substitute, explain};
pub use fault::{Fault, FaultKind, Place};
pub use instance::{CandidateIdx, FacetIdx, Instance, Pair};
pub use price::{RulePrice, rule_prices};
pub use search::{Progress, Search};
pub use setup::{Setup, set_up};
pub use worth::{Carried, carried, tie_points, worth};
