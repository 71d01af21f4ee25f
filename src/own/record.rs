//! A record: a kind, an id and the values that are there.

use std::collections::BTreeMap;

use super::field::{Field, Form, RecordKind, Spec};
use super::value::{Fault, clean};

/// Values by field. In a record they are canonical; in a form they are as written.
pub type Values = BTreeMap<Field, String>;

/// Something a user keeps, or a correction of a bundled partner when the id is a bundled one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// What it is about.
    pub kind: RecordKind,
    /// Stable id; unique among its kind.
    pub id: String,
    /// Canonical values; no empty ones.
    pub values: Values,
}

impl Record {
    /// The value of a field; empty when there is none.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }

    /// What names it.
    #[must_use]
    pub fn title(&self) -> &str {
        self.get(self.kind.title())
    }

    /// The lines of a field.
    pub fn lines(&self, field: Field) -> impl Iterator<Item = &str> {
        self.get(field).lines().filter(|line| !line.is_empty())
    }

    /// Where it is kept: kind and id.
    #[must_use]
    pub fn key(&self) -> String {
        key(self.kind, &self.id)
    }
}

/// Where a record is kept.
#[must_use]
pub fn key(kind: RecordKind, id: &str) -> String {
    format!("{}/{id}", kind.key())
}

/// Whether all of a record has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A record of its own: what is needed must be there.
    Yes,
    /// A correction: only what differs is there.
    No,
}

/// Makes what was written canonical, and says what is wrong, field by field in the order of the form.
#[must_use]
pub fn check(kind: RecordKind, written: &Values, whole: Whole) -> (Values, Vec<(Field, Fault)>) {
    let (mut values, mut faults) = (Values::new(), Vec::new());
    let partner_type = type_of(kind, written, whole);
    // What means nothing for the type is not on the screen, so it cannot be wrong there.
    for spec in kind.specs().iter().filter(|spec| partner_type.as_ref().is_none_or(|it| applies(spec.field, it))) {
        match checked(*spec, written, whole) {
            Ok(value) if value.is_empty() => {}
            Ok(value) => {
                values.insert(spec.field, value);
            }
            Err(fault) => faults.push((spec.field, fault)),
        }
    }
    faults.extend(across(kind, &values, whole));
    (values, faults)
}

/// The type of a partner of its own; a correction does not say it.
fn type_of(kind: RecordKind, written: &Values, whole: Whole) -> Option<String> {
    let spec = kind.specs().iter().find(|spec| spec.field == Field::Type && whole == Whole::Yes)?;
    clean(spec.form, written.get(&Field::Type)?).ok().filter(|it| !it.is_empty())
}

fn checked(spec: Spec, written: &Values, whole: Whole) -> Result<String, Fault> {
    let value = clean(spec.form, written.get(&spec.field).map_or("", String::as_str))?;
    if value.is_empty() && spec.needed && whole == Whole::Yes { Err(Fault::Missing) } else { Ok(value) }
}

/// What can only be seen over several fields.
fn across(kind: RecordKind, values: &Values, whole: Whole) -> Vec<(Field, Fault)> {
    let mut faults = Vec::new();
    // Canonical days compare as texts.
    if values.get(&Field::Start).zip(values.get(&Field::End)).is_some_and(|(start, end)| end < start) {
        faults.push((Field::End, Fault::EndsBeforeStart));
    }
    let of_type = |types: [&str; 2]| values.get(&Field::Type).is_some_and(|it| types.contains(&it.as_str()));
    // Size decides which rules and neighbours a municipality has.
    let sized = of_type(["municipality", "county"]) && whole == Whole::Yes;
    if kind == RecordKind::Partner && sized && !values.contains_key(&Field::Inhabitants) {
        faults.push((Field::Inhabitants, Fault::Missing));
    }
    faults
}

/// Whether a field means anything for the type that is chosen: a business has no inhabitants.
#[must_use]
pub fn applies(field: Field, partner_type: &str) -> bool {
    match field {
        Field::Employees => partner_type == "business",
        Field::Inhabitants => matches!(partner_type, "municipality" | "county"),
        Field::Institution => partner_type == "research",
        _ => true,
    }
}

/// Whether a field holds several things, one a line.
#[must_use]
pub fn is_list(kind: RecordKind, field: Field) -> bool {
    kind.specs().iter().any(|spec| spec.field == field && matches!(spec.form, Form::Lines(..) | Form::ManyOf(_)))
}

/// Between field and text, and between fields: signs that no value holds.
const UNIT: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// Values as one text, as written: the draft of a form.
#[must_use]
pub fn pack(values: &Values) -> String {
    values.iter().map(|(field, text)| format!("{}{UNIT}{text}{ROW}", field.key())).collect()
}

/// The values of a draft; what is not one is passed over.
#[must_use]
pub fn unpack(text: &str) -> Values {
    text.split(ROW).filter_map(|row| row.split_once(UNIT)).filter_map(|(key, text)| Some((Field::of(key)?, text.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(of: &[(Field, &str)]) -> Values {
        of.iter().map(|(field, text)| (*field, (*text).to_owned())).collect()
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let written = values(&[(Field::OrganisationNumber, "1"), (Field::Type, "kommune")]);
        let (kept, faults) = check(RecordKind::Partner, &written, Whole::Yes);
        let fields: Vec<_> = faults.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Name, Field::OrganisationNumber, Field::Inhabitants]);
        assert_eq!(kept, values(&[(Field::Type, "municipality")]));
    }

    #[test]
    fn a_draft_comes_back_as_it_was_written() {
        let written = values(&[(Field::Name, " A\n\t"), (Field::Year, "ikke et år")]);
        assert_eq!(unpack(&pack(&written)), written);
        assert_eq!(unpack("tull"), Values::new());
    }

    #[test]
    fn what_means_nothing_for_the_type_is_passed_over() {
        let written = values(&[(Field::Name, "A"), (Field::Type, "forskning"), (Field::Employees, "ca. 10")]);
        assert_eq!(check(RecordKind::Partner, &written, Whole::Yes), (values(&[(Field::Name, "A"), (Field::Type, "research")]), vec![]));
    }

    #[test]
    fn a_correction_needs_nothing() {
        assert_eq!(check(RecordKind::Partner, &values(&[(Field::HomePage, "ntnu.no")]), Whole::No).1, []);
    }

    #[test]
    fn an_agreement_does_not_end_before_it_starts() {
        let written = values(&[(Field::Title, "Avtale"), (Field::Partners, "A"), (Field::Start, "2.1.2026"), (Field::End, "1.1.2026")]);
        assert_eq!(check(RecordKind::Agreement, &written, Whole::Yes).1, [(Field::End, Fault::EndsBeforeStart)]);
    }
}
