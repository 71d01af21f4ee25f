//! Programmes and rules in bokmål.

use super::super::format::{count, date, list, money, number};
use super::super::rules::Rules;
use crate::protocol::{Allowed, Anchor, AskedFact, Given, Measure, ProgrammeStatus, Remedy, RuleTopic, Tag, VerdictKind};

/// Words for programmes and rules.
pub(super) const RULES: Rules = Rules {
    verdict: |verdict| match verdict {
        VerdictKind::Met => "Oppfylt",
        VerdictKind::NotMet => "Ikke oppfylt",
        VerdictKind::CannotDecide => "Kan ikke avgjøres",
    },
    given,
    allowed,
    remedy,
    asked,
    topic,
    status: |status| match status {
        ProgrammeStatus::Active => "Åpent eller løpende",
        ProgrammeStatus::Unknown => "Ukjent om det er åpent",
        ProgrammeStatus::Closed => "Avsluttet",
    },
    kind,
    level: |level| match level {
        "regional" => "Regionalt",
        "eu" => "EU",
        _ => "Nasjonalt",
    },
    found: "Slik er det:",
    demands: "Regelen krever:",
    helps: "Dette hjelper:",
    hard: "Krav",
    soft: "Teller med i vurderingen",
    of_year: |year| format!("Regel fra {year}"),
    no_year: "Året er ikke kjent",
    effort: |met, undecided, not_met| {
        format!("{}, {} kan ikke avgjøres, {} ikke oppfylt", count(met, "krav oppfylt", "krav oppfylt"), number(undecided), number(not_met))
    },
    undocumented: |topics| format!("Ingen kilde sier noe om {topics}. Sjekk utlysningen."),
};

fn actor(key: &str) -> &'static str {
    match key {
        "municipality" => "kommune",
        "county" => "fylkeskommune",
        "municipal_company" => "kommunalt foretak",
        "inter_municipal" => "interkommunalt selskap",
        "state_body" => "statlig virksomhet",
        "health_trust" => "helseforetak",
        "sme" => "liten eller mellomstor bedrift",
        "large_company" => "stor bedrift",
        "sole_proprietor" => "enkeltpersonforetak",
        "research_organisation" => "forskningsorganisasjon",
        "degree_institution" => "institusjon som gir doktorgrad",
        "cluster" => "klynge",
        "business_network" => "bedriftsnettverk",
        "development_company" => "næringsutviklingsselskap",
        "non_profit" => "frivillig eller ideell organisasjon",
        "ks" => "KS",
        "foreign" => "utenlandsk partner",
        "pilot_customer" => "pilotkunde",
        _ => "annen organisasjon",
    }
}

fn actors(keys: &[String]) -> String {
    let names: Vec<&str> = keys.iter().map(|key| actor(key)).collect();
    list(&names, "eller")
}

fn measured(measure: Measure, value: i64) -> String {
    match measure {
        Measure::Members => count_of(value, "deltaker", "deltakere"),
        Measure::Entities => count_of(value, "organisasjon", "organisasjoner"),
        Measure::Countries => count_of(value, "land", "land"),
        Measure::Kroner => money(value, "NOK", Tag::Nb),
        Measure::KronerPerYear => format!("{} i året", money(value, "NOK", Tag::Nb)),
        Measure::Euro => money(value, "EUR", Tag::Nb),
        Measure::EuroPerYear => format!("{} i året", money(value, "EUR", Tag::Nb)),
        Measure::Percent => format!("{value}\u{a0}%"),
        Measure::Months => count_of(value, "måned", "måneder"),
        Measure::Inhabitants => count_of(value, "innbygger", "innbyggere"),
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
        Given::Unknown(AskedFact::Attestation) => "Dette kan bare dere selv bekrefte.".to_owned(),
        Given::Unknown(fact) => format!("Vi vet ikke {}.", asked(*fact)),
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
    let day = |iso: Option<&str>| iso.map_or_else(|| "ikke kjent".to_owned(), |iso| date(iso, Tag::Nb));
    format!("start {}, slutt {}", day(start), day(end))
}

fn range(measure: Measure, min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("nøyaktig {}", measured(measure, min)),
        (Some(min), Some(max)) => format!("fra {} til {}", number(min), measured(measure, max)),
        (Some(min), None) => format!("minst {}", measured(measure, min)),
        (None, Some(max)) => format!("høyst {}", measured(measure, max)),
        (None, None) => "ingen grense".to_owned(),
    }
}

fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::OneOf(keys) => format!("{}.", actors(keys)),
        Allowed::NoneOf(keys) => format!("Ikke {}.", actors(keys)),
        Allowed::Counties(names) => format!("I {}.", list(names, "eller")),
        Allowed::Range(measure, min, max) => format!("{}.", range(*measure, *min, *max)),
        Allowed::Dates(earliest, latest, end) => dates(earliest.as_deref(), latest.as_deref(), end.as_deref()),
        Allowed::Answer(true) => "Ja.".to_owned(),
        Allowed::Answer(false) => "Nei.".to_owned(),
    }
}

fn dates(earliest: Option<&str>, latest: Option<&str>, end: Option<&str>) -> String {
    let mut parts = Vec::new();
    parts.extend(earliest.map(|iso| format!("start tidligst {}", date(iso, Tag::Nb))));
    parts.extend(latest.map(|iso| format!("start senest {}", date(iso, Tag::Nb))));
    parts.extend(end.map(|iso| format!("ferdig senest {}", date(iso, Tag::Nb))));
    format!("{}.", parts.join(", "))
}

fn remedy(remedy: &Remedy) -> String {
    match remedy {
        Remedy::ChangeOwner(keys) => format!("Velg en annen eier: {}.", actors(keys)),
        Remedy::ChangeOwnerCounty(names) => format!("La noen i {} eie prosjektet.", list(names, "eller")),
        Remedy::ChangeOwnerPlace(measure, min, max) => format!("La noen med {} eie prosjektet.", range(*measure, *min, *max)),
        Remedy::AddMembers(n, keys, counties) if counties.is_empty() => format!("Ta med {n} til: {}.", actors(keys)),
        Remedy::AddMembers(n, keys, counties) => format!("Ta med {n} til fra {}: {}.", list(counties, "eller"), actors(keys)),
        Remedy::AddApprovedResearch(n) => {
            format!("Ta med {}.", count(u32::from(*n), "godkjent forskningsorganisasjon", "godkjente forskningsorganisasjoner"))
        }
        Remedy::RemoveMembers(n, keys) => format!("Ta ut {n}: {}.", actors(keys)),
        Remedy::AddCountries(n) => format!("Ta med partnere fra {n} land til."),
        Remedy::RaiseAmount(kroner) => format!("Søk om minst {}.", money(*kroner, "NOK", Tag::Nb)),
        Remedy::LowerAmount(kroner) => format!("Søk om høyst {}.", money(*kroner, "NOK", Tag::Nb)),
        Remedy::RaiseOwnContribution(kroner) => format!("Legg inn {} til i egeninnsats.", money(*kroner, "NOK", Tag::Nb)),
        Remedy::HoursToCash(kroner) => format!("Gjør {} av timene om til kontanter.", money(*kroner, "NOK", Tag::Nb)),
        Remedy::RaiseCostShare(kroner, keys) => {
            format!("La {} mer av kostnadene ligge hos {}.", money(*kroner, "NOK", Tag::Nb), actors(keys))
        }
        Remedy::Lengthen(months) => format!("La prosjektet vare i minst {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::Shorten(months) => format!("La prosjektet vare i høyst {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::MovePeriod(earliest, latest, end) => {
            format!("Flytt prosjektet: {}", dates(earliest.as_deref(), latest.as_deref(), end.as_deref()))
        }
        Remedy::Anchor(anchor) => format!("Forankre prosjektet {}.", anchored(*anchor)),
        Remedy::BringResearch => "Ta inn forskning i prosjektet.".to_owned(),
        Remedy::LeaveResearchOut => "Ta forskningen ut av prosjektet.".to_owned(),
        Remedy::WaitWithStart => "Søk før dere starter.".to_owned(),
        Remedy::AvoidStacking => "Ikke legg støtten oppå annen støtte.".to_owned(),
        Remedy::CheckRule => "Sjekk hva regelen sier i utlysningen.".to_owned(),
        Remedy::Fulfil => "Gjør det regelen sier.".to_owned(),
        Remedy::State(AskedFact::Attestation) => "Bekreft at det stemmer.".to_owned(),
        Remedy::State(fact) => format!("Avklar {}.", asked(*fact)),
        Remedy::DropLock(_, name) => format!("La være å låse {name}."),
        Remedy::AllowAgain(_, name) => format!("La {name} bli med igjen."),
    }
}

const fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Political => "politisk",
        Anchor::Administrative => "hos ledelsen",
        Anchor::Service => "i tjenesten som skal bruke resultatet",
        Anchor::Plan => "i en plan eller strategi",
    }
}

