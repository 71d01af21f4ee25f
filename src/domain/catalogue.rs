//! The catalogue: all ground facts together, in one canonical order.

use super::Ordered;
use super::{
    Concept, Date, Form, Need, NeedId, Partner, PartnerId, Programme, ProgrammeId, Project, ProjectId, Provenance, Source, SourceIndex,
};

/// What a user's own correction changed on a bundled partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The partner.
    pub partner: PartnerId,
    /// Keys of the fields that differ from the bundled ones.
    pub fields: Vec<&'static str>,
    /// The correction's own source and date.
    pub provenance: Provenance,
}

/// Everything Makker knows, sorted by id. The order facts were read in leaves no trace, so it can never change a ranking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Partners of every kind.
    pub partners: Vec<Partner>,
    /// Documented needs.
    pub needs: Vec<Need>,
    /// Documented collaborations.
    pub projects: Vec<Project>,
    /// Funding programmes and calls.
    pub programmes: Vec<Programme>,
    /// Forms of collaboration, in the order of their table.
    pub forms: Vec<Form>,
    /// The concept map.
    pub concepts: Vec<Concept>,
    /// The date the facts were compiled.
    pub compiled: Option<Date>,
    /// Corrections of the user's own that are made in `partners`.
    pub corrections: Vec<Correction>,
    /// What the facts are taken from; a [`SourceIndex`] points here.
    pub sources: Vec<Source>,
}

impl Catalogue {
    /// Sorts every list by id and drops later rows with an id that is taken. Sources keep their order: provenances point into it.
    #[must_use]
    pub fn canonical(mut self) -> Self {
        self.partners.order_by(|a, b| a.id.cmp(&b.id));
        self.partners.dedup_by(|later, first| later.id == first.id);
        self.needs.order_by(|a, b| a.id.cmp(&b.id));
        self.needs.dedup_by(|later, first| later.id == first.id);
        self.projects.order_by(|a, b| a.id.cmp(&b.id));
        self.projects.dedup_by(|later, first| later.id == first.id);
        self.programmes.order_by(|a, b| a.id.cmp(&b.id));
        self.programmes.dedup_by(|later, first| later.id == first.id);
        self.concepts.order_by(|a, b| a.id.cmp(&b.id));
        self.concepts.dedup_by(|later, first| later.id == first.id);
        self
    }

    /// The partner with an id, in O(log n).
    #[must_use]
    pub fn partner(&self, id: &PartnerId) -> Option<&Partner> {
        self.partners.binary_search_by(|p| p.id.cmp(id)).ok().and_then(|at| self.partners.get(at))
    }

    /// The need with an id, in O(log n).
    #[must_use]
    pub fn need(&self, id: &NeedId) -> Option<&Need> {
        self.needs.binary_search_by(|n| n.id.cmp(id)).ok().and_then(|at| self.needs.get(at))
    }

    /// The project with an id, in O(log n).
    #[must_use]
    pub fn project(&self, id: &ProjectId) -> Option<&Project> {
        self.projects.binary_search_by(|p| p.id.cmp(id)).ok().and_then(|at| self.projects.get(at))
    }

    /// The programme with an id, in O(log n).
    #[must_use]
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.programmes.binary_search_by(|p| p.id.cmp(id)).ok().and_then(|at| self.programmes.get(at))
    }

    /// The source a provenance points to.
    #[must_use]
    pub fn source(&self, provenance: &Provenance) -> Option<&Source> {
        let SourceIndex(at) = provenance.source;
        self.sources.get(usize::try_from(at).ok()?)
    }
}
