//! A consortium: candidates out of matches, the search in steps, and the teams as the page shows them.

use crate::domain::Ordered;
use std::collections::BTreeMap;

use super::card::{card, kind, origin};
use super::matches::{concept_view, query};
use super::owner::unlisted_kind;
use super::plan::owner_card;
use super::programmes::{owner_member, row};
use super::ties::ties;
use super::verdict::{remedy, standing};
use crate::consortium::repair::{Edit, repairs};
use crate::consortium::{
    Alternatives, CandidateIdx, CountRule, Instance, MemberRole, Owner, Rule, Search, Setup, UNLISTED_OWNER, check_team, explain, set_up,
    worth,
};
use crate::domain::{Date, Kroner, PartnerId, PartnerKind, Programme, ProgrammeId};
use crate::matching::{Engine, Facet, FacetWish};
use crate::programme::{Assessment, Member, Situation, assess, which_programmes};
use crate::protocol::{
    ConsortiumRequest, ConsortiumView, Coverage, FacetView, Failure, Kind, MatchRequest, MemberView, PartnerCard, Remedy, RepairView,
    SearchState, TeamView, Texts,
};

/// Teams besides the best.
const ALTERNATIVES: usize = 2;
/// Nodes a step looks at: some milliseconds, so that a newer question never waits.
const NODES: u64 = 64;
/// Steps of one search before it stops with what it has: a page must never say "searching" for ever.
const STEPS: u32 = 4_000;
/// Partners proposed for a repair.
const REPAIR_CANDIDATES: usize = 3;

/// A search under way for one question.
pub(crate) struct Job {
    request: ConsortiumRequest,
    programme: ProgrammeId,
    setup: Setup,
    instance: Instance,
    stage: Stage,
    steps: u32,
    teams: Vec<(Vec<CandidateIdx>, bool)>,
    state: SearchState,
}

enum Stage {
    Best(Box<Search>),
    Others(Box<Alternatives>),
    Done,
}

