//! Records that may be the same: organisations with the same organisation number, else nearly the same name at the same place; needs, projects
//! and agreements with the same title and owner.
//!
//! Nothing is merged here: the likely ones are shown side by side and the user decides. Names are compared with `strsim` only among those of
//! the same place or the same first three letters, so 20 000 rows against a catalogue stay in seconds: O(rows × names of a bucket).

use std::collections::BTreeMap;

use super::field::{Field, RecordKind};
use super::record::{Record, Values};
use super::value::plain;
use crate::domain::Ordered;

/// Per cent of likeness from which two names are shown as perhaps the same. At 90, one letter of ten differs: `Salsnes Filter` and
/// `Salsnes Filter AS` after the form is taken off are 100, `Namsos kommune` and `Namdalseid kommune` are 74.
const LIKE: u32 = 90;
/// Most that are shown beside a row: more than three cannot be compared at a glance.
const MOST: usize = 3;
/// Forms of organisations that people leave out or write differently.
const FORMS: [&str; 8] = ["as", "asa", "sa", "ba", "ans", "da", "ks", "iks"];

/// Why two may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The same organisation number.
    Number,
    /// Names alike by so many per cent, and places that do not speak against it.
    Name(u32),
    /// The same title, and the same owner.
    Title,
}

/// One that may be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: Reason,
}

struct Known {
    id: String,
    name: String,
    place: String,
}

/// Records to compare with.
#[derive(Default)]
pub struct Likenesses {
    numbers: BTreeMap<String, String>,
    known: Vec<Known>,
    buckets: BTreeMap<String, Vec<usize>>,
    /// What is no partner, by kind, plain title and plain owner.
    titles: BTreeMap<(RecordKind, String, String), String>,
}

impl Likenesses {
    /// An index of records.
    pub fn of<'r>(records: impl IntoIterator<Item = &'r Record>) -> Self {
        let mut all = Self::default();
        for record in records {
            all.add(record.kind, &record.id, &record.values);
        }
        all
    }

    /// Adds one.
    pub fn add(&mut self, kind: RecordKind, id: &str, values: &Values) {
        if kind == RecordKind::Partner {
            self.add_partner(id, values);
        } else if let Some(title) = titled(kind, values) {
            self.titles.entry(title).or_insert_with(|| id.to_owned());
        }
    }

    fn add_partner(&mut self, id: &str, values: &Values) {
        let get = |field| values.get(&field).map_or("", String::as_str);
        let (name, place) = (bare_name(get(Field::Name)), plain(place_of(values)));
        if name.is_empty() {
            return;
        }
        if !get(Field::OrganisationNumber).is_empty() {
            self.numbers.entry(get(Field::OrganisationNumber).to_owned()).or_insert_with(|| id.to_owned());
        }
        for bucket in buckets(&name, &place) {
            self.buckets.entry(bucket).or_default().push(self.known.len());
        }
        self.known.push(Known { id: id.to_owned(), name, place });
    }

    /// Those that may be the same, the likeliest first; at most three.
    #[must_use]
    pub fn find(&self, kind: RecordKind, values: &Values) -> Vec<Likely> {
        if kind == RecordKind::Partner {
            return self.find_partner(values);
        }
        let id = titled(kind, values).and_then(|title| self.titles.get(&title));
        id.map(|id| Likely { id: id.clone(), reason: Reason::Title }).into_iter().collect()
    }

    fn find_partner(&self, values: &Values) -> Vec<Likely> {
        let get = |field| values.get(&field).map_or("", String::as_str);
        let by_number = self.numbers.get(get(Field::OrganisationNumber));
        let mut found: Vec<Likely> = by_number.map(|id| Likely { id: id.clone(), reason: Reason::Number }).into_iter().collect();
        let (name, place) = (bare_name(get(Field::Name)), plain(place_of(values)));
        let mut by_name: Vec<Likely> = Vec::new();
        for at in buckets(&name, &place).iter().filter_map(|bucket| self.buckets.get(bucket)).flatten() {
            let Some(known) = self.known.get(*at) else { continue };
            let elsewhere = !place.is_empty() && !known.place.is_empty() && place != known.place;
            let per_cent = if elsewhere { 0 } else { alike(&name, &known.name) };
            let is_new = found.iter().chain(&by_name).all(|it| it.id != known.id);
            if per_cent >= LIKE && is_new {
                by_name.push(Likely { id: known.id.clone(), reason: Reason::Name(per_cent) });
            }
        }
        by_name.order_by(|a, b| b.reason.cmp(&a.reason).then_with(|| a.id.cmp(&b.id)));
        found.extend(by_name);
        found.truncate(MOST);
        found
    }
}

