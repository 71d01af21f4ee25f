//! The user's own data, in nynorsk.

use super::{Own, RegisterState, RegisterTrouble};
use crate::exchange::table::Remark;
use crate::own::calendar::Occasion;
use crate::own::{Fault, Field, RecordKind};
use crate::storage::StorageFault;

pub(super) const OWN: Own = Own {
    heading: "Eigne data",
    lead: "Legg inn partnarar, behov, prosjekt og avtalar som ikkje står i katalogen, eller rett det som er feil. Makker bruker dei når du søkjer.",
    kept: "Alt du legg inn her, blir i nettlesaren din. Ingenting blir sendt.",
    kinds: |kind| match kind {
        RecordKind::Partner => "Partnarar og rettingar",
        RecordKind::Need => "Behov",
        RecordKind::Project => "Prosjekt",
        RecordKind::Agreement => "Avtalar",
    },
    new: |kind| match kind {
        RecordKind::Partner => "Ny partnar",
        RecordKind::Need => "Nytt behov",
        RecordKind::Project => "Nytt prosjekt",
        RecordKind::Agreement => "Ny avtale",
    },
    none: |kind| match kind {
        RecordKind::Partner => "Du har ikkje lagt inn eller retta nokon partnarar.",
        RecordKind::Need => "Du har ikkje lagt inn nokon behov.",
        RecordKind::Project => "Du har ikkje lagt inn nokon prosjekt.",
        RecordKind::Agreement => "Du har ikkje lagt inn nokon avtalar.",
    },
    field,
    help: |field| match field {
        Field::Competences => Some("Kva dei er gode på. Éin ting på kvar linje."),
        Field::Offers => Some("Éin ting på kvar linje."),
        Field::Themes => Some("Eitt tema på kvar linje."),
        Field::Partners => Some("Éin på kvar linje."),
        Field::Wishes => Some("Det blir eit behov du kan søkje på og finne partnarar til."),
        Field::Start | Field::End | Field::Review | Field::SourceDate => Some("Dag, månad og år, til dømes 31.5.2027."),
        Field::Source => Some("Kvar du veit det frå, til dømes eit møte eller ei nettside."),
        Field::NoticeMonths => Some("Kor mange månader."),
        Field::Municipality => Some("Namnet på kommunen."),
        Field::OrganisationNumber => Some("Ni siffer."),
        _ => None,
    },
    key,
    fault,
    edit: |name| format!("Endre {name}"),
    editing: |name| format!("Endre {name}"),
    correcting: |name| format!("Rett opplysningar om {name}"),
    correcting_help: "Katalogen blir ikkje endra. Rettinga di ligg over han, og du kan ta ho bort igjen.",
    in_catalogue: |value| format!("I katalogen: {value}"),
    save: "Lagre",
    save_mine: "Lagre det eg skreiv",
    cancel: "Avbryt",
    delete: "Slett",
    take_back: "Ta bort rettinga",
    faults: |count| if count == 1 { "Éin ting må rettast".to_owned() } else { format!("{count} ting må rettast") },
    choose: "Vel",
    optional: "Valfritt",
    correction: "Retting",
    undo: "Angre",
    redo: "Gjer om igjen",
    saved: "Lagra.",
    removed: "Katalogen er teken bort.",
    too_late: "Det kan ikkje angrast eller gjerast om att, for det same er endra i ei anna fane.",
    undone: "Endringa er angra.",
    redone: "Endringa er gjord igjen.",
    conflict: "Det same er endra i ei anna fane i mellomtida. Det du skreiv, står framleis i skjemaet.",
    trouble: |fault| match fault {
        StorageFault::Full => "Det er ikkje meir plass i nettlesaren. Ta ein tryggingskopi no, frigjer plass, og prøv å lagre igjen.",
        StorageFault::Refused => {
            "Nettlesaren lèt oss ikkje lagre noko, kanskje fordi vindauget er privat. Du kan arbeide vidare, men ta ein tryggingskopi før du lukkar sida."
        }
        StorageFault::Newer => "Det som er lagra her, er laga av ei nyare utgåve av Makker. Last sida på nytt.",
    },
    unsaved: |count| if count == 1 { "Éi endring er ikkje lagra.".to_owned() } else { format!("{count} endringar er ikkje lagra.") },
    save_again: "Prøv å lagre igjen",
    set_aside: |count| {
        if count == 1 {
            "Éi endring vart ikkje lagra fordi det same vart endra i ei anna fane.".to_owned()
        } else {
            format!("{count} endringar vart ikkje lagra fordi det same vart endra i ei anna fane.")
        }
    },
    use_mine: "Bruk endringane mine",
    draft_back: "Det du skreiv sist, er henta fram igjen. Det er ikkje lagra enno.",
    drop_draft: "Kast utkastet",
    other_draft: |title| format!("Du har òg byrja på noko anna: {title}."),
    go_on: "Hald fram med det",
    no_facts: "Vi fekk ikkje henta katalogen. Du kan leggje inn eigne data, men ikkje rette det som står i katalogen, og vi kan ikkje seie om noko finst frå før.",
    export: "Ta ut",
    backup: "Last ned tryggingskopi",
    backup_help: "Éi fil med alt du har lagt inn. Ho kan hentast inn igjen her eller i ein annan nettlesar.",
    table: |kind| match kind {
        RecordKind::Partner => "Partnarar som rekneark",
        RecordKind::Need => "Behov som rekneark",
        RecordKind::Project => "Prosjekt som rekneark",
        RecordKind::Agreement => "Avtalar som rekneark",
    },
    delete_all: "Slett alt lagra her",
    delete_all_help: "Slettar eigne data, andre katalogar, utkast, behov du har teke vare på, og val av språk i denne nettlesaren. Det kan ikkje angrast.",
    delete_all_sure: "Er du sikker?",
    delete_all_yes: "Ja, slett alt",
    deleted: "Alt som var lagra her, er sletta.",
    import: "Hent inn ei liste",
    import_lead: "Rekneark (XLSX eller CSV), til dømes ei deltakarliste, eller ei fil frå Makker (JSON). Du ser kva som skjer med kvar rad før noko blir lagra.",
    file: "Vel fil",
    drop: "eller slepp fila her",
    paste: "Eller lim inn rader frå eit rekneark",
    read_paste: "Les det eg limte inn",
    reading: "Les fila …",
    sheet: "Ark",
    rows_are: "Kva er radene?",
    columns: "Kolonnar",
    column: "Kolonne",
    read_as: "Blir lesen som",
    example: "Døme",
    not_read: "Blir ikkje lesen",
    person: "Person: blir ikkje lesen",
    remarks: "Dette la vi merke til",
    remark,
    decimal: ',',
    measures: ["rader", "kolonnar", "celler", "ark", "teikn"],
    preview: "Dette vil skje",
    counts: |new, joined, skipped| format!("{new} nye, {joined} blir lagde til nokon som finst, {skipped} blir utelatne."),
    waiting: |faulty, undecided| match (faulty, undecided) {
        (0, undecided) => format!("{} ventar på at du vel.", rows(undecided)),
        (faulty, 0) => format!("{} må rettast.", rows(faulty)),
        (faulty, undecided) => format!("{} må rettast, og {undecided} ventar på at du vel.", rows(faulty)),
    },
    line: |line| format!("Linje {line}"),
    add: "Legg til som ny",
    join: |name| format!("Legg det nye til {name}"),
    skip: "Utelat",
    likely: "Kan vere ein som finst",
    same_number: "same organisasjonsnummer",
    same_name: |per_cent| format!("namna er {per_cent} % like"),
    same_title: "same tittel og eigar",
    twice: |line| format!("Står òg på linje {line}."),
    join_all: "Legg alle til den som liknar mest",
    add_all: "Legg alle til som nye",
    more: "Vis fleire rader",
    take_in: |count| format!("Hent inn {}", rows(count)),
    not_yet: "Rett eller utelat radene som er merkte, og vel for dei som kan vere nokon som finst. Ingenting er henta inn enno.",
    taken_in: |count| format!("{} er henta inn.", rows(count)),
    other_file: "Vel ei anna fil",
    unusable: |count| {
        if count == 1 {
            "1 oppføring i fila kan ikkje brukast.".to_owned()
        } else {
            format!("{count} oppføringar i fila kan ikkje brukast.")
        }
    },
    unreadable: |what| format!("Fila kan ikkje lesast: {what}. Lagre ho på nytt frå reknearket, og prøv igjen."),
    too_large: |limit, given| format!("Fila er for stor: {given}. Grensa er {limit}. Del ho i fleire filer."),
    empty: "Fila er tom. Sjekk at du valde rett fil.",
    newer: "Fila er laga av ei nyare utgåve av Makker. Last sida på nytt, og prøv igjen.",
    not_ours: "Dette er verken eit rekneark eller ei fil frå Makker. Lagre det som XLSX eller CSV, og prøv igjen.",
    locked: "Fila er verna med passord. Fjern passordet, og prøv igjen.",
    catalogues: "Andre katalogar",
    catalogues_lead: "Ei klynge, eit fylke eller eit nettverk kan gi ut sin eigen katalog. Han blir vist ved sida av den som følgjer med, med opphavet sitt.",
    no_catalogues: "Du bruker ingen andre katalogar.",
    address: "Adressa til katalogen",
    address_help: |hosts| format!("Kan hentast frå {hosts}. Katalogar frå andre stader lastar du ned og vel som fil."),
    fetch: "Hent katalogen",
    refresh: "Hent på nytt",
    remove: |name| format!("Ta bort {name}"),
    from_file: "Eller vel ei katalogfil",
    unnamed_host: |host| {
        format!(
            "Makker kan ikkje hente frå {host}. Last ned fila og vel ho her, eller be den som driftar denne sida om å leggje til verten."
        )
    },
    not_https: "Skriv ei adresse som byrjar med https://.",
    not_fetched: "Katalogen kunne ikkje hentast. Sjekk adressa og at du har nett, eller last ned fila og vel ho her.",
    origin: |place, date| format!("Frå {place}, henta {date}"),
    records: |count| if count == 1 { "1 oppføring".to_owned() } else { format!("{count} oppføringar") },
    conflicts: |count| format!("{count} finst allereie i katalogen"),
    conflicts_help: "Oppføringane som finst frå før, blir ikkje viste to gonger. Her ser du dei ved sida av kvarandre.",
    look_up: "Slå opp i Einingsregisteret",
    look_up_help: "Det du skriv i dette feltet, blir sendt til Brønnøysundregistra. Ingenting anna blir sendt.",
    look_up_label: "Organisasjonsnummer eller namn",
    looking: "Slår opp …",
    stop: "Stopp",
    no_entity: "Ingen treff. Prøv ein annan skrivemåte, eller fyll ut skjemaet sjølv.",
    use_entity: |name| format!("Bruk {name}"),
    register: "Einingsregisteret",
    register_problem: |trouble| match trouble {
        RegisterTrouble::WrongNumber => "Organisasjonsnummeret stemmer ikkje. Sjekk dei ni sifra.",
        RegisterTrouble::Unknown => "Det finst inga eining med dette nummeret. Sjekk sifra, eller søk på namnet.",
        RegisterTrouble::Removed => "Eininga er fjerna frå registeret av juridiske grunnar. Fyll ut skjemaet sjølv.",
        RegisterTrouble::RateLimited => "Registeret tek ein pause fordi det har fått mange oppslag. Vent eit minutt, og prøv igjen.",
        RegisterTrouble::Offline => "Vi når ikkje registeret. Sjekk at du har nett, eller fyll ut skjemaet sjølv.",
        RegisterTrouble::TooSlow => "Registeret svarte ikkje i tide. Prøv igjen, eller fyll ut skjemaet sjølv.",
        RegisterTrouble::Malformed => "Registeret svarte noko vi ikkje forstår. Prøv igjen seinare, eller fyll ut skjemaet sjølv.",
        RegisterTrouble::Refused => "Registeret svarte ikkje som det skal. Prøv igjen seinare, eller fyll ut skjemaet sjølv.",
    },
    register_state: |state| match state {
        RegisterState::Deleted => "Sletta i registeret",
        RegisterState::Bankrupt => "Konkurs",
        RegisterState::WindingUp => "Under avvikling",
    },
    reminders: "Dagar å hugse",
    no_reminders: "Ingen av avtalane har ein dag å hugse.",
    occasion: |occasion| match occasion {
        Occasion::Review => "Gå gjennom",
        Occasion::Notice => "Siste dag for oppseiing",
        Occasion::End => "Går ut",
    },
    calendar: "Last ned til kalenderen",
    to_matches: "Finn treff",
};

