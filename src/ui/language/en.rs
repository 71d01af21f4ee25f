//! English.

mod doors;
mod form;
mod letter;
mod pack;
mod pages;
mod picture;
mod plan;
mod rules;
mod weighing;
mod write;

use super::format::{count, fact_date, number, signed};
use super::{Language, Ledger, Matches, Partner, Planning, Problem, Shell, Start, Ways, Words};
use crate::protocol::{ConfidenceView, FactKey, Kind, Meeting, Role, Signal, Size, Tag};

/// All texts in English.
pub(super) static TEXTS: Language = Language {
    tag: Tag::En,
    name: "English",
    shell: SHELL,
    words: WORDS,
    problem: PROBLEM,
    start: START,
    matches: MATCHES,
    ledger: LEDGER,
    weighing: weighing::WEIGHING,
    partner: PARTNER,
    needs: pages::NEEDS,
    picture: picture::PICTURE,
    shortlist: pack::SHORTLIST,
    ways: WAYS,
    doors: doors::DOORS,
};

pub(super) static PLANNING: Planning = Planning {
    rules: rules::RULES,
    programmes: pages::PROGRAMMES,
    consortium: pages::CONSORTIUM,
    plan: plan::PLAN,
    form: form::FORM,
    three_party: form::THREE_PARTY,
    contact: pack::CONTACT,
    letter: letter::LETTER,
    summary: pack::SUMMARY,
    write: write::WRITE,
    about: pages::ABOUT,
};

const WAYS: Ways = Ways {
    yes: plan::PLAN.yes,
    no: plan::PLAN.no,
    unknown: plan::PLAN.unknown,
    fit_us: plan::PLAN.fit_us,
    take_in: plan::PLAN.take_in,
    write_to: pack::CONTACT.write_to,
    copied: pack::CONTACT.copied,
    marked: pack::CONTACT.marked,
    proposed: pack::CONTACT.proposed,
    choose_owner: pages::PROGRAMMES.choose_owner,
    effort: rules::RULES.effort,
    missing: plan::PLAN.missing,
    remedy: rules::RULES.remedy,
    questions: form::FORM.questions,
    write_help: write::WRITE.help,
    step: write::WRITE.step,
    matches: write::WRITE.matches,
    in_common: write::WRITE.in_common,
    form: form::FORM.heading,
    three_party: form::THREE_PARTY.heading,
};

const SHELL: Shell = Shell {
    tagline: "Find partners to solve it with",
    skip: "Skip to the content",
    navigation: "Main menu",
    find: "Find partners",
    needs: "Needs",
    programmes: "Programmes",
    consortium: "Consortium",
    own: "Your data",
    about: "About Makker",
    language: "Language",
    private: "What you write stays in your browser. Makker has no server that receives it.",
    data: "Data from Statistics Norway, Kartverket, the Brønnøysund Register Centre, the Research Council of Norway and open web pages.",
    accessibility: "Accessibility",
    loading: "Loading the catalogue …",
    working: "Working …",
    close: "Close the message",
    external: "(opens another site)",
    unknown_page: "We cannot find the page",
    unknown_page_help: "The address may be wrong, or the page may have moved. What you have written is kept.",
    to_start: "Go to the start page",
    and: "and",
};

const WORDS: Words = Words {
    kind: |kind| match kind {
        Kind::Municipality => "Municipality",
        Kind::County => "County authority",
        Kind::Research => "Research group",
        Kind::Business => "Business",
        Kind::Cluster => "Cluster or network",
    },
    kinds: |kind| match kind {
        Kind::Municipality => "Municipalities",
        Kind::County => "County authorities",
        Kind::Research => "Research groups",
        Kind::Business => "Businesses",
        Kind::Cluster => "Clusters and networks",
    },
    role: |role| match role {
        Role::Municipality => "Municipality",
        Role::Business => "Business",
        Role::Research => "Research group",
        Role::Officer => "Programme or broker",
    },
    size: |size, kind| match (size, kind) {
        (Size::Small, Kind::Municipality) => "small municipality",
        (Size::Medium, Kind::Municipality) => "medium-sized municipality",
        (Size::Large, Kind::Municipality) => "large municipality",
        (Size::Small | Size::Medium, Kind::Business) => "small or medium-sized business",
        (Size::Large, Kind::Business) => "large business",
        (Size::Small, _) => "small",
        (Size::Medium, _) => "medium-sized",
        (Size::Large, _) => "large",
    },
    language: |tag| match tag {
        Tag::Nb => "Bokmål",
        Tag::Nn => "Nynorsk",
        Tag::En => "English",
    },
    confidence: |confidence| match confidence {
        ConfidenceView::Low => "Uncertain: check before use",
        ConfidenceView::Medium => "Real, but the details are less certain",
        ConfidenceView::High => "Well documented",
    },
    inhabitants: |n| count(n, "inhabitant", "inhabitants"),
    km_away: |km| format!("{}\u{a0}km away", number(km)),
    source: |title, iso| if iso.is_empty() { title.to_owned() } else { format!("{title}, {}", fact_date(iso, Tag::En)) },
    general_knowledge: "General knowledge, not taken from one particular source",
    own_source: "Entered by you",
    source_label: "Source:",
    goal: |n| format!("UN goal {n}"),
};

