//! Cards, sources and texts: what every page shows.

use crate::domain::{
    Catalogue, Concept, Confidence, Language, Partner, PartnerKind, Party, PartyKind, Point, Profile, Project, Provenance, SizeClass, Words,
};
use crate::protocol::{ConceptView, ConfidenceView, Kind, OwnerRef, PartnerCard, ProjectView, Size, SourceView, Tag, Texts};

pub(crate) const fn kind(kind: PartnerKind) -> Kind {
    match kind {
        PartnerKind::Municipality => Kind::Municipality,
        PartnerKind::County => Kind::County,
        PartnerKind::Research => Kind::Research,
        PartnerKind::Business => Kind::Business,
        PartnerKind::Cluster => Kind::Cluster,
    }
}

pub(crate) const fn domain_kind(kind: Kind) -> PartnerKind {
    match kind {
        Kind::Municipality => PartnerKind::Municipality,
        Kind::County => PartnerKind::County,
        Kind::Research => PartnerKind::Research,
        Kind::Business => PartnerKind::Business,
        Kind::Cluster => PartnerKind::Cluster,
    }
}

pub(crate) const fn tag(language: Language) -> Tag {
    match language {
        Language::Bokmal => Tag::Nb,
        Language::Nynorsk => Tag::Nn,
        Language::English => Tag::En,
    }
}

pub(crate) const fn size(class: SizeClass) -> Size {
    match class {
        SizeClass::Small => Size::Small,
        SizeClass::Medium => Size::Medium,
        SizeClass::Large => Size::Large,
    }
}

/// The point distances are measured from: the owner's own, else the place it named.
pub(crate) fn origin(catalogue: &Catalogue, owner: &OwnerRef) -> Option<Point> {
    let id = owner.partner.as_ref().or(owner.place.as_ref())?;
    catalogue.partner(&id.as_str().into())?.location.point
}

pub(crate) fn card(partner: &Partner, from: Option<Point>) -> PartnerCard {
    let location = &partner.location;
    PartnerCard {
        id: partner.id.0.clone(),
        kind: kind(partner.kind()),
        name: partner.name.clone(),
        name_english: partner.name_english.clone(),
        institution: partner.institution().map(str::to_owned),
        place: location.place.clone(),
        county: location.county.clone(),
        size: partner.size_class().filter(|_| !matches!(partner.profile, Profile::County(_))).map(size),
        inhabitants: partner.inhabitants(),
        distance_km: from.zip(location.point).map(|(a, b)| a.distance_km(b)),
        point: location.point.map(|p| (p.latitude, p.longitude)),
    }
}

pub(crate) fn source(catalogue: &Catalogue, provenance: &Provenance) -> SourceView {
    let source = catalogue.source(provenance);
    SourceView {
        title: source.map(|s| s.title.clone()).unwrap_or_default(),
        url: source.and_then(|s| s.url.clone()),
        date: provenance.date.to_string(),
        confidence: confidence(provenance.confidence),
    }
}

pub(crate) const fn confidence(confidence: Confidence) -> ConfidenceView {
    match confidence {
        Confidence::Low => ConfidenceView::Low,
        Confidence::Medium => ConfidenceView::Medium,
        Confidence::High => ConfidenceView::High,
    }
}

pub(crate) fn concept(concept: &Concept) -> ConceptView {
    let label = Texts { nb: concept.bokmal.clone(), nn: concept.nynorsk.clone(), en: Some(concept.english.clone()) };
    ConceptView { id: concept.id.0.clone(), label }
}

pub(crate) fn texts(words: &Words) -> Texts {
    let nn = (words.nynorsk != words.bokmal && !words.nynorsk.is_empty()).then(|| words.nynorsk.clone());
    Texts { nb: words.bokmal.clone(), nn, en: (!words.english.is_empty()).then(|| words.english.clone()) }
}

/// The kind of a party; parties of other kinds than the five have none.
pub(crate) const fn party_kind(kind: PartyKind) -> Option<Kind> {
    match kind {
        PartyKind::Municipality => Some(Kind::Municipality),
        PartyKind::County => Some(Kind::County),
        PartyKind::Research => Some(Kind::Research),
        PartyKind::SmallBusiness | PartyKind::LargeBusiness => Some(Kind::Business),
        PartyKind::Cluster => Some(Kind::Cluster),
        PartyKind::Other => None,
    }
}

fn party(party: &Party) -> (String, Option<String>) {
    let name = party.unit.as_ref().map_or_else(|| party.name.clone(), |unit| format!("{}, {unit}", party.name));
    (name, party.partner.as_ref().map(|id| id.0.clone()))
}

pub(crate) fn project(catalogue: &Catalogue, project: &Project) -> ProjectView {
    ProjectView {
        id: project.id.0.clone(),
        title: project.title.clone(),
        year: project.year,
        programme: project.programme.clone(),
        owner: party(&project.owner),
        partners: project.partners.iter().map(party).collect(),
        source: source(catalogue, &project.provenance),
    }
}
