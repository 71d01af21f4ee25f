//! When the project runs.

use crate::domain::Date;
use crate::programme::{Fact, FactKind, Finding, Limit, Plan, Remedy};

/// It starts within the window and ends in time.
pub(super) fn judge(start_from: Option<Date>, start_by: Option<Date>, end_by: Option<Date>, plan: &Plan) -> Finding {
    let limit = Limit::Dates { start_from, start_by, end_by };
    let Some(start) = plan.start else { return Finding::unknown(FactKind::Start, limit) };
    let end = plan.months.and_then(|months| months_later(start, months));
    let given = Fact::Dates { start: Some(start), end };
    let starts_well = start_from.is_none_or(|from| start >= from) && start_by.is_none_or(|by| start <= by);
    let ends_well = end_by.map_or(Some(true), |by| end.map(|end| end <= by));
    match (starts_well, ends_well) {
        (true, Some(true)) => Finding::met(given, limit),
        (true, None) => Finding::open(given, limit, FactKind::Months),
        _ => Finding::not_met(given, limit, Remedy::MovePeriod { start_from, start_by, end_by }),
    }
}

/// The last day of a project of so many whole months, taken as the same day of the month or the month's last.
fn months_later(start: Date, months: u16) -> Option<Date> {
    let month = u32::from(start.year()) * 12 + u32::from(start.month()) - 1 + u32::from(months);
    let (year, month) = (u16::try_from(month / 12).ok()?, u8::try_from(month % 12 + 1).ok()?);
    (1..=start.day()).rev().find_map(|day| Date::new(year, month, day)).map(day_before)
}

/// The day before: a project from 1 January over twelve months ends on 31 December.
fn day_before(date: Date) -> Date {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let last_of = |year, month| (28..=31).rev().find_map(|day| Date::new(year, month, day));
    let before = match (month, day) {
        (1, 1) => last_of(year.saturating_sub(1), 12),
        (_, 1) => last_of(year, month - 1),
        _ => Date::new(year, month, day - 1),
    };
    before.unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_ends_the_day_before_it_would_begin_again() {
        for (start, months, end) in [
            ("2026-01-01", 12, "2026-12-31"),
            ("2026-02-01", 36, "2029-01-31"),
            ("2026-01-31", 1, "2026-02-27"),
            ("2026-05-15", 48, "2030-05-14"),
        ] {
            let end_found = Date::parse(start).and_then(|date| months_later(date, months)).map(|date| date.to_string());
            assert_eq!(end_found.as_deref(), Some(end), "{months} months from {start}");
        }
    }
}
