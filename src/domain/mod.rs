//! GROUND. The facts Makker knows: who exists, what they can and need, what has been done, which programmes there are.
//!
//! Everything here is plain data with checked constructors. Nothing derived is stored (no index, no score, no text analysis), nothing reads
//! a clock, and nothing derives `serde`: the shapes that travel live in [`crate::exchange`] and [`crate::protocol`].
//! Every fact carries a [`Provenance`]: where it comes from, from which date, and how sure we are.

mod catalogue;
mod concept;
mod date;
mod form;
mod goals;
mod ids;
mod language;
mod lexicon;
mod money;
mod need;
mod order;
mod organisation;
mod partner;
mod place;
mod problem;
mod programme;
mod project;
mod provenance;
mod size;

pub use catalogue::{Catalogue, Correction};
pub use concept::Concept;
pub use date::Date;
pub use form::{AnchoredSoFar, Clarity, Form, FormAnswer, FormAnswers, FormKind, FormOwner, FormReason, Horizon, HoursAtHand, Wanted};
pub use goals::Goals;
pub use ids::{ConceptId, NeedId, PartnerId, ProgrammeId, ProjectId};
pub use language::Language;
pub use lexicon::{Constituent, LexiconData};
pub use money::Kroner;
pub use need::Need;
pub use order::{Ordered, gathered};
pub use organisation::OrganisationNumber;
pub use partner::{Approval, ClusterKind, Competence, Municipality, Partner, PartnerKind, Profile, ResearchKind};
pub use place::{Location, Point};
pub use problem::{Problem, Severity};
pub use programme::*;
pub use project::{Party, PartyKind, Project};
pub use provenance::{Confidence, Provenance, Source, SourceIndex, Sourced};
pub use size::SizeClass;
