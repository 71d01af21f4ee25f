//! A first letter in bokmål.

use super::super::format::{count, list, number};
use super::super::letter::Letter;
use crate::protocol::Role;
use crate::state::{Doer, Sentence};

/// The words of a letter.
pub(super) const LETTER: Letter = Letter {
    subject: |need| if need.is_empty() { "Kan vi samarbeide?".to_owned() } else { format!("Kan vi samarbeide? {need}") },
    sentence: |sentence| match sentence {
        Sentence::Greeting(name) => format!("Hei, {name}!"),
        Sentence::Owner(name, Some(inhabitants)) => {
            format!("Vi skriver fra {name}. Vi har {}.", count(*inhabitants, "innbygger", "innbyggere"))
        }
        Sentence::Owner(name, None) => format!("Vi skriver fra {name}."),
        Sentence::Unlisted(role, place) => format!("Vi er {} i {place}.", who(*role)),
        Sentence::Need(need) => format!("Dette vil vi løse: «{need}»"),
        Sentence::Reasons => "Derfor skriver vi til dere:".to_owned(),
        Sentence::Words(words) => format!("Beskrivelsen av dere nevner {}, som ligger nær behovet vårt.", quoted(words)),
        Sentence::Concepts(concepts) => format!("Vi har fagfelt felles: {}.", list(concepts, "og")),
        Sentence::LikeProject(title, year, true) => format!("Dere var med i {}, som handlet om noe lignende.", project(title, *year)),
        Sentence::LikeProject(title, year, false) => {
            format!("Institusjonen deres var med i {}, som handlet om noe lignende.", project(title, *year))
        }
        Sentence::Known(title, year, true, Doer::Itself) => format!("Vi har arbeidet sammen før, i {}.", project(title, *year)),
        Sentence::Known(title, year, true, Doer::Institution) => {
            format!("Vi har arbeidet med dere eller andre i institusjonen deres før, i {}.", project(title, *year))
        }
        Sentence::Known(title, year, false, Doer::Itself) => {
            format!("Dere har arbeidet med en av naboene våre, i {}.", project(title, *year))
        }
        Sentence::Known(title, year, false, Doer::Institution) => {
            format!("Dere eller andre i institusjonen deres har arbeidet med en av naboene våre, i {}.", project(title, *year))
        }
        Sentence::LikeOwners(n, Doer::Itself) => format!("Dere har vært med i {} med noen som oss.", count(*n, "prosjekt", "prosjekter")),
        Sentence::LikeOwners(n, Doer::Institution) => {
            format!("Dere eller andre i institusjonen deres har vært med i {} med noen som oss.", count(*n, "prosjekt", "prosjekter"))
        }
        Sentence::SameNeed(text) => format!("Dere har meldt et lignende behov: «{text}»"),
        Sentence::Distance(km) => format!("Det er {}\u{a0}km mellom oss.", number(*km)),
        Sentence::SameCounty => "Vi holder til i samme fylke.".to_owned(),
        Sentence::Programme(name) => format!("Vi vurderer å søke om midler fra {name}."),
        Sentence::Team(names) => format!("Vi vurderer også å spørre {}.", list(names, "og")),
        Sentence::Ask => {
            "Vil dere ta en kort og uforpliktende samtale om dette? Er det noen andre hos dere vi bør snakke med, er vi glade for et navn."
                .to_owned()
        }
        Sentence::Regards(Some(name)) => format!("Vennlig hilsen\n{name}"),
        Sentence::Regards(None) => "Vennlig hilsen".to_owned(),
    },
};

const fn who(role: Role) -> &'static str {
    match role {
        Role::Municipality => "en offentlig virksomhet",
        Role::Business => "en bedrift",
        Role::Research => "et forskningsmiljø",
        Role::Officer => "en organisasjon",
    }
}

fn quoted(words: &[String]) -> String {
    list(&words.iter().map(|word| format!("«{word}»")).collect::<Vec<_>>(), "og")
}

fn project(title: &str, year: Option<u16>) -> String {
    year.map_or_else(|| format!("«{title}»"), |year| format!("«{title}» ({year})"))
}
