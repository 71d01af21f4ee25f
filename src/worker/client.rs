//! The page's side of the channel: starts the worker, waits for the handshake, passes questions on, restarts, and falls back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlScriptElement, MessageChannel, MessageEvent, MessagePort, Worker, WorkerOptions, WorkerType};

use super::desk::{AfterDeath, Desk};
use super::run::PORT;
use super::timer::later;
use crate::protocol::{BUILD, Channel, Failure, Message, PROTOCOL_VERSION, Question, Reply, Request, Ticket, decode, encode};

/// The script that starts the engine, in a worker or beside the page.
const LOADER: &str = "worker_loader.js";
/// Milliseconds the handshake may take before the next way is tried: the engine's file is small, but lines can be slow.
const HANDSHAKE_LIMIT: u32 = 20_000;
/// Milliseconds a question may wait before the worker counts as dead: the slowest answers of a phone take a tenth.
const ANSWER_LIMIT: u32 = 20_000;
/// Milliseconds the catalogue may take.
const LOAD_LIMIT: u32 = 60_000;

/// Where the engine runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// In a Web Worker.
    Worker,
    /// On the page's own thread, because the browser allows no worker.
    MainThread,
}

/// What the page hears.
#[derive(Debug)]
pub enum ClientEvent {
    /// The engine can be asked.
    Ready {
        /// Where it runs.
        path: Path,
    },
    /// An answer to the newest question of its channel.
    Answer {
        /// The question's number.
        ticket: Ticket,
        /// The answer.
        reply: Reply,
    },
    /// The engine died and is being started again; nothing is lost.
    Restarted {
        /// Why, in English, for a report.
        reason: String,
    },
    /// The engine cannot be started; the page should offer to load itself again.
    Dead {
        /// Why, in English, for a report.
        reason: String,
    },
}

enum Line {
    Worker(Worker),
    Port(MessagePort),
}

impl Line {
    fn send(&self, question: &Question) {
        let bytes = Uint8Array::from(encode(question).as_slice());
        let transfer = Array::of1(&bytes.buffer());
        // A line that is down shows itself by silence, and the watch on each question finds it.
        drop(match self {
            Self::Worker(worker) => worker.post_message_with_transfer(&bytes, &transfer),
            Self::Port(port) => port.post_message_with_transferable(&bytes, &transfer),
        });
    }

    fn close(&self) {
        match self {
            Self::Worker(worker) => worker.terminate(),
            Self::Port(port) => port.close(),
        }
    }

    const fn path(&self) -> Path {
        match self {
            Self::Worker(_) => Path::Worker,
            Self::Port(_) => Path::MainThread,
        }
    }
}

struct Inner {
    desk: RefCell<Desk>,
    line: RefCell<Option<Line>>,
    /// Rises with each start; events of an earlier life are dropped.
    life: Cell<u32>,
    shaken: Cell<bool>,
    on_event: Box<dyn Fn(ClientEvent)>,
}

/// The page's handle on the engine. Clones share one engine.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

impl Client {
    /// Starts the engine. `on_event` is called from the event loop, never from within this or [`Self::ask`].
    #[must_use]
    pub fn start(on_event: impl Fn(ClientEvent) + 'static) -> Self {
        let client = Self(Rc::new(Inner {
            desk: RefCell::default(),
            line: RefCell::new(None),
            life: Cell::new(0),
            shaken: Cell::new(false),
            on_event: Box::new(on_event),
        }));
        let starter = client.clone();
        later(0, move || starter.start_worker());
        client
    }

    /// Asks; the answer comes as an event with the same ticket, unless a newer question of the channel comes first.
    pub fn ask(&self, request: Request) -> Ticket {
        let mut desk = self.0.desk.borrow_mut();
        let (ticket, question) = desk.ask(request);
        if let (Some(question), Some(line)) = (question, self.0.line.borrow().as_ref()) {
            line.send(question);
            self.watch(ticket);
        }
        ticket
    }

    fn start_worker(&self) {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        match Worker::new_with_options(LOADER, &options) {
            Ok(worker) => {
                let life = self.new_life();
                worker.set_onmessage(Some(&self.listener(life)));
                worker.set_onerror(Some(&self.error_listener(life)));
                *self.0.line.borrow_mut() = Some(Line::Worker(worker));
                self.await_handshake(life);
            }
            Err(_) => self.start_beside_the_page(),
        }
    }

    /// Without a worker the engine's script runs in the page and speaks through a port that is left on the window.
    fn start_beside_the_page(&self) {
        let life = self.new_life();
        let Some(port) = self.leave_port_and_load() else {
            (self.0.on_event)(ClientEvent::Dead { reason: "neither a worker nor a script can be started".to_owned() });
            return;
        };
        port.set_onmessage(Some(&self.listener(life)));
        *self.0.line.borrow_mut() = Some(Line::Port(port));
        self.await_handshake(life);
    }

