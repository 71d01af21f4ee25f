//! Which programmes come first, and what is missing for each: written cases.

use makker::domain::{ActorType, ActorTypes, CountryCode, Programme, Within};
use makker::exchange::programmes;
use makker::programme::{Actor, Approved, Member, Prospect, Remedy, Situation, Standing, demands, which_programmes};

fn all() -> Vec<Programme> {
    programmes::read("programmes.json", include_str!("../data/programmes.json")).0
}

/// A municipality of 2,500 in Innlandet, far from everything.
fn small_municipality() -> Situation {
    let owner = Member {
        entity: "kommune".to_owned(),
        actor: Actor::certain([ActorType::Municipality]),
        county: Some("Innlandet".to_owned()),
        country: Some(CountryCode::NORWAY),
        inhabitants: Some(2_500),
        centrality: Some(6),
        ..Member::default()
    };
    Situation { owner, ..Situation::default() }
}

fn department(approved: Approved) -> Member {
    let actor = Actor::certain([ActorType::ResearchOrganisation, ActorType::DegreeInstitution]);
    Member { entity: "universitet".to_owned(), actor, approved, country: Some(CountryCode::NORWAY), ..Member::default() }
}

fn place(prospects: &[Prospect], id: &str) -> usize {
    prospects.iter().position(|prospect| prospect.assessment.programme.as_str() == id).unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn a_small_municipality_sees_first_what_it_can_reach() {
    let programmes = all();
    let prospects = which_programmes(&programmes, &small_municipality());
    for (first, later, why) in [
        ("husbanken-boligtiltak-distrikt", "klimasats", "fewer matters are open"),
        ("prosjektskjonn", "kommunal-helse-omsorg-fou", "no partner is missing"),
        ("innlandet-lokal-samfunnsutvikling-distrikt", "rff-innlandet-innovasjon", "no researcher is missing"),
        ("rff-innlandet-innovasjon", "rff-vestland-innovasjon-kommunal", "the other fund is for another county"),
        ("offentlig-sektor-phd", "naerings-phd", "only a company could own the other"),
        ("naerings-phd", "ksf", "there is nothing to apply for at KSF"),
        ("ksf", "forkommune-innovasjonsprosjekt-2018", "that call is closed"),
    ] {
        assert!(place(&prospects, first) < place(&prospects, later), "{first} before {later}: {why}");
    }
}

#[test]
fn one_department_takes_what_is_missing_away() {
    let programmes = all();
    let alone = which_programmes(&programmes, &small_municipality());
    let together = which_programmes(&programmes, &Situation { members: vec![department(Approved::Likely)], ..small_municipality() });
    let of = |prospects: &[Prospect], id: &str| prospects[place(prospects, id)].clone();
    let missing = of(&alone, "offentlig-sektor-phd");
    let add = Remedy::AddMembers { types: ActorTypes::of([ActorType::DegreeInstitution]), count: 1, within: Within::Anywhere };
    assert!(missing.assessment.remedies().any(|remedy| *remedy == add), "help: the list says what is missing");
    assert_eq!((missing.effort.not_met, of(&together, "offentlig-sektor-phd").effort.not_met), (1, 0));
    let qualification = of(&together, "rff-innlandet-kvalifisering");
    assert_eq!(qualification.assessment.standing, Standing::ToBeConfirmed, "help: its approval is only likely, so it is to be confirmed");
}

#[test]
fn nothing_known_about_a_programme_is_no_invitation() {
    let programmes = all();
    let prospects = which_programmes(&programmes, &small_municipality());
    let placeholder = &prospects[place(&prospects, "klynger-som-omstillingsmotor")].assessment;
    assert_eq!((placeholder.standing, placeholder.by_documented_rules), (Standing::ToBeConfirmed, Standing::ToBeConfirmed));
    assert!(placeholder.hard.is_empty());
}

#[test]
fn demands_are_what_a_solver_can_work_with() {
    let programmes = all();
    let of = |id: &str| demands(programmes.iter().find(|programme| programme.id.as_str() == id).unwrap_or_else(|| panic!("no {id}")));
    let health = of("kommunal-helse-omsorg-fou");
    let municipality = ActorTypes::of([ActorType::Municipality]);
    let research = ActorTypes::of([ActorType::ResearchOrganisation]);
    let counts: Vec<_> = health.counts.iter().map(|count| (count.types, count.min, count.approved_research)).collect();
    assert_eq!(counts, [(research, 1, true), (municipality, 2, false)]);
    let shares: Vec<_> = health.cost_shares.iter().map(|share| (share.types, share.min_percent)).collect();
    assert_eq!(shares, [(municipality, 30), (research, 30)]);
    assert_eq!(health.roles, municipality.union(research));
    assert_eq!(of("horizon-ria").members_min, 3);
    assert_eq!(of("horizon-ria").countries.iter().map(|demand| (demand.min, demand.complete)).collect::<Vec<_>>(), [(3, false), (1, true)]);
    assert_eq!(of("rff-trondelag-innovasjon-kommunal").owner_counties, ["Trøndelag"]);
    assert_eq!(of("husbanken-boligtiltak-distrikt").owner_centrality, Some((5, 6)));
    assert!(of("skattefunn").roles.is_empty(), "help: nobody needs a partner for a tax deduction");
}
