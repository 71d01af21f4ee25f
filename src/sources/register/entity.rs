//! An organisation of the register, in this project's words.

use super::name::proper_case;
use super::{tidy, wire};
use crate::domain::{CountryCode, Date, OrganisationNumber};

/// A code and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    /// The code, such as `AS` or `71.129`.
    pub code: String,
    /// What it stands for, in Norwegian; empty when the register does not say.
    pub text: String,
}

/// An organisation as the register has it today. Nothing of it is a partner's competence: it fills a form that the user checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Its number.
    pub number: OrganisationNumber,
    /// Its name with capitals where names have them; a guess (see `proper_case`) that the user can correct.
    pub name: String,
    /// Its name as registered, mostly in capitals: what it is found under.
    pub registered_name: String,
    /// Its legal form.
    pub form: Option<Coded>,
    /// Its home page; only `http` and `https`.
    pub home_page: Option<String>,
    /// Its main industry by SSB's standard (SN2025).
    pub industry: Option<Coded>,
    /// Employees; the register shows none below five.
    pub employees: Option<u32>,
    /// There are employees, but too few for the register to count them: one to four.
    pub few_employees: bool,
    /// The organisation that this one is a branch of.
    pub parent: Option<OrganisationNumber>,
    /// Four digits of its municipality.
    pub municipality_number: Option<String>,
    /// Its municipality's name.
    pub municipality: Option<String>,
    /// Its postal place.
    pub place: Option<String>,
    /// Its country.
    pub country: Option<CountryCode>,
    /// What it says that it does; empty when it says nothing.
    pub activity: String,
    /// The purpose in its statutes; empty when there is none.
    pub purpose: String,
    /// The day it was deleted or closed down.
    pub deleted: Option<Date>,
    /// It is bankrupt.
    pub bankrupt: bool,
    /// It is being wound up or dissolved, by its own will or by force.
    pub winding_up: bool,
}

impl Entity {
    /// Whether it is one person's business, whose name is that person's.
    #[must_use]
    pub fn is_sole_trader(&self) -> bool {
        self.form.as_ref().is_some_and(|form| form.code == "ENK")
    }

    /// Whether it can take part in anything: not deleted, not bankrupt, not being wound up.
    #[must_use]
    pub const fn is_active(&self) -> bool {
        self.deleted.is_none() && !self.bankrupt && !self.winding_up
    }
}

/// `None` when the number, the name or a date is not one, or when a deleted entity has no date: better no organisation than a wrong one.
pub(super) fn convert(wire: wire::Entity) -> Option<Entity> {
    let registered_name = tidy(&wire.name);
    if registered_name.is_empty() {
        return None;
    }
    let deleted = match wire.deleted.as_deref().or(wire.closed.as_deref()) {
        Some(text) => Some(day(text)?),
        None if wire.class.as_deref() == Some("SlettetEnhet") => return None,
        None => None,
    };
    let address = wire.business_address.or(wire.visiting_address).or(wire.postal_address);
    let (country, place, municipality, municipality_number) =
        address.map_or((None, None, None, None), |it| (it.country, it.place, it.municipality, it.municipality_number));
    Some(Entity {
        number: OrganisationNumber::parse(&wire.number)?,
        name: proper_case(&registered_name),
        registered_name,
        form: wire.form.and_then(coded),
        home_page: wire.home_page.as_deref().and_then(home_page),
        industry: wire.industry.and_then(coded),
        employees: wire.employees,
        few_employees: wire.has_employees == Some(true) && wire.employees.is_none(),
        parent: wire.parent.as_deref().and_then(OrganisationNumber::parse),
        municipality_number: municipality_number.filter(|number| number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit())),
        municipality: words(municipality),
        place: words(place),
        country: country.as_deref().and_then(CountryCode::parse),
        activity: lines(wire.activity),
        purpose: lines(wire.purpose),
        deleted,
        bankrupt: wire.bankrupt == Some(true),
        winding_up: wire.winding_up == Some(true) || wire.forced_winding_up == Some(true),
    })
}

fn coded(wire: wire::Coded) -> Option<Coded> {
    let code = tidy(&wire.code?);
    (!code.is_empty()).then(|| Coded { code, text: tidy(&wire.text.unwrap_or_default()) })
}

fn words(text: Option<String>) -> Option<String> {
    let text = proper_case(&tidy(&text?));
    (!text.is_empty()).then_some(text)
}

/// The register breaks its texts at a fixed width.
fn lines(lines: Option<Vec<String>>) -> String {
    tidy(&lines.unwrap_or_default().join(" "))
}

/// A day, also of a point in time such as `2025-01-31T00:00:00`.
fn day(text: &str) -> Option<Date> {
    Date::parse(text.split('T').next()?.trim())
}

/// A home page as a link. The register mostly has it without a scheme: then https, which nearly every site has today and which keeps
/// the visit private. What is not plainly a web address is left out, so that no other scheme becomes a link.
fn home_page(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
    let scheme = ["https", "http"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let fits = is_host_name(name)
        && !port.is_empty()
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && !path.contains(|c: char| c.is_whitespace() || c.is_control());
    fits.then(|| format!("{scheme}://{}{path}", host.to_lowercase()))
}

/// Labels of letters, digits and hyphens, at least two, the last of them with a letter.
fn is_host_name(name: &str) -> bool {
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    labels.len() > 1 && labels.iter().all(is_label) && labels.last().is_some_and(|last| last.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        for (text, expected) in [
            ("www.eksempel.no", Some("https://www.eksempel.no")),
            (" WWW.Eksempel.NO/Om-Oss ", Some("https://www.eksempel.no/Om-Oss")),
            ("http://eksempel.no", Some("http://eksempel.no")),
            ("HTTPS://eksempel.no/?a=b#c", Some("https://eksempel.no/?a=b#c")),
            ("eksempel.no:8080/x", Some("https://eksempel.no:8080/x")),
            ("blåbær.no", Some("https://blåbær.no")),
            ("eksempel.no?videre=http://a.no", None),
            ("", None),
            ("-", None),
            ("ingen", None),
            ("facebook", None),
            ("post@eksempel.no", None),
            ("http://bruker@eksempel.no", None),
            ("mailto:post@eksempel.no", None),
            ("javascript:alert(1)", None),
            ("javascript:alert.no", None),
            ("javascript://a.no/%0aalert(1)", None),
            ("data:text/html,x", None),
            ("ftp://eksempel.no", None),
            ("//eksempel.no", None),
            ("http:/eksempel.no", None),
            ("eksempel..no", None),
            ("eksempel.no.", None),
            ("eksempel.no:", None),
            ("192.168.0.1", None),
            ("www.eksempel.no og www.annen.no", None),
            ("eksempel.no/a b", None),
            ("eksempel.no\\x", None),
        ] {
            assert_eq!(home_page(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn days_are_read_with_and_without_a_time() {
        for (text, read) in [("2026-01-31", true), ("2026-01-31T00:00:00", true), ("31.01.2026", false), ("", false), ("2026-02-30", false)]
        {
            assert_eq!(day(text).is_some(), read, "{text:?}");
        }
    }
}