const PROBLEM: Problem = Problem {
    fetch: "We could not fetch the catalogue",
    fetch_help: "Check that you are online, then try again. What you have written is kept.",
    damaged: "The catalogue is damaged",
    damaged_help: "Try again. If that does not help, reload the page. What you have written is kept.",
    dead: "The search has stopped",
    dead_help: "Start it again. What you have written and what you see on the screen are kept.",
    technical: |what| format!("For whoever fixes this: {what}"),
    retry: "Try again",
    restarted: "The search stopped, and we have started it again. You have lost nothing.",
    not_kept: "The browser does not let us keep the need, perhaps because the window is private or storage is full. Make a bookmark instead: the address has all you have written.",
    unknown_owner: "We cannot find the owner in the link. Choose another, or continue without.",
    forgotten: "Drafts, needs you kept and the choice of language are deleted.",
    update_ready: "A new version of Makker is ready. What you have written is kept.",
    use_update: "Reload the page",
    no_such_id: "We cannot find this in the catalogue. The link may be old. Search for the name instead.",
    empty_need: "The text has no words we can search with. Tell us what you are struggling with, in a whole sentence if you can.",
    unreadable: "The page and the search are different versions. Reload the page.",
    crashed: "The search stopped at this question. Try asking another way, or reload the page.",
    not_loaded: "The catalogue is not ready yet. Wait a moment, and we will answer.",
};

const START: Start = Start {
    title: "Find partners",
    heading: "What do you want to solve?",
    lead: "Write it in your own words. Makker finds municipalities, businesses and research groups that fit, and shows why.",
    doors: "Who are you?",
    door_help: |role| match role {
        Role::Municipality => "We have a task we want to solve better",
        Role::Business => "We need knowledge or somebody to test with",
        Role::Research => "We want to know who needs what we know",
        Role::Officer => "I connect others",
    },
    need_label: |role| match role {
        Role::Research => "What do you know?",
        _ => "What are you struggling with?",
    },
    need_help: |role| match role {
        Role::Research => "Describe your field and methods in a few sentences. English, Bokmål and Nynorsk all work.",
        _ => "One sentence is enough. Say what happens, to whom and when. English, Bokmål and Nynorsk all work.",
    },
    example: |role| match role {
        Role::Municipality | Role::Officer => {
            "Our waterworks struggles with colour and humus in spring, and nobody here knows water treatment."
        }
        Role::Business => "We want to reuse waste from production but do not know which materials can be made of it.",
        Role::Research => "We study membrane filtration and natural organic matter in drinking water.",
    },
    example_label: "An example:",
    use_example: "Use the example",
    need_missing: "Tell us what you are struggling with before you search. One sentence is enough.",
    need_cut: |used, written| {
        format!(
            "The text is {} characters. We use the first {} and keep the rest. Shorten it to what matters most.",
            number(written),
            number(used)
        )
    },
    owner_label: |role| match role {
        Role::Municipality => "Which municipality?",
        Role::Business => "Which business?",
        Role::Research => "Which research group?",
        Role::Officer => "Which organisation?",
    },
    owner_help: |role| match role {
        Role::Municipality => {
            "Enter the name of the municipality or the town. Then we can work out distances and find municipalities like yours."
        }
        Role::Business => "Enter the name of the business. If you cannot find it, enter the town you are in.",
        Role::Research => "Enter the name of the group, the department or the institution.",
        Role::Officer => "Enter the name or the town.",
    },
    optional: "Optional",
    proposals: "Suggestions",
    proposals_count: |n| if n == 0 { "No suggestions".to_owned() } else { count(n, "suggestion", "suggestions") },
    no_proposals: |text| format!("Nothing found for “{text}”. Try fewer letters, or enter the town."),
    unlisted_in: |place, town| match town {
        Some(town) => format!("Business at {town} in {place}"),
        None => format!("Business in {place}"),
    },
    corrected: "did you mean this?",
    owner_not_found: |text| format!("We cannot find “{text}”. Choose from the list, or continue without."),
    nearest: "Did you mean",
    without: "Continue without",
    chosen: |name| format!("Chosen: {name}"),
    change: "Choose another",
    submit: |role| match role {
        Role::Research => "Find needs that fit",
        _ => "Find partners",
    },
    private: "What you write stays in your browser.",
    officer: "Do you work with a programme, or connect others?",
    officer_help: "See documented needs, programmes with their rules, and who can apply together.",
    officer_needs: "See the needs",
    officer_programmes: "See the programmes",
    holds: |partners, needs, projects, programmes| {
        format!(
            "The catalogue holds {} partners, {} needs, {} projects and {} programmes.",
            number(partners),
            number(needs),
            number(projects),
            number(programmes)
        )
    },
};

