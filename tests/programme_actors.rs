//! From partners of the catalogue to the actor types calls tell apart: written cases.

use makker::domain::{
    ActorType, ActorTypes, Approval, ClusterKind, Confidence, Date, Location, Municipality, Partner, PartnerId, Profile, Provenance,
    ResearchKind, SizeClass, SourceIndex, Sourced,
};
use makker::programme::{Approved, Fit, Member, Situation, actor_types};

fn provenance() -> Provenance {
    Provenance { source: SourceIndex(0), date: Date::start_of(2025).expect("a year"), confidence: Confidence::High }
}

fn partner(name: &str, profile: Profile) -> Partner {
    Partner {
        id: PartnerId::from(name),
        name: name.to_owned(),
        name_english: None,
        name_other: None,
        organisation_number: None,
        location: Location { county: "Trøndelag".to_owned(), ..Location::default() },
        profile,
        competences: Vec::new(),
        offers: Vec::new(),
        concepts: Vec::new(),
        sectors: Vec::new(),
        goals: makker::domain::Goals::default(),
        url: None,
        note: None,
        provenance: provenance(),
    }
}

fn municipality(number: &str) -> Profile {
    Profile::Municipality(Municipality {
        number: number.to_owned(),
        inhabitants: Sourced { value: 2_500, provenance: provenance() },
        centrality: Some(Sourced { value: 6, provenance: provenance() }),
        kostra_group: None,
        area: None,
        centre: String::new(),
        written_norwegian: String::new(),
    })
}

fn research(kind: ResearchKind, institution: &str, approval: Approval) -> Profile {
    Profile::Research { kind, institution: institution.to_owned(), parent: None, approval }
}

fn business(employees: Option<u32>) -> Profile {
    Profile::Business { size: SizeClass::Small, employees }
}

#[test]
fn each_partner_is_what_it_is_and_no_more() {
    use ActorType as A;
    let companies = [A::Sme, A::LargeCompany];
    type Case = (Partner, Vec<A>, Vec<A>, Vec<A>);
    let cases: Vec<Case> = vec![
        // the partner; certainly one of these; perhaps one of these; certainly none of these
        (partner("Lierne", municipality("5042")), vec![A::Municipality], vec![A::PilotCustomer], vec![A::County, A::InterMunicipal]),
        (partner("Oslo", municipality("0301")), vec![A::County], vec![A::PilotCustomer], vec![A::StateBody]),
        (partner("Fjordvann AS", business(Some(12))), companies.to_vec(), vec![A::Sme], vec![A::Municipality]),
        (partner("Storfjord ASA", business(Some(250))), vec![A::LargeCompany], vec![A::PilotCustomer], vec![A::Sme]),
        (partner("Fjordby Eiendom KF", business(None)), vec![A::MunicipalCompany], vec![A::PilotCustomer], companies.to_vec()),
        (partner("Fjordrens IKS", business(None)), vec![A::InterMunicipal], vec![A::PilotCustomer], companies.to_vec()),
        (
            partner("Institutt for vann", research(ResearchKind::Department, "NTNU", Approval::Likely)),
            vec![A::DegreeInstitution],
            vec![],
            vec![A::Sme, A::Foreign],
        ),
        (
            partner("Vanngruppen", research(ResearchKind::Group, "NTNU", Approval::Likely)),
            vec![A::ResearchOrganisation],
            vec![A::DegreeInstitution],
            vec![A::Sme],
        ),
        (
            partner("Vanninstituttet", research(ResearchKind::Institute, "NIVA", Approval::Likely)),
            vec![A::ResearchOrganisation],
            vec![],
            vec![A::DegreeInstitution],
        ),
        (partner("Vannklyngen", Profile::Cluster { kind: ClusterKind::Cluster }), vec![A::Cluster], vec![], vec![A::BusinessNetwork]),
        (
            partner("Testhallen", Profile::Cluster { kind: ClusterKind::TestCentre }),
            vec![A::ResearchOrganisation, A::Sme, A::LargeCompany],
            vec![A::ResearchOrganisation],
            vec![A::Municipality],
        ),
    ];
    for (partner, certainly, perhaps, not) in cases {
        let (actor, name) = (actor_types(&partner), &partner.name);
        assert_eq!(actor.fit(ActorTypes::of(certainly)), Fit::Yes, "{name}");
        for one in perhaps {
            assert_eq!(actor.fit(ActorTypes::of([one])), Fit::Perhaps, "{name}: {one:?}");
        }
        assert_eq!(actor.fit(ActorTypes::of(not)), Fit::No, "{name}");
    }
}

#[test]
fn units_of_one_institution_are_one_organisation_and_likely_is_no_confirmation() {
    let owner = partner("Lierne", municipality("5042"));
    let units = ["A", "B"].map(|name| partner(name, research(ResearchKind::Department, "NTNU", Approval::Likely)));
    let situation = Situation::of_partners(&owner, &units);
    let entities: Vec<&str> = situation.everyone().map(|member| member.entity.as_str()).collect();
    assert_eq!(entities, ["Lierne", "NTNU", "NTNU"]);
    assert_eq!((situation.owner.inhabitants, situation.owner.centrality), (Some(2_500), Some(6)));
    assert_eq!(situation.members[0].approved_research(), Fit::Perhaps);
    for (approved, fit) in [(Approved::Confirmed, Fit::Yes), (Approved::Unknown, Fit::Perhaps), (Approved::No, Fit::No)] {
        assert_eq!(Member { approved, ..situation.members[0].clone() }.approved_research(), fit, "{approved:?}");
    }
    assert_eq!(
        Member { approved: Approved::Confirmed, ..situation.owner.clone() }.approved_research(),
        Fit::No,
        "help: a municipality is no institute"
    );
}
