//! Needs that are kept in this browser by name: nothing is kept unless asked, at most eight, and the last one deleted can be had back.

use super::{Effect, Model, Notice, Query, Remote};
use crate::protocol::{Channel, CountRequest};

/// Needs a browser keeps: more than one person works with at a time.
pub const MOST_KEPT: usize = 8;
/// Letters of a need that become its first name.
const NAME: usize = 40;
/// Letters of a name.
const LONGEST_NAME: usize = 80;

/// A need by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// The fragment that opens it.
    pub fragment: String,
}

impl Kept {
    /// The need of a text of this browser's storage: name and fragment, a line each.
    fn of_text(text: &str) -> Option<Self> {
        let (name, fragment) = text.split_once('\n')?;
        Some(Self { name: name.to_owned(), fragment: fragment.to_owned() })
    }

    fn text(&self) -> String {
        format!("{}\n{}", self.name, self.fragment)
    }
}

/// What can be done with needs that are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptCommand {
    /// Keep the need as it stands: anew, or in the place of the one it was opened from.
    Keep,
    /// Go on with one.
    Open(usize),
    /// Give one another name; an empty one changes nothing.
    Rename(usize, String),
    /// Delete one.
    Delete(usize),
    /// Take back the last deletion of this session.
    Undo,
    /// Another tab has changed what is kept: all of it, as stored.
    Arrived(Vec<String>),
    /// The browser could not store what was to be kept.
    Refused,
}

/// Needs out of this browser's storage; what cannot be read is passed over.
pub(super) fn of_storage(texts: &[String]) -> Vec<Kept> {
    texts.iter().filter_map(|text| Kept::of_text(text)).take(MOST_KEPT).collect()
}

/// Carries out a command about needs that are kept.
pub(super) fn keep(model: &mut Model, command: KeptCommand) -> Vec<Effect> {
    // The button that was pressed is gone; the focus goes to what can be done next.
    let focus = match command {
        KeptCommand::Delete(_) => "undo",
        KeptCommand::Undo | KeptCommand::Keep => "kept",
        _ => "",
    };
    match command {
        KeptCommand::Keep => keep_present(model),
        KeptCommand::Open(at) => return open(model, at),
        KeptCommand::Rename(at, name) => rename(model, at, &name),
        KeptCommand::Delete(at) => delete(model, at),
        KeptCommand::Undo => undo(model),
        KeptCommand::Arrived(texts) => return arrived(model, &texts),
        KeptCommand::Refused => return refused(model),
    }
    let saved = Effect::SaveKept(model.kept.iter().map(Kept::text).collect());
    if focus.is_empty() { vec![saved] } else { vec![saved, Effect::Focus(focus)] }
}

/// The need with who has it and what was answered about it; filters and teams belong to other pages.
fn fragment(query: &Query) -> String {
    let Query { need, written, role, owner, place, programme, form, .. } = query.clone();
    Query { need, written, role, owner, place, programme, form, ..Query::default() }.fragment()
}

fn keep_present(model: &mut Model) {
    if model.query.need.trim().is_empty() {
        return;
    }
    let fragment = fragment(&model.query);
    if let Some(kept) = model.kept_at.and_then(|at| model.kept.get_mut(at)) {
        kept.fragment = fragment;
    } else if model.kept.len() < MOST_KEPT {
        model.kept_at = Some(model.kept.len());
        model.kept.push(Kept { name: first_name(&model.query.need), fragment });
    }
}

