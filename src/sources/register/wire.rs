//! The register's own shapes: any field may be missing or null, unknown fields are passed over, but a field that is there has its type.

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct List {
    /// Absent when there is no hit.
    #[serde(rename = "_embedded")]
    pub(super) embedded: Option<Embedded>,
    /// There even without hits: tells an empty list from any other JSON object.
    pub(super) page: Option<Page>,
}

#[derive(Deserialize)]
pub(super) struct Embedded {
    #[serde(rename = "enheter")]
    pub(super) entities: Option<Vec<Entity>>,
}

#[derive(Deserialize)]
pub(super) struct Page {}

/// An entity, a sub-entity or a deleted entity.
#[derive(Deserialize)]
pub(super) struct Entity {
    /// `Enhet`, `Underenhet` or `SlettetEnhet`.
    #[serde(rename = "respons_klasse")]
    pub(super) class: Option<String>,
    #[serde(rename = "organisasjonsnummer")]
    pub(super) number: String,
    #[serde(rename = "navn")]
    pub(super) name: String,
    #[serde(rename = "organisasjonsform")]
    pub(super) form: Option<Coded>,
    #[serde(rename = "hjemmeside")]
    pub(super) home_page: Option<String>,
    #[serde(rename = "naeringskode1")]
    pub(super) industry: Option<Coded>,
    #[serde(rename = "harRegistrertAntallAnsatte")]
    pub(super) has_employees: Option<bool>,
    #[serde(rename = "antallAnsatte")]
    pub(super) employees: Option<u32>,
    #[serde(rename = "overordnetEnhet")]
    pub(super) parent: Option<String>,
    #[serde(rename = "forretningsadresse")]
    pub(super) business_address: Option<Address>,
    /// Of a sub-entity.
    #[serde(rename = "beliggenhetsadresse")]
    pub(super) visiting_address: Option<Address>,
    #[serde(rename = "postadresse")]
    pub(super) postal_address: Option<Address>,
    #[serde(rename = "aktivitet")]
    pub(super) activity: Option<Vec<String>>,
    #[serde(rename = "vedtektsfestetFormaal")]
    pub(super) purpose: Option<Vec<String>>,
    #[serde(rename = "slettedato")]
    pub(super) deleted: Option<String>,
    /// Of a sub-entity: closed down.
    #[serde(rename = "nedleggelsesdato")]
    pub(super) closed: Option<String>,
    #[serde(rename = "konkurs")]
    pub(super) bankrupt: Option<bool>,
    #[serde(rename = "underAvvikling")]
    pub(super) winding_up: Option<bool>,
    #[serde(rename = "underTvangsavviklingEllerTvangsopplosning")]
    pub(super) forced_winding_up: Option<bool>,
}

#[derive(Deserialize)]
pub(super) struct Coded {
    #[serde(rename = "kode")]
    pub(super) code: Option<String>,
    #[serde(rename = "beskrivelse")]
    pub(super) text: Option<String>,
}

/// An address without its street: a sole trader's is often a home.
#[derive(Deserialize)]
pub(super) struct Address {
    #[serde(rename = "landkode")]
    pub(super) country: Option<String>,
    #[serde(rename = "poststed")]
    pub(super) place: Option<String>,
    #[serde(rename = "kommune")]
    pub(super) municipality: Option<String>,
    #[serde(rename = "kommunenummer")]
    pub(super) municipality_number: Option<String>,
}
