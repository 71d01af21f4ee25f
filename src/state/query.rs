//! What the fragment of the address holds: everything a user wrote or chose, and nothing that is a default.

use super::percent::{decode_component, encode_component};
use super::plan::{self, AnswerList, Answers, PlanField};
use super::shortlist::{self, Letter, MAX_COMPARED, MAX_SHORTLIST, Shortlisted};
use super::written::{STEPS, Written, is_blank, joined as joined_parts};
use crate::protocol::{Kind, MOST_WEIGHT, OwnerRef, PartWish, PlanEdits, Role, Signal, Tag, Target};
use std::collections::BTreeMap;

/// Characters of a need that are used. A thousand words say more than any of 86 documented needs (at most 900 characters);
/// the limit keeps an accidental paste of a whole report from stalling the page.
pub const MAX_NEED: usize = 20_000;
/// Values read from one list of the address; a longer list is junk.
const MAX_LIST: usize = 200;
/// Kilometres beyond which a distance means "anywhere": Norway is some 1 750 km long.
const MAX_KM: u32 = 3_000;
/// The last team an address can show: more are never proposed.
const MAX_TEAM: usize = 9;

/// What a user wrote and chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The need in the user's own words, whole.
    pub need: String,
    /// The need in its parts, when it was written so; the need is then the parts together.
    pub written: Written,
    /// The step of the need writer: 0 is the first.
    pub step: u8,
    /// The door; `None` until one is chosen.
    pub role: Option<Role>,
    /// The owner, as a partner id.
    pub owner: Option<String>,
    /// The municipality of an owner that is not listed, as a partner id.
    pub place: Option<String>,
    /// What is looked for, when it is not what the door suggests.
    pub target: Option<Target>,
    /// Kinds wanted; empty means all.
    pub kinds: Vec<Kind>,
    /// Counties wanted; empty means all.
    pub counties: Vec<String>,
    /// Largest distance in kilometres.
    pub max_km: Option<u32>,
    /// Weights that are not those of the door, 0 to 1000.
    pub weights: BTreeMap<Signal, u16>,
    /// The programme, by id.
    pub programme: Option<String>,
    /// Partners that must be in, by id.
    pub locked: Vec<String>,
    /// Partners that must not be in, by id.
    pub excluded: Vec<String>,
    /// The parts of the need as the user wants them; empty when they are as the need has them.
    pub parts: Vec<PartWish>,
    /// Which of the teams is shown in full: 0 is the best.
    pub team: usize,
    /// What was written in the financing plan.
    pub plan: PlanEdits,
    /// What was answered beside the rules, by rule key: `j` or `n`.
    pub answers: Answers,
    /// Answers to the adviser on forms.
    pub form: Answers,
    /// Answers to the test of a project between three parties.
    pub three_party: Answers,
    /// Whether the result list is shown on a map too.
    pub map: bool,
    /// Partners to go on with, each with a note.
    pub shortlist: Vec<Shortlisted>,
    /// Those of them that are compared, by id.
    pub compared: Vec<String>,
    /// Letters that were changed.
    pub letters: Vec<Letter>,
    /// The language of letters, when it is not the receiver's.
    pub letter_language: Option<Tag>,
    /// Words to look for in the lists of needs and programmes.
    pub search: String,
    /// The language of the page, when it is not bokmål.
    pub language: Option<Tag>,
}

