//! What a row shows of its match without being opened: the words that met, and the text that says most.

use super::asked::{Asked, Kinship};
use super::locate::locate;
use super::profile::{TextSpan, of_partner};
use super::signal::{Candidate, Context};
use crate::domain::Ordered;
use std::collections::BTreeSet;
use std::ops::Range;

/// The words of the need that have one of these keys, each once, in the order of the need.
pub(super) fn words(context: &Context<'_>, met: &BTreeSet<&str>) -> Vec<Range<usize>> {
    let mut shown = BTreeSet::new();
    let tokens = context.asked.tokens.iter().filter(|token| !token.word.stop && met.contains(token.word.key.as_str()));
    tokens.filter(|token| shown.insert(token.word.key.as_str())).map(|token| token.range.clone()).collect()
}

/// Where the partner says what counts most for it. Terms that only look alike prove nothing and are passed over.
pub(super) fn best(context: &Context<'_>, candidate: Candidate<'_>) -> Option<TextSpan> {
    let worth = |term: &super::asked::AskedTerm| context.index.contribution(Asked::weighted_term(term), candidate.row);
    let terms = context.asked.terms.iter().filter(|term| term.kinship != Kinship::Alike);
    let mut found: Vec<_> = terms.map(|term| (worth(term), term)).filter(|(worth, _)| *worth > 0).collect();
    found.order_by_key(|(worth, _)| std::cmp::Reverse(*worth));
    let texts = of_partner(candidate.partner);
    found.into_iter().find_map(|(_, term)| locate(context.analyzer, &texts, context.index.key(term.term)).into_iter().next())
}
