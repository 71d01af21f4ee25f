//! Bokmål.

mod doors;
mod form;
mod letter;
mod pack;
mod pages;
mod picture;
mod plan;
mod rules;
mod weighing;
mod write;

use super::format::{count, fact_date, number, signed};
use super::{Language, Ledger, Matches, Partner, Planning, Problem, Shell, Start, Ways, Words};
use crate::protocol::{ConfidenceView, FactKey, Kind, Meeting, Role, Signal, Size, Tag};

/// All texts in bokmål.
pub(super) static TEXTS: Language = Language {
    tag: Tag::Nb,
    name: "Bokmål",
    shell: SHELL,
    words: WORDS,
    problem: PROBLEM,
    start: START,
    matches: MATCHES,
    ledger: LEDGER,
    weighing: weighing::WEIGHING,
    partner: PARTNER,
    needs: pages::NEEDS,
    picture: picture::PICTURE,
    shortlist: pack::SHORTLIST,
    ways: WAYS,
    doors: doors::DOORS,
};

pub(super) static PLANNING: Planning = Planning {
    rules: rules::RULES,
    programmes: pages::PROGRAMMES,
    consortium: pages::CONSORTIUM,
    plan: plan::PLAN,
    form: form::FORM,
    three_party: form::THREE_PARTY,
    contact: pack::CONTACT,
    letter: letter::LETTER,
    summary: pack::SUMMARY,
    write: write::WRITE,
    about: pages::ABOUT,
};

const WAYS: Ways = Ways {
    yes: plan::PLAN.yes,
    no: plan::PLAN.no,
    unknown: plan::PLAN.unknown,
    fit_us: plan::PLAN.fit_us,
    take_in: plan::PLAN.take_in,
    write_to: pack::CONTACT.write_to,
    copied: pack::CONTACT.copied,
    marked: pack::CONTACT.marked,
    proposed: pack::CONTACT.proposed,
    choose_owner: pages::PROGRAMMES.choose_owner,
    effort: rules::RULES.effort,
    missing: plan::PLAN.missing,
    remedy: rules::RULES.remedy,
    questions: form::FORM.questions,
    write_help: write::WRITE.help,
    step: write::WRITE.step,
    matches: write::WRITE.matches,
    in_common: write::WRITE.in_common,
    form: form::FORM.heading,
    three_party: form::THREE_PARTY.heading,
};

const SHELL: Shell = Shell {
    tagline: "Finn partnere å løse det sammen med",
    skip: "Hopp til innholdet",
    navigation: "Hovedmeny",
    find: "Finn partnere",
    needs: "Behov",
    programmes: "Programmer",
    consortium: "Konsortium",
    own: "Egne data",
    about: "Om Makker",
    language: "Språk",
    private: "Det du skriver, blir i nettleseren din. Makker har ingen server som tar imot det.",
    data: "Data fra SSB, Kartverket, Brønnøysundregistrene, Forskningsrådet og åpne nettsider.",
    accessibility: "Tilgjengelighet",
    loading: "Laster katalogen …",
    working: "Regner …",
    close: "Lukk meldingen",
    external: "(åpner et annet nettsted)",
    unknown_page: "Vi finner ikke siden",
    unknown_page_help: "Adressen kan være skrevet feil, eller siden kan være flyttet. Det du har skrevet, er tatt vare på.",
    to_start: "Gå til startsiden",
    and: "og",
};