/// What tells two records apart that are no organisations; `None` without a title.
fn titled(kind: RecordKind, values: &Values) -> Option<(RecordKind, String, String)> {
    let get = |field| plain(values.get(&field).map_or("", String::as_str));
    let title = get(kind.title());
    (!title.is_empty()).then(|| (kind, title, get(Field::Owner)))
}

/// The municipality says more than the post town; either will do.
fn place_of(values: &Values) -> &str {
    let get = |field| values.get(&field).map(String::as_str).filter(|text| !text.is_empty());
    get(Field::Municipality).or_else(|| get(Field::Place)).unwrap_or_default()
}

/// Lower case letters and digits of a name, without the form of organisation.
fn bare_name(name: &str) -> String {
    let words: Vec<String> = name.split(|c: char| !c.is_alphanumeric()).map(plain).filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().map(String::as_str).filter(|word| !FORMS.contains(word)).collect();
    if kept.is_empty() { words.concat() } else { kept.concat() }
}

fn buckets(name: &str, place: &str) -> Vec<String> {
    let head: String = name.chars().take(3).collect();
    let at = (!place.is_empty()).then(|| format!("@{place}"));
    std::iter::once(head).chain(at).filter(|bucket| !bucket.is_empty()).collect()
}

fn alike(a: &str, b: &str) -> u32 {
    if a == b {
        return 100;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of one, times one hundred")]
    let per_cent = (strsim::normalized_levenshtein(a, b) * 100.0) as u32;
    per_cent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(name: &str, place: &str, number: &str) -> Values {
        let all = [(Field::Name, name), (Field::Municipality, place), (Field::OrganisationNumber, number)];
        all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(field, text)| (field, text.to_owned())).collect()
    }

    #[test]
    fn the_same_is_found_and_neighbours_are_not() {
        let mut known = Likenesses::default();
        known.add(RecordKind::Partner, "salsnes", &values("Salsnes Filter AS", "Namsos", "960750535"));
        known.add(RecordKind::Partner, "overhalla", &values("Overhalla kommune", "Overhalla", ""));
        known.add(RecordKind::Partner, "namsos", &values("Namsos kommune", "Namsos", ""));
        let found = |name: &str, place: &str, number: &str| {
            known.find(RecordKind::Partner, &values(name, place, number)).into_iter().map(|it| (it.id, it.reason)).collect::<Vec<_>>()
        };
        let one = |id: &str, reason| vec![(id.to_owned(), reason)];
        assert_eq!(found("Helt annet navn", "", "960750535"), one("salsnes", Reason::Number));
        assert_eq!(found("SALSNES FILTER", "namsos", ""), one("salsnes", Reason::Name(100)));
        assert_eq!(found("Salsnes Filtre", "", ""), [], "help: two letters of thirteen differ");
        assert_eq!(found("Overhala kommune", "", ""), one("overhalla", Reason::Name(93)));
        assert_eq!(found("Overhalla kommune", "Grong", ""), [], "help: another place speaks against it");
        assert_eq!(found("Namdalseid kommune", "Namsos", ""), []);
        assert_eq!(found("", "", ""), []);
    }

    #[test]
    fn what_is_no_organisation_is_known_by_title_and_owner() {
        let need = |text: &str, owner: &str| -> Values { [(Field::Text, text.to_owned()), (Field::Owner, owner.to_owned())].into() };
        let mut known = Likenesses::default();
        known.add(RecordKind::Need, "a", &need("Humus i  vannet", "Overhalla"));
        let found = |kind, text, owner| known.find(kind, &need(text, owner)).into_iter().map(|it| it.id).collect::<Vec<_>>();
        assert_eq!(found(RecordKind::Need, "humus i vannet", "OVERHALLA"), ["a"]);
        assert_eq!(found(RecordKind::Need, "Humus i vannet", "Grong"), [""; 0]);
        assert_eq!(found(RecordKind::Project, "humus i vannet", "Overhalla"), [""; 0]);
        assert_eq!(found(RecordKind::Need, "", ""), [""; 0]);
    }
}
