//! The pages and their paths.

use super::percent::{decode_component, encode_component};

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// `/`: the question and the doors.
    #[default]
    Start,
    /// `/treff`: ranked matches.
    Matches,
    /// `/partner/:id`.
    Partner(String),
    /// `/behov`: documented needs.
    Needs,
    /// `/behov/:id`.
    Need(String),
    /// `/program`: programmes.
    Programmes,
    /// `/program/:id`.
    Programme(String),
    /// `/konsortium`: teams for a need and a programme.
    Consortium,
    /// `/form`: which form of collaboration fits.
    Form,
    /// `/trepart`: the test of a project between three parties.
    ThreeParty,
    /// `/eget` and what lies below it: the user's own data, another program of the same page.
    Own(String),
    /// `/liste`: the shortlist, side by side.
    Shortlist,
    /// `/kontakt/:id`: a first letter to a partner.
    Contact(String),
    /// `/sammendrag`: all of it on one sheet.
    Summary,
    /// `/skriv`: the need writer.
    Write,
    /// `/oversikt`: all needs against a programme.
    Overview,
    /// `/om`: method, data, privacy, accessibility.
    About,
    /// Any other path.
    Unknown,
}

impl Page {
    /// The page of a path below the base, with or without slashes at its ends.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if let Some(below) = own_path(path) {
            return Self::Own(below);
        }
        let page = match (parts.next(), parts.next().map(decode_component)) {
            (None | Some("index.html"), None) => Self::Start,
            (Some("treff"), None) => Self::Matches,
            (Some("partner"), Some(id)) => Self::Partner(id),
            (Some("behov"), None) => Self::Needs,
            (Some("behov"), Some(id)) => Self::Need(id),
            (Some("program"), None) => Self::Programmes,
            (Some("program"), Some(id)) => Self::Programme(id),
            (Some("konsortium"), None) => Self::Consortium,
            (Some("form"), None) => Self::Form,
            (Some("trepart"), None) => Self::ThreeParty,
            (Some("liste"), None) => Self::Shortlist,
            (Some("kontakt"), Some(id)) => Self::Contact(id),
            (Some("sammendrag"), None) => Self::Summary,
            (Some("skriv"), None) => Self::Write,
            (Some("oversikt"), None) => Self::Overview,
            (Some("om"), None) => Self::About,
            _ => Self::Unknown,
        };
        if parts.next().is_some() { Self::Unknown } else { page }
    }

    /// The path below the base, without a slash in front.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Start | Self::Unknown => String::new(),
            Self::Matches => "treff".to_owned(),
            Self::Partner(id) => format!("partner/{}", encode_component(id)),
            Self::Needs => "behov".to_owned(),
            Self::Need(id) => format!("behov/{}", encode_component(id)),
            Self::Programmes => "program".to_owned(),
            Self::Programme(id) => format!("program/{}", encode_component(id)),
            Self::Consortium => "konsortium".to_owned(),
            Self::Form => "form".to_owned(),
            Self::ThreeParty => "trepart".to_owned(),
            Self::Shortlist => "liste".to_owned(),
            Self::Contact(id) => format!("kontakt/{}", encode_component(id)),
            Self::Summary => "sammendrag".to_owned(),
            Self::Write => "skriv".to_owned(),
            Self::Overview => "oversikt".to_owned(),
            Self::About => "om".to_owned(),
            Self::Own(below) if below.is_empty() => OWN.to_owned(),
            Self::Own(below) => format!("{OWN}/{}", below.split('/').map(encode_component).collect::<Vec<_>>().join("/")),
        }
    }

    /// The program the page belongs to. A link to another program is followed by the browser, which loads it; the fragment goes along.
    /// `public/fallback.js` knows the same by the path.
    #[must_use]
    pub const fn program(&self) -> Program {
        match self {
            Self::Own(_) => Program::Own,
            Self::Programmes
            | Self::Programme(_)
            | Self::Consortium
            | Self::Form
            | Self::ThreeParty
            | Self::Shortlist
            | Self::Contact(_)
            | Self::Summary
            | Self::Overview
            | Self::Write
            | Self::About => Program::Plan,
            Self::Start | Self::Matches | Self::Partner(_) | Self::Needs | Self::Need(_) | Self::Unknown => Program::Find,
        }
    }
}

/// A program: what is loaded together. The first page is there sooner when it does not wait for the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Question, matches, partners, needs.
    Find,
    /// The need writer, programmes, consortia, plans, letters, overviews, and what Makker is.
    Plan,
    /// The user's own data.
    Own,
}

/// The folder of the user's own data.
const OWN: &str = "eget";

fn own_path(path: &str) -> Option<String> {
    let below = path.trim_matches('/').strip_prefix(OWN)?;
    let parts = below.split('/').filter(|part| !part.is_empty()).map(decode_component);
    (below.is_empty() || below.starts_with('/')).then(|| parts.collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_its_path() {
        for page in [
            Page::Start,
            Page::Matches,
            Page::Partner("ntnu-iv-ibm".to_owned()),
            Page::Partner("a/b c".to_owned()),
            Page::Needs,
            Page::Need("behov-leaknor".to_owned()),
            Page::Programmes,
            Page::Programme("skattefunn".to_owned()),
            Page::Consortium,
            Page::Form,
            Page::ThreeParty,
            Page::Own(String::new()),
            Page::Own("partner/ntnu-iv-ibm".to_owned()),
            Page::Shortlist,
            Page::Contact("kommune-5047".to_owned()),
            Page::Summary,
            Page::Write,
            Page::Overview,
            Page::About,
        ] {
            assert_eq!(Page::parse(&page.path()), page);
            assert_eq!(Page::parse(&format!("/{}/", page.path())), page);
        }
    }

    #[test]
    fn the_start_of_the_page_knows_the_programs_by_their_paths() {
        let script = include_str!("../../public/fallback.js");
        let list = |name: &str| script.lines().find_map(|line| line.trim().strip_prefix(name)).expect("the script names the paths");
        let plan = list("plan: /^(");
        for page in ["program", "konsortium", "form", "trepart", "liste", "kontakt", "sammendrag", "oversikt", "skriv", "om"] {
            let (whole, below) = (Page::parse(page).program(), Page::parse(&format!("{page}/x")).program());
            assert!(whole == Program::Plan || below == Program::Plan, "{page}");
            assert!(plan.split(['|', ')']).any(|it| it == page), "{page}");
        }
        assert!(list("own: /^(").starts_with("eget)"));
    }

    #[test]
    fn other_paths_are_unknown() {
        for path in ["/tull", "/partner", "/treff/1", "/behov/a/b", "/konsortium/x", "/liste/1", "/kontakt"] {
            assert_eq!(Page::parse(path), Page::Unknown, "{path}");
        }
    }
}