const MATCHES: Matches = Matches {
    heading: "Partners that fit",
    heading_needs: "Needs that fit",
    count: |n| if n == 0 { "No matches".to_owned() } else { count(n, "match", "matches") },
    shown: |shown, total| format!("Showing {} of {}", number(shown), number(total)),
    need: "The need",
    your_question: "What you are asking about",
    edit: "Change the need or who you are",
    no_need: "You have not yet written what you want to solve.",
    write_need: "Write the need",
    nothing: "Nobody fits this",
    nothing_help: "Remove a filter, or describe the need with more or other words.",
    target: "What do you want to find?",
    partners: "Partners",
    needs: "Similar needs",
    filters: "Narrow down",
    kind: "Type",
    county: "County",
    distance: "Distance",
    any_distance: "All of Norway",
    within: |km| format!("Within {}\u{a0}km", number(km)),
    distance_needs_owner: "Choose who you are to narrow down by distance.",
    clear: "Remove all filters",
    more: "Show more matches",
    why: "See why",
    why_of: |name| format!("See why {name} fits"),
    open: |name| format!("Open the page for {name}"),
    to_consortium: "Put together a consortium",
    to_consortium_help: "Choose a programme, and we will find whole teams that meet its rules.",
    understood: "How we read your need",
    read_as: |language| format!("We read the text as {language}."),
    known: "Words we searched with:",
    corrected: |word, read| format!("We read “{word}” as “{read}”."),
    unknown: "Words nobody in the catalogue uses:",
    nearest: |words| format!("nearest: {words}"),
    no_nearest: "no similar word",
    concepts: "Concepts we recognised:",
    no_concepts: "We recognised no technical concepts.",
    words_met: |met, asked| format!("{met} of {asked} words in the need"),
    words_list: |words| format!("In common: {words}"),
    concepts_met: |n| count(n, "concept", "concepts"),
    projects: |n| count(n, "project", "projects"),
    like_owners: |n| count(n, "project with somebody like you", "projects with somebody like you"),
    of_institution: |what| format!("their institution has {what}"),
    no_words: "No words in common, but other reasons",
    stable: "The place in the list holds even if every weight changes by up to 20\u{a0}per cent.",
    depends: |signal| format!("The place in the list depends on how much “{signal}” counts."),
};

