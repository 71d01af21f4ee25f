//! The layers over the bundled catalogue: corrections change a copy of a partner, new records are added, and every change is told.
//!
//! The user's own layer goes before the bundled facts, and these before other catalogues: a partner of another catalogue that is in the bundled
//! one already is not added; [`super::likeness`] shows the two side by side instead. O(partners + records × log partners).

use std::collections::BTreeMap;

use super::field::{Field, RecordKind};
use super::record::{Record, Values};
use super::value::plain;
use crate::domain::{
    Approval, Catalogue, ClusterKind, Competence, Confidence, Correction, Date, Goals, Language, Location, Municipality, Need, NeedId,
    OrganisationNumber, Partner, PartnerId, PartnerKind, Party, PartyKind, Profile, Project, ProjectId, Provenance, ResearchKind,
    SizeClass, Source, SourceIndex, Sourced,
};

/// The source of what the user wrote without naming one; the page words it.
pub const OWN_SOURCE: &str = "own";
/// Employees from which a business is no longer small (Norwegian usage).
const SMALL_BUSINESS: u32 = 100;

/// Where a layer comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The user wrote it.
    #[default]
    Own,
    /// Fetched from an address.
    Address(String),
    /// Read from a file of this name.
    File(String),
}

/// Records of one origin.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Layer {
    /// Short name, unique among the layers.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The day it was made or fetched, ISO 8601.
    pub date: String,
    /// Its records.
    pub records: Vec<Record>,
}

impl Layer {
    /// Where it is kept.
    #[must_use]
    pub fn key(&self) -> String {
        format!("catalogue/{}", self.id)
    }
}

/// The catalogue with the layers over it. `today` dates what has no date of its own.
#[must_use]
pub fn overlay(catalogue: Catalogue, layers: &[Layer], today: Date) -> Catalogue {
    let mut work = Work::new(catalogue, today);
    for layer in layers {
        for record in &layer.records {
            work.take(layer, record);
        }
    }
    work.catalogue.canonical()
}

struct Work {
    catalogue: Catalogue,
    /// Places in the list of partners, by id.
    places: BTreeMap<PartnerId, usize>,
    /// The same by plain name: owners and parties are written by name.
    names: BTreeMap<String, usize>,
    municipalities: BTreeMap<String, Location>,
    sources: BTreeMap<Source, SourceIndex>,
    today: Date,
}

impl Work {
    fn new(catalogue: Catalogue, today: Date) -> Self {
        let (mut places, mut names) = (BTreeMap::new(), BTreeMap::new());
        let mut municipalities = BTreeMap::new();
        for (at, partner) in catalogue.partners.iter().enumerate() {
            places.insert(partner.id.clone(), at);
            names.entry(plain(&partner.name)).or_insert(at);
            if let Profile::Municipality(facts) = &partner.profile {
                let bare = plain(&partner.name);
                let bare = bare.strip_suffix("kommune").unwrap_or(&bare);
                municipalities.insert(bare.to_owned(), partner.location.clone());
                municipalities.insert(facts.number.clone(), partner.location.clone());
            }
        }
        Self { catalogue, places, names, municipalities, sources: BTreeMap::new(), today }
    }

    fn take(&mut self, layer: &Layer, record: &Record) {
        let provenance = self.provenance(layer, record);
        match record.kind {
            RecordKind::Partner => self.take_partner(layer, record, provenance),
            RecordKind::Need => {
                let owner = self.party(record.get(Field::Owner));
                let need = need_of(id_in(layer, &record.id), owner, record.get(Field::Text), record, provenance);
                self.catalogue.needs.push(need);
            }
            RecordKind::Project | RecordKind::Agreement => {
                let project = self.project(layer, record, provenance);
                self.catalogue.projects.push(project);
            }
        }
    }

    fn take_partner(&mut self, layer: &Layer, record: &Record, provenance: Provenance) {
        let id = PartnerId(id_in(layer, &record.id));
        let location = self.location(&record.values);
        let is_known = layer.origin != Origin::Own && self.is_known(record);
        match self.places.get(&id).and_then(|at| self.catalogue.partners.get_mut(*at)) {
            Some(partner) if layer.origin == Origin::Own => {
                correct(partner, &record.values, location);
                let fields =
                    record.values.keys().filter(|it| !matches!(it, Field::Source | Field::SourceDate)).map(|it| it.key()).collect();
                self.catalogue.corrections.push(Correction { partner: id.clone(), fields, provenance });
            }
            Some(_) => return,
            None if is_known => return,
            None => {
                let Some(partner) = new_partner(id.clone(), record, location, provenance) else { return };
                let at = self.catalogue.partners.len();
                self.names.entry(plain(&partner.name)).or_insert(at);
                self.places.insert(id.clone(), at);
                self.catalogue.partners.push(partner);
            }
        }
        self.take_wishes(layer, record, &id, provenance);
    }

