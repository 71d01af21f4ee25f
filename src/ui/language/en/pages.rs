//! Needs, programmes, consortia and about in English.

use super::super::format::{count, money, number};
use super::super::pages::{About, Consortium, Needs, ProgrammeLabels, Programmes};
use crate::protocol::Tag;

/// The list of needs, and a need.
pub(super) const NEEDS: Needs = Needs {
    heading: "Documented needs",
    lead: "Documented needs from municipalities and businesses. Open one to see who fits, or use it as a starting point.",
    search: "Search the needs",
    kinds: "Who has the need?",
    year: |year| format!("Stated in {year}"),
    no_year: "The year is not known",
    met: "Met by a project",
    open: "Not met, as far as we know",
    project: "The project that met the need",
    matches: "Who fits this?",
    matches_help: "The project that met the need is not counted here.",
    no_matches: "We found nobody who fits well.",
    similar: "Similar needs",
    source: "Where the need is documented",
    start: "Use this need",
    start_help: "The text becomes your starting point. You can change it afterwards.",
    owner: "Owner:",
    themes: "Themes:",
    nothing: "No need fits the search. Try other words, or remove a filter.",
    more: "Show more needs",
};

/// The list of programmes, and a programme.
pub(super) const PROGRAMMES: Programmes = Programmes {
    heading: "Programmes",
    lead: "Schemes that pay for collaboration. Each rule has its source and year. Always check the call before you apply.",
    search: "Search the programmes",
    sorted_for: |name| format!("Sorted for {name}, with the least missing first."),
    choose_owner: "Choose who you are, and we will sort by what is missing.",
    who: "Who is applying?",
    may_apply: "You can apply",
    may_not_apply: "You cannot be the applicant",
    may_be: "Not certain that you can be the applicant",
    funder: |name| format!("Funded by {name}"),
    amount: |min, max| match (min, max) {
        (Some(min), Some(max)) => format!("From {min} to {max}"),
        (Some(min), None) => format!("At least {min}"),
        (None, Some(max)) => format!("Up to {max}"),
        (None, None) => "The amount is not known".to_owned(),
    },
    no_amount: "The amount is not known",
    money: |value, currency| money(value, currency, Tag::En),
    share: |percent| format!("Up to {percent}\u{a0}% of the costs"),
    months: |min, max| match (min, max) {
        (Some(min), Some(max)) if min == max => count(min, "month", "months"),
        (Some(min), Some(max)) => format!("From {} to {}", number(min), count(max, "month", "months")),
        (Some(min), None) => format!("At least {}", count(min, "month", "months")),
        (None, Some(max)) => format!("Up to {}", count(max, "month", "months")),
        (None, None) => String::new(),
    },
    facts: "In short",
    labels: ProgrammeLabels {
        status: "Status",
        kind: "Type",
        amount: "Amount",
        share: "Share of costs",
        duration: "Duration",
        deadlines: "Deadlines we have seen",
        themes: "Themes",
        demanded: "Must include",
    },
    last_year: |year| format!("Last seen in {year}"),
    rules: "The rules",
    rules_for: |name| format!("Assessed for {name}."),
    rules_help: "Choose who is applying to see what is met.",
    information: "Good to know",
    successor: "Followed by:",
    use_it: "Put together a consortium for this programme",
    check: "The rules may have changed since. Check the call.",
};

