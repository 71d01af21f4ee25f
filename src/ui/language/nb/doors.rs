//! What the doors show, in bokmål.

use super::super::doors::Doors;
use super::super::format::{count, number};
use crate::protocol::Role;

/// What the doors show.
pub(super) const DOORS: Doors = Doors {
    beside: |role| match role {
        Role::Municipality => "Naboer, større kommuner og ordninger",
        Role::Business => "Samarbeidsform, og klynger som kan hjelpe",
        Role::Research => "Kommuner med samme behov",
        Role::Officer => "Kommuner med samme behov, og klynger",
    },
    neighbours: "Naboer med samme behov",
    neighbours_need_owner: "Velg hvem dere er, så finner vi naboer.",
    no_neighbours: "Vi kjenner ingen naboer som har meldt dette. Spør dem likevel.",
    solved: "Større kommuner som har løst det",
    no_solved: "Vi kjenner ingen større kommune med et slikt prosjekt.",
    least: "Ordninger med minst arbeid",
    brokers: "Klynger som kan koble dere til andre",
    bundles: "Kommuner med samme behov",
    bundles_help: "Sammen gir små og mellomstore kommuner nok data og nok folk til et forskningsprosjekt.",
    no_bundles: "Vi kjenner ikke to små eller mellomstore kommuner med et behov som ligner.",
    needs: |n| count(n, "behov", "behov"),
    form: |name| format!("Formen som passer best nå: {name}."),
    business: "Hvor klart er det?",
    clear: "Vi har en klar oppgave",
    vague: "Vi har et problem som er uklart",
    overview: "Oversikt for program og meglere",
    overview_lead: "Velg et program. Vi setter alle meldte behov opp mot reglene, foreslår et lag til hvert, og viser hva som mangler.",
    county: "Fylke",
    all_counties: "Hele landet",
    no_programme: "Velg et program for å begynne.",
    progress: |done, total| format!("{} av {}", number(done), number(total)),
    done: |n| format!("Ferdig: {} er vurdert.", count(n, "behov", "behov")),
    compare: "Behov etter program",
    columns: ["Program", "Oppfyller kravene", "Noe må avklares", "Oppfyller ikke", "Ingen dekker"],
    compare_help: "Velg et annet program eller fylke for å sammenligne. Det du har sett, blir stående her.",
    rows: "Behovene, de som mangler minst først",
    rows_help: "Laget er det beste vi fant med et kort søk. Åpne behovet på konsortiumsiden for å lete lenger.",
    team: |names| format!("Forslag: {names}."),
    no_team: "Ingen lag oppfyller reglene.",
    first: |rule| format!("Først: {rule}"),
    missing: |broken, open| match (broken, open) {
        (0, 0) => "Alle krav er oppfylt.".to_owned(),
        (0, open) => format!("{} må avklares.", count(open, "krav", "krav")),
        (broken, 0) => format!("{} er ikke oppfylt.", count(broken, "krav", "krav")),
        (broken, open) => format!("{} er ikke oppfylt, {} må avklares.", count(broken, "krav", "krav"), number(open)),
    },
    uncovered: "Ingen dekker dette",
    uncovered_needs: "Behov som ingen dekker",
    none_uncovered: "Alle behov har noen som passer.",
    load: "Hvor ofte forskningsmiljøene blir foreslått",
    load_help: "De øverste kan få mange henvendelser. Se om andre kan ta noen av dem.",
    times: |n| count(n, "gang", "ganger"),
    go_on: |name| format!("Arbeid videre med behovet til {name}"),
    print: "Skriv ut",
};
