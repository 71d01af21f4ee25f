//! What is wrong with a problem as given. All faults are named at once, each with what was given and what is allowed.

use std::fmt;

/// Where in the problem a fault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A facet; the subject is its id.
    Facet,
    /// A candidate; the subject is its id.
    Candidate,
    /// A score; the subject is `candidate/facet`.
    Score,
    /// A tie; the subject is `a/b`.
    Tie,
    /// A rule; the subject names it.
    Rule,
    /// The list of locked candidates.
    Locked,
    /// The list of excluded candidates.
    Excluded,
    /// A number of the problem as a whole.
    Problem,
}

impl Place {
    /// The key of the problem file that holds the place.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Facet => "facets",
            Self::Candidate => "candidates",
            Self::Score => "scores",
            Self::Tie => "ties",
            Self::Rule => "rules",
            Self::Locked => "locked",
            Self::Excluded => "excluded",
            Self::Problem => "problem",
        }
    }
}

/// The sort of a fault, one for each way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// Nothing there, or an id without letters: fill it in.
    Empty,
    /// The same id twice: keep one.
    Duplicate,
    /// An id that no candidate or facet has: correct or remove it.
    Unknown,
    /// Locked and excluded at once: take it off one list.
    LockedAndExcluded,
    /// A tie of a candidate with itself: remove it.
    SelfTie,
    /// A number below what is allowed.
    TooSmall {
        /// The number.
        given: i64,
        /// The smallest allowed.
        limit: i64,
    },
    /// A number above what is allowed.
    TooLarge {
        /// The number.
        given: i64,
        /// The largest allowed.
        limit: i64,
    },
    /// A least number above the most: swap or correct them.
    MinAboveMax {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
}

/// One fault of a problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where it lies.
    pub place: Place,
    /// The id or name it is about; empty when the whole place is meant.
    pub subject: String,
    /// What it is.
    pub kind: FaultKind,
}

impl Fault {
    /// What to do about it, for the command line and for logs; the page words its own.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self.kind {
            FaultKind::Empty => "fill it in",
            FaultKind::Duplicate => "keep one of them",
            FaultKind::Unknown => "correct the id, or remove it",
            FaultKind::LockedAndExcluded => "take it off one of the two lists",
            FaultKind::SelfTie => "remove the tie, or name two candidates",
            FaultKind::TooSmall { .. } => "raise it to the limit or above",
            FaultKind::TooLarge { .. } => "lower it to the limit or below",
            FaultKind::MinAboveMax { .. } => "correct one of the two",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.place.key())?;
        if !self.subject.is_empty() {
            write!(out, " \"{}\"", self.subject)?;
        }
        match self.kind {
            FaultKind::Empty => write!(out, ": empty"),
            FaultKind::Duplicate => write!(out, ": given twice"),
            FaultKind::Unknown => write!(out, ": not known"),
            FaultKind::LockedAndExcluded => write!(out, ": locked and excluded at once"),
            FaultKind::SelfTie => write!(out, ": tied to itself"),
            FaultKind::TooSmall { given, limit } => write!(out, ": given {given}, smallest allowed {limit}"),
            FaultKind::TooLarge { given, limit } => write!(out, ": given {given}, largest allowed {limit}"),
            FaultKind::MinAboveMax { min, max } => write!(out, ": the least, {min}, is above the most, {max}"),
        }
    }
}
