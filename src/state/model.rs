//! The model: everything the pages show.

use std::collections::BTreeMap;

use super::{Kept, Page, PartChange, PlanField, Query, Remote, shortlist, written};
use crate::protocol::{
    Channel, CompareView, ComparedPartner, ConsortiumView, FormsView, KnownView, LedgerView, MatchRow, MatchesView, NeedView, NeedsView,
    OverviewView, OwnerSuggestion, PartnerCard, PartnerView, PlanView, ProgrammeRow, ProgrammeView, ProgrammesView, Request, Role, Signal,
    Summary, Tag, TeamView, ThreePartyView,
};

/// What the browser knows when the page starts.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// The path below the base.
    pub path: String,
    /// The fragment, with or without `#`.
    pub fragment: String,
    /// Drafts kept in this browser, by door.
    pub drafts: BTreeMap<Role, String>,
    /// Needs kept in this browser by name.
    pub kept: Vec<String>,
    /// The language kept in this browser.
    pub language: Option<Tag>,
}

/// Why the catalogue is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadProblem {
    /// A file could not be fetched: no network, or not on the server.
    Fetch {
        /// The file.
        file: String,
        /// What the browser said.
        what: String,
    },
    /// A file is damaged or of another version.
    Damaged {
        /// The file.
        file: String,
        /// What is wrong.
        what: String,
    },
}

/// The engine behind the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The catalogue is on its way; per cent fetched, when known.
    #[default]
    Loading,
    /// It answers.
    Ready,
    /// The catalogue could not be had.
    Failed(LoadProblem),
    /// The worker died and is not coming back by itself.
    Dead(String),
}

/// A message over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The worker died and was started again.
    Restarted,
    /// The owner of the link is not in the catalogue.
    UnknownOwner,
    /// What was stored in this browser is deleted.
    Forgotten,
    /// A new build of the page is ready; it is used when the user says so.
    UpdateReady,
    /// The link held more than is kept.
    Shortened,
    /// The shortlist holds no more.
    ShortlistFull,
    /// The browser does not keep the need.
    NotKept,
}

/// What has just been done, for those who do not see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A partner was put on the shortlist: its name.
    Listed(String),
    /// A partner was taken off it: its name.
    Unlisted(String),
    /// The text is on the clipboard.
    Copied,
    /// It could not be put there; it is marked.
    Marked,
    /// The letter is as it was proposed again.
    Proposed,
    /// Nothing more has room on the shortlist.
    Full,
}

/// What is wrong with the owner's field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnerProblem {
    /// Something is written but nothing chosen.
    NotFound(String),
}

/// What came of holding all needs against a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surveyed {
    /// The programme.
    pub programme: String,
    /// The counties; none means all.
    pub counties: Vec<String>,
    /// See [`OverviewView::totals`].
    pub totals: [u32; 4],
}

