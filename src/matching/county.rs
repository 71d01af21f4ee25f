//! Which county each partner lies in, by number: counting and filtering ten thousand partners at every keystroke compares numbers, not names.

use crate::domain::Partner;

/// The counties of a catalogue, and each partner's.
#[derive(Clone, Debug, Default)]
pub(super) struct Counties {
    names: Vec<String>,
    of: Vec<u16>,
}

impl Counties {
    /// Numbers the counties. O(partners × log counties).
    pub(super) fn new(partners: &[Partner]) -> Self {
        let mut names: Vec<String> = Vec::new();
        for partner in partners {
            let county = &partner.location.county;
            if let Err(at) = names.binary_search(county) {
                names.insert(at, county.clone());
            }
        }
        let number = |partner: &Partner| names.binary_search(&partner.location.county).ok().and_then(|at| u16::try_from(at).ok());
        let of = partners.iter().map(|partner| number(partner).unwrap_or(u16::MAX)).collect();
        Self { names, of }
    }

    /// The number of a partner's county.
    pub(super) fn of(&self, row: u32) -> usize {
        usize::try_from(row).ok().and_then(|row| self.of.get(row)).map_or(usize::MAX, |number| usize::from(*number))
    }

    /// For each county whether it is wanted; all are when none is named.
    pub(super) fn wanted(&self, named: &[String]) -> Vec<bool> {
        self.names.iter().map(|name| named.is_empty() || named.contains(name)).collect()
    }

    /// The counties in order.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }
}
