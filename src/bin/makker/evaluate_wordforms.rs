//! Word forms: can a query in one form find a text in another, among thousands of other texts? And are decoys left alone?

use super::rows::text;
use makker::matching::Collection;
use makker::text::Analyzer;
use serde_json::Value;
use std::collections::BTreeMap;

/// First and second parts of the made-up compounds, and common words, of the distractor texts.
const FIRST: &str = "kvalitets ressurs system produkt prosjekt bransje marked samfunns område periode verdi kontakt kunde bedrifts organisasjons \
    finansierings leverandør material motor metall papir tekstil trykk varme kjemi lager butikk kontor selskaps";
const SECOND: &str = "modell struktur senter program metode rapport strategi gruppe arena nettverk plattform kurs ordning register sentral enhet avtale \
    rutine verktøy prosess";
const COMMON: &str = "skal bedre mellom nye flere arbeid gode mål del sted år tid følge bruke ansvar stor felles resultat behov grunnlag";
/// The same with the very parts that the queries ask for: the hard case, where every distractor holds some of them.
const FIRST_HARD: &str = "velferds arbeids miljø vann skole klima data energi helse bolig kommune natur flom barne reise skog hav jord eldre drikkevanns \
    risiko nærings kultur idretts kyst by bygde transport avfalls";
const SECOND_HARD: &str = "teknologi plan forvaltning hjelp vern transport analyse deling tiltak utvikling måling prosjekt nettverk tilbud bygg lading \
    tilpasning omsorg økonomi sikring";

/// Words in a distractor.
const WORDS: usize = 25;

/// Found and asked per category, and decoys returned.
pub(crate) type Counts = BTreeMap<String, (u32, u32)>;

/// Runs every case, one target among `distractors` texts. In category X, "found" counts decoys that were returned at all.
pub(crate) fn run(cases: &[Value], distractors: usize, hard: bool, analyzer: Analyzer) -> (Counts, Vec<String>) {
    let filler = if hard { texts(FIRST_HARD, SECOND_HARD, distractors) } else { texts(FIRST, SECOND, distractors) };
    let targets: Vec<String> = cases.iter().map(|case| text(case, "t")).collect();
    let all = targets.iter().chain(&filler).map(|text| ("", text.as_str()));
    let collection = Collection::new(analyzer, all);
    let mut counts = Counts::new();
    let mut wrong = Vec::new();
    for (at, case) in (0_u32..).zip(cases) {
        let category = text(case, "cat");
        let decoy = category == "X";
        let most = if decoy { usize::MAX } else { 10 };
        // Cases share one collection: other cases' targets that also answer a query stand beside its own.
        let found = collection.search(&text(case, "q"), most).iter().any(|hit| hit.doc == at);
        let (hits, all) = counts.entry(category.clone()).or_default();
        *hits += u32::from(found);
        *all += 1;
        if found == decoy {
            wrong.push(format!("{category} {} -> {}", text(case, "q"), text(case, "t")));
        }
    }
    (counts, wrong)
}

/// Texts of made-up compounds and common words, the same on every run.
pub(crate) fn generated(count: usize) -> Vec<String> {
    texts(FIRST, SECOND, count)
}

fn texts(first: &str, second: &str, count: usize) -> Vec<String> {
    let [first, second, common] = [first, second, COMMON].map(|words| words.split_whitespace().collect::<Vec<_>>());
    let mut dice = Dice(7);
    let mut pick = |words: &[&str]| words.get(dice.below(words.len())).copied().unwrap_or("").to_owned();
    (0..count)
        .map(|_| {
            let word = |at: usize| if at.is_multiple_of(2) { pick(&first) + &pick(&second) } else { pick(&common) };
            (0..WORDS).map(word).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// A linear congruential generator: the same texts on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = (self.0 * 1_103_515_245 + 12_345) % (1 << 31);
        usize::try_from(self.0 >> 8).unwrap_or(0) % limit.max(1)
    }
}
