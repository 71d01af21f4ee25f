//! One change of a problem.

use super::super::checker::Rule;
use super::super::draft::{Candidate, Draft, Where};
use super::super::instance::{CandidateIdx, Instance};

/// One change of a problem that may let a team through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Let a rule ask less: its number becomes `to`. For counts, budget (1,000 NOK), per cent, county and country rules and the team's size.
    Relax {
        /// The rule.
        rule: Rule,
        /// Its number now.
        from: i64,
        /// Its number after.
        to: i64,
    },
    /// Drop the demand that this candidate is in.
    Unlock(CandidateIdx),
    /// Let this candidate in again.
    Readmit(CandidateIdx),
    /// Find one more partner.
    AddPartner {
        /// The count rule or cost share the partner is for.
        rule: Rule,
        /// What the partner must be: the rule's own words.
        filter: Where,
        /// What it may cost, 1,000 NOK: with this cost a team gets through.
        cost: i64,
    },
}

impl Edit {
    /// How large the change is, in the rule's own unit: members, countries, per cent, 1,000 NOK; 1 for a lock, an exclusion or a new partner.
    #[must_use]
    pub const fn size(&self) -> i64 {
        match self {
            Self::Relax { from, to, .. } => (*to - *from).abs(),
            Self::Unlock(_) | Self::Readmit(_) | Self::AddPartner { .. } => 1,
        }
    }
}

/// Id of a partner that is still to be found, made unlike any other.
const NEW_PARTNER: &str = "new partner";

/// The problem after a change. A change that does not fit the problem changes nothing.
#[must_use]
pub fn apply(instance: &Instance, edit: &Edit) -> Draft {
    let mut draft = instance.draft().clone();
    let id = |idx: CandidateIdx| instance.candidates().get(idx).map(|it| it.id.clone()).unwrap_or_default();
    match edit {
        Edit::Relax { rule, to, .. } => relax(&mut draft, *rule, *to),
        Edit::Unlock(idx) => draft.locked.retain(|it| *it != id(*idx)),
        Edit::Readmit(idx) => draft.excluded.retain(|it| *it != id(*idx)),
        Edit::AddPartner { filter, cost, .. } => draft.candidates.push(partner(&draft, filter, *cost)),
    }
    draft
}

fn relax(draft: &mut Draft, rule: Rule, to: i64) {
    let rules = &mut draft.rules;
    match rule {
        Rule::MembersMin => rules.members_min = to,
        Rule::MembersMax => rules.members_max = Some(to),
        Rule::CountMin(nth) => rules.counts.iter_mut().skip(nth).take(1).for_each(|it| it.min = to),
        Rule::CountMax(nth) => rules.counts.iter_mut().skip(nth).take(1).for_each(|it| it.max = Some(to)),
        Rule::Budget => rules.budget = Some(to),
        Rule::CostShare(nth) => rules.cost_shares.iter_mut().skip(nth).take(1).for_each(|it| it.min_percent = to),
        Rule::MaxPerCounty => rules.max_per_county = Some(to),
        Rule::MinCountries => rules.min_countries = Some(to),
        Rule::Locked(_) | Rule::Excluded(_) => {}
    }
}

/// A partner of the sort a filter asks for: the first word of each list, nothing where it leaves the choice.
fn partner(draft: &Draft, filter: &Where, cost: i64) -> Candidate {
    let first = |list: &[String]| list.first().cloned().unwrap_or_default();
    let mut id = NEW_PARTNER.to_owned();
    while draft.candidates.iter().any(|it| it.id == id) {
        id.push('\'');
    }
    Candidate {
        id,
        kind: first(&filter.kind),
        size: first(&filter.size),
        county: first(&filter.county),
        country: first(&filter.country),
        cost,
        ..Candidate::default()
    }
}
