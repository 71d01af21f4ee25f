//! A first letter in English.

use super::super::format::{count, list, number};
use super::super::letter::Letter;
use crate::protocol::Role;
use crate::state::{Doer, Sentence};

/// The words of a letter.
pub(super) const LETTER: Letter = Letter {
    subject: |need| if need.is_empty() { "Could we work together?".to_owned() } else { format!("Could we work together? {need}") },
    sentence: |sentence| {
        match sentence {
        Sentence::Greeting(name) => format!("Dear {name},"),
        Sentence::Owner(name, Some(inhabitants)) => {
            format!("We are writing from {name}. We have {}.", count(*inhabitants, "inhabitant", "inhabitants"))
        }
        Sentence::Owner(name, None) => format!("We are writing from {name}."),
        Sentence::Unlisted(role, place) => format!("We are {} in {place}.", who(*role)),
        Sentence::Need(need) => format!("This is what we want to solve: “{need}”"),
        Sentence::Reasons => "This is why we are writing to you:".to_owned(),
        Sentence::Words(words) => format!("The description of you mentions {}, which comes close to our need.", quoted(words)),
        Sentence::Concepts(concepts) => format!("We have fields of work in common: {}.", list(concepts, "and")),
        Sentence::LikeProject(title, year, true) => format!("You took part in {}, which was about something similar.", project(title, *year)),
        Sentence::LikeProject(title, year, false) => {
            format!("Your institution took part in {}, which was about something similar.", project(title, *year))
        }
        Sentence::Known(title, year, true, Doer::Itself) => format!("We have worked together before, in {}.", project(title, *year)),
        Sentence::Known(title, year, true, Doer::Institution) => format!("We have worked with you or others in your institution before, in {}.", project(title, *year)),
        Sentence::Known(title, year, false, Doer::Itself) => format!("You have worked with one of our neighbours, in {}.", project(title, *year)),
        Sentence::Known(title, year, false, Doer::Institution) => format!("You or others in your institution have worked with one of our neighbours, in {}.", project(title, *year)),
        Sentence::LikeOwners(n, Doer::Itself) => format!("You have taken part in {} with others like us.", count(*n, "project", "projects")),
        Sentence::LikeOwners(n, Doer::Institution) => format!("You or others in your institution have taken part in {} with others like us.", count(*n, "project", "projects")),
        Sentence::SameNeed(text) => format!("You have stated a similar need: “{text}”"),
        Sentence::Distance(km) => format!("We are {}\u{a0}km apart.", number(*km)),
        Sentence::SameCounty => "We are in the same county.".to_owned(),
        Sentence::Programme(name) => format!("We are considering applying for funding from {name}."),
        Sentence::Team(names) => format!("We are also considering asking {}.", list(names, "and")),
        Sentence::Ask => {
            "Could we have a short conversation about this, without obligation? If somebody else in your organisation is the right person to talk to, we would be glad of a name."
                .to_owned()
        }
        Sentence::Regards(Some(name)) => format!("Kind regards\n{name}"),
        Sentence::Regards(None) => "Kind regards".to_owned(),
    }
    },
};

const fn who(role: Role) -> &'static str {
    match role {
        Role::Municipality => "a public body",
        Role::Business => "a business",
        Role::Research => "a research group",
        Role::Officer => "an organisation",
    }
}

fn quoted(words: &[String]) -> String {
    list(&words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>(), "and")
}

fn project(title: &str, year: Option<u16>) -> String {
    year.map_or_else(|| format!("“{title}”"), |year| format!("“{title}” ({year})"))
}