    /// Whether another catalogue's partner is there already, by the same number or the same name.
    fn is_known(&self, record: &Record) -> bool {
        let by_name = self.names.contains_key(&plain(record.get(Field::Name)));
        let number = OrganisationNumber::parse(record.get(Field::OrganisationNumber));
        by_name || (number.is_some() && self.catalogue.partners.iter().any(|partner| partner.organisation_number == number))
    }

    /// What a participant wants help with is a need that it owns.
    fn take_wishes(&mut self, layer: &Layer, record: &Record, id: &PartnerId, provenance: Provenance) {
        if record.get(Field::Wishes).is_empty() {
            return;
        }
        let Some(partner) = self.places.get(id).and_then(|at| self.catalogue.partners.get(*at)) else { return };
        let owner = party_of(partner);
        let need = need_of(format!("behov-{}", id_in(layer, &record.id)), owner, record.get(Field::Wishes), record, provenance);
        self.catalogue.needs.push(need);
    }

    /// An agreement is a documented collaboration too: who already works with whom.
    fn project(&self, layer: &Layer, record: &Record, provenance: Provenance) -> Project {
        let mut parties: Vec<Party> = record.lines(Field::Partners).map(|name| self.party(name)).collect();
        let owner = match record.get(Field::Owner) {
            "" if parties.is_empty() => self.party(""),
            "" => parties.remove(0),
            owner => self.party(owner),
        };
        Project {
            id: ProjectId(id_in(layer, &record.id)),
            title: record.title().to_owned(),
            year: year_of(record, Field::Year).or_else(|| year_of(record, Field::Start)),
            programme: Some(record.get(Field::Programme).to_owned()).filter(|it| !it.is_empty()),
            owner,
            partners: parties,
            themes: record.lines(Field::Themes).map(str::to_owned).collect(),
            provenance,
        }
    }

    fn party(&self, name: &str) -> Party {
        let known = self.names.get(&plain(name)).and_then(|at| self.catalogue.partners.get(*at));
        known.map_or_else(|| stranger(name), party_of)
    }

    fn location(&self, values: &Values) -> Option<Location> {
        let written = plain(values.get(&Field::Municipality)?);
        let bare = written.strip_suffix("kommune").unwrap_or(&written);
        self.municipalities.get(bare).cloned()
    }

    fn provenance(&mut self, layer: &Layer, record: &Record) -> Provenance {
        let url = if let Origin::Address(address) = &layer.origin { Some(address.clone()) } else { None };
        let named = Some(record.get(Field::Source)).filter(|it| !it.is_empty());
        let title = match (&layer.origin, named) {
            (Origin::Own, named) => named.unwrap_or(OWN_SOURCE).to_owned(),
            (_, Some(named)) => format!("{} ({named})", layer.title),
            (_, None) => layer.title.clone(),
        };
        let source = Source { title, url };
        let sources = &mut self.catalogue.sources;
        let index = *self.sources.entry(source.clone()).or_insert_with(|| {
            sources.push(source);
            SourceIndex(u32::try_from(sources.len().saturating_sub(1)).unwrap_or(u32::MAX))
        });
        let date = Date::parse(record.get(Field::SourceDate)).or_else(|| Date::parse(&layer.date)).unwrap_or(self.today);
        Provenance { source: index, date, confidence: Confidence::Medium }
    }
}

fn need_of(id: String, owner: Party, text: &str, record: &Record, provenance: Provenance) -> Need {
    Need {
        id: NeedId(id),
        owner,
        text: text.to_owned(),
        language: Language::Bokmal,
        themes: record.lines(Field::Themes).map(str::to_owned).collect(),
        year: year_of(record, Field::Year),
        met_by: None,
        provenance,
    }
}

/// Ids of other catalogues carry the catalogue's, so that two catalogues never meet by chance.
fn id_in(layer: &Layer, id: &str) -> String {
    if layer.origin == Origin::Own { id.to_owned() } else { format!("{}:{id}", layer.id) }
}

fn year_of(record: &Record, field: Field) -> Option<u16> {
    record.get(field).get(..4)?.parse().ok()
}

fn party_of(partner: &Partner) -> Party {
    let kind = match &partner.profile {
        Profile::Municipality(_) => PartyKind::Municipality,
        Profile::County(_) => PartyKind::County,
        Profile::Research { .. } => PartyKind::Research,
        Profile::Business { size: SizeClass::Large, .. } => PartyKind::LargeBusiness,
        Profile::Business { .. } => PartyKind::SmallBusiness,
        Profile::Cluster { .. } => PartyKind::Cluster,
    };
    let place = Some(partner.location.place.clone()).filter(|it| !it.is_empty());
    Party { name: partner.name.clone(), unit: None, kind, role: None, place, partner: Some(partner.id.clone()) }
}

