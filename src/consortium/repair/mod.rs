//! When no team is eligible: which rules clash, and the smallest changes that help.
//!
//! [`clash`] names a set of rules that no team can meet together, each of them needed for the clash. [`repairs`] changes one rule at a time, by
//! the smallest amount that lets a team through, and where no single change helps, one rule after another. [`fix_team`] takes a team that
//! somebody has in mind and finds the eligible team with the fewest members added or taken out.
//!
//! Every answer rests on exact searches for any eligible team, and every search has a limit of nodes: an answer that would take longer is
//! left out or marked, never guessed.

mod edit;
mod clash;
mod cheapest;
mod team;

pub use cheapest::{Repair, repairs};
pub use clash::{Clash, clash};
pub(super) use clash::{rules_of, without};
pub use edit::{Edit, apply};
pub use team::{TeamFix, fix_team};

use super::instance::Instance;
use super::search::Search;

/// Nodes a question of eligibility may take: most take fewer than ten, and a thousand are a few milliseconds.
pub const NODES: u64 = 3_000;

/// Whether any team is eligible; `None` when that took too long to find out.
#[must_use]
pub fn possible(instance: &Instance) -> Option<bool> {
    let mut search = Search::eligible(instance);
    let progress = search.run(NODES);
    if progress.best.is_some() { Some(true) } else { progress.done.then_some(false) }
}
