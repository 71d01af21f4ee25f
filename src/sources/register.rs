//! Enhetsregisteret (Brønnøysundregistrene): the addresses to ask, and what the answers say. Pure.
//!
//! Documentation: <https://data.brreg.no/enhetsregisteret/api/dokumentasjon/no/index.html>. Of what the register knows, only what a
//! partner needs is read: no street, no telephone, no e-mail, no person.

mod entity;
mod name;
mod wire;

pub use entity::{Coded, Entity};

use super::FetchProblem;
use crate::domain::OrganisationNumber;

const BASE: &str = "https://data.brreg.no/enhetsregisteret/api";
/// Organisations in a list: as many as can be told apart at a glance.
const LIST: u32 = 10;
/// The register takes no longer names.
const LONGEST_NAME: usize = 180;
/// Letters from which a name is worth asking for.
const SHORTEST_NAME: usize = 2;

/// Why there is no organisation to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterProblem {
    /// Not nine digits, or the check digit is wrong; nothing was asked.
    WrongNumber,
    /// The register has no organisation of this number (404).
    Unknown,
    /// Taken out of the register on legal grounds (410): a copy must not be kept.
    Removed,
    /// The answer is not one of the register's.
    Malformed,
    /// The register asks for a pause.
    RateLimited {
        /// Its length, when the register says it and lets the page read it.
        seconds: Option<u32>,
    },
    /// No connection, or the register cannot be reached.
    Offline,
    /// No answer in time.
    TooSlow,
    /// The register answers with this status.
    Refused(u16),
    /// No longer wanted.
    Cancelled,
}

impl RegisterProblem {
    /// The problem with the pause that the answer's header asks for.
    #[must_use]
    pub fn with_wait(self, seconds: Option<u32>) -> Self {
        if matches!(self, Self::RateLimited { .. }) { Self::RateLimited { seconds } } else { self }
    }
}

impl From<FetchProblem> for RegisterProblem {
    fn from(problem: FetchProblem) -> Self {
        match problem {
            // A host that is not named cannot be reached from here either; a test holds the addresses below to `hosts.txt`.
            FetchProblem::Offline | FetchProblem::Host(_) => Self::Offline,
            FetchProblem::Refused(status) => refusal(status),
            FetchProblem::TooSlow(_) => Self::TooSlow,
            FetchProblem::Cancelled => Self::Cancelled,
            FetchProblem::TooLarge { .. } => Self::Malformed,
            FetchProblem::RateLimited { seconds } => Self::RateLimited { seconds },
        }
    }
}

/// The address of one organisation.
#[must_use]
pub fn by_number(number: OrganisationNumber) -> String {
    format!("{BASE}/enheter/{number}")
}

/// The address of a list by name, for a name that is still being written.
#[must_use]
pub fn by_name(text: &str) -> String {
    let name: String = tidy(text).chars().take(LONGEST_NAME).collect();
    format!("{BASE}/enheter?navn={}&navnMetodeForSoek=FORTLOEPENDE&size={LIST}", encode(name.trim_end()))
}

/// Whether a name is too short to be asked for: the register would answer with any ten of a million.
#[must_use]
pub fn is_too_short(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST_NAME
}

/// Reads the answer about one organisation. One that is bankrupt, wound up or deleted is told of as such, not left out.
///
/// # Errors
/// The status is not 200, or the body is not the register's.
pub fn read_one(status: u16, body: &[u8]) -> Result<Entity, RegisterProblem> {
    let entity: wire::Entity = read(status, body)?;
    entity::convert(entity).ok_or(RegisterProblem::Malformed)
}

/// Reads a list by name. No hit is an empty list. Sole traders are left out: their names are names of persons, and nobody
/// should meet them by writing a few letters; by number they are found.
///
/// # Errors
/// As [`read_one`]; one organisation that cannot be read spoils the list.
pub fn read_list(status: u16, body: &[u8]) -> Result<Vec<Entity>, RegisterProblem> {
    let list: wire::List = read(status, body)?;
    if list.embedded.is_none() && list.page.is_none() {
        return Err(RegisterProblem::Malformed);
    }
    let rows = list.embedded.and_then(|embedded| embedded.entities).unwrap_or_default();
    let entities: Option<Vec<Entity>> = rows.into_iter().map(entity::convert).collect();
    let mut entities = entities.ok_or(RegisterProblem::Malformed)?;
    entities.retain(|entity| !entity.is_sole_trader());
    Ok(entities)
}

