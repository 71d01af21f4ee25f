//! The shape of the words of what the doors show, and of the officer's view.

use super::{Around, Counted};
use crate::protocol::Role;

/// What the doors show beside the result list, and the officer's view.
#[derive(Debug)]
pub struct Doors {
    /// Heading of the panel beside the list, by door.
    pub beside: fn(Role) -> &'static str,
    /// Neighbours with the same need.
    pub neighbours: &'static str,
    /// Without an owner there are no neighbours.
    pub neighbours_need_owner: &'static str,
    /// No neighbour is known to have it.
    pub no_neighbours: &'static str,
    /// Larger municipalities that have worked on it.
    pub solved: &'static str,
    /// None is known.
    pub no_solved: &'static str,
    /// Programmes with the least work.
    pub least: &'static str,
    /// Clusters that can bring others in.
    pub brokers: &'static str,
    /// Bundles of municipalities with the same need.
    pub bundles: &'static str,
    /// What a bundle is good for.
    pub bundles_help: &'static str,
    /// No bundle is known.
    pub no_bundles: &'static str,
    /// So many needs.
    pub needs: Counted,
    /// The form that fits best now.
    pub form: Around,
    /// Question before the two ways of a business.
    pub business: &'static str,
    /// The task is clear.
    pub clear: &'static str,
    /// The problem is vague.
    pub vague: &'static str,
    /// Heading of the officer's view, and the text of links to it.
    pub overview: &'static str,
    /// What the view does.
    pub overview_lead: &'static str,
    /// Label of the counties.
    pub county: &'static str,
    /// All counties.
    pub all_counties: &'static str,
    /// No programme is chosen.
    pub no_programme: &'static str,
    /// Needs looked at, of all.
    pub progress: fn(u32, u32) -> String,
    /// All are looked at.
    pub done: Counted,
    /// Caption of the table of programmes.
    pub compare: &'static str,
    /// Columns: the programme, teams that meet the rules, that may, that do not, needs nobody covers.
    pub columns: [&'static str; 5],
    /// How to compare.
    pub compare_help: &'static str,
    /// Heading: the needs.
    pub rows: &'static str,
    /// How the needs are sorted, and what a team is here.
    pub rows_help: &'static str,
    /// The team.
    pub team: Around,
    /// No team meets the rules.
    pub no_team: &'static str,
    /// No team was found in the time there was.
    pub no_team_found: &'static str,
    /// What is missing first.
    pub first: Around,
    /// Rules broken, and not decided.
    pub missing: fn(u32, u32) -> String,
    /// Nobody covers it.
    pub uncovered: &'static str,
    /// Heading: needs nobody covers.
    pub uncovered_needs: &'static str,
    /// Every need is covered by somebody.
    pub none_uncovered: &'static str,
    /// Heading: how often each group is proposed.
    pub load: &'static str,
    /// What that says.
    pub load_help: &'static str,
    /// Times proposed.
    pub times: Counted,
    /// Work on with one need.
    pub go_on: Around,
    /// Print.
    pub print: &'static str,
}
