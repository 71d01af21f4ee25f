//! What Enhetsregisteret may answer, by its documentation and against it: every answer gives an organisation or a problem.

use makker::domain::{CountryCode, Date, OrganisationNumber};
use makker::sources::register::{Coded, Entity, RegisterProblem, read_list, read_one};
use proptest::prelude::*;

/// The documented shape of a list, values invented.
const LIST: &str = include_str!("data/register/list.json");

fn number(text: &str) -> OrganisationNumber {
    OrganisationNumber::parse(text).expect("a right check digit")
}

fn coded(code: &str, text: &str) -> Option<Coded> {
    Some(Coded { code: code.to_owned(), text: text.to_owned() })
}

/// An entity with these fields beside number and name.
fn with(fields: &str) -> String {
    format!(r#"{{"organisasjonsnummer":"123456785","navn":"PRØVE AS"{}{fields}}}"#, if fields.is_empty() { "" } else { "," })
}

fn read(fields: &str) -> Result<Entity, RegisterProblem> {
    read_one(200, with(fields).as_bytes())
}

#[test]
fn the_documented_list_is_read_whole_without_its_sole_trader() {
    let list = read_list(200, LIST.as_bytes()).expect("the documented shape");
    let [business, municipality] = list.as_slice() else { panic!("two of three: {list:?}") };
    assert_eq!(
        *business,
        Entity {
            number: number("123456785"),
            name: "Eksempel Vannteknologi AS".to_owned(),
            registered_name: "EKSEMPEL VANNTEKNOLOGI AS".to_owned(),
            form: coded("AS", "Aksjeselskap"),
            home_page: Some("https://www.eksempel.no".to_owned()),
            industry: coded("71.129", "Annen teknisk konsulentvirksomhet"),
            employees: Some(14),
            few_employees: false,
            parent: None,
            municipality_number: Some("3303".to_owned()),
            municipality: Some("Kongsberg".to_owned()),
            place: Some("Kongsberg".to_owned()),
            country: Some(CountryCode::NORWAY),
            activity: "Utvikling og salg av sensorer og styring for vannbehandling.".to_owned(),
            purpose: "Å levere teknologi for rent vann.".to_owned(),
            deleted: None,
            bankrupt: false,
            winding_up: false,
        }
    );
    assert!(business.is_active());
    assert_eq!(municipality.name, "Eksempel kommune");
    assert_eq!((municipality.home_page.as_ref(), municipality.employees, municipality.country), (None, None, None), "nulls are nothing");
}

#[test]
fn nothing_private_is_kept() {
    let told = format!("{:?}", read_list(200, LIST.as_bytes()));
    for private in ["Gata", "Postboks", "post@", "00 00", "EKSEMPEL PERSON"] {
        assert!(!told.contains(private), "`{private}`: help: read no more of the register than a partner needs");
    }
}

#[test]
fn an_empty_list_is_no_fault() {
    for body in [
        r#"{"_links":{},"page":{"size":10,"totalElements":0,"totalPages":0,"number":0}}"#,
        r#"{"_embedded":null,"page":{}}"#,
        r#"{"_embedded":{},"page":{}}"#,
        r#"{"_embedded":{"enheter":[]}}"#,
        r#"{"_embedded":{"enheter":null}}"#,
    ] {
        assert_eq!(read_list(200, body.as_bytes()), Ok(Vec::new()), "{body}");
    }
}

#[test]
fn an_entity_has_little_more_than_a_number_and_a_name() {
    let entity = read("").expect("the least entity");
    assert_eq!((entity.name.as_str(), entity.form.as_ref(), entity.activity.as_str()), ("Prøve AS", None, ""));
    assert!(entity.is_active() && !entity.is_sole_trader());
}

#[test]
fn what_happened_to_an_entity_is_told_and_not_a_fault() {
    let date = |text| Date::parse(text);
    for (fields, deleted, bankrupt, winding_up) in [
        (r#""respons_klasse":"SlettetEnhet","slettedato":"2026-01-31""#, date("2026-01-31"), false, false),
        (r#""organisasjonsform":null,"slettedato":"2026-01-31T00:00:00.000+01:00""#, date("2026-01-31"), false, false),
        (r#""respons_klasse":"Underenhet","nedleggelsesdato":"2025-05-01""#, date("2025-05-01"), false, false),
        (r#""konkurs":true,"konkursdato":"2026-02-01""#, None, true, false),
        (r#""underAvvikling":true"#, None, false, true),
        (r#""underTvangsavviklingEllerTvangsopplosning":true,"konkurs":true"#, None, true, true),
    ] {
        let entity = read(fields).expect(fields);
        assert_eq!(
            (entity.deleted, entity.bankrupt, entity.winding_up, entity.is_active()),
            (deleted, bankrupt, winding_up, false),
            "{fields}"
        );
    }
}

#[test]
fn employees_and_the_few_that_are_not_counted() {
    for (fields, employees, few) in [
        (r#""harRegistrertAntallAnsatte":true,"antallAnsatte":14"#, Some(14), false),
        (r#""harRegistrertAntallAnsatte":true"#, None, true),
        (r#""harRegistrertAntallAnsatte":true,"antallAnsatte":null"#, None, true),
        (r#""harRegistrertAntallAnsatte":false"#, None, false),
        (r#""antallAnsatte":0"#, Some(0), false),
        ("", None, false),
    ] {
        let entity = read(fields).expect(fields);
        assert_eq!((entity.employees, entity.few_employees), (employees, few), "{fields}");
    }
}

#[test]
fn a_branch_has_a_parent_and_its_own_address() {
    let entity = read(
        r#""respons_klasse":"Underenhet","organisasjonsform":{"kode":"BEDR","beskrivelse":"Underenhet"},"overordnetEnhet":"100000016",
        "beliggenhetsadresse":{"landkode":"NO","poststed":"VADSØ","kommune":"VADSØ","kommunenummer":"5607"},
        "postadresse":{"landkode":"NO","poststed":"OSLO","kommune":"OSLO","kommunenummer":"0301"}"#,
    )
    .expect("a sub-entity");
    assert_eq!((entity.parent, entity.place.as_deref()), (Some(number("100000016")), Some("Vadsø")));
    assert_eq!(entity.municipality_number.as_deref(), Some("5607"));
}

#[test]
fn addresses_abroad_and_half_addresses_are_read() {
    for (address, place, municipality, country) in [
        (r#"{"land":"Sverige","landkode":"SE","poststed":"411 05 GÖTEBORG"}"#, Some("411 05 Göteborg"), None, Some("SE")),
        (r#"{"landkode":"no","kommunenummer":"12"}"#, None, None, None),
        (r#"{"kommunenummer":"abcd","poststed":" "}"#, None, None, None),
        (r#"{"kommunenummer":"0301","kommune":"OSLO"}"#, None, Some("0301"), None),
        ("{}", None, None, None),
    ] {
        let entity = read(&format!(r#""forretningsadresse":{address}"#)).expect(address);
        let country_read = entity.country.map(|code| code.as_str().to_owned());
        assert_eq!(
            (entity.place.as_deref(), entity.municipality_number.as_deref(), country_read.as_deref()),
            (place, municipality, country)
        );
    }
}

#[test]
fn every_status_has_its_problem() {
    let body = with("");
    for (status, expected) in [
        (404, RegisterProblem::Unknown),
        (410, RegisterProblem::Removed),
        (429, RegisterProblem::RateLimited { seconds: None }),
        (400, RegisterProblem::Refused(400)),
        (500, RegisterProblem::Refused(500)),
        (503, RegisterProblem::Refused(503)),
        (204, RegisterProblem::Refused(204)),
        (0, RegisterProblem::Refused(0)),
    ] {
        assert_eq!(read_one(status, body.as_bytes()), Err(expected.clone()), "{status}");
        assert_eq!(read_list(status, LIST.as_bytes()), Err(expected), "{status}");
    }
}

#[test]
fn what_is_not_of_the_register_is_malformed() {
    let whole = with("");
    let deep = "[".repeat(100_000);
    let one = [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "true",
        "\"123456785\"",
        "<!DOCTYPE html><title>Logg inn på nettet</title>",
        "\u{feff}",
        &deep,
        &whole[..whole.len() - 1],
        &format!("{whole}{whole}"),
        r#"{"organisasjonsnummer":"123456785"}"#,
        r#"{"navn":"PRØVE AS"}"#,
        r#"{"organisasjonsnummer":null,"navn":"PRØVE AS"}"#,
        r#"{"organisasjonsnummer":123456785,"navn":"PRØVE AS"}"#,
        r#"{"organisasjonsnummer":"123456786","navn":"PRØVE AS"}"#,
        r#"{"organisasjonsnummer":"123456785","navn":""}"#,
        r#"{"organisasjonsnummer":"123456785","navn":" \u0000\t"}"#,
        r#"{"organisasjonsnummer":"123456785","navn":["PRØVE AS"]}"#,
        r#"{"organisasjonsnummer":"123456785","organisasjonsnummer":"123456785","navn":"TO GANGER"}"#,
    ];
    for body in one {
        assert_eq!(read_one(200, body.as_bytes()), Err(RegisterProblem::Malformed), "{}", body.chars().take(80).collect::<String>());
    }
    for fields in [
        r#""antallAnsatte":"14""#,
        r#""antallAnsatte":-1"#,
        r#""antallAnsatte":1.5"#,
        r#""antallAnsatte":4294967296"#,
        r#""konkurs":"nei""#,
        r#""konkurs":0"#,
        r#""organisasjonsform":"AS""#,
        r#""aktivitet":"en tekst""#,
        r#""aktivitet":[1]"#,
        r#""forretningsadresse":"Gata 1""#,
        r#""hjemmeside":{}"#,
        r#""slettedato":"i går""#,
        r#""slettedato":20260131"#,
        r#""respons_klasse":"SlettetEnhet""#,
    ] {
        assert_eq!(read(fields), Err(RegisterProblem::Malformed), "{fields}");
    }
    for body in [
        "{}",
        "[]",
        "null",
        r#"{"_embedded":[]}"#,
        r#"{"page":1}"#,
        r#"{"_embedded":{"enheter":[{}]}}"#,
        r#"{"feilmelding":"nei"}"#,
        &whole,
    ] {
        assert_eq!(read_list(200, body.as_bytes()), Err(RegisterProblem::Malformed), "{body}");
    }
    assert_eq!(read_one(200, b"\xff\xfe{}"), Err(RegisterProblem::Malformed));
}

#[test]
fn text_of_the_register_comes_on_one_line_and_as_text() {
    let entity =
        read(r#""aktivitet":[" <script>alert(1)</script>\n","","\u0007linje  to "],"hjemmeside":"javascript:alert(1)""#).expect("text");
    assert_eq!(entity.activity, "<script>alert(1)</script> linje to", "help: the view puts it into a text node");
    assert_eq!(entity.home_page, None);
}

/// The names of this catalogue, written as the register would, come back as they were wherever casing is not the business's own.
#[test]
fn the_guess_at_a_name_is_mostly_right() {
    let rows = std::fs::read_to_string("data/companies.jsonl").expect("run from the project's root");
    let names: Vec<String> = rows
        .lines()
        .filter_map(|row| serde_json::from_str::<serde_json::Value>(row).ok())
        .filter_map(|row| row["name"].as_str().map(str::to_owned))
        .filter(|name| !name.contains('('))
        .collect();
    let wrong: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let upper = serde_json::Value::from(name.to_uppercase());
            let guess = read_one(200, format!(r#"{{"organisasjonsnummer":"123456785","navn":{upper}}}"#).as_bytes()).expect("a name").name;
            (guess != *name).then(|| format!("{name} -> {guess}"))
        })
        .collect();
    assert!(wrong.len() * 4 < names.len(), "{} of {} names are guessed wrong:\n{}", wrong.len(), names.len(), wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(7_000))]

    #[test]
    fn any_bytes_are_read(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        drop(read_one(200, &body));
        drop(read_list(200, &body));
    }

    /// Bytes of the documented answer are changed, doubled, cut out and cut off.
    #[test]
    fn mutated_answers_are_read(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..5_u8), 1..8)) {
        let mut body = LIST.as_bytes().to_vec();
        for (at, byte, kind) in changes {
            if body.is_empty() {
                break;
            }
            let at = at.index(body.len());
            match kind {
                0 => body[at] = byte,
                1 => body.insert(at, byte),
                2 => drop(body.remove(at)),
                3 => body.truncate(at),
                _ => body.rotate_left(at),
            }
        }
        if let Ok(list) = read_list(200, &body) {
            prop_assert!(list.iter().all(|entity| !entity.name.is_empty() && !entity.is_sole_trader()));
            prop_assert!(list.iter().filter_map(|entity| entity.home_page.as_ref()).all(|link| link.starts_with("http")));
        }
    }

    /// Whatever stands in the fields of text, the entity is made and holds no line breaks.
    #[test]
    fn any_text_in_a_field_is_read(name in "\\PC{1,40}", page in "\\PC{0,40}", activity in proptest::collection::vec("\\PC{0,20}", 0..4)) {
        let body = serde_json::json!({
            "organisasjonsnummer": "123456785", "navn": name, "hjemmeside": page, "aktivitet": activity,
            "forretningsadresse": { "poststed": name, "kommune": page, "landkode": page, "kommunenummer": page },
        });
        match read_one(200, body.to_string().as_bytes()) {
            Ok(entity) => {
                prop_assert!(!entity.activity.contains(char::is_control));
                prop_assert!(entity.home_page.is_none_or(|link| link.starts_with("https://") || link.starts_with("http://")));
            }
            Err(problem) => prop_assert!(name.trim().is_empty(), "{problem:?}"),
        }
    }
}
