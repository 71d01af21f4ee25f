//! Programmes and rules in nynorsk.

use super::super::format::{count, date, list, money, number};
use super::super::rules::Rules;
use crate::protocol::{Allowed, Anchor, AskedFact, Given, Measure, ProgrammeStatus, Remedy, RuleTopic, Tag, VerdictKind};

/// Words for programmes and rules.
pub(super) const RULES: Rules = Rules {
    verdict: |verdict| match verdict {
        VerdictKind::Met => "Oppfylt",
        VerdictKind::NotMet => "Ikkje oppfylt",
        VerdictKind::CannotDecide => "Kan ikkje avgjerast",
    },
    given,
    allowed,
    remedy,
    asked,
    topic,
    status: |status| match status {
        ProgrammeStatus::Active => "Ope eller løpande",
        ProgrammeStatus::Unknown => "Ukjent om det er ope",
        ProgrammeStatus::Closed => "Avslutta",
    },
    kind,
    level: |level| match level {
        "regional" => "Regionalt",
        "eu" => "EU",
        _ => "Nasjonalt",
    },
    found: "Slik er det:",
    demands: "Regelen krev:",
    helps: "Dette hjelper:",
    hard: "Krav",
    soft: "Tel med i vurderinga",
    of_year: |year| format!("Regel frå {year}"),
    no_year: "Året er ikkje kjent",
    effort: |met, undecided, not_met| {
        format!(
            "{}, {} kan ikkje avgjerast, {} ikkje oppfylt",
            count(met, "krav oppfylt", "krav oppfylt"),
            number(undecided),
            number(not_met)
        )
    },
    undocumented: |topics| format!("Inga kjelde seier noko om {topics}. Sjekk utlysinga."),
};

fn actor(key: &str) -> &'static str {
    match key {
        "municipality" => "kommune",
        "county" => "fylkeskommune",
        "municipal_company" => "kommunalt føretak",
        "inter_municipal" => "interkommunalt selskap",
        "state_body" => "statleg verksemd",
        "health_trust" => "helseføretak",
        "sme" => "lita eller mellomstor bedrift",
        "large_company" => "stor bedrift",
        "sole_proprietor" => "enkeltpersonføretak",
        "research_organisation" => "forskingsorganisasjon",
        "degree_institution" => "institusjon som gir doktorgrad",
        "cluster" => "klynge",
        "business_network" => "bedriftsnettverk",
        "development_company" => "næringsutviklingsselskap",
        "non_profit" => "frivillig eller ideell organisasjon",
        "ks" => "KS",
        "foreign" => "utanlandsk partnar",
        "pilot_customer" => "pilotkunde",
        _ => "annan organisasjon",
    }
}

fn actors(keys: &[String]) -> String {
    let names: Vec<&str> = keys.iter().map(|key| actor(key)).collect();
    list(&names, "eller")
}

fn measured(measure: Measure, value: i64) -> String {
    match measure {
        Measure::Members => count_of(value, "deltakar", "deltakarar"),
        Measure::Entities => count_of(value, "organisasjon", "organisasjonar"),
        Measure::Countries => count_of(value, "land", "land"),
        Measure::Kroner => money(value, "NOK", Tag::Nn),
        Measure::KronerPerYear => format!("{} i året", money(value, "NOK", Tag::Nn)),
        Measure::Euro => money(value, "EUR", Tag::Nn),
        Measure::EuroPerYear => format!("{} i året", money(value, "EUR", Tag::Nn)),
        Measure::Percent => format!("{value}\u{a0}%"),
        Measure::Months => count_of(value, "månad", "månader"),
        Measure::Inhabitants => count_of(value, "innbyggjar", "innbyggjarar"),
        Measure::CentralityClass => format!("sentralitetsklasse {value}"),
    }
}

fn count_of(value: i64, one: &str, many: &str) -> String {
    count(u32::try_from(value).unwrap_or_default(), one, many)
}

fn measure_of(allowed: &Allowed) -> Measure {
    if let Allowed::Range(measure, ..) = allowed { *measure } else { Measure::Members }
}

fn given(given: &Given, allowed: &Allowed) -> String {
    match given {
        Given::Unknown(AskedFact::Attestation) => "Dette kan berre de sjølve stadfeste.".to_owned(),
        Given::Unknown(fact) => format!("Vi veit ikkje {}.", asked(*fact)),
        Given::Actors(keys) => format!("{}.", actors(keys)),
        Given::County(county) => format!("{county}."),
        Given::Number(value) => format!("{}.", measured(measure_of(allowed), *value)),
        Given::Count(sure, possible) if sure == possible => format!("{}.", measured(measure_of(allowed), i64::from(*sure))),
        Given::Count(sure, possible) => format!("Minst {sure}, kanskje {possible}."),
        Given::Share(part, whole) => format!("{} av {}.", number(*part), number(*whole)),
        Given::Dates(start, end) => format!("{}.", period(start.as_deref(), end.as_deref())),
        Given::Answer(true) => "Ja.".to_owned(),
        Given::Answer(false) => "Nei.".to_owned(),
    }
}

