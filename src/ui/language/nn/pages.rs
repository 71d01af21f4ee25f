//! Needs, programmes, consortia and about in nynorsk.

use super::super::format::{count, money, number};
use super::super::pages::{About, Consortium, Needs, ProgrammeLabels, Programmes};
use crate::protocol::Tag;

/// The list of needs, and a need.
pub(super) const NEEDS: Needs = Needs {
    heading: "Behov som er melde",
    lead: "Dokumenterte behov frå kommunar og bedrifter. Opne eitt for å sjå kven som passar, eller bruk det som utgangspunkt.",
    search: "Søk i behova",
    kinds: "Kven har behovet?",
    year: |year| format!("Meldt i {year}"),
    no_year: "Året er ikkje kjent",
    met: "Dekt av eit prosjekt",
    open: "Ikkje dekt, så vidt vi veit",
    project: "Prosjektet som dekte behovet",
    matches: "Kven passar til dette?",
    matches_help: "Prosjektet som dekte behovet, tel ikkje med her.",
    no_matches: "Vi fann ingen som passar godt.",
    similar: "Liknande behov",
    source: "Kvar behovet er dokumentert",
    start: "Bruk dette behovet",
    start_help: "Teksten blir utgangspunktet ditt. Du kan endre han etterpå.",
    owner: "Eigar:",
    themes: "Tema:",
    nothing: "Ingen behov passar til søket. Prøv andre ord, eller fjern eit filter.",
    more: "Vis fleire behov",
};

/// The list of programmes, and a programme.
pub(super) const PROGRAMMES: Programmes = Programmes {
    heading: "Program",
    lead: "Ordningar som betaler for samarbeid. Reglane har kjelde og år. Sjekk alltid utlysinga før de søkjer.",
    search: "Søk i programma",
    sorted_for: |name| format!("Sortert for {name}, med færrast manglar først."),
    choose_owner: "Vel kven du er, så sorterer vi etter kva som manglar.",
    who: "Kven skal søkje?",
    may_apply: "De kan søkje",
    may_not_apply: "De kan ikkje vere søkjar",
    may_be: "Usikkert om de kan vere søkjar",
    funder: |name| format!("Blir betalt av {name}"),
    amount: |min, max| match (min, max) {
        (Some(min), Some(max)) => format!("Frå {min} til {max}"),
        (Some(min), None) => format!("Minst {min}"),
        (None, Some(max)) => format!("Inntil {max}"),
        (None, None) => "Beløpet er ikkje kjent".to_owned(),
    },
    no_amount: "Beløpet er ikkje kjent",
    money: |value, currency| money(value, currency, Tag::Nn),
    share: |percent| format!("Inntil {percent}\u{a0}% av kostnadene"),
    months: |min, max| match (min, max) {
        (Some(min), Some(max)) if min == max => count(min, "månad", "månader"),
        (Some(min), Some(max)) => format!("Frå {} til {}", number(min), count(max, "månad", "månader")),
        (Some(min), None) => format!("Minst {}", count(min, "månad", "månader")),
        (None, Some(max)) => format!("Inntil {}", count(max, "månad", "månader")),
        (None, None) => String::new(),
    },
    facts: "Kort fortalt",
    labels: ProgrammeLabels {
        status: "Status",
        kind: "Type",
        amount: "Beløp",
        share: "Støtteandel",
        duration: "Lengd",
        deadlines: "Fristar vi har sett",
        themes: "Tema",
        demanded: "Må ha med",
    },
    last_year: |year| format!("Sist sett i {year}"),
    rules: "Reglane",
    rules_for: |name| format!("Vurdert for {name}."),
    rules_help: "Vel kven som skal søkje, så ser du kva som er oppfylt.",
    information: "Verdt å vite",
    successor: "Følgt av:",
    use_it: "Set saman eit konsortium for dette programmet",
    check: "Reglane kan vere endra sidan. Sjekk utlysinga.",
};