    fn leave_port_and_load(&self) -> Option<MessagePort> {
        let channel = MessageChannel::new().ok()?;
        let document = web_sys::window()?.document()?;
        Reflect::set(&js_sys::global(), &PORT.into(), &channel.port2()).ok()?;
        let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
        script.set_type("module");
        // A new address each time: a module that has run is not run again.
        script.set_src(&format!("{LOADER}?{}", self.0.life.get()));
        document.head()?.append_child(&script).ok()?;
        Some(channel.port1())
    }

    fn new_life(&self) -> u32 {
        self.0.shaken.set(false);
        self.0.life.set(self.0.life.get() + 1);
        self.0.life.get()
    }

    fn listener(&self, life: u32) -> js_sys::Function {
        let client = self.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if client.0.life.get() == life {
                client.hear(&Uint8Array::new(&event.data()).to_vec());
            }
        });
        on_message.into_js_value().unchecked_into()
    }

    fn error_listener(&self, life: u32) -> js_sys::Function {
        let client = self.clone();
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            let text = Reflect::get(&event, &"message".into()).ok().and_then(|text| text.as_string());
            client.die(life, &text.unwrap_or_else(|| "the worker reported an error".to_owned()));
        });
        on_error.into_js_value().unchecked_into()
    }

    fn hear(&self, bytes: &[u8]) {
        match decode::<Message>(bytes) {
            Ok(Message::Ready { build, protocol }) => self.shake(&build, protocol),
            Ok(Message::Answer { ticket, reply }) => {
                let shown = self.0.desk.borrow_mut().accept(ticket);
                if shown {
                    (self.0.on_event)(ClientEvent::Answer { ticket, reply: *reply });
                }
            }
            Ok(Message::Crashed(reason)) => self.die(self.0.life.get(), &reason),
            Err(failure) => self.die(self.0.life.get(), &format!("{failure:?}")),
        }
    }

    fn shake(&self, build: &str, protocol: u32) {
        if (build, protocol) != (BUILD, PROTOCOL_VERSION) {
            let reason = format!("page {BUILD} ({PROTOCOL_VERSION}) and engine {build} ({protocol}) are of different builds");
            (self.0.on_event)(ClientEvent::Dead { reason });
            return;
        }
        self.0.shaken.set(true);
        let questions = self.0.desk.borrow_mut().ready();
        let path = self.0.line.borrow().as_ref().map_or(Path::Worker, Line::path);
        for question in &questions {
            if let Some(line) = self.0.line.borrow().as_ref() {
                line.send(question);
            }
            self.watch(question.ticket);
        }
        (self.0.on_event)(ClientEvent::Ready { path });
    }

    fn await_handshake(&self, life: u32) {
        let client = self.clone();
        later(HANDSHAKE_LIMIT, move || {
            if client.0.life.get() == life && !client.0.shaken.get() {
                client.die(life, "no handshake in time");
            }
        });
    }

    fn watch(&self, ticket: Ticket) {
        let (client, life) = (self.clone(), self.0.life.get());
        let limit = if ticket.channel == Channel::Load { LOAD_LIMIT } else { ANSWER_LIMIT };
        later(limit, move || {
            if client.0.life.get() == life && client.0.desk.borrow().waits(ticket) {
                client.die(life, "no answer in time");
            }
        });
    }

    fn die(&self, life: u32, reason: &str) {
        if self.0.life.get() != life {
            return;
        }
        let line = self.0.line.borrow_mut().take();
        let never_spoke = !self.0.shaken.get();
        let was_worker = matches!(line, Some(Line::Worker(_)));
        if let Some(line) = line {
            line.close();
        }
        let after = self.0.desk.borrow_mut().died();
        match after {
            AfterDeath::Restart(given_up) => {
                for ticket in given_up {
                    (self.0.on_event)(ClientEvent::Answer { ticket, reply: Reply::Failed(Failure::Crashed(reason.to_owned())) });
                }
                if !never_spoke {
                    (self.0.on_event)(ClientEvent::Restarted { reason: reason.to_owned() });
                }
                if was_worker && never_spoke { self.start_beside_the_page() } else { self.start_again(was_worker) }
            }
            AfterDeath::GiveUp => {
                self.new_life();
                (self.0.on_event)(ClientEvent::Dead { reason: reason.to_owned() });
            }
        }
    }

    fn start_again(&self, as_worker: bool) {
        if as_worker { self.start_worker() } else { self.start_beside_the_page() }
    }
}