fn period(start: Option<&str>, end: Option<&str>) -> String {
    let day = |iso: Option<&str>| iso.map_or_else(|| "ikkje kjend".to_owned(), |iso| date(iso, Tag::Nn));
    format!("start {}, slutt {}", day(start), day(end))
}

fn range(measure: Measure, min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("nøyaktig {}", measured(measure, min)),
        (Some(min), Some(max)) => format!("frå {} til {}", number(min), measured(measure, max)),
        (Some(min), None) => format!("minst {}", measured(measure, min)),
        (None, Some(max)) => format!("høgst {}", measured(measure, max)),
        (None, None) => "inga grense".to_owned(),
    }
}

fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::OneOf(keys) => format!("{}.", actors(keys)),
        Allowed::NoneOf(keys) => format!("Ikkje {}.", actors(keys)),
        Allowed::Counties(names) => format!("I {}.", list(names, "eller")),
        Allowed::Range(measure, min, max) => format!("{}.", range(*measure, *min, *max)),
        Allowed::Dates(earliest, latest, end) => dates(earliest.as_deref(), latest.as_deref(), end.as_deref()),
        Allowed::Answer(true) => "Ja.".to_owned(),
        Allowed::Answer(false) => "Nei.".to_owned(),
    }
}

fn dates(earliest: Option<&str>, latest: Option<&str>, end: Option<&str>) -> String {
    let mut parts = Vec::new();
    parts.extend(earliest.map(|iso| format!("start tidlegast {}", date(iso, Tag::Nn))));
    parts.extend(latest.map(|iso| format!("start seinast {}", date(iso, Tag::Nn))));
    parts.extend(end.map(|iso| format!("ferdig seinast {}", date(iso, Tag::Nn))));
    format!("{}.", parts.join(", "))
}

fn remedy(remedy: &Remedy) -> String {
    match remedy {
        Remedy::ChangeOwner(keys) => format!("Vel ein annan eigar: {}.", actors(keys)),
        Remedy::ChangeOwnerCounty(names) => format!("La nokon i {} eige prosjektet.", list(names, "eller")),
        Remedy::ChangeOwnerPlace(measure, min, max) => format!("La nokon med {} eige prosjektet.", range(*measure, *min, *max)),
        Remedy::AddMembers(n, keys, counties) if counties.is_empty() => format!("Ta med {n} til: {}.", actors(keys)),
        Remedy::AddMembers(n, keys, counties) => format!("Ta med {n} til frå {}: {}.", list(counties, "eller"), actors(keys)),
        Remedy::AddApprovedResearch(n) => {
            format!("Ta med {}.", count(u32::from(*n), "godkjend forskingsorganisasjon", "godkjende forskingsorganisasjonar"))
        }
        Remedy::RemoveMembers(n, keys) => format!("Ta ut {n}: {}.", actors(keys)),
        Remedy::AddCountries(n) => format!("Ta med partnarar frå {n} land til."),
        Remedy::RaiseAmount(kroner) => format!("Søk om minst {}.", money(*kroner, "NOK", Tag::Nn)),
        Remedy::LowerAmount(kroner) => format!("Søk om høgst {}.", money(*kroner, "NOK", Tag::Nn)),
        Remedy::RaiseOwnContribution(kroner) => format!("Legg inn {} til i eigeninnsats.", money(*kroner, "NOK", Tag::Nn)),
        Remedy::HoursToCash(kroner) => format!("Gjer {} av timane om til kontantar.", money(*kroner, "NOK", Tag::Nn)),
        Remedy::RaiseCostShare(kroner, keys) => {
            format!("La {} meir av kostnadene liggje hos {}.", money(*kroner, "NOK", Tag::Nn), actors(keys))
        }
        Remedy::Lengthen(months) => format!("La prosjektet vare i minst {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::Shorten(months) => format!("La prosjektet vare i høgst {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::MovePeriod(earliest, latest, end) => {
            format!("Flytt prosjektet: {}", dates(earliest.as_deref(), latest.as_deref(), end.as_deref()))
        }
        Remedy::Anchor(anchor) => format!("Forankre prosjektet {}.", anchored(*anchor)),
        Remedy::BringResearch => "Ta inn forsking i prosjektet.".to_owned(),
        Remedy::LeaveResearchOut => "Ta forskinga ut av prosjektet.".to_owned(),
        Remedy::WaitWithStart => "Søk før de startar.".to_owned(),
        Remedy::AvoidStacking => "Ikkje legg støtta oppå anna støtte.".to_owned(),
        Remedy::CheckRule => "Sjekk kva regelen seier i utlysinga.".to_owned(),
        Remedy::Fulfil => "Gjer det regelen seier.".to_owned(),
        Remedy::State(AskedFact::Attestation) => "Stadfest at det stemmer.".to_owned(),
        Remedy::State(fact) => format!("Avklar {}.", asked(*fact)),
        Remedy::DropLock(_, name) => format!("La vere å låse {name}."),
        Remedy::AllowAgain(_, name) => format!("La {name} bli med att."),
    }
}

const fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Political => "politisk",
        Anchor::Administrative => "hos leiinga",
        Anchor::Service => "i tenesta som skal bruke resultatet",
        Anchor::Plan => "i ein plan eller strategi",
    }
}

