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
    let step = usize::from(model.query.step);
    let at = if step < model.query.written.len() { step } else { 1 };
    let text = model.query.written.get(at).map_or_else(String::new, |part| with_word(part, word));
    write_part(model, at, text)
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
    const FIELDS: [&str; STEPS as usize] = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-6"];
    model.query.step = step.min(STEPS - 1);
    let field = FIELDS.get(usize::from(model.query.step)).copied().unwrap_or("main");
    vec![Effect::PushAddress(model.address()), Effect::Focus(field)]
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
    model.settle();
    let role = model.query.role.unwrap_or_default();
    model.drafts.remove(&role);
    vec![Effect::SaveDraft(role, String::new()), Effect::PushAddress(model.address()), Effect::Focus("step-1")]
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
