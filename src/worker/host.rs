//! The engine's side of the channel as a pure state machine.

use crate::protocol::{Failure, Message, Question, Reply};

/// Holds catalogue, index and running work.
#[derive(Default)]
pub struct Host {}

impl Host {
    /// A host that knows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a question; gives the answers that are ready at once.
    pub fn ask(&mut self, question: &Question) -> Vec<Message> {
        vec![Message::Answer { ticket: question.ticket, reply: Box::new(Reply::Failed(Failure::NotLoaded)) }]
    }

    /// Does one step of long work; gives the answers that have become ready.
    pub fn step(&mut self) -> Vec<Message> {
        Vec::new()
    }

    /// Whether there is long work left.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        false
    }
}
