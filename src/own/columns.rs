//! Which column of a brought table is which field: by what people write over their columns, in Norwegian and English.

use super::field::{Field, RecordKind};
use super::value::plain;

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A field.
    Field(Field),
    /// The name, e-mail or telephone of a person: left out, because a catalogue of organisations needs no persons.
    Person,
    /// Nothing that is known: left out.
    Unknown,
}

/// Per cent of likeness from which a heading with a typing error is still taken for a field.
const LIKE: f64 = 0.85;

/// Headings by field, in [`plain`] form. Those of an export are among them, so an export can be brought back.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "navn",
            "namn",
            "name",
            "organisasjon",
            "organization",
            "organisation",
            "virksomhet",
            "verksemd",
            "bedrift",
            "firma",
            "enhet",
            "partner",
            "kommunenavn",
        ],
    ),
    (Field::Type, &["type", "slag", "kind", "partstype", "sektor", "typeorganisasjon", "organisasjonstype"]),
    (Field::OrganisationNumber, &["orgnr", "organisasjonsnummer", "orgnummer", "organisationnumber", "orgno"]),
    (Field::Municipality, &["kommune", "municipality", "kommunenummer", "kommunenr"]),
    (Field::Place, &["sted", "stad", "place", "poststed", "poststad", "by", "city"]),
    (Field::HomePage, &["hjemmeside", "heimeside", "nettside", "nettsted", "nettstad", "homepage", "url", "website", "web"]),
    (Field::Employees, &["ansatte", "antallansatte", "tilsette", "talettilsette", "employees"]),
    (Field::Inhabitants, &["innbyggere", "innbyggjarar", "inhabitants", "folketall", "folketal"]),
    (Field::Institution, &["institusjon", "institution", "vertsinstitusjon"]),
    (
        Field::Competences,
        &["kompetanse", "kompetanser", "competence", "competences", "fagområde", "fagfelt", "kanbidramed", "godpå", "bidrag", "dettekanvi"],
    ),
    (Field::Offers, &["tilbud", "tilbod", "tilbyr", "offers", "tjenester", "tenester"]),
    (
        Field::FormsOffered,
        &["samarbeidsformertilbys", "samarbeidsformersomtilbys", "tilbyrsamarbeidsformer", "formsoffered", "formsofcollaborationoffered"],
    ),
    (
        Field::FormsWanted,
        &[
            "samarbeidsformerønskes",
            "samarbeidsformersomønskes",
            "ønsketsamarbeid",
            "ønskjesamarbeid",
            "formswanted",
            "formsofcollaborationwanted",
        ],
    ),
    (
        Field::Wishes,
        &[
            "ønsker",
            "ønskjer",
            "ønskerhjelptil",
            "ønskjerhjelptil",
            "trenger",
            "treng",
            "utfordring",
            "utfordringer",
            "wishes",
            "needs",
            "wantshelpwith",
        ],
    ),
    (Field::Themes, &["tema", "temaer", "temaa", "themes", "theme", "emne"]),
    (Field::Text, &["behov", "need", "tekst", "text", "problem", "beskrivelse", "skildring"]),
    (Field::Owner, &["eier", "eigar", "owner", "behovseier", "prosjekteier", "prosjekteigar"]),
    (Field::Title, &["tittel", "title", "prosjekt", "prosjektnavn", "avtale", "avtalenavn"]),
    (Field::Partners, &["partnere", "partnarar", "partners", "parter", "partar", "deltakere", "parties"]),
    (Field::Programme, &["program", "programme", "finansiering", "virkemiddel"]),
    (Field::Year, &["år", "year", "årstall", "oppstartsår"]),
    (Field::Start, &["start", "fra", "frå", "startdato", "from", "gjelderfra"]),
    (Field::End, &["slutt", "til", "sluttdato", "end", "to", "gjeldertil", "utløper"]),
    (
        Field::NoticeMonths,
        &["oppsigelse", "oppseiing", "oppsigelsestid", "oppseiingstid", "notice", "noticemonths", "oppsigelsestidmåneder"],
    ),
    (Field::Review, &["gjennomgang", "review", "gjennomgås", "evaluering", "nestegjennomgang"]),
    (Field::Note, &["merknad", "notat", "note", "kommentar", "comment"]),
    (Field::Source, &["kilde", "kjelde", "source"]),
    (Field::SourceDate, &["kildedato", "kjeldedato", "dato", "sourcedate", "date"]),
];

/// Headings of persons.
const PERSONS: &[&str] = &[
    "epost",
    "email",
    "mail",
    "telefon",
    "phone",
    "mobil",
    "tlf",
    "fornavn",
    "førenamn",
    "etternavn",
    "etternamn",
    "kontaktperson",
    "deltaker",
    "deltakar",
    "participant",
    "firstname",
    "lastname",
    "kontakt",
    "stilling",
    "tittelstilling",
];