/// The first words of a need.
fn first_name(need: &str) -> String {
    let mut name = String::new();
    for word in need.split_whitespace() {
        if !name.is_empty() && name.chars().count() + word.chars().count() > NAME {
            name.push('…');
            break;
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.extend(word.chars().take(NAME));
    }
    name
}

fn open(model: &mut Model, at: usize) -> Vec<Effect> {
    let Some(kept) = model.kept.get(at) else { return Vec::new() };
    model.query = Query { language: model.query.language, ..Query::parse(&kept.fragment) };
    model.kept_at = Some(at);
    model.passed.clear();
    model.owner_changed();
    model.open_writer();
    model.settle();
    vec![Effect::PushAddress(model.address()), Effect::FocusHeading]
}

fn rename(model: &mut Model, at: usize, name: &str) {
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect();
    if let Some(kept) = model.kept.get_mut(at).filter(|_| !name.is_empty()) {
        kept.name = name;
    }
}

fn delete(model: &mut Model, at: usize) {
    if at < model.kept.len() {
        model.deleted = Some((at, model.kept.remove(at)));
        model.find_kept();
    }
}

/// What is deleted stays to be had back until there is room for it.
fn undo(model: &mut Model) {
    if model.kept.len() >= MOST_KEPT {
        return;
    }
    if let Some((at, kept)) = model.deleted.take() {
        model.kept.insert(at.min(model.kept.len()), kept);
        model.find_kept();
    }
}

/// The list of another tab takes the place of this one's; the need that is open is the same one there, if it is there.
fn arrived(model: &mut Model, texts: &[String]) -> Vec<Effect> {
    let open = model.kept_at.and_then(|at| model.kept.get(at)).cloned();
    model.kept = of_storage(texts);
    let there = |open: &Kept| model.kept.iter().position(|it| it == open).or_else(|| model.kept.iter().position(|it| it.name == open.name));
    model.kept_at = open.as_ref().and_then(there);
    Vec::new()
}

fn refused(model: &mut Model) -> Vec<Effect> {
    model.kept_at = None;
    model.notice = Some(Notice::NotKept);
    Vec::new()
}

impl Model {
    /// Another owner: what was known of the one before is let go.
    pub(super) fn owner_changed(&mut self) {
        self.owner_text.clear();
        self.owner = Remote::Idle;
        self.asked.remove(&Channel::Owner);
    }

    /// Whether the need on screen is one that is kept, as it is kept.
    pub(super) fn find_kept(&mut self) {
        let here = fragment(&self.query);
        self.kept_at = self.kept.iter().position(|kept| kept.fragment == here);
    }

    /// Whether the need on screen holds something that is not kept yet.
    #[must_use]
    pub fn can_keep(&self) -> bool {
        let here = fragment(&self.query);
        let known = self.kept.iter().any(|kept| kept.fragment == here);
        !known && !self.query.need.trim().is_empty() && (self.kept_at.is_some() || self.kept.len() < MOST_KEPT)
    }

    /// The question how many matches each kept need has.
    pub(super) fn counts_request(&self) -> Vec<CountRequest> {
        let request = |kept: &Kept| {
            let query = Query::parse(&kept.fragment);
            CountRequest { text: query.used_need().to_owned(), owner: query.owner_ref() }
        };
        self.kept.iter().map(request).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Command, Flags, Page, WriterCommand, update};

    fn writing(need: &str) -> Model {
        let mut model = Model::of(Flags { path: "skriv".to_owned(), ..Flags::default() });
        update(&mut model, WriterCommand::Part(1, need.to_owned()).into());
        model
    }

    fn names(model: &Model) -> Vec<&str> {
        model.kept.iter().map(|kept| kept.name.as_str()).collect()
    }

    fn saved(effects: &[Effect]) -> Option<&Vec<String>> {
        effects.iter().find_map(|effect| if let Effect::SaveKept(texts) = effect { Some(texts) } else { None })
    }

    #[test]
    fn what_is_kept_is_found_again_and_opened_as_it_was() {
        let mut model = writing("humus i vannet");
        update(&mut model, Command::Answer(crate::state::AnswerList::Form, "frist".to_owned(), Some("1".to_owned())));
        let effects = update(&mut model, Command::Kept(KeptCommand::Keep));
        let texts = saved(&effects).expect("it is stored").clone();
        assert!(!model.can_keep());
        update(&mut model, WriterCommand::New.into());
        update(&mut model, WriterCommand::Part(0, "flom".to_owned()).into());
        assert!(model.can_keep());
        update(&mut model, Command::Kept(KeptCommand::Keep));
        assert_eq!(names(&model), ["humus i vannet", "flom"]);

        let mut again = Model::of(Flags { path: "skriv".to_owned(), kept: texts, ..Flags::default() });
        update(&mut again, Command::Kept(KeptCommand::Open(0)));
        assert_eq!((again.query.need.as_str(), again.page.clone()), ("humus i vannet", Page::Write));
        assert_eq!(again.query.answer(crate::state::AnswerList::Form, "frist"), "1");
    }

    #[test]
    fn changes_go_to_the_need_that_was_opened_only_when_asked() {
        let mut model = writing("humus");
        update(&mut model, Command::Kept(KeptCommand::Keep));
        let before = model.kept.clone();
        update(&mut model, WriterCommand::Part(1, "humus om våren".to_owned()).into());
        assert_eq!(model.kept, before);
        update(&mut model, Command::Kept(KeptCommand::Keep));
        assert_eq!((model.kept.len(), model.kept == before), (1, false));
    }

    #[test]
    fn a_deleted_need_can_be_had_back_and_names_stay_names() {
        let mut model = writing("humus");
        update(&mut model, Command::Kept(KeptCommand::Keep));
        update(&mut model, Command::Kept(KeptCommand::Rename(0, "  Vannverket\n ".to_owned())));
        update(&mut model, Command::Kept(KeptCommand::Rename(0, "  ".to_owned())));
        assert_eq!(names(&model), ["Vannverket"]);
        let effects = update(&mut model, Command::Kept(KeptCommand::Delete(0)));
        assert_eq!(saved(&effects), Some(&Vec::new()));
        update(&mut model, Command::Kept(KeptCommand::Undo));
        assert_eq!((names(&model), model.deleted.is_none()), (vec!["Vannverket"], true));
        update(&mut model, Command::Kept(KeptCommand::Delete(7)));
        assert_eq!(model.kept.len(), 1);
    }

    #[test]
    fn the_ninth_need_is_not_kept() {
        let mut model = writing("a");
        for at in 0..12 {
            update(&mut model, WriterCommand::New.into());
            update(&mut model, WriterCommand::Part(0, format!("behov {at}")).into());
            update(&mut model, Command::Kept(KeptCommand::Keep));
        }
        assert_eq!((model.kept.len(), model.can_keep()), (MOST_KEPT, false));
    }

    #[test]
    fn junk_in_the_storage_is_passed_over() {
        assert_eq!(of_storage(&[String::new(), "uten linje".to_owned(), "navn\nbehov=a".to_owned()]).len(), 1);
    }

    #[test]
    fn a_need_is_named_by_its_first_words() {
        assert_eq!(first_name("Vannverket sliter med farge og humus om våren"), "Vannverket sliter med farge og humus om…");
        assert_eq!(first_name(&"å".repeat(90)).chars().count(), NAME);
    }

    #[test]
    fn what_another_tab_keeps_is_taken_in_and_not_written_over() {
        let mut model = writing("humus i vannet");
        update(&mut model, Command::Kept(KeptCommand::Keep));
        let mine = model.kept[0].text();
        let theirs = "Kryss\nbehov=farlig+kryss".to_owned();
        update(&mut model, Command::Kept(KeptCommand::Arrived(vec![theirs.clone(), mine.clone()])));
        assert_eq!((names(&model), model.kept_at), (vec!["Kryss", "humus i vannet"], Some(1)), "help: the open need is found again");
        let effects = update(&mut model, Command::Kept(KeptCommand::Rename(1, "Vann".to_owned())));
        assert_eq!(saved(&effects).map(|texts| texts[0].clone()), Some(theirs));
    }

    #[test]
    fn a_deleted_need_waits_until_there_is_room_for_it() {
        let mut model = writing("humus i vannet");
        let texts: Vec<String> = (0..MOST_KEPT).map(|nth| format!("{nth}\nbehov=n{nth}")).collect();
        update(&mut model, Command::Kept(KeptCommand::Arrived(texts)));
        update(&mut model, Command::Kept(KeptCommand::Delete(3)));
        update(&mut model, Command::Kept(KeptCommand::Keep));
        update(&mut model, Command::Kept(KeptCommand::Undo));
        assert_eq!(model.deleted.as_ref().map(|(_, kept)| kept.name.as_str()), Some("3"), "help: the list is full");
        update(&mut model, Command::Kept(KeptCommand::Delete(0)));
        assert_eq!(model.deleted.as_ref().map(|(_, kept)| kept.name.as_str()), Some("0"));
    }

    #[test]
    fn a_need_that_could_not_be_stored_is_not_said_to_be_kept() {
        let mut model = writing("humus i vannet");
        update(&mut model, Command::Kept(KeptCommand::Keep));
        update(&mut model, Command::Kept(KeptCommand::Refused));
        assert_eq!((model.kept_at, model.notice), (None, Some(Notice::NotKept)));
    }
}
