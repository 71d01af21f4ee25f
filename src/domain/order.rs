//! Sorting that costs little code.
//!
//! The standard sort is compiled anew, at up to eight kilobytes, for every type and comparison; sixty of them were a quarter of the worker. Here
//! the order is found once for all types, over places instead of values, and only the moving of values is compiled for each. It is a stable merge
//! sort, O(n log n); the hot loops of index and solver keep the standard one.

use std::cmp::Ordering;

/// Stable sorting of vectors by shared code.
pub trait Ordered<T> {
    /// Sorts by a comparison.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by a key, smallest first.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the values' own order.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> Ordered<T> for Vec<T> {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let places = {
            let mut by_place = |a: usize, b: usize| match (self.get(a), self.get(b)) {
                (Some(a), Some(b)) => compare(a, b),
                _ => Ordering::Equal,
            };
            merge_sort(self.len(), &mut by_place)
        };
        let mut values: Vec<Option<T>> = self.drain(..).map(Some).collect();
        self.extend(places.into_iter().filter_map(|place| values.get_mut(place)?.take()));
    }
}

/// A set or map of items, filled one by one. `collect` sorts them first, with a standard sort of its own for each type.
pub fn gathered<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut collection = C::default();
    collection.extend(items);
    collection
}

/// The places 0 to n in sorted order.
fn merge_sort(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let (mut from, mut to): (Vec<usize>, Vec<usize>) = ((0..n).collect(), Vec::with_capacity(n));
    let mut width = 1;
    while width < n {
        to.clear();
        for run in from.chunks(2 * width) {
            let (left, right) = run.split_at(width.min(run.len()));
            merge(left, right, &mut to, compare);
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    from
}

fn merge(mut left: &[usize], mut right: &[usize], out: &mut Vec<usize>, compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    while let (Some((a, rest_left)), Some((b, rest_right))) = (left.split_first(), right.split_first()) {
        // The left one goes first among equals: that makes the sort stable.
        if compare(*b, *a) == Ordering::Less {
            out.push(*b);
            right = rest_right;
        } else {
            out.push(*a);
            left = rest_left;
        }
    }
    out.extend_from_slice(left);
    out.extend_from_slice(right);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_stable_sort(mut values: Vec<(u8, u16)>) {
            let mut expected = values.clone();
            expected.sort_by_key(|(key, _)| *key);
            values.order_by_key(|(key, _)| *key);
            prop_assert_eq!(&values, &expected);
            expected.sort_unstable();
            values.order();
            prop_assert_eq!(values, expected);
        }
    }
}
