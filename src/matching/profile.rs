//! The texts of a partner, a need or a project that are searched: one list, used for the index and for showing what matched.

use super::index::Field;
use crate::domain::{Language, Need, Partner, Project};
use std::ops::Range;

/// Which text of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextField {
    /// The Norwegian name or title.
    Name,
    /// The English name.
    EnglishName,
    /// The faculty or similar that a research unit is part of.
    Parent,
    /// A competence, by its place in the list.
    Competence(u16),
    /// An offer, by its place in the list.
    Offer(u16),
    /// A sector or theme, by its place in the list.
    Sector(u16),
    /// Running text.
    Text,
}

/// A place in one of a record's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSpan {
    /// Which text.
    pub field: TextField,
    /// Byte range in it.
    pub range: Range<usize>,
    /// The language it was read in.
    pub language: Language,
}

/// What a partner says it can and offers is what it is found by.
const COMPETENCE: u32 = 2;
/// A name or a sector says little: `institutt for` says nothing, `helse og omsorg` a whole field.
const NAME: u32 = 1;

/// The searched texts of a partner.
#[must_use]
pub(super) fn of_partner(partner: &Partner) -> Vec<(TextField, Field<'_>)> {
    let field = |text, language, weight| Field { text, language, weight };
    let mut fields = vec![(TextField::Name, field(partner.name.as_str(), Some(Language::Bokmal), NAME))];
    fields.extend(partner.name_english.iter().map(|name| (TextField::EnglishName, field(name, Some(Language::English), NAME))));
    if let crate::domain::Profile::Research { parent: Some(parent), .. } = &partner.profile {
        fields.push((TextField::Parent, field(parent, Some(Language::Bokmal), NAME)));
    }
    let competences = (0..).map(TextField::Competence).zip(&partner.competences);
    fields.extend(competences.map(|(at, competence)| (at, field(&competence.text, Some(competence.language), COMPETENCE))));
    let offers = (0..).map(TextField::Offer).zip(&partner.offers);
    fields.extend(offers.map(|(at, offer)| (at, field(offer, Some(Language::Bokmal), COMPETENCE))));
    let sectors = (0..).map(TextField::Sector).zip(&partner.sectors);
    fields.extend(sectors.map(|(at, sector)| (at, field(sector, None, NAME))));
    fields
}

/// The searched texts of a need.
#[must_use]
pub(super) fn of_need(need: &Need) -> Vec<(TextField, Field<'_>)> {
    let text = (TextField::Text, Field { text: &need.text, language: Some(need.language), weight: 1 });
    std::iter::once(text).chain(themes(&need.themes)).collect()
}

/// The searched texts of a project: its title, its themes, and the needs it met.
#[must_use]
pub(super) fn of_project<'a>(project: &'a Project, needs: impl Iterator<Item = &'a Need>) -> Vec<(TextField, Field<'a>)> {
    let title = (TextField::Name, Field { text: &project.title, language: None, weight: 1 });
    let texts = needs.map(|need| (TextField::Text, Field { text: &need.text, language: Some(need.language), weight: 1 }));
    std::iter::once(title).chain(themes(&project.themes)).chain(texts).collect()
}

fn themes(themes: &[String]) -> impl Iterator<Item = (TextField, Field<'_>)> {
    let themes = (0..).map(TextField::Sector).zip(themes);
    themes.map(|(at, theme)| (at, Field { text: theme.as_str(), language: Some(Language::Bokmal), weight: COMPETENCE }))
}
