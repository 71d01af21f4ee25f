//! Numbers that look random and are the same everywhere.

/// A linear congruential generator, modulo 2^31. Its numbers are good enough to spread candidates, and the same everywhere.
#[derive(Clone, Debug)]
pub struct Sequence(u64);

impl Sequence {
    /// Starts at a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed % (1 << 31))
    }

    /// The next number below `bound`, which must be at least 1. Taken from the upper bits, the lower ones repeat too soon.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = (self.0 * 1_103_515_245 + 12_345) % (1 << 31);
        (self.0 * bound.max(1)) >> 31
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// A number from `least` to `most`, both included.
    pub fn within(&mut self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(most - least).unwrap_or(0) + 1;
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }
}
