//! What the doors show beside the result list, and the officer's view of a whole programme.

use serde::{Deserialize, Serialize};

use super::{ConceptView, NeedRow, OwnerRef, PartnerCard, ProjectView, Texts, VerdictKind};

/// A documented project that is like a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownProjectView {
    /// The project.
    pub project: ProjectView,
    /// Words of the need that it answers.
    pub words: Vec<String>,
}

/// A partner with the need it has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeerView {
    /// Who.
    pub card: PartnerCard,
    /// Its need.
    pub need: NeedRow,
}

/// A large municipality with the project it was part of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SolvedView {
    /// Who.
    pub card: PartnerCard,
    /// The project.
    pub project: ProjectView,
}

/// Needs of small and medium municipalities that are about the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleView {
    /// What they have in common.
    pub about: ConceptView,
    /// The needs, each of another municipality.
    pub needs: Vec<NeedRow>,
}

/// What is known already of a need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownView {
    /// Projects like it, the most like first.
    pub projects: Vec<KnownProjectView>,
    /// Others near by with a need like it.
    pub neighbours: Vec<PeerView>,
    /// Large municipalities that were part of a project like it.
    pub solved: Vec<SolvedView>,
    /// Bundles of small and medium municipalities whose needs are like it.
    pub bundles: Vec<BundleView>,
    /// Clusters and networks that fit and can bring others in.
    pub brokers: Vec<PartnerCard>,
    /// Concepts beside those the text names.
    pub beside: Vec<ConceptView>,
    /// Themes of the needs like it, in Norwegian.
    pub themes: Vec<String>,
}

/// Of needs that are kept: how many matches has each?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountRequest {
    /// The need.
    pub text: String,
    /// Who has it.
    pub owner: OwnerRef,
}

/// All needs against a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverviewRequest {
    /// The programme.
    pub programme: String,
    /// Counties whose needs are wanted; empty means all.
    pub counties: Vec<String>,
}

/// One need against a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverviewRow {
    /// The need.
    pub need: NeedRow,
    /// The proposed team, owner first; empty when there is none.
    pub team: Vec<PartnerCard>,
    /// Whether somebody besides the owner carries a part of the need.
    pub covered: bool,
    /// Whether the search came to its end: without a team, none meets the rules.
    pub proven: bool,
    /// All documented rules together, for the team, or for the owner alone when there is no team.
    pub overall: VerdictKind,
    /// Hard rules that are broken, and that cannot be decided.
    pub missing: (u32, u32),
    /// The first broken rule, else the first that cannot be decided.
    pub first: Option<Texts>,
}

/// The answer to an [`OverviewRequest`]; comes several times, with more needs each time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverviewView {
    /// The programme.
    pub programme: String,
    /// Needs looked at.
    pub done: u32,
    /// Needs there are.
    pub total: u32,
    /// The needs, least missing first.
    pub rows: Vec<OverviewRow>,
    /// Research groups and how often each is proposed, most often first.
    pub load: Vec<(PartnerCard, u32)>,
}

impl OverviewView {
    /// Needs whose team meets the rules, whose team may meet them, whose owner or team cannot, and that nobody covers.
    #[must_use]
    pub fn totals(&self) -> [u32; 4] {
        let mut totals = [0; 4];
        for row in &self.rows {
            let [met, open, not, uncovered] = &mut totals;
            *match (row.covered, row.overall) {
                (false, _) => uncovered,
                (true, VerdictKind::Met) => met,
                (true, VerdictKind::CannotDecide) => open,
                (true, VerdictKind::NotMet) => not,
            } += 1;
        }
        totals
    }
}
