//! The engine's side of the channel as a pure state machine: a question in, answers out, long work in steps.
//!
//! Everything is answered at once but a consortium, whose search goes on step by step with better answers on the way, and the survey of all needs
//! against a programme. A newer question of the same kind replaces the one under way.

use super::view::consortium::Job;
use super::view::overview::Survey;
use super::view::{card, compare, form, known, ledger, matches, needs, owner, partner, plan, programmes};
use crate::domain::Ordered;
use crate::domain::{Catalogue, Date, PartnerKind};
use crate::exchange::file::{FileFault, read_catalogue, read_lexicon};
use crate::exchange::own::wire;
use crate::matching::{Engine, Query, Target};
use crate::own::{Layer, overlay};
use crate::protocol::{
    Channel, Failure, MatchRequest, Message, NeedView, NeedsRequest, NeedsView, OwnerRef, PartnerView, Question, Reply, Request, Summary,
    Ticket,
};

/// Needs, matches and partners beside the main thing of a page.
const BESIDE: usize = 5;

/// Holds catalogue, index and running work.
#[derive(Default)]
pub struct Host {
    layers: Vec<Layer>,
    loaded: Option<Loaded>,
    job: Option<(Ticket, Job)>,
    survey: Option<(Ticket, Survey)>,
}

struct Loaded {
    engine: Engine,
    today: Option<Date>,
}

impl Host {
    /// A host that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The layers to lay over the catalogue at the next loading: what the user keeps in this browser, as it is stored.
    pub fn lay(&mut self, stored: &[u8]) {
        self.layers = wire::decode(stored).unwrap_or_default();
    }

    /// Takes a question; gives the answers that are ready at once.
    pub fn ask(&mut self, question: Question) -> Vec<Message> {
        let ticket = question.ticket;
        match ticket.channel {
            Channel::Consortium => self.job = None,
            Channel::Overview => self.survey = None,
            _ => {}
        }
        let reply = match (question.request, &self.loaded) {
            (Request::Load { catalogue, lexicon, today }, _) => self.load(&catalogue, &lexicon, &today),
            (_, None) => Err(Failure::NotLoaded),
            (Request::Consortium(request), Some(loaded)) => match Job::start(&loaded.engine, request, loaded.today) {
                Ok(job) => {
                    self.job = Some((ticket, job));
                    return self.step();
                }
                Err(failure) => Err(failure),
            },
            (Request::Overview(request), Some(loaded)) => match Survey::start(&loaded.engine, request) {
                Ok(survey) => {
                    let view = survey.view();
                    self.survey = (!survey.is_done()).then_some((ticket, survey));
                    Ok(Reply::Overview(Box::new(view)))
                }
                Err(failure) => Err(failure),
            },
            (request, Some(loaded)) => loaded.answer(request),
        };
        vec![Message::Answer { ticket, reply: Box::new(reply.unwrap_or_else(Reply::Failed)) }]
    }

    /// Does one step of long work; gives the answers that have become ready.
    pub fn step(&mut self) -> Vec<Message> {
        let (Some(loaded), Some((ticket, job))) = (&self.loaded, &mut self.job) else { return self.step_survey() };
        let view = if job.step() { job.view(&loaded.engine) } else { None };
        let ticket = *ticket;
        if job.is_done() {
            self.job = None;
        }
        view.map(|view| Message::Answer { ticket, reply: Box::new(Reply::Consortium(Box::new(view))) }).into_iter().collect()
    }

    /// A step of the survey, which waits while a team is searched for.
    fn step_survey(&mut self) -> Vec<Message> {
        let (Some(loaded), Some((ticket, survey))) = (&self.loaded, &mut self.survey) else { return Vec::new() };
        let news = survey.step(&loaded.engine, loaded.today).then(|| survey.view());
        let ticket = *ticket;
        if survey.is_done() {
            self.survey = None;
        }
        news.map(|view| Message::Answer { ticket, reply: Box::new(Reply::Overview(Box::new(view))) }).into_iter().collect()
    }

