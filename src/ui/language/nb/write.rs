//! The need writer in bokmål.

use super::super::form::Question;
use super::super::format::number;
use super::super::write::Write;

const ANCHORED: &[&str] = &["Ja", "Nei", "Ikke ennå"];

/// The need writer.
pub(super) const WRITE: Write = Write {
    heading: "Skriv behovet",
    lead: "Seks korte spørsmål: hvorfor, hva og hvordan, og så det praktiske. Svar på det du kan. Treffene følger med mens du skriver.",
    help: "Hjelp meg å skrive",
    parts: [
        ("Hvorfor er dette viktig, for hvem?", "Hvem merker det, og hva skjer om dere ikke gjør noe?"),
        ("Hva vil dere skal være annerledes?", "Skriv om målet, ikke om løsningen."),
        ("Hva har dere prøvd, hva vet dere?", "Også det som ikke virket, er nyttig å vite."),
    ],
    time: "Hvor lang tid har dere?",
    anchored: "Hvem står bak?",
    anchors: [
        Question { key: "politisk", text: "Er det behandlet politisk?", answers: ANCHORED },
        Question { key: "administrativt", text: "Står den øverste ledelsen bak?", answers: ANCHORED },
        Question { key: "tjeneste", text: "Er tjenesten som skal bruke resultatet, med?", answers: ANCHORED },
    ],
    wanted: "Hva slags samarbeid vil dere ha?",
    step: |step, all| format!("{step} av {all}"),
    back: "Tilbake",
    next: "Neste",
    whole: "Slik blir teksten",
    words: "Ord som kan gjøre behovet tydeligere",
    understood: |words| format!("Vi forstår at det handler om {words}."),
    add: |word| format!("Legg til «{word}»"),
    live: "Slik virker svarene",
    nothing: "Skriv noen ord, så viser vi hvem og hva som passer.",
    matches: |n| if n == 0 { "Ingen treff ennå".to_owned() } else { format!("{} treff nå", number(n)) },
    programmes: |free, open, shut| {
        format!(
            "Programmer: {} der alt vi vet er på plass, {} der noe må avklares, {} der et krav ikke er oppfylt.",
            number(free),
            number(open),
            number(shut)
        )
    },
    choose_owner: "Velg hvem dere er, så ser dere hvilke programmer som åpner eller lukker seg.",
    form: |name| format!("Samarbeidsformen som passer best nå: {name}."),
    known: "Finnes kunnskapen allerede?",
    known_help: "Dokumenterte prosjekter som ligner. Spør dem før dere begynner.",
    unknown: "Vi kjenner ingen prosjekter som ligner. Det betyr ikke at det ikke finnes noen.",
    in_common: |words| format!("Felles: {words}"),
    kept: "Behovene mine",
    kept_help: "Behov du tar vare på, ligger bare i denne nettleseren.",
    keep: "Ta vare på behovet",
    keep_changes: "Ta vare på endringene",
    is_kept: "Behovet er tatt vare på.",
    full: "Du har åtte behov. Slett ett for å ta vare på et nytt.",
    new: "Skriv et nytt behov",
    name: "Navn på behovet",
    open: |name| format!("Åpne {name}"),
    delete: |name| format!("Slett {name}"),
    deleted: |name| format!("{name} er slettet."),
    undo: "Angre",
};
