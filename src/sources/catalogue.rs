//! The bundled catalogue: two files beside the page.

use super::{FetchProblem, http};

/// The catalogue's bytes, unread: the worker checks them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Partners, needs, projects and programmes.
    pub catalogue: Vec<u8>,
    /// Word lists and concepts.
    pub lexicon: Vec<u8>,
}

/// A file that could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its name, for the message.
    pub file: &'static str,
    /// Why.
    pub problem: FetchProblem,
}

const CATALOGUE: &str = "catalogue/catalogue.bin";
const LEXICON: &str = "catalogue/lexicon.bin";

/// Fetches the catalogue alone.
///
/// # Errors
/// The file could not be fetched, and why.
pub async fn fetch_catalogue() -> Result<Vec<u8>, Missing> {
    http::get(CATALOGUE).await.map_err(|problem| Missing { file: CATALOGUE, problem })
}

/// Fetches both files.
///
/// # Errors
/// The first file that could not be fetched, and why.
pub async fn fetch() -> Result<Files, Missing> {
    let catalogue = http::get(CATALOGUE).await.map_err(|problem| Missing { file: CATALOGUE, problem })?;
    let lexicon = http::get(LEXICON).await.map_err(|problem| Missing { file: LEXICON, problem })?;
    Ok(Files { catalogue, lexicon })
}