impl Job {
    /// Sets the problem up. The first view can be made at once.
    pub(crate) fn start(engine: &Engine, request: ConsortiumRequest, today: Option<Date>) -> Result<Self, Failure> {
        let programme =
            engine.catalogue().programme(&request.programme.as_str().into()).ok_or(Failure::NoSuchId(request.programme.clone()))?;
        let query = query(engine, &match_request(&request), today);
        let owner = owner(engine, &request);
        let parts: Vec<FacetWish> = request.parts.iter().map(|part| FacetWish { atoms: part.atoms.clone(), weight: part.weight }).collect();
        let setup = set_up(engine, &query, programme, owner, &request.locked, &request.excluded, &parts).ok_or(Failure::EmptyNeed)?;
        let instance = Instance::check(setup.assembled.draft.clone())
            .map_err(|faults| Failure::Unreadable(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
        let search = Box::new(Search::new(&instance));
        let state = SearchState::Searching { gap: i64::MAX };
        let programme = programme.id.clone();
        Ok(Self { request, programme, setup, instance, stage: Stage::Best(search), steps: 0, teams: Vec::new(), state })
    }

    /// Whether nothing is left to do.
    pub(crate) const fn is_done(&self) -> bool {
        matches!(self.stage, Stage::Done)
    }

    /// One step; whether there is something new to show.
    pub(crate) fn step(&mut self) -> bool {
        self.steps += 1;
        match &mut self.stage {
            Stage::Best(search) => {
                let progress = search.step(NODES);
                let team = search.best().map(<[CandidateIdx]>::to_vec);
                let stopped = self.steps >= STEPS;
                self.state = match (progress.done, &team) {
                    (true, None) => SearchState::Impossible,
                    (true, Some(_)) => SearchState::Proven,
                    (false, _) if stopped => SearchState::Stopped { gap: progress.gap.unwrap_or(i64::MAX) },
                    (false, _) => SearchState::Searching { gap: progress.gap.unwrap_or(i64::MAX) },
                };
                let known = self.teams.first().map(|(members, _)| members.clone());
                let changed = known != team;
                self.teams = team.iter().map(|members| (members.clone(), progress.done)).collect();
                if progress.done || stopped {
                    self.stage =
                        team.map_or(Stage::Done, |team| Stage::Others(Box::new(Alternatives::new(&self.instance, &team, ALTERNATIVES))));
                    return true;
                }
                changed
            }
            Stage::Others(others) => {
                let done = others.step(NODES) || self.steps >= 2 * STEPS;
                let changed = others.found().len() + 1 > self.teams.len();
                self.teams.truncate(1);
                self.teams.extend(others.found().iter().map(|team| (team.members.clone(), team.progress.done)));
                if done {
                    self.stage = Stage::Done;
                }
                changed || done
            }
            Stage::Done => false,
        }
    }

    /// What there is so far.
    pub(crate) fn view(&self, engine: &Engine) -> Option<ConsortiumView> {
        let catalogue = engine.catalogue();
        let programme = catalogue.programme(&self.programme)?;
        let situation = Situation { owner: owner_member(catalogue, &self.request.owner), ..Situation::default() };
        let prospect = which_programmes(std::slice::from_ref(programme), &situation).pop();
        let mut kinds: BTreeMap<Kind, u32> = BTreeMap::new();
        for it in self.instance.candidates() {
            if let Some(kind) = PartnerKind::from_key(&it.kind) {
                *kinds.entry(self::kind(kind)).or_default() += 1;
            }
        }
        Some(ConsortiumView {
            programme: row(programme, prospect.as_ref(), &situation),
            state: self.state,
            facets: self.setup.facets.iter().map(|facet| facet_view(engine, &self.request.text, facet)).collect(),
            teams: self.teams.iter().filter_map(|(members, proven)| self.team(engine, programme, members, *proven)).collect(),
            repairs: if self.state == SearchState::Impossible { self.repairs(engine, programme) } else { Vec::new() },
            unknown: self.unknown(engine),
            candidates: kinds.into_iter().collect(),
        })
    }

    /// Whether the best team is proven, or that there is none.
    pub(crate) const fn is_settled(&self) -> bool {
        !matches!(self.stage, Stage::Best(_))
    }

    /// Whether anybody besides the owner fits a part of the need at least so well, whatever the rules say.
    pub(crate) fn somebody_fits(&self, least: u32) -> bool {
        self.setup.scores.iter().any(|(id, scores)| id.as_str() != self.owner_id() && scores.iter().any(|score| *score >= least))
    }

    /// The best team so far with what each member carries, and the rules held against it; against the owner alone when there is none.
    pub(crate) fn glance(&self, engine: &Engine) -> Option<(Vec<MemberView>, Assessment)> {
        let programme = engine.catalogue().programme(&self.programme)?;
        let team = self.teams.first().filter(|(members, _)| check_team(&self.instance, members).eligible());
        let Some((members, _)) = team else { return Some((Vec::new(), self.alone(engine, programme))) };
        let mut views: Vec<MemberView> = explain(&self.instance, members).iter().filter_map(|role| self.member(engine, role)).collect();
        views.order_by_key(|view| (!view.owner, std::cmp::Reverse(view.marginal)));
        Some((views, self.assessment(engine, programme, members)))
    }

    fn unknown(&self, engine: &Engine) -> Vec<String> {
        let asked = self.request.locked.iter().chain(&self.request.excluded);
        asked.filter(|id| engine.catalogue().partner(&id.as_str().into()).is_none()).cloned().collect()
    }

    /// A team, after the checker has passed it: what it does not pass is not shown.
    fn team(&self, engine: &Engine, programme: &Programme, members: &[CandidateIdx], proven: bool) -> Option<TeamView> {
        if !check_team(&self.instance, members).eligible() {
            return None;
        }
        let assessment = self.assessment(engine, programme, members);
        let mut views: Vec<MemberView> = explain(&self.instance, members).iter().filter_map(|role| self.member(engine, role)).collect();
        views.order_by_key(|view| (!view.owner, std::cmp::Reverse(view.marginal)));
        let ids: Vec<&str> = views.iter().map(|view| view.card.id.as_str()).collect();
        let ties = ties(engine.catalogue(), &ids);
        Some(TeamView {
            members: views,
            value: worth(&self.instance, members),
            overall: standing(assessment.by_documented_rules),
            proven,
            ties,
        })
    }

    fn assessment(&self, engine: &Engine, programme: &Programme, members: &[CandidateIdx]) -> Assessment {
        let catalogue = engine.catalogue();
        let owner = self.owner_id();
        let rules_view = |at: &CandidateIdx| -> Option<(bool, Member)> {
            let candidate = self.instance.candidates().get(*at)?;
            let mut member = if candidate.id == UNLISTED_OWNER {
                owner_member(catalogue, &self.request.owner)
            } else {
                Member::from_partner(catalogue.partner(&candidate.id.as_str().into())?)
            };
            member.cost = Some(Kroner(candidate.cost.saturating_mul(1_000)));
            Some((candidate.id == owner, member))
        };
        let (owners, others): (Vec<_>, Vec<_>) = members.iter().filter_map(rules_view).partition(|(is_owner, _)| *is_owner);
        let owner = owners.into_iter().next().map(|(_, member)| member).unwrap_or_default();
        assess(programme, &Situation { owner, members: others.into_iter().map(|(_, member)| member).collect(), ..Situation::default() })
    }

    fn owner_id(&self) -> &str {
        self.request.owner.partner.as_deref().unwrap_or(UNLISTED_OWNER)
    }

    fn member(&self, engine: &Engine, role: &MemberRole) -> Option<MemberView> {
        let candidate = self.instance.candidates().get(role.member)?;
        let scores = self.setup.scores.get(&PartnerId(candidate.id.clone()));
        let coverage = (0..self.setup.facets.len()).map(|facet| Coverage {
            score: scores.and_then(|scores| scores.get(facet)).copied().unwrap_or(0),
            carries: role.carries.contains(&facet),
        });
        let substitute = role.substitute.and_then(|it| {
            let other = self.instance.candidates().get(it.candidate)?;
            Some((self.card(engine, &other.id)?, -it.difference))
        });
        let owner = candidate.id == self.owner_id();
        Some(MemberView {
            card: self.card(engine, &candidate.id)?,
            owner,
            coverage: coverage.collect(),
            marginal: role.marginal,
            substitute: substitute.filter(|_| !owner),
            needed_by_rules: !role.broken.is_empty(),
        })
    }

    fn card(&self, engine: &Engine, id: &str) -> Option<PartnerCard> {
        let catalogue = engine.catalogue();
        if id == UNLISTED_OWNER {
            return owner_card(catalogue, &self.request.owner);
        }
        catalogue.partner(&id.into()).map(|partner| card(partner, origin(catalogue, &self.request.owner)))
    }

    /// What would help when no team is eligible: the cheapest edits of the problem, then what the rules ask of the owner itself.
    fn repairs(&self, engine: &Engine, programme: &Programme) -> Vec<RepairView> {
        let edits = repairs(&self.instance).into_iter().flat_map(|repair| repair.edits);
        let mut views: Vec<RepairView> = edits.filter_map(|edit| self.repair(engine, programme, &edit)).collect();
        for judgement in self.alone(engine, programme).broken() {
            for change in judgement.finding.remedies.iter().filter(|change| change.is_another_owner()) {
                views.push(RepairView { remedy: remedy(change), rule: rule_words(programme, judgement.rule), candidates: Vec::new() });
            }
        }
        views.dedup();
        views
    }

    /// The rules held against the owner alone.
    fn alone(&self, engine: &Engine, programme: &Programme) -> Assessment {
        let owner: Vec<CandidateIdx> = self.instance.index_of(self.owner_id()).into_iter().collect();
        self.assessment(engine, programme, &owner)
    }

    /// An edit of the problem as a remedy. A rule cannot be relaxed by a user, so its edit is shown as what the rule asks for.
    fn repair(&self, engine: &Engine, programme: &Programme, edit: &Edit) -> Option<RepairView> {
        let named = |at: CandidateIdx| {
            let candidate = self.instance.candidates().get(at)?;
            let name = self.card(engine, &candidate.id).map(|card| card.name).unwrap_or_default();
            Some((candidate.id.clone(), name))
        };
        match edit {
            Edit::Unlock(at) => named(*at).map(|(id, name)| plain(Remedy::DropLock(id, name))),
            Edit::Readmit(at) => named(*at).map(|(id, name)| plain(Remedy::AllowAgain(id, name))),
            Edit::AddPartner { rule, .. } | Edit::Relax { rule, .. } => self.asked_by(engine, programme, *rule),
        }
    }

    /// What a rule of the problem asks for, with the best candidates that would do.
    fn asked_by(&self, engine: &Engine, programme: &Programme, rule: Rule) -> Option<RepairView> {
        let (Rule::CountMin(at) | Rule::CountMax(at)) = rule else { return None };
        let origin = (*self.setup.assembled.origins.get(at)?)?;
        let assessment = self.alone(engine, programme);
        let judged = assessment.hard.iter().find(|judgement| judgement.rule == origin)?;
        let change = judged.finding.remedies.first()?;
        let count = self.setup.assembled.draft.rules.counts.get(at)?;
        Some(RepairView { remedy: remedy(change), rule: rule_words(programme, origin), candidates: self.helpers(engine, count) })
    }

    fn helpers(&self, engine: &Engine, count: &CountRule) -> Vec<PartnerCard> {
        let fits = |it: &&crate::consortium::Candidate| count.filter.matches(it) && it.id != self.owner_id();
        let mut found: Vec<_> = self.instance.candidates().iter().filter(fits).collect();
        found.order_by_key(|it| (std::cmp::Reverse(it.value), &it.id));
        found.into_iter().take(REPAIR_CANDIDATES).filter_map(|it| self.card(engine, &it.id)).collect()
    }
}

const fn plain(remedy: Remedy) -> RepairView {
    RepairView { remedy, rule: None, candidates: Vec::new() }
}

fn rule_words(programme: &Programme, at: u16) -> Option<Texts> {
    programme.rules.get(usize::from(at)).map(|rule| super::card::texts(&rule.words))
}

/// The question a consortium asks the engine.
fn match_request(request: &ConsortiumRequest) -> MatchRequest {
    MatchRequest {
        text: request.text.clone(),
        owner: request.owner.clone(),
        programme: Some(request.programme.clone()),
        ..MatchRequest::default()
    }
}

fn owner<'a>(engine: &'a Engine, request: &ConsortiumRequest) -> Owner<'a> {
    let catalogue = engine.catalogue();
    let listed = request.owner.partner.as_deref().and_then(|id| catalogue.partner(&id.into()));
    listed.map_or_else(|| Owner::Unlisted(unlisted_kind(request.owner.role).0, owner_member(catalogue, &request.owner)), Owner::Listed)
}

/// A facet by its leading concepts, else by the user's own words.
fn facet_view(engine: &Engine, text: &str, facet: &Facet) -> FacetView {
    let labels: Vec<_> = facet.concepts.iter().take(2).filter_map(|id| concept_view(engine.catalogue(), id)).map(|it| it.label).collect();
    let words: Vec<&str> = facet.words.iter().filter_map(|range| text.get(range.clone())).collect();
    let label = match labels.as_slice() {
        [] => Texts { nb: words.join(", "), nn: None, en: None },
        [only] => only.clone(),
        [a, b, ..] => joined(a, b),
    };
    FacetView { label, weight: facet.weight, fixed: facet.fixed, id: facet.id.clone(), atoms: facet.atoms.clone() }
}

fn joined(a: &Texts, b: &Texts) -> Texts {
    use crate::protocol::Tag;
    let both = |tag: Tag| format!("{}, {}", a.pick(tag).0, b.pick(tag).0.to_lowercase());
    Texts { nb: both(Tag::Nb), nn: Some(both(Tag::Nn)), en: Some(both(Tag::En)) }
}
