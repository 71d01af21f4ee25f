//! The need writer: a need in three parts (why, what, how), how they become one text, and what a step back or a reload finds again.

use super::query::MAX_NEED;
use super::{Command, Effect, Model, Page, Query};

/// Why, what, how; empty when the need was written in one piece.
pub type Written = [String; 3];

/// Steps of the need writer: the three parts, then horizon and hours, anchoring, and what is wanted.
pub const STEPS: u8 = 6;

/// Between the parts of a draft: a sign no keyboard has.
const BETWEEN: char = '\u{1f}';

/// The parts as one text. A part that stands alone is the text, letter by letter; several become sentences after each other.
#[must_use]
pub fn joined(parts: &Written) -> String {
    let said: Vec<&String> = parts.iter().filter(|part| !part.trim().is_empty()).collect();
    match said.as_slice() {
        [] => String::new(),
        [only] => (*only).clone(),
        several => several.iter().map(|part| sentence(part)).collect::<Vec<_>>().join(" "),
    }
}

fn sentence(part: &str) -> String {
    let part = part.trim();
    let ended = part.ends_with(['.', '!', '?', ':', '…']);
    if ended { part.to_owned() } else { format!("{part}.") }
}

/// Whether nothing is written in any part.
pub(super) fn is_blank(parts: &Written) -> bool {
    parts.iter().all(|part| part.trim().is_empty())
}

/// What is kept as the draft of a door.
pub(super) fn draft(query: &Query) -> String {
    if is_blank(&query.written) { query.need.clone() } else { query.written.join(&BETWEEN.to_string()) }
}

/// The need and its parts, as a draft has them.
pub(super) fn of_draft(draft: &str) -> (String, Written) {
    if !draft.contains(BETWEEN) {
        return (draft.to_owned(), Written::default());
    }
    let mut parts = Written::default();
    for (slot, part) in parts.iter_mut().zip(draft.split(BETWEEN)) {
        part.clone_into(slot);
    }
    (joined(&parts), parts)
}

/// Whether the browser went from one step of the need writer to another of the same need: an entry of the history holds the text as it was when
/// the step was left, and what was written since must not be lost by going there. After a reload it is not known how steps were left; then a text
/// that the present one begins with was.
pub(super) fn is_another_step(model: &Model, there: &Query) -> bool {
    let now = &model.query;
    let begins = || !is_blank(&there.written) && there.written.iter().zip(&now.written).all(|(old, new)| new.starts_with(old.as_str()));
    let is_same = if model.passed.is_empty() { begins() } else { model.passed.contains(&there.written) || there.written == now.written };
    now.step != there.step && is_same
}

/// Texts that are remembered: more than anybody takes steps in one need.
const MOST_PASSED: usize = 200;

/// Whether a link holds only the beginning of what a draft has.
pub(super) fn is_beginning(query: &Query, need: &str, parts: &Written) -> bool {
    let cut = |text: &str, whole: &str| text.chars().count() == MAX_NEED && whole.starts_with(text);
    if is_blank(&query.written) { cut(&query.need, need) } else { query.written.iter().zip(parts).any(|(text, whole)| cut(text, whole)) }
}

impl Model {
    /// A need that was written in one piece stands in the second part, so that the need writer can go on from it.
    pub(super) fn open_writer(&mut self) {
        if self.page == Page::Write && is_blank(&self.query.written) && !self.query.need.trim().is_empty() {
            self.query.written = [String::new(), self.query.need.clone(), String::new()];
        }
    }
}

/// Carries out a command of the need writer.
pub(super) fn write(model: &mut Model, command: WriterCommand) -> Vec<Effect> {
    match command {
        WriterCommand::Part(at, text) => write_part(model, at, text),
        WriterCommand::Word(word) => add_word(model, &word),
        WriterCommand::Step(step) => go_to(model, step),
        WriterCommand::New => begin_anew(model),
    }
}

/// What can be done in the need writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriterCommand {
    /// A part, 0 to 2, as it now stands.
    Part(usize, String),
    /// Put a proposed word into the part that is being written.
    Word(String),
    /// Go to a step, from 0.
    Step(u8),
    /// Begin another need. What stands here is found again by going back.
    New,
}

impl From<WriterCommand> for Command {
    fn from(command: WriterCommand) -> Self {
        Self::Writer(command)
    }
}

fn write_part(model: &mut Model, at: usize, text: String) -> Vec<Effect> {
    if let Some(part) = model.query.written.get_mut(at) {
        *part = text;
    }
    model.query.need = joined(&model.query.written);
    model.need_missing = false;
    // The parts a team carries were those of another text.
    model.query.parts.clear();
    model.settle();
    let role = model.query.role.unwrap_or_default();
    let draft = draft(&model.query);
    model.drafts.insert(role, draft.clone());
    vec![Effect::SaveDraft(role, draft), Effect::ReplaceAddress(model.address())]
}

