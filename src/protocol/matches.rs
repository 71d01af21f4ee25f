//! Matches: the question, the ranked rows, and the ledger behind each score.

use serde::{Deserialize, Serialize};

use super::{ConceptView, Highlight, Kind, OwnerRef, PartnerCard, SourceView, Tag};

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// Partners for a need.
    #[default]
    Partners,
    /// Documented needs that resemble or fit.
    Needs,
}

/// Filters of a result list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters {
    /// Kinds wanted; empty means all.
    pub kinds: Vec<Kind>,
    /// Counties wanted, by name; empty means all.
    pub counties: Vec<String>,
    /// Largest distance from the owner in kilometres.
    pub max_km: Option<u32>,
}

/// Who fits this need?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchRequest {
    /// The need in the user's own words.
    pub text: String,
    /// Who asks.
    pub owner: OwnerRef,
    /// What is looked for.
    pub target: Target,
    /// Filters.
    pub filters: Filters,
    /// The programme the consortium is meant for.
    pub programme: Option<String>,
    /// Weights that are not those of the door, 0 to 1000.
    pub weights: Vec<(Signal, u16)>,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows wanted.
    pub limit: u32,
}

/// One kind of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Signal {
    /// Words, compound parts and concepts that met.
    Text,
    /// Distance, same county.
    Place,
    /// Documented projects with this kind and size of owner.
    Experience,
    /// What each side gives the other.
    Mutual,
    /// Small with large.
    Size,
    /// How often a partner is proposed already.
    Load,
    /// Fills a role the programme's rules demand.
    ProgrammeFit,
    /// UN goals.
    Goals,
    /// Age and confidence of the facts.
    Freshness,
}

/// The upper end of every weight.
pub const MOST_WEIGHT: u16 = 1_000;

impl Signal {
    /// All signals, in the order of a ledger.
    pub const ALL: [Self; 9] =
        [Self::Text, Self::Experience, Self::Place, Self::Mutual, Self::Size, Self::Load, Self::ProgrammeFit, Self::Goals, Self::Freshness];

    /// The stable key in addresses, in Norwegian as all of them.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "ord",
            Self::Experience => "erfaring",
            Self::Place => "sted",
            Self::Mutual => "gjensidig",
            Self::Size => "storrelse",
            Self::Load => "foreslatt",
            Self::ProgrammeFit => "rolle",
            Self::Goals => "mal",
            Self::Freshness => "ferskhet",
        }
    }

    /// The signal of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|signal| signal.key() == key)
    }
}

/// A signal's part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignalPoints {
    /// Which signal.
    pub signal: Signal,
    /// Its points, for or against; `None` when the signal had no data.
    pub points: Option<i32>,
}

/// How two words met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Meeting {
    /// The same word or an inflection of it.
    Word,
    /// A part of a compound.
    Part,
    /// The nynorsk and the bokmål form.
    Variant,
    /// The same concept, by another name or in another language.
    Concept,
    /// A broader or related concept.
    Related,
    /// A typing error was corrected.
    Typo,
    /// Of the same family of words.
    Family,
    /// Spelled much alike.
    Alike,
    /// A Norwegian word that an English one translates to.
    Translated,
}

/// A word of the need that met one of a partner's texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetWord {
    /// As the user wrote it.
    pub asked: String,
    /// As the partner's text has it.
    pub found: String,
    /// How they met.
    pub how: Meeting,
}

/// A text that speaks for a partner, with the stretches that met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Tag,
    /// The stretches that met.
    pub highlights: Vec<Highlight>,
    /// Its source.
    pub source: Option<SourceView>,
}

/// A documented project, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectRef {
    /// Stable id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its year, when known.
    pub year: Option<u16>,
    /// Who owned it.
    pub owner: String,
    /// Where it is documented.
    pub source: SourceView,
}

/// One line of why, as data: the view words it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Words of the need that met, as the user wrote them, best first.
    pub words: Vec<String>,
    /// How many words of the need carry meaning.
    pub words_asked: u32,
    /// Concepts that met, best first.
    pub concepts: Vec<ConceptView>,
    /// The partner's own text that speaks most for it.
    pub best_text: Option<Evidence>,
    /// Documented projects.
    pub projects: u32,
    /// Of those, for owners of this kind.
    pub like_owners: u32,
    /// Whether these are projects of other units of its institution.
    pub of_institution: bool,
}