/// Everything the pages show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The page.
    pub page: Page,
    /// What the user wrote and chose.
    pub query: Query,
    /// The language of the page.
    pub language: Tag,
    /// The engine.
    pub engine: Engine,
    /// What is in the catalogue.
    pub summary: Option<Summary>,
    /// A message over the page.
    pub notice: Option<Notice>,
    /// The need that was last asked about, at most [`super::MAX_NEED`] characters.
    pub asked_need: String,
    /// The words that were last looked for in a list.
    pub asked_search: String,
    /// What stands in the owner's field.
    pub owner_text: String,
    /// What was last looked for in the owner's field.
    pub asked_owner_text: String,
    /// Proposals for the owner.
    pub suggestions: Remote<Vec<OwnerSuggestion>>,
    /// The chosen owner, or the municipality it is in.
    pub owner: Remote<Option<PartnerCard>>,
    /// What is wrong with the owner's field.
    pub owner_problem: Option<OwnerProblem>,
    /// Whether the need is missing where it is needed.
    pub need_missing: bool,
    /// The result list.
    pub matches: Remote<MatchesView>,
    /// Rows of the result list asked for.
    pub shown: u32,
    /// The row whose account is open, by id.
    pub open_ledger: Option<String>,
    /// The open account.
    pub ledger: Remote<LedgerView>,
    /// The partner's page.
    pub partner: Remote<PartnerView>,
    /// The list of needs.
    pub needs: Remote<NeedsView>,
    /// A need's page.
    pub need: Remote<NeedView>,
    /// The list of programmes.
    pub programmes: Remote<ProgrammesView>,
    /// A programme's page.
    pub programme: Remote<ProgrammeView>,
    /// The consortium.
    pub consortium: Remote<ConsortiumView>,
    /// Changes to parts that were made before the answer to the change before them: each with the part it is about.
    pub waiting_parts: Vec<(String, PartChange)>,
    /// The financing plan of the team that is shown.
    pub plan: Remote<PlanView>,
    /// The field of the plan that was last written and cannot be read.
    pub plan_problem: Option<PlanField>,
    /// The forms of collaboration.
    pub forms: Remote<FormsView>,
    /// The test of three parties.
    pub three_party: Remote<ThreePartyView>,
    /// Partners of the shortlist, or the one a letter goes to, side by side.
    pub compare: Remote<CompareView>,
    /// What has just been done.
    pub said: Option<Said>,
    /// What is known already of the need.
    pub known: Remote<KnownView>,
    /// Matches of each kept need.
    pub counts: Remote<Vec<u32>>,
    /// All needs against the programme.
    pub overview: Remote<OverviewView>,
    /// Programmes all needs have been held against since the page was opened, to compare.
    pub surveyed: Vec<Surveyed>,
    /// Needs kept in this browser by name.
    pub kept: Vec<Kept>,
    /// The kept need that is on screen, perhaps changed since.
    pub kept_at: Option<usize>,
    /// The texts that steps of the need writer were left with, of the need on screen.
    pub passed: Vec<super::Written>,
    /// The kept need that was deleted last, and its place.
    pub deleted: Option<(usize, Kept)>,
    /// Names of partners that are locked or excluded: an excluded one is in no team that would tell its name.
    pub held_names: BTreeMap<String, String>,
    /// Drafts kept in this browser, by door.
    pub drafts: BTreeMap<Role, String>,
    /// The last question of each channel.
    pub asked: BTreeMap<Channel, Request>,
}

impl Model {
    /// The state a link and this browser's memory describe.
    #[must_use]
    pub fn of(flags: Flags) -> Self {
        let query = Query::parse(&flags.fragment);
        let language = query.language.or(flags.language).unwrap_or_default();
        let mut model = Self { page: Page::parse(&flags.path), query, language, drafts: flags.drafts, ..Self::default() };
        model.notice = shortlist::is_too_long(&flags.fragment).then_some(Notice::Shortened);
        model.kept = super::kept::of_storage(&flags.kept);
        model.recall_draft();
        model.find_kept();
        model.open_writer();
        model.settle();
        model
    }

    /// Takes the draft of the door where the link says nothing, or only the part of it that an address can hold.
    pub(super) fn recall_draft(&mut self) {
        let Some(draft) = self.drafts.get(&self.query.role.unwrap_or_default()) else { return };
        let (need, parts) = written::of_draft(draft);
        let is_cut = written::is_beginning(&self.query, &need, &parts);
        if is_cut || (self.query.need.is_empty() && matches!(self.page, Page::Start | Page::Write)) {
            self.query.need = need;
            self.query.written = parts;
        }
    }

    /// Makes what is written the thing that is asked about.
    pub(super) fn settle(&mut self) {
        self.query.used_need().clone_into(&mut self.asked_need);
        self.asked_search.clone_from(&self.query.search);
        self.asked_owner_text.clone_from(&self.owner_text);
    }

    /// Path and fragment below the base: `treff#behov=...`.
    #[must_use]
    pub fn address(&self) -> String {
        Self::address_of(&self.page, &self.query)
    }

