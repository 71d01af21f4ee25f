//! What a user does to the parts of the need: fix a weight, split, join.

use crate::protocol::{FacetView, PartWish};

/// A change of the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartChange {
    /// Fix the weight of a part, in thousandths.
    Weigh(usize, u32),
    /// Let a part's weight follow the others again.
    Loosen(usize),
    /// Split a part into its smaller ones.
    Split(usize),
    /// Join a part and the next one.
    Join(usize),
}

impl PartChange {
    /// The part it is about.
    pub(super) const fn at(self) -> usize {
        let (Self::Weigh(at, _) | Self::Loosen(at) | Self::Split(at) | Self::Join(at)) = self;
        at
    }

    /// The same change to the part at another place.
    pub(super) const fn moved(self, at: usize) -> Self {
        match self {
            Self::Weigh(_, weight) => Self::Weigh(at, weight),
            Self::Loosen(_) => Self::Loosen(at),
            Self::Split(_) => Self::Split(at),
            Self::Join(_) => Self::Join(at),
        }
    }
}

/// The parts on screen as wishes, with a change made. What cannot be done changes nothing.
pub(super) fn changed(shown: &[FacetView], change: PartChange) -> Vec<PartWish> {
    let mut parts: Vec<PartWish> = shown
        .iter()
        .map(|facet| PartWish { atoms: facet.id.split('+').map(str::to_owned).collect(), weight: facet.fixed.then_some(facet.weight) })
        .collect();
    match change {
        PartChange::Weigh(at, weight) => set(&mut parts, at, Some(weight)),
        PartChange::Loosen(at) => set(&mut parts, at, None),
        PartChange::Split(at) => {
            let atoms = shown.get(at).map_or(&[][..], |facet| &facet.atoms);
            if atoms.len() > 1 {
                parts.splice(at..=at, atoms.iter().map(|atom| PartWish { atoms: vec![atom.clone()], weight: None }));
            }
        }
        PartChange::Join(at) if at + 1 < parts.len() => {
            let next = parts.remove(at + 1);
            if let Some(part) = parts.get_mut(at) {
                part.atoms.extend(next.atoms);
                part.weight = part.weight.zip(next.weight).map(|(a, b)| a + b);
            }
        }
        PartChange::Join(_) => {}
    }
    parts
}

fn set(parts: &mut [PartWish], at: usize, weight: Option<u32>) {
    if let Some(part) = parts.get_mut(at) {
        part.weight = weight;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Texts;

    fn facet(id: &str, weight: u32, fixed: bool, atoms: &[&str]) -> FacetView {
        let label = Texts { nb: id.to_owned(), nn: None, en: None };
        FacetView { label, weight, fixed, id: id.to_owned(), atoms: atoms.iter().map(|atom| (*atom).to_owned()).collect() }
    }

    fn told(parts: &[PartWish]) -> Vec<String> {
        parts.iter().map(|part| format!("{}={}", part.atoms.join("+"), part.weight.map_or_else(String::new, |w| w.to_string()))).collect()
    }

    #[test]
    fn each_change_is_made_on_what_is_on_screen() {
        let shown = [facet("water", 600, false, &["water/0", "water/9"]), facet("words-2", 400, true, &["words-2/5"])];
        for (change, expected) in [
            (PartChange::Weigh(0, 300), &["water=300", "words-2=400"][..]),
            (PartChange::Loosen(1), &["water=", "words-2="]),
            (PartChange::Split(0), &["water/0=", "water/9=", "words-2=400"]),
            (PartChange::Split(1), &["water=", "words-2=400"]),
            (PartChange::Join(0), &["water+words-2="]),
            (PartChange::Join(1), &["water=", "words-2=400"]),
            (PartChange::Weigh(7, 300), &["water=", "words-2=400"]),
        ] {
            assert_eq!(told(&changed(&shown, change)), expected, "{change:?}");
        }
    }
}
