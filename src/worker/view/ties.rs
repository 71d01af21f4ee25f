//! Documented ties between the members of a team: the catalogue's projects in which two of them took part.

use crate::domain::{Catalogue, Party, Project};
use crate::protocol::TieView;

/// The ties between partners, by their places in the list; each pair once.
pub(crate) fn ties(catalogue: &Catalogue, ids: &[&str]) -> Vec<TieView> {
    let mut found: Vec<TieView> = Vec::new();
    for project in &catalogue.projects {
        let present: Vec<u32> = (0..).zip(ids).filter(|(_, id)| takes_part(project, id)).map(|(at, _)| at).collect();
        for (at, from) in present.iter().enumerate() {
            for to in present.iter().skip(at + 1) {
                let shared = (project.title.clone(), project.year);
                match found.iter_mut().find(|tie| (tie.from, tie.to) == (*from, *to)) {
                    Some(tie) => tie.projects.push(shared),
                    None => found.push(TieView { from: *from, to: *to, projects: vec![shared] }),
                }
            }
        }
    }
    found
}

fn takes_part(project: &Project, id: &str) -> bool {
    let is = |party: &Party| party.partner.as_ref().is_some_and(|partner| partner.0 == id);
    is(&project.owner) || project.partners.iter().any(is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Confidence, Date, PartyKind, Provenance, SourceIndex};

    fn party(id: &str) -> Party {
        Party { name: id.to_owned(), unit: None, kind: PartyKind::Other, role: None, place: None, partner: Some(id.into()) }
    }

    fn project(id: &str, year: u16, owner: &str, partners: &[&str]) -> Project {
        Project {
            id: id.into(),
            title: id.to_uppercase(),
            year: Some(year),
            programme: None,
            owner: party(owner),
            partners: partners.iter().map(|id| party(id)).collect(),
            themes: Vec::new(),
            provenance: Provenance { source: SourceIndex(0), date: Date::start_of(year).expect("a year"), confidence: Confidence::High },
        }
    }

    #[test]
    fn each_pair_that_shared_a_project_is_tied_once() {
        let projects = vec![project("p", 2020, "a", &["b", "x"]), project("q", 2021, "b", &["a", "c"]), project("r", 2022, "d", &["x"])];
        let catalogue = Catalogue { projects, ..Catalogue::default() };
        let named = |list: &[&str]| list.iter().zip(2020..).map(|(title, year)| ((*title).to_owned(), Some(year))).collect::<Vec<_>>();
        let tie = |from, to, projects| TieView { from, to, projects };
        let expected =
            [tie(0, 1, named(&["P", "Q"])), tie(0, 2, vec![("Q".into(), Some(2021))]), tie(1, 2, vec![("Q".into(), Some(2021))])];
        assert_eq!(ties(&catalogue, &["a", "b", "c", "d", ""]), expected);
    }
}