const LEDGER: Ledger = Ledger {
    heading: "Why this one?",
    points: |points| format!("{}\u{a0}points", signed(points)),
    sum: |points| format!("{}\u{a0}points in all", number(points)),
    sum_help: "The points only say something about the order of this list.",
    signal: |signal| match signal {
        Signal::Text => "Words and concepts",
        Signal::Place => "Place",
        Signal::Experience => "Experience",
        Signal::Mutual => "Benefit both ways",
        Signal::Size => "Small and large together",
        Signal::Load => "How often they are proposed",
        Signal::ProgrammeFit => "Role in the programme",
        Signal::Goals => "UN goals",
        Signal::Freshness => "How recent the facts are",
    },
    meeting: |meeting| match meeting {
        Meeting::Word => "same word",
        Meeting::Part => "part of a compound word",
        Meeting::Variant => "Bokmål and Nynorsk",
        Meeting::Concept => "same concept",
        Meeting::Related => "related concept",
        Meeting::Typo => "typing error corrected",
        Meeting::Family => "same word family",
        Meeting::Alike => "spelt almost alike",
        Meeting::Translated => "English and Norwegian",
    },
    met: |asked, found, how| format!("“{asked}” meets “{found}” ({how})"),
    concept: |label, how| format!("{label} ({how})"),
    missing_detail: |words| format!("They do not mention {words}."),
    distance: |km| format!("{}\u{a0}km from you", number(km)),
    same_county: "Same county as you",
    same_need: |text| format!("Has stated a similar need: “{text}”"),
    like_project: |project, own| {
        if own {
            format!("Took part in {project}, which was about something similar")
        } else {
            format!("Their institution took part in {project}, which was about something similar")
        }
    },
    like_owners: |all, same_size, own| {
        let mut whole = format!("{} with somebody like you", count(all, "project", "projects"));
        if own > 0 && own < all {
            whole.push_str(&format!(", {} of them in this unit", number(own)));
        }
        if same_size > 0 {
            whole.push_str(&format!(", {} of them of your size", number(same_size)));
        }
        if own == 0 { format!("Their institution has {whole}") } else { whole }
    },
    known: |project, you, own| match (own, you) {
        (true, true) => format!("Has worked with you before, in {project}"),
        (true, false) => format!("Has worked with a neighbour of yours, in {project}"),
        (false, true) => format!("Their institution has worked with you before, in {project}"),
        (false, false) => format!("Their institution has worked with a neighbour of yours, in {project}"),
    },
    no_history: "No documented projects. That does not count against them.",
    gives: |thousandths| {
        if thousandths >= 500 {
            "They have stated a need that is a good fit for what you have.".to_owned()
        } else {
            "They have stated a need that partly fits what you have.".to_owned()
        }
    },
    larger_peer: |size| format!("A {size} that can share experience"),
    proposed: |n| format!("Already proposed for {}.", count(n, "other need", "other needs")),
    role: |kind, demanded| {
        if demanded {
            format!("The programme requires one of this kind: {kind}.")
        } else {
            format!("The programme does not require one of this kind: {kind}.")
        }
    },
    facts: |confidence, iso| format!("{confidence}. The facts date from {}.", fact_date(iso, Tag::En)),
    not_known: "Not known. Counts neither for nor against.",
    goals: |goals| format!("Both work on UN goal {goals}."),
    against: "This counts against",
    for_it: "This counts in favour",
    unknown: "We do not know",
    unknown_help: "What is not known counts neither for nor against.",
    missing: "Words in the need that they do not mention:",
    lifts: "This would lift the match:",
    lift: |label, points| format!("{label} ({}\u{a0}points)", signed(points)),
    project: |title, year| year.map_or_else(|| title.to_owned(), |year| format!("{title} ({year})")),
};

const PARTNER: Partner = Partner {
    home_page: "Website",
    facts: "Facts",
    fact: |key| match key {
        FactKey::Number => "Number",
        FactKey::OrganisationNumber => "Organisation number",
        FactKey::Inhabitants => "Inhabitants",
        FactKey::Centrality => "Centrality (1 is most central, 6 least)",
        FactKey::KostraGroup => "KOSTRA group",
        FactKey::Area => "Area",
        FactKey::Centre => "Administrative centre",
        FactKey::WrittenNorwegian => "Written form of Norwegian",
        FactKey::UnitKind => "Type of unit",
        FactKey::Institution => "Institution",
        FactKey::Parent => "Part of",
        FactKey::Approval => "Approved research organisation",
        FactKey::BusinessSize => "Size",
        FactKey::Sectors => "Sectors",
        FactKey::Place => "Place",
        FactKey::OtherName => "Sámi or Kven name",
        FactKey::Note => "Note",
    },
    value: |key| {
        Some(match key {
            "faculty" => "faculty",
            "department" => "department of a university or college",
            "group" => "research group",
            "centre" => "centre",
            "institute" => "research institute",
            "other" => "other",
            "cluster" => "cluster",
            "network" => "network",
            "innovation_company" => "innovation company",
            "test_centre" => "test centre",
            "municipal_network" => "network of municipalities",
            "likely" => "likely; not checked against the Research Council's list",
            "no" => "no",
            "nb" => "Bokmål",
            "nn" => "Nynorsk",
            "neutral" => "neutral",
            "unknown" => "not known",
            "small" => "fewer than 100 employees",
            "large" => "100 or more employees",
            _ => return None,
        })
    },
    square_km: |area| format!("{area}\u{a0}km²"),
    competences: "What they know",
    offers: "What they offer",
    concepts: "Concepts",
    goals: "UN goals",
    projects: "Projects they took part in",
    no_projects: "We have found no documented projects. That does not mean there are none.",
    owned_by: "Owner:",
    took_part: "With:",
    paid_by: "Paid by:",
    needs: "Needs they have stated",
    fitting: "Who needs what they know?",
    fitting_help: "Documented needs of others, best fit first.",
    no_fitting: "None of the documented needs fits well.",
    near: "Nearby",
    similar: "Similar",
    be_owner: |name| format!("Search on behalf of {name}"),
    back: "Back to the matches",
    record: "About these facts",
    corrected: "You have corrected or added something here.",
    see_correction: "See and undo",
    correct: |name| format!("Correct or add facts about {name}"),
    confidence: |text| format!("{text}."),
};
