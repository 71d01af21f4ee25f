//! Rule kinds between the shape that travels and the domain.

use super::convert::{Mistake, country, maybe_day, types, wire_day, wire_types};
use super::wire::{WireJoint, WireOwnerShare, WireRuleKind as Wire, WireWithin};
use crate::domain::{CountryCode, JointAmount, OwnForm, OwnerShare, RuleKind, Within};

impl TryFrom<Wire> for RuleKind {
    type Error = Mistake;

    fn try_from(wire: Wire) -> Result<Self, Mistake> {
        Ok(match wire {
            Wire::OwnerType { allowed, perhaps, approved_research } => {
                Self::OwnerType { allowed: types(allowed), perhaps: types(perhaps), approved_research }
            }
            Wire::OwnerExcluded { excluded } => Self::OwnerExcluded { excluded: types(excluded) },
            Wire::OwnerRegion { counties, partly } => Self::OwnerRegion { counties, partly },
            Wire::OwnerInhabitants { min, max } => Self::OwnerInhabitants { min, max },
            Wire::OwnerCentrality { from, to } => Self::OwnerCentrality { from, to },
            Wire::Members { types: wanted, min, max, within, unless_owner } => {
                Self::Members { types: types(wanted), min, max, within: within.try_into()?, unless_owner: types(unless_owner) }
            }
            Wire::ApprovedResearch { min } => Self::ApprovedResearch { min },
            Wire::Entities { min, max } => Self::Entities { min, max },
            Wire::Countries { min, certain, complete } => {
                Self::Countries { min, certain: certain.iter().map(|text| country(text)).collect::<Result<_, _>>()?, complete }
            }
            Wire::Amount { currency, min, max, period, joint } => {
                Self::Amount { currency: currency.into(), min, max, period: period.into(), joint: joint.map(JointAmount::from) }
            }
            Wire::SupportShare { always_percent, max_percent, by_owner } => {
                Self::SupportShare { always_percent, max_percent, by_owner: by_owner.into_iter().map(OwnerShare::from).collect() }
            }
            Wire::OwnContribution { min_percent, forms, hours_max_percent } => {
                Self::OwnContribution { min_percent, forms: forms.into_iter().map(OwnForm::from).collect(), hours_max_percent }
            }
            Wire::CostShare { types: with, min_percent, base } => Self::CostShare { types: types(with), min_percent, base: base.into() },
            Wire::Duration { min, max, exception } => Self::Duration { min, max, exception },
            Wire::Period { start_from, start_by, end_by } => Self::Period {
                start_from: maybe_day(start_from.as_deref())?,
                start_by: maybe_day(start_by.as_deref())?,
                end_by: maybe_day(end_by.as_deref())?,
            },
            Wire::Anchored { by } => Self::Anchored { by: by.into() },
            Wire::ResearchContent { demand } => Self::ResearchContent { demand: demand.into() },
            Wire::NotStarted => Self::NotStarted,
            Wire::Stacking { ban } => Self::Stacking { ban: ban.into() },
            Wire::Attested { topic } => Self::Attested { topic: topic.into() },
        })
    }
}

impl From<&RuleKind> for Wire {
    fn from(kind: &RuleKind) -> Self {
        match kind {
            RuleKind::OwnerType { allowed, perhaps, approved_research } => {
                Self::OwnerType { allowed: wire_types(*allowed), perhaps: wire_types(*perhaps), approved_research: *approved_research }
            }
            RuleKind::OwnerExcluded { excluded } => Self::OwnerExcluded { excluded: wire_types(*excluded) },
            RuleKind::OwnerRegion { counties, partly } => Self::OwnerRegion { counties: counties.clone(), partly: partly.clone() },
            RuleKind::OwnerInhabitants { min, max } => Self::OwnerInhabitants { min: *min, max: *max },
            RuleKind::OwnerCentrality { from, to } => Self::OwnerCentrality { from: *from, to: *to },
            RuleKind::Members { types, min, max, within, unless_owner } => {
                let (types, unless_owner) = (wire_types(*types), wire_types(*unless_owner));
                Self::Members { types, min: *min, max: *max, within: within.into(), unless_owner }
            }
            RuleKind::ApprovedResearch { min } => Self::ApprovedResearch { min: *min },
            RuleKind::Entities { min, max } => Self::Entities { min: *min, max: *max },
            RuleKind::Countries { min, certain, complete } => {
                Self::Countries { min: *min, certain: certain.iter().copied().map(letters).collect(), complete: *complete }
            }
            RuleKind::Amount { currency, min, max, period, joint } => Self::Amount {
                currency: (*currency).into(),
                min: *min,
                max: *max,
                period: (*period).into(),
                joint: joint.as_ref().map(WireJoint::from),
            },
            RuleKind::SupportShare { always_percent, max_percent, by_owner } => Self::SupportShare {
                always_percent: *always_percent,
                max_percent: *max_percent,
                by_owner: by_owner.iter().map(WireOwnerShare::from).collect(),
            },
            RuleKind::OwnContribution { min_percent, forms, hours_max_percent } => Self::OwnContribution {
                min_percent: *min_percent,
                forms: forms.iter().map(|form| (*form).into()).collect(),
                hours_max_percent: *hours_max_percent,
            },
            RuleKind::CostShare { types, min_percent, base } => {
                Self::CostShare { types: wire_types(*types), min_percent: *min_percent, base: (*base).into() }
            }
            RuleKind::Duration { min, max, exception } => Self::Duration { min: *min, max: *max, exception: *exception },
            RuleKind::Period { start_from, start_by, end_by } => {
                Self::Period { start_from: wire_day(*start_from), start_by: wire_day(*start_by), end_by: wire_day(*end_by) }
            }
            RuleKind::Anchored { by } => Self::Anchored { by: (*by).into() },
            RuleKind::ResearchContent { demand } => Self::ResearchContent { demand: (*demand).into() },
            RuleKind::NotStarted => Self::NotStarted,
            RuleKind::Stacking { ban } => Self::Stacking { ban: (*ban).into() },
            RuleKind::Attested { topic } => Self::Attested { topic: (*topic).into() },
        }
    }
}

fn letters(country: CountryCode) -> String {
    country.as_str().to_owned()
}

impl TryFrom<WireWithin> for Within {
    type Error = Mistake;

    fn try_from(wire: WireWithin) -> Result<Self, Mistake> {
        Ok(match wire {
            WireWithin::Anywhere => Self::Anywhere,
            WireWithin::Counties(counties) => Self::Counties(counties),
            WireWithin::Country(text) => Self::Country(country(&text)?),
        })
    }
}

impl From<&Within> for WireWithin {
    fn from(within: &Within) -> Self {
        match within {
            Within::Anywhere => Self::Anywhere,
            Within::Counties(counties) => Self::Counties(counties.clone()),
            Within::Country(country) => Self::Country(letters(*country)),
        }
    }
}

impl From<WireJoint> for JointAmount {
    fn from(wire: WireJoint) -> Self {
        Self { types: types(wire.types), members: wire.members, max: wire.max }
    }
}

impl From<&JointAmount> for WireJoint {
    fn from(joint: &JointAmount) -> Self {
        Self { types: wire_types(joint.types), members: joint.members, max: joint.max }
    }
}

impl From<WireOwnerShare> for OwnerShare {
    fn from(wire: WireOwnerShare) -> Self {
        Self { types: types(wire.types), max_percent: wire.max_percent }
    }
}

impl From<&OwnerShare> for WireOwnerShare {
    fn from(share: &OwnerShare) -> Self {
        Self { types: wire_types(share.types), max_percent: share.max_percent }
    }
}
