//! The words of pictures: map, network, matrix and line of time, and the tables that say the same.

use super::{Around, Counted};

/// Pictures.
#[derive(Debug)]
pub struct Picture {
    /// Summary of a folded table that says what a picture shows.
    pub table: &'static str,
    /// Column: name.
    pub name: &'static str,
    /// Column: what kind and where.
    pub about: &'static str,
    /// The owner without a name.
    pub you: &'static str,

    /// Button: the result list on a map.
    pub map: &'static str,
    /// Title of the map.
    pub map_title: &'static str,
    /// What the map shows, by the number of places.
    pub map_description: Counted,
    /// What the keys do when the map has the focus.
    pub map_keys: &'static str,
    /// What the rings are.
    pub rings: &'static str,
    /// How to learn who a point is.
    pub choose: &'static str,
    /// Several at one point.
    pub several: Counted,
    /// Some have no place.
    pub no_place: Counted,
    /// The coast could not be fetched.
    pub no_outline: &'static str,
    /// Kilometres, short.
    pub km: fn(i32) -> String,
    /// Button: nearer.
    pub nearer: &'static str,
    /// Button: farther.
    pub farther: &'static str,
    /// Button: the whole country.
    pub whole: &'static str,
    /// Button: all points and no more.
    pub all: &'static str,
    /// Buttons: west, north, south, east.
    pub moves: [&'static str; 4],

    /// Heading of the network.
    pub network: &'static str,
    /// What the network shows, by the number of members and of documented ties.
    pub network_description: fn(u32, u32) -> String,
    /// What the lines mean.
    pub network_help: &'static str,
    /// Nobody has worked together before.
    pub no_ties: &'static str,
    /// Column: whom a member has worked with.
    pub worked_with: &'static str,
    /// A member nobody of the team is known to have worked with.
    pub nobody: &'static str,

    /// Title of the matrix.
    pub matrix: &'static str,
    /// What the marks of the matrix mean.
    pub matrix_help: &'static str,

    /// The months, short.
    pub months: [&'static str; 12],
    /// Column: the first day.
    pub from: &'static str,
    /// Column: the last day.
    pub to: &'static str,
    /// Column: days within.
    pub marks: &'static str,
    /// What a line of time shows, by what it is about.
    pub time_description: Around,
}
