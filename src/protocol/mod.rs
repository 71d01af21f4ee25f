//! Messages between page and worker: plain data in the view's own words, versioned, as postcard bytes.
//!
//! The page never sees an index, a posting or a domain type; the worker never sees a signal or an element. Each question belongs to a
//! [`Channel`] and carries a generation: the newest question of a channel wins, and an answer of an older generation is dropped.
//! Types here are a boundary: a change of shape raises [`PROTOCOL_VERSION`].

mod card;
mod compare;
mod consortium;
mod doors;
mod form;
mod matches;
mod message;
mod needs;
mod partner;
mod plan;
mod programme;
mod text;

pub use card::{Kind, OwnerRef, OwnerSuggestion, PartnerCard, Role, Size};
pub use compare::{CompareView, ComparedPartner};
pub use consortium::{
    ConsortiumRequest, ConsortiumView, Coverage, FacetView, MemberView, PartWish, RepairView, SearchState, TeamView, TieView,
};
pub use doors::{BundleView, CountRequest, KnownProjectView, KnownView, OverviewRequest, OverviewRow, OverviewView, PeerView, SolvedView};
pub use form::{CheckView, FormReasonView, FormView, FormsRequest, FormsView, PartyFact, PartyView, ThreePartyRequest, ThreePartyView};
pub use matches::{
    CorrectedWord, Detail, Evidence, Filters, LedgerEntry, LedgerView, MOST_WEIGHT, MatchRequest, MatchRow, MatchesView, Meeting, MetWord,
    ProjectRef, Reason, Signal, SignalPoints, Stability, Tally, Target, UnderstoodWord, WordState,
};
pub use message::{BUILD, Channel, Failure, Message, PROTOCOL_VERSION, Question, Reply, Request, Summary, Ticket, decode, encode};
pub use needs::{NeedRow, NeedView, NeedsRequest, NeedsView};
pub use partner::{CompetenceView, FactKey, FactRow, FactValue, Neighbour, PartnerView, ProjectView};
pub use plan::{PlanCells, PlanEdits, PlanMoney, PlanRequest, PlanRow, PlanView};
pub use programme::{
    Allowed, AmountView, Anchor, AskedFact, Effort, Given, Measure, ProgrammeRow, ProgrammeStatus, ProgrammeView, ProgrammesRequest,
    ProgrammesView, Remedy, RuleTopic, RuleView, VerdictKind, VerdictView,
};
pub use text::{ConceptView, ConfidenceView, Highlight, SourceView, Tag, Texts};
