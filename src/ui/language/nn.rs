//! Nynorsk.

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

/// All texts in nynorsk.
pub(super) static TEXTS: Language = Language {
    tag: Tag::Nn,
    name: "Nynorsk",
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
    tagline: "Finn partnarar å løyse det saman med",
    skip: "Hopp til innhaldet",
    navigation: "Hovudmeny",
    find: "Finn partnarar",
    needs: "Behov",
    programmes: "Program",
    consortium: "Konsortium",
    own: "Eigne data",
    about: "Om Makker",
    language: "Språk",
    private: "Det du skriv, blir i nettlesaren din. Makker har ingen tenar som tek imot det.",
    data: "Data frå SSB, Kartverket, Brønnøysundregistra, Forskingsrådet og opne nettsider.",
    accessibility: "Tilgjenge",
    loading: "Lastar katalogen …",
    working: "Reknar …",
    close: "Lukk meldinga",
    external: "(opnar ein annan nettstad)",
    unknown_page: "Vi finn ikkje sida",
    unknown_page_help: "Adressa kan vere skriven feil, eller sida kan vere flytta. Det du har skrive, er teke vare på.",
    to_start: "Gå til startsida",
    and: "og",
};

const WORDS: Words = Words {
    kind: |kind| match kind {
        Kind::Municipality => "Kommune",
        Kind::County => "Fylkeskommune",
        Kind::Research => "Forskingsmiljø",
        Kind::Business => "Bedrift",
        Kind::Cluster => "Klynge eller nettverk",
    },
    kinds: |kind| match kind {
        Kind::Municipality => "Kommunar",
        Kind::County => "Fylkeskommunar",
        Kind::Research => "Forskingsmiljø",
        Kind::Business => "Bedrifter",
        Kind::Cluster => "Klynger og nettverk",
    },
    role: |role| match role {
        Role::Municipality => "Kommune",
        Role::Business => "Bedrift",
        Role::Research => "Forskingsmiljø",
        Role::Officer => "Program eller meklar",
    },
    size: |size, kind| match (size, kind) {
        (Size::Small, Kind::Municipality) => "liten kommune",
        (Size::Medium, Kind::Municipality) => "mellomstor kommune",
        (Size::Large, Kind::Municipality) => "stor kommune",
        (Size::Small | Size::Medium, Kind::Business) => "lita eller mellomstor bedrift",
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
        ConfidenceView::Medium => "Reelt, men detaljane er mindre sikre",
        ConfidenceView::High => "Godt dokumentert",
    },
    inhabitants: |n| count(n, "innbyggjar", "innbyggjarar"),
    km_away: |km| format!("{}\u{a0}km unna", number(km)),
    source: |title, iso| if iso.is_empty() { title.to_owned() } else { format!("{title}, {}", fact_date(iso, Tag::Nn)) },
    general_knowledge: "Allmennkunnskap, ikkje henta frå ei bestemt kjelde",
    own_source: "Lagt inn av deg",
    source_label: "Kjelde:",
    goal: |n| format!("FNs berekraftsmål {n}"),
};

const PROBLEM: Problem = Problem {
    fetch: "Vi fekk ikkje henta katalogen",
    fetch_help: "Sjekk at du har nett, og prøv igjen. Det du har skrive, er teke vare på.",
    damaged: "Katalogen er skadd",
    damaged_help: "Prøv igjen. Hjelper ikkje det, last sida på nytt. Det du har skrive, er teke vare på.",
    dead: "Søket har stoppa",
    dead_help: "Start det på nytt. Det du har skrive, og det du ser på skjermen, er teke vare på.",
    technical: |what| format!("Til den som skal rette feilen: {what}"),
    retry: "Prøv igjen",
    restarted: "Søket stoppa, og vi har starta det på nytt. Du har ikkje mista noko.",
    not_kept: "Nettlesaren lèt oss ikkje ta vare på behovet, kanskje fordi vindauget er privat eller det er fullt. Lag eit bokmerke i staden: Adressa har alt du har skrive.",
    unknown_owner: "Vi finn ikkje eigaren i lenkja. Vel ein annan, eller gå vidare utan.",
    forgotten: "Utkast, behov du har teke vare på, og val av språk er sletta.",
    update_ready: "Ei ny utgåve av Makker er klar. Det du har skrive, blir med.",
    use_update: "Last sida på nytt",
    no_such_id: "Vi finn ikkje dette i katalogen. Lenkja kan vere gammal. Søk på namnet i staden.",
    empty_need: "Teksten har ingen ord vi kan søkje med. Skriv kva de strevar med, gjerne i éi heil setning.",
    unreadable: "Sida og søket er av ulik versjon. Last sida på nytt.",
    crashed: "Søket stoppa på dette spørsmålet. Prøv ein annan veg, eller last sida på nytt.",
    not_loaded: "Katalogen er ikkje klar enno. Vent litt, så svarer vi.",
};

