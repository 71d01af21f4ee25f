//! Shortlist, letter and summary in nynorsk.

use super::super::format::count;
use super::super::pack::{Contact, Shortlist, Summary};

/// Shortlist and comparison.
pub(super) const SHORTLIST: Shortlist = Shortlist {
    heading: "Hugseliste",
    lead: "Partnarar du vil gå vidare med. Lista og notata følgjer med når du deler lenkja.",
    count: |n| format!("Hugseliste ({n})"),
    add: "Legg i hugselista",
    add_of: |name| format!("Legg i hugselista: {name}"),
    remove: "Fjern frå hugselista",
    remove_of: |name| format!("Fjern frå hugselista: {name}"),
    added: |name| format!("{name} er lagd i hugselista."),
    removed: |name| format!("{name} er fjerna frå hugselista."),
    full: "Hugselista har plass til 20. Fjern ein partnar før du legg til ein ny.",
    shortened: "Lenkja hadde meir enn vi kan ta vare på. Vi behaldt 20 partnarar, 500 teikn i kvart notat, 4000 teikn i kvart brev og 20 000 teikn i behovet.",
    empty: "Hugselista er tom. Vel «Legg i hugselista» ved eit treff, så finn du det att her.",
    note_of: |name| format!("Notat om {name}"),
    note_help: "Inntil 500 teikn",
    gone: |id| format!("{id} finst ikkje i katalogen lenger. Notatet ditt er teke vare på."),
    compare: "Samanlikn",
    compare_of: |name| format!("Samanlikn {name}"),
    compare_help: "Kryss av for inntil fire, så ser du dei side om side.",
    comparison: "Side om side",
    comparison_help: "Lengre strek betyr fleire poeng. Poenga seier berre noko om rekkjefølgja for dette behovet.",
    what: "Kva",
    sum: "Poeng til saman",
    distance: "Avstand",
    size: "Storleik",
    projects: "Dokumenterte prosjekt",
    more: "Sjå meir",
    similar_of: |name| format!("Fakta om {name}, og partnarar som liknar"),
    not_known: "Ikkje kjent",
    nothing_against: "Vi veit ikkje om noko som talar imot.",
};

/// The first letter.
pub(super) const CONTACT: Contact = Contact {
    title: "Første kontakt",
    write_to: |name| format!("Skriv til {name}"),
    lead: "Eit forslag til første e-post. Rett det du vil. Ingenting blir sendt før du sender det sjølv.",
    text: "Teksten",
    text_help: "Forslaget bruker berre det du har skrive, og det katalogen har kjelder for.",
    subject: "Emne",
    language: "Språket i teksten",
    kept: "Du har endra teksten, så vi lèt han stå. Vel «Foreslå på nytt» om du vil ha eit nytt forslag.",
    propose: "Foreslå på nytt",
    proposed: "Teksten er foreslått på nytt.",
    copy: "Kopier teksten",
    copy_of: |name| format!("Kopier teksten til {name}"),
    copied: "Kopiert. Lim det inn der du vil ha det.",
    marked: "Nettlesaren lét oss ikkje kopiere. Teksten er merkt: Vel «Kopier», eller trykk Ctrl og C.",
    mail: "Opne i e-post",
    mail_of: |name| format!("Opne i e-post: teksten til {name}"),
    too_long: "Teksten er for lang til å følgje med til e-posten. Kopier han, og lim han inn der.",
    door: "Kvar du sender han",
    door_help: "Vi har ingen e-postadresser til personar. Finn postmottaket på heimesida.",
    no_door: "Vi kjenner ikkje heimesida deira. Søk etter postmottaket deira.",
    home_page_of: |name| format!("Heimesida til {name}"),
};

/// The summary.
pub(super) const SUMMARY: Summary = Summary {
    heading: "Samandrag",
    lead: |date| format!("Laga med Makker {date}. Forslaga byggjer på kjeldene nedst og må kontrollerast før de søkjer."),
    print: "Skriv ut",
    save: "Lagre som fil",
    file: "makker-samandrag.html",
    share: "Kopier lenkja",
    link: "Lenkja",
    holds: "Den som får lenkja, ser dette:",
    private: "Alt står i sjølve lenkja. Ingenting er sendt til nokon tenar.",
    owner: "Kven som har behovet",
    team: "Laget",
    open: "Opne spørsmål",
    sources: "Kjelder",
    none: "Ikkje valt enno.",
    choices: |held, out| {
        format!("Val i laget: {} skal vere med, {} skal ikkje.", count(held, "partnar", "partnarar"), count(out, "partnar", "partnarar"))
    },
    notes: |partners, notes| format!("Hugselista: {} og {}.", count(partners, "partnar", "partnarar"), count(notes, "notat", "notat")),
    plan: "Tal, vekter, delar av behovet og svar du har valt sjølv.",
    no_letters: "Breva dine er ikkje med.",
};
