//! One partner's facts, each with its source and date.

use crate::domain::Ordered;
use crate::domain::{
    Approval, Catalogue, ClusterKind, Municipality, Partner, PartnerId, Profile, Project, Provenance, ResearchKind, SizeClass,
};
use crate::protocol::{CompetenceView, FactKey, FactRow, FactValue, Neighbour, Tag};

use super::card::{card, source, tag};

/// Partners shown as near: enough to choose from, few enough to read.
const NEAR: usize = 8;

struct Facts<'a> {
    catalogue: &'a Catalogue,
    rows: Vec<FactRow>,
}

impl Facts<'_> {
    fn push(&mut self, key: FactKey, value: FactValue, provenance: &Provenance) {
        self.rows.push(FactRow { key, value, source: source(self.catalogue, provenance) });
    }

    fn text(&mut self, key: FactKey, text: &str, provenance: &Provenance) {
        if !text.is_empty() {
            self.push(key, FactValue::Text(text.to_owned()), provenance);
        }
    }
}

/// All facts of a partner in the order they are read.
pub(crate) fn facts(catalogue: &Catalogue, partner: &Partner) -> Vec<FactRow> {
    let mut facts = Facts { catalogue, rows: Vec::new() };
    let record = &partner.provenance;
    own_facts(&mut facts, partner);
    facts.text(FactKey::Place, &place(partner), record);
    if let Some(number) = partner.organisation_number {
        facts.text(FactKey::OrganisationNumber, &number.to_string(), record);
    }
    facts.text(FactKey::OtherName, partner.name_other.as_deref().unwrap_or_default(), record);
    if !partner.sectors.is_empty() {
        facts.push(FactKey::Sectors, FactValue::List(partner.sectors.clone()), record);
    }
    facts.text(FactKey::Note, partner.note.as_deref().unwrap_or_default(), record);
    facts.rows
}

fn own_facts(facts: &mut Facts<'_>, partner: &Partner) {
    let record = &partner.provenance;
    match &partner.profile {
        Profile::Municipality(own) | Profile::County(own) => municipality_facts(facts, own, record),
        Profile::Research { kind, institution, parent, approval } => {
            facts.push(FactKey::UnitKind, FactValue::Key(research_key(*kind).to_owned()), record);
            facts.text(FactKey::Institution, institution, record);
            facts.text(FactKey::Parent, parent.as_deref().unwrap_or_default(), record);
            facts.push(FactKey::Approval, FactValue::Key(approval_key(*approval).to_owned()), record);
        }
        Profile::Business { size, employees } => {
            let key = if *size == SizeClass::Small { "smb" } else { "large" };
            facts.push(FactKey::BusinessSize, employees.map_or_else(|| FactValue::Key(key.to_owned()), FactValue::Number), record);
        }
        Profile::Cluster { kind } => facts.push(FactKey::UnitKind, FactValue::Key(cluster_key(*kind).to_owned()), record),
    }
}

fn municipality_facts(facts: &mut Facts<'_>, own: &Municipality, record: &Provenance) {
    facts.push(FactKey::Inhabitants, FactValue::Number(own.inhabitants.value), &own.inhabitants.provenance);
    if let Some(class) = &own.centrality {
        facts.push(FactKey::Centrality, FactValue::Number(u32::from(class.value)), &class.provenance);
    }
    if let Some(area) = &own.area {
        facts.push(FactKey::Area, FactValue::Hundredths(area.value), &area.provenance);
    }
    if let Some(group) = &own.kostra_group {
        facts.text(FactKey::KostraGroup, &group.value, &group.provenance);
    }
    facts.text(FactKey::Centre, &own.centre, record);
    if !own.written_norwegian.is_empty() {
        facts.push(FactKey::WrittenNorwegian, FactValue::Key(written_key(&own.written_norwegian).to_owned()), record);
    }
    facts.text(FactKey::Number, &own.number, record);
}

fn written_key(form: &str) -> &'static str {
    match form {
        "bokmål" => "nb",
        "nynorsk" => "nn",
        _ => "neutral",
    }
}

fn place(partner: &Partner) -> String {
    let location = &partner.location;
    match (location.place.as_str(), location.county.as_str()) {
        (place, "") => place.to_owned(),
        (place, county) if place == county => place.to_owned(),
        (place, county) => format!("{place}, {county}"),
    }
}

const fn research_key(kind: ResearchKind) -> &'static str {
    match kind {
        ResearchKind::Faculty => "faculty",
        ResearchKind::Department => "department",
        ResearchKind::Group => "group",
        ResearchKind::Centre => "centre",
        ResearchKind::Institute => "institute",
        ResearchKind::Other => "other",
    }
}

const fn approval_key(approval: Approval) -> &'static str {
    match approval {
        Approval::Likely => "likely",
        Approval::No => "no",
        Approval::Unknown => "unknown",
    }
}

const fn cluster_key(kind: ClusterKind) -> &'static str {
    match kind {
        ClusterKind::Cluster => "cluster",
        ClusterKind::Network => "network",
        ClusterKind::InnovationCompany => "innovation_company",
        ClusterKind::TestCentre => "test_centre",
        ClusterKind::MunicipalNetwork => "municipal_network",
    }
}

/// What a partner can, in its languages.
pub(crate) fn competences(partner: &Partner) -> Vec<CompetenceView> {
    partner.competences.iter().map(|c| CompetenceView { text: c.text.clone(), language: tag(c.language) }).collect()
}

/// What a partner offers.
pub(crate) fn offers(partner: &Partner) -> Vec<CompetenceView> {
    partner.offers.iter().map(|text| CompetenceView { text: text.clone(), language: Tag::Nb }).collect()
}

/// Projects a partner is documented in: linked to it, or to the institution a research unit belongs to with this very unit named.
pub(crate) fn projects<'a>(catalogue: &'a Catalogue, id: &PartnerId) -> Vec<&'a Project> {
    let mut found: Vec<&Project> = catalogue
        .projects
        .iter()
        .filter(|project| std::iter::once(&project.owner).chain(&project.partners).any(|party| party.partner.as_ref() == Some(id)))
        .collect();
    found.order_by(|a, b| (b.year, &a.id).cmp(&(a.year, &b.id)));
    found
}

/// The nearest partners of the other kinds that something can be done with: research, businesses, clusters and municipalities by distance.
pub(crate) fn near(catalogue: &Catalogue, partner: &Partner) -> Vec<Neighbour> {
    let Some(from) = partner.location.point else { return Vec::new() };
    let mut cards: Vec<_> = catalogue.partners.iter().filter(|other| other.id != partner.id).map(|other| card(other, Some(from))).collect();
    cards.retain(|card| card.distance_km.is_some());
    cards.order_by(|a, b| (a.distance_km, &a.id).cmp(&(b.distance_km, &b.id)));
    // At most two of a kind first, so that a university town does not fill the list with its own departments.
    let mut taken = std::collections::BTreeMap::new();
    cards.retain(|card| {
        let count = taken.entry(card.kind).or_insert(0_usize);
        *count += 1;
        *count <= 2
    });
    cards.truncate(NEAR);
    cards.into_iter().map(|card| Neighbour { card }).collect()
}