/// Headings of a person's name when another column names the organisation.
const ORGANISATIONS: &[&str] =
    &["organisasjon", "organization", "organisation", "virksomhet", "verksemd", "bedrift", "firma", "kommunenavn"];

/// What each column is, for a kind of record; each field once, the first column wins.
#[must_use]
pub fn guess(kind: RecordKind, headings: &[String]) -> Vec<Column> {
    let plains: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
    let has_organisation = plains.iter().any(|heading| ORGANISATIONS.contains(&heading.as_str()));
    let mut taken: Vec<Field> = Vec::new();
    plains
        .iter()
        .map(|heading| {
            let column = column(kind, heading, has_organisation);
            match column {
                Column::Field(field) if taken.contains(&field) => Column::Unknown,
                Column::Field(field) => {
                    taken.push(field);
                    column
                }
                other => other,
            }
        })
        .collect()
}

/// The kind whose fields are most of the headings; partners when none is more.
#[must_use]
pub fn guess_kind(headings: &[String]) -> RecordKind {
    let known = |kind: RecordKind| {
        let columns = guess(kind, headings);
        let fields: Vec<Field> = columns.iter().filter_map(|it| if let Column::Field(field) = it { Some(*field) } else { None }).collect();
        let needed = kind.specs().iter().filter(|spec| spec.needed && fields.contains(&spec.field)).count();
        fields.len() + 2 * needed
    };
    let mut best = RecordKind::Partner;
    for kind in RecordKind::ALL {
        if known(kind) > known(best) {
            best = kind;
        }
    }
    best
}

fn column(kind: RecordKind, heading: &str, has_organisation: bool) -> Column {
    if heading.is_empty() {
        return Column::Unknown;
    }
    let is_persons_name = has_organisation && matches!(heading, "navn" | "namn" | "name");
    if PERSONS.contains(&heading) || is_persons_name {
        return Column::Person;
    }
    let of_kind = || HEADINGS.iter().filter(|(field, _)| kind.specs().iter().any(|spec| spec.field == *field));
    if let Some((field, _)) = of_kind().find(|(field, names)| names.contains(&heading) || plain(field.key()) == heading) {
        return Column::Field(*field);
    }
    let like =
        of_kind().find(|(_, names)| names.iter().any(|name| name.len() > 4 && strsim::normalized_levenshtein(name, heading) >= LIKE));
    like.map_or(Column::Unknown, |(field, _)| Column::Field(*field))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(kind: RecordKind, headings: &[&str]) -> Vec<Column> {
        guess(kind, &headings.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn headings_of_lists_as_people_make_them() {
        use Column::{Field as F, Person, Unknown};
        for (kind, headings, expected) in [
            (
                RecordKind::Partner,
                &["Navn", "Kommune", "Org.nr", "Kompetanse"][..],
                &[F(Field::Name), F(Field::Municipality), F(Field::OrganisationNumber), F(Field::Competences)][..],
            ),
            (
                RecordKind::Partner,
                &["Navn", "E-post", "Organisasjon", "Kan bidra med", "Ønsker hjelp til", "Bord"],
                &[Person, Person, F(Field::Name), F(Field::Competences), F(Field::Wishes), Unknown],
            ),
            (RecordKind::Partner, &["Organisasjonnummer", "Navn", "Namn"], &[F(Field::OrganisationNumber), F(Field::Name), Unknown]),
            (
                RecordKind::Agreement,
                &["Avtale", "Parter", "Fra", "Til"],
                &[F(Field::Title), F(Field::Partners), F(Field::Start), F(Field::End)],
            ),
        ] {
            assert_eq!(guessed(kind, headings), expected, "{headings:?}");
        }
    }

    #[test]
    fn the_kind_is_seen_by_its_columns() {
        let kind = |headings: &[&str]| guess_kind(&headings.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(kind(&["Navn", "Kommune"]), RecordKind::Partner);
        assert_eq!(kind(&["Behov", "Eier", "Tema"]), RecordKind::Need);
        assert_eq!(kind(&["Tittel", "Parter", "Start", "Slutt", "Oppsigelse"]), RecordKind::Agreement);
        assert_eq!(kind(&["Prosjekt", "Prosjekteier", "Partnere", "År", "Program"]), RecordKind::Project);
        assert_eq!(kind(&[]), RecordKind::Partner);
    }

    #[test]
    fn every_field_has_a_heading() {
        for field in Field::ALL {
            assert!(HEADINGS.iter().any(|(other, names)| other == field && !names.is_empty()), "{field:?}");
        }
    }
}
