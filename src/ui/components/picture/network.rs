//! The network of a team: the owner in the middle, solid lines between those who have worked together, dashed ones for what is proposed.

use leptos::prelude::*;

use super::super::super::language::{Language, format};
use super::super::super::texts;
use super::{drawing, same_as_table};
use crate::picture::network::{FRAME, Tie, base_of_name, layout, strength};
use crate::picture::shape::{line, sign};
use crate::picture::{Anchor, Shape, wrapped};
use crate::protocol::{PartnerCard, TieView};

/// Letters of a line of a name, and its lines.
const NAME: (usize, usize) = (18, 2);

/// The network, and the table of who has worked with whom.
pub(crate) fn network(cards: &[PartnerCard], ties: &[TieView]) -> AnyView {
    let t = texts();
    let ties: Vec<(Tie, &TieView)> = ties.iter().map(|it| (tie(it), it)).collect();
    let count = |count: usize| u32::try_from(count).unwrap_or(0);
    let description = (t.picture.network_description)(count(cards.len()), count(ties.len()));
    let shapes = shapes(t, cards, &ties.iter().map(|(tie, _)| *tie).collect::<Vec<_>>());
    let rows = cards.iter().enumerate().map(|(at, card)| row(t, cards, &ties, at, card)).collect();
    view! {
        {drawing("network", FRAME, t.picture.network, description, shapes)}
        <p class="subtle">{if ties.is_empty() { t.picture.no_ties } else { t.picture.network_help }}</p>
        {same_as_table("network", &[t.picture.name, t.picture.about, t.picture.worked_with], super::rows(rows))}
    }
    .into_any()
}

fn tie(view: &TieView) -> Tie {
    let place = |at: u32| usize::try_from(at).unwrap_or(0);
    Tie { from: place(view.from), to: place(view.to), projects: u32::try_from(view.projects.len()).unwrap_or(0) }
}

fn name(t: &Language, card: &PartnerCard) -> String {
    if card.name.is_empty() { t.picture.you.to_owned() } else { card.name_for(t.tag).0.to_owned() }
}

fn shapes(t: &Language, cards: &[PartnerCard], ties: &[Tie]) -> Vec<Shape> {
    let points = layout(cards.len(), ties);
    let at = |place: usize| points.get(place).copied().unwrap_or_default();
    let tied = |to: usize| ties.iter().any(|tie| (tie.from, tie.to) == (0, to) || (tie.to, tie.from) == (0, to));
    let proposed = (1..cards.len()).filter(|to| !tied(*to)).map(|to| Shape::path("network__proposed", line(at(0), at(to))));
    let known = ties.iter().map(|tie| {
        let class = format!("network__tie network__tie--{}", strength(tie.projects));
        Shape::path(&class, line(at(tie.from), at(tie.to)))
    });
    let mut shapes: Vec<Shape> = proposed.chain(known).collect();
    for (place, card) in cards.iter().enumerate() {
        let (x, y) = at(place);
        let radius = if place == 0 { 20 } else { 14 };
        shapes.push(Shape::path(&format!("map__sign map__sign--{}", card.kind.key()), sign(card.kind, (x, y), radius)));
        let lines = wrapped(&name(t, card), NAME.0, NAME.1);
        shapes.extend(Shape::lines("picture__name", (x, base_of_name(y, radius, lines.len())), Anchor::Middle, lines));
    }
    shapes
}

fn row(t: &'static Language, cards: &[PartnerCard], ties: &[(Tie, &TieView)], at: usize, card: &PartnerCard) -> Vec<AnyView> {
    let with = |(tie, view): &(Tie, &TieView)| {
        let other = if tie.from == at { tie.to } else { tie.from };
        let project = |(title, year): &(String, Option<u16>)| year.map_or_else(|| title.clone(), |year| format!("{title} ({year})"));
        let titles: Vec<String> = view.projects.iter().map(project).collect();
        format!("{}: {}", cards.get(other).map(|card| name(t, card)).unwrap_or_default(), format::list(&titles, t.shell.and))
    };
    let known: Vec<String> = ties.iter().filter(|(tie, _)| tie.from == at || tie.to == at).map(with).collect();
    let known = if known.is_empty() { t.picture.nobody.to_owned() } else { known.join(". ") };
    vec![name(t, card).into_any(), super::super::card_line(t, card).into_any(), known.into_any()]
}
