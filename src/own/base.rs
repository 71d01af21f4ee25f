//! A bundled partner as a record, so that a form can show it and a correction can hold only what differs.

use super::field::{Field, RecordKind};
use super::record::{Record, Values};
use crate::domain::{Language, Partner, Profile};

/// The partner as a record. `municipality_name` gives the name of a municipality's number.
#[must_use]
pub fn record_of(partner: &Partner, municipality_name: impl Fn(&str) -> Option<String>) -> Record {
    let municipality = partner.location.municipality.as_deref().and_then(municipality_name);
    let competences = partner.competences.iter().filter(|it| it.language != Language::English).map(|it| it.text.as_str());
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let employees = if let Profile::Business { employees, .. } = &partner.profile { *employees } else { None };
    let all = [
        (Field::Name, partner.name.clone()),
        (Field::Type, partner.kind().key().to_owned()),
        (Field::OrganisationNumber, partner.organisation_number.map(|it| it.to_string()).unwrap_or_default()),
        (Field::Municipality, municipality.unwrap_or_default()),
        (Field::Place, partner.location.place.clone()),
        (Field::Institution, partner.institution().unwrap_or_default().to_owned()),
        (Field::Employees, number(employees)),
        (Field::Inhabitants, number(partner.inhabitants())),
        (Field::Competences, competences.collect::<Vec<_>>().join("\n")),
        (Field::Offers, partner.offers.join("\n")),
        (Field::HomePage, partner.url.clone().unwrap_or_default()),
        (Field::Note, partner.note.clone().unwrap_or_default()),
    ];
    let values = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    Record { kind: RecordKind::Partner, id: partner.id.0.clone(), values }
}

/// What a correction keeps: the values that differ from the bundled ones. An empty value takes a bundled one away; a name or type cannot be
/// taken away, and the type of a bundled partner cannot be another.
#[must_use]
pub fn differing(base: &Values, values: &Values) -> Values {
    let mut kept = Values::new();
    for spec in RecordKind::Partner.specs().iter().filter(|spec| spec.field != Field::Type) {
        let (was, is) = (base.get(&spec.field), values.get(&spec.field));
        if was != is && !(spec.needed && is.is_none()) {
            kept.insert(spec.field, is.cloned().unwrap_or_default());
        }
    }
    // A source alone corrects nothing.
    let corrects = |field: &Field| !matches!(field, Field::Source | Field::SourceDate);
    if kept.keys().any(corrects) { kept } else { Values::new() }
}

/// A bundled record as corrected.
#[must_use]
pub fn corrected(base: &Values, correction: &Values) -> Values {
    let mut values = base.clone();
    values.extend(correction.iter().map(|(field, value)| (*field, value.clone())));
    values.retain(|_, value| !value.is_empty());
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_and_its_base_give_what_was_written() {
        let of = |pairs: &[(Field, &str)]| pairs.iter().map(|(field, text)| (*field, (*text).to_owned())).collect::<Values>();
        let base = of(&[(Field::Name, "A"), (Field::Place, "Oslo"), (Field::HomePage, "https://a.no")]);
        let written = of(&[(Field::Name, "A"), (Field::Place, "Bergen"), (Field::Source, "telefon")]);
        let kept = differing(&base, &written);
        assert_eq!(kept, of(&[(Field::Place, "Bergen"), (Field::HomePage, ""), (Field::Source, "telefon")]));
        assert_eq!(corrected(&base, &kept), written);
        assert_eq!(differing(&base, &base), Values::new());
        assert_eq!(
            differing(&base, &of(&[(Field::Source, "x"), (Field::Place, "Oslo"), (Field::HomePage, "https://a.no")])),
            Values::new()
        );
    }
}