const WORDS: Words = Words {
    kind: |kind| match kind {
        Kind::Municipality => "Kommune",
        Kind::County => "Fylkeskommune",
        Kind::Research => "Forskningsmiljø",
        Kind::Business => "Bedrift",
        Kind::Cluster => "Klynge eller nettverk",
    },
    kinds: |kind| match kind {
        Kind::Municipality => "Kommuner",
        Kind::County => "Fylkeskommuner",
        Kind::Research => "Forskningsmiljøer",
        Kind::Business => "Bedrifter",
        Kind::Cluster => "Klynger og nettverk",
    },
    role: |role| match role {
        Role::Municipality => "Kommune",
        Role::Business => "Bedrift",
        Role::Research => "Forskningsmiljø",
        Role::Officer => "Program eller megler",
    },
    size: |size, kind| match (size, kind) {
        (Size::Small, Kind::Municipality) => "liten kommune",
        (Size::Medium, Kind::Municipality) => "mellomstor kommune",
        (Size::Large, Kind::Municipality) => "stor kommune",
        (Size::Small | Size::Medium, Kind::Business) => "liten eller mellomstor bedrift",
        (Size::Large, Kind::Business) => "stor bedrift",
        (Size::Small, _) => "liten",
        (Size::Medium, _) => "mellomstor",
        (Size::Large, _) => "stor",
    },
    language: |tag| match tag {
        Tag::Nb => "bokmål",
        Tag::Nn => "nynorsk",
        Tag::En => "engelsk",
    },
    confidence: |confidence| match confidence {
        ConfidenceView::Low => "Usikkert: sjekk før bruk",
        ConfidenceView::Medium => "Reelt, men detaljene er mindre sikre",
        ConfidenceView::High => "Godt dokumentert",
    },
    inhabitants: |n| count(n, "innbygger", "innbyggere"),
    km_away: |km| format!("{}\u{a0}km unna", number(km)),
    source: |title, iso| if iso.is_empty() { title.to_owned() } else { format!("{title}, {}", fact_date(iso, Tag::Nb)) },
    general_knowledge: "Allmennkunnskap, ikke hentet fra en bestemt kilde",
    own_source: "Lagt inn av deg",
    source_label: "Kilde:",
    goal: |n| format!("FNs bærekraftsmål {n}"),
};

const PROBLEM: Problem = Problem {
    fetch: "Vi fikk ikke hentet katalogen",
    fetch_help: "Sjekk at du har nett, og prøv igjen. Det du har skrevet, er tatt vare på.",
    damaged: "Katalogen er skadet",
    damaged_help: "Prøv igjen. Hvis det ikke hjelper, last siden på nytt. Det du har skrevet, er tatt vare på.",
    dead: "Søket har stoppet",
    dead_help: "Start det på nytt. Det du har skrevet, og det du ser på skjermen, er tatt vare på.",
    technical: |what| format!("Til den som skal rette feilen: {what}"),
    retry: "Prøv igjen",
    restarted: "Søket stoppet, og vi har startet det på nytt. Du har ikke mistet noe.",
    not_kept: "Nettleseren lar oss ikke ta vare på behovet, kanskje fordi vinduet er privat eller det er fullt. Lag et bokmerke i stedet: Adressen har alt du har skrevet.",
    unknown_owner: "Vi finner ikke eieren i lenken. Velg en annen, eller gå videre uten.",
    forgotten: "Utkast, behov du har tatt vare på, og valg av språk er slettet.",
    update_ready: "En ny utgave av Makker er klar. Det du har skrevet, blir med.",
    use_update: "Last siden på nytt",
    no_such_id: "Vi finner ikke dette i katalogen. Lenken kan være gammel. Søk på navnet i stedet.",
    empty_need: "Teksten har ingen ord vi kan søke med. Skriv hva dere strever med, gjerne i én hel setning.",
    unreadable: "Siden og søket er av ulik versjon. Last siden på nytt.",
    crashed: "Søket stoppet på dette spørsmålet. Prøv en annen vei, eller last siden på nytt.",
    not_loaded: "Katalogen er ikke klar ennå. Vent litt, så svarer vi.",
};

