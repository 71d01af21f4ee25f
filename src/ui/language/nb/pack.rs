//! Shortlist, letter and summary in bokmål.

use super::super::format::count;
use super::super::pack::{Contact, Shortlist, Summary};

/// Shortlist and comparison.
pub(super) const SHORTLIST: Shortlist = Shortlist {
    heading: "Huskeliste",
    lead: "Partnere du vil gå videre med. Listen og notatene følger med når du deler lenken.",
    count: |n| format!("Huskeliste ({n})"),
    add: "Legg i huskelisten",
    add_of: |name| format!("Legg i huskelisten: {name}"),
    remove: "Fjern fra huskelisten",
    remove_of: |name| format!("Fjern fra huskelisten: {name}"),
    added: |name| format!("{name} er lagt i huskelisten."),
    removed: |name| format!("{name} er fjernet fra huskelisten."),
    full: "Huskelisten har plass til 20. Fjern en partner før du legger til en ny.",
    shortened: "Lenken hadde mer enn vi kan ta vare på. Vi beholdt 20 partnere, 500 tegn i hvert notat, 4000 tegn i hvert brev og 20 000 tegn i behovet.",
    empty: "Huskelisten er tom. Velg «Legg i huskelisten» ved et treff, så finner du det igjen her.",
    note_of: |name| format!("Notat om {name}"),
    note_help: "Inntil 500 tegn",
    gone: |id| format!("{id} finnes ikke i katalogen lenger. Notatet ditt er beholdt."),
    compare: "Sammenlign",
    compare_of: |name| format!("Sammenlign {name}"),
    compare_help: "Kryss av for inntil fire, så ser du dem side om side.",
    comparison: "Side om side",
    comparison_help: "Lengre strek betyr flere poeng. Poengene sier bare noe om rekkefølgen for dette behovet.",
    what: "Hva",
    sum: "Poeng til sammen",
    distance: "Avstand",
    size: "Størrelse",
    projects: "Dokumenterte prosjekter",
    more: "Se mer",
    similar_of: |name| format!("Fakta om {name}, og partnere som ligner"),
    not_known: "Ikke kjent",
    nothing_against: "Vi vet ikke om noe som taler imot.",
};

/// The first letter.
pub(super) const CONTACT: Contact = Contact {
    title: "Første kontakt",
    write_to: |name| format!("Skriv til {name}"),
    lead: "Et forslag til første e-post. Rett det du vil. Ingenting blir sendt før du sender det selv.",
    text: "Teksten",
    text_help: "Forslaget bruker bare det du har skrevet, og det katalogen har kilder for.",
    subject: "Emne",
    language: "Språket i teksten",
    kept: "Du har endret teksten, så vi lar den stå. Velg «Foreslå på nytt» hvis du vil ha et nytt forslag.",
    propose: "Foreslå på nytt",
    proposed: "Teksten er foreslått på nytt.",
    copy: "Kopier teksten",
    copy_of: |name| format!("Kopier teksten til {name}"),
    copied: "Kopiert. Lim det inn der du vil ha det.",
    marked: "Nettleseren lot oss ikke kopiere. Teksten er merket: Velg «Kopier», eller trykk Ctrl og C.",
    mail: "Åpne i e-post",
    mail_of: |name| format!("Åpne i e-post: teksten til {name}"),
    too_long: "Teksten er for lang til å følge med til e-posten. Kopier den, og lim den inn der.",
    door: "Hvor du sender den",
    door_help: "Vi har ingen e-postadresser til personer. Finn postmottaket på hjemmesiden.",
    no_door: "Vi kjenner ikke hjemmesiden deres. Søk etter postmottaket deres.",
    home_page_of: |name| format!("Hjemmesiden til {name}"),
};

/// The summary.
pub(super) const SUMMARY: Summary = Summary {
    heading: "Sammendrag",
    lead: |date| format!("Laget med Makker {date}. Forslagene bygger på kildene nederst og må kontrolleres før dere søker."),
    print: "Skriv ut",
    save: "Lagre som fil",
    file: "makker-sammendrag.html",
    share: "Kopier lenken",
    link: "Lenken",
    holds: "Den som får lenken, ser dette:",
    private: "Alt står i selve lenken. Ingenting er sendt til noen tjener.",
    owner: "Hvem som har behovet",
    team: "Laget",
    open: "Åpne spørsmål",
    sources: "Kilder",
    none: "Ikke valgt ennå.",
    choices: |held, out| {
        format!("Valg i laget: {} skal være med, {} skal ikke.", count(held, "partner", "partnere"), count(out, "partner", "partnere"))
    },
    notes: |partners, notes| format!("Huskelisten: {} og {}.", count(partners, "partner", "partnere"), count(notes, "notat", "notater")),
    plan: "Tall, vekter, deler av behovet og svar du har valgt selv.",
    no_letters: "Brevene dine er ikke med.",
};
