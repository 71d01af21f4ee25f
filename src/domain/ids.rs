//! Names of things. An id is stable across versions of the catalogue, lower case ASCII by convention, and never shown to a user.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A partner of the catalogue, such as `ntnu-iv-ibm` or `kommune-5047`.
    PartnerId
}
id! {
    /// A documented need, such as `behov-leaknor`.
    NeedId
}
id! {
    /// A documented collaboration, such as `leaknor`.
    ProjectId
}
id! {
    /// A funding programme or one of its calls, such as `forkommune-innovasjonsprosjekt-2018`.
    ProgrammeId
}
id! {
    /// A concept of the bilingual concept map, such as `drikkevann`.
    ConceptId
}