const START: Start = Start {
    title: "Finn partnere",
    heading: "Hva vil dere løse?",
    lead: "Skriv det med egne ord. Makker finner kommuner, bedrifter og forskningsmiljøer som passer, og viser hvorfor.",
    doors: "Hvem er du?",
    door_help: |role| match role {
        Role::Municipality => "Vi har en oppgave vi vil løse bedre",
        Role::Business => "Vi trenger kunnskap eller en å prøve ut med",
        Role::Research => "Vi vil vite hvem som trenger det vi kan",
        Role::Officer => "Jeg kobler andre sammen",
    },
    need_label: |role| match role {
        Role::Research => "Hva kan dere?",
        _ => "Hva strever dere med?",
    },
    need_help: |role| match role {
        Role::Research => "Beskriv faget og metodene i noen setninger. Bokmål, nynorsk og engelsk går like fint.",
        _ => "Én setning holder. Skriv hva som skjer, hvem det gjelder og når. Bokmål, nynorsk og engelsk går like fint.",
    },
    example: |role| match role {
        Role::Municipality | Role::Officer => "Vannverket sliter med farge og humus om våren, og vi har ingen som kan vannbehandling.",
        Role::Business => "Vi vil bruke avfall fra produksjonen om igjen, men vet ikke hvilke materialer det går an å lage.",
        Role::Research => "Vi forsker på membranfiltrering og naturlig organisk materiale i drikkevann.",
    },
    example_label: "Et eksempel:",
    use_example: "Bruk eksemplet",
    need_missing: "Skriv hva dere strever med før du søker. Én setning holder.",
    need_cut: |used, written| {
        format!(
            "Teksten er {} tegn. Vi bruker de første {} og tar vare på resten. Kort den ned til det viktigste.",
            number(written),
            number(used)
        )
    },
    owner_label: |role| match role {
        Role::Municipality => "Hvilken kommune?",
        Role::Business => "Hvilken bedrift?",
        Role::Research => "Hvilket forskningsmiljø?",
        Role::Officer => "Hvilken organisasjon?",
    },
    owner_help: |role| match role {
        Role::Municipality => "Skriv navnet på kommunen eller stedet. Da kan vi regne ut avstander og finne kommuner som ligner.",
        Role::Business => "Skriv navnet på bedriften. Finner du den ikke, skriv stedet dere holder til.",
        Role::Research => "Skriv navnet på gruppen, instituttet eller institusjonen.",
        Role::Officer => "Skriv navnet eller stedet.",
    },
    optional: "Valgfritt",
    proposals: "Forslag",
    proposals_count: |n| if n == 0 { "Ingen forslag".to_owned() } else { format!("{n} forslag") },
    no_proposals: |text| format!("Ingen treff på «{text}». Prøv færre bokstaver, eller skriv stedet."),
    unlisted_in: |place, town| match town {
        Some(town) => format!("Bedrift i {place} ({town})"),
        None => format!("Bedrift i {place}"),
    },
    corrected: "mente du denne?",
    owner_not_found: |text| format!("Vi finner ikke «{text}». Velg fra listen, eller fortsett uten."),
    nearest: "Mente du",
    without: "Fortsett uten",
    chosen: |name| format!("Valgt: {name}"),
    change: "Velg en annen",
    submit: |role| match role {
        Role::Research => "Finn behov som passer",
        _ => "Finn partnere",
    },
    private: "Det du skriver, blir i nettleseren din.",
    officer: "Arbeider du med et program, eller kobler du andre sammen?",
    officer_help: "Se behov som er meldt, programmer med regler, og hvem som kan søke sammen.",
    officer_needs: "Se behovene",
    officer_programmes: "Se programmene",
    holds: |partners, needs, projects, programmes| {
        format!(
            "Katalogen har {} partnere, {} behov, {} prosjekter og {} programmer.",
            number(partners),
            number(needs),
            number(projects),
            number(programmes)
        )
    },
};

const MATCHES: Matches = Matches {
    heading: "Partnere som passer",
    heading_needs: "Behov som passer",
    count: |n| if n == 0 { "Ingen treff".to_owned() } else { format!("{} treff", number(n)) },
    shown: |shown, total| format!("Viser {} av {}", number(shown), number(total)),
    need: "Behovet",
    your_question: "Det du spør om",
    edit: "Endre behovet eller hvem du er",
    no_need: "Du har ikke skrevet hva dere vil løse ennå.",
    write_need: "Skriv behovet",
    nothing: "Ingen passer til dette",
    nothing_help: "Fjern et filter, eller beskriv behovet med flere eller andre ord.",
    target: "Hva vil du finne?",
    partners: "Partnere",
    needs: "Lignende behov",
    filters: "Avgrens",
    kind: "Type",
    county: "Fylke",
    distance: "Avstand",
    any_distance: "Hele landet",
    within: |km| format!("Inntil {}\u{a0}km", number(km)),
    distance_needs_owner: "Velg hvem du er for å avgrense på avstand.",
    clear: "Fjern alle filtre",
    more: "Vis flere treff",
    why: "Se hvorfor",
    why_of: |name| format!("Se hvorfor {name} passer"),
    open: |name| format!("Åpne siden til {name}"),
    to_consortium: "Sett sammen et konsortium",
    to_consortium_help: "Velg et program, så finner vi hele lag som oppfyller reglene.",
    understood: "Slik leste vi behovet",
    read_as: |language| format!("Vi leste teksten som {language}."),
    known: "Ord vi søkte med:",
    corrected: |word, read| format!("«{word}» leste vi som «{read}»."),
    unknown: "Ord ingen i katalogen bruker:",
    nearest: |words| format!("nærmest er {words}"),
    no_nearest: "ingen ord ligner",
    concepts: "Begreper vi kjente igjen:",
    no_concepts: "Vi kjente ikke igjen noen fagbegreper.",
    words_met: |met, asked| format!("{met} av {asked} ord i behovet"),
    words_list: |words| format!("Felles: {words}"),
    concepts_met: |n| count(n, "begrep", "begreper"),
    projects: |n| count(n, "prosjekt", "prosjekter"),
    like_owners: |n| count(n, "prosjekt med noen som dere", "prosjekter med noen som dere"),
    of_institution: |what| format!("institusjonen har {what}"),
    no_words: "Ingen felles ord, men andre grunner",
    stable: "Plassen står fast selv om alle vektene endres med inntil 20\u{a0}prosent.",
    depends: |signal| format!("Plassen avhenger av hvor mye «{signal}» teller."),
};

