//! Reminders of agreements as an iCalendar file (RFC 5545): the review, the last day to give notice, and the end.

use super::field::{Field, RecordKind};
use super::record::Record;
use crate::domain::{Date, Ordered};

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// The agreement is to be reviewed.
    Review,
    /// The last day to give notice.
    Notice,
    /// The last day of the agreement.
    End,
}

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// The day.
    pub day: Date,
    /// What it is about.
    pub occasion: Occasion,
    /// The agreement.
    pub title: String,
    /// The agreement's id.
    pub id: String,
}

/// The days to remember of all agreements, the first first.
#[must_use]
pub fn reminders<'r>(records: impl IntoIterator<Item = &'r Record>) -> Vec<Reminder> {
    let mut all: Vec<Reminder> = Vec::new();
    for record in records.into_iter().filter(|record| record.kind == RecordKind::Agreement) {
        let end = Date::parse(record.get(Field::End));
        let months = record.get(Field::NoticeMonths).parse().ok();
        let notice = end.zip(months).and_then(|(end, months)| months_before(end, months));
        let days = [(Occasion::Review, Date::parse(record.get(Field::Review))), (Occasion::Notice, notice), (Occasion::End, end)];
        for (occasion, day) in days {
            all.extend(day.map(|day| Reminder { day, occasion, title: record.title().to_owned(), id: record.id.clone() }));
        }
    }
    all.order_by(Ord::cmp);
    all
}

/// The same day so many months before; the last of the month where the month is shorter.
fn months_before(day: Date, months: u32) -> Option<Date> {
    let since = (u32::from(day.year()) * 12 + u32::from(day.month()) - 1).checked_sub(months)?;
    let (year, month) = (u16::try_from(since / 12).ok()?, u8::try_from(since % 12).ok()? + 1);
    (1..=day.day()).rev().find_map(|day| Date::new(year, month, day))
}

/// The file; `summary` words a reminder, `stamp` is today.
#[must_use]
pub fn write(reminders: &[Reminder], stamp: Date, summary: impl Fn(&Reminder) -> String) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Makker//Makker//NO\r\n");
    for reminder in reminders {
        let occasion = match reminder.occasion {
            Occasion::Review => "review",
            Occasion::Notice => "notice",
            Occasion::End => "end",
        };
        for line in [
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{occasion}@makker", escaped(&reminder.id)),
            format!("DTSTAMP:{}T000000Z", compact(stamp)),
            format!("DTSTART;VALUE=DATE:{}", compact(reminder.day)),
            format!("SUMMARY:{}", escaped(&summary(reminder))),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{}", escaped(&summary(reminder))),
            "TRIGGER:-P14D".to_owned(),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ] {
            fold(&mut file, &line);
        }
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text values escape backslash, semicolon, comma and line break (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines are at most 75 bytes; what goes on begins with a blank (RFC 5545, 3.1).
fn fold(file: &mut String, line: &str) {
    let mut width = 0;
    for sign in line.chars() {
        if width + sign.len_utf8() > 75 {
            file.push_str("\r\n ");
            width = 1;
        }
        file.push(sign);
        width += sign.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agreement_is_remembered_three_times() {
        let values = [(Field::Title, "Vann, avløp"), (Field::End, "2027-05-31"), (Field::NoticeMonths, "3"), (Field::Review, "2026-12-01")];
        let values = values.into_iter().map(|(field, text)| (field, text.to_owned())).collect();
        let record = Record { kind: RecordKind::Agreement, id: "a1".into(), values };
        let all = reminders([&record]);
        let days: Vec<String> = all.iter().map(|it| it.day.to_string()).collect();
        assert_eq!(days, ["2026-12-01", "2027-02-28", "2027-05-31"]);
        let file = write(&all, Date::new(2026, 11, 22).expect("a day"), |it| format!("{} {}", it.title, "æ".repeat(60)));
        assert!(file.contains("SUMMARY:Vann\\, avløp"));
        assert!(file.lines().all(|line| line.len() <= 75) && file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 3);
    }
}
