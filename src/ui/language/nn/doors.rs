//! What the doors show, in nynorsk.

use super::super::doors::Doors;
use super::super::format::{count, number};
use crate::protocol::Role;

/// What the doors show.
pub(super) const DOORS: Doors = Doors {
    beside: |role| match role {
        Role::Municipality => "Naboar, større kommunar og ordningar",
        Role::Business => "Samarbeidsform, og klynger som kan hjelpe",
        Role::Research => "Kommunar med same behov",
        Role::Officer => "Kommunar med same behov, og klynger",
    },
    neighbours: "Naboar med same behov",
    neighbours_need_owner: "Vel kven de er, så finn vi naboar.",
    no_neighbours: "Vi kjenner ingen naboar som har meldt dette. Spør dei likevel.",
    solved: "Større kommunar som har løyst det",
    no_solved: "Vi kjenner ingen større kommune med eit slikt prosjekt.",
    least: "Ordningar med minst arbeid",
    brokers: "Klynger som kan kople dykk til andre",
    bundles: "Kommunar med same behov",
    bundles_help: "Saman gir små og mellomstore kommunar nok data og nok folk til eit forskingsprosjekt.",
    no_bundles: "Vi kjenner ikkje to små eller mellomstore kommunar med eit behov som liknar.",
    needs: |n| count(n, "behov", "behov"),
    form: |name| format!("Forma som passar best no: {name}."),
    business: "Kor klart er det?",
    clear: "Vi har ei klar oppgåve",
    vague: "Vi har eit problem som er uklart",
    overview: "Oversikt for program og meklarar",
    overview_lead: "Vel eit program. Vi set alle melde behov opp mot reglane, foreslår eit lag til kvart, og viser kva som manglar.",
    county: "Fylke",
    all_counties: "Heile landet",
    no_programme: "Vel eit program for å byrje.",
    progress: |done, total| format!("{} av {}", number(done), number(total)),
    done: |n| format!("Ferdig: {}.", count(n, "behov er vurdert", "behov er vurderte")),
    compare: "Behov etter program",
    columns: ["Program", "Oppfyller krava", "Noko må avklarast", "Oppfyller ikkje", "Ingen dekkjer"],
    compare_help: "Vel eit anna program eller fylke for å samanlikne. Det du har sett, blir ståande her.",
    rows: "Behova, dei som manglar minst først",
    rows_help: "Laget er det beste vi fann med eit kort søk. Opne behovet på konsortiumsida for å leite lenger.",
    team: |names| format!("Forslag: {names}."),
    no_team: "Ingen lag oppfyller reglane.",
    first: |rule| format!("Først: {rule}"),
    missing: |broken, open| match (broken, open) {
        (0, 0) => "Alle krav er oppfylte.".to_owned(),
        (0, open) => format!("{} må avklarast.", count(open, "krav", "krav")),
        (broken, 0) => format!("{}.", count(broken, "krav er ikkje oppfylt", "krav er ikkje oppfylte")),
        (broken, open) => format!("{}, {} må avklarast.", count(broken, "krav er ikkje oppfylt", "krav er ikkje oppfylte"), number(open)),
    },
    uncovered: "Ingen dekkjer dette",
    uncovered_needs: "Behov som ingen dekkjer",
    none_uncovered: "Alle behov har nokon som passar.",
    load: "Kor ofte forskingsmiljøa blir foreslåtte",
    load_help: "Dei øvste kan få mange førespurnader. Sjå om andre kan ta nokre av dei.",
    times: |n| count(n, "gong", "gonger"),
    go_on: |name| format!("Arbeid vidare med behovet til {name}"),
    print: "Skriv ut",
};
