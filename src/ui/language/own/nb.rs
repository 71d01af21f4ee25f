//! The user's own data, in bokmål.

use super::{Own, RegisterState, RegisterTrouble};
use crate::exchange::table::Remark;
use crate::own::calendar::Occasion;
use crate::own::{Fault, Field, RecordKind};
use crate::storage::StorageFault;

pub(super) const OWN: Own = Own {
    heading: "Egne data",
    lead: "Legg inn partnere, behov, prosjekter og avtaler som ikke står i katalogen, eller rett det som er feil. Makker bruker dem når du søker.",
    kept: "Alt du legger inn her, blir i nettleseren din. Ingenting blir sendt.",
    kinds: |kind| match kind {
        RecordKind::Partner => "Partnere og rettinger",
        RecordKind::Need => "Behov",
        RecordKind::Project => "Prosjekter",
        RecordKind::Agreement => "Avtaler",
    },
    new: |kind| match kind {
        RecordKind::Partner => "Ny partner",
        RecordKind::Need => "Nytt behov",
        RecordKind::Project => "Nytt prosjekt",
        RecordKind::Agreement => "Ny avtale",
    },
    none: |kind| match kind {
        RecordKind::Partner => "Du har ikke lagt inn eller rettet noen partnere.",
        RecordKind::Need => "Du har ikke lagt inn noen behov.",
        RecordKind::Project => "Du har ikke lagt inn noen prosjekter.",
        RecordKind::Agreement => "Du har ikke lagt inn noen avtaler.",
    },
    field,
    help: |field| match field {
        Field::Competences => Some("Hva de er gode på. Én ting på hver linje."),
        Field::Offers => Some("Én ting på hver linje."),
        Field::Themes => Some("Ett tema på hver linje."),
        Field::Partners => Some("Én på hver linje."),
        Field::Wishes => Some("Det blir et behov du kan søke på og finne partnere til."),
        Field::Start | Field::End | Field::Review | Field::SourceDate => Some("Dag, måned og år, for eksempel 31.5.2027."),
        Field::Source => Some("Hvor du vet det fra, for eksempel et møte eller en nettside."),
        Field::NoticeMonths => Some("Antall måneder."),
        Field::Municipality => Some("Navnet på kommunen."),
        Field::OrganisationNumber => Some("Ni siffer."),
        _ => None,
    },
    key,
    fault,
    edit: |name| format!("Endre {name}"),
    editing: |name| format!("Endre {name}"),
    correcting: |name| format!("Rett opplysninger om {name}"),
    correcting_help: "Katalogen blir ikke endret. Rettingen din ligger over den, og du kan ta den bort igjen.",
    in_catalogue: |value| format!("I katalogen: {value}"),
    save: "Lagre",
    save_mine: "Lagre det jeg skrev",
    cancel: "Avbryt",
    delete: "Slett",
    take_back: "Ta bort rettingen",
    faults: |count| if count == 1 { "Én ting må rettes".to_owned() } else { format!("{count} ting må rettes") },
    choose: "Velg",
    optional: "Valgfritt",
    correction: "Retting",
    undo: "Angre",
    redo: "Gjør om igjen",
    saved: "Lagret.",
    removed: "Katalogen er tatt bort.",
    too_late: "Det kan ikke angres eller gjøres om igjen, for det samme er endret i en annen fane.",
    undone: "Endringen er angret.",
    redone: "Endringen er gjort igjen.",
    conflict: "Det samme er endret i en annen fane i mellomtiden. Det du skrev, står fortsatt i skjemaet.",
    trouble: |fault| match fault {
        StorageFault::Full => "Det er ikke mer plass i nettleseren. Ta en sikkerhetskopi nå, frigjør plass, og prøv å lagre igjen.",
        StorageFault::Refused => {
            "Nettleseren lar oss ikke lagre noe, kanskje fordi vinduet er privat. Du kan arbeide videre, men ta en sikkerhetskopi før du lukker siden."
        }
        StorageFault::Newer => "Det som er lagret her, er laget av en nyere utgave av Makker. Last siden på nytt.",
    },
    unsaved: |count| if count == 1 { "Én endring er ikke lagret.".to_owned() } else { format!("{count} endringer er ikke lagret.") },
    save_again: "Prøv å lagre igjen",
    set_aside: |count| {
        if count == 1 {
            "Én endring ble ikke lagret fordi det samme ble endret i en annen fane.".to_owned()
        } else {
            format!("{count} endringer ble ikke lagret fordi det samme ble endret i en annen fane.")
        }
    },
    use_mine: "Bruk mine endringer",
    draft_back: "Det du skrev sist, er hentet fram igjen. Det er ikke lagret ennå.",
    drop_draft: "Kast utkastet",
    other_draft: |title| format!("Du har også begynt på noe annet: {title}."),
    go_on: "Fortsett på det",
    no_facts: "Vi fikk ikke hentet katalogen. Du kan legge inn egne data, men ikke rette det som står i katalogen, og vi kan ikke si om noe finnes fra før.",
    export: "Ta ut",
    backup: "Last ned sikkerhetskopi",
    backup_help: "Én fil med alt du har lagt inn. Den kan hentes inn igjen her eller i en annen nettleser.",
    table: |kind| match kind {
        RecordKind::Partner => "Partnere som regneark",
        RecordKind::Need => "Behov som regneark",
        RecordKind::Project => "Prosjekter som regneark",
        RecordKind::Agreement => "Avtaler som regneark",
    },
    delete_all: "Slett alt lagret her",
    delete_all_help: "Sletter egne data, andre kataloger, utkast, behov du har tatt vare på, og valg av språk i denne nettleseren. Det kan ikke angres.",
    delete_all_sure: "Er du sikker?",
    delete_all_yes: "Ja, slett alt",
    deleted: "Alt som var lagret her, er slettet.",
    import: "Hent inn en liste",
    import_lead: "Regneark (XLSX eller CSV), for eksempel en deltakerliste, eller en fil fra Makker (JSON). Du ser hva som skjer med hver rad før noe blir lagret.",
    file: "Velg fil",
    drop: "eller slipp filen her",
    paste: "Eller lim inn rader fra et regneark",
    read_paste: "Les det jeg limte inn",
    reading: "Leser filen …",
    sheet: "Ark",
    rows_are: "Hva er radene?",
    columns: "Kolonner",
    column: "Kolonne",
    read_as: "Leses som",
    example: "Eksempel",
    not_read: "Leses ikke",
    person: "Person: leses ikke",
    remarks: "Dette la vi merke til",
    remark,
    decimal: ',',
    measures: ["rader", "kolonner", "celler", "ark", "tegn"],
    preview: "Dette vil skje",
    counts: |new, joined, skipped| format!("{new} nye, {joined} legges til noen som finnes, {skipped} utelates."),
    waiting: |faulty, undecided| match (faulty, undecided) {
        (0, undecided) => format!("{} venter på at du velger.", rows(undecided)),
        (faulty, 0) => format!("{} må rettes.", rows(faulty)),
        (faulty, undecided) => format!("{} må rettes, og {undecided} venter på at du velger.", rows(faulty)),
    },
    line: |line| format!("Linje {line}"),
    add: "Legg til som ny",
    join: |name| format!("Legg det nye til {name}"),
    skip: "Utelat",
    likely: "Kan være en som finnes",
    same_number: "samme organisasjonsnummer",
    same_name: |per_cent| format!("navnene er {per_cent} % like"),
    same_title: "samme tittel og eier",
    twice: |line| format!("Står også på linje {line}."),
    join_all: "Legg alle til den som ligner mest",
    add_all: "Legg alle til som nye",
    more: "Vis flere rader",
    take_in: |count| format!("Hent inn {}", rows(count)),
    not_yet: "Rett eller utelat radene som er merket, og velg for dem som kan være noen som finnes. Ingenting er hentet inn ennå.",
    taken_in: |count| format!("{} er hentet inn.", rows(count)),
    other_file: "Velg en annen fil",
    unusable: |count| {
        if count == 1 {
            "1 oppføring i filen kan ikke brukes.".to_owned()
        } else {
            format!("{count} oppføringer i filen kan ikke brukes.")
        }
    },
    unreadable: |what| format!("Filen kan ikke leses: {what}. Lagre den på nytt fra regnearket, og prøv igjen."),
    too_large: |limit, given| format!("Filen er for stor: {given}. Grensen er {limit}. Del den i flere filer."),
    empty: "Filen er tom. Sjekk at du valgte riktig fil.",
    newer: "Filen er laget av en nyere utgave av Makker. Last siden på nytt, og prøv igjen.",
    not_ours: "Dette er verken et regneark eller en fil fra Makker. Lagre den som XLSX eller CSV, og prøv igjen.",
    locked: "Filen er beskyttet med passord. Fjern passordet, og prøv igjen.",
    catalogues: "Andre kataloger",
    catalogues_lead: "En klynge, et fylke eller et nettverk kan gi ut sin egen katalog. Den vises ved siden av den som følger med, med opphavet sitt.",
    no_catalogues: "Du bruker ingen andre kataloger.",
    address: "Adressen til katalogen",
    address_help: |hosts| format!("Kan hentes fra {hosts}. Kataloger fra andre steder laster du ned og velger som fil."),
    fetch: "Hent katalogen",
    refresh: "Hent på nytt",
    remove: |name| format!("Ta bort {name}"),
    from_file: "Eller velg en katalogfil",
    unnamed_host: |host| {
        format!(
            "Makker kan ikke hente fra {host}. Last ned filen og velg den her, eller be den som drifter denne siden om å legge til verten."
        )
    },
    not_https: "Skriv en adresse som begynner med https://.",
    not_fetched: "Katalogen kunne ikke hentes. Sjekk adressen og at du har nett, eller last ned filen og velg den her.",
    origin: |place, date| format!("Fra {place}, hentet {date}"),
    records: |count| if count == 1 { "1 oppføring".to_owned() } else { format!("{count} oppføringer") },
    conflicts: |count| format!("{count} finnes allerede i katalogen"),
    conflicts_help: "Oppføringene som finnes fra før, vises ikke to ganger. Her ser du dem ved siden av hverandre.",
    look_up: "Slå opp i Enhetsregisteret",
    look_up_help: "Det du skriver i dette feltet, blir sendt til Brønnøysundregistrene. Ingenting annet blir sendt.",
    look_up_label: "Organisasjonsnummer eller navn",
    looking: "Slår opp …",
    stop: "Stopp",
    no_entity: "Ingen treff. Prøv en annen skrivemåte, eller fyll ut skjemaet selv.",
    use_entity: |name| format!("Bruk {name}"),
    register: "Enhetsregisteret",
    register_problem: |trouble| match trouble {
        RegisterTrouble::WrongNumber => "Organisasjonsnummeret stemmer ikke. Sjekk de ni sifrene.",
        RegisterTrouble::Unknown => "Det finnes ingen enhet med dette nummeret. Sjekk sifrene, eller søk på navnet.",
        RegisterTrouble::Removed => "Enheten er fjernet fra registeret av juridiske grunner. Fyll ut skjemaet selv.",
        RegisterTrouble::RateLimited => "Registeret tar en pause fordi det har fått mange oppslag. Vent et minutt, og prøv igjen.",
        RegisterTrouble::Offline => "Vi når ikke registeret. Sjekk at du har nett, eller fyll ut skjemaet selv.",
        RegisterTrouble::TooSlow => "Registeret svarte ikke i tide. Prøv igjen, eller fyll ut skjemaet selv.",
        RegisterTrouble::Malformed => "Registeret svarte noe vi ikke forstår. Prøv igjen senere, eller fyll ut skjemaet selv.",
        RegisterTrouble::Refused => "Registeret svarte ikke som det skal. Prøv igjen senere, eller fyll ut skjemaet selv.",
    },
    register_state: |state| match state {
        RegisterState::Deleted => "Slettet i registeret",
        RegisterState::Bankrupt => "Konkurs",
        RegisterState::WindingUp => "Under avvikling",
    },
    reminders: "Dager å huske",
    no_reminders: "Ingen av avtalene har en dag å huske.",
    occasion: |occasion| match occasion {
        Occasion::Review => "Gå gjennom",
        Occasion::Notice => "Siste dag for oppsigelse",
        Occasion::End => "Utløper",
    },
    calendar: "Last ned til kalenderen",
    to_matches: "Finn treff",
};