    /// Whether there is long work left.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.job.is_some() || self.survey.is_some()
    }

    fn load(&mut self, catalogue: &[u8], lexicon: &[u8], today: &str) -> Result<Reply, Failure> {
        let damaged = |file: &str| {
            let file = file.to_owned();
            move |fault: FileFault| Failure::DamagedFile { file, what: fault.to_string() }
        };
        let mut facts = read_catalogue(catalogue).map_err(damaged("catalogue.bin"))?;
        let (words, concepts) = read_lexicon(lexicon).map_err(damaged("lexicon.bin"))?;
        facts.concepts = concepts;
        let today = Date::parse(today);
        if let Some(day) = today.or(facts.compiled).filter(|_| !self.layers.is_empty()) {
            facts = overlay(facts, &self.layers, day);
        }
        let engine = Engine::new(facts, &words);
        let summary = summary(engine.catalogue());
        self.loaded = Some(Loaded { engine, today });
        Ok(Reply::Loaded(summary))
    }
}

impl Loaded {
    fn answer(&self, request: Request) -> Result<Reply, Failure> {
        let catalogue = self.engine.catalogue();
        match request {
            Request::Suggest { text, role } => Ok(Reply::Suggestions(owner::suggest(&self.engine, &text, role))),
            Request::Owner(owner) => {
                let id = owner.partner.or(owner.place);
                let found = id.and_then(|id| catalogue.partner(&id.as_str().into()));
                Ok(Reply::Owner(found.map(|partner| card::card(partner, None))))
            }
            Request::Matches(request) => self.matches(&request),
            Request::Explain(request, id) => {
                ledger::page(&self.engine, &request, &id, self.today).map(|view| Reply::Ledger(Box::new(view))).ok_or(Failure::NoSuchId(id))
            }
            Request::Partner(id, owner) => {
                self.partner(&id, &owner).map(|view| Reply::Partner(Box::new(view))).ok_or(Failure::NoSuchId(id))
            }
            Request::Needs(request) => Ok(Reply::Needs(self.needs(&request))),
            Request::Need(id) => self.need(&id).map(|view| Reply::Need(Box::new(view))).ok_or(Failure::NoSuchId(id)),
            Request::Programmes(request) => Ok(Reply::Programmes(programmes::list(catalogue, &request))),
            Request::Programme(id, owner) => match catalogue.programme(&id.as_str().into()) {
                Some(programme) => Ok(Reply::Programme(Box::new(programmes::page(catalogue, programme, &owner)))),
                None => Err(Failure::NoSuchId(id)),
            },
            Request::Forms(request) => Ok(Reply::Forms(form::forms(catalogue, &request))),
            Request::ThreeParty(request) => Ok(Reply::ThreeParty(form::parties(catalogue, &request))),
            Request::Plan(request) => match plan::page(catalogue, &request) {
                Some(view) => Ok(Reply::Plan(Box::new(view))),
                None => Err(Failure::NoSuchId(request.programme)),
            },
            Request::Compare(request, ids) => Ok(Reply::Compare(Box::new(compare::page(&self.engine, &request, ids, self.today)))),
            Request::Known { text, owner } => Ok(Reply::Known(Box::new(known::page(&self.engine, &text, &owner)))),
            Request::Counts(list) => Ok(Reply::Counts(list.iter().map(|it| known::matches(&self.engine, it, self.today)).collect())),
            // These are taken by the host before they come here.
            Request::Load { .. } | Request::Consortium(_) | Request::Overview(_) => Err(Failure::NotLoaded),
        }
    }

    fn matches(&self, request: &MatchRequest) -> Result<Reply, Failure> {
        let view = matches::page(&self.engine, request, self.today);
        let says_nothing = view.words.is_empty() && view.concepts.is_empty();
        if says_nothing { Err(Failure::EmptyNeed) } else { Ok(Reply::Matches(view)) }
    }

