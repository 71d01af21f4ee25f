//! Between the shapes that travel and the domain. Every variant is named on both sides, so a new one cannot be forgotten.

use super::VERSION;
use super::wire::*;
use super::wire_words::*;
use crate::domain::Ordered;
use crate::domain::*;

/// A value that can be read but not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What is wrong, with the value.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

macro_rules! same {
    ($wire:ident, $domain:ident: $($variant:ident),+ $(,)?) => {
        impl From<$wire> for $domain {
            fn from(wire: $wire) -> Self {
                match wire {
                    $($wire::$variant => Self::$variant,)+
                }
            }
        }

        impl From<$domain> for $wire {
            fn from(domain: $domain) -> Self {
                match domain {
                    $($domain::$variant => Self::$variant,)+
                }
            }
        }
    };
}

same!(WireLevel, ProgrammeLevel: National, Regional, European);
same!(WireKind, ProgrammeKind: PreProject, MainProject, Doctorate, DevelopmentGrant, BusinessGrant, TaxIncentive, Cluster, Network, Mobilisation, Partnership, Structure, SupportAction, Pilot, ResearchGrant);
same!(WireStatus, ProgrammeStatus: Active, Unknown, Closed);
same!(WireConfidence, Confidence: Low, Medium, High);
same!(WireForce, Force: Hard, Expectation, Information);
same!(WireCurrency, Currency: Kroner, Euro);
same!(WirePeriod, AmountPeriod: Project, Year);
same!(WireOwnForm, OwnForm: Cash, Hours);
same!(WireShareBase, ShareBase: Costs, ResearchCosts, Participants);
same!(WireAnchoring, AnchoringKind: Political, Administrative, Service, Plan);
same!(WireResearch, ResearchDemand: Required, Forbidden);
same!(WireStacking, StackingBan: OtherStateSupport, SentElsewhere, FullyFinanced);
same!(WireTopic, Topic: Owner, Region, Partners, Entities, Countries, Amount, SupportShare, OwnContribution, CostShares, Duration, Collaboration, Use, Theme, NextStep, Application, People, Results);

/// The programmes as they travel.
#[must_use]
pub fn to_wire(programmes: &[Programme]) -> WireProgrammes {
    WireProgrammes { version: VERSION, programmes: programmes.iter().map(WireProgramme::from).collect() }
}

