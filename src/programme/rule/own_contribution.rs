//! What owner and partners bring themselves.

use crate::domain::{Kroner, OwnForm};
use crate::programme::{Fact, FactKind, Finding, Limit, Remedy, Situation, Unit, Verdict};

/// Own cash and hours must make at least `min_percent` of the costs and, beside the support, cover them all. Forms that do not count are left
/// out, and hours count up to `hours_max`.
pub(super) fn judge(min_percent: u8, forms: &[OwnForm], hours_max: Option<u8>, situation: &Situation) -> Finding {
    let limit = Limit::at_least(Unit::Percent, min_percent.into());
    let facts = Facts::of(forms, situation);
    match facts {
        Err(kind) => Finding::unknown(kind, limit),
        Ok(facts) => facts.judge(min_percent, hours_max, limit),
    }
}

struct Facts {
    amount: Kroner,
    cost: Kroner,
    cash: Kroner,
    hours: Kroner,
}

impl Facts {
    fn of(forms: &[OwnForm], situation: &Situation) -> Result<Self, FactKind> {
        let plan = &situation.plan;
        let counts = |form: OwnForm| forms.is_empty() || forms.contains(&form);
        let form = |form: OwnForm, value: Option<Kroner>, kind: FactKind| {
            if counts(form) { value.ok_or(kind) } else { Ok(Kroner(0)) }
        };
        Ok(Self {
            cost: situation.total_cost().ok_or(FactKind::TotalCost)?,
            amount: plan.amount.ok_or(FactKind::Amount)?,
            cash: form(OwnForm::Cash, plan.own_cash, FactKind::OwnCash)?,
            hours: form(OwnForm::Hours, plan.own_hours, FactKind::OwnHours)?,
        })
    }

    fn judge(&self, min_percent: u8, hours_max: Option<u8>, limit: Limit) -> Finding {
        let own = self.cash.0.saturating_add(self.hours.0);
        let rest = self.cost.0.saturating_sub(self.amount.0);
        let missing = rest.max(percent_up(self.cost, min_percent)).saturating_sub(own);
        let hours_most = hours_max.map_or(self.hours.0, |percent| self.cost.percent(percent.into()).0);
        let too_many_hours = self.hours.0.saturating_sub(hours_most);
        let raise = (missing > 0).then_some(Remedy::RaiseOwnContribution(Kroner(missing)));
        let swap = (too_many_hours > 0).then_some(Remedy::HoursToCash(Kroner(too_many_hours)));
        let remedies: Vec<Remedy> = raise.into_iter().chain(swap).collect();
        let verdict = if remedies.is_empty() { Verdict::Met } else { Verdict::NotMet };
        Finding { verdict, given: Fact::Share { part: own, whole: self.cost.0 }, limit, remedies }
    }
}

/// The least whole number of kroner that makes `percent` of an amount.
fn percent_up(amount: Kroner, percent: u8) -> i64 {
    Kroner(amount.0.saturating_neg()).percent(percent.into()).0.saturating_neg()
}
