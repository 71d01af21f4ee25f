//! The worker's side of the channel: bytes in, host, bytes out.
//!
//! The same program runs in a worker, where the global scope is the channel, and, when the browser allows no worker, beside the page,
//! where the page has left a message port on the window under [`PORT`].

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, MessagePort};

use super::host::Host;
use super::timer::later;
use crate::protocol::{BUILD, Channel as Asked, Message, PROTOCOL_VERSION, Question, decode, encode};
use crate::storage::published;

/// The name under which the page leaves its port when there is no worker.
pub(super) const PORT: &str = "makkerPort";

/// Where messages go.
#[derive(Clone)]
enum Channel {
    Scope(DedicatedWorkerGlobalScope),
    Port(MessagePort),
}

impl Channel {
    fn find() -> Option<Self> {
        let global = js_sys::global();
        match global.clone().dyn_into() {
            Ok(scope) => Some(Self::Scope(scope)),
            Err(_) => Reflect::get(&global, &PORT.into()).ok()?.dyn_into().ok().map(Self::Port),
        }
    }

    fn post(&self, message: &Message) {
        let bytes = Uint8Array::from(encode(message).as_slice());
        let transfer = Array::of1(&bytes.buffer());
        // Posting fails only when the page is gone, and then nobody waits for the answer.
        drop(match self {
            Self::Scope(scope) => scope.post_message_with_transfer(&bytes, &transfer),
            Self::Port(port) => port.post_message_with_transferable(&bytes, &transfer),
        });
    }

    fn post_all(&self, messages: &[Message]) {
        for message in messages {
            self.post(message);
        }
    }

    fn listen(&self, on_message: &Closure<dyn FnMut(MessageEvent)>) {
        let handler = Some(on_message.as_ref().unchecked_ref());
        match self {
            Self::Scope(scope) => scope.set_onmessage(handler),
            Self::Port(port) => port.set_onmessage(handler),
        }
    }
}

/// Starts the worker: listens, then says that it is ready.
pub fn run() {
    let Some(channel) = Channel::find() else { return };
    report_panics(channel.clone());
    let desk = Rc::new(RefCell::new(Desk { host: Host::new(), waiting: Vec::new(), is_laying: false }));
    let (out, state) = (channel.clone(), Rc::clone(&desk));
    let on_message = Closure::new(move |event: MessageEvent| {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        if let Ok(question) = decode::<Question>(&bytes) {
            hear(&state, &out, question);
        }
    });
    channel.listen(&on_message);
    // The listener lives as long as the worker.
    on_message.into_js_value();
    channel.post(&Message::Ready { build: BUILD.to_owned(), protocol: PROTOCOL_VERSION });
}

/// The host, and the questions that wait while the user's own layers are read.
struct Desk {
    host: Host,
    waiting: Vec<Question>,
    is_laying: bool,
}

/// A catalogue is loaded with the layers the user keeps in this browser; what is asked meanwhile waits its turn.
fn hear(desk: &Rc<RefCell<Desk>>, out: &Channel, question: Question) {
    if question.ticket.channel != Asked::Load {
        let is_laying = desk.borrow().is_laying;
        if is_laying {
            desk.borrow_mut().waiting.push(question);
        } else {
            answer(desk, out, question);
        }
        return;
    }
    desk.borrow_mut().is_laying = true;
    let (desk, out) = (Rc::clone(desk), out.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let stored = published::read().await.unwrap_or_default();
        desk.borrow_mut().host.lay(&stored);
        desk.borrow_mut().is_laying = false;
        let waiting = std::mem::take(&mut desk.borrow_mut().waiting);
        for question in std::iter::once(question).chain(waiting) {
            answer(&desk, &out, question);
        }
    });
}

fn answer(desk: &Rc<RefCell<Desk>>, out: &Channel, question: Question) {
    let was_busy = desk.borrow().host.is_busy();
    let answers = desk.borrow_mut().host.ask(question);
    out.post_all(&answers);
    if !was_busy && desk.borrow().host.is_busy() {
        work(Rc::clone(desk), out.clone());
    }
}

/// Long work goes on in turns, so that a newer question can come in between.
fn work(desk: Rc<RefCell<Desk>>, out: Channel) {
    later(0, move || {
        let answers = desk.borrow_mut().host.step();
        out.post_all(&answers);
        if desk.borrow().host.is_busy() {
            work(desk, out);
        }
    });
}

/// A panic ends a wasm program with the word "unreachable" only, so its text is posted first.
fn report_panics(channel: Channel) {
    std::panic::set_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        channel.post(&Message::Crashed(info.to_string()));
    }));
}