fn read<T: serde::de::DeserializeOwned>(status: u16, body: &[u8]) -> Result<T, RegisterProblem> {
    if status != 200 {
        return Err(refusal(status));
    }
    serde_json::from_slice(body).map_err(|_| RegisterProblem::Malformed)
}

const fn refusal(status: u16) -> RegisterProblem {
    match status {
        404 => RegisterProblem::Unknown,
        410 => RegisterProblem::Removed,
        429 => RegisterProblem::RateLimited { seconds: None },
        _ => RegisterProblem::Refused(status),
    }
}

/// Text on one line: every run of blanks and control characters is one blank.
fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Percent-encodes all but what RFC 3986 calls unreserved, so that no text can add a parameter.
fn encode(text: &str) -> String {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.extend(['%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::hosts;

    #[test]
    fn addresses_are_of_a_named_host_and_carry_text_safely() {
        let long = "å".repeat(500);
        let cut = "%C3%A5".repeat(LONGEST_NAME);
        for (text, navn) in [
            ("vann", "vann"),
            ("  Blå   Bær\tAS ", "Bl%C3%A5%20B%C3%A6r%20AS"),
            ("Ørsta \"Bygg\" & Sønn", "%C3%98rsta%20%22Bygg%22%20%26%20S%C3%B8nn"),
            ("a&size=10000#x?y/../z", "a%26size%3D10000%23x%3Fy%2F..%2Fz"),
            ("100 % + 1", "100%20%25%20%2B%201"),
            ("O'Brien", "O%27Brien"),
            ("🐟", "%F0%9F%90%9F"),
            ("\0\u{7f}", ""),
            (&long, &cut),
        ] {
            let url = by_name(text);
            assert_eq!(url, format!("{BASE}/enheter?navn={navn}&navnMetodeForSoek=FORTLOEPENDE&size=10"), "{text:?}");
            assert_eq!(hosts::allowed(&url), Ok("data.brreg.no"), "help: name the register's host in hosts.txt");
        }
        let number = OrganisationNumber::parse("123 456 785").expect("a number");
        assert_eq!(by_number(number), format!("{BASE}/enheter/123456785"));
    }

    #[test]
    fn a_name_is_asked_for_from_two_letters_on() {
        for (text, short) in
            [("", true), (" ", true), ("a", true), ("&&&", true), ("a ", true), ("ab", false), ("3R", false), ("æø", false)]
        {
            assert_eq!(is_too_short(text), short, "{text:?}");
        }
    }

    #[test]
    fn every_fetch_problem_is_one_of_the_register() {
        use RegisterProblem::{Cancelled, Malformed, Offline, RateLimited, Refused, Removed, TooSlow, Unknown};
        for (problem, expected) in [
            (FetchProblem::Offline, Offline),
            (FetchProblem::Host(hosts::HostProblem::NotHttps), Offline),
            (FetchProblem::Refused(404), Unknown),
            (FetchProblem::Refused(410), Removed),
            (FetchProblem::Refused(500), Refused(500)),
            (FetchProblem::TooSlow(8), TooSlow),
            (FetchProblem::Cancelled, Cancelled),
            (FetchProblem::TooLarge { given: 2, limit: 1 }, Malformed),
            (FetchProblem::RateLimited { seconds: Some(3) }, RateLimited { seconds: Some(3) }),
        ] {
            assert_eq!(RegisterProblem::from(problem), expected);
        }
        assert_eq!(RateLimited { seconds: None }.with_wait(Some(7)), RateLimited { seconds: Some(7) });
        assert_eq!(Unknown.with_wait(Some(7)), Unknown);
    }
}