impl Query {
    /// Reads a fragment, with or without `#`. Unknown keys and values are passed over; the last of a doubled key counts.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let mut query = Self::default();
        let mut notes = "";
        for pair in fragment.trim_start_matches('#').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            query.read(key, value);
            if key == "notat" {
                notes = value;
            }
        }
        shortlist::take_notes(&mut query.shortlist, notes);
        let listed = &query.shortlist;
        query.compared.retain(|id| listed.iter().any(|entry| entry.id == *id));
        if !is_blank(&query.written) {
            query.need = joined_parts(&query.written);
        }
        query
    }

    fn read(&mut self, key: &str, value: &str) {
        match key {
            "behov" => self.need = decode_component(value),
            "hvorfor" => self.written[0] = decode_component(value),
            "hva" => self.written[1] = decode_component(value),
            "hvordan" => self.written[2] = decode_component(value),
            "steg" => self.step = value.parse().ok().filter(|step| (2..=STEPS).contains(step)).map_or(0, |step| step - 1),
            "rolle" => self.role = Role::from_key(value),
            "eier" => self.owner = some_text(value),
            "sted" => self.place = some_text(value),
            "finn" => self.target = target_of(value),
            "type" => self.kinds = list(value).iter().filter_map(|key| Kind::from_key(key)).collect(),
            "fylke" => self.counties = list(value),
            "km" => self.max_km = value.parse().ok().filter(|km| (1..=MAX_KM).contains(km)),
            "vekt" => self.weights = value.split(',').take(MAX_LIST).filter_map(weight).collect(),
            "program" => self.programme = some_text(value),
            "med" => self.locked = list(value),
            "uten" => self.excluded = list(value),
            "deler" => self.parts = plan::parts_of_text(value),
            "lag" => self.team = value.parse().ok().filter(|team| (2..=MAX_TEAM).contains(team)).map_or(0, |team| team - 1),
            "kost" => self.write_plan(&PlanField::Cost, value),
            "stotte" => self.write_plan(&PlanField::Support, value),
            "mnd" => self.write_plan(&PlanField::Months, value),
            "start" => self.write_plan(&PlanField::Start, value),
            "rad" => self.plan.rows = plan::rows_of_text(value),
            "svar" => self.answers = plan::answers_of_text(value),
            "form" => self.form = plan::answers_of_text(value),
            "tre" => self.three_party = plan::answers_of_text(value),
            "kart" => self.map = value == "1",
            "liste" => {
                let entry = |id| Shortlisted { id, note: String::new() };
                self.shortlist = shortlist::ids(value, MAX_SHORTLIST).into_iter().map(entry).collect();
            }
            "sammenlign" => self.compared = shortlist::ids(value, MAX_COMPARED),
            "brev" => self.letters = shortlist::letters_of_text(value),
            "brevsprak" => self.letter_language = tag_of(value),
            "sok" => self.search = decode_component(value),
            "sprak" => self.language = tag_of(value),
            _ => {}
        }
    }

    /// What is no number is passed over, as everything in an address that cannot be read.
    fn write_plan(&mut self, field: &PlanField, value: &str) {
        let _ = plan::write(&mut self.plan, field, value);
    }

    /// The fragment without `#`; empty when nothing is written or chosen. A need longer than [`MAX_NEED`] is cut there.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut pairs = Vec::new();
        let mut put = |key: &str, value: String| {
            if !value.is_empty() {
                pairs.push(format!("{key}={value}"));
            }
        };
        if is_blank(&self.written) {
            put("behov", encode_component(self.used_need()));
        } else {
            for (key, part) in ["hvorfor", "hva", "hvordan"].into_iter().zip(&self.written) {
                put(key, encode_component(used(part)));
            }
        }
        put("steg", if self.step > 0 { (self.step + 1).to_string() } else { String::new() });
        put("rolle", self.role.map_or_else(String::new, |role| role.key().to_owned()));
        put("eier", encode_component(self.owner.as_deref().unwrap_or_default()));
        put("sted", encode_component(self.place.as_deref().unwrap_or_default()));
        put("finn", self.target.map_or_else(String::new, |target| target_key(target).to_owned()));
        put("type", self.kinds.iter().map(|kind| kind.key()).collect::<Vec<_>>().join(","));
        put("fylke", joined(&self.counties));
        put("km", self.max_km.map_or_else(String::new, |km| km.to_string()));
        put("vekt", self.weights.iter().map(|(signal, weight)| format!("{}.{weight}", signal.key())).collect::<Vec<_>>().join(","));
        put("program", encode_component(self.programme.as_deref().unwrap_or_default()));
        put("med", joined(&self.locked));
        put("uten", joined(&self.excluded));
        put("deler", plan::parts_to_text(&self.parts));
        put("lag", if self.team > 0 { (self.team + 1).to_string() } else { String::new() });
        put("kost", number(self.plan.cost));
        put("stotte", number(self.plan.support));
        put("mnd", number(self.plan.months));
        put("start", self.plan.start.clone().unwrap_or_default());
        put("rad", plan::rows_to_text(&self.plan.rows));
        put("svar", plan::answers_to_text(&self.answers));
        put("form", plan::answers_to_text(&self.form));
        put("tre", plan::answers_to_text(&self.three_party));
        put("kart", if self.map { "1".to_owned() } else { String::new() });
        put("liste", joined(&self.shortlist.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>()));
        put("notat", shortlist::notes_to_text(&self.shortlist));
        put("sammenlign", joined(&self.compared));
        put("brev", shortlist::letters_to_text(&self.letters));
        put("brevsprak", self.letter_language.map_or_else(String::new, |tag| tag.as_str().to_owned()));
        put("sok", encode_component(&self.search));
        put("sprak", self.language.map_or_else(String::new, |tag| tag.as_str().to_owned()));
        pairs.join("&")
    }

    /// The part of the need that is used.
    #[must_use]
    pub fn used_need(&self) -> &str {
        used(&self.need)
    }

    /// The answer to a question, empty when there is none.
    #[must_use]
    pub fn answer(&self, list: AnswerList, key: &str) -> &str {
        let answers = match list {
            AnswerList::Rules => &self.answers,
            AnswerList::Form => &self.form,
            AnswerList::ThreeParty => &self.three_party,
        };
        answers.iter().find(|(other, _)| other == key).map_or("", |(_, value)| value)
    }

    /// Whether a partner is on the shortlist.
    #[must_use]
    pub fn is_listed(&self, id: &str) -> bool {
        self.shortlist.iter().any(|entry| entry.id == id)
    }

    /// The letter to a partner as somebody changed it.
    #[must_use]
    pub fn letter(&self, to: &str) -> Option<&str> {
        self.letters.iter().find(|letter| letter.to == to).map(|letter| letter.text.as_str())
    }

    /// What a shared link holds: what the summary is made of. Filters, letters and answers to the advisers are nobody else's.
    #[must_use]
    pub fn shared(&self) -> Self {
        Self {
            kinds: Vec::new(),
            counties: Vec::new(),
            max_km: None,
            search: String::new(),
            compared: Vec::new(),
            letters: Vec::new(),
            form: Answers::new(),
            three_party: Answers::new(),
            letter_language: None,
            ..self.clone()
        }
    }

    /// Who asks, as the worker is told.
    #[must_use]
    pub fn owner_ref(&self) -> OwnerRef {
        OwnerRef { role: self.role.unwrap_or_default(), partner: self.owner.clone(), place: self.place.clone() }
    }

    /// What is looked for: a research environment looks for needs, everybody else for partners, unless told.
    #[must_use]
    pub fn target(&self) -> Target {
        self.target.unwrap_or(if self.role == Some(Role::Research) { Target::Needs } else { Target::Partners })
    }

    /// Whether an owner or a place is chosen.
    #[must_use]
    pub const fn has_owner(&self) -> bool {
        self.owner.is_some() || self.place.is_some()
    }

    /// Whether any filter is set.
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        !self.kinds.is_empty() || !self.counties.is_empty() || self.max_km.is_some()
    }
}

