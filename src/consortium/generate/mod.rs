//! Problems made by rule, for measuring and for tests: [`next_problem`] is a synthetic catalogue with the rules of a real call,
//! [`next_mixed`] mixes every sort of rule, number and oddity on a small scale.

mod sequence;
mod call;
mod mixed;

pub use call::{call_rules, next_problem};
pub use mixed::next_mixed;
pub use sequence::Sequence;
