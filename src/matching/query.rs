//! What is asked of the engine.

use super::weights::Weights;
use crate::domain::{Date, Language, PartnerId, PartnerKind, PartyKind, Point, ProjectId, SizeClass};
use std::collections::BTreeMap;

/// Who has the need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The partner of the catalogue it is, when it is one; it is never proposed to itself.
    pub partner: Option<PartnerId>,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is, when known.
    pub kind: Option<PartyKind>,
    /// Where it is, when known.
    pub point: Option<Point>,
    /// The county it lies in; empty when not known.
    pub county: String,
    /// How large it is among its kind, when known.
    pub size: Option<SizeClass>,
}

/// What to find.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Partners for a need.
    #[default]
    Partners,
    /// Documented needs for a partner or a text.
    Needs,
    /// Partners that have, or have had, the same need.
    Peers,
}

/// A question to the engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The need in the user's own words.
    pub text: String,
    /// The language it is written in; `None` to guess.
    pub language: Option<Language>,
    /// Who has the need.
    pub owner: Option<Owner>,
    /// What to find.
    pub target: Target,
    /// Kinds of partner wanted; empty for all.
    pub kinds: Vec<PartnerKind>,
    /// Counties wanted, by name; empty for all.
    pub counties: Vec<String>,
    /// Furthest distance from the owner in kilometres; partners without a known place stay.
    pub most_km: Option<u32>,
    /// What counts how much.
    pub weights: Weights,
    /// The kinds of partner that the chosen programme's rules demand; empty when no programme is chosen.
    pub demanded: Vec<PartnerKind>,
    /// How often each partner is already proposed elsewhere, such as in a portfolio.
    pub load: BTreeMap<PartnerId, u32>,
    /// A project that must not count as evidence, with the need it met.
    pub excluded_project: Option<ProjectId>,
    /// Today's date, for the age of facts; `None` leaves age out.
    pub today: Option<Date>,
    /// Most rows.
    pub top: usize,
    /// Rows passed over first.
    pub offset: usize,
}

/// Rows of a ranking unless the query says otherwise.
const TOP: usize = 20;

impl Query {
    /// A plain question: partners of all kinds for a text, with the weights of the default preset.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: None,
            owner: None,
            target: Target::default(),
            kinds: Vec::new(),
            counties: Vec::new(),
            most_km: None,
            weights: Weights::default(),
            demanded: Vec::new(),
            load: BTreeMap::new(),
            excluded_project: None,
            today: None,
            top: TOP,
            offset: 0,
        }
    }
}
