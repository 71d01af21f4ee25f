//! The parts of a need as a user wants them: joined, split, weighed anew.
//!
//! A facet is made of atoms: the words of the need that belong together because one concept, or one word, explains them. An atom is named by
//! its facet and the place of its first word, so the names hold for as long as the need's text does. Names that no longer fit are passed
//! over, and words that no wish names stay a part of their own: nothing of a need is lost by an edit.

use super::{AskedTerm, Context, Facet};
use crate::domain::Ordered;

/// A part a user wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetWish {
    /// Ids of facets or of atoms, which this part shall hold.
    pub atoms: Vec<String>,
    /// Its weight in thousandths, when it is fixed; the others share the rest as before.
    pub weight: Option<u32>,
}

/// All thousandths of a need.
const WHOLE: u32 = 1_000;
/// The least a part can weigh: what weighs nothing is no part of the need.
const LEAST: u32 = 10;

/// Terms that make a part, with what is wished of it.
pub(super) struct Group<'a> {
    pub(super) id: String,
    pub(super) terms: Vec<&'a AskedTerm>,
    pub(super) atoms: Vec<String>,
    pub(super) weight: Option<u32>,
}

/// Groups of terms, put together as wished; without wishes as they were.
pub(super) fn regrouped<'a>(context: &Context<'_>, groups: Vec<(String, Vec<&'a AskedTerm>)>, wishes: &[FacetWish]) -> Vec<Group<'a>> {
    let mut pool: Vec<(String, String, &AskedTerm)> = Vec::new();
    for (id, terms) in groups {
        let names = atoms(context, &id, &terms);
        pool.extend(terms.into_iter().zip(names).map(|(term, atom)| (id.clone(), atom, term)));
    }
    let mut made = Vec::new();
    for wish in wishes {
        let (taken, left): (Vec<_>, Vec<_>) =
            pool.into_iter().partition(|(id, atom, _)| wish.atoms.contains(id) || wish.atoms.contains(atom));
        pool = left;
        if !taken.is_empty() {
            made.push(group(wish.atoms.join("+"), taken, wish.weight));
        }
    }
    while let Some((id, ..)) = pool.first().cloned() {
        let (own, left): (Vec<_>, Vec<_>) = pool.into_iter().partition(|(other, ..)| *other == id);
        pool = left;
        made.push(group(id, own, None));
    }
    made
}

fn group(id: String, members: Vec<(String, String, &AskedTerm)>, weight: Option<u32>) -> Group<'_> {
    let mut atoms: Vec<String> = members.iter().filter(|(.., term)| super::counts(term)).map(|(_, atom, _)| atom.clone()).collect();
    atoms.order();
    atoms.dedup();
    Group { id, terms: members.into_iter().map(|(.., term)| term).collect(), atoms, weight }
}

/// The atom of each term: the concept that covers its word, the nearest one in the group, or the word alone where there is none.
fn atoms(context: &Context<'_>, id: &str, terms: &[&AskedTerm]) -> Vec<String> {
    let in_group = |token: usize| terms.iter().any(|term| term.tokens.contains(&token));
    let anchors: Vec<usize> = context.asked.concepts.iter().map(|hit| hit.tokens.start).filter(|start| in_group(*start)).collect();
    let anchor = |token: usize| anchors.iter().copied().min_by_key(|start| (start.abs_diff(token), *start)).unwrap_or(token);
    terms.iter().map(|term| format!("{id}/{}", anchor(term.tokens.start))).collect()
}

/// Weights that add up to the whole: fixed ones as they are, the others in proportion. Fixed ones that leave no room are scaled down alike.
pub(super) fn weighed(facets: &mut [Facet], fixed: &[Option<u32>]) {
    let wished = |at: usize| fixed.get(at).copied().flatten().map(|weight| weight.clamp(LEAST, WHOLE));
    let sum = (0..fixed.len()).filter_map(wished).fold(0, u32::saturating_add);
    let open = fixed.iter().filter(|weight| weight.is_none()).count();
    let least = LEAST.saturating_mul(u32::try_from(open).unwrap_or(0));
    let rest = if open == 0 { 0 } else { WHOLE.saturating_sub(sum).max(least).min(WHOLE) };
    let (fixed_whole, open_whole) = (WHOLE - rest, rest);
    share(facets, fixed_whole, |at, _| wished(at));
    share(facets, open_whole, |at, facet| if wished(at).is_some() { None } else { Some(facet.weight) });
}

fn share(facets: &mut [Facet], whole: u32, weight: impl Fn(usize, &Facet) -> Option<u32>) {
    let parts: Vec<Option<u32>> = facets.iter().enumerate().map(|(at, facet)| weight(at, facet)).collect();
    let shares: Vec<u32> = parts.iter().map(|part| part.unwrap_or(0)).collect();
    let apportioned = crate::matching::ledger::apportion(i32::try_from(whole).unwrap_or(0), &shares);
    for ((facet, part), points) in facets.iter_mut().zip(parts).zip(apportioned) {
        if part.is_some() {
            facet.weight = u32::try_from(points).unwrap_or(0);
        }
    }
}