fn rows(number: u32) -> String {
    if number == 1 { "1 rad".to_owned() } else { format!("{number} rader") }
}

const fn field(field: Field) -> &'static str {
    match field {
        Field::Name => "Namn",
        Field::Type => "Type",
        Field::OrganisationNumber => "Organisasjonsnummer",
        Field::Municipality => "Kommune",
        Field::Place => "Stad",
        Field::HomePage => "Heimeside",
        Field::Employees => "Tilsette",
        Field::Inhabitants => "Innbyggjarar",
        Field::Institution => "Institusjon",
        Field::Competences => "Kompetanse",
        Field::Offers => "Tilbod",
        Field::FormsOffered => "Samarbeidsformer som blir tilbodne",
        Field::FormsWanted => "Ønskte samarbeidsformer",
        Field::Wishes => "Ønskjer hjelp til",
        Field::Themes => "Tema",
        Field::Text => "Behov",
        Field::Owner => "Eigar",
        Field::Title => "Tittel",
        Field::Partners => "Partnarar",
        Field::Programme => "Program",
        Field::Year => "År",
        Field::Start => "Start",
        Field::End => "Slutt",
        Field::NoticeMonths => "Oppseiingstid",
        Field::Review => "Gjennomgang",
        Field::Note => "Merknad",
        Field::Source => "Kjelde",
        Field::SourceDate => "Kjeldedato",
    }
}

