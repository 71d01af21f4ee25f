//! The ledger: every point of a score, where it comes from, and what speaks against.
//!
//! Made by the same code as the score (each signal writes its entries while it counts), so the entries add up to the score exactly.

use super::asked::Kinship;
use super::profile::TextSpan;
use super::rank::Item;
use super::weights::SignalKind;
use crate::domain::Ordered;
use crate::domain::{ConceptId, Confidence, Date, Language, NeedId, PartnerKind, ProjectId, SizeClass, SourceIndex};
use std::ops::Range;

/// What an entry rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Words of the need that the partner has.
    Words {
        /// The words in the need: a byte range.
        need: Range<usize>,
        /// The language the need was read in.
        language: Language,
        /// How the partner's words follow from those of the need.
        kinship: Kinship,
        /// Where the partner has them; at most the first few.
        found: Vec<TextSpan>,
    },
    /// A concept in common.
    Concept {
        /// The concept the partner has: the same, the one above, or a related one.
        concept: ConceptId,
        /// How it follows from the need.
        kinship: Kinship,
        /// The words in the need that name it.
        need: Range<usize>,
        /// The language the need was read in.
        language: Language,
        /// Where the partner names it; empty when its source lists it.
        found: Vec<TextSpan>,
    },
    /// Words of the need that the partner lacks: no points, but worth knowing.
    MissingWords {
        /// The words in the need.
        need: Range<usize>,
    },
    /// A documented need of the partner's own that is like this one.
    SameNeed {
        /// The need.
        need: NeedId,
        /// How like the needs are, in thousandths.
        likeness: u32,
    },
    /// A documented project on a like need.
    LikeProject {
        /// The project.
        project: ProjectId,
        /// How like the needs are, in thousandths.
        likeness: u32,
        /// Whether the partner itself took part, or another unit of its institution.
        itself: bool,
    },
    /// Documented projects for owners of this kind, and how many of them of this size.
    LikeOwners {
        /// Projects for owners of this kind.
        projects: u32,
        /// Of those, for owners of this size.
        same_size: u32,
        /// Of all, those the partner itself took part in, and not another unit of its institution.
        own: u32,
    },
    /// A documented project with this owner, or with one within an hour's drive of it.
    Known {
        /// The project.
        project: ProjectId,
        /// Whether it was with the owner itself.
        with_owner: bool,
        /// Whether the partner itself took part, or another unit of its institution.
        itself: bool,
    },
    /// Nothing is documented: neutral.
    NoHistory,
    /// The distance.
    Distance {
        /// Whole kilometres.
        km: u32,
    },
    /// The same county.
    SameCounty,
    /// What the partner is documented to need, and the owner can.
    Gives {
        /// How well it fits, in thousandths.
        fit: u32,
    },
    /// A partner of the owner's own kind that is larger.
    LargerPeer {
        /// Its size.
        size: SizeClass,
    },
    /// Proposed elsewhere already.
    Proposed {
        /// How often.
        times: u32,
    },
    /// Fills a role that the programme's rules demand, or does not.
    Role {
        /// Its kind.
        kind: PartnerKind,
        /// Whether the rules demand that kind.
        demanded: bool,
    },
    /// UN goals in common.
    Goals {
        /// The goals, 1 to 17.
        common: Vec<u8>,
    },
    /// How sure the facts are, and from when.
    Facts {
        /// How sure.
        confidence: Confidence,
        /// From when.
        date: Date,
    },
    /// No data: no points either way.
    NotKnown,
}

/// One line of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The signal it belongs to.
    pub signal: SignalKind,
    /// Points, for or against.
    pub points: i32,
    /// What it rests on.
    pub ground: Ground,
    /// The source of the fact, and its date, where the fact has one of its own.
    pub source: Option<(SourceIndex, Date)>,
}

/// A score, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// What it is about.
    pub item: Item,
    /// The score: the sum of the entries.
    pub score: i32,
    /// The lines, by signal.
    pub entries: Vec<Entry>,
    /// What would lift this match, the largest lift first.
    pub lifts: Vec<Lift>,
}

/// Something that would add points if the partner had it, or said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// Points it would add.
    pub points: i32,
    /// What is missing.
    pub what: Missing,
}

/// What a partner's record lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Words of the need: a byte range.
    Words(Range<usize>),
    /// A concept the need names.
    Concept(ConceptId),
}

/// Shares `points` among entries in proportion to their shares, exactly: remainders go to the largest, then the first.
#[must_use]
pub(super) fn apportion(points: i32, shares: &[u32]) -> Vec<i32> {
    let all: u64 = shares.iter().map(|share| u64::from(*share)).sum();
    if all == 0 {
        return shares.iter().enumerate().map(|(at, _)| if at == 0 { points } else { 0 }).collect();
    }
    let size = u64::from(points.unsigned_abs());
    let exact: Vec<(u64, u64)> = shares.iter().map(|share| (size * u64::from(*share) / all, size * u64::from(*share) % all)).collect();
    let mut left = size - exact.iter().map(|(whole, _)| whole).sum::<u64>();
    let mut parts: Vec<u64> = exact.iter().map(|(whole, _)| *whole).collect();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.order_by_key(|at| std::cmp::Reverse(exact.get(*at).map(|(_, rest)| *rest)));
    for at in order {
        if left == 0 {
            break;
        }
        if let Some(part) = parts.get_mut(at) {
            *part += 1;
            left -= 1;
        }
    }
    parts.into_iter().map(|part| points.signum() * i32::try_from(part).unwrap_or(i32::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn remainders_go_to_the_largest_then_the_first() {
        for (points, shares, expected) in [
            (10, &[1, 1, 1][..], &[4, 3, 3][..]),
            (10, &[5, 0, 5], &[5, 0, 5]),
            (-7, &[1, 3], &[-2, -5]),
            (5, &[0, 0], &[5, 0]),
            (0, &[3, 4], &[0, 0]),
            (5, &[], &[]),
        ] {
            assert_eq!(apportion(points, shares), expected, "{points} over {shares:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(points in -5_000_i32..5_000, shares in prop::collection::vec(0_u32..100_000, 1..20)) {
            prop_assert_eq!(apportion(points, &shares).into_iter().sum::<i32>(), points);
        }
    }
}
