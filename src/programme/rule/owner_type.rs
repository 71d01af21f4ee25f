//! Who may own the project.

use crate::domain::{ActorType, ActorTypes};
use crate::programme::{Fact, FactKind, Finding, Fit, Limit, Member, Remedy};

/// The owner must be of an allowed type. An owner that is allowed only as a research organisation must be approved where the rule says so; one
/// that is allowed in some cases only leaves the rule open.
pub(super) fn allowed(allowed: ActorTypes, perhaps: ActorTypes, approved_research: bool, owner: &Member) -> Finding {
    let (given, limit) = (Fact::Types(owner.actor.possible()), Limit::OneOf(allowed));
    let research = ActorTypes::of([ActorType::ResearchOrganisation]);
    let others = if approved_research { allowed.minus(research) } else { allowed };
    let as_research =
        if approved_research && allowed.contains(ActorType::ResearchOrganisation) { owner.approved_research() } else { Fit::No };
    let in_some_cases = owner.actor.fit(perhaps).min(Fit::Perhaps);
    match owner.actor.fit(others).max(as_research).max(in_some_cases) {
        Fit::Yes => Finding::met(given, limit),
        Fit::Perhaps => Finding::open(given, limit, doubt(owner, allowed)),
        Fit::No => Finding::not_met(given, limit, Remedy::ChangeOwner(allowed)),
    }
}

/// Whether the doubt is about the type or about the approval.
fn doubt(owner: &Member, allowed: ActorTypes) -> FactKind {
    if owner.actor.fit(allowed) == Fit::Yes { FactKind::Approval } else { FactKind::OwnerType }
}

/// The owner must not be of an excluded type.
pub(super) fn excluded(excluded: ActorTypes, owner: &Member) -> Finding {
    let (given, limit) = (Fact::Types(owner.actor.possible()), Limit::NoneOf(excluded));
    match owner.actor.fit(excluded) {
        Fit::No => Finding::met(given, limit),
        Fit::Perhaps => Finding::open(given, limit, FactKind::OwnerType),
        Fit::Yes => Finding::not_met(given, limit, Remedy::ChangeOwner(ActorTypes::ANY.minus(excluded))),
    }
}
