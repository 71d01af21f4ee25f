//! The bridge to the worker.

use super::Store;
use crate::protocol::Request;
use crate::state::{Command, LoadProblem};

/// The worker's client, and the catalogue's files once they are fetched.
#[derive(Debug, Default)]
pub(super) struct Engine {
    asked: u32,
}

impl Engine {
    /// Gives the worker the catalogue.
    pub(super) fn load(&mut self, store: Store) {
        self.asked += 1;
        let problem = LoadProblem::Fetch { file: "catalogue".to_owned(), what: "no worker is built in".to_owned() };
        leptos::prelude::request_animation_frame(move || store.send(Command::LoadFailed(problem)));
    }

    /// Starts a new worker, then loads.
    pub(super) fn restart(&mut self, store: Store) {
        self.load(store);
    }

    /// Asks the worker.
    pub(super) fn ask(&mut self, _store: Store, _request: Request) {
        self.asked += 1;
    }
}
