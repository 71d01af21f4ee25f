//! Calendar dates without a clock: today's date is always an argument.

use std::fmt;

/// A day of the Gregorian calendar, 1900-01-01 to 2199-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A checked date; `None` when there is no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `2025-01-31`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut fields = text.split('-');
        let date = Self::new(fields.next()?.parse().ok()?, fields.next()?.parse().ok()?, fields.next()?.parse().ok()?)?;
        fields.next().is_none().then_some(date)
    }

    /// The first day of a year, for facts dated by year only.
    #[must_use]
    pub const fn start_of(year: u16) -> Option<Self> {
        Self::new(year, 1, 1)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Whole months from `self` to `later`, negative when `later` comes before.
    #[must_use]
    pub fn months_until(self, later: Self) -> i32 {
        let months = |d: Self| i32::from(d.year) * 12 + i32::from(d.month);
        months(later) - months(self) - i32::from(later.day < self.day)
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_days_that_exist() {
        for (text, exists) in [
            ("2024-02-29", true),
            ("2025-02-29", false),
            ("2025-04-31", false),
            ("2025-1-1", true),
            ("2025-01", false),
            ("2025-01-01-1", false),
            ("", false),
        ] {
            assert_eq!(Date::parse(text).is_some(), exists, "{text}");
        }
    }

    #[test]
    fn counts_whole_months() {
        let months = |a: &str, b: &str| Date::parse(a).zip(Date::parse(b)).map(|(a, b)| a.months_until(b));
        assert_eq!(months("2025-01-15", "2026-01-14"), Some(11));
        assert_eq!(months("2025-01-15", "2026-01-15"), Some(12));
        assert_eq!(months("2026-01-15", "2025-01-15"), Some(-12));
    }
}