/// A word joins the part of the step, or the second one where the step has no text.
fn add_word(model: &mut Model, word: &str) -> Vec<Effect> {
    if usize::from(model.query.step) >= model.query.written.len() {
        model.query.step = 1;
    }
    let step = model.query.step;
    let text = model.query.written.get(usize::from(step)).map_or_else(String::new, |part| with_word(part, word));
    let mut effects = write_part(model, step.into(), text);
    // The button is gone with the next proposals, so the focus goes to the text.
    effects.push(Effect::Focus(field(step)));
    effects
}

fn with_word(part: &str, word: &str) -> String {
    let part = part.trim_end();
    let mut letters = word.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    match part.chars().last() {
        None => capital,
        Some(',' | ':') => format!("{part} {word}"),
        Some('.' | '!' | '?') => format!("{part} {capital}."),
        Some(_) => format!("{part}, {word}"),
    }
}

fn go_to(model: &mut Model, step: u8) -> Vec<Effect> {
    if model.passed.len() < MOST_PASSED {
        model.passed.push(model.query.written.clone());
    }
    model.query.step = step.min(STEPS - 1);
    vec![Effect::PushAddress(model.address()), Effect::Focus(field(model.query.step))]
}

/// The element of a step that takes the focus.
pub(super) fn field(step: u8) -> &'static str {
    const FIELDS: [&str; STEPS as usize] = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-6"];
    FIELDS.get(usize::from(step)).copied().unwrap_or("main")
}

