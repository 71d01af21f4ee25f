//! Needs, programmes, consortia and about in bokmål.

use super::super::format::{count, money, number};
use super::super::pages::{About, Consortium, Needs, ProgrammeLabels, Programmes};
use crate::protocol::Tag;

/// The list of needs, and a need.
pub(super) const NEEDS: Needs = Needs {
    heading: "Behov som er meldt",
    lead: "Dokumenterte behov fra kommuner og bedrifter. Åpne ett for å se hvem som passer, eller bruk det som utgangspunkt.",
    search: "Søk i behovene",
    kinds: "Hvem har behovet?",
    year: |year| format!("Meldt i {year}"),
    no_year: "Året er ikke kjent",
    met: "Dekket av et prosjekt",
    open: "Ikke dekket, så vidt vi vet",
    project: "Prosjektet som dekket behovet",
    matches: "Hvem passer til dette?",
    matches_help: "Prosjektet som dekket behovet, teller ikke med her.",
    no_matches: "Vi fant ingen som passer godt.",
    similar: "Lignende behov",
    source: "Hvor behovet er dokumentert",
    start: "Bruk dette behovet",
    start_help: "Teksten blir ditt utgangspunkt. Du kan endre den etterpå.",
    owner: "Eier:",
    themes: "Temaer:",
    nothing: "Ingen behov passer til søket. Prøv andre ord, eller fjern et filter.",
    more: "Vis flere behov",
};

/// The list of programmes, and a programme.
pub(super) const PROGRAMMES: Programmes = Programmes {
    heading: "Programmer",
    lead: "Ordninger som betaler for samarbeid. Reglene har kilde og år. Sjekk alltid utlysningen før dere søker.",
    search: "Søk i programmene",
    sorted_for: |name| format!("Sortert for {name}, med færrest mangler først."),
    choose_owner: "Velg hvem du er, så sorterer vi etter hva som mangler.",
    who: "Hvem skal søke?",
    may_apply: "Dere kan søke",
    may_not_apply: "Dere kan ikke være søker",
    may_be: "Usikkert om dere kan være søker",
    funder: |name| format!("Betales av {name}"),
    amount: |min, max| match (min, max) {
        (Some(min), Some(max)) => format!("Fra {min} til {max}"),
        (Some(min), None) => format!("Minst {min}"),
        (None, Some(max)) => format!("Inntil {max}"),
        (None, None) => "Beløpet er ikke kjent".to_owned(),
    },
    no_amount: "Beløpet er ikke kjent",
    money: |value, currency| money(value, currency, Tag::Nb),
    share: |percent| format!("Inntil {percent}\u{a0}% av kostnadene"),
    months: |min, max| match (min, max) {
        (Some(min), Some(max)) if min == max => count(min, "måned", "måneder"),
        (Some(min), Some(max)) => format!("Fra {} til {}", number(min), count(max, "måned", "måneder")),
        (Some(min), None) => format!("Minst {}", count(min, "måned", "måneder")),
        (None, Some(max)) => format!("Inntil {}", count(max, "måned", "måneder")),
        (None, None) => String::new(),
    },
    facts: "Kort fortalt",
    labels: ProgrammeLabels {
        status: "Status",
        kind: "Type",
        amount: "Beløp",
        share: "Støtteandel",
        duration: "Varighet",
        deadlines: "Frister vi har sett",
        themes: "Temaer",
        demanded: "Må ha med",
    },
    last_year: |year| format!("Sist sett i {year}"),
    rules: "Reglene",
    rules_for: |name| format!("Vurdert for {name}."),
    rules_help: "Velg hvem som skal søke, så ser du hva som er oppfylt.",
    information: "Verdt å vite",
    successor: "Fulgt av:",
    use_it: "Sett sammen et konsortium for dette programmet",
    check: "Reglene kan være endret siden. Sjekk utlysningen.",
};

