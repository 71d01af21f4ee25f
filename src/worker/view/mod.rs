//! From the engine's values to what the page shows: plain data, one file a page.

pub(super) mod card;
pub(crate) mod compare;
pub(super) mod consortium;
pub(super) mod form;
pub(super) mod known;
pub(super) mod ledger;
pub(super) mod matches;
pub(super) mod needs;
pub(super) mod overview;
pub(super) mod owner;
pub(super) mod partner;
pub(super) mod plan;
pub(super) mod programmes;
pub(super) mod ties;
pub(super) mod verdict;
