//! The largest numbers a problem may hold.
//!
//! They keep every sum of the search inside 64 bits with room for the bound's own scale (see `model.rs`), so that no arithmetic
//! needs to be watched: 128 facets of 10^6 x 1,000 points are below 2^37, 200 members of 10^9 points below 2^38, and their
//! 19,900 ties of 10^6 points below 2^35.

/// Best score for a facet.
pub const SCORE: i64 = 1_000;
/// Heaviest facet.
pub const WEIGHT: i64 = 1_000_000;
/// Dearest member, in 1,000 NOK: a trillion kroner.
pub const COST: i64 = 1_000_000_000;
/// Largest value of a member, points for coordination or load, up or down.
pub const POINTS: i64 = 100_000_000;
/// Largest tie, up or down.
pub const TIE: i64 = 1_000_000;
/// Most teams that propose a candidate already.
pub const LOAD: i64 = 1_000;
/// Most candidates: four times what is measured in the bench.
pub const CANDIDATES: usize = 20_000;
/// Most facets.
pub const FACETS: usize = 128;
/// Largest team.
pub const MEMBERS: usize = 200;
/// Most count rules, and most cost shares.
pub const RULES: usize = 100;
/// Most ties.
pub const TIES: usize = 200_000;
/// Largest count a rule may name.
pub const COUNT: i64 = 1_000_000;