const fn asked(fact: AskedFact) -> &'static str {
    match fact {
        AskedFact::OwnerType => "hva slags organisasjon eieren er",
        AskedFact::OwnerCounty => "hvilket fylke eieren er i",
        AskedFact::OwnerInhabitants => "hvor mange innbyggere eieren har",
        AskedFact::OwnerCentrality => "hvor sentralt eieren ligger",
        AskedFact::MemberTypes => "hva slags organisasjoner som er med, og hvor de er",
        AskedFact::Approval => "om forskningsorganisasjonen er godkjent",
        AskedFact::MemberCountries => "hvilke land deltakerne er fra",
        AskedFact::Amount => "hvor mye dere søker om",
        AskedFact::AmountPerYear => "hvordan beløpet fordeles på årene",
        AskedFact::ExchangeRate => "eurokursen",
        AskedFact::TotalCost => "hva prosjektet koster",
        AskedFact::CostKind => "hva pengene går til",
        AskedFact::OwnCash => "hvor mye dere legger inn selv i penger",
        AskedFact::OwnHours => "hvor mange timer dere legger inn selv",
        AskedFact::MemberCosts => "hva hver deltakers del koster",
        AskedFact::MemberResearchCosts => "hvor mye av kostnadene som er forskning",
        AskedFact::Months => "hvor lenge prosjektet varer",
        AskedFact::Exception => "om et unntak gjelder",
        AskedFact::Start => "når prosjektet starter",
        AskedFact::Anchoring => "hvor prosjektet er forankret",
        AskedFact::Research => "om prosjektet inneholder forskning",
        AskedFact::Started => "om prosjektet har startet",
        AskedFact::OtherStateSupport => "om dere får annen offentlig støtte",
        AskedFact::SentElsewhere => "om samme søknad går til andre",
        AskedFact::FullyFinanced => "om prosjektet er fullfinansiert",
        AskedFact::Attestation => "det bare dere selv kan bekrefte",
    }
}

const fn topic(topic: RuleTopic) -> &'static str {
    match topic {
        RuleTopic::Owner => "hvem som kan søke",
        RuleTopic::Region => "hvor søkeren må være",
        RuleTopic::Partners => "hvem som må være med",
        RuleTopic::Entities => "hvor mange som må være med",
        RuleTopic::Countries => "hvor mange land som må være med",
        RuleTopic::Amount => "hvor mye dere kan søke om",
        RuleTopic::SupportShare => "hvor stor del som dekkes",
        RuleTopic::OwnContribution => "egeninnsats",
        RuleTopic::CostShares => "hvordan kostnadene må fordeles",
        RuleTopic::Duration => "hvor lenge prosjektet kan vare",
        RuleTopic::Collaboration => "hvordan samarbeidet må være",
        RuleTopic::Use => "hva pengene kan brukes til",
        RuleTopic::Theme => "tema og mål",
        RuleTopic::NextStep => "hva prosjektet skal føre til",
        RuleTopic::Application => "hva søknaden må inneholde",
        RuleTopic::People => "prosjektleder eller kandidat",
        RuleTopic::Results => "hvordan resultatene skal brukes og deles",
    }
}

fn kind(key: &str) -> &'static str {
    match key {
        "pre_project" => "Forprosjekt",
        "main_project" => "Hovedprosjekt",
        "phd" => "Doktorgrad",
        "development_grant" => "Utviklingsmidler",
        "business_grant" => "Tilskudd til bedrifter",
        "tax_incentive" => "Skattefradrag",
        "cluster" => "Klyngeprogram",
        "network" => "Nettverk",
        "mobilisation" => "Mobilisering",
        "partnership" => "Partnerskap",
        "structure" => "Samarbeidsstruktur",
        "support_action" => "Støttetiltak",
        "pilot" => "Pilot",
        "research_grant" => "Forskningsmidler",
        _ => "Annet",
    }
}
