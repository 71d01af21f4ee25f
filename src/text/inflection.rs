//! The lemma behind an inflected form, by the regular endings of Norwegian and the irregular forms of the lexicon.
//!
//! Every answer is a word the lexicon holds: nothing is cut off an unknown word here (that is the stemmer's job).

use super::lexicon::{Lexicon, class, is_consonant};

/// Noun endings after a consonant or a full vowel; the last four are nynorsk.
const NOUN_ENDINGS: [&str; 15] = ["s", "en", "ens", "et", "ets", "a", "as", "er", "ers", "ene", "enes", "ar", "ars", "ane", "anes"];
/// Noun endings after a lemma in -e, -å, -ø, -o or -a.
const VOWEL_NOUN_ENDINGS: [&str; 9] = ["s", "n", "ns", "t", "ts", "r", "rs", "ne", "nes"];
/// Endings that replace the -e of a noun: `jente`, `jenta`, `jentar`.
const E_REPLACING: [&str; 3] = ["ar", "ane", "a"];
const ADJECTIVE_ENDINGS: [&str; 5] = ["t", "e", "ere", "est", "este"];
/// Endings that replace the -e of a verb.
const VERB_ENDINGS: [&str; 8] = ["er", "et", "te", "de", "ede", "t", "ende", "es"];
/// `møbel`, `møbler`.
const EL_ENDINGS: [&str; 3] = ["ler", "lene", "lers"];

/// Calls `offer` with each lemma that `form` may be a form of, and the price of that reading in thousandths of a part; 0 = the form itself.
pub(super) fn lemmas(lexicon: &Lexicon, form: &str, mut offer: impl FnMut(&str, u32)) {
    if lexicon.knows(form) {
        offer(form, 0);
    }
    irregular(lexicon, form, &mut offer);
    nouns(lexicon, form, &mut offer);
    adjectives(lexicon, form, &mut offer);
    for ending in EL_ENDINGS {
        replaced(lexicon, form, ending, "el", class::NOUN, 60, &mut offer);
    }
    for ending in VERB_ENDINGS {
        if form.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 3) {
            replaced(lexicon, form, ending, "e", class::VERB, 60, &mut offer);
        }
    }
}

/// Whether `form` is a lemma, a protected word, or a form of one.
pub(super) fn is_known(lexicon: &Lexicon, form: &str) -> bool {
    let mut known = false;
    lemmas(lexicon, form, |_, _| known = true);
    known
}

/// Whether `form` is a known form of bokmål, nynorsk side forms left out.
pub(super) fn is_known_bokmal(lexicon: &Lexicon, form: &str) -> bool {
    let mut known = false;
    lemmas(lexicon, form, |lemma, _| known |= lexicon.knows_bokmal(lemma));
    known
}

/// The cheapest lemma of a form; the first found among equals.
pub(super) fn best_lemma(lexicon: &Lexicon, form: &str) -> Option<String> {
    let mut best: Option<(u32, String)> = None;
    lemmas(lexicon, form, |lemma, price| {
        if best.as_ref().is_none_or(|(least, _)| price < *least) {
            best = Some((price, lemma.to_owned()));
        }
    });
    best.map(|(_, lemma)| lemma)
}

fn irregular(lexicon: &Lexicon, form: &str, offer: &mut impl FnMut(&str, u32)) {
    if let Some(lemma) = lexicon.irregular(form) {
        offer(lemma, 30);
    }
    if let Some(lemma) = form.strip_suffix('s').and_then(|base| lexicon.irregular(base)) {
        offer(lemma, 50);
    }
}

fn nouns(lexicon: &Lexicon, form: &str, offer: &mut impl FnMut(&str, u32)) {
    let noun = |base: &str| lexicon.knows(base) && lexicon.classes(base) & class::NOUN != 0;
    for base in NOUN_ENDINGS.iter().filter_map(|ending| form.strip_suffix(ending)) {
        let letters = base.chars().count();
        let bare = base.chars().next_back().is_some_and(|c| is_consonant(c) || "åøyiaouo".contains(c));
        if letters >= 2 && bare && noun(base) {
            offer(base, if letters > 3 { 50 } else { 80 });
        }
    }
    for base in VOWEL_NOUN_ENDINGS.iter().filter_map(|ending| form.strip_suffix(ending)) {
        if base.chars().count() >= 3 && base.ends_with(['e', 'å', 'ø', 'o', 'a']) && noun(base) {
            offer(base, 50);
        }
    }
    for ending in E_REPLACING {
        if form.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 3) {
            replaced(lexicon, form, ending, "e", class::NOUN, 60, offer);
        }
    }
    let agent =
        form.strip_suffix("ne").filter(|base| base.ends_with("er")).or_else(|| form.strip_suffix('e').filter(|base| base.ends_with("er")));
    if let Some(base) = agent.filter(|base| form.chars().count() > 5 && noun(base)) {
        offer(base, 50);
    }
}

fn adjectives(lexicon: &Lexicon, form: &str, offer: &mut impl FnMut(&str, u32)) {
    let adjective = |base: &str| lexicon.knows(base) && lexicon.classes(base) & class::ADJECTIVE != 0;
    for base in ADJECTIVE_ENDINGS.iter().filter_map(|ending| form.strip_suffix(ending)) {
        if base.chars().count() >= 3 && adjective(base) {
            offer(base, 50);
        }
    }
    if let Some(doubled) = undo_single_consonant(form).filter(|base| adjective(base)) {
        offer(&doubled, 50);
    }
    for ending in ["ede", "ete"] {
        replaced(lexicon, form, ending, "et", class::ADJECTIVE, 50, offer);
    }
}

/// `kulturelt` to `kulturell`, `sunt` to `sunn`.
fn undo_single_consonant(form: &str) -> Option<String> {
    let base = form.strip_suffix('t').filter(|_| form.chars().count() > 4)?;
    let last = base.chars().next_back().filter(|c| is_consonant(*c))?;
    Some(format!("{base}{last}"))
}

/// Offers the form with `ending` replaced by `with`, when that is a known word of the class.
fn replaced(lexicon: &Lexicon, form: &str, ending: &str, with: &str, wanted: u8, price: u32, offer: &mut impl FnMut(&str, u32)) {
    let Some(stem) = form.strip_suffix(ending) else { return };
    let lemma = format!("{stem}{with}");
    if lexicon.knows(&lemma) && lexicon.classes(&lemma) & wanted != 0 {
        offer(&lemma, price);
    }
}
