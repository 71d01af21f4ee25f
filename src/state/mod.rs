//! What the pages share: one model, one closed list of commands, and a pure function between them.
//!
//! [`update`] takes a [`Model`] and a [`Command`] and gives back [`Effect`]s: wishes to the browser and the worker that
//! `ui::run` carries out. Nothing here touches the browser, so all of it is tested natively. The address is a view of the model
//! ([`Model::address`]): the path names the page, the fragment holds what the user wrote and chose, so that it never reaches a server.
//!
//! What a page needs from the worker is not asked for by the page: [`wanted`] says which questions the present state calls for,
//! and [`update`] asks those that have changed. A last good answer stays on screen while a new one is awaited ([`Remote`]).

mod remote;
mod percent;
mod parts;
mod plan;
mod query;
mod shortlist;
mod pack;
mod letter;
mod document;
mod written;
mod kept;
mod page;
mod model;
mod begin;
mod command;
mod wanted;
mod update;
#[cfg(test)]
mod update_tests;

pub use command::{Command, Effect};
pub use document::{Block, Document, Item, Part, summary_html};
pub use kept::{Kept, KeptCommand, MOST_KEPT};
pub use letter::{Doer, LetterFacts, Sentence, mailto, sentences};
pub use model::{Engine, Flags, LoadProblem, Model, Notice, OwnerProblem, Said, Surveyed};
pub use page::{Page, Program};
pub use parts::PartChange;
pub use percent::{decode_component, encode_component};
pub use plan::{AnswerList, Answers, PlanColumn, PlanField, is_written};
pub use query::{MAX_NEED, Query};
pub use remote::Remote;
pub use shortlist::{Letter, MAX_COMPARED, MAX_LETTER, MAX_NOTE, MAX_SHORTLIST, Shortlisted};
pub use update::{start, update};
pub use wanted::{MATCHES_A_PAGE, wanted};
pub use written::{STEPS, WriterCommand, Written, joined};
