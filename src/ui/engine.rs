//! The bridge to the worker: its events become commands, its catalogue is fetched here.

use std::fmt;

use crate::protocol::Request;
use crate::sources::{FetchProblem, catalogue};
use crate::state::{Command, LoadProblem};
use crate::worker::client::{Client, ClientEvent};

use super::Store;

/// The worker's client, once it is started.
#[derive(Default)]
pub(super) struct Engine {
    client: Option<Client>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Engine").field("started", &self.client.is_some()).finish()
    }
}

impl Engine {
    /// Fetches the catalogue and gives it to the worker.
    pub(super) fn load(&mut self, store: Store) {
        let client = self.client(store);
        wasm_bindgen_futures::spawn_local(async move {
            match catalogue::fetch().await {
                Ok(files) => {
                    let today = super::browser::today();
                    client.ask(Request::Load { catalogue: files.catalogue, lexicon: files.lexicon, today });
                }
                Err(missing) => store.send(Command::LoadFailed(fetch_problem(missing.file, &missing.problem))),
            }
        });
    }

    /// Starts a new worker, then loads.
    pub(super) fn restart(&mut self, store: Store) {
        self.client = None;
        self.load(store);
    }

    /// Asks the worker; the answer comes as a command.
    pub(super) fn ask(&mut self, store: Store, request: Request) {
        self.client(store).ask(request);
    }

    fn client(&mut self, store: Store) -> Client {
        self.client.get_or_insert_with(|| Client::start(move |event| hear(store, event))).clone()
    }
}

fn hear(store: Store, event: ClientEvent) {
    match event {
        ClientEvent::Ready { .. } => {}
        ClientEvent::Answer { ticket, reply } => store.send(Command::Answered(ticket.channel, Box::new(reply))),
        ClientEvent::Restarted { .. } => store.send(Command::WorkerRestarted),
        ClientEvent::Dead { reason } => store.send(Command::WorkerDead(reason)),
    }
}

fn fetch_problem(file: &str, problem: &FetchProblem) -> LoadProblem {
    LoadProblem::Fetch { file: file.to_owned(), what: format!("{problem:?}") }
}