/// The programmes of a file. Those that cannot be used are left out, with the reason.
#[must_use]
pub fn from_wire(wire: WireProgrammes) -> (Vec<Programme>, Vec<Mistake>) {
    if wire.version != VERSION {
        let what = format!("the programmes have version {}, this build reads {VERSION}", wire.version);
        return (Vec::new(), vec![Mistake { what, remedy: "Reload the page, or build the catalogue anew." }]);
    }
    let (mut programmes, mut mistakes) = (Vec::new(), Vec::new());
    for one in wire.programmes {
        match Programme::try_from(one) {
            Ok(programme) => programmes.push(programme),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    (programmes, mistakes)
}

fn actor(wire: WireActor) -> ActorTypes {
    let one = match wire {
        WireActor::Any => return ActorTypes::ANY,
        WireActor::Municipality => ActorType::Municipality,
        WireActor::County => ActorType::County,
        WireActor::MunicipalCompany => ActorType::MunicipalCompany,
        WireActor::InterMunicipal => ActorType::InterMunicipal,
        WireActor::StateBody => ActorType::StateBody,
        WireActor::HealthTrust => ActorType::HealthTrust,
        WireActor::Sme => ActorType::Sme,
        WireActor::LargeCompany => ActorType::LargeCompany,
        WireActor::SoleProprietor => ActorType::SoleProprietor,
        WireActor::ResearchOrganisation => ActorType::ResearchOrganisation,
        WireActor::DegreeInstitution => ActorType::DegreeInstitution,
        WireActor::Cluster => ActorType::Cluster,
        WireActor::BusinessNetwork => ActorType::BusinessNetwork,
        WireActor::DevelopmentCompany => ActorType::DevelopmentCompany,
        WireActor::NonProfit => ActorType::NonProfit,
        WireActor::Ks => ActorType::Ks,
        WireActor::Foreign => ActorType::Foreign,
        WireActor::PilotCustomer => ActorType::PilotCustomer,
    };
    ActorTypes::of([one])
}

fn wire_actor(actor: ActorType) -> WireActor {
    match actor {
        ActorType::Municipality => WireActor::Municipality,
        ActorType::County => WireActor::County,
        ActorType::MunicipalCompany => WireActor::MunicipalCompany,
        ActorType::InterMunicipal => WireActor::InterMunicipal,
        ActorType::StateBody => WireActor::StateBody,
        ActorType::HealthTrust => WireActor::HealthTrust,
        ActorType::Sme => WireActor::Sme,
        ActorType::LargeCompany => WireActor::LargeCompany,
        ActorType::SoleProprietor => WireActor::SoleProprietor,
        ActorType::ResearchOrganisation => WireActor::ResearchOrganisation,
        ActorType::DegreeInstitution => WireActor::DegreeInstitution,
        ActorType::Cluster => WireActor::Cluster,
        ActorType::BusinessNetwork => WireActor::BusinessNetwork,
        ActorType::DevelopmentCompany => WireActor::DevelopmentCompany,
        ActorType::NonProfit => WireActor::NonProfit,
        ActorType::Ks => WireActor::Ks,
        ActorType::Foreign => WireActor::Foreign,
        ActorType::PilotCustomer => WireActor::PilotCustomer,
    }
}

pub(super) fn types(wire: Vec<WireActor>) -> ActorTypes {
    wire.into_iter().fold(ActorTypes::NONE, |types, one| types.union(actor(one)))
}

pub(super) fn wire_types(types: ActorTypes) -> Vec<WireActor> {
    if types == ActorTypes::ANY { vec![WireActor::Any] } else { types.iter().map(wire_actor).collect() }
}

fn day(text: &str) -> Result<Date, Mistake> {
    Date::parse(text).ok_or_else(|| Mistake { what: format!("`{text}` is no day"), remedy: "Write days as 2025-01-31." })
}

pub(super) fn maybe_day(text: Option<&str>) -> Result<Option<Date>, Mistake> {
    text.map(day).transpose()
}

pub(super) fn wire_day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub(super) fn country(text: &str) -> Result<CountryCode, Mistake> {
    CountryCode::parse(text)
        .ok_or_else(|| Mistake { what: format!("`{text}` is no country"), remedy: "Use two capital letters, such as NO." })
}

impl From<WireWords> for Words {
    fn from(wire: WireWords) -> Self {
        Self { bokmal: wire.nb, nynorsk: wire.nn, english: wire.en }
    }
}

impl From<&Words> for WireWords {
    fn from(words: &Words) -> Self {
        Self { nb: words.bokmal.clone(), nn: words.nynorsk.clone(), en: words.english.clone() }
    }
}

impl TryFrom<WireProgramme> for Programme {
    type Error = Mistake;

    fn try_from(wire: WireProgramme) -> Result<Self, Mistake> {
        Ok(Self {
            id: ProgrammeId(wire.id),
            name: wire.name.nb,
            name_nynorsk: wire.name.nn,
            name_english: wire.name.en,
            funder: wire.funder,
            level: wire.level.into(),
            kind: wire.kind.into(),
            status: wire.status.into(),
            successor: wire.successor.map(ProgrammeId),
            years: sorted(wire.years),
            deadlines: sorted(wire.deadlines.iter().map(|text| day(text)).collect::<Result<_, _>>()?),
            deadline_note: wire.deadline_note.map(Words::from),
            windows: wire.windows.into_iter().map(CallWindow::try_from).collect::<Result<_, _>>()?,
            themes: wire.themes.into_iter().map(Words::from).collect(),
            typical: wire.typical.map(|t| TypicalAmount { currency: t.currency.into(), low: t.low, high: t.high }),
            note: wire.note.map(Words::from),
            confidence: wire.confidence.map(Confidence::from),
            rules: wire.rules.into_iter().map(Rule::try_from).collect::<Result<_, _>>()?,
            undocumented: wire.undocumented.into_iter().map(Topic::from).collect(),
        })
    }
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.order();
    items
}

impl From<&Programme> for WireProgramme {
    fn from(programme: &Programme) -> Self {
        Self {
            id: programme.id.0.clone(),
            name: WireName { nb: programme.name.clone(), nn: programme.name_nynorsk.clone(), en: programme.name_english.clone() },
            funder: programme.funder.clone(),
            level: programme.level.into(),
            kind: programme.kind.into(),
            status: programme.status.into(),
            successor: programme.successor.as_ref().map(|id| id.0.clone()),
            years: programme.years.clone(),
            deadlines: programme.deadlines.iter().map(Date::to_string).collect(),
            deadline_note: programme.deadline_note.as_ref().map(WireWords::from),
            windows: programme.windows.iter().map(WireWindow::from).collect(),
            themes: programme.themes.iter().map(WireWords::from).collect(),
            typical: programme.typical.map(|t| WireTypical { currency: t.currency.into(), low: t.low, high: t.high }),
            note: programme.note.as_ref().map(WireWords::from),
            confidence: programme.confidence.map(WireConfidence::from),
            undocumented: programme.undocumented.iter().map(|topic| WireTopic::from(*topic)).collect(),
            rules: programme.rules.iter().map(WireRule::from).collect(),
        }
    }
}

impl TryFrom<WireWindow> for CallWindow {
    type Error = Mistake;

    fn try_from(wire: WireWindow) -> Result<Self, Mistake> {
        let (start_from, start_by) = (maybe_day(wire.start_from.as_deref())?, maybe_day(wire.start_by.as_deref())?);
        Ok(Self { call: wire.call, start_from, start_by, end_by: maybe_day(wire.end_by.as_deref())? })
    }
}

impl From<&CallWindow> for WireWindow {
    fn from(window: &CallWindow) -> Self {
        Self {
            call: window.call.clone(),
            start_from: wire_day(window.start_from),
            start_by: wire_day(window.start_by),
            end_by: wire_day(window.end_by),
        }
    }
}

impl TryFrom<WireRule> for Rule {
    type Error = Mistake;

    fn try_from(wire: WireRule) -> Result<Self, Mistake> {
        let key = wire.key;
        let kind =
            RuleKind::try_from(wire.kind).map_err(|mistake| Mistake { what: format!("rule `{key}`: {}", mistake.what), ..mistake })?;
        Ok(Self {
            key,
            force: wire.force.into(),
            kind,
            owners: types(wire.owners),
            words: Words { bokmal: wire.nb, nynorsk: wire.nn, english: wire.en },
            source: wire.source,
            year: wire.year,
            confidence: wire.confidence.into(),
        })
    }
}

impl From<&Rule> for WireRule {
    fn from(rule: &Rule) -> Self {
        let WireWords { nb, nn, en } = WireWords::from(&rule.words);
        Self {
            key: rule.key.clone(),
            force: rule.force.into(),
            kind: WireRuleKind::from(&rule.kind),
            owners: wire_types(rule.owners),
            nb,
            nn,
            en,
            source: rule.source.clone(),
            year: rule.year,
            confidence: rule.confidence.into(),
        }
    }
}
