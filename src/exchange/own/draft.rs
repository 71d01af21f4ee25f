//! The draft of a form: what is written in it, and what was kept when the writing began.
//!
//! Without the second an old draft would bring back what another tab has changed since; with it the change is refused until the user says yes.

use super::json;
use crate::own::record::{pack, unpack};
use crate::own::{Entry, Values};

/// Before the entry that was kept; no field is called so.
const BEFORE: &str = "~before";
/// The signs of [`pack`]. JSON writes control characters as escapes, so an entry holds none.
const UNIT: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// A half-written form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// As written.
    pub values: Values,
    /// What was kept then.
    pub before: Option<Entry>,
}

impl Draft {
    /// The draft as one text; empty when nothing is written.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = pack(&self.values);
        if let Some(before) = self.before.as_ref().filter(|_| !text.is_empty()) {
            text.push_str(&format!("{BEFORE}{UNIT}{}{ROW}", json::write_entry(before)));
        }
        text
    }

    /// The draft of a text, for the record with this key; what is not one is passed over.
    #[must_use]
    pub fn read(key: &str, text: &str) -> Self {
        let before =
            text.split(ROW).filter_map(|row| row.strip_prefix(BEFORE)?.strip_prefix(UNIT)).find_map(|it| json::read_entry(key, it));
        Self { values: unpack(text), before }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::{Field, Record, RecordKind};

    #[test]
    fn a_draft_comes_back_with_what_it_was_written_over() {
        let values: Values = [(Field::Name, "Vann\n\"AS\" \u{1}".to_owned())].into();
        let record = Record { kind: RecordKind::Partner, id: "eget-1".into(), values: [(Field::Name, "Vann AS".to_owned())].into() };
        let key = record.key();
        for before in [None, Some(Entry::Record(record))] {
            let draft = Draft { values: values.clone(), before };
            assert_eq!(Draft::read(&key, &draft.write()), draft);
        }
        assert_eq!(Draft::default().write(), "");
        assert_eq!(Draft::read(&key, "tull"), Draft::default());
    }
}