const LEDGER: Ledger = Ledger {
    heading: "Hvorfor denne?",
    points: |points| format!("{}\u{a0}poeng", signed(points)),
    sum: |points| format!("Til sammen {}\u{a0}poeng", number(points)),
    sum_help: "Poengene sier bare noe om rekkefølgen i denne listen.",
    signal: |signal| match signal {
        Signal::Text => "Ord og begreper",
        Signal::Place => "Sted",
        Signal::Experience => "Erfaring",
        Signal::Mutual => "Nytte begge veier",
        Signal::Size => "Små og store sammen",
        Signal::Load => "Hvor ofte de blir foreslått",
        Signal::ProgrammeFit => "Rolle i programmet",
        Signal::Goals => "Bærekraftsmål",
        Signal::Freshness => "Hvor ferske opplysningene er",
    },
    meeting: |meeting| match meeting {
        Meeting::Word => "samme ord",
        Meeting::Part => "del av et sammensatt ord",
        Meeting::Variant => "bokmål og nynorsk",
        Meeting::Concept => "samme begrep",
        Meeting::Related => "beslektet begrep",
        Meeting::Typo => "skrivefeil rettet",
        Meeting::Family => "samme ordfamilie",
        Meeting::Alike => "skrives nesten likt",
        Meeting::Translated => "engelsk og norsk",
    },
    met: |asked, found, how| format!("«{asked}» møter «{found}» ({how})"),
    concept: |label, how| format!("{label} ({how})"),
    missing_detail: |words| format!("De nevner ikke {words}."),
    distance: |km| format!("{}\u{a0}km fra dere", number(km)),
    same_county: "Samme fylke som dere",
    same_need: |text| format!("Har meldt et lignende behov: «{text}»"),
    like_project: |project, own| {
        if own {
            format!("Var med i {project}, som handlet om noe lignende")
        } else {
            format!("Institusjonen var med i {project}, som handlet om noe lignende")
        }
    },
    like_owners: |all, same_size, own| {
        let mut whole = format!("{} med noen som dere", count(all, "prosjekt", "prosjekter"));
        if own > 0 && own < all {
            whole.push_str(&format!(", {} av dem i dette miljøet", number(own)));
        }
        if same_size > 0 {
            whole.push_str(&format!(", {} av dem like store", number(same_size)));
        }
        if own == 0 { format!("Institusjonen har {whole}") } else { whole }
    },
    known: |project, you, own| match (own, you) {
        (true, true) => format!("Har arbeidet med dere før, i {project}"),
        (true, false) => format!("Har arbeidet med en av naboene deres, i {project}"),
        (false, true) => format!("Institusjonen har arbeidet med dere før, i {project}"),
        (false, false) => format!("Institusjonen har arbeidet med en av naboene deres, i {project}"),
    },
    no_history: "Ingen dokumenterte prosjekter. Det teller ikke imot.",
    gives: |thousandths| {
        if thousandths >= 500 {
            "De har meldt et behov som passer godt med det dere har.".to_owned()
        } else {
            "De har meldt et behov som passer litt med det dere har.".to_owned()
        }
    },
    larger_peer: |size| format!("En {size} som kan dele erfaring"),
    proposed: |n| format!("Foreslås allerede for {}.", count(n, "annet behov", "andre behov")),
    role: |kind, demanded| {
        if demanded {
            format!("Programmet krever en av denne typen: {kind}.")
        } else {
            format!("Programmet krever ikke en av denne typen: {kind}.")
        }
    },
    facts: |confidence, iso| format!("{confidence}. Opplysningene er fra {}.", fact_date(iso, Tag::Nb)),
    not_known: "Ikke kjent. Teller verken for eller imot.",
    goals: |goals| format!("Begge arbeider med bærekraftsmål {goals}."),
    against: "Dette taler imot",
    for_it: "Dette taler for",
    unknown: "Vi vet ikke",
    unknown_help: "Det vi ikke vet, teller verken for eller imot.",
    missing: "Ord fra behovet som de ikke nevner:",
    lifts: "Dette ville løftet treffet:",
    lift: |label, points| format!("{label} ({}\u{a0}poeng)", signed(points)),
    project: |title, year| year.map_or_else(|| title.to_owned(), |year| format!("{title} ({year})")),
};

