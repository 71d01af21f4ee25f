//! Documented needs: the list and one need's own facts.

use crate::domain::Ordered;
use crate::domain::{Catalogue, Need, Profile};
use crate::protocol::{Kind, NeedRow, PartnerCard, ProjectView};

use super::card::{card, party_kind, project, tag};

pub(crate) fn row(need: &Need) -> NeedRow {
    NeedRow {
        id: need.id.0.clone(),
        text: need.text.clone(),
        language: tag(need.language),
        owner: need.owner.name.clone(),
        owner_kind: party_kind(need.owner.kind),
        place: need.owner.place.clone(),
        year: need.year,
        themes: need.themes.clone(),
        met: need.met_by.is_some(),
    }
}

/// All needs of some kinds of owner, newest first, those without a year last.
pub(crate) fn list(catalogue: &Catalogue, kinds: &[Kind]) -> Vec<NeedRow> {
    let mut rows: Vec<NeedRow> = catalogue.needs.iter().map(row).filter(|row| wanted(row, kinds)).collect();
    rows.order_by(|a, b| (b.year, &a.id).cmp(&(a.year, &b.id)));
    rows
}

pub(crate) fn wanted(row: &NeedRow, kinds: &[Kind]) -> bool {
    kinds.is_empty() || row.owner_kind.is_some_and(|kind| kinds.contains(&kind))
}

/// The owner of a need in the catalogue.
pub(crate) fn owner(catalogue: &Catalogue, need: &Need) -> Option<PartnerCard> {
    Some(card(catalogue.partner(need.owner.partner.as_ref()?)?, None))
}

/// The project that met a need.
pub(crate) fn met_by(catalogue: &Catalogue, need: &Need) -> Option<ProjectView> {
    Some(project(catalogue, catalogue.project(need.met_by.as_ref()?)?))
}

/// The municipality or partner nearest to what a need's owner says of its place.
pub(crate) fn owner_place(catalogue: &Catalogue, need: &Need) -> Option<String> {
    if let Some(id) = &need.owner.partner {
        return Some(id.0.clone());
    }
    let place = need.owner.place.as_deref()?;
    let found = catalogue.partners.iter().find(|partner| match &partner.profile {
        Profile::Municipality(facts) => facts.centre == place || partner.name.strip_suffix(" kommune") == Some(place),
        _ => false,
    });
    found.map(|partner| partner.id.0.clone())
}
