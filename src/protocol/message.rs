//! The envelope: requests, replies, tickets, and their bytes.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    CompareView, ConsortiumRequest, ConsortiumView, CountRequest, FormsRequest, FormsView, Kind, KnownView, LedgerView, MatchRequest,
    MatchesView, NeedView, NeedsRequest, NeedsView, OverviewRequest, OverviewView, OwnerRef, OwnerSuggestion, PartnerCard, PartnerView,
    PlanRequest, PlanView, ProgrammeView, ProgrammesRequest, ProgrammesView, Role, ThreePartyRequest, ThreePartyView,
};

/// The version of every shape in this module.
pub const PROTOCOL_VERSION: u32 = 3;

/// The build both sides must share: set by the build script's environment, else the package version.
pub const BUILD: &str = match option_env!("MAKKER_BUILD") {
    Some(build) => build,
    None => env!("CARGO_PKG_VERSION"),
};

/// A stream of questions in which the newest wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// Loading the catalogue.
    Load,
    /// Typing help for the owner.
    Suggest,
    /// Who the chosen owner is.
    Owner,
    /// The result list.
    Matches,
    /// A ledger.
    Ledger,
    /// A partner's page.
    Partner,
    /// The list of needs.
    Needs,
    /// A need's page.
    Need,
    /// The list of programmes.
    Programmes,
    /// A programme's page.
    Programme,
    /// A consortium.
    Consortium,
    /// The financing plan of a team.
    Plan,
    /// Which form fits.
    Forms,
    /// The test of three parties.
    ThreeParty,
    /// Partners side by side.
    Compare,
    /// What is known already of a need.
    Known,
    /// How many matches each kept need has.
    Counts,
    /// All needs against a programme.
    Overview,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 18] = [
        Self::Load,
        Self::Suggest,
        Self::Owner,
        Self::Matches,
        Self::Ledger,
        Self::Partner,
        Self::Needs,
        Self::Need,
        Self::Programmes,
        Self::Programme,
        Self::Consortium,
        Self::Plan,
        Self::Forms,
        Self::ThreeParty,
        Self::Compare,
        Self::Known,
        Self::Counts,
        Self::Overview,
    ];
}

/// A question's number in its channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ticket {
    /// Which channel.
    pub channel: Channel,
    /// Rises by one with each question.
    pub generation: u32,
}

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Take in the catalogue and the lexicon, as files.
    Load {
        /// Bytes of the catalogue file.
        catalogue: Vec<u8>,
        /// Bytes of the lexicon file.
        lexicon: Vec<u8>,
        /// Today, ISO 8601: the engine has no clock.
        today: String,
    },
    /// Who could the owner be?
    Suggest {
        /// What has been typed.
        text: String,
        /// The door.
        role: Role,
    },
    /// Who is the owner of a link?
    Owner(OwnerRef),
    /// Who fits?
    Matches(MatchRequest),
    /// Why this one?
    Explain(MatchRequest, String),
    /// A partner's page; distances from the owner.
    Partner(String, OwnerRef),
    /// The list of needs.
    Needs(NeedsRequest),
    /// A need's page.
    Need(String),
    /// The list of programmes.
    Programmes(ProgrammesRequest),
    /// A programme's page.
    Programme(String, OwnerRef),
    /// A consortium.
    Consortium(ConsortiumRequest),
    /// The financing plan of a team.
    Plan(Box<PlanRequest>),
    /// Which form fits.
    Forms(FormsRequest),
    /// The test of three parties.
    ThreeParty(Box<ThreePartyRequest>),
    /// Why each of these, by id?
    Compare(Box<MatchRequest>, Vec<String>),
    /// What is known already of a need?
    Known {
        /// The need.
        text: String,
        /// Who has it.
        owner: OwnerRef,
    },
    /// How many matches has each of these needs?
    Counts(Vec<CountRequest>),
    /// All needs against a programme.
    Overview(OverviewRequest),
}