fn key(key: &str) -> &'static str {
    match key {
        "municipality" => "Kommune",
        "county" => "Fylkeskommune",
        "research" => "Forskingsmiljø",
        "business" => "Bedrift",
        "cluster" => "Klynge eller nettverk",
        "internship" => "Praksisplass",
        "bachelor_thesis" => "Bacheloroppgåve",
        "master_thesis" => "Masteroppgåve",
        "industrial_phd" => "Nærings-ph.d.",
        "public_sector_phd" => "Offentleg sektor-ph.d.",
        "continuing_education" => "Etter- og vidareutdanning",
        "lab_access" => "Laboratorium eller testarena",
        "rd_project" => "FoU-prosjekt",
        _ => "",
    }
}

fn fault(of: Field, fault: &Fault) -> String {
    let name = field(of);
    match fault {
        Fault::Missing => format!("{name} manglar. Fyll ut feltet."),
        Fault::TooLong { limit, given } => format!("{name} har {given} teikn. Grensa er {limit}."),
        Fault::TooMany { limit, given } => format!("{name} har {given} linjer. Grensa er {limit}."),
        Fault::NotANumber(text) => format!("{name} må vere eit heilt tal, ikkje «{text}»."),
        Fault::OutOfRange { least, most, given } => format!("{name} må vere mellom {least} og {most}, ikkje {given}."),
        Fault::NotADay(text) => format!("{name} må vere ein dato, til dømes 31.5.2027, ikkje «{text}»."),
        Fault::NotAnOrganisationNumber(text) => format!("{name} stemmer ikkje: «{text}». Sjekk dei ni sifra."),
        Fault::NotAnAddress(text) => format!("{name} må vere ei nettadresse, til dømes https://www.eksempel.no, ikkje «{text}»."),
        Fault::NotOneOf(text) => format!("{name}: «{text}» er ikkje eit av vala."),
        Fault::EndsBeforeStart => "Slutt kjem før start. Rett ein av datoane.".to_owned(),
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::Windows1252 => "Fila er ikkje lagra som UTF-8. Vi las ho som Windows-1252. Sjekk at æ, ø og å er rett.".to_owned(),
        Remark::Replaced(count) => format!("{count} teikn kunne ikkje lesast."),
        Remark::NulRemoved(count) => format!("{count} tomme teikn (NUL) er tekne bort."),
        Remark::UnclosedQuote { line } => format!("Eit hermeteikn på linje {line} blir aldri lukka. Resten av fila hamna i éi celle."),
        Remark::RowShorter { line, expected, given } => format!("Linje {line} har {given} celler, ikkje {expected}."),
        Remark::RowLonger { line, expected, given } => format!("Linje {line} har {given} celler, fleire enn dei {expected} kolonnane."),
        Remark::DuplicateHeading { column, heading } => format!("Kolonne {column} har same overskrift som ein annan: «{heading}»."),
        Remark::NoHeading { column } => format!("Kolonne {column} har inga overskrift."),
        Remark::CellError { line } => format!("Ein formel på linje {line} gir feil. Cella er tom."),
        Remark::More(count) => format!("Og {count} til."),
    }
}