fn begin_anew(model: &mut Model) -> Vec<Effect> {
    model.query = Query {
        role: model.query.role,
        owner: model.query.owner.clone(),
        place: model.query.place.clone(),
        language: model.query.language,
        ..Query::default()
    };
    model.kept_at = None;
    model.passed.clear();
    model.settle();
    let role = model.query.role.unwrap_or_default();
    model.drafts.remove(&role);
    vec![Effect::SaveDraft(role, String::new()), Effect::PushAddress(model.address()), Effect::Focus("step-1")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Channel, MatchesView, OverviewView, Reply, Summary};
    use crate::state::{Flags, update};

    fn parts(why: &str, what: &str, how: &str) -> Written {
        [why, what, how].map(str::to_owned)
    }

    #[test]
    fn parts_become_sentences_and_a_lone_part_stays_as_it_is() {
        for (given, expected) in [
            (parts("", "", ""), ""),
            (parts(" ", "\n", ""), ""),
            (parts("", "humus i vannet ", ""), "humus i vannet "),
            (parts("Folk klager på vannet", "Klart vann!", " vi har spylt "), "Folk klager på vannet. Klart vann! vi har spylt."),
        ] {
            assert_eq!(joined(&given), expected);
        }
    }

    #[test]
    fn a_draft_gives_back_what_it_was_made_of() {
        for written in [parts("", "", ""), parts("a", "", "c"), parts("", "b, med komma; og\nlinjer", "")] {
            let query = Query { need: joined(&written), written: written.clone(), ..Query::default() };
            assert_eq!(of_draft(&draft(&query)), (joined(&written), written));
        }
        assert_eq!(of_draft("skrevet i ett"), ("skrevet i ett".to_owned(), Written::default()));
    }

    #[test]
    fn a_proposed_word_joins_what_is_written() {
        for (part, expected) in
            [("", "Membran"), ("humus", "humus, membran"), ("humus,", "humus, membran"), ("Vi har humus. ", "Vi har humus. Membran.")]
        {
            assert_eq!(with_word(part, "membran"), expected);
        }
    }

    fn at(address: &str) -> Model {
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let mut model = Model::of(Flags { path: path.to_owned(), fragment: fragment.to_owned(), ..Flags::default() });
        answer(&mut model, Channel::Load, Reply::Loaded(Summary::default()));
        model
    }

    fn answer(model: &mut Model, channel: Channel, reply: Reply) -> Vec<Channel> {
        asked(&update(model, Command::Answered(channel, Box::new(reply))))
    }

    fn asked(effects: &[Effect]) -> Vec<Channel> {
        effects.iter().filter_map(|effect| if let Effect::Ask(request) = effect { Some(request.channel()) } else { None }).collect()
    }

    #[test]
    fn the_three_parts_stand_in_the_address_and_are_found_again_by_going_back() {
        let mut model = at("skriv");
        update(&mut model, WriterCommand::Part(0, "Brunt vann".to_owned()).into());
        let effects = update(&mut model, WriterCommand::Step(1).into());
        assert_eq!(effects[..2], [Effect::PushAddress("skriv#hvorfor=Brunt+vann&steg=2".to_owned()), Effect::Focus("step-2")]);
        let effects = update(&mut model, WriterCommand::Part(1, "Klart vann".to_owned()).into());
        assert!(effects.contains(&Effect::ReplaceAddress("skriv#hvorfor=Brunt+vann&hva=Klart+vann&steg=2".to_owned())), "{effects:?}");
        assert_eq!(model.query.need, "Brunt vann. Klart vann.");
        let back = |fragment: &str| Command::Arrived { path: "skriv".to_owned(), fragment: fragment.to_owned() };
        let effects = update(&mut model, back("hvorfor=Brunt+vann"));
        assert_eq!((model.query.step, model.query.need.as_str()), (0, "Brunt vann. Klart vann."), "help: a step back loses nothing");
        assert_eq!(effects[..2], [Effect::ReplaceAddress("skriv#hvorfor=Brunt+vann&hva=Klart+vann".to_owned()), Effect::Focus("step-1")]);
        update(&mut model, WriterCommand::Step(1).into());
        update(&mut model, WriterCommand::New.into());
        assert_eq!(model.query.need, "");
        update(&mut model, back("hvorfor=Brunt+vann&hva=Klart+vann&steg=2"));
        assert_eq!(
            (model.query.step, model.query.need.as_str()),
            (1, "Brunt vann. Klart vann."),
            "help: back from a blank sheet is the old need"
        );
    }

    #[test]
    fn a_reload_without_an_address_finds_the_draft_with_its_parts() {
        let mut model = at("skriv");
        update(&mut model, WriterCommand::Part(0, "Brunt vann".to_owned()).into());
        let effects = update(&mut model, WriterCommand::Part(2, "Spylt".to_owned()).into());
        let Some(Effect::SaveDraft(role, draft)) = effects.first().cloned() else { panic!("a draft") };
        let again = Model::of(Flags { path: "skriv".to_owned(), drafts: [(role, draft)].into(), ..Flags::default() });
        assert_eq!((again.query.written, again.query.need), (model.query.written, model.query.need));
    }

    #[test]
    fn a_need_in_one_piece_opens_in_the_writer_and_a_rewritten_one_has_no_parts() {
        let left = update(&mut at("treff#behov=humus"), Command::Go(Page::Write));
        assert_eq!(left, [Effect::Leave("skriv#behov=humus".to_owned())], "help: the need goes along to the other program");
        let mut model = at("skriv#behov=humus");
        assert_eq!((model.query.written[1].as_str(), model.query.need.as_str()), ("humus", "humus"));
        update(&mut model, Command::WriteNeed("noe annet".to_owned()));
        assert_eq!((model.query.written.clone(), model.query.need.as_str()), (Written::default(), "noe annet"));
    }

    #[test]
    fn what_is_known_is_asked_for_once_the_list_is_there() {
        for page in ["treff", "skriv"] {
            let mut model = at(&format!("{page}#behov=humus"));
            assert!(!model.asked.contains_key(&Channel::Known), "help: {page}: the list goes first");
            assert!(answer(&mut model, Channel::Matches, Reply::Matches(MatchesView::default())).contains(&Channel::Known), "{page}");
            let written = update(&mut model, Command::WriteNeed("humus og farge".to_owned()));
            assert_eq!(asked(&written), [Channel::Matches], "help: {page}: a keystroke asks for the list alone");
        }
    }

    #[test]
    fn a_survey_cut_off_by_a_restart_is_asked_for_again_and_a_whole_one_is_kept_to_compare() {
        let mut model = at("oversikt#program=ipo");
        let view =
            |done| Reply::Overview(Box::new(OverviewView { programme: "ipo".to_owned(), done, total: 2, ..OverviewView::default() }));
        assert!(model.asked.contains_key(&Channel::Overview));
        answer(&mut model, Channel::Overview, view(1));
        assert_eq!((asked(&update(&mut model, Command::WorkerRestarted)), model.surveyed.len()), (vec![Channel::Overview], 0));
        answer(&mut model, Channel::Overview, view(2));
        answer(&mut model, Channel::Overview, view(2));
        assert_eq!((asked(&update(&mut model, Command::WorkerRestarted)), model.surveyed.len()), (vec![], 1));
        update(&mut model, Command::ChooseCounty(Some("Oslo".to_owned())));
        answer(&mut model, Channel::Overview, view(2));
        assert_eq!(model.surveyed.len(), 2, "help: a county is another answer");
    }
}