    /// Path and fragment of another page with the same query.
    #[must_use]
    pub fn address_of(page: &Page, query: &Query) -> String {
        let fragment = query.fragment();
        if fragment.is_empty() { page.path() } else { format!("{}#{fragment}", page.path()) }
    }

    /// Whether the written need is longer than what is used.
    #[must_use]
    pub fn need_is_cut(&self) -> bool {
        self.query.used_need().len() < self.query.need.len()
    }

    /// How much a signal counts: as the user set it, else as the last answer used it.
    #[must_use]
    pub fn weight(&self, signal: Signal) -> u16 {
        let used = || self.matches.value()?.weights.iter().find(|(other, _)| *other == signal).map(|(_, weight)| *weight);
        self.query.weights.get(&signal).copied().or_else(used).unwrap_or_default()
    }

    /// A row of the result list, by the id of its partner or need.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&MatchRow> {
        self.matches.value()?.rows.iter().find(|row| row.id() == id)
    }

    /// The card of the chosen owner.
    #[must_use]
    pub fn owner_card(&self) -> Option<&PartnerCard> {
        if self.query.has_owner() { self.owner.value().and_then(Option::as_ref) } else { None }
    }

    /// The team that is shown in full: the chosen one, or the best when there is no such team.
    #[must_use]
    pub fn shown_team(&self) -> Option<&TeamView> {
        let teams = &self.consortium.value()?.teams;
        teams.get(self.query.team).or_else(|| teams.first())
    }

    /// The plan of the team on screen; nothing where there is no team.
    #[must_use]
    pub fn shown_plan(&self) -> Option<&PlanView> {
        let team = self.shown_team()?;
        self.plan.value().filter(|plan| plan.rows.len() == team.members.len() && self.query.programme.as_ref() == Some(&plan.programme))
    }

    /// The chosen programme, once something about it is there.
    #[must_use]
    pub fn programme_row(&self) -> Option<&ProgrammeRow> {
        let id = self.query.programme.as_ref()?;
        let listed = self.programmes.value().into_iter().flat_map(|view| &view.rows);
        self.consortium.value().map(|view| &view.programme).into_iter().chain(listed).find(|row| row.id == *id)
    }

    /// The team on screen, when it is one for the chosen programme.
    #[must_use]
    pub fn chosen_team(&self) -> Option<&TeamView> {
        let view = self.consortium.value()?;
        self.shown_team().filter(|_| self.query.programme.as_ref() == Some(&view.programme.id))
    }

    /// A partner of the shortlist or of a letter, with its account.
    #[must_use]
    pub fn compared(&self, id: &str) -> Option<&ComparedPartner> {
        self.compare.value()?.partner(id)
    }

    /// The language of a letter to a partner: as chosen, else the receiver's own.
    #[must_use]
    pub fn letter_language(&self, to: &str) -> Tag {
        self.query.letter_language.or_else(|| self.compared(to)?.written).unwrap_or_default()
    }

    /// Path and fragment of the summary for somebody else: without filters and letters.
    #[must_use]
    pub fn share_address(&self) -> String {
        Self::address_of(&Page::Summary, &self.query.shared())
    }

    /// The name of a partner that has been shown in a team, a repair or a list.
    #[must_use]
    pub fn name_of(&self, id: &str) -> Option<String> {
        let teams = self.consortium.value().into_iter().flat_map(|view| &view.teams);
        let members = teams.flat_map(|team| &team.members);
        let members = members.flat_map(|member| std::iter::once(&member.card).chain(member.substitute.as_ref().map(|(card, _)| card)));
        let rows = self.matches.value().into_iter().flat_map(|view| &view.rows).map(|row| &row.card);
        let page = self.partner.value().map(|view| &view.card);
        let compared =
            self.compare.value().into_iter().flat_map(|view| &view.rows).filter_map(|(_, row)| row.as_ref()).map(|row| &row.card);
        members
            .chain(rows)
            .chain(page)
            .chain(compared)
            .find(|card| card.id == id)
            .map(|card| card.name.clone())
            .or_else(|| self.held_names.get(id).cloned())
    }
}
