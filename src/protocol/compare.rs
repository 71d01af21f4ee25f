//! Partners side by side: the same accounts as those of the result list, and what a first letter needs to know.

use serde::{Deserialize, Serialize};

use super::{LedgerView, PartnerCard, Tag};

/// A partner that is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedPartner {
    /// Who.
    pub card: PartnerCard,
    /// Home page, only http or https.
    pub url: Option<String>,
    /// The form of Norwegian a municipality has chosen; `None` when it is neutral or nobody has.
    pub written: Option<Tag>,
    /// The account of its score; `None` without a need.
    pub ledger: Option<LedgerView>,
    /// Documented projects it took part in.
    pub projects: u32,
}

/// The answer: a row an id, in the order they were asked for; `None` when the catalogue has no such partner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompareView {
    /// The rows.
    pub rows: Vec<(String, Option<ComparedPartner>)>,
}

impl CompareView {
    /// The partner of an id, when it is among those asked for and in the catalogue.
    #[must_use]
    pub fn partner(&self, id: &str) -> Option<&ComparedPartner> {
        self.rows.iter().find(|(row, _)| row == id)?.1.as_ref()
    }

    /// Whether an id was asked for and is not in the catalogue.
    #[must_use]
    pub fn is_gone(&self, id: &str) -> bool {
        self.rows.iter().any(|(row, partner)| row == id && partner.is_none())
    }
}
