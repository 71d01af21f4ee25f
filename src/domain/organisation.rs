//! Norwegian organisation numbers.

use std::fmt;

/// A nine-digit number of Enhetsregisteret whose check digit is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(u32);

impl OrganisationNumber {
    /// Reads nine digits, blanks allowed between them; `None` when the length or the check digit is wrong.
    ///
    /// The check digit is modulus 11 over the weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
        let digits: Vec<u32> = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(10)).collect::<Option<_>>()?;
        let [head @ .., check] = digits.as_slice() else { return None };
        if head.len() != WEIGHTS.len() {
            return None;
        }
        let sum: u32 = head.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum();
        let expected = (11 - sum % 11) % 11;
        (expected == *check).then(|| Self(digits.iter().fold(0, |n, d| n * 10 + d)))
    }

    /// The number as an integer of nine digits.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:09}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_decides() {
        for (text, valid) in [
            ("958935420", true),
            ("958 935 420", true),
            ("958935421", false),
            ("95893542", false),
            ("", false),
            ("95893542x", false),
            ("9589354200", false),
        ] {
            assert_eq!(OrganisationNumber::parse(text).is_some(), valid, "{text}");
        }
    }
}
