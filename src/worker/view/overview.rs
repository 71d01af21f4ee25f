//! The officer's view: every documented need against a programme, one need at a time, so that the worker can answer others in between.

use crate::domain::{Date, Need, NeedId, Ordered, PartnerKind, PartyKind, Programme};
use crate::matching::Engine;
use crate::programme::{Assessment, Situation, assess};
use crate::protocol::{
    ConsortiumRequest, Failure, Kind, MemberView, OverviewRequest, OverviewRow, OverviewView, OwnerRef, PartnerCard, Role, Texts,
    VerdictKind,
};

use super::card::{kind, texts};
use super::consortium::Job;
use super::needs::row;
use super::programmes::owner_member;
use super::verdict::standing;

/// Steps of the search for one need: enough to prove the best team for nearly all, few enough that ninety needs take seconds.
const STEPS: u32 = 12;
/// Of a thousand: who fits a part less than this shares a word with it and does not cover it.
const COVERS: u32 = 200;
/// Needs between two lists; the number of needs done is told after each.
const NEWS: usize = 10;

/// All needs against a programme, under way.
pub(crate) struct Survey {
    request: OverviewRequest,
    needs: Vec<NeedId>,
    at: usize,
    under_way: Option<(Job, u32)>,
    rows: Vec<OverviewRow>,
}

impl Survey {
    /// Finds the needs; nothing is searched yet.
    pub(crate) fn start(engine: &Engine, request: OverviewRequest) -> Result<Self, Failure> {
        let catalogue = engine.catalogue();
        if catalogue.programme(&request.programme.as_str().into()).is_none() {
            return Err(Failure::NoSuchId(request.programme));
        }
        let county = |need: &&Need| request.counties.is_empty() || request.counties.contains(&engine.owner(&need.owner).county);
        let needs = catalogue.needs.iter().filter(county).map(|need| need.id.clone()).collect();
        Ok(Self { request, needs, at: 0, under_way: None, rows: Vec::new() })
    }

    /// Whether all needs are looked at.
    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.needs.len()
    }

    /// Sets a search up, or goes on with one; whether there is something new to show.
    pub(crate) fn step(&mut self, engine: &Engine, today: Option<Date>) -> bool {
        let catalogue = engine.catalogue();
        let need = self.needs.get(self.at).and_then(|id| catalogue.need(id));
        let (Some(need), Some(programme)) = (need, catalogue.programme(&self.request.programme.as_str().into())) else {
            self.at += 1;
            return self.is_done();
        };
        let row = match self.under_way.take() {
            None => match Job::start(engine, question(engine, need, programme), today) {
                Ok(job) => {
                    self.under_way = Some((job, 0));
                    return false;
                }
                Err(_) => alone(engine, need, programme),
            },
            Some((mut job, steps)) => {
                job.step();
                if !job.is_settled() && steps < STEPS {
                    self.under_way = Some((job, steps + 1));
                    return false;
                }
                let coverable = job.somebody_fits(COVERS);
                let proven = job.is_settled();
                let row = job
                    .glance(engine)
                    .map(|(team, assessment)| OverviewRow { proven, ..overview_row(need, programme, &team, coverable, &assessment) });
                row.unwrap_or_else(|| alone(engine, need, programme))
            }
        };
        self.rows.push(row);
        self.at += 1;
        true
    }

    /// What there is so far. The rows come with every tenth need: a list that moves at every need cannot be read.
    pub(crate) fn view(&self) -> OverviewView {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let shown = if self.is_done() { self.rows.len() } else { self.at / NEWS * NEWS };
        let mut rows: Vec<OverviewRow> = self.rows.iter().take(shown).cloned().collect();
        let load = load(&rows);
        rows.order_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.need.id.cmp(&b.need.id)));
        OverviewView { programme: self.request.programme.clone(), done: count(self.at), total: count(self.needs.len()), rows, load }
    }
}

/// Least missing first; what nobody covers comes last.
const fn rank(row: &OverviewRow) -> (bool, bool, u32, u32) {
    (!row.covered, row.team.is_empty(), row.missing.0, row.missing.1)
}

/// How often each research group is proposed to somebody else: in the teams that are shown, the owner aside.
fn load(rows: &[OverviewRow]) -> Vec<(PartnerCard, u32)> {
    let mut found: Vec<(PartnerCard, u32)> = Vec::new();
    let proposed = rows.iter().filter(|row| row.covered).flat_map(|row| row.team.iter().skip(1));
    for card in proposed.filter(|card| card.kind == Kind::Research) {
        match found.iter_mut().find(|(known, _)| known.id == card.id) {
            Some((_, times)) => *times += 1,
            None => found.push((card.clone(), 1)),
        }
    }
    found.order_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
    found
}

fn question(engine: &Engine, need: &Need, programme: &Programme) -> ConsortiumRequest {
    ConsortiumRequest {
        text: need.text.clone(),
        owner: owner(engine, need),
        programme: programme.id.0.clone(),
        ..ConsortiumRequest::default()
    }
}

/// The need's owner: the partner it is when it is of that kind, else somebody of its kind at its place.
fn owner(engine: &Engine, need: &Need) -> OwnerRef {
    let role = match need.owner.kind {
        PartyKind::SmallBusiness | PartyKind::LargeBusiness => Role::Business,
        PartyKind::Research => Role::Research,
        PartyKind::Municipality | PartyKind::County => Role::Municipality,
        PartyKind::Cluster | PartyKind::Other => Role::Officer,
    };
    let found = engine.whose(need);
    let itself =
        found.filter(|it| need.owner.partner.as_ref() == Some(&it.id) || super::card::party_kind(need.owner.kind) == Some(kind(it.kind())));
    let place = found.filter(|it| itself.is_none() && it.kind() == PartnerKind::Municipality);
    OwnerRef { role, partner: itself.map(|it| it.id.0.clone()), place: place.map(|it| it.id.0.clone()) }
}

/// A need that no search can be set up for: nobody covers it, and the rules are held against its owner.
fn alone(engine: &Engine, need: &Need, programme: &Programme) -> OverviewRow {
    let situation = Situation { owner: owner_member(engine.catalogue(), &owner(engine, need)), ..Situation::default() };
    overview_row(need, programme, &[], false, &assess(programme, &situation))
}

fn overview_row(need: &Need, programme: &Programme, team: &[MemberView], coverable: bool, assessment: &Assessment) -> OverviewRow {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let first = assessment.broken().chain(assessment.to_confirm()).next();
    let words = |rule: u16| -> Option<Texts> { programme.rules.get(usize::from(rule)).map(|rule| texts(&rule.words)) };
    let carried = |member: &MemberView| !member.owner && member.coverage.iter().any(|it| it.carries && it.score >= COVERS);
    let overall = if team.is_empty() { VerdictKind::NotMet } else { standing(assessment.by_documented_rules) };
    OverviewRow {
        need: row(need),
        team: team.iter().map(|member| member.card.clone()).collect(),
        proven: false,
        covered: if team.is_empty() { coverable } else { team.iter().any(carried) },
        overall,
        missing: (count(assessment.broken().count()), count(assessment.to_confirm().count())),
        first: first.and_then(|judgement| words(judgement.rule)),
    }
}
