//! Parts that more than one page uses.

mod link;
mod waiting;
mod need_field;
mod owner_field;
mod card;
mod choice;
mod evidence;
mod reason;
mod ledger;
mod verdict;
mod search_field;
mod shortlist;
mod section;
pub(super) mod picture;

pub(super) use card::{CardLine, KindIcon, card_line};
pub(super) use choice::{choice, yes_or_no};
pub(super) use evidence::{EvidenceText, SourceLine, source_words};
pub(super) use ledger::{Ledger, entry_words};
pub(super) use link::{OutLink, PageLink};
pub(super) use need_field::NeedField;
pub(super) use owner_field::OwnerField;
pub(super) use reason::reason_line;
pub(super) use search_field::SearchField;
pub(super) use section::Section;
pub(super) use shortlist::{said_words, shortlist_button};
pub(super) use verdict::{Information, RuleSource, VerdictTag, Verdicts};
pub(super) use waiting::{FailureAlert, Waiting};
