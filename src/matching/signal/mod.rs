//! The signals: one kind of evidence each, one file each.
//!
//! A signal gives a strength from -1000 to 1000 for a partner, and says on the way what it rests on. The ranking listens to the strength alone
//! ([`Quiet`]); the ledger listens to both ([`Noted`]). It is the same code either way, so the explanation cannot differ from the score.
//!
//! To add one: a file with `pub(super) fn strength(context, candidate, sink) -> i32`, its constants with their argument, a line in
//! [`strength`], a kind in [`SignalKind`] and a weight.

mod text;
mod experience;
mod place;
mod mutual;
mod size;
mod load;
mod programme_fit;
mod goals;
mod freshness;

pub(super) use text::share_of_full;

use super::asked::Asked;
use super::evidence::{Evidence, at};
use super::index::Index;
use super::ledger::Ground;
use super::query::{Owner, Query};
use super::weights::SignalKind;
use crate::domain::{Catalogue, Date, Goals, Partner, SourceIndex};
use crate::text::Analyzer;

/// Full strength.
pub(super) const FULL: i32 = 1_000;

/// A question, prepared: what every signal may look at.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// The ground facts.
    pub(super) catalogue: &'a Catalogue,
    /// The analysis.
    pub(super) analyzer: &'a Analyzer,
    /// The partners' texts.
    pub(super) index: &'a Index,
    /// Documented projects.
    pub(super) evidence: &'a Evidence,
    /// The question.
    pub(super) query: &'a Query,
    /// Who has the need, with what the catalogue knows of it.
    pub(super) owner: Option<Owner>,
    /// The need as the index of partners understands it.
    pub(super) asked: Asked,
    /// The text score of every partner.
    pub(super) text: Vec<u32>,
    /// When peers are asked for: each partner's own documented need that fits best, and how well, in thousandths.
    pub(super) peers: Vec<Option<(u32, u32)>>,
    /// How like each project is to the need, in thousandths; 0 for an excluded one.
    pub(super) likeness: Vec<u32>,
    /// UN goals of the concepts the need names.
    pub(super) goals: Goals,
    /// How well each partner's documented needs fit what the owner can, in thousandths; empty when the owner's competences are not known.
    pub(super) wanted: Vec<u32>,
}

/// A partner that is weighed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    /// Its row in the catalogue.
    pub(super) row: u32,
    /// Its facts.
    pub(super) partner: &'a Partner,
}

/// The source of a fact, and its date.
pub(super) type FactSource = Option<(SourceIndex, Date)>;

/// Who listens to what a signal rests on.
pub(super) trait Sink {
    /// Takes note of a ground and its share in the strength. `ground` is only called by a listener that keeps it.
    fn note(&mut self, share: u32, ground: impl FnOnce() -> (Ground, FactSource));

    /// Whether it keeps anything: what only the ledger needs is not worked out for the ranking.
    fn keeps(&self) -> bool;
}

/// Listens to nothing: the ranking.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quiet;

impl Sink for Quiet {
    fn note(&mut self, _share: u32, _ground: impl FnOnce() -> (Ground, FactSource)) {}

    fn keeps(&self) -> bool {
        false
    }
}

/// Keeps every ground: the ledger.
#[derive(Clone, Debug, Default)]
pub(super) struct Noted(pub(super) Vec<(u32, Ground, FactSource)>);

impl Sink for Noted {
    fn note(&mut self, share: u32, ground: impl FnOnce() -> (Ground, FactSource)) {
        let (ground, source) = ground();
        self.0.push((share, ground, source));
    }

    fn keeps(&self) -> bool {
        true
    }
}

/// The strength of a signal for a partner, -1000 to 1000.
pub(super) fn strength(kind: SignalKind, context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let strength = match kind {
        SignalKind::Text => text::strength(context, candidate, sink),
        SignalKind::Experience => experience::strength(context, candidate, sink),
        SignalKind::Place => place::strength(context, candidate, sink),
        SignalKind::Mutual => mutual::strength(context, candidate, sink),
        SignalKind::Size => size::strength(context, candidate, sink),
        SignalKind::Load => load::strength(context, candidate, sink),
        SignalKind::Programme => programme_fit::strength(context, candidate, sink),
        SignalKind::Goals => goals::strength(context, candidate, sink),
        SignalKind::Freshness => freshness::strength(context, candidate, sink),
    };
    strength.clamp(-FULL, FULL)
}

/// A count of thousandths as a strength.
fn thousandths(value: u32) -> i32 {
    i32::try_from(value.min(1_000)).unwrap_or(FULL)
}

impl Context<'_> {
    /// The text score of a partner.
    #[must_use]
    pub(super) fn text_score(&self, row: u32) -> u32 {
        at(&self.text, row).copied().unwrap_or(0)
    }

    /// The distance between the owner and a partner in whole kilometres, when both places are known.
    #[must_use]
    pub(super) fn distance_km(&self, partner: &Partner) -> Option<u32> {
        Some(self.owner.as_ref()?.point?.distance_km(partner.location.point?))
    }
}
