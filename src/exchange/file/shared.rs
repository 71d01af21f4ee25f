//! Wire shapes that several records share.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Competence, Confidence, Date, Language, Location, PartnerId, Party, PartyKind, Point, Provenance, SourceIndex, Sourced,
};

#[derive(Serialize, Deserialize)]
pub(super) struct WireDate(u16, u8, u8);

impl From<Date> for WireDate {
    fn from(date: Date) -> Self {
        Self(date.year(), date.month(), date.day())
    }
}

impl WireDate {
    /// A date that does not exist becomes the first of its year, or of 1900: a damaged date must not stop the file.
    pub(super) fn date(&self) -> Date {
        let fallback = const { Date::start_of(1900).expect("1900 is in range") };
        Date::new(self.0, self.1, self.2).or_else(|| Date::start_of(self.0)).unwrap_or(fallback)
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireProvenance {
    source: u32,
    date: WireDate,
    confidence: u8,
}

impl From<Provenance> for WireProvenance {
    fn from(provenance: Provenance) -> Self {
        let confidence = match provenance.confidence {
            Confidence::Low => 0,
            Confidence::Medium => 1,
            Confidence::High => 2,
        };
        Self { source: provenance.source.0, date: provenance.date.into(), confidence }
    }
}

impl WireProvenance {
    pub(super) fn provenance(&self) -> Provenance {
        let confidence = match self.confidence {
            2 => Confidence::High,
            1 => Confidence::Medium,
            _ => Confidence::Low,
        };
        Provenance { source: SourceIndex(self.source), date: self.date.date(), confidence }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireSourced<T> {
    value: T,
    provenance: WireProvenance,
}

impl<T: Clone> From<&Sourced<T>> for WireSourced<T> {
    fn from(fact: &Sourced<T>) -> Self {
        Self { value: fact.value.clone(), provenance: fact.provenance.into() }
    }
}

impl<T> WireSourced<T> {
    pub(super) fn sourced(self) -> Sourced<T> {
        Sourced { value: self.value, provenance: self.provenance.provenance() }
    }
}

pub(super) const fn language_code(language: Language) -> u8 {
    match language {
        Language::Bokmal => 0,
        Language::Nynorsk => 1,
        Language::English => 2,
    }
}

pub(super) const fn language(code: u8) -> Language {
    match code {
        1 => Language::Nynorsk,
        2 => Language::English,
        _ => Language::Bokmal,
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireCompetence(u8, String);

impl From<&Competence> for WireCompetence {
    fn from(competence: &Competence) -> Self {
        Self(language_code(competence.language), competence.text.clone())
    }
}

impl WireCompetence {
    pub(super) fn competence(self) -> Competence {
        Competence { text: self.1, language: language(self.0) }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireLocation {
    place: String,
    municipality: Option<String>,
    county: String,
    point: Option<(i32, i32)>,
}

impl From<&Location> for WireLocation {
    fn from(location: &Location) -> Self {
        Self {
            place: location.place.clone(),
            municipality: location.municipality.clone(),
            county: location.county.clone(),
            point: location.point.map(|p| (p.latitude, p.longitude)),
        }
    }
}

impl WireLocation {
    pub(super) fn location(self) -> Location {
        Location {
            place: self.place,
            municipality: self.municipality,
            county: self.county,
            point: self.point.map(|(latitude, longitude)| Point { latitude, longitude }),
        }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireParty {
    name: String,
    unit: Option<String>,
    kind: u8,
    role: Option<String>,
    place: Option<String>,
    partner: Option<String>,
}

/// The kinds of party in the order of their codes.
const PARTY_KINDS: [PartyKind; 7] = [
    PartyKind::Municipality,
    PartyKind::County,
    PartyKind::Research,
    PartyKind::SmallBusiness,
    PartyKind::LargeBusiness,
    PartyKind::Cluster,
    PartyKind::Other,
];

impl From<&Party> for WireParty {
    fn from(party: &Party) -> Self {
        let kind = PARTY_KINDS.iter().position(|kind| *kind == party.kind).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX);
        Self {
            name: party.name.clone(),
            unit: party.unit.clone(),
            kind,
            role: party.role.clone(),
            place: party.place.clone(),
            partner: party.partner.as_ref().map(|id| id.0.clone()),
        }
    }
}

impl WireParty {
    pub(super) fn party(self) -> Party {
        let kind = PARTY_KINDS.get(usize::from(self.kind)).copied().unwrap_or(PartyKind::Other);
        Party { name: self.name, unit: self.unit, kind, role: self.role, place: self.place, partner: self.partner.map(PartnerId) }
    }
}
