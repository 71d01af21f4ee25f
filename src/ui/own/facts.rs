//! The bundled catalogue as records: to correct, and to compare with what is brought in.

use std::collections::BTreeMap;

use crate::domain::{Catalogue, PartnerKind};
use crate::exchange::file::read_catalogue;
use crate::own::base::record_of;
use crate::own::likeness::Likenesses;
use crate::own::plan::Bundled;
use crate::sources::catalogue;

/// What the forms and imports need of the catalogue.
#[derive(Default)]
pub(super) struct Facts {
    /// Partners by id.
    pub(super) partners: Bundled,
    /// Names of municipalities, to choose from.
    pub(super) municipalities: Vec<String>,
}

impl Facts {
    fn of(catalogue: &Catalogue) -> Self {
        let municipalities: BTreeMap<String, String> = catalogue
            .partners
            .iter()
            .filter(|partner| partner.kind() == PartnerKind::Municipality)
            .filter_map(|partner| Some((partner.location.municipality.clone()?, short(&partner.name))))
            .collect();
        let record = |partner| record_of(partner, |number| municipalities.get(number).cloned());
        let partners = catalogue.partners.iter().map(|partner| (partner.id.0.clone(), record(partner))).collect();
        Self { partners, municipalities: municipalities.into_values().collect() }
    }

    /// Everybody who is known: bundled partners and the user's own.
    pub(super) fn likenesses(&self, book: &crate::own::Book) -> Likenesses {
        Likenesses::of(self.partners.values().chain(book.records()))
    }

    /// The name of a partner, bundled or the user's own.
    pub(super) fn name(&self, id: &str, book: &crate::own::Book) -> String {
        let own = book.records().find(|record| record.id == id && !record.title().is_empty());
        own.or_else(|| self.partners.get(id)).map_or_else(|| id.to_owned(), |record| record.title().to_owned())
    }
}

/// `Overhalla kommune` is chosen as `Overhalla`.
fn short(name: &str) -> String {
    name.strip_suffix(" kommune").unwrap_or(name).to_owned()
}

/// The catalogue; `None` when it cannot be had: then there is nothing to correct, and one's own records work all the same.
pub(super) async fn fetch() -> Option<Facts> {
    let bytes = catalogue::fetch_catalogue().await.ok()?;
    read_catalogue(&bytes).ok().map(|catalogue| Facts::of(&catalogue))
}
