//! What the doors show, in English.

use super::super::doors::Doors;
use super::super::format::{count, number};
use crate::protocol::Role;

/// What the doors show.
pub(super) const DOORS: Doors = Doors {
    beside: |role| match role {
        Role::Municipality => "Neighbours, larger municipalities and schemes",
        Role::Business => "Form of collaboration, and clusters that can help",
        Role::Research => "Municipalities with the same need",
        Role::Officer => "Municipalities with the same need, and clusters",
    },
    neighbours: "Neighbours with the same need",
    neighbours_need_owner: "Choose who you are, and we will find neighbours.",
    no_neighbours: "We know of no neighbours that have stated this need. Ask them anyway.",
    solved: "Larger municipalities that have solved it",
    no_solved: "We know of no larger municipality with such a project.",
    least: "Schemes with the least work",
    brokers: "Clusters that can connect you with others",
    bundles: "Municipalities with the same need",
    bundles_help: "Together, small and medium-sized municipalities provide enough data and people for a research project.",
    no_bundles: "We do not know of two small or medium-sized municipalities with a need like this.",
    needs: |n| count(n, "need", "needs"),
    form: |name| format!("The form that fits best now: {name}."),
    business: "How clear is it?",
    clear: "We have a clear task",
    vague: "We have a problem that is unclear",
    overview: "Overview for programmes and brokers",
    overview_lead: "Choose a programme. We check all documented needs against its rules, propose a team for each, and show what is missing.",
    county: "County",
    all_counties: "The whole country",
    no_programme: "Choose a programme to begin.",
    progress: |done, total| format!("{} of {}", number(done), number(total)),
    done: |n| format!("Done: {} assessed.", count(n, "need", "needs")),
    compare: "Needs by programme",
    columns: ["Programme", "Meets the rules", "Something to clarify", "Does not meet them", "Nobody covers"],
    compare_help: "Choose another programme or county to compare. What you have seen stays here.",
    rows: "The needs, least missing first",
    rows_help: "The team is the best we found in a short search. Open the need on the consortium page to search longer.",
    team: |names| format!("Proposed: {names}."),
    no_team: "No team meets the rules.",
    first: |rule| format!("First: {rule}"),
    missing: |broken, open| match (broken, open) {
        (0, 0) => "All requirements are met.".to_owned(),
        (0, open) => format!("{} to clarify.", count(open, "requirement", "requirements")),
        (broken, 0) => format!("{} not met.", count(broken, "requirement", "requirements")),
        (broken, open) => format!("{} not met, {} to clarify.", count(broken, "requirement", "requirements"), number(open)),
    },
    uncovered: "Nobody covers this",
    uncovered_needs: "Needs nobody covers",
    none_uncovered: "Every need has somebody who fits.",
    load: "How often research groups are proposed",
    load_help: "Those at the top may get many enquiries. See whether others can take some of them.",
    times: |n| count(n, "time", "times"),
    go_on: |name| format!("Continue with the need of {name}"),
    print: "Print",
};
