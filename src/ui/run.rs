//! The interpreter: carries out the wishes of the state, and nothing else does.

use std::time::Duration;

use super::Store;
use super::browser;
use super::engine::Engine;
use crate::state::{Command, Effect, KeptCommand};
use leptos::leptos_dom::helpers::{TimeoutHandle, request_animation_frame, set_timeout_with_handle};

/// Writing has paused when nothing was written for this long: longer than between two letters, shorter than a thought.
const PAUSE: Duration = Duration::from_millis(350);
/// Browsers refuse more than about a hundred changes of the address in thirty seconds.
const ADDRESS_REST: Duration = Duration::from_millis(400);

/// What the interpreter remembers between effects.
#[derive(Debug, Default)]
pub(super) struct Runner {
    engine: Engine,
    is_without_engine: bool,
    pause: Option<TimeoutHandle>,
    address_rest: Option<TimeoutHandle>,
    address_waiting: Option<String>,
}

impl Runner {
    /// An interpreter for pages that ask the engine nothing.
    pub(super) fn without_engine() -> Self {
        Self { is_without_engine: true, ..Self::default() }
    }

    /// Carries out effects in their order.
    pub(super) fn run(&mut self, store: Store, effects: Vec<Effect>) {
        for effect in effects {
            self.carry_out(store, effect);
        }
    }

    fn carry_out(&mut self, store: Store, effect: Effect) {
        match effect {
            Effect::Load | Effect::Restart | Effect::Ask(_) if self.is_without_engine => {}
            Effect::Load => self.engine.load(store),
            Effect::Restart => self.engine.restart(store),
            Effect::Ask(request) => self.engine.ask(store, request),
            Effect::Leave(address) => {
                self.flush();
                browser::leave(&address);
            }
            Effect::PushAddress(address) => self.push(&address),
            Effect::ReplaceAddressAtOnce(address) => {
                self.address_waiting = None;
                browser::set_address(&address, false);
            }
            Effect::ReplaceAddress(address) => self.replace(store, address),
            Effect::SettleSoon => self.settle_soon(store),
            Effect::SaveDraft(role, text) => browser::save_draft(role, &text),
            Effect::SaveKept(texts) => {
                if !browser::save_kept(&texts) {
                    wasm_bindgen_futures::spawn_local(async move { store.send(Command::Kept(KeptCommand::Refused)) });
                }
            }
            Effect::SaveLanguage(tag) => browser::save_language(tag),
            Effect::ForgetAll => browser::forget_all(),
            Effect::UseUpdate => browser::use_update(),
            Effect::FocusHeading => request_animation_frame(browser::focus_heading),
            Effect::Focus(id) => request_animation_frame(move || browser::focus(id)),
        }
    }

    /// What waits belongs to the entry that is left: it is written there first, or going back would find less than was written.
    fn push(&mut self, address: &str) {
        if let Some(waiting) = self.address_waiting.take() {
            browser::set_address(&waiting, false);
        }
        browser::set_address(address, true);
    }

    /// The first change is made at once, so that a reload right after a paste finds it; those that follow close upon it wait.
    fn replace(&mut self, store: Store, address: String) {
        if self.address_rest.is_some() {
            self.address_waiting = Some(address);
            return;
        }
        browser::set_address(&address, false);
        self.address_rest = set_timeout_with_handle(move || store.rest_is_over(), ADDRESS_REST).ok();
    }

    /// Makes the change that waited.
    pub(super) fn flush(&mut self) {
        self.address_rest = None;
        if let Some(address) = self.address_waiting.take() {
            browser::set_address(&address, false);
        }
    }

    fn settle_soon(&mut self, store: Store) {
        if let Some(handle) = self.pause.take() {
            handle.clear();
        }
        self.pause = set_timeout_with_handle(move || store.send(Command::Settle), PAUSE).ok();
    }
}

impl Store {
    /// The address may be changed again; also called when the page is left.
    pub(super) fn rest_is_over(self) {
        self.with_runner(Runner::flush);
    }
}