fn stranger(name: &str) -> Party {
    Party { name: name.to_owned(), unit: None, kind: PartyKind::Other, role: None, place: None, partner: None }
}

fn optional(value: &str) -> Option<String> {
    Some(value.to_owned()).filter(|it| !it.is_empty())
}

/// Changes the fields a correction names; an empty value takes the fact away.
fn correct(partner: &mut Partner, values: &Values, location: Option<Location>) {
    if let Some(name) = values.get(&Field::Name).filter(|it| !it.is_empty()) {
        partner.name.clone_from(name);
    }
    if let Some(number) = values.get(&Field::OrganisationNumber) {
        partner.organisation_number = OrganisationNumber::parse(number);
    }
    if let Some(location) = location {
        partner.location = location;
    }
    if let Some(place) = values.get(&Field::Place) {
        partner.location.place.clone_from(place);
    }
    if let Some(url) = values.get(&Field::HomePage) {
        partner.url = optional(url);
    }
    if let Some(note) = values.get(&Field::Note) {
        partner.note = optional(note);
    }
    if let Some(lines) = values.get(&Field::Competences) {
        partner.competences.retain(|it| it.language == Language::English);
        partner.competences.extend(competences(lines));
    }
    if values.contains_key(&Field::Offers) || values.contains_key(&Field::FormsOffered) {
        if let Some(lines) = values.get(&Field::Offers) {
            partner.offers = lines.lines().map(str::to_owned).collect();
        }
        partner.offers.extend(offered_forms(values));
    }
    correct_size(&mut partner.profile, values);
}

fn correct_size(profile: &mut Profile, values: &Values) {
    let number = |field| values.get(&field).map(|text: &String| text.parse::<u32>().ok());
    match profile {
        Profile::Business { size, employees } => {
            if let Some(given) = number(Field::Employees) {
                *employees = given;
                *size = given.map_or(*size, business_size);
            }
        }
        Profile::Municipality(facts) | Profile::County(facts) => {
            if let Some(Some(given)) = number(Field::Inhabitants) {
                facts.inhabitants.value = given;
            }
        }
        Profile::Research { institution, .. } => {
            if let Some(given) = values.get(&Field::Institution).filter(|it| !it.is_empty()) {
                institution.clone_from(given);
            }
        }
        Profile::Cluster { .. } => {}
    }
}

const fn business_size(employees: u32) -> SizeClass {
    if employees < SMALL_BUSINESS { SizeClass::Small } else { SizeClass::Large }
}

fn competences(lines: &str) -> impl Iterator<Item = Competence> {
    lines.lines().map(|text| Competence { text: text.to_owned(), language: Language::Bokmal })
}

/// The Norwegian term of each form that is offered: offers of the catalogue are in Norwegian.
fn offered_forms(values: &Values) -> impl Iterator<Item = String> {
    let chosen = values.get(&Field::FormsOffered).map_or("", String::as_str);
    chosen.lines().filter_map(|key| TERMS.iter().find(|(other, _)| *other == key)).map(|(_, term)| (*term).to_owned())
}

/// The terms the need's words can meet, for the forms of [`super::field::COLLABORATIONS`].
const TERMS: &[(&str, &str)] = &[
    ("internship", "praksisplass for studenter"),
    ("bachelor_thesis", "bacheloroppgave"),
    ("master_thesis", "masteroppgave"),
    ("industrial_phd", "nærings-ph.d."),
    ("public_sector_phd", "offentlig sektor-ph.d."),
    ("continuing_education", "etter- og videreutdanning"),
    ("lab_access", "laboratorium og testarena"),
    ("rd_project", "forsknings- og utviklingsprosjekt"),
];

/// A partner of a record of its own; `None` when its type is not known.
fn new_partner(id: PartnerId, record: &Record, location: Option<Location>, provenance: Provenance) -> Option<Partner> {
    let values = &record.values;
    let profile = new_profile(PartnerKind::from_key(record.get(Field::Type))?, record, provenance);
    let mut location = location.unwrap_or_default();
    if !record.get(Field::Place).is_empty() {
        record.get(Field::Place).clone_into(&mut location.place);
    } else if location.place.is_empty() {
        record.get(Field::Municipality).clone_into(&mut location.place);
    }
    Some(Partner {
        id,
        name: record.get(Field::Name).to_owned(),
        name_english: None,
        name_other: None,
        organisation_number: OrganisationNumber::parse(record.get(Field::OrganisationNumber)),
        location,
        profile,
        competences: competences(record.get(Field::Competences)).collect(),
        offers: record.lines(Field::Offers).map(str::to_owned).chain(offered_forms(values)).collect(),
        concepts: Vec::new(),
        sectors: Vec::new(),
        goals: Goals::default(),
        url: optional(record.get(Field::HomePage)),
        note: optional(record.get(Field::Note)),
        provenance,
    })
}