fn tag_of(key: &str) -> Option<Tag> {
    Tag::ALL.into_iter().find(|tag| tag.as_str() == key)
}

/// The part of a text that is used.
fn used(text: &str) -> &str {
    text.char_indices().nth(MAX_NEED).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn target_of(key: &str) -> Option<Target> {
    [Target::Partners, Target::Needs].into_iter().find(|target| target_key(*target) == key)
}

const fn target_key(target: Target) -> &'static str {
    match target {
        Target::Partners => "partnere",
        Target::Needs => "behov",
    }
}

/// A signal and its weight: `sted.600`.
fn weight(pair: &str) -> Option<(Signal, u16)> {
    let (signal, weight) = pair.split_once('.')?;
    Some((Signal::from_key(signal)?, weight.parse().ok().filter(|weight| *weight <= MOST_WEIGHT)?))
}

fn number(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn some_text(value: &str) -> Option<String> {
    Some(decode_component(value)).filter(|text| !text.is_empty())
}

/// A list: items are encoded one by one and joined by commas, so a comma within an item is written as `%2C`.
pub(super) fn list(value: &str) -> Vec<String> {
    value.split(',').take(MAX_LIST).filter_map(some_text).collect()
}

/// Whether a list has more items than are kept.
pub(super) fn unread(value: &str, most: usize) -> bool {
    value.split(',').filter(|item| !item.is_empty()).count() > most
}

fn joined(items: &[String]) -> String {
    items.iter().map(|item| encode_component(item).replace(',', "%2C")).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::PlanCells;
    use proptest::prelude::*;

    #[test]
    fn reads_what_a_link_holds() {
        let query = Query::parse(
            "#behov=humus+om+v%C3%A5ren&rolle=kommune&eier=kommune-5047&type=forskning,bedrift,tull&km=200&vekt=sted.600,ord.1001,tull.5,mal.0&sprak=nn",
        );
        assert_eq!(query.need, "humus om våren");
        assert_eq!((query.role, query.owner.as_deref()), (Some(Role::Municipality), Some("kommune-5047")));
        assert_eq!(query.kinds, [Kind::Research, Kind::Business]);
        assert_eq!(
            query.weights,
            BTreeMap::from([(Signal::Place, 600), (Signal::Goals, 0)]),
            "help: unknown signals and weights beyond the end are passed over"
        );
        assert_eq!((query.max_km, query.language), (Some(200), Some(Tag::Nn)));
    }

    #[test]
    fn passes_over_junk() {
        for junk in ["", "#", "&&&", "=", "a=b", "km=-1", "km=99999999999", "type=", "rolle=konge", "sprak=fr", "eier="] {
            assert_eq!(Query::parse(junk), Query::default(), "{junk}");
        }
    }

    #[test]
    fn writes_no_default() {
        assert_eq!(Query::default().fragment(), "");
    }

    #[test]
    fn a_very_long_need_is_cut_in_the_address_only() {
        let query = Query { need: "å".repeat(MAX_NEED + 5), ..Query::default() };
        assert_eq!(query.used_need().chars().count(), MAX_NEED);
        assert_eq!(Query::parse(&query.fragment()).need.chars().count(), MAX_NEED);
        assert_eq!(query.need.chars().count(), MAX_NEED + 5);
    }

    fn any_plan() -> impl Strategy<Value = PlanEdits> {
        let sum = || proptest::option::of(0i64..=1_000_000_000_000);
        let cells = (sum(), sum(), sum()).prop_map(|(cost, support, hours)| PlanCells { cost, support, hours });
        let filled = cells.prop_filter("a row without a number is no row", |cells| *cells != PlanCells::default());
        let rows = proptest::collection::btree_map(".{0,8}", filled, 0..4);
        (sum(), sum(), proptest::option::of(1u16..=600), proptest::option::of("20[0-9][0-9]-0[1-9]-[012][1-9]"), rows)
            .prop_map(|(cost, support, months, start, rows)| PlanEdits { cost, support, months, start, rows: rows.into_iter().collect() })
    }

    fn any_parts() -> impl Strategy<Value = Vec<PartWish>> {
        let part = (proptest::collection::vec(".{1,8}", 1..4), proptest::option::of(0u32..=1_000));
        proptest::collection::vec(part.prop_map(|(atoms, weight)| PartWish { atoms, weight }), 0..4)
    }

    fn any_answers() -> impl Strategy<Value = Answers> {
        proptest::collection::btree_map(".{0,8}", ".{1,20}", 0..4).prop_map(|answers| answers.into_iter().collect())
    }

    fn any_shortlist() -> impl Strategy<Value = Vec<Shortlisted>> {
        let notes = proptest::collection::btree_map(".{1,8}", ".{0,20}", 0..4);
        notes.prop_map(|notes| notes.into_iter().map(|(id, note)| Shortlisted { id, note }).collect())
    }

    fn any_letters() -> impl Strategy<Value = Vec<Letter>> {
        let letters = proptest::collection::btree_map(".{1,8}", "(?s).{0,20}", 0..3);
        letters.prop_map(|letters| letters.into_iter().map(|(to, text)| Letter { to, text }).collect())
    }

    fn any_query() -> impl Strategy<Value = Query> {
        let id = || proptest::option::of("[a-zæøå0-9 ,%&=#-]{1,12}");
        let ids = || proptest::collection::vec(".{1,8}", 0..4);
        let kinds = proptest::sample::subsequence(Kind::ALL.to_vec(), 0..=Kind::ALL.len());
        let role = proptest::option::of(proptest::sample::select(Role::ALL.to_vec()));
        let tag = proptest::option::of(proptest::sample::select(Tag::ALL.to_vec()));
        let lists = (ids(), proptest::option::of(1..=MAX_KM), id(), ids(), ids());
        let weights = proptest::collection::btree_map(proptest::sample::select(Signal::ALL.to_vec()), 0..=MOST_WEIGHT, 0..5);
        let pack = (any_shortlist(), any_letters(), tag.clone());
        let written = (0usize..9, any_plan(), any_answers(), any_answers(), any_answers(), any_parts(), pack, any::<bool>());
        let whole = ".*".prop_map(|need| (need, Written::default()));
        let in_parts = [".{1,20}", ".{0,9}", ".{0,9}"].prop_map(|parts| (joined_parts(&parts), parts));
        let need = (prop_oneof![whole, in_parts], 0..STEPS);
        ((need, role, id(), id(), (kinds, weights)), lists, (".*", tag), written).prop_map(
            |(
                (((need, parts), step), role, owner, place, (kinds, weights)),
                (counties, max_km, programme, locked, excluded),
                (search, language),
                written,
            )| {
                let (shortlist, letters, letter_language) = written.6;
                Query {
                    // Blank parts are no parts, and no need.
                    written: if is_blank(&parts) { Written::default() } else { parts },
                    need,
                    step,
                    role,
                    owner,
                    place,
                    target: None,
                    kinds,
                    counties,
                    max_km,
                    weights,
                    programme,
                    locked,
                    excluded,
                    search,
                    language,
                    parts: written.5,
                    map: written.7,
                    team: written.0,
                    plan: written.1,
                    answers: written.2,
                    form: written.3,
                    three_party: written.4,
                    compared: shortlist.iter().take(2).map(|entry| entry.id.clone()).collect(),
                    shortlist,
                    letters,
                    letter_language,
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(query in any_query()) {
            prop_assert_eq!(Query::parse(&query.fragment()), query);
        }

        #[test]
        fn any_fragment_can_be_read(fragment in ".*") {
            let query = Query::parse(&fragment);
            prop_assert_eq!(Query::parse(&query.fragment()), query);
        }
    }
}