/// The consortium page.
pub(super) const CONSORTIUM: Consortium = Consortium {
    heading: "Put together a consortium",
    lead: "Choose a programme. We find whole teams that meet its rules, and show what each member carries.",
    programme: "Programme",
    choose: "Choose a programme",
    no_need: "Write what you want to solve first.",
    no_programme: "Choose a programme to see who can apply together.",
    searching: |gap| format!("Still searching. The best team so far could be at most {}\u{a0}% better.", number(gap)),
    proven: "Best possible, proven: nobody else in the catalogue makes a better team.",
    impossible: "No team in the catalogue meets the rules. That is proven.",
    stopped: |gap| format!("We stopped the search. A better team may exist, but it is at most {}\u{a0}% better.", number(gap)),
    looked_at: |kinds| format!("We looked at {kinds}."),
    team: |n| format!("Team {n}"),
    best_team: "Best team",
    behind: |percent| match percent {
        0..=1 => "As good as the best, or nearly".to_owned(),
        _ => format!("{percent}\u{a0}% weaker than the best"),
    },
    alternatives: "More teams",
    alternatives_help: "Different teams that also meet the rules, side by side.",
    members: "Members",
    owner: "Owns the project",
    carries: |parts| format!("Carries {parts}."),
    carries_none: "Carries no part alone, but strengthens the team.",
    without: |percent| format!("Without it the team loses {percent}\u{a0}% of its value."),
    needed: "The rules require a member like this.",
    substitute: |name, percent| format!("Best substitute: {name}. Then the team is {percent}\u{a0}% weaker."),
    lock: "Lock",
    lock_of: |name| format!("Lock {name} into the team"),
    exclude: "Exclude",
    exclude_of: |name| format!("Exclude {name}"),
    free: "Release",
    free_of: |name| format!("Release {name}"),
    held: "What you have decided",
    is_locked: "Must be in",
    is_excluded: "Must not be in",
    coverage: "Who covers what",
    coverage_help: "Each row is a part of the need. The member that carries it is marked.",
    part: "Part of the need",
    weight: |thousandths| format!("Counts {}\u{a0}%", thousandths.div_ceil(10)),
    cover: |thousandths| {
        match thousandths {
            0 => "no",
            1..=333 => "a little",
            334..=666 => "partly",
            _ => "well",
        }
        .to_owned()
    },
    carries_this: "carries",
    rules: "Rule by rule",
    overall_met: "The team meets all the requirements we can check.",
    overall_confirm: "No requirement is broken, but there is something you must confirm yourselves.",
    overall_broken: "The team breaks at least one requirement.",
    repairs: "What is missing?",
    repairs_help: "The smallest changes that would help.",
    candidates: "Candidates:",
};

/// The about page.
pub(super) const ABOUT: About = About {
    heading: "About Makker",
    lead: "Makker is Norwegian for the partner you team up with. Here municipalities, businesses and research groups find each other.",
    parts: &[
        (
            "How it works",
            &[
                "Makker reads your need word by word: inflections, compounds, Nynorsk and English. Then the words meet what the partners themselves say they know.",
                "Every match comes with an account of its points. The points from words, place, experience and more are whole numbers that add up to the total. You can open each one and see the sentence, the source and the date.",
                "A consortium comes from a search that tries every team that matters. Where it says “best possible, proven”, there is no better team in the catalogue. A separate check goes through the rules once more.",
                "The points are an aid, not a verdict. Somebody who is not in the catalogue may be the right one.",
            ],
        ),
        (
            "Privacy",
            &[
                "What you write stays in your browser. It is kept in the part of the address that browsers never send, and in the browser's storage.",
                "Makker has no server that receives it, no login, no cookies and no tracking. If you share the link, you share what is in it.",
                "Two things are sent, and only when you ask: if you look up an organisation, the Brønnøysund Register Centre gets the number or name you write in that field. If you fetch another catalogue, its host sees that you fetch it.",
            ],
        ),
        (
            "Accessibility",
            &[
                "Makker aims to meet WCAG 2.2 at level AA. Everything should work with a keyboard, with a screen reader, in dark mode and at 400 per cent zoom.",
                "How it is tested: every page goes through axe (WCAG 2.0 to 2.2, A and AA) in light and dark mode, on a phone and at 320 pixels. The most important tasks are done with the keyboard alone. It has not been tested with people who use a screen reader every day.",
                "Known gap: many partner names are in Norwegian even when the rest of the page is in English. The language is marked in the code.",
            ],
        ),
    ],
    credits: "Sources and licences",
    credit_rows: &[
        ("Statistics Norway (SSB)", "Inhabitants, centrality, KOSTRA groups and area", "CC BY 4.0", "https://www.ssb.no"),
        ("Kartverket", "Municipalities, counties and coordinates", "CC BY 4.0", "https://www.kartverket.no"),
        ("Erik Bolstad", "Locations of postcodes", "CC BY 3.0", "https://www.erikbolstad.no/postnummer-koordinatar/"),
        ("Brønnøysund Register Centre", "Organisation numbers and names", "NLOD 2.0", "https://www.brreg.no"),
        ("Research Council of Norway", "Projects, programmes and calls", "NLOD", "https://www.forskningsradet.no"),
        ("Designsystemet", "Appearance and components", "MIT", "https://designsystemet.no"),
    ],
    storage: "Stored in this browser",
    storage_text: "Your draft, the needs you keep and the language you chose, so that nothing is lost. You can delete it here. What you have entered under Your data, you delete there.",
    forget: "Delete drafts, needs and choices",
    compiled: |date| format!("The facts were compiled {date}."),
};
