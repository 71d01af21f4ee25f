//! Programmes and rules in English.

use super::super::format::{count, date, list, money, number};
use super::super::rules::Rules;
use crate::protocol::{Allowed, Anchor, AskedFact, Given, Measure, ProgrammeStatus, Remedy, RuleTopic, Tag, VerdictKind};

/// Words for programmes and rules.
pub(super) const RULES: Rules = Rules {
    verdict: |verdict| match verdict {
        VerdictKind::Met => "Met",
        VerdictKind::NotMet => "Not met",
        VerdictKind::CannotDecide => "Cannot be decided",
    },
    given,
    allowed,
    remedy,
    asked,
    topic,
    status: |status| match status {
        ProgrammeStatus::Active => "Open or running",
        ProgrammeStatus::Unknown => "Not known whether it is open",
        ProgrammeStatus::Closed => "Ended",
    },
    kind,
    level: |level| match level {
        "regional" => "Regional",
        "eu" => "EU",
        _ => "National",
    },
    found: "What we found:",
    demands: "The rule requires:",
    helps: "This helps:",
    hard: "Requirement",
    soft: "Counts in the assessment",
    of_year: |year| format!("Rule from {year}"),
    no_year: "The year is not known",
    effort: |met, undecided, not_met| {
        format!(
            "{}, {} cannot be decided, {} not met",
            count(met, "requirement met", "requirements met"),
            number(undecided),
            number(not_met)
        )
    },
    undocumented: |topics| format!("No source says anything about {topics}. Check the call."),
};

fn actor(key: &str) -> &'static str {
    match key {
        "municipality" => "municipality",
        "county" => "county authority",
        "municipal_company" => "municipal company",
        "inter_municipal" => "inter-municipal company",
        "state_body" => "state body",
        "health_trust" => "health trust",
        "sme" => "small or medium-sized business",
        "large_company" => "large business",
        "sole_proprietor" => "sole proprietor",
        "research_organisation" => "research organisation",
        "degree_institution" => "institution that awards doctorates",
        "cluster" => "cluster",
        "business_network" => "business network",
        "development_company" => "business development company",
        "non_profit" => "voluntary or non-profit organisation",
        "ks" => "KS",
        "foreign" => "foreign partner",
        "pilot_customer" => "pilot customer",
        _ => "other organisation",
    }
}

fn actors(keys: &[String]) -> String {
    let names: Vec<&str> = keys.iter().map(|key| actor(key)).collect();
    list(&names, "or")
}

fn measured(measure: Measure, value: i64) -> String {
    match measure {
        Measure::Members => count_of(value, "member", "members"),
        Measure::Entities => count_of(value, "organisation", "organisations"),
        Measure::Countries => count_of(value, "country", "countries"),
        Measure::Kroner => money(value, "NOK", Tag::En),
        Measure::KronerPerYear => format!("{} a year", money(value, "NOK", Tag::En)),
        Measure::Euro => money(value, "EUR", Tag::En),
        Measure::EuroPerYear => format!("{} a year", money(value, "EUR", Tag::En)),
        Measure::Percent => format!("{value}\u{a0}%"),
        Measure::Months => count_of(value, "month", "months"),
        Measure::Inhabitants => count_of(value, "inhabitant", "inhabitants"),
        Measure::CentralityClass => format!("centrality class {value}"),
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
        Given::Unknown(AskedFact::Attestation) => "Only you can confirm this.".to_owned(),
        Given::Unknown(fact) => format!("We do not know {}.", asked(*fact)),
        Given::Actors(keys) => format!("{}.", actors(keys)),
        Given::County(county) => format!("{county}."),
        Given::Number(value) => format!("{}.", measured(measure_of(allowed), *value)),
        Given::Count(sure, possible) if sure == possible => format!("{}.", measured(measure_of(allowed), i64::from(*sure))),
        Given::Count(sure, possible) => format!("At least {sure}, perhaps {possible}."),
        Given::Share(part, whole) => format!("{} of {}.", number(*part), number(*whole)),
        Given::Dates(start, end) => format!("{}.", period(start.as_deref(), end.as_deref())),
        Given::Answer(true) => "Yes.".to_owned(),
        Given::Answer(false) => "No.".to_owned(),
    }
}