/// The consortium page.
pub(super) const CONSORTIUM: Consortium = Consortium {
    heading: "Sett sammen et konsortium",
    lead: "Velg et program. Vi finner hele lag som oppfyller reglene, og viser hva hver deltaker bærer.",
    programme: "Program",
    choose: "Velg et program",
    no_need: "Skriv først hva dere vil løse.",
    no_programme: "Velg et program for å se hvem som kan søke sammen.",
    searching: |gap| format!("Leter fortsatt. Det beste laget så langt kan bli høyst {}\u{a0}% bedre.", number(gap)),
    proven: "Best mulig, bevist: ingen andre i katalogen gir et bedre lag.",
    impossible: "Ingen lag i katalogen oppfyller reglene. Det er bevist.",
    stopped: |gap| format!("Vi stoppet letingen. Et bedre lag kan finnes, men det er høyst {}\u{a0}% bedre.", number(gap)),
    looked_at: |kinds| format!("Vi så på {kinds}."),
    team: |n| format!("Lag {n}"),
    best_team: "Beste lag",
    behind: |percent| match percent {
        0..=1 => "Omtrent like godt som det beste".to_owned(),
        _ => format!("{percent}\u{a0}% svakere enn det beste"),
    },
    alternatives: "Flere lag",
    alternatives_help: "Ulike lag som også oppfyller reglene, side om side.",
    members: "Deltakere",
    owner: "Eier prosjektet",
    carries: |parts| format!("Bærer {parts}."),
    carries_none: "Bærer ingen del alene, men styrker laget.",
    without: |percent| format!("Uten denne mister laget {percent}\u{a0}% av verdien."),
    needed: "Reglene krever en slik deltaker.",
    substitute: |name, percent| format!("Beste erstatter: {name}. Da blir laget {percent}\u{a0}% svakere."),
    lock: "Lås",
    lock_of: |name| format!("Lås {name} i laget"),
    exclude: "Utelat",
    exclude_of: |name| format!("Utelat {name}"),
    free: "Slipp fri",
    free_of: |name| format!("La {name} være fri igjen"),
    held: "Det du har bestemt",
    is_locked: "Skal være med",
    is_excluded: "Skal ikke være med",
    coverage: "Hvem dekker hva",
    coverage_help: "Hver rad er en del av behovet. Den som bærer delen, er merket.",
    part: "Del av behovet",
    weight: |thousandths| format!("Teller {}\u{a0}%", thousandths.div_ceil(10)),
    cover: |thousandths| {
        match thousandths {
            0 => "nei",
            1..=333 => "litt",
            334..=666 => "delvis",
            _ => "godt",
        }
        .to_owned()
    },
    carries_this: "bærer",
    rules: "Regel for regel",
    overall_met: "Laget oppfyller alle kravene vi kan sjekke.",
    overall_confirm: "Ingen krav er brutt, men noe må dere bekrefte selv.",
    overall_broken: "Laget bryter minst ett krav.",
    repairs: "Hva mangler?",
    repairs_help: "De minste endringene som ville hjulpet.",
    candidates: "Aktuelle:",
};

/// The about page.
pub(super) const ABOUT: About = About {
    heading: "Om Makker",
    lead: "Makker er den du slår deg sammen med. Her finner kommuner, bedrifter og forskningsmiljøer hverandre.",
    parts: &[
        (
            "Slik virker det",
            &[
                "Makker leser behovet ditt ord for ord: bøyning, sammensatte ord, nynorsk og engelsk. Så møter ordene det partnerne selv skriver at de kan.",
                "Hvert treff har et regnskap. Poengene fra ord, sted, erfaring og annet er hele tall som går opp i summen. Du kan åpne hvert punkt og se setningen, kilden og datoen.",
                "Et konsortium er satt sammen av et søk som prøver alle lag som betyr noe. Står det «best mulig, bevist», finnes det ikke et bedre lag i katalogen. En egen kontroll sjekker reglene én gang til.",
                "Poengene er et hjelpemiddel, ikke en dom. Den som ikke står i katalogen, kan være den rette.",
            ],
        ),
        (
            "Personvern",
            &[
                "Det du skriver, blir i nettleseren din. Det står i den delen av adressen som nettlesere aldri sender, og i lageret til nettleseren.",
                "Makker har ingen server som tar imot det, ingen innlogging, ingen informasjonskapsler og ingen måling. Deler du lenken, deler du det som står i den.",
                "To ting sendes bare når du ber om det: Slår du opp en virksomhet, får Brønnøysundregistrene nummeret eller navnet du skriver i det feltet. Henter du en annen katalog, ser verten at du henter den.",
            ],
        ),
        (
            "Tilgjengelighet",
            &[
                "Makker skal følge WCAG 2.2 på nivå AA. Alt skal kunne brukes med tastatur, med skjermleser, i mørk visning og med 400 prosent forstørring.",
                "Slik er det prøvd: Hver side går gjennom axe (WCAG 2.0 til 2.2, A og AA) i lys og mørk visning, på telefon og ved 320 piksler. De viktigste oppgavene gjøres med tastatur alene. Det er ikke prøvd med folk som bruker skjermleser til daglig.",
                "Kjent mangel: navn på partnere står på norsk også når resten av siden er på engelsk. Språket er merket i koden.",
            ],
        ),
    ],
    credits: "Kilder og lisenser",
    credit_rows: &[
        ("SSB", "Innbyggere, sentralitet, KOSTRA-grupper og areal", "CC BY 4.0", "https://www.ssb.no"),
        ("Kartverket", "Kommuner, fylker og koordinater", "CC BY 4.0", "https://www.kartverket.no"),
        ("Erik Bolstad", "Posisjoner for postnummer", "CC BY 3.0", "https://www.erikbolstad.no/postnummer-koordinatar/"),
        ("Brønnøysundregistrene", "Organisasjonsnummer og navn", "NLOD 2.0", "https://www.brreg.no"),
        ("Forskningsrådet", "Prosjekter, programmer og utlysninger", "NLOD", "https://www.forskningsradet.no"),
        ("Designsystemet", "Utseende og komponenter", "MIT", "https://designsystemet.no"),
    ],
    storage: "Lagret i denne nettleseren",
    storage_text: "Utkastet ditt, behovene du tar vare på, og språket du har valgt, så ingenting går tapt. Du kan slette det her. Det du har lagt inn under Egne data, sletter du der.",
    forget: "Slett utkast, behov og valg",
    compiled: |date| format!("Opplysningene er samlet {date}."),
};
