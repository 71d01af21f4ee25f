//! Everything that can change the model, and everything the model can wish for.

use super::{AnswerList, KeptCommand, LoadProblem, Page, PartChange, PlanField, Said, WriterCommand};
use crate::protocol::{Channel, Kind, OwnerSuggestion, PartnerCard, Reply, Request, Role, Signal, Tag, Target};

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go to a page; what was written and chosen goes along.
    Go(Page),
    /// The browser went to an address by itself (back, forward, a link typed in).
    Arrived {
        /// The path below the base.
        path: String,
        /// The fragment.
        fragment: String,
    },
    /// The language of the page.
    ChooseLanguage(Tag),
    /// The message over the page has been read.
    DismissNotice,
    /// Delete all that is stored in this browser.
    Forget,
    /// A new build of the page is ready.
    UpdateReady,
    /// Use the new build.
    UseUpdate,

    /// The need, as it now stands.
    WriteNeed(String),
    /// The words to look for in a list.
    WriteSearch(String),
    /// What stands in the owner's field.
    WriteOwner(String),
    /// Writing has paused: ask about what is written.
    Settle,
    /// The door.
    ChooseRole(Role),
    /// The owner, out of the proposals.
    ChooseOwner(Box<OwnerSuggestion>),
    /// A municipality the owner is, or is in, by its card.
    BeOwner(Box<PartnerCard>),
    /// No owner.
    ClearOwner,
    /// Find: go to the matches when all is well.
    Submit,
    /// Find, without an owner.
    SubmitWithoutOwner,
    /// Something in the need writer.
    Writer(WriterCommand),
    /// Something about the needs that are kept.
    Kept(KeptCommand),
    /// Start from a documented need.
    StartFrom(String),
    /// Work on with a documented need: its owner, if it is known, and its text.
    WorkOn(Option<Box<PartnerCard>>, String),

    /// What is looked for.
    ChooseTarget(Target),
    /// A kind, on or off.
    ToggleKind(Kind),
    /// A county, on or off.
    ToggleCounty(String),
    /// This county alone, or all.
    ChooseCounty(Option<String>),
    /// The largest distance.
    ChooseDistance(Option<u32>),
    /// No filters.
    ClearFilters,
    /// How much a signal counts, 0 to 1000.
    Weigh(Signal, u16),
    /// The weights of the door again.
    ResetWeights,
    /// The result list on a map too, or not.
    ToggleMap,
    /// More rows.
    ShowMore,
    /// The account of a row, open or shut.
    ToggleLedger(String),

    /// The programme.
    ChooseProgramme(Option<String>),
    /// A partner must be in.
    Lock(String),
    /// A partner must not be in.
    Exclude(String),
    /// A partner may be in or not.
    Free(String),
    /// The first must not be in and the second must: a member and its substitute.
    Swap(String, String),
    /// The parts of the need.
    ChangeParts(PartChange),
    /// The parts as the need has them.
    ResetParts,
    /// Show this team in full: 0 is the best.
    ShowTeam(usize),
    /// A field of the financing plan, as it now stands; an empty one is proposed anew.
    WritePlan(PlanField, String),
    /// The plan as it was proposed.
    ResetPlan,
    /// An answer by its question's key; `None` takes it back.
    Answer(AnswerList, String, Option<String>),

    /// A partner, on the shortlist or off it.
    ToggleShortlist(String),
    /// The note on a partner of the shortlist, as it now stands.
    WriteNote(String, String),
    /// A partner, among those that are compared or not.
    ToggleCompared(String),
    /// The letter to a partner, as it now stands.
    WriteLetter(String, String),
    /// The letter to a partner as it is proposed.
    ProposeLetter(String),
    /// The language of letters.
    ChooseLetterLanguage(Tag),
    /// Say aloud what has been done.
    Say(Said),

    /// The catalogue's files could not be had.
    LoadFailed(LoadProblem),
    /// Try again: fetch the catalogue, start the worker.
    Retry,
    /// What the user keeps in this browser was changed, in this tab or another: load it.
    OwnChanged,
    /// The worker answered.
    Answered(Channel, Box<Reply>),
    /// The worker died and is started again by its client, catalogue and open questions included.
    WorkerRestarted,
    /// The worker died and will not start.
    WorkerDead(String),
}

/// A wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Give the worker the catalogue: fetched, or kept from before.
    Load,
    /// Start a new worker, then load.
    Restart,
    /// Ask the worker.
    Ask(Request),
    /// A new entry of the history.
    PushAddress(String),
    /// Another program: the browser loads it at this address.
    Leave(String),
    /// The same entry with another address, at once: a choice is made once, and a reload right after it must find it.
    ReplaceAddressAtOnce(String),
    /// The same entry with another address; may wait for a pause in the writing.
    ReplaceAddress(String),
    /// Send [`Command::Settle`] when writing has paused: only where the answer takes longer than a keystroke.
    SettleSoon,
    /// Keep a draft of a door in this browser; an empty one is removed.
    SaveDraft(Role, String),
    /// Keep these needs in this browser, and no others.
    SaveKept(Vec<String>),
    /// Keep the language in this browser; `None` removes it.
    SaveLanguage(Option<Tag>),
    /// Delete all that is stored in this browser.
    ForgetAll,
    /// Let the new build take over.
    UseUpdate,
    /// Move the focus to the page's heading, and to the top.
    FocusHeading,
    /// Move the focus to the element with this id.
    Focus(&'static str),
}