/// The consortium page.
pub(super) const CONSORTIUM: Consortium = Consortium {
    heading: "Set saman eit konsortium",
    lead: "Vel eit program. Vi finn heile lag som oppfyller reglane, og viser kva kvar deltakar ber.",
    programme: "Program",
    choose: "Vel eit program",
    no_need: "Skriv først kva de vil løyse.",
    no_programme: "Vel eit program for å sjå kven som kan søkje saman.",
    searching: |gap| format!("Leitar framleis. Det beste laget så langt kan bli høgst {}\u{a0}% betre.", number(gap)),
    proven: "Best mogleg, bevist: ingen andre i katalogen gir eit betre lag.",
    impossible: "Ingen lag i katalogen oppfyller reglane. Det er bevist.",
    stopped: |gap| format!("Vi stoppa leitinga. Eit betre lag kan finnast, men det er høgst {}\u{a0}% betre.", number(gap)),
    looked_at: |kinds| format!("Vi såg på {kinds}."),
    team: |n| format!("Lag {n}"),
    best_team: "Beste lag",
    behind: |percent| match percent {
        0..=1 => "Omtrent like godt som det beste".to_owned(),
        _ => format!("{percent}\u{a0}% svakare enn det beste"),
    },
    alternatives: "Fleire lag",
    alternatives_help: "Ulike lag som òg oppfyller reglane, side om side.",
    members: "Deltakarar",
    owner: "Eig prosjektet",
    carries: |parts| format!("Ber {parts}."),
    carries_none: "Ber ingen del åleine, men styrkjer laget.",
    without: |percent| format!("Utan denne mistar laget {percent}\u{a0}% av verdien."),
    needed: "Reglane krev ein slik deltakar.",
    substitute: |name, percent| format!("Beste erstattar: {name}. Då blir laget {percent}\u{a0}% svakare."),
    lock: "Lås",
    lock_of: |name| format!("Lås {name} i laget"),
    exclude: "Utelat",
    exclude_of: |name| format!("Utelat {name}"),
    free: "Slepp fri",
    free_of: |name| format!("La {name} vere fri att"),
    held: "Det du har bestemt",
    is_locked: "Skal vere med",
    is_excluded: "Skal ikkje vere med",
    coverage: "Kven dekkjer kva",
    coverage_help: "Kvar rad er ein del av behovet. Den som ber delen, er merkt.",
    part: "Del av behovet",
    weight: |thousandths| format!("Tel {}\u{a0}%", thousandths.div_ceil(10)),
    cover: |thousandths| {
        match thousandths {
            0 => "nei",
            1..=333 => "litt",
            334..=666 => "delvis",
            _ => "godt",
        }
        .to_owned()
    },
    carries_this: "ber",
    rules: "Regel for regel",
    overall_met: "Laget oppfyller alle krava vi kan sjekke.",
    overall_confirm: "Ingen krav er brotne, men noko må de stadfeste sjølve.",
    overall_broken: "Laget bryt minst eitt krav.",
    repairs: "Kva manglar?",
    repairs_help: "Dei minste endringane som ville hjelpt.",
    candidates: "Aktuelle:",
};

/// The about page.
pub(super) const ABOUT: About = About {
    heading: "Om Makker",
    lead: "Makker er den du slår deg saman med. Her finn kommunar, bedrifter og forskingsmiljø kvarandre.",
    parts: &[
        (
            "Slik verkar det",
            &[
                "Makker les behovet ditt ord for ord: bøying, samansette ord, nynorsk og engelsk. Så møter orda det partnarane sjølve skriv at dei kan.",
                "Kvart treff har ein rekneskap. Poenga frå ord, stad, erfaring og anna er heile tal som går opp i summen. Du kan opne kvart punkt og sjå setninga, kjelda og datoen.",
                "Eit konsortium er sett saman av eit søk som prøver alle lag som betyr noko. Står det «best mogleg, bevist», finst det ikkje eit betre lag i katalogen. Ein eigen kontroll sjekkar reglane éin gong til.",
                "Poenga er eit hjelpemiddel, ikkje ein dom. Den som ikkje står i katalogen, kan vere den rette.",
            ],
        ),
        (
            "Personvern",
            &[
                "Det du skriv, blir i nettlesaren din. Det står i den delen av adressa som nettlesarar aldri sender, og i lageret til nettlesaren.",
                "Makker har ingen tenar som tek imot det, inga innlogging, ingen informasjonskapslar og inga måling. Deler du lenkja, deler du det som står i ho.",
                "To ting blir sende berre når du ber om det: Slår du opp ei verksemd, får Brønnøysundregistra nummeret eller namnet du skriv i det feltet. Hentar du ein annan katalog, ser verten at du hentar han.",
            ],
        ),
        (
            "Tilgjenge",
            &[
                "Makker skal følgje WCAG 2.2 på nivå AA. Alt skal kunne brukast med tastatur, med skjermlesar, i mørk vising og med 400 prosent forstørring.",
                "Slik er det prøvd: Kvar side går gjennom axe (WCAG 2.0 til 2.2, A og AA) i lys og mørk vising, på telefon og ved 320 pikslar. Dei viktigaste oppgåvene blir gjorde med tastatur åleine. Det er ikkje prøvd med folk som bruker skjermlesar til dagleg.",
                "Kjend mangel: namn på partnarar står på norsk òg når resten av sida er på engelsk. Språket er merkt i koden.",
            ],
        ),
    ],
    credits: "Kjelder og lisensar",
    credit_rows: &[
        ("SSB", "Innbyggjarar, sentralitet, KOSTRA-grupper og areal", "CC BY 4.0", "https://www.ssb.no"),
        ("Kartverket", "Kommunar, fylke og koordinatar", "CC BY 4.0", "https://www.kartverket.no"),
        ("Erik Bolstad", "Posisjonar for postnummer", "CC BY 3.0", "https://www.erikbolstad.no/postnummer-koordinatar/"),
        ("Brønnøysundregistra", "Organisasjonsnummer og namn", "NLOD 2.0", "https://www.brreg.no"),
        ("Forskingsrådet", "Prosjekt, program og utlysingar", "NLOD", "https://www.forskningsradet.no"),
        ("Designsystemet", "Utsjånad og komponentar", "MIT", "https://designsystemet.no"),
    ],
    storage: "Lagra i denne nettlesaren",
    storage_text: "Utkastet ditt, behova du tek vare på, og språket du har valt, så ingenting går tapt. Du kan slette det her. Det du har lagt inn under Eigne data, slettar du der.",
    forget: "Slett utkast, behov og val",
    compiled: |date| format!("Opplysningane er samla {date}."),
};
