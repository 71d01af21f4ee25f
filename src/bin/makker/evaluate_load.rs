//! Facts for measuring, read straight from the source files. Small on purpose: the real reader, with checks and problems, is `exchange`.

use makker::domain::{
    Approval, Catalogue, ClusterKind, Competence, Concept, ConceptId, Confidence, Constituent, Date, Goals, Language, LexiconData,
    Location, Municipality, Need, NeedId, Partner, PartnerId, Party, PartyKind, Point, Profile, Project, ProjectId, Provenance,
    ResearchKind, SizeClass, Source, SourceIndex, Sourced,
};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The word lists of a `data` folder.
pub(crate) fn lexicon(data: &Path) -> LexiconData {
    let read = |name: &str| fs::read_to_string(data.join("lexicon").join(name)).unwrap_or_default();
    let field = |line: &str, at: usize| line.split('\t').nth(at).unwrap_or("").to_owned();
    let constituent = |line: &str| Constituent {
        lemma: field(line, 0),
        word_class: field(line, 1),
        links: field(line, 2),
        forms: field(line, 3),
        flag: field(line, 4),
    };
    LexiconData {
        constituents: read("constituents.tsv").lines().map(constituent).collect(),
        whole_words: read("nonsplit.txt").lines().map(str::to_owned).collect(),
        nynorsk: read("nynorsk.tsv").lines().filter(|line| !line.starts_with('#')).map(|line| (field(line, 0), field(line, 1))).collect(),
    }
}

/// The catalogue of a `data` folder.
pub(crate) fn catalogue(data: &Path) -> Catalogue {
    let mut catalogue = Catalogue::default();
    catalogue
        .partners
        .extend(rows(data, "research_units.jsonl").iter().map(|row| partner(row, research(row), "name_nb", &mut catalogue.sources)));
    catalogue.partners.extend(rows(data, "companies.jsonl").iter().map(|row| partner(row, business(row), "name", &mut catalogue.sources)));
    catalogue.partners.extend(rows(data, "clusters.jsonl").iter().map(|row| partner(row, cluster(row), "name", &mut catalogue.sources)));
    catalogue.partners.extend(municipalities(data, &mut catalogue.sources));
    catalogue.partners.extend(counties(data));
    catalogue.concepts = rows(data, "concepts.jsonl").iter().map(concept).collect();
    catalogue.projects = rows(data, "projects.jsonl").iter().map(|row| project(row, &mut catalogue.sources)).collect();
    catalogue.needs = rows(data, "needs.jsonl").iter().map(|row| need(row, &mut catalogue.sources)).collect();
    catalogue.canonical()
}

