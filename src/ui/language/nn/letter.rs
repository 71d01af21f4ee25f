//! A first letter in nynorsk.

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
            format!("Vi skriv frå {name}. Vi har {}.", count(*inhabitants, "innbyggjar", "innbyggjarar"))
        }
        Sentence::Owner(name, None) => format!("Vi skriv frå {name}."),
        Sentence::Unlisted(role, place) => format!("Vi er {} i {place}.", who(*role)),
        Sentence::Need(need) => format!("Dette vil vi løyse: «{need}»"),
        Sentence::Reasons => "Derfor skriv vi til dykk:".to_owned(),
        Sentence::Words(words) => format!("Omtalen av dykk nemner {}, som ligg nær behovet vårt.", quoted(words)),
        Sentence::Concepts(concepts) => format!("Vi har fagfelt felles: {}.", list(concepts, "og")),
        Sentence::LikeProject(title, year, true) => format!("De var med i {}, som handla om noko liknande.", project(title, *year)),
        Sentence::LikeProject(title, year, false) => {
            format!("Institusjonen dykkar var med i {}, som handla om noko liknande.", project(title, *year))
        }
        Sentence::Known(title, year, true, Doer::Itself) => format!("Vi har arbeidd saman før, i {}.", project(title, *year)),
        Sentence::Known(title, year, true, Doer::Institution) => {
            format!("Vi har arbeidd med dykk eller andre i institusjonen dykkar før, i {}.", project(title, *year))
        }
        Sentence::Known(title, year, false, Doer::Itself) => {
            format!("De har arbeidd med ein av naboane våre, i {}.", project(title, *year))
        }
        Sentence::Known(title, year, false, Doer::Institution) => {
            format!("De eller andre i institusjonen dykkar har arbeidd med ein av naboane våre, i {}.", project(title, *year))
        }
        Sentence::LikeOwners(n, Doer::Itself) => format!("De har vore med i {} med nokon som oss.", count(*n, "prosjekt", "prosjekt")),
        Sentence::LikeOwners(n, Doer::Institution) => {
            format!("De eller andre i institusjonen dykkar har vore med i {} med nokon som oss.", count(*n, "prosjekt", "prosjekt"))
        }
        Sentence::SameNeed(text) => format!("De har meldt eit liknande behov: «{text}»"),
        Sentence::Distance(km) => format!("Det er {}\u{a0}km mellom oss.", number(*km)),
        Sentence::SameCounty => "Vi held til i same fylke.".to_owned(),
        Sentence::Programme(name) => format!("Vi vurderer å søkje om midlar frå {name}."),
        Sentence::Team(names) => format!("Vi vurderer òg å spørje {}.", list(names, "og")),
        Sentence::Ask => {
            "Vil de ta ein kort og uforpliktande samtale om dette? Er det nokon andre hos dykk vi bør snakke med, er vi glade for eit namn."
                .to_owned()
        }
        Sentence::Regards(Some(name)) => format!("Vennleg helsing\n{name}"),
        Sentence::Regards(None) => "Vennleg helsing".to_owned(),
    },
};

const fn who(role: Role) -> &'static str {
    match role {
        Role::Municipality => "ei offentleg verksemd",
        Role::Business => "ei bedrift",
        Role::Research => "eit forskingsmiljø",
        Role::Officer => "ein organisasjon",
    }
}

fn quoted(words: &[String]) -> String {
    list(&words.iter().map(|word| format!("«{word}»")).collect::<Vec<_>>(), "og")
}

fn project(title: &str, year: Option<u16>) -> String {
    year.map_or_else(|| format!("«{title}»"), |year| format!("«{title}» ({year})"))
}