fn new_profile(kind: PartnerKind, record: &Record, provenance: Provenance) -> Profile {
    let number = |field| record.get(field).parse::<u32>().ok();
    let facts = || Municipality {
        number: String::new(),
        inhabitants: Sourced { value: number(Field::Inhabitants).unwrap_or_default(), provenance },
        centrality: None,
        kostra_group: None,
        area: None,
        centre: record.get(Field::Place).to_owned(),
        written_norwegian: String::new(),
    };
    match kind {
        PartnerKind::Municipality => Profile::Municipality(facts()),
        PartnerKind::County => Profile::County(facts()),
        PartnerKind::Research => Profile::Research {
            kind: ResearchKind::Other,
            institution: record.get(Field::Institution).to_owned(),
            parent: None,
            approval: Approval::Unknown,
        },
        PartnerKind::Business => {
            let employees = number(Field::Employees);
            Profile::Business { size: employees.map_or(SizeClass::Small, business_size), employees }
        }
        PartnerKind::Cluster => Profile::Cluster { kind: ClusterKind::Network },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-22";

    fn record(kind: RecordKind, id: &str, values: &[(Field, &str)]) -> Record {
        Record { kind, id: id.to_owned(), values: values.iter().map(|(field, text)| (*field, (*text).to_owned())).collect() }
    }

    fn business(id: &str, name: &str) -> Record {
        record(RecordKind::Partner, id, &[(Field::Name, name), (Field::Type, "business"), (Field::Competences, "vannrensing\nmembran")])
    }

    fn over(catalogue: Catalogue, layers: &[Layer]) -> Catalogue {
        overlay(catalogue, layers, Date::parse(TODAY).expect("a day"))
    }

    fn own(records: Vec<Record>) -> Layer {
        Layer { records, ..Layer::default() }
    }

    #[test]
    fn a_correction_can_be_taken_back_and_names_what_it_changed() {
        let first = over(Catalogue::default(), &[own(vec![business("a", "Vann AS")])]);
        let correction =
            record(RecordKind::Partner, "a", &[(Field::Name, "Vann og Slam AS"), (Field::Source, "telefon"), (Field::HomePage, "")]);
        let second = over(first.clone(), &[own(vec![correction])]);
        let partner = second.partner(&PartnerId::from("a")).expect("there");
        assert_eq!(partner.name, "Vann og Slam AS");
        assert_eq!(partner.competences.len(), 2, "help: what is not corrected stays");
        assert_eq!(second.corrections.len(), 1);
        assert_eq!(second.corrections[0].fields, ["name", "home_page"]);
        assert_eq!(second.source(&second.corrections[0].provenance).map(|it| it.title.as_str()), Some("telefon"));
        assert_eq!(over(first.clone(), &[]), first.canonical());
    }

    #[test]
    fn wishes_and_agreements_become_what_the_engine_knows() {
        let mut wisher = business("a", "Vann AS");
        wisher.values.insert(Field::Wishes, "Hjelp til humus".into());
        let agreement = record(
            RecordKind::Agreement,
            "b",
            &[(Field::Title, "Avtale"), (Field::Partners, "Vann AS\nUkjent"), (Field::Start, "2025-03-01")],
        );
        let all = over(Catalogue::default(), &[own(vec![wisher, agreement])]);
        assert_eq!(all.needs[0].text, "Hjelp til humus");
        assert_eq!(all.needs[0].owner.partner, Some(PartnerId::from("a")));
        let project = &all.projects[0];
        assert_eq!((project.year, project.owner.partner.as_ref()), (Some(2025), Some(&PartnerId::from("a"))));
        assert_eq!((project.partners[0].name.as_str(), &project.partners[0].partner), ("Ukjent", &None));
    }

    #[test]
    fn another_catalogue_changes_nothing_that_is_there() {
        let origin = Origin::Address("https://data.example.no/k.json".into());
        let other =
            Layer { id: "k".into(), title: "Klyngen".into(), origin, date: "2026-01-02".into(), records: vec![business("a", "Annen AS")] };
        let all = over(Catalogue::default(), &[own(vec![business("a", "Vann AS")]), other]);
        let names: Vec<_> = all.partners.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
        assert_eq!(names, [("a", "Vann AS"), ("k:a", "Annen AS")], "help: one that is there already is not there twice");
        assert_eq!(all.source(&all.partners[1].provenance).and_then(|it| it.url.as_deref()), Some("https://data.example.no/k.json"));
    }
}