impl Request {
    /// The channel it belongs to.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Load { .. } => Channel::Load,
            Self::Suggest { .. } => Channel::Suggest,
            Self::Owner(_) => Channel::Owner,
            Self::Matches(_) => Channel::Matches,
            Self::Explain(..) => Channel::Ledger,
            Self::Partner(..) => Channel::Partner,
            Self::Needs(_) => Channel::Needs,
            Self::Need(_) => Channel::Need,
            Self::Programmes(_) => Channel::Programmes,
            Self::Programme(..) => Channel::Programme,
            Self::Consortium(_) => Channel::Consortium,
            Self::Plan(_) => Channel::Plan,
            Self::Forms(_) => Channel::Forms,
            Self::ThreeParty(_) => Channel::ThreeParty,
            Self::Compare(..) => Channel::Compare,
            Self::Known { .. } => Channel::Known,
            Self::Counts(_) => Channel::Counts,
            Self::Overview(_) => Channel::Overview,
        }
    }
}

/// What went wrong; the view says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// A catalogue file is damaged or of another version; which file and what.
    DamagedFile {
        /// The file.
        file: String,
        /// What is wrong, in English, for a report.
        what: String,
    },
    /// Asked before the catalogue was there.
    NotLoaded,
    /// There is no such thing in this catalogue.
    NoSuchId(String),
    /// The text holds no word that carries meaning.
    EmptyNeed,
    /// A message could not be read: page and worker are of different builds.
    Unreadable(String),
    /// The engine died on this question twice and has been started anew; why, in English, for a report.
    Crashed(String),
}

/// What is in the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Partners by kind.
    pub partners: Vec<(Kind, u32)>,
    /// Documented needs.
    pub needs: u32,
    /// Documented projects.
    pub projects: u32,
    /// Programmes.
    pub programmes: u32,
    /// Concepts.
    pub concepts: u32,
    /// Counties by name.
    pub counties: Vec<String>,
    /// The date the facts were compiled, ISO 8601.
    pub compiled: String,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The catalogue is in.
    Loaded(Summary),
    /// Owners that fit what was typed.
    Suggestions(Vec<OwnerSuggestion>),
    /// The owner of a link; `None` when there is none.
    Owner(Option<PartnerCard>),
    /// The result list.
    Matches(MatchesView),
    /// A ledger.
    Ledger(Box<LedgerView>),
    /// A partner's page.
    Partner(Box<PartnerView>),
    /// The list of needs.
    Needs(NeedsView),
    /// A need's page.
    Need(Box<NeedView>),
    /// The list of programmes.
    Programmes(ProgrammesView),
    /// A programme's page.
    Programme(Box<ProgrammeView>),
    /// A consortium, or a better one.
    Consortium(Box<ConsortiumView>),
    /// The financing plan of a team.
    Plan(Box<PlanView>),
    /// The forms, best first.
    Forms(FormsView),
    /// The test of three parties.
    ThreeParty(ThreePartyView),
    /// Partners side by side.
    Compare(Box<CompareView>),
    /// What is known already of a need.
    Known(Box<KnownView>),
    /// Matches of each kept need, in the order asked.
    Counts(Vec<u32>),
    /// All needs against a programme, or more of them.
    Overview(Box<OverviewView>),
    /// It did not work.
    Failed(Failure),
}

/// From page to worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its number.
    pub ticket: Ticket,
    /// What is asked.
    pub request: Request,
}

/// From worker to page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Message {
    /// The worker can be asked.
    Ready {
        /// Its build.
        build: String,
        /// Its protocol version.
        protocol: u32,
    },
    /// An answer.
    Answer {
        /// The question's number.
        ticket: Ticket,
        /// The answer.
        reply: Box<Reply>,
    },
    /// The worker is about to die, and why.
    Crashed(String),
}

/// A message as bytes.
#[must_use]
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    // Encoding to a growing vector fails only for types without a known length, and the wire types hold none.
    postcard::to_allocvec(message).unwrap_or_default()
}

/// A message from bytes.
///
/// # Errors
/// When the bytes are cut short or of another build; the remedy is to reload the page.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    postcard::from_bytes(bytes).map_err(|error| Failure::Unreadable(error.to_string()))
}
