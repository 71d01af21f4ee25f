//! Nynorsk to bokmål: a table of words, and suffix and stem rules for what the table does not list. A rule's result counts only when it is a
//! known bokmål form, so a word that is no nynorsk is left alone.

use super::inflection::is_known_bokmal;
use super::lexicon::Lexicon;
use rustc_hash::FxHashMap;

/// Where in a word a rule applies.
#[derive(Clone, Copy)]
enum At {
    End,
    Start,
    Anywhere,
}

/// The rules, in the order they are tried.
const RULES: [(At, &str, &str); 53] = [
    (At::End, "heit", "het"),
    (At::End, "heiter", "heter"),
    (At::End, "leik", "het"),
    (At::End, "semd", "somhet"),
    (At::End, "leg", "lig"),
    (At::End, "lege", "lige"),
    (At::End, "legare", "ligere"),
    (At::End, "ande", "ende"),
    (At::End, "arar", "ere"),
    (At::End, "arane", "erne"),
    (At::End, "aren", "eren"),
    (At::End, "ar", "er"),
    (At::End, "ane", "ene"),
    (At::End, "a", "ene"),
    (At::End, "a", "en"),
    (At::End, "a", "et"),
    (At::End, "ingar", "inger"),
    (At::End, "inga", "ingen"),
    (At::End, "ing", "ning"),
    (At::End, "ing", "else"),
    (At::End, "nad", "ning"),
    (At::End, "sam", "som"),
    (At::End, "laus", "løs"),
    (At::End, "gjevar", "giver"),
    (At::End, "gjeving", "givning"),
    (At::End, "setjing", "setting"),
    (At::End, "stad", "sted"),
    (At::End, "stader", "steder"),
    (At::End, "brot", "brudd"),
    (At::End, "skot", "skudd"),
    (At::End, "bod", "bud"),
    (At::End, "hald", "hold"),
    (At::End, "halde", "holde"),
    (At::End, "utslepp", "utslipp"),
    (At::End, "spel", "spill"),
    (At::End, "val", "valg"),
    (At::End, "tal", "tall"),
    (At::End, "kje", "ke"),
    (At::End, "gje", "ge"),
    (At::Start, "vass", "vann"),
    (At::Start, "heime", "hjemme"),
    (At::Start, "heim", "hjem"),
    (At::Start, "hovud", "hoved"),
    (At::Start, "sjølv", "selv"),
    (At::Start, "føre", "for"),
    (At::Start, "frå", "fra"),
    (At::Start, "saman", "sammen"),
    (At::Start, "framand", "fremmed"),
    (At::Start, "verds", "verdens"),
    (At::Anywhere, "kv", "hv"),
    (At::Anywhere, "au", "ø"),
    (At::Anywhere, "øy", "ø"),
    (At::Anywhere, "ei", "e"),
];
/// Vowel rules, tried after all others: they fit so often by chance that they come last.
const VOWEL_RULES: [(&str, &str); 3] = [("ju", "y"), ("o", "u"), ("y", "ø")];

/// At most three rules combine: ending, vowel and one more.
const MOST_RULES: u32 = 3;
/// Forms tried per word. Bounds the work on an unknown word; three rules reach a few dozen forms.
const MOST_FORMS: usize = 120;
/// Words below four letters are all in the table.
const LEAST_LETTERS: usize = 4;

/// Nynorsk words with their bokmål forms.
#[derive(Clone, Debug, Default)]
pub(super) struct Bridge {
    table: FxHashMap<Box<str>, Box<str>>,
}

impl Bridge {
    pub(super) fn new(pairs: &[(String, String)]) -> Self {
        Self { table: pairs.iter().map(|(nynorsk, bokmal)| (nynorsk.as_str().into(), bokmal.as_str().into())).collect() }
    }

    /// The bokmål form the table lists.
    pub(super) fn listed(&self, word: &str) -> Option<&str> {
        self.table.get(word).map(AsRef::as_ref)
    }

    /// The bokmål form that the rules reach from an unknown word, fewest rules first; `None` when they reach no known form.
    pub(super) fn by_rule(&self, lexicon: &Lexicon, word: &str) -> Option<String> {
        if !(LEAST_LETTERS..=40).contains(&word.chars().count()) {
            return None;
        }
        let mut forms = vec![word.to_owned()];
        let mut from = 0;
        for _ in 0..MOST_RULES {
            let round = forms.len();
            for at in from..round {
                let Some(form) = forms.get(at).cloned() else { break };
                for next in one_rule(&form) {
                    let next = self.listed(&next).map_or(next.clone(), ToOwned::to_owned);
                    if is_known_bokmal(lexicon, &next) {
                        return Some(next);
                    }
                    if forms.len() < MOST_FORMS && !forms.contains(&next) {
                        forms.push(next);
                    }
                }
            }
            from = round;
        }
        None
    }
}

fn one_rule(word: &str) -> impl Iterator<Item = String> + '_ {
    let listed = RULES.iter().filter_map(|(at, from, to)| apply(word, *at, from, to));
    let vowels = VOWEL_RULES.iter().filter_map(|(from, to)| apply(word, At::Anywhere, from, to));
    listed.chain(vowels)
}

fn apply(word: &str, at: At, from: &str, to: &str) -> Option<String> {
    match at {
        At::End => word.strip_suffix(from).filter(|stem| stem.len() > 1).map(|stem| format!("{stem}{to}")),
        At::Start => word.strip_prefix(from).filter(|rest| rest.len() > 1).map(|rest| format!("{to}{rest}")),
        At::Anywhere => word.contains(from).then(|| word.replacen(from, to, 1)),
    }
}