const START: Start = Start {
    title: "Finn partnarar",
    heading: "Kva vil de løyse?",
    lead: "Skriv det med eigne ord. Makker finn kommunar, bedrifter og forskingsmiljø som passar, og viser kvifor.",
    doors: "Kven er du?",
    door_help: |role| match role {
        Role::Municipality => "Vi har ei oppgåve vi vil løyse betre",
        Role::Business => "Vi treng kunnskap eller nokon å prøve ut med",
        Role::Research => "Vi vil vite kven som treng det vi kan",
        Role::Officer => "Eg koplar andre saman",
    },
    need_label: |role| match role {
        Role::Research => "Kva kan de?",
        _ => "Kva strevar de med?",
    },
    need_help: |role| match role {
        Role::Research => "Beskriv faget og metodane i nokre setningar. Nynorsk, bokmål og engelsk går like fint.",
        _ => "Éi setning held. Skriv kva som skjer, kven det gjeld og når. Nynorsk, bokmål og engelsk går like fint.",
    },
    example: |role| match role {
        Role::Municipality | Role::Officer => "Vassverket slit med farge og humus om våren, og vi har ingen som kan vassbehandling.",
        Role::Business => "Vi vil bruke avfall frå produksjonen om att, men veit ikkje kva materiale det går an å lage.",
        Role::Research => "Vi forskar på membranfiltrering og naturleg organisk materiale i drikkevatn.",
    },
    example_label: "Eit døme:",
    use_example: "Bruk dømet",
    need_missing: "Skriv kva de strevar med før du søkjer. Éi setning held.",
    need_cut: |used, written| {
        format!(
            "Teksten er {} teikn. Vi bruker dei første {} og tek vare på resten. Kort han ned til det viktigaste.",
            number(written),
            number(used)
        )
    },
    owner_label: |role| match role {
        Role::Municipality => "Kva kommune?",
        Role::Business => "Kva bedrift?",
        Role::Research => "Kva forskingsmiljø?",
        Role::Officer => "Kva organisasjon?",
    },
    owner_help: |role| match role {
        Role::Municipality => "Skriv namnet på kommunen eller staden. Då kan vi rekne ut avstandar og finne kommunar som liknar.",
        Role::Business => "Skriv namnet på bedrifta. Finn du ho ikkje, skriv staden de held til.",
        Role::Research => "Skriv namnet på gruppa, instituttet eller institusjonen.",
        Role::Officer => "Skriv namnet eller staden.",
    },
    optional: "Valfritt",
    proposals: "Forslag",
    proposals_count: |n| if n == 0 { "Ingen forslag".to_owned() } else { format!("{n} forslag") },
    no_proposals: |text| format!("Ingen treff på «{text}». Prøv færre bokstavar, eller skriv staden."),
    unlisted_in: |place, town| match town {
        Some(town) => format!("Bedrift i {place} ({town})"),
        None => format!("Bedrift i {place}"),
    },
    corrected: "meinte du denne?",
    owner_not_found: |text| format!("Vi finn ikkje «{text}». Vel frå lista, eller hald fram utan."),
    nearest: "Meinte du",
    without: "Hald fram utan",
    chosen: |name| format!("Valt: {name}"),
    change: "Vel ein annan",
    submit: |role| match role {
        Role::Research => "Finn behov som passar",
        _ => "Finn partnarar",
    },
    private: "Det du skriv, blir i nettlesaren din.",
    officer: "Arbeider du med eit program, eller koplar du andre saman?",
    officer_help: "Sjå behov som er melde, program med reglar, og kven som kan søkje saman.",
    officer_needs: "Sjå behova",
    officer_programmes: "Sjå programma",
    holds: |partners, needs, projects, programmes| {
        format!(
            "Katalogen har {} partnarar, {} behov, {} prosjekt og {} program.",
            number(partners),
            number(needs),
            number(projects),
            number(programmes)
        )
    },
};

