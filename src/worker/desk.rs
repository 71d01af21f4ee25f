//! The client's book of questions: numbers them, keeps those that wait, and decides what happens when the worker dies. Pure, so that every
//! order of events is tested natively.

use std::collections::{BTreeMap, BTreeSet};

use crate::protocol::{Channel, Question, Request, Ticket};

/// Deaths in a row, without an answer between, after which the worker is not started again.
const RESTARTS: u32 = 3;

/// What to do after a death.
#[derive(Debug, PartialEq, Eq)]
pub enum AfterDeath {
    /// Start again; these questions killed it twice and are given up.
    Restart(Vec<Ticket>),
    /// Do not start again.
    GiveUp,
}

/// The book.
#[derive(Debug, Default)]
pub struct Desk {
    ready: bool,
    generations: BTreeMap<Channel, u32>,
    waiting: BTreeMap<Channel, Question>,
    asked_again: BTreeSet<Ticket>,
    load: Option<Question>,
    deaths: u32,
}

impl Desk {
    /// Numbers a question. The newest of a channel replaces the one that waits. Gives the question when it can be sent at once.
    pub fn ask(&mut self, request: Request) -> (Ticket, Option<&Question>) {
        let channel = request.channel();
        let generation = self.generations.entry(channel).or_default();
        *generation += 1;
        let ticket = Ticket { channel, generation: *generation };
        let question = Question { ticket, request };
        if channel == Channel::Load {
            self.load = Some(question.clone());
        }
        self.waiting.insert(channel, question);
        (ticket, self.waiting.get(&channel).filter(|_| self.ready))
    }

    /// The worker is ready: the questions to send, the catalogue first.
    pub fn ready(&mut self) -> Vec<Question> {
        self.ready = true;
        let others = self.waiting.values().filter(|q| q.ticket.channel != Channel::Load);
        self.load.iter().chain(others).cloned().collect()
    }

    /// Whether an answer is to be shown: it is not when a newer question has been asked, or when it is the catalogue's, loaded again after a
    /// restart.
    pub fn accept(&mut self, ticket: Ticket) -> bool {
        if self.generations.get(&ticket.channel) != Some(&ticket.generation) {
            return false;
        }
        self.deaths = 0;
        self.waiting.remove(&ticket.channel);
        true
    }

    /// Whether a question still waits.
    #[must_use]
    pub fn waits(&self, ticket: Ticket) -> bool {
        self.waiting.get(&ticket.channel).is_some_and(|question| question.ticket == ticket)
    }

    /// The worker died. What waits is asked once more after a restart; what waits a second time is given up.
    pub fn died(&mut self) -> AfterDeath {
        self.ready = false;
        self.deaths += 1;
        if self.deaths > RESTARTS {
            return AfterDeath::GiveUp;
        }
        let waiting: Vec<Ticket> = self.waiting.values().map(|question| question.ticket).filter(|t| t.channel != Channel::Load).collect();
        let (again, first): (Vec<Ticket>, Vec<Ticket>) = waiting.into_iter().partition(|ticket| self.asked_again.contains(ticket));
        self.asked_again.extend(first);
        for ticket in &again {
            self.waiting.remove(&ticket.channel);
        }
        AfterDeath::Restart(again)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(name: &str) -> Request {
        Request::Suggest { text: name.to_owned(), role: crate::protocol::Role::Municipality }
    }

    fn load() -> Request {
        Request::Load { catalogue: vec![1], lexicon: vec![2], today: "2026-11-21".to_owned() }
    }

    #[test]
    fn nothing_is_sent_before_the_handshake_and_the_catalogue_goes_first() {
        let mut desk = Desk::default();
        assert!(desk.ask(owner("a")).1.is_none());
        assert!(desk.ask(owner("ab")).1.is_none());
        assert!(desk.ask(load()).1.is_none());
        let sent: Vec<_> = desk.ready().into_iter().map(|q| (q.ticket.channel, q.ticket.generation)).collect();
        assert_eq!(sent, [(Channel::Load, 1), (Channel::Suggest, 2)], "help: of a channel only the newest question is sent");
        assert!(desk.ask(owner("abc")).1.is_some());
    }

    #[test]
    fn an_answer_of_an_older_generation_is_dropped() {
        let mut desk = Desk::default();
        let (old, _) = desk.ask(owner("a"));
        let (new, _) = desk.ask(owner("ab"));
        assert!(!desk.accept(old));
        assert!(desk.waits(new) && desk.accept(new) && !desk.waits(new));
    }

    #[test]
    fn a_question_that_kills_twice_is_given_up_and_the_rest_goes_on() {
        let mut desk = Desk::default();
        let (catalogue, _) = desk.ask(load());
        desk.ready();
        assert!(desk.accept(catalogue));
        let (poison, _) = desk.ask(owner("poison"));
        assert_eq!(desk.died(), AfterDeath::Restart(vec![]));
        assert_eq!(desk.ready().len(), 2, "help: the catalogue is loaded again, and the question asked again");
        assert_eq!(desk.died(), AfterDeath::Restart(vec![poison]));
        assert_eq!(desk.ready().len(), 1);
        assert_eq!((desk.died(), desk.died()), (AfterDeath::Restart(vec![]), AfterDeath::GiveUp));
    }

    #[test]
    fn an_answer_between_forgives_earlier_deaths() {
        let mut desk = Desk::default();
        for round in 0..10 {
            let (ticket, _) = desk.ask(owner(&round.to_string()));
            assert_eq!(desk.died(), AfterDeath::Restart(vec![]), "round {round}");
            desk.ready();
            assert!(desk.accept(ticket));
        }
    }
}
