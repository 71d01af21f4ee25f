//! The need writer in English.

use super::super::form::Question;
use super::super::format::number;
use super::super::write::Write;

const ANCHORED: &[&str] = &["Yes", "No", "Not yet"];

/// The need writer.
pub(super) const WRITE: Write = Write {
    heading: "Write the need",
    lead: "Six short questions: why, what and how, and then the practical ones. Answer what you can. The matches update as you write.",
    help: "Help me write",
    parts: [
        ("Why does this matter, and to whom?", "Who notices it, and what happens if you do nothing?"),
        ("What do you want to be different?", "Write about the goal, not about the solution."),
        ("What have you tried, what do you know?", "What did not work is useful to know too."),
    ],
    time: "How much time do you have?",
    anchored: "Who backs it?",
    anchors: [
        Question { key: "politisk", text: "Have the politicians dealt with it?", answers: ANCHORED },
        Question { key: "administrativt", text: "Does the top management back it?", answers: ANCHORED },
        Question { key: "tjeneste", text: "Is the service that will use the result on board?", answers: ANCHORED },
    ],
    wanted: "What kind of collaboration do you want?",
    step: |step, all| format!("{step} of {all}"),
    back: "Back",
    next: "Next",
    whole: "The text so far",
    words: "Words that can make the need clearer",
    understood: |words| format!("We understand that it is about {words}."),
    add: |word| format!("Add “{word}”"),
    live: "What your answers do",
    nothing: "Write a few words, and we will show who and what fits.",
    matches: |n| if n == 0 { "No matches yet".to_owned() } else { format!("Matches now: {}", number(n)) },
    programmes: |free, open, shut| {
        format!(
            "Programmes: {} where everything we know of is in place, {} where something must be clarified, {} where a requirement is not met.",
            number(free),
            number(open),
            number(shut)
        )
    },
    choose_owner: "Choose who you are to see which programmes open or close.",
    form: |name| format!("The form of collaboration that fits best now: {name}."),
    known: "Does the knowledge already exist?",
    known_help: "Documented projects like this one. Ask them before you begin.",
    unknown: "We know of no project like this. That does not mean there is none.",
    in_common: |words| format!("In common: {words}"),
    kept: "My needs",
    kept_help: "The needs you keep stay in this browser only.",
    keep: "Keep the need",
    keep_changes: "Keep the changes",
    is_kept: "The need is kept.",
    full: "You have eight needs. Delete one to keep another.",
    new: "Write another need",
    name: "Name of the need",
    open: |name| format!("Open {name}"),
    delete: |name| format!("Delete {name}"),
    deleted: |name| format!("{name} is deleted."),
    undo: "Undo",
};