    fn partner(&self, id: &str, owner: &OwnerRef) -> Option<PartnerView> {
        let catalogue = self.engine.catalogue();
        let found = catalogue.partner(&id.into())?;
        let itself = OwnerRef { partner: Some(found.id.0.clone()), ..OwnerRef::default() };
        let fitting = self.engine.needs_for(&found.id, BESIDE);
        Some(PartnerView {
            card: card::card(found, card::origin(catalogue, owner)),
            url: found.url.clone(),
            facts: partner::facts(catalogue, found),
            competences: partner::competences(found),
            offers: partner::offers(found),
            concepts: found.concepts.iter().filter_map(|id| matches::concept_view(catalogue, id)).collect(),
            goals: found.goals.iter().collect(),
            source: card::source(catalogue, &found.provenance),
            projects: partner::projects(catalogue, &found.id).into_iter().map(|project| card::project(catalogue, project)).collect(),
            needs: catalogue.needs.iter().filter(|need| need.owner.partner.as_ref() == Some(&found.id)).map(needs::row).collect(),
            fitting_needs: if found.competences.is_empty() { Vec::new() } else { matches::rows(&self.engine, "", &fitting, &itself) },
            near: partner::near(catalogue, found),
            similar: matches::cards(catalogue, &self.engine.similar(&found.id, BESIDE), found.location.point),
            corrected: catalogue.corrections.iter().find(|it| it.partner == found.id).map(|it| card::source(catalogue, &it.provenance)),
        })
    }

    fn needs(&self, request: &NeedsRequest) -> NeedsView {
        let catalogue = self.engine.catalogue();
        let total = count(catalogue.needs.len());
        if request.text.trim().is_empty() {
            return NeedsView { rows: needs::list(catalogue, &request.kinds), total };
        }
        let ranking =
            self.engine.rank(&Query { target: Target::Needs, top: catalogue.needs.len(), ..Query::new(matches::read_part(&request.text)) });
        let rows = matches::rows(&self.engine, &request.text, &ranking, &OwnerRef::default());
        NeedsView { rows: rows.into_iter().filter_map(|row| row.need).filter(|row| needs::wanted(row, &request.kinds)).collect(), total }
    }

    fn need(&self, id: &str) -> Option<NeedView> {
        let catalogue = self.engine.catalogue();
        let need = catalogue.need(&id.into())?;
        // Its own project must not be its own evidence.
        let base = Query {
            owner: Some(self.engine.owner(&need.owner)),
            excluded_project: need.met_by.clone(),
            top: BESIDE,
            ..Query::new(need.text.clone())
        };
        let kinds = vec![PartnerKind::Research, PartnerKind::Business, PartnerKind::Cluster];
        let from = OwnerRef { partner: needs::owner_place(catalogue, need), ..OwnerRef::default() };
        let matches = self.engine.rank(&Query { kinds, ..base.clone() });
        let similar = self.engine.rank(&Query { target: Target::Needs, owner: None, ..base });
        let similar =
            matches::rows(&self.engine, &need.text, &similar, &from).into_iter().filter_map(|row| row.need).filter(|row| row.id != id);
        Some(NeedView {
            row: needs::row(need),
            source: card::source(catalogue, &need.provenance),
            owner: needs::owner(catalogue, need),
            project: needs::met_by(catalogue, need),
            matches: matches::rows(&self.engine, &need.text, &matches, &from),
            similar: similar.collect(),
        })
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn summary(catalogue: &Catalogue) -> Summary {
    let of_kind = |kind: PartnerKind| count(catalogue.partners.iter().filter(|partner| partner.kind() == kind).count());
    let mut counties: Vec<String> =
        catalogue.partners.iter().filter(|partner| partner.kind() == PartnerKind::County).map(|p| p.location.county.clone()).collect();
    counties.order();
    Summary {
        partners: PartnerKind::ALL.into_iter().map(|kind| (card::kind(kind), of_kind(kind))).collect(),
        needs: count(catalogue.needs.len()),
        projects: count(catalogue.projects.len()),
        programmes: count(catalogue.programmes.len()),
        concepts: count(catalogue.concepts.len()),
        counties,
        compiled: catalogue.compiled.map(|date| date.to_string()).unwrap_or_default(),
    }
}
