//! Work that begins with a documented need in place of what was written.

use super::update::{be_owner, forget_owner, go, write_need};
use super::{Effect, Model, Page, Written};
use crate::protocol::{PartnerCard, Target};

/// The text becomes the user's own: partners are looked for, for whoever the user is.
pub(super) fn start_from(model: &mut Model, text: String) -> Vec<Effect> {
    let mut effects = write_need(model, text);
    model.kept_at = None;
    model.passed.clear();
    model.query.target = Some(Target::Partners);
    effects.extend(go(model, Page::Matches));
    effects
}

/// A documented need and its owner take the place of what was written; drafts and needs that are kept stay as they are.
pub(super) fn work_on(model: &mut Model, owner: Option<PartnerCard>, text: String) -> Vec<Effect> {
    model.kept_at = None;
    model.query.need = text;
    model.query.written = Written::default();
    model.query.parts.clear();
    model.passed.clear();
    match owner {
        Some(card) => drop(be_owner(model, card)),
        None => forget_owner(model),
    }
    go(model, Page::Consortium)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Command, Flags, KeptCommand, WriterCommand, update};

    #[test]
    fn work_on_anothers_need_leaves_drafts_and_kept_needs_alone() {
        let mut model = Model::of(Flags { path: "skriv".to_owned(), ..Flags::default() });
        update(&mut model, WriterCommand::Part(1, "humus i vannet".to_owned()).into());
        update(&mut model, Command::Kept(KeptCommand::Keep));
        let drafts = model.drafts.clone();
        let effects = update(&mut model, Command::WorkOn(None, "farlig kryss".to_owned()));
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::SaveDraft(..))), "{effects:?}");
        assert_eq!((model.query.need.as_str(), model.kept_at), ("farlig kryss", None));
        assert_eq!((&model.drafts, model.page.clone()), (&drafts, Page::Consortium));
        update(&mut model, Command::Kept(KeptCommand::Keep));
        assert_eq!(model.kept.len(), 2, "help: what was kept is not written over");
    }
}
