//! A partner in a few words, and the sign of its kind.

use leptos::prelude::*;

use super::super::language::Language;
use crate::protocol::{Kind, PartnerCard};

/// The sign of a kind, for the eye only: the kind stands in words beside it.
#[component]
pub(crate) fn KindIcon(
    /// The kind.
    kind: Kind,
) -> impl IntoView {
    let path = match kind {
        Kind::Municipality => "M3 20h18v-2h-1V9l-8-5-8 5v9H3zm5-2v-6h2v6zm3 0v-6h2v6zm3 0v-6h2v6z",
        Kind::County => "M12 3 3 8v2h18V8zM5 12v6H3v2h18v-2h-2v-6h-2v6h-4v-6h-2v6H7v-6z",
        Kind::Research => "M9 3v2h1v5.2L4.6 19A2 2 0 0 0 6.300 22h11.400a2 2 0 0 0 1.700-3L14 10.200V5h1V3zm3 8 2.500 4h-5z",
        Kind::Business => "M4 21V9l5 3V9l5 3V4h6v17zm3-5h2v2H7zm4 0h2v2h-2zm4 0h2v2h-2z",
        Kind::Cluster => {
            "M12 2a3 3 0 0 1 1 5.800v2.400l4.300 2.500a3 3 0 1 1-1 1.700L12 12l-4.300 2.400a3 3 0 1 1-1-1.700L11 10.200V7.800A3 3 0 0 1 12 2z"
        }
    };
    view! {
        <svg class="kind-icon" data-kind=kind.key() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=path/>
        </svg>
    }
}

/// What a partner is, in one line: kind or institution, place, county, size, distance.
pub(crate) fn card_line(t: &Language, card: &PartnerCard) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.push(kind_words(t, card));
    parts.extend(card.institution.clone().filter(|institution| !card.name.contains(institution.as_str())));
    parts.extend(place_words(card));
    parts.extend(card.inhabitants.map(t.words.inhabitants));
    parts.extend(card.distance_km.filter(|km| *km > 0).map(t.words.km_away));
    parts.join(" · ")
}

fn kind_words(t: &Language, card: &PartnerCard) -> String {
    let size = card.size.filter(|_| card.kind == Kind::Municipality || card.kind == Kind::Business);
    let words = size.map_or((t.words.kind)(card.kind), |size| (t.words.size)(size, card.kind));
    capitalised(words)
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Place and county, each once.
fn place_words(card: &PartnerCard) -> Option<String> {
    let own = matches!(card.kind, Kind::Municipality | Kind::County);
    let place = Some(card.place.as_str()).filter(|place| !place.is_empty() && !own);
    let county = Some(card.county.as_str()).filter(|county| !county.is_empty() && Some(*county) != place && *county != card.name);
    let words: Vec<&str> = place.into_iter().chain(county).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// The line under a partner's name.
#[component]
pub(crate) fn CardLine(
    /// The partner.
    card: PartnerCard,
) -> impl IntoView {
    view! { <p class="card-line">{card_line(super::super::texts(), &card)}</p> }
}
