//! Money in whole kroner.

/// An amount in Norwegian kroner. Integer, so that tables add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kroner(pub i64);

impl Kroner {
    /// The part of this amount that `percent` makes, rounded down to the krone.
    #[must_use]
    pub const fn percent(self, percent: i64) -> Self {
        Self(self.0.saturating_mul(percent).div_euclid(100))
    }
}
