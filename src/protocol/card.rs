//! Partners as they stand in a list, and who asks.

use serde::{Deserialize, Serialize};

use super::Tag;

/// The kind of a partner, for icons, filters and words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A municipality.
    Municipality,
    /// A county authority.
    County,
    /// A research unit.
    Research,
    /// A business.
    Business,
    /// A cluster, network, innovation company or test centre.
    Cluster,
}

impl Kind {
    /// All kinds, in the order they are listed.
    pub const ALL: [Self; 5] = [Self::Municipality, Self::County, Self::Research, Self::Business, Self::Cluster];

    /// The key used in URLs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Municipality => "kommune",
            Self::County => "fylke",
            Self::Research => "forskning",
            Self::Business => "bedrift",
            Self::Cluster => "klynge",
        }
    }

    /// The kind of a key of a URL.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// The size of a partner among its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Size {
    /// A municipality below 5 000 inhabitants or a business below 100 employees.
    Small,
    /// A municipality of 5 000 to 19 999 inhabitants.
    Medium,
    /// A larger one.
    Large,
}

/// A partner in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerCard {
    /// Stable id.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// Its Norwegian name.
    pub name: String,
    /// Its English name, when it has one.
    pub name_english: Option<String>,
    /// The institution a research unit belongs to.
    pub institution: Option<String>,
    /// Its place.
    pub place: String,
    /// Its county; empty when not known.
    pub county: String,
    /// Its size class, where size has a meaning.
    pub size: Option<Size>,
    /// Inhabitants of a municipality or county.
    pub inhabitants: Option<u32>,
    /// Kilometres from the owner, when both places are known.
    pub distance_km: Option<u32>,
    /// Position in degrees × 10 000, north and east.
    pub point: Option<(i32, i32)>,
}

impl PartnerCard {
    /// The name for a reader, and the language it is in.
    #[must_use]
    pub fn name_for(&self, tag: Tag) -> (&str, Tag) {
        match (tag, &self.name_english) {
            (Tag::En, Some(name)) => (name, Tag::En),
            _ => (&self.name, Tag::Nb),
        }
    }
}

/// The door a user came through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// A municipality or county.
    #[default]
    Municipality,
    /// A business.
    Business,
    /// A research environment.
    Research,
    /// A programme officer or broker.
    Officer,
}

impl Role {
    /// All roles, in the order of the doors.
    pub const ALL: [Self; 4] = [Self::Municipality, Self::Business, Self::Research, Self::Officer];

    /// The key used in URLs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Municipality => "kommune",
            Self::Business => "bedrift",
            Self::Research => "forskning",
            Self::Officer => "program",
        }
    }

    /// The role of a key of a URL.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// Who asks: a partner of the catalogue, or somebody of a role at the place of one (a business that is not listed, in a municipality).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnerRef {
    /// The door.
    pub role: Role,
    /// The catalogue's partner.
    pub partner: Option<String>,
    /// The municipality somebody unlisted is in, as a partner id.
    pub place: Option<String>,
}

/// A proposal while an owner's name is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnerSuggestion {
    /// What choosing it means.
    pub owner: OwnerRef,
    /// How it is shown: the partner, or the municipality that is the place.
    pub card: PartnerCard,
    /// The town that was typed, when the municipality was found by its centre (Raufoss in Vestre Toten).
    pub town: Option<String>,
    /// Whether it was found in spite of a typing error.
    pub corrected: bool,
}
