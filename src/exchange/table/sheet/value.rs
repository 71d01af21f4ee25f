//! The value of a cell as text that reads the same in every language: ISO dates, numbers with a point, `ja` and `nei`.

use std::borrow::Cow;

use calamine::DataRef;

/// Days from Excel's day 0 to 1970-01-01, for days after the 29th of February 1900 that Excel believes in.
const UNIX: i64 = 25_569;
/// Days by which the calendar of old Macs begins later.
const LATER: i64 = 1_462;
/// The day after 9999-12-31.
const END: f64 = 2_958_466.0;
const DAY: f64 = 86_400.0;

/// The text of a value; `None` for an error.
pub(super) fn text<'a>(value: &'a DataRef<'_>, is_1904: bool) -> Option<Cow<'a, str>> {
    Some(match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) => Cow::Borrowed(text.as_str()),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Bool(true) => Cow::Borrowed("ja"),
        DataRef::Bool(false) => Cow::Borrowed("nei"),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(self::number(*number)?),
        DataRef::DateTime(time) if time.is_duration() => Cow::Owned(duration(time.as_f64())?),
        DataRef::DateTime(time) => Cow::Owned(date(time.as_f64(), is_1904)?),
        DataRef::DateTimeIso(text) => Cow::Borrowed(text.strip_suffix("T00:00:00").unwrap_or(text)),
        DataRef::DurationIso(text) => Cow::Borrowed(text.as_str()),
        DataRef::Error(_) => return None,
    })
}

/// A number with the fifteen digits a spreadsheet has, and no needless ones: 0.1 + 0.2 is 0.3.
fn number(value: f64) -> Option<String> {
    let rounded: f64 = format!("{value:.14e}").parse().ok().filter(|number: &f64| number.is_finite())?;
    Some(match rounded.abs() {
        0.0 => "0".to_owned(),
        1e-9..1e21 => rounded.to_string(),
        _ => format!("{rounded:e}"),
    })
}

/// A day, a time of day, or both. What is no day of the calendar stays a number.
fn date(value: f64, is_1904: bool) -> Option<String> {
    let days = if is_1904 { value + LATER as f64 } else { value };
    if !(0.0..END).contains(&days) {
        return number(value);
    }
    let seconds = ((days - days.floor()) * DAY).round() as i64;
    let (day, seconds) = (days.floor() as i64 + seconds / 86_400, seconds % 86_400);
    let time = clock(seconds);
    // Excel counts a day too many from March 1900 on.
    let (year, month, of_month) = civil(day - UNIX + i64::from(day < 60));
    Some(match (day, seconds) {
        (0, _) => time,
        (_, 0) => format!("{year:04}-{month:02}-{of_month:02}"),
        _ => format!("{year:04}-{month:02}-{of_month:02}T{time}"),
    })
}

/// Hours, which may be more than a day has, minutes and seconds.
fn duration(value: f64) -> Option<String> {
    if value.abs() >= END {
        return number(value);
    }
    let seconds = (value.abs() * DAY).round() as i64;
    let sign = if value < 0.0 { "-" } else { "" };
    value.is_finite().then(|| format!("{sign}{}", clock(seconds)))
}

fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// Year, month and day of a day counted from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
const fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + (month <= 2) as i64, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_no_needless_decimals() {
        let table: &[(f64, Option<&str>)] = &[
            (123_456_785.0, Some("123456785")),
            (0.1 + 0.2, Some("0.3")),
            (-0.0, Some("0")),
            (-5.5, Some("-5.5")),
            (4_712_345_678.0, Some("4712345678")),
            (1e300, Some("1e300")),
            (1e-300, Some("1e-300")),
            (f64::NAN, None),
            (f64::INFINITY, None),
        ];
        for (value, expected) in table {
            assert_eq!(number(*value).as_deref(), *expected, "{value}");
        }
    }

    #[test]
    fn dates_are_iso() {
        let table: &[(f64, bool, &str)] = &[
            (46_348.0, false, "2026-11-22"),
            (46_348.0 - 1_462.0, true, "2026-11-22"),
            (46_348.5, false, "2026-11-22T12:00:00"),
            (46_347.999_999, false, "2026-11-22"),
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (61.0, false, "1900-03-01"),
            (0.25, false, "06:00:00"),
            (2_958_465.0, false, "9999-12-31"),
            (2_958_466.0, false, "2958466"),
            (-1.0, false, "-1"),
            (1e300, true, "1e300"),
        ];
        for (value, is_1904, expected) in table {
            assert_eq!(date(*value, *is_1904).as_deref(), Some(*expected), "{value}");
        }
        assert_eq!(date(f64::NAN, false), None);
        assert_eq!(duration(1.145_833_333).as_deref(), Some("27:30:00"));
        assert_eq!(duration(-0.5).as_deref(), Some("-12:00:00"));
        assert_eq!(duration(f64::NAN), None);
    }
}