fn rows(number: u32) -> String {
    if number == 1 { "1 rad".to_owned() } else { format!("{number} rader") }
}

const fn field(field: Field) -> &'static str {
    match field {
        Field::Name => "Navn",
        Field::Type => "Type",
        Field::OrganisationNumber => "Organisasjonsnummer",
        Field::Municipality => "Kommune",
        Field::Place => "Sted",
        Field::HomePage => "Hjemmeside",
        Field::Employees => "Ansatte",
        Field::Inhabitants => "Innbyggere",
        Field::Institution => "Institusjon",
        Field::Competences => "Kompetanse",
        Field::Offers => "Tilbud",
        Field::FormsOffered => "Samarbeidsformer som tilbys",
        Field::FormsWanted => "Samarbeidsformer som ønskes",
        Field::Wishes => "Ønsker hjelp til",
        Field::Themes => "Tema",
        Field::Text => "Behov",
        Field::Owner => "Eier",
        Field::Title => "Tittel",
        Field::Partners => "Partnere",
        Field::Programme => "Program",
        Field::Year => "År",
        Field::Start => "Start",
        Field::End => "Slutt",
        Field::NoticeMonths => "Oppsigelsestid",
        Field::Review => "Gjennomgang",
        Field::Note => "Merknad",
        Field::Source => "Kilde",
        Field::SourceDate => "Kildedato",
    }
}