/// A row of the result list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchRow {
    /// Who.
    pub card: PartnerCard,
    /// The score: the sum of the signals' points.
    pub score: i32,
    /// The parts of the score.
    pub parts: Vec<SignalPoints>,
    /// Why, in one line.
    pub reason: Reason,
    /// The need, when needs are looked for.
    pub need: Option<super::NeedRow>,
    /// Whether its place in the order holds when weights change.
    pub stability: Option<Stability>,
}

impl MatchRow {
    /// The id of its need, else of its partner.
    #[must_use]
    pub fn id(&self) -> &str {
        self.need.as_ref().map_or(self.card.id.as_str(), |need| need.id.as_str())
    }
}

/// Whether a row keeps its place when every weight may change by 20 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stability {
    /// It keeps its place.
    Stable,
    /// It may change places, most of all through this signal.
    DependsOn(Signal),
}

/// How a word of the need was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WordState {
    /// Found in the catalogue.
    Known,
    /// A word without weight (and, the, som).
    Stop,
    /// Not found; read as this word instead.
    Corrected(CorrectedWord),
    /// Not found at all; the nearest words that would be.
    Unknown(Vec<String>),
}

/// The word something was read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectedWord {
    /// The word.
    pub word: String,
}

/// A word of the need, and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnderstoodWord {
    /// The word as the user wrote it.
    pub word: String,
    /// How it was read.
    pub state: WordState,
}

/// How many rows a filter choice would give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally<T> {
    /// The choice.
    pub value: T,
    /// Rows.
    pub count: u32,
}

/// The answer to a [`MatchRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatchesView {
    /// The language the need is written in, by guess.
    pub language: Tag,
    /// The need's words that carry meaning or found nothing.
    pub words: Vec<UnderstoodWord>,
    /// Concepts found in the need.
    pub concepts: Vec<ConceptView>,
    /// All rows that pass the filters.
    pub total: u32,
    /// The rows asked for.
    pub rows: Vec<MatchRow>,
    /// Rows per kind, the kind filter left aside.
    pub kinds: Vec<Tally<Kind>>,
    /// Rows per county, the county filter left aside.
    pub counties: Vec<Tally<String>>,
    /// Whether the text was cut at the limit, and the limit in characters.
    pub cut_at: Option<u32>,
    /// The weight of every signal as it was used, 0 to 1000.
    pub weights: Vec<(Signal, u16)>,
}

/// The facts behind one entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Detail {
    /// Words that met in a text.
    Words(Vec<MetWord>),
    /// A concept that met.
    Concept(ConceptView, Meeting),
    /// Words of the need that the partner lacks: no points.
    MissingWords(String),
    /// Distance in kilometres.
    Distance(u32),
    /// The same county.
    SameCounty,
    /// A documented need of its own that is like this one: its id and text.
    SameNeed(String, String),
    /// A documented project on a like need, and whether the partner itself took part or another unit of its institution.
    LikeProject(ProjectRef, bool),
    /// Documented projects for owners of this kind, how many of them of this size, and how many the partner itself took part in.
    LikeOwners(u32, u32, u32),
    /// A documented project with this owner (`true`) or with one within an hour's drive of it, and whether the partner itself took part.
    Known(ProjectRef, bool, bool),
    /// Nothing is documented: neutral.
    NoHistory,
    /// What the partner is documented to need, and the owner can: how well it fits, in thousandths.
    Gives(u32),
    /// A partner of the owner's own kind that is larger.
    LargerPeer(super::Size),
    /// How often it is proposed elsewhere already.
    Proposed(u32),
    /// Its kind, and whether the programme's rules demand that kind.
    Role(Kind, bool),
    /// UN goals in common.
    Goals(Vec<u8>),
    /// How sure the facts are, and of which date, ISO 8601.
    Facts(super::ConfidenceView, String),
    /// No data: no points either way.
    NotKnown,
}

/// One entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// Which signal.
    pub signal: Signal,
    /// Points, for or against.
    pub points: i32,
    /// The facts behind it.
    pub detail: Detail,
    /// The texts behind it.
    pub evidence: Vec<Evidence>,
}

/// The whole account of a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerView {
    /// Who.
    pub card: PartnerCard,
    /// The need, with the words that met marked.
    pub need: Evidence,
    /// The score; the entries' points add up to it.
    pub score: i32,
    /// The entries, largest first.
    pub entries: Vec<LedgerEntry>,
    /// Signals without data: not known, not zero.
    pub unknown: Vec<Signal>,
    /// What would lift the match if the partner's record had it, largest first: words or a concept's label, and the points.
    pub lifts: Vec<(super::Texts, i32)>,
    /// Words of the need that found nothing in this partner.
    pub missing_words: Vec<String>,
}