const PARTNER: Partner = Partner {
    home_page: "Hjemmeside",
    facts: "Fakta",
    fact: |key| match key {
        FactKey::Number => "Nummer",
        FactKey::OrganisationNumber => "Organisasjonsnummer",
        FactKey::Inhabitants => "Innbyggere",
        FactKey::Centrality => "Sentralitet (1 er mest sentral, 6 minst)",
        FactKey::KostraGroup => "KOSTRA-gruppe",
        FactKey::Area => "Areal",
        FactKey::Centre => "Administrasjonssted",
        FactKey::WrittenNorwegian => "Målform",
        FactKey::UnitKind => "Type enhet",
        FactKey::Institution => "Institusjon",
        FactKey::Parent => "Hører til",
        FactKey::Approval => "Godkjent forskningsorganisasjon",
        FactKey::BusinessSize => "Størrelse",
        FactKey::Sectors => "Bransjer",
        FactKey::Place => "Sted",
        FactKey::OtherName => "Samisk eller kvensk navn",
        FactKey::Note => "Merknad",
    },
    value: |key| {
        Some(match key {
            "faculty" => "fakultet",
            "department" => "institutt ved universitet eller høgskole",
            "group" => "forskningsgruppe",
            "centre" => "senter",
            "institute" => "forskningsinstitutt",
            "other" => "annet",
            "cluster" => "klynge",
            "network" => "nettverk",
            "innovation_company" => "innovasjonsselskap",
            "test_centre" => "testsenter",
            "municipal_network" => "kommunenettverk",
            "likely" => "trolig; ikke sjekket mot Forskningsrådets liste",
            "no" => "nei",
            "nb" => "bokmål",
            "nn" => "nynorsk",
            "neutral" => "nøytral",
            "unknown" => "ikke kjent",
            "small" => "under 100 ansatte",
            "large" => "100 ansatte eller flere",
            _ => return None,
        })
    },
    square_km: |area| format!("{area}\u{a0}km²"),
    competences: "Dette kan de",
    offers: "Dette tilbyr de",
    concepts: "Fagbegreper",
    goals: "Bærekraftsmål",
    projects: "Prosjekter de har vært med i",
    no_projects: "Vi har ikke funnet dokumenterte prosjekter. Det betyr ikke at det ikke finnes noen.",
    owned_by: "Eier:",
    took_part: "Med:",
    paid_by: "Betalt av:",
    needs: "Behov de har meldt",
    fitting: "Hvem trenger det de kan?",
    fitting_help: "Dokumenterte behov hos andre, de som passer best først.",
    no_fitting: "Ingen av de dokumenterte behovene passer godt.",
    near: "I nærheten",
    similar: "Lignende",
    be_owner: |name| format!("Søk på vegne av {name}"),
    back: "Tilbake til treffene",
    record: "Om opplysningene",
    corrected: "Du har rettet eller lagt til noe her.",
    see_correction: "Se og angre",
    correct: |name| format!("Rett eller legg til om {name}"),
    confidence: |text| format!("{text}."),
};