fn key(key: &str) -> &'static str {
    match key {
        "municipality" => "Kommune",
        "county" => "Fylkeskommune",
        "research" => "Forskningsmiljø",
        "business" => "Bedrift",
        "cluster" => "Klynge eller nettverk",
        "internship" => "Praksisplass",
        "bachelor_thesis" => "Bacheloroppgave",
        "master_thesis" => "Masteroppgave",
        "industrial_phd" => "Nærings-ph.d.",
        "public_sector_phd" => "Offentlig sektor-ph.d.",
        "continuing_education" => "Etter- og videreutdanning",
        "lab_access" => "Laboratorium eller testarena",
        "rd_project" => "FoU-prosjekt",
        _ => "",
    }
}

fn fault(of: Field, fault: &Fault) -> String {
    let name = field(of);
    match fault {
        Fault::Missing => format!("{name} mangler. Fyll ut feltet."),
        Fault::TooLong { limit, given } => format!("{name} har {given} tegn. Grensen er {limit}."),
        Fault::TooMany { limit, given } => format!("{name} har {given} linjer. Grensen er {limit}."),
        Fault::NotANumber(text) => format!("{name} må være et helt tall, ikke «{text}»."),
        Fault::OutOfRange { least, most, given } => format!("{name} må være mellom {least} og {most}, ikke {given}."),
        Fault::NotADay(text) => format!("{name} må være en dato, for eksempel 31.5.2027, ikke «{text}»."),
        Fault::NotAnOrganisationNumber(text) => format!("{name} stemmer ikke: «{text}». Sjekk de ni sifrene."),
        Fault::NotAnAddress(text) => format!("{name} må være en nettadresse, for eksempel https://www.eksempel.no, ikke «{text}»."),
        Fault::NotOneOf(text) => format!("{name}: «{text}» er ikke et av valgene."),
        Fault::EndsBeforeStart => "Slutt kommer før start. Rett en av datoene.".to_owned(),
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::Windows1252 => "Filen er ikke lagret som UTF-8. Vi leste den som Windows-1252. Sjekk at æ, ø og å er rett.".to_owned(),
        Remark::Replaced(count) => format!("{count} tegn kunne ikke leses."),
        Remark::NulRemoved(count) => format!("{count} tomme tegn (NUL) er tatt bort."),
        Remark::UnclosedQuote { line } => format!("Et anførselstegn på linje {line} blir aldri lukket. Resten av filen havnet i én celle."),
        Remark::RowShorter { line, expected, given } => format!("Linje {line} har {given} celler, ikke {expected}."),
        Remark::RowLonger { line, expected, given } => format!("Linje {line} har {given} celler, flere enn de {expected} kolonnene."),
        Remark::DuplicateHeading { column, heading } => format!("Kolonne {column} har samme overskrift som en annen: «{heading}»."),
        Remark::NoHeading { column } => format!("Kolonne {column} har ingen overskrift."),
        Remark::CellError { line } => format!("En formel på linje {line} gir feil. Cellen er tom."),
        Remark::More(count) => format!("Og {count} til."),
    }
}
