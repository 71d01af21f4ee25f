//! Size classes: what "small" means for each kind of partner.

/// Inhabitants from which a municipality is medium (SSB's three groups).
pub(super) const MEDIUM_MUNICIPALITY: u32 = 5_000;
/// Inhabitants from which a municipality is large (SSB's three groups).
pub(super) const LARGE_MUNICIPALITY: u32 = 20_000;

/// How large a partner is among its own kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeClass {
    /// A municipality below 5 000 inhabitants, or a business below 100 employees.
    Small,
    /// A municipality of 5 000 to 19 999 inhabitants.
    Medium,
    /// A municipality of 20 000 inhabitants or more, or a business of 100 employees or more.
    Large,
}

impl SizeClass {
    /// The class of a municipality by its inhabitants.
    #[must_use]
    pub const fn of_municipality(inhabitants: u32) -> Self {
        match inhabitants {
            0..MEDIUM_MUNICIPALITY => Self::Small,
            MEDIUM_MUNICIPALITY..LARGE_MUNICIPALITY => Self::Medium,
            _ => Self::Large,
        }
    }
}
