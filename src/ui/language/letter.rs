//! A first letter in words: each sentence of the state in the receiver's language, in paragraphs.

use crate::state::Sentence;

/// The words of a letter.
#[derive(Debug)]
pub struct Letter {
    /// The subject of the e-mail, with the beginning of the need; empty when there is none.
    pub subject: fn(&str) -> String,
    /// A sentence.
    pub sentence: fn(&Sentence) -> String,
}

/// The whole letter: paragraphs with an empty line between, reasons one a line.
#[must_use]
pub fn write(words: &Letter, sentences: &[Sentence]) -> String {
    let mut out = String::new();
    let mut before = None;
    for sentence in sentences {
        let paragraph = paragraph(sentence);
        out.push_str(match before {
            None => "",
            Some(same) if same != paragraph => "\n\n",
            Some(Paragraph::Reasons) => "\n– ",
            Some(_) => " ",
        });
        out.push_str(&(words.sentence)(sentence));
        before = Some(paragraph);
    }
    out
}

#[derive(Clone, Copy, PartialEq)]
enum Paragraph {
    Greeting,
    Need,
    Reasons,
    Plan,
    Ask,
    Regards,
}

const fn paragraph(sentence: &Sentence) -> Paragraph {
    match sentence {
        Sentence::Greeting(_) => Paragraph::Greeting,
        Sentence::Owner(..) | Sentence::Unlisted(..) | Sentence::Need(_) => Paragraph::Need,
        Sentence::Programme(_) | Sentence::Team(_) => Paragraph::Plan,
        Sentence::Ask => Paragraph::Ask,
        Sentence::Regards(_) => Paragraph::Regards,
        _ => Paragraph::Reasons,
    }
}
