//! The seventeen UN sustainable development goals as a set.

/// A set of UN goals, 1 to 17.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Goals(u32);

impl Goals {
    /// The number of goals that exist.
    pub const COUNT: u8 = 17;

    /// The set of the given goals; numbers outside 1 to 17 are passed over.
    #[must_use]
    pub fn of(goals: impl IntoIterator<Item = u8>) -> Self {
        Self(goals.into_iter().filter(|g| (1..=Self::COUNT).contains(g)).fold(0, |bits, g| bits | 1 << g))
    }

    /// The goals in rising order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=Self::COUNT).filter(move |g| self.0 & (1 << g) != 0)
    }

    /// How many goals are in the set.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether no goal is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The goals in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The goals in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
