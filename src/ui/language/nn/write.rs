//! The need writer in nynorsk.

use super::super::form::Question;
use super::super::format::number;
use super::super::write::Write;

const ANCHORED: &[&str] = &["Ja", "Nei", "Ikkje enno"];

/// The need writer.
pub(super) const WRITE: Write = Write {
    heading: "Skriv behovet",
    lead: "Seks korte spørsmål: kvifor, kva og korleis, og så det praktiske. Svar på det du kan. Treffa følgjer med medan du skriv.",
    help: "Hjelp meg å skrive",
    parts: [
        ("Kvifor er dette viktig, for kven?", "Kven merkar det, og kva skjer om de ikkje gjer noko?"),
        ("Kva vil de skal vere annleis?", "Skriv om målet, ikkje om løysinga."),
        ("Kva har de prøvd, kva veit de?", "Det som ikkje verka, er òg nyttig å vite."),
    ],
    time: "Kor lang tid har de?",
    anchored: "Kven står bak?",
    anchors: [
        Question { key: "politisk", text: "Er det behandla politisk?", answers: ANCHORED },
        Question { key: "administrativt", text: "Står den øvste leiinga bak?", answers: ANCHORED },
        Question { key: "tjeneste", text: "Er tenesta som skal bruke resultatet, med?", answers: ANCHORED },
    ],
    wanted: "Kva slags samarbeid vil de ha?",
    step: |step, all| format!("{step} av {all}"),
    back: "Tilbake",
    next: "Neste",
    whole: "Slik blir teksten",
    words: "Ord som kan gjere behovet tydelegare",
    understood: |words| format!("Vi forstår at det handlar om {words}."),
    add: |word| format!("Legg til «{word}»"),
    live: "Slik verkar svara",
    nothing: "Skriv nokre ord, så viser vi kven og kva som passar.",
    matches: |n| if n == 0 { "Ingen treff enno".to_owned() } else { format!("{} treff no", number(n)) },
    programmes: |free, open, shut| {
        format!(
            "Program: {} der alt vi veit er på plass, {} der noko må avklarast, {} der eit krav ikkje er oppfylt.",
            number(free),
            number(open),
            number(shut)
        )
    },
    choose_owner: "Vel kven de er, så ser de kva program som opnar eller lukkar seg.",
    form: |name| format!("Samarbeidsforma som passar best no: {name}."),
    known: "Finst kunnskapen allereie?",
    known_help: "Dokumenterte prosjekt som liknar. Spør dei før de byrjar.",
    unknown: "Vi kjenner ingen prosjekt som liknar. Det betyr ikkje at det ikkje finst nokon.",
    in_common: |words| format!("Felles: {words}"),
    kept: "Behova mine",
    kept_help: "Behov du tek vare på, ligg berre i denne nettlesaren.",
    keep: "Ta vare på behovet",
    keep_changes: "Ta vare på endringane",
    is_kept: "Behovet er teke vare på.",
    full: "Du har åtte behov. Slett eitt for å ta vare på eit nytt.",
    new: "Skriv eit nytt behov",
    name: "Namn på behovet",
    open: |name| format!("Opne {name}"),
    delete: |name| format!("Slett {name}"),
    deleted: |name| format!("{name} er sletta."),
    undo: "Angre",
};
