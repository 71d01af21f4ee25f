//! Who is meant while a name is being typed: names that begin so first, then names with a word that begins so, then names spelled nearly so.

use super::evidence::at;
use crate::domain::Ordered;
use crate::domain::{Partner, PartnerKind};
use crate::text::{fold, words};

/// A name with its words, folded.
#[derive(Clone, Debug)]
struct Named {
    row: u32,
    name: String,
}

/// The names of all partners.
#[derive(Clone, Debug, Default)]
pub(super) struct NameIndex {
    names: Vec<Named>,
}

/// How well a name answers what was typed; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    WholeName,
    Beginning,
    WordBeginning,
    Misspelt,
}

/// Shortest input that may be misspelt.
const LEAST_MISSPELT: usize = 4;

impl NameIndex {
    /// Folds the names. O(partners).
    #[must_use]
    pub(super) fn new(partners: &[Partner]) -> Self {
        let of = |(row, partner): (u32, &Partner)| {
            let names = [Some(&partner.name), partner.name_english.as_ref(), partner.name_other.as_ref()];
            names.into_iter().flatten().map(move |name| Named { row, name: fold(name) }).collect::<Vec<_>>()
        };
        Self { names: (0_u32..).zip(partners).flat_map(of).collect() }
    }

    /// Rows of partners whose name fits, best first, kinds in their usual order, shorter names before longer. O(partners × length).
    #[must_use]
    pub(super) fn find(&self, partners: &[Partner], typed: &str, kinds: &[PartnerKind], most: usize) -> Vec<u32> {
        let typed = fold(typed.trim());
        if typed.is_empty() {
            return Vec::new();
        }
        let kind = |row: u32| at(partners, row).map(Partner::kind);
        let wanted = |row: u32| at(partners, row).is_some_and(|partner| kinds.is_empty() || kinds.contains(&partner.kind()));
        let fitting = self.names.iter().filter(|named| wanted(named.row)).filter_map(|named| Some((fit(&named.name, &typed)?, named)));
        let mut found: Vec<(Fit, Option<PartnerKind>, usize, &str, u32)> =
            fitting.map(|(fit, named)| (fit, kind(named.row), named.name.len(), named.name.as_str(), named.row)).collect();
        found.order();
        let mut rows: Vec<u32> = Vec::new();
        for (.., row) in found {
            if rows.len() < most && !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }
}

fn fit(name: &str, typed: &str) -> Option<Fit> {
    if name == typed || name.strip_suffix(" kommune") == Some(typed) {
        return Some(Fit::WholeName);
    }
    if name.starts_with(typed) {
        return Some(Fit::Beginning);
    }
    let begins = |range: std::ops::Range<usize>| name.get(range.start..).is_some_and(|rest| rest.starts_with(typed));
    if words(name).any(begins) {
        return Some(Fit::WordBeginning);
    }
    let letters = typed.chars().count();
    if !(LEAST_MISSPELT..=30).contains(&letters) {
        return None;
    }
    let allowed = if letters < 8 { 1 } else { 2 };
    let beginning: String = name.chars().take(letters).collect();
    let near = name.chars().next() == typed.chars().next() && strsim::osa_distance(&beginning, typed) <= allowed;
    near.then_some(Fit::Misspelt)
}
