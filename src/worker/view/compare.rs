//! Partners side by side, each with its account.

use crate::domain::{Date, Partner, Profile};
use crate::matching::Engine;
use crate::protocol::{CompareView, ComparedPartner, MatchRequest, Tag};

use super::{card, ledger, partner};

/// Most partners that are answered for: as many as a shortlist holds.
const MOST: usize = 20;

pub(crate) fn page(engine: &Engine, request: &MatchRequest, ids: Vec<String>, today: Option<Date>) -> CompareView {
    let row = |id: String| {
        let found = engine.catalogue().partner(&id.as_str().into()).map(|found| compared(engine, request, found, today));
        (id, found)
    };
    CompareView { rows: ids.into_iter().take(MOST).map(row).collect() }
}

fn compared(engine: &Engine, request: &MatchRequest, found: &Partner, today: Option<Date>) -> ComparedPartner {
    let catalogue = engine.catalogue();
    let has_need = !request.text.trim().is_empty();
    ComparedPartner {
        card: card::card(found, card::origin(catalogue, &request.owner)),
        url: found.url.clone(),
        written: written(found),
        ledger: has_need.then(|| ledger::page(engine, request, &found.id.0, today)).flatten(),
        projects: u32::try_from(partner::projects(catalogue, &found.id).len()).unwrap_or(u32::MAX),
    }
}

fn written(found: &Partner) -> Option<Tag> {
    match &found.profile {
        Profile::Municipality(own) if own.written_norwegian == "nynorsk" => Some(Tag::Nn),
        Profile::Municipality(own) if own.written_norwegian == "bokmål" => Some(Tag::Nb),
        _ => None,
    }
}