fn period(start: Option<&str>, end: Option<&str>) -> String {
    let day = |iso: Option<&str>| iso.map_or_else(|| "not known".to_owned(), |iso| date(iso, Tag::En));
    format!("start {}, end {}", day(start), day(end))
}

fn range(measure: Measure, min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {}", measured(measure, min)),
        (Some(min), Some(max)) => format!("from {} to {}", number(min), measured(measure, max)),
        (Some(min), None) => format!("at least {}", measured(measure, min)),
        (None, Some(max)) => format!("at most {}", measured(measure, max)),
        (None, None) => "no limit".to_owned(),
    }
}

fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::OneOf(keys) => format!("{}.", actors(keys)),
        Allowed::NoneOf(keys) => format!("Not {}.", actors(keys)),
        Allowed::Counties(names) => format!("In {}.", list(names, "or")),
        Allowed::Range(measure, min, max) => format!("{}.", range(*measure, *min, *max)),
        Allowed::Dates(earliest, latest, end) => dates(earliest.as_deref(), latest.as_deref(), end.as_deref()),
        Allowed::Answer(true) => "Yes.".to_owned(),
        Allowed::Answer(false) => "No.".to_owned(),
    }
}

fn dates(earliest: Option<&str>, latest: Option<&str>, end: Option<&str>) -> String {
    let mut parts = Vec::new();
    parts.extend(earliest.map(|iso| format!("start no earlier than {}", date(iso, Tag::En))));
    parts.extend(latest.map(|iso| format!("start no later than {}", date(iso, Tag::En))));
    parts.extend(end.map(|iso| format!("finish no later than {}", date(iso, Tag::En))));
    format!("{}.", parts.join(", "))
}

fn remedy(remedy: &Remedy) -> String {
    match remedy {
        Remedy::ChangeOwner(keys) => format!("Choose another owner: {}.", actors(keys)),
        Remedy::ChangeOwnerCounty(names) => format!("Let somebody in {} own the project.", list(names, "or")),
        Remedy::ChangeOwnerPlace(measure, min, max) => format!("Let somebody with {} own the project.", range(*measure, *min, *max)),
        Remedy::AddMembers(n, keys, counties) if counties.is_empty() => format!("Bring in {n} more: {}.", actors(keys)),
        Remedy::AddMembers(n, keys, counties) => format!("Bring in {n} more from {}: {}.", list(counties, "or"), actors(keys)),
        Remedy::AddApprovedResearch(n) => {
            format!("Bring in {}.", count(u32::from(*n), "approved research organisation", "approved research organisations"))
        }
        Remedy::RemoveMembers(n, keys) => format!("Take out {n}: {}.", actors(keys)),
        Remedy::AddCountries(n) => format!("Bring in partners from more countries: {n}."),
        Remedy::RaiseAmount(kroner) => format!("Apply for at least {}.", money(*kroner, "NOK", Tag::En)),
        Remedy::LowerAmount(kroner) => format!("Apply for at most {}.", money(*kroner, "NOK", Tag::En)),
        Remedy::RaiseOwnContribution(kroner) => format!("Contribute {} more yourselves.", money(*kroner, "NOK", Tag::En)),
        Remedy::HoursToCash(kroner) => format!("Turn {} of the hours into cash.", money(*kroner, "NOK", Tag::En)),
        Remedy::RaiseCostShare(kroner, keys) => {
            format!("Let {} more of the costs fall to {}.", money(*kroner, "NOK", Tag::En), actors(keys))
        }
        Remedy::Lengthen(months) => format!("Let the project last at least {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::Shorten(months) => format!("Let the project last at most {}.", measured(Measure::Months, i64::from(*months))),
        Remedy::MovePeriod(earliest, latest, end) => {
            format!("Move the project: {}", dates(earliest.as_deref(), latest.as_deref(), end.as_deref()))
        }
        Remedy::Anchor(anchor) => format!("Secure backing for the project {}.", anchored(*anchor)),
        Remedy::BringResearch => "Bring research into the project.".to_owned(),
        Remedy::LeaveResearchOut => "Take the research out of the project.".to_owned(),
        Remedy::WaitWithStart => "Apply before you start.".to_owned(),
        Remedy::AvoidStacking => "Do not combine this support with other support.".to_owned(),
        Remedy::CheckRule => "Check what the rule says in the call.".to_owned(),
        Remedy::Fulfil => "Do what the rule says.".to_owned(),
        Remedy::State(AskedFact::Attestation) => "Confirm that this is correct.".to_owned(),
        Remedy::State(fact) => format!("Find out {}.", asked(*fact)),
        Remedy::DropLock(_, name) => format!("Do not lock {name}."),
        Remedy::AllowAgain(_, name) => format!("Let {name} in again."),
    }
}

const fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Political => "from the politicians",
        Anchor::Administrative => "from the management",
        Anchor::Service => "from the service that will use the result",
        Anchor::Plan => "in a plan or strategy",
    }
}

