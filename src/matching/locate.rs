//! Where a record has a term: the spans to show. Analyses the record's own texts anew, so it costs only for rows that are explained.

use super::index::Field;
use super::profile::{TextField, TextSpan};
use crate::text::{Analyzer, Token};

/// Spans shown per term: three say enough.
const MOST: usize = 3;

/// The places where a record's texts hold the term of a key (`#7` for the concept in row 7), at most three.
#[must_use]
pub(super) fn locate(analyzer: &Analyzer, texts: &[(TextField, Field<'_>)], key: &str) -> Vec<TextSpan> {
    let concept = key.strip_prefix('#').and_then(|row| row.parse::<u16>().ok());
    let mut spans = Vec::new();
    for (field, text) in texts.iter().copied() {
        let language = text.language.unwrap_or_else(|| analyzer.language(text.text));
        let tokens = analyzer.tokens(text.text, language);
        let found = match concept {
            Some(row) => concept_at(analyzer, &tokens, row),
            None => tokens.iter().position(|token| holds(token, key)).map(|at| at..at + 1),
        };
        let range = found.and_then(|found| Some(tokens.get(found.start)?.range.start..tokens.get(found.end.checked_sub(1)?)?.range.end));
        spans.extend(range.map(|range| TextSpan { field, range, language }));
        if spans.len() == MOST {
            break;
        }
    }
    spans
}

fn holds(token: &Token, key: &str) -> bool {
    !token.word.stop && (token.word.key == key || token.word.parts.iter().any(|part| part.key == key))
}

/// The tokens that name a concept or one below it.
fn concept_at(analyzer: &Analyzer, tokens: &[Token], row: u16) -> Option<std::ops::Range<usize>> {
    let hits = analyzer.find_concepts(tokens);
    let names = |concept| std::iter::once(concept).chain(analyzer.concepts().ancestors(concept)).any(|above| above.0 == row);
    hits.into_iter().find(|hit| names(hit.concept)).map(|hit| hit.tokens)
}