const MATCHES: Matches = Matches {
    heading: "Partnarar som passar",
    heading_needs: "Behov som passar",
    count: |n| if n == 0 { "Ingen treff".to_owned() } else { format!("{} treff", number(n)) },
    shown: |shown, total| format!("Viser {} av {}", number(shown), number(total)),
    need: "Behovet",
    your_question: "Det du spør om",
    edit: "Endre behovet eller kven du er",
    no_need: "Du har ikkje skrive kva de vil løyse enno.",
    write_need: "Skriv behovet",
    nothing: "Ingen passar til dette",
    nothing_help: "Fjern eit filter, eller beskriv behovet med fleire eller andre ord.",
    target: "Kva vil du finne?",
    partners: "Partnarar",
    needs: "Liknande behov",
    filters: "Avgrens",
    kind: "Type",
    county: "Fylke",
    distance: "Avstand",
    any_distance: "Heile landet",
    within: |km| format!("Inntil {}\u{a0}km", number(km)),
    distance_needs_owner: "Vel kven du er for å avgrense på avstand.",
    clear: "Fjern alle filter",
    more: "Vis fleire treff",
    why: "Sjå kvifor",
    why_of: |name| format!("Sjå kvifor {name} passar"),
    open: |name| format!("Opne sida til {name}"),
    to_consortium: "Set saman eit konsortium",
    to_consortium_help: "Vel eit program, så finn vi heile lag som oppfyller reglane.",
    understood: "Slik las vi behovet",
    read_as: |language| format!("Vi las teksten som {language}."),
    known: "Ord vi søkte med:",
    corrected: |word, read| format!("«{word}» las vi som «{read}»."),
    unknown: "Ord ingen i katalogen bruker:",
    nearest: |words| format!("nærast er {words}"),
    no_nearest: "ingen ord liknar",
    concepts: "Omgrep vi kjende att:",
    no_concepts: "Vi kjende ikkje att nokon fagomgrep.",
    words_met: |met, asked| format!("{met} av {asked} ord i behovet"),
    words_list: |words| format!("Felles: {words}"),
    concepts_met: |n| count(n, "omgrep", "omgrep"),
    projects: |n| count(n, "prosjekt", "prosjekt"),
    like_owners: |n| count(n, "prosjekt med nokon som de", "prosjekt med nokon som de"),
    of_institution: |what| format!("institusjonen har {what}"),
    no_words: "Ingen felles ord, men andre grunnar",
    stable: "Plassen står fast sjølv om alle vektene blir endra med inntil 20\u{a0}prosent.",
    depends: |signal| format!("Plassen kjem an på kor mykje «{signal}» tel."),
};

const LEDGER: Ledger = Ledger {
    heading: "Kvifor denne?",
    points: |points| format!("{}\u{a0}poeng", signed(points)),
    sum: |points| format!("Til saman {}\u{a0}poeng", number(points)),
    sum_help: "Poenga seier berre noko om rekkjefølgja i denne lista.",
    signal: |signal| match signal {
        Signal::Text => "Ord og omgrep",
        Signal::Place => "Stad",
        Signal::Experience => "Erfaring",
        Signal::Mutual => "Nytte begge vegar",
        Signal::Size => "Små og store saman",
        Signal::Load => "Kor ofte dei blir foreslåtte",
        Signal::ProgrammeFit => "Rolle i programmet",
        Signal::Goals => "Berekraftsmål",
        Signal::Freshness => "Kor ferske opplysningane er",
    },
    meeting: |meeting| match meeting {
        Meeting::Word => "same ord",
        Meeting::Part => "del av eit samansett ord",
        Meeting::Variant => "bokmål og nynorsk",
        Meeting::Concept => "same omgrep",
        Meeting::Related => "nærskylt omgrep",
        Meeting::Typo => "skrivefeil retta",
        Meeting::Family => "same ordfamilie",
        Meeting::Alike => "blir skrive nesten likt",
        Meeting::Translated => "engelsk og norsk",
    },
    met: |asked, found, how| format!("«{asked}» møter «{found}» ({how})"),
    concept: |label, how| format!("{label} ({how})"),
    missing_detail: |words| format!("Dei nemner ikkje {words}."),
    distance: |km| format!("{}\u{a0}km frå dykk", number(km)),
    same_county: "Same fylke som de",
    same_need: |text| format!("Har meldt eit liknande behov: «{text}»"),
    like_project: |project, own| {
        if own {
            format!("Var med i {project}, som handla om noko liknande")
        } else {
            format!("Institusjonen var med i {project}, som handla om noko liknande")
        }
    },
    like_owners: |all, same_size, own| {
        let mut whole = format!("{} med nokon som de", count(all, "prosjekt", "prosjekt"));
        if own > 0 && own < all {
            whole.push_str(&format!(", {} av dei i dette miljøet", number(own)));
        }
        if same_size > 0 {
            whole.push_str(&format!(", {} av dei like store", number(same_size)));
        }
        if own == 0 { format!("Institusjonen har {whole}") } else { whole }
    },
    known: |project, you, own| match (own, you) {
        (true, true) => format!("Har arbeidd med dykk før, i {project}"),
        (true, false) => format!("Har arbeidd med ein av naboane dykkar, i {project}"),
        (false, true) => format!("Institusjonen har arbeidd med dykk før, i {project}"),
        (false, false) => format!("Institusjonen har arbeidd med ein av naboane dykkar, i {project}"),
    },
    no_history: "Ingen dokumenterte prosjekt. Det tel ikkje imot.",
    gives: |thousandths| {
        if thousandths >= 500 {
            "Dei har meldt eit behov som passar godt med det de har.".to_owned()
        } else {
            "Dei har meldt eit behov som passar litt med det de har.".to_owned()
        }
    },
    larger_peer: |size| format!("Kan dele erfaring som {size}"),
    proposed: |n| format!("Er allereie foreslått for {}.", count(n, "anna behov", "andre behov")),
    role: |kind, demanded| {
        if demanded {
            format!("Programmet krev ein av denne typen: {kind}.")
        } else {
            format!("Programmet krev ikkje ein av denne typen: {kind}.")
        }
    },
    facts: |confidence, iso| format!("{confidence}. Opplysningane er frå {}.", fact_date(iso, Tag::Nn)),
    not_known: "Ikkje kjent. Tel verken for eller imot.",
    goals: |goals| format!("Begge arbeider med berekraftsmål {goals}."),
    against: "Dette talar imot",
    for_it: "Dette talar for",
    unknown: "Vi veit ikkje",
    unknown_help: "Det vi ikkje veit, tel verken for eller imot.",
    missing: "Ord frå behovet som dei ikkje nemner:",
    lifts: "Dette ville lyfte treffet:",
    lift: |label, points| format!("{label} ({}\u{a0}poeng)", signed(points)),
    project: |title, year| year.map_or_else(|| title.to_owned(), |year| format!("{title} ({year})")),
};