const fn asked(fact: AskedFact) -> &'static str {
    match fact {
        AskedFact::OwnerType => "what kind of organisation the owner is",
        AskedFact::OwnerCounty => "which county the owner is in",
        AskedFact::OwnerInhabitants => "how many inhabitants the owner has",
        AskedFact::OwnerCentrality => "how central the owner is",
        AskedFact::MemberTypes => "what kinds of organisation take part, and where they are",
        AskedFact::Approval => "whether the research organisation is approved",
        AskedFact::MemberCountries => "which countries the members are from",
        AskedFact::Amount => "how much you are applying for",
        AskedFact::AmountPerYear => "how the amount is spread over the years",
        AskedFact::ExchangeRate => "the euro exchange rate",
        AskedFact::TotalCost => "what the project costs",
        AskedFact::CostKind => "what the money is used for",
        AskedFact::OwnCash => "how much cash you contribute",
        AskedFact::OwnHours => "how many hours you contribute",
        AskedFact::MemberCosts => "what each member's part costs",
        AskedFact::MemberResearchCosts => "how much of the costs is research",
        AskedFact::Months => "how long the project lasts",
        AskedFact::Exception => "whether an exception applies",
        AskedFact::Start => "when the project starts",
        AskedFact::Anchoring => "who backs the project",
        AskedFact::Research => "whether the project includes research",
        AskedFact::Started => "whether the project has started",
        AskedFact::OtherStateSupport => "whether you get other public support",
        AskedFact::SentElsewhere => "whether the same application goes elsewhere",
        AskedFact::FullyFinanced => "whether the project is fully funded",
        AskedFact::Attestation => "what only you can confirm",
    }
}

const fn topic(topic: RuleTopic) -> &'static str {
    match topic {
        RuleTopic::Owner => "who can apply",
        RuleTopic::Region => "where the applicant must be",
        RuleTopic::Partners => "who must take part",
        RuleTopic::Entities => "how many must take part",
        RuleTopic::Countries => "how many countries must take part",
        RuleTopic::Amount => "how much you can apply for",
        RuleTopic::SupportShare => "how large a share is covered",
        RuleTopic::OwnContribution => "what you must contribute",
        RuleTopic::CostShares => "how the costs must be shared",
        RuleTopic::Duration => "how long the project can last",
        RuleTopic::Collaboration => "what the collaboration must be like",
        RuleTopic::Use => "what the money can be used for",
        RuleTopic::Theme => "theme and aim",
        RuleTopic::NextStep => "what the project must lead to",
        RuleTopic::Application => "what the application must include",
        RuleTopic::People => "project manager or candidate",
        RuleTopic::Results => "how the results must be used and shared",
    }
}

fn kind(key: &str) -> &'static str {
    match key {
        "pre_project" => "Pre-project",
        "main_project" => "Main project",
        "phd" => "Doctorate",
        "development_grant" => "Development grant",
        "business_grant" => "Business grant",
        "tax_incentive" => "Tax deduction",
        "cluster" => "Cluster programme",
        "network" => "Network",
        "mobilisation" => "Mobilisation",
        "partnership" => "Partnership",
        "structure" => "Structure for collaboration",
        "support_action" => "Support action",
        "pilot" => "Pilot",
        "research_grant" => "Research grant",
        _ => "Other",
    }
}
