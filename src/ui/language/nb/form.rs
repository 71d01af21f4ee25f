//! The adviser on forms and the test of three parties in bokmål.

use super::super::form::{Form, Question, ThreeParty};
use crate::protocol::{PartyFact, PartyView};

/// The adviser on forms.
pub(super) const FORM: Form = Form {
    heading: "Hvilken form passer?",
    lead: "Ikke alle behov trenger et stort prosjekt. Svar på det du vet, så ser du hva som taler for og imot hver form.",
    owner: Question {
        key: "eier",
        text: "Hvem har behovet?",
        answers: &["Kommune, fylkeskommune eller annen offentlig virksomhet", "Bedrift", "Forskningsmiljø", "Klynge eller nettverk"],
    },
    questions: &[
        Question { key: "frist", text: "Når trenger dere resultatet?", answers: &["Innen et halvt år", "Innen halvannet år", "Senere"] },
        Question {
            key: "klarhet",
            text: "Hvor klart er behovet?",
            answers: &[
                "Vi har et problem, men ikke noe spørsmål ennå",
                "Vi har et spørsmål, men ingen krav til svaret",
                "Vi kan skrive ned hva vi vil ha",
            ],
        },
        Question { key: "timer", text: "Hvor mange timer i uka har dere?", answers: &["Under to", "To til åtte", "Flere"] },
        Question {
            key: "forankring",
            text: "Hvem står bak?",
            answers: &["Ingen har bestemt noe ennå", "Tjenesten eller en leder", "Ledelsen, og det står i en plan"],
        },
        Question {
            key: "resultat",
            text: "Hva vil dere helst sitte igjen med?",
            answers: &[
                "En oversikt over problemet",
                "En idé som er prøvd ut",
                "Ny kunnskap",
                "En løsning som ikke finnes ennå",
                "Egne folk som kan mer",
                "En løsning vi kan bruke med én gang",
                "Et nettverk å arbeide med",
            ],
        },
    ],
    forms: "Formene, den som passer best først",
    nothing: "Svar på minst ett spørsmål, så sorterer vi formene.",
    order: "Rekkefølgen er summen av poengene du ser, ikke noe annet.",
    cannot: "Dere kan ikke eie denne",
    no_reason: "Ingenting av det dere har svart, taler for eller imot.",
    programmes: "Programmer som kan betale:",
};

/// The test of three parties.
pub(super) const THREE_PARTY: ThreeParty = ThreeParty {
    heading: "Test for tre parter",
    lead: "Fire spørsmål Bærum kommune stiller til prosjekter mellom kommune, bedrift og forskning. De hjelper samtalen. De avgjør ikke om dere kan søke.",
    team: |names| format!("Vurdert for {names}."),
    no_team: "Velg behov og program på konsortiumsiden, så ser vi på laget også. Nå ser vi bare på svarene dine.",
    tests: &[
        (
            "Det betyr noe for alle tre",
            &[
                Question { key: "offentlig", text: "Betyr det noe for kommunen eller den offentlige parten?", answers: &[] },
                Question { key: "bedrift", text: "Betyr det noe for bedriften?", answers: &[] },
                Question { key: "forskning", text: "Betyr det noe for forskerne?", answers: &[] },
            ],
        ),
        (
            "Det gir ny kunnskap, eller sprer det vi vet",
            &[
                Question { key: "ny", text: "Gir det ny kunnskap?", answers: &[] },
                Question { key: "skala", text: "Sprer det noe som virker, til flere?", answers: &[] },
            ],
        ),
        ("Det eies sammen", &[Question { key: "sammen", text: "Er partene enige om å eie det sammen?", answers: &[] }]),
        ("Det er bra for bærekraftig utvikling", &[Question { key: "mal", text: "Bidrar det til FNs bærekraftsmål?", answers: &[] }]),
    ],
    fact: |fact| match fact {
        PartyFact::Present(who, n) => format!("Med i laget: {} ({n}).", party(who)),
        PartyFact::Perhaps(who) => format!("Kanskje med: {}. Det er ikke sikkert.", party(who)),
        PartyFact::Missing(who) => format!("Ikke med i laget: {}.", party(who)),
        PartyFact::CarriesCosts(who) => format!("Bærer kostnader: {}.", party(who)),
        PartyFact::CarriesNothing(who) => format!("Bærer ingen kostnader: {}.", party(who)),
    },
    goals: "Hvilke mål?",
    evidence: "Hva bygger dere svaret på?",
};

const fn party(party: PartyView) -> &'static str {
    match party {
        PartyView::Public => "kommunene og de offentlige",
        PartyView::Business => "bedriftene",
        PartyView::Research => "forskerne",
    }
}