const PARTNER: Partner = Partner {
    home_page: "Heimeside",
    facts: "Fakta",
    fact: |key| match key {
        FactKey::Number => "Nummer",
        FactKey::OrganisationNumber => "Organisasjonsnummer",
        FactKey::Inhabitants => "Innbyggjarar",
        FactKey::Centrality => "Sentralitet (1 er mest sentral, 6 minst)",
        FactKey::KostraGroup => "KOSTRA-gruppe",
        FactKey::Area => "Areal",
        FactKey::Centre => "Administrasjonsstad",
        FactKey::WrittenNorwegian => "Målform",
        FactKey::UnitKind => "Type eining",
        FactKey::Institution => "Institusjon",
        FactKey::Parent => "Høyrer til",
        FactKey::Approval => "Godkjend forskingsorganisasjon",
        FactKey::BusinessSize => "Storleik",
        FactKey::Sectors => "Bransjar",
        FactKey::Place => "Stad",
        FactKey::OtherName => "Samisk eller kvensk namn",
        FactKey::Note => "Merknad",
    },
    value: |key| {
        Some(match key {
            "faculty" => "fakultet",
            "department" => "institutt ved universitet eller høgskule",
            "group" => "forskingsgruppe",
            "centre" => "senter",
            "institute" => "forskingsinstitutt",
            "other" => "anna",
            "cluster" => "klynge",
            "network" => "nettverk",
            "innovation_company" => "innovasjonsselskap",
            "test_centre" => "testsenter",
            "municipal_network" => "kommunenettverk",
            "likely" => "truleg; ikkje sjekka mot lista til Forskingsrådet",
            "no" => "nei",
            "nb" => "bokmål",
            "nn" => "nynorsk",
            "neutral" => "nøytral",
            "unknown" => "ikkje kjent",
            "small" => "under 100 tilsette",
            "large" => "100 tilsette eller fleire",
            _ => return None,
        })
    },
    square_km: |area| format!("{area}\u{a0}km²"),
    competences: "Dette kan dei",
    offers: "Dette tilbyr dei",
    concepts: "Fagomgrep",
    goals: "Berekraftsmål",
    projects: "Prosjekt dei har vore med i",
    no_projects: "Vi har ikkje funne dokumenterte prosjekt. Det betyr ikkje at det ikkje finst nokon.",
    owned_by: "Eigar:",
    took_part: "Med:",
    paid_by: "Betalt av:",
    needs: "Behov dei har meldt",
    fitting: "Kven treng det dei kan?",
    fitting_help: "Dokumenterte behov hos andre, dei som passar best først.",
    no_fitting: "Ingen av dei dokumenterte behova passar godt.",
    near: "I nærleiken",
    similar: "Liknande",
    be_owner: |name| format!("Søk på vegner av {name}"),
    back: "Tilbake til treffa",
    record: "Om opplysningane",
    corrected: "Du har retta eller lagt til noko her.",
    see_correction: "Sjå og angre",
    correct: |name| format!("Rett eller legg til om {name}"),
    confidence: |text| format!("{text}."),
};