const fn asked(fact: AskedFact) -> &'static str {
    match fact {
        AskedFact::OwnerType => "kva slags organisasjon eigaren er",
        AskedFact::OwnerCounty => "kva fylke eigaren er i",
        AskedFact::OwnerInhabitants => "kor mange innbyggjarar eigaren har",
        AskedFact::OwnerCentrality => "kor sentralt eigaren ligg",
        AskedFact::MemberTypes => "kva slags organisasjonar som er med, og kvar dei er",
        AskedFact::Approval => "om forskingsorganisasjonen er godkjend",
        AskedFact::MemberCountries => "kva land deltakarane er frå",
        AskedFact::Amount => "kor mykje de søkjer om",
        AskedFact::AmountPerYear => "korleis beløpet er fordelt på åra",
        AskedFact::ExchangeRate => "eurokursen",
        AskedFact::TotalCost => "kva prosjektet kostar",
        AskedFact::CostKind => "kva pengane går til",
        AskedFact::OwnCash => "kor mykje de legg inn sjølve i pengar",
        AskedFact::OwnHours => "kor mange timar de legg inn sjølve",
        AskedFact::MemberCosts => "kva delen til kvar deltakar kostar",
        AskedFact::MemberResearchCosts => "kor mykje av kostnadene som er forsking",
        AskedFact::Months => "kor lenge prosjektet varer",
        AskedFact::Exception => "om eit unntak gjeld",
        AskedFact::Start => "når prosjektet startar",
        AskedFact::Anchoring => "kvar prosjektet er forankra",
        AskedFact::Research => "om prosjektet inneheld forsking",
        AskedFact::Started => "om prosjektet har starta",
        AskedFact::OtherStateSupport => "om de får anna offentleg støtte",
        AskedFact::SentElsewhere => "om same søknad går til andre",
        AskedFact::FullyFinanced => "om prosjektet er fullfinansiert",
        AskedFact::Attestation => "det berre de sjølve kan stadfeste",
    }
}

const fn topic(topic: RuleTopic) -> &'static str {
    match topic {
        RuleTopic::Owner => "kven som kan søkje",
        RuleTopic::Region => "kvar søkjaren må vere",
        RuleTopic::Partners => "kven som må vere med",
        RuleTopic::Entities => "kor mange som må vere med",
        RuleTopic::Countries => "kor mange land som må vere med",
        RuleTopic::Amount => "kor mykje de kan søkje om",
        RuleTopic::SupportShare => "kor stor del som blir dekt",
        RuleTopic::OwnContribution => "eigeninnsats",
        RuleTopic::CostShares => "korleis kostnadene må fordelast",
        RuleTopic::Duration => "kor lenge prosjektet kan vare",
        RuleTopic::Collaboration => "korleis samarbeidet må vere",
        RuleTopic::Use => "kva pengane kan brukast til",
        RuleTopic::Theme => "tema og mål",
        RuleTopic::NextStep => "kva prosjektet skal føre til",
        RuleTopic::Application => "kva søknaden må innehalde",
        RuleTopic::People => "prosjektleiar eller kandidat",
        RuleTopic::Results => "korleis resultata skal brukast og delast",
    }
}

fn kind(key: &str) -> &'static str {
    match key {
        "pre_project" => "Forprosjekt",
        "main_project" => "Hovudprosjekt",
        "phd" => "Doktorgrad",
        "development_grant" => "Utviklingsmidlar",
        "business_grant" => "Tilskot til bedrifter",
        "tax_incentive" => "Skattefrådrag",
        "cluster" => "Klyngeprogram",
        "network" => "Nettverk",
        "mobilisation" => "Mobilisering",
        "partnership" => "Partnarskap",
        "structure" => "Samarbeidsstruktur",
        "support_action" => "Støttetiltak",
        "pilot" => "Pilot",
        "research_grant" => "Forskingsmidlar",
        _ => "Anna",
    }
}
