//! What only a human can confirm.

use super::content::answer;
use crate::domain::ProgrammeId;
use crate::programme::{FactKind, Finding, Remedy, Ticks};

/// Somebody has ticked the rule.
pub(super) fn judge(programme: &ProgrammeId, key: &str, ticks: &Ticks) -> Finding {
    let tick = ticks.get(&(programme.clone(), key.to_owned())).copied();
    answer(tick, true, FactKind::Attestation, Remedy::Fulfil)
}
