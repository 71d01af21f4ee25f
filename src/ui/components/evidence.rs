//! A text that speaks for a partner, with what met marked, and its source.

use leptos::prelude::*;

use super::super::language::Language;
use super::super::texts;
use super::OutLink;
use crate::protocol::{Evidence, Highlight, SourceView};

/// How the facts name what is commonly known.
const GENERAL_KNOWLEDGE: &str = "general knowledge";
/// How the worker names what the user wrote without a source.
const OWN: &str = "own";

/// A source with its date; a link when it has an address.
#[component]
pub(crate) fn SourceLine(
    /// The source.
    source: SourceView,
) -> impl IntoView {
    let t = texts();
    let words = source_words(t, &source);
    view! {
        <p class="source">
            {t.words.source_label}" "
            {match source.url {
                Some(url) => view! { <OutLink url text=words/> }.into_any(),
                None => words.into_any(),
            }}
        </p>
    }
}

/// A source and its date in words.
pub(crate) fn source_words(t: &Language, source: &SourceView) -> String {
    (t.words.source)(&short_title(t, &source.title), &source.date)
}

/// A bare address is no title: its host is.
fn short_title(t: &Language, title: &str) -> String {
    if title == GENERAL_KNOWLEDGE {
        return t.words.general_knowledge.to_owned();
    }
    if title == OWN {
        return t.words.own_source.to_owned();
    }
    let address = title.strip_prefix("https://").or_else(|| title.strip_prefix("http://"));
    match address {
        Some(address) => address.split('/').next().unwrap_or(address).trim_start_matches("www.").to_owned(),
        None => title.to_owned(),
    }
}

/// A quoted text with the stretches that met marked, and its language where it is not the page's.
#[component]
pub(crate) fn EvidenceText(
    /// The text with its highlights.
    evidence: Evidence,
) -> impl IntoView {
    let t = texts();
    let Evidence { text, language, highlights, source } = evidence;
    let foreign = (language != t.tag).then(|| format!(" ({})", (t.words.language)(language)));
    view! {
        <blockquote class="evidence">
            <p class="evidence__text" lang=language.as_str()>
                {pieces(&text, &highlights)
                    .into_iter()
                    .map(|(piece, met)| if met { view! { <mark class="met">{piece}</mark> }.into_any() } else { piece.into_any() })
                    .collect_view()}
                {foreign.map(|foreign| view! { <span class="subtle" lang=t.tag.as_str()>{foreign}</span> })}
            </p>
            {source.map(|source| view! { <SourceLine source/> })}
        </blockquote>
    }
}

/// The text in pieces, each with whether it met. Highlights that overlap or lie outside the text are passed over.
fn pieces(text: &str, highlights: &[Highlight]) -> Vec<(String, bool)> {
    let mut sorted = highlights.to_vec();
    sorted.sort_unstable();
    let (mut out, mut at) = (Vec::new(), 0);
    for highlight in sorted {
        let (start, end) = (highlight.start as usize, highlight.end as usize);
        if start < at {
            continue;
        }
        if let (Some(before), Some(met)) = (text.get(at..start), text.get(start..end)) {
            out.push((before.to_owned(), false));
            out.push((met.to_owned(), true));
            at = end;
        }
    }
    out.push((text.get(at..).unwrap_or_default().to_owned(), false));
    out.retain(|(piece, _)| !piece.is_empty());
    out
}
