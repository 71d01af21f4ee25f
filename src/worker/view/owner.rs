//! Who asks: typing help for names, and the owner as the engine sees it.

use crate::domain::{Catalogue, Partner, PartnerKind, PartyKind, Profile, SizeClass};
use crate::matching::{Engine, Owner, Preset, Weights};
use crate::protocol::{Kind, OwnerRef, OwnerSuggestion, Role};

use super::card::card;

/// Proposals shown while typing: what a phone shows above its keyboard.
const MOST: usize = 7;

/// The kinds of partner behind a door.
const fn kinds(role: Role) -> &'static [PartnerKind] {
    match role {
        Role::Municipality => &[PartnerKind::Municipality, PartnerKind::County],
        Role::Business => &[PartnerKind::Business],
        Role::Research => &[PartnerKind::Research],
        Role::Officer => &[PartnerKind::Municipality, PartnerKind::County, PartnerKind::Cluster],
    }
}

/// Owners that what was typed may mean. Behind the business door also the places an unlisted business may be at.
pub(crate) fn suggest(engine: &Engine, text: &str, role: Role) -> Vec<OwnerSuggestion> {
    let listed = engine.suggest_owner(text, kinds(role), MOST).into_iter().map(|partner| suggestion(partner, role, text, false));
    let mut found: Vec<OwnerSuggestion> = listed.collect();
    if role == Role::Business {
        let room = MOST.saturating_sub(found.len()).max(2);
        found.truncate(MOST - room.min(2));
        found.extend(places(engine, text, room).into_iter().map(|partner| suggestion(partner, role, text, true)));
    } else if role == Role::Municipality {
        let known: Vec<String> = found.iter().map(|it| it.card.id.clone()).collect();
        let towns = by_town(engine.catalogue(), text).filter(|partner| !known.contains(&partner.id.0));
        found.extend(towns.map(|partner| suggestion(partner, role, text, false)));
        found.truncate(MOST);
    }
    found
}

/// Municipalities by name or by their centre: Raufoss is found in Vestre Toten.
fn places<'a>(engine: &'a Engine, text: &'a str, most: usize) -> Vec<&'a Partner> {
    let mut found: Vec<&Partner> = by_town(engine.catalogue(), text).collect();
    for partner in engine.suggest_owner(text, &[PartnerKind::Municipality], most) {
        if !found.iter().any(|known| known.id == partner.id) {
            found.push(partner);
        }
    }
    found.truncate(most);
    found
}

fn by_town<'a>(catalogue: &'a Catalogue, text: &str) -> impl Iterator<Item = &'a Partner> {
    let typed = text.trim().to_lowercase();
    catalogue.partners.iter().filter(move |partner| match &partner.profile {
        Profile::Municipality(facts) => typed.chars().count() > 2 && facts.centre.to_lowercase().starts_with(&typed),
        _ => false,
    })
}

fn suggestion(partner: &Partner, role: Role, text: &str, as_place: bool) -> OwnerSuggestion {
    let id = Some(partner.id.0.clone());
    let owner = if as_place { OwnerRef { role, partner: None, place: id } } else { OwnerRef { role, partner: id, place: None } };
    let typed = text.trim().to_lowercase();
    let names = [Some(&partner.name), partner.name_english.as_ref(), partner.name_other.as_ref()];
    let by_name = names
        .into_iter()
        .flatten()
        .any(|name| name.to_lowercase().split([' ', '-']).any(|word| typed.starts_with(word) || word.starts_with(&typed)));
    let town = match &partner.profile {
        Profile::Municipality(facts) if !by_name && facts.centre.to_lowercase().starts_with(&typed) => Some(facts.centre.clone()),
        _ => None,
    };
    OwnerSuggestion {
        owner,
        card: card(partner, None),
        corrected: !by_name && town.is_none() && !partner.name.to_lowercase().contains(&typed),
        town,
    }
}

/// The owner as the engine sees it. Somebody unlisted is of its door's kind, at the place it named.
pub(crate) fn engine_owner(engine: &Engine, owner: &OwnerRef) -> Option<Owner> {
    let catalogue = engine.catalogue();
    let find = |id: &Option<String>| catalogue.partner(&id.as_deref()?.into());
    if let Some(partner) = find(&owner.partner) {
        return Some(engine.owner_of(partner));
    }
    let place = find(&owner.place)?;
    let (kind, size) = match owner.role {
        Role::Business => (Some(PartyKind::SmallBusiness), Some(SizeClass::Small)),
        Role::Research => (Some(PartyKind::Research), None),
        Role::Municipality => (Some(PartyKind::Municipality), place.size_class()),
        Role::Officer => (None, None),
    };
    Some(Owner { partner: None, name: String::new(), kind, point: place.location.point, county: place.location.county.clone(), size })
}

/// What an unlisted owner behind a door is.
pub(crate) const fn unlisted_kind(role: Role) -> (PartnerKind, Kind) {
    match role {
        Role::Municipality | Role::Officer => (PartnerKind::Municipality, Kind::Municipality),
        Role::Business => (PartnerKind::Business, Kind::Business),
        Role::Research => (PartnerKind::Research, Kind::Research),
    }
}

/// What counts how much behind a door.
pub(crate) const fn weights(role: Role) -> Weights {
    match role {
        Role::Municipality => Preset::SmallMunicipality.weights(),
        Role::Business => Preset::SmallBusiness.weights(),
        Role::Research => Preset::ResearchGroup.weights(),
        Role::Officer => Preset::Officer.weights(),
    }
}
