//! Pictures, English.

use super::super::picture::Picture;

pub(super) const PICTURE: Picture = Picture {
    table: "Show the same as a table",
    name: "Name",
    about: "Type and place",
    you: "You",
    map: "Map",
    map_title: "The matches on a map",
    map_description: |count| match count {
        1 => "One match on the map. The table below shows the same.".to_owned(),
        _ => format!("{count} matches on the map. The table below shows the same."),
    },
    map_keys: "Map. The arrow keys move the map, plus and minus zoom.",
    rings: "The rings show the distance from you as the crow flies.",
    choose: "Choose a point to see who it is.",
    several: |count| format!("{count} matches here"),
    no_place: |count| match count {
        1 => "1 match has no place and is in the table only.".to_owned(),
        _ => format!("{count} matches have no place and are in the table only."),
    },
    no_outline: "We could not fetch the coastline. The points are still in the right place.",
    km: |km| format!("{km} km"),
    nearer: "Zoom in",
    farther: "Zoom out",
    whole: "The whole country",
    all: "All matches",
    moves: ["Move west", "Move north", "Move south", "Move east"],
    network: "Who has worked together before",
    network_description: |members, ties| match ties {
        1 => format!("{members} members. 1 pair has taken part in the same project."),
        _ => format!("{members} members. {ties} pairs have taken part in the same project."),
    },
    network_help: "Solid line: have taken part in the same project. The thicker the line, the more projects. Dashed line: proposed collaboration.",
    no_ties: "We find no projects in which two of them took part.",
    worked_with: "Has worked with",
    nobody: "Nobody in the team, as far as we know",
    matrix: "Who covers what, as a picture",
    matrix_help: "The larger and stronger the square, the better the part is covered. A frame shows who carries the part.",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    from: "From",
    to: "To",
    marks: "Dates",
    time_description: |what| format!("Timeline: {what}. The table below shows the same."),
};
