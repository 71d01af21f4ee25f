//! Who took part in which documented project, resolved to partners of the catalogue. Built once; look-ups are O(1).

use super::institution::canonical;
use crate::domain::{Catalogue, Partner, Party, PartyKind, Point, Profile, SizeClass};
use crate::text::{fold, words};
use rustc_hash::FxHashMap;

/// How surely a party of a project is a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Tie {
    /// Another unit of the same institution took part.
    Institution,
    /// The partner itself took part, by name.
    Itself,
}

/// A partner's part in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Row of the project in the catalogue.
    pub(super) project: u32,
    /// How surely it was this partner.
    pub(super) tie: Tie,
    /// Whether it owned the project.
    pub(super) owned: bool,
}

/// What is known of a project's owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ProjectOwner {
    /// Row of the partner it is, when it is one.
    pub(super) partner: Option<u32>,
    /// Its kind.
    pub(super) kind: PartyKind,
    /// Its size, when it is a partner.
    pub(super) size: Option<SizeClass>,
    /// Where it is, when known.
    pub(super) point: Option<Point>,
}

/// Projects by partner, and owners by project.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    parts: Vec<Vec<Part>>,
    owners: Vec<ProjectOwner>,
    names: Names,
}

#[derive(Clone, Debug, Default)]
struct Names {
    partners: FxHashMap<String, u32>,
    institutions: FxHashMap<String, Vec<u32>>,
    places: FxHashMap<String, u32>,
    counties: FxHashMap<String, u32>,
}

impl Evidence {
    /// Reads the projects of a catalogue. O(partners + parties).
    #[must_use]
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let names = Names::new(&catalogue.partners);
        let mut evidence = Self { parts: vec![Vec::new(); catalogue.partners.len()], owners: Vec::new(), names };
        for (row, project) in (0_u32..).zip(&catalogue.projects) {
            evidence.owners.push(evidence.names.owner(&project.owner, catalogue));
            evidence.note(row, &project.owner, true);
            for party in &project.partners {
                evidence.note(row, party, false);
            }
        }
        evidence
    }

    fn note(&mut self, project: u32, party: &Party, owned: bool) {
        for (partner, tie) in self.names.resolve(party) {
            let Some(parts) = at_mut(&mut self.parts, partner) else { continue };
            match parts.last_mut().filter(|last| last.project == project) {
                Some(last) => *last = Part { tie: last.tie.max(tie), owned: last.owned || owned, project },
                None => parts.push(Part { project, tie, owned }),
            }
        }
    }

    /// The projects a partner took part in, in the order of the catalogue.
    #[must_use]
    pub(super) fn of_partner(&self, partner: u32) -> &[Part] {
        at(&self.parts, partner).map_or(&[], Vec::as_slice)
    }

    /// The owner of a project.
    #[must_use]
    pub(super) fn owner(&self, project: u32) -> Option<&ProjectOwner> {
        at(&self.owners, project)
    }

    /// The partner that a name means, by its own name or the municipality of its place.
    #[must_use]
    pub(super) fn partner_named(&self, name: &str) -> Option<u32> {
        self.names.exact(name)
    }

    /// The municipality, else the county, where a party is: see `Names::place`.
    #[must_use]
    pub(super) fn place_of(&self, party: &Party) -> Option<u32> {
        self.names.place(party)
    }
}

impl Names {
    fn new(partners: &[Partner]) -> Self {
        let mut names = Self::default();
        for (row, partner) in (0_u32..).zip(partners) {
            names.add(row, partner);
        }
        names
    }

    fn add(&mut self, row: u32, partner: &Partner) {
        let own = [Some(&partner.name), partner.name_english.as_ref(), partner.name_other.as_ref()];
        for name in own.into_iter().flatten() {
            self.partners.entry(plain(name)).or_insert(row);
        }
        if let Some(institution) = partner.institution() {
            self.institutions.entry(canonical(institution)).or_default().push(row);
        }
        let name = fold(&partner.name);
        if let Profile::Municipality(facts) = &partner.profile {
            self.places.insert(name.strip_suffix(" kommune").unwrap_or(&name).to_owned(), row);
            self.places.entry(fold(&facts.centre)).or_insert(row);
        }
        if let Profile::County(_) = &partner.profile {
            self.counties.insert(name.strip_suffix(" fylkeskommune").unwrap_or(&name).to_owned(), row);
        }
    }

    /// The municipality of the place that is named, else the first one among the words of place and name, else a county named so.
    fn place(&self, party: &Party) -> Option<u32> {
        let place = party.place.as_deref().unwrap_or("");
        let named = [fold(place), fold(&party.name)];
        let within = |places: &FxHashMap<String, u32>| {
            named.iter().flat_map(|text| words(text).filter_map(|range| text.get(range))).find_map(|word| places.get(word)).copied()
        };
        self.places.get(named[0].trim()).copied().or_else(|| within(&self.places)).or_else(|| within(&self.counties))
    }

    /// The partner of a name; of `Oslo kommune, Vann- og avløpsetaten` the part before the comma.
    fn exact(&self, name: &str) -> Option<u32> {
        let whole = self.partners.get(&plain(name));
        whole.or_else(|| self.partners.get(&plain(name.split(',').next()?))).copied()
    }

    fn resolve(&self, party: &Party) -> Vec<(u32, Tie)> {
        let unit = party.unit.as_deref().and_then(|unit| self.exact(unit));
        let itself = unit.or_else(|| self.exact(&party.name));
        let institution =
            self.institutions.get(&canonical(&party.name)).or_else(|| self.institutions.get(&canonical(party.unit.as_deref()?)));
        let others = institution.into_iter().flatten().map(|row| (*row, Tie::Institution));
        others.chain(itself.map(|row| (row, Tie::Itself))).collect()
    }

    fn owner(&self, party: &Party, catalogue: &Catalogue) -> ProjectOwner {
        let row = self.exact(&party.name);
        let partner = row.and_then(|row| at(&catalogue.partners, row));
        let place = self.place(party).and_then(|row| at(&catalogue.partners, row));
        ProjectOwner {
            partner: row,
            kind: party.kind,
            size: partner.and_then(Partner::size_class),
            point: partner.or(place).and_then(|partner| partner.location.point),
        }
    }
}

/// A name without its company form.
fn plain(name: &str) -> String {
    let folded = fold(name.trim());
    let bare = [" as", " asa", " sa", " iks"].iter().find_map(|form| folded.strip_suffix(form));
    bare.map_or_else(|| folded.clone(), ToOwned::to_owned)
}

pub(super) fn at<T>(list: &[T], row: u32) -> Option<&T> {
    list.get(usize::try_from(row).ok()?)
}

fn at_mut<T>(list: &mut [T], row: u32) -> Option<&mut T> {
    list.get_mut(usize::try_from(row).ok()?)
}
