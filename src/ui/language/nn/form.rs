//! The adviser on forms and the test of three parties in nynorsk.

use super::super::form::{Form, Question, ThreeParty};
use crate::protocol::{PartyFact, PartyView};

/// The adviser on forms.
pub(super) const FORM: Form = Form {
    heading: "Kva form passar?",
    lead: "Ikkje alle behov treng eit stort prosjekt. Svar på det du veit, så ser du kva som talar for og imot kvar form.",
    owner: Question {
        key: "eier",
        text: "Kven har behovet?",
        answers: &["Kommune, fylkeskommune eller anna offentleg verksemd", "Bedrift", "Forskingsmiljø", "Klynge eller nettverk"],
    },
    questions: &[
        Question { key: "frist", text: "Når treng de resultatet?", answers: &["Innan eit halvt år", "Innan halvtanna år", "Seinare"] },
        Question {
            key: "klarhet",
            text: "Kor klart er behovet?",
            answers: &[
                "Vi har eit problem, men ikkje noko spørsmål enno",
                "Vi har eit spørsmål, men ingen krav til svaret",
                "Vi kan skrive ned kva vi vil ha",
            ],
        },
        Question { key: "timer", text: "Kor mange timar i veka har de?", answers: &["Under to", "To til åtte", "Fleire"] },
        Question {
            key: "forankring",
            text: "Kven står bak?",
            answers: &["Ingen har bestemt noko enno", "Tenesta eller ein leiar", "Leiinga, og det står i ein plan"],
        },
        Question {
            key: "resultat",
            text: "Kva vil de helst sitje att med?",
            answers: &[
                "Ei oversikt over problemet",
                "Ein idé som er prøvd ut",
                "Ny kunnskap",
                "Ei løysing som ikkje finst enno",
                "Eigne folk som kan meir",
                "Ei løysing vi kan bruke med ein gong",
                "Eit nettverk å arbeide med",
            ],
        },
    ],
    forms: "Formene, den som passar best først",
    nothing: "Svar på minst eitt spørsmål, så sorterer vi formene.",
    order: "Rekkjefølgja er summen av poenga du ser, ikkje noko anna.",
    cannot: "De kan ikkje eige denne",
    no_reason: "Ingenting av det de har svart, talar for eller imot.",
    programmes: "Program som kan betale:",
};

/// The test of three parties.
pub(super) const THREE_PARTY: ThreeParty = ThreeParty {
    heading: "Test for tre partar",
    lead: "Fire spørsmål Bærum kommune stiller til prosjekt mellom kommune, bedrift og forsking. Dei hjelper samtalen. Dei avgjer ikkje om de kan søkje.",
    team: |names| format!("Vurdert for {names}."),
    no_team: "Vel behov og program på konsortiumsida, så ser vi på laget òg. No ser vi berre på svara dine.",
    tests: &[
        (
            "Det betyr noko for alle tre",
            &[
                Question { key: "offentlig", text: "Betyr det noko for kommunen eller den offentlege parten?", answers: &[] },
                Question { key: "bedrift", text: "Betyr det noko for bedrifta?", answers: &[] },
                Question { key: "forskning", text: "Betyr det noko for forskarane?", answers: &[] },
            ],
        ),
        (
            "Det gir ny kunnskap, eller spreier det vi veit",
            &[
                Question { key: "ny", text: "Gir det ny kunnskap?", answers: &[] },
                Question { key: "skala", text: "Spreier det noko som verkar, til fleire?", answers: &[] },
            ],
        ),
        ("Det blir eigd saman", &[Question { key: "sammen", text: "Er partane samde om å eige det saman?", answers: &[] }]),
        ("Det er bra for berekraftig utvikling", &[Question { key: "mal", text: "Bidreg det til berekraftsmåla til FN?", answers: &[] }]),
    ],
    fact: |fact| match fact {
        PartyFact::Present(who, n) => format!("Med i laget: {} ({n}).", party(who)),
        PartyFact::Perhaps(who) => format!("Kanskje med: {}. Det er ikkje sikkert.", party(who)),
        PartyFact::Missing(who) => format!("Ikkje med i laget: {}.", party(who)),
        PartyFact::CarriesCosts(who) => format!("Ber kostnader: {}.", party(who)),
        PartyFact::CarriesNothing(who) => format!("Ber ingen kostnader: {}.", party(who)),
    },
    goals: "Kva mål?",
    evidence: "Kva byggjer de svaret på?",
};

const fn party(party: PartyView) -> &'static str {
    match party {
        PartyView::Public => "kommunane og dei offentlege",
        PartyView::Business => "bedriftene",
        PartyView::Research => "forskarane",
    }
}