/// The JSON lines of a file; none when it is not there.
pub(crate) fn rows(data: &Path, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(data.join(name)).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// A text field, empty when it is not there.
pub(crate) fn text(row: &Value, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or("").to_owned()
}

fn optional(row: &Value, name: &str) -> Option<String> {
    row.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn list(row: &Value, name: &str) -> Vec<String> {
    row.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn goals(row: &Value) -> Goals {
    Goals::of(
        row.get("sdgs")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_u64)
            .filter_map(|goal| u8::try_from(goal).ok()),
    )
}

fn provenance(row: &Value, sources: &mut Vec<Source>) -> Provenance {
    let title = text(row, "source");
    let at = sources.iter().position(|source| source.title == title).unwrap_or_else(|| {
        sources.push(Source { url: title.starts_with("http").then(|| title.clone()), title });
        sources.len() - 1
    });
    let confidence = match text(row, "confidence").as_str() {
        "low" => Confidence::Low,
        "medium" => Confidence::Medium,
        _ => Confidence::High,
    };
    let date = row.get("year").and_then(Value::as_u64).and_then(|year| Date::start_of(u16::try_from(year).ok()?)).unwrap_or(RECORDED);
    Provenance { source: SourceIndex(u32::try_from(at).unwrap_or_default()), date, confidence }
}

const RECORDED: Date = match Date::new(2026, 1, 1) {
    Some(date) => date,
    None => panic!("a real day"),
};

fn point(latitude: Option<f64>, longitude: Option<f64>) -> Option<Point> {
    Point::from_degrees(latitude?, longitude?)
}

fn partner(row: &Value, profile: Profile, name: &str, sources: &mut Vec<Source>) -> Partner {
    let number = |name: &str| row.get(name).and_then(Value::as_f64);
    let competences = [("competences_nb", Language::Bokmal), ("competences_en", Language::English)];
    let competences =
        competences.into_iter().flat_map(|(field, language)| list(row, field).into_iter().map(move |text| Competence { text, language }));
    Partner {
        id: PartnerId(text(row, "id")),
        name: text(row, name),
        name_english: optional(row, "name_en"),
        name_other: None,
        organisation_number: None,
        location: Location {
            place: text(row, "place"),
            municipality: optional(row, "municipality_number"),
            county: text(row, "county"),
            point: point(number("lat"), number("lon")),
        },
        profile,
        competences: competences.collect(),
        offers: list(row, "offers"),
        concepts: list(row, "concepts").into_iter().map(ConceptId).collect(),
        sectors: list(row, "sectors"),
        goals: goals(row),
        url: optional(row, "url"),
        note: optional(row, "note"),
        provenance: provenance(row, sources),
    }
}

fn research(row: &Value) -> Profile {
    let kind = match text(row, "kind").as_str() {
        "fakultet" => ResearchKind::Faculty,
        "institutt" => ResearchKind::Department,
        "gruppe" => ResearchKind::Group,
        "senter" => ResearchKind::Centre,
        "forskningsinstitutt" => ResearchKind::Institute,
        _ => ResearchKind::Other,
    };
    Profile::Research { kind, institution: text(row, "institution"), parent: optional(row, "parent"), approval: Approval::Unknown }
}

fn business(row: &Value) -> Profile {
    let size = if text(row, "size") == "smb" { SizeClass::Small } else { SizeClass::Large };
    Profile::Business { size, employees: None }
}

fn cluster(row: &Value) -> Profile {
    let kind = match text(row, "type").as_str() {
        "network" => ClusterKind::Network,
        "innovation_company" => ClusterKind::InnovationCompany,
        "test_centre" => ClusterKind::TestCentre,
        "municipal_network" => ClusterKind::MunicipalNetwork,
        _ => ClusterKind::Cluster,
    };
    Profile::Cluster { kind }
}

fn csv(data: &Path, name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(data.join(name)).unwrap_or_default();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn official(id: String, name: String, location: Location, profile: Profile, provenance: Provenance) -> Partner {
    Partner {
        id: PartnerId(id),
        name,
        name_english: None,
        name_other: None,
        organisation_number: None,
        location,
        profile,
        competences: Vec::new(),
        offers: Vec::new(),
        concepts: Vec::new(),
        sectors: Vec::new(),
        goals: Goals::default(),
        url: None,
        note: None,
        provenance,
    }
}

fn facts(number: &str, inhabitants: u32, centre: &str, written: &str, provenance: Provenance) -> Municipality {
    Municipality {
        number: number.to_owned(),
        inhabitants: Sourced { value: inhabitants, provenance },
        centrality: None,
        kostra_group: None,
        area: None,
        centre: centre.to_owned(),
        written_norwegian: written.to_owned(),
    }
}

fn municipalities(data: &Path, sources: &mut Vec<Source>) -> Vec<Partner> {
    sources.push(Source { title: "SSB".to_owned(), url: None });
    let provenance = Provenance {
        source: SourceIndex(u32::try_from(sources.len() - 1).unwrap_or_default()),
        date: RECORDED,
        confidence: Confidence::High,
    };
    let read = |row: Vec<String>| {
        let field = |at: usize| row.get(at).map_or("", String::as_str);
        let location = Location {
            place: field(14).to_owned(),
            municipality: Some(field(0).to_owned()),
            county: field(5).to_owned(),
            point: point(field(11).parse().ok(), field(12).parse().ok()),
        };
        let facts = facts(field(0), field(6).parse().unwrap_or(0), field(14), field(15), provenance);
        official(format!("kommune-{}", field(0)), format!("{} kommune", field(1)), location, Profile::Municipality(facts), provenance)
    };
    csv(data, "municipalities.csv").into_iter().map(read).collect()
}

fn counties(data: &Path) -> Vec<Partner> {
    let provenance = Provenance { source: SourceIndex(0), date: RECORDED, confidence: Confidence::High };
    let read = |row: Vec<String>| {
        let field = |at: usize| row.get(at).map_or("", String::as_str);
        let location = Location {
            place: field(3).to_owned(),
            municipality: None,
            county: field(1).to_owned(),
            point: point(field(4).parse().ok(), field(5).parse().ok()),
        };
        let facts = facts(field(0), field(6).parse().unwrap_or(0), field(3), "", provenance);
        official(format!("fylke-{}", field(0)), format!("{} fylkeskommune", field(1)), location, Profile::County(facts), provenance)
    };
    csv(data, "counties.csv").into_iter().map(read).collect()
}

fn concept(row: &Value) -> Concept {
    Concept {
        id: ConceptId(text(row, "id")),
        bokmal: text(row, "nb"),
        nynorsk: optional(row, "nn"),
        english: text(row, "en"),
        synonyms_norwegian: list(row, "synonyms_nb"),
        synonyms_english: list(row, "synonyms_en"),
        broader: optional(row, "broader").map(ConceptId),
        related: list(row, "related").into_iter().map(ConceptId).collect(),
        goals: goals(row),
    }
}

/// A party of a project or a need, or the owner of a case.
pub(crate) fn party(row: &Value) -> Party {
    let kind = match text(row, "type").as_str() {
        "kommune" => PartyKind::Municipality,
        "fylkeskommune" => PartyKind::County,
        "forskning" => PartyKind::Research,
        "smb" => PartyKind::SmallBusiness,
        "stor_bedrift" => PartyKind::LargeBusiness,
        "klynge" => PartyKind::Cluster,
        _ => PartyKind::Other,
    };
    Party {
        name: text(row, "name"),
        unit: optional(row, "unit"),
        kind,
        role: optional(row, "role"),
        place: optional(row, "place"),
        partner: None,
    }
}

fn year(row: &Value) -> Option<u16> {
    row.get("year").and_then(Value::as_u64).and_then(|year| u16::try_from(year).ok())
}

fn project(row: &Value, sources: &mut Vec<Source>) -> Project {
    Project {
        id: ProjectId(text(row, "id")),
        title: text(row, "title"),
        year: year(row),
        programme: optional(row, "programme"),
        owner: party(row.get("owner").unwrap_or(&Value::Null)),
        partners: row.get("partners").and_then(Value::as_array).into_iter().flatten().map(party).collect(),
        themes: list(row, "themes"),
        provenance: provenance(row, sources),
    }
}

fn need(row: &Value, sources: &mut Vec<Source>) -> Need {
    Need {
        id: NeedId(text(row, "id")),
        owner: party(row.get("owner").unwrap_or(&Value::Null)),
        text: text(row, "text"),
        language: Language::from_tag(&text(row, "language")).unwrap_or_default(),
        themes: list(row, "themes"),
        year: year(row),
        met_by: optional(row, "project").map(ProjectId),
        provenance: provenance(row, sources),
    }
}
