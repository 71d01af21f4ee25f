//! Small problems with everything in them: ties good and bad, members that cost more than they bring, locks, unknown places, several countries,
//! rules that hardly leave a team and rules that leave none.

use super::super::draft::{Candidate, CostShare, CountRule, Draft, Facet, Rules, Tie, Where};
use super::Sequence;

const KINDS: [&str; 4] = ["municipality", "business", "research", ""];
const SIZES: [&str; 3] = ["small", "medium", "large"];
const COUNTIES: [&str; 5] = ["north", "south", "east", "west", ""];
const COUNTRIES: [&str; 5] = ["NO", "NO", "SE", "DK", ""];

/// The next mixed problem of a sequence, with at most `most` candidates.
#[must_use]
pub fn next_mixed(numbers: &mut Sequence, most: usize) -> Draft {
    let count = 1 + pick(numbers, most);
    let facets = pick(numbers, 7);
    let candidates: Vec<Candidate> = (0..count).map(|nth| candidate(nth, facets, numbers)).collect();
    let id = |numbers: &mut Sequence| format!("c{}", pick(numbers, count));
    let chosen: Vec<String> = (0..pick(numbers, 4)).map(|_| id(numbers)).collect();
    let (locked, excluded) = chosen.split_at(numbers.below(2).min(chosen.len() as u64) as usize);
    Draft {
        facets: (0..facets).map(|nth| Facet { id: format!("f{nth}"), weight: numbers.within(0, 9) }).collect(),
        ties: ties(count, numbers),
        rules: rules(count, numbers),
        locked: locked.to_vec(),
        excluded: excluded.iter().filter(|it| !locked.contains(it)).cloned().collect(),
        coordination: if numbers.once_in(2) { numbers.within(0, 3_000) } else { 0 },
        load_points: if numbers.once_in(4) { 100 } else { 0 },
        candidates,
    }
}

fn pick(numbers: &mut Sequence, below: usize) -> usize {
    usize::try_from(numbers.below(below as u64)).unwrap_or(0)
}

fn word(numbers: &mut Sequence, words: &[&str]) -> String {
    words[pick(numbers, words.len())].to_owned()
}

fn candidate(nth: usize, facets: usize, numbers: &mut Sequence) -> Candidate {
    let mut scores: Vec<(String, i64)> = (0..facets).map(|facet| (format!("f{facet}"), numbers.within(0, 1_000))).collect();
    let dense = numbers.once_in(3);
    scores.retain(|_| dense || numbers.once_in(3));
    Candidate {
        id: format!("c{nth}"),
        kind: word(numbers, &KINDS),
        size: word(numbers, &SIZES),
        county: word(numbers, &COUNTIES),
        country: word(numbers, &COUNTRIES),
        cost: if numbers.once_in(6) { 0 } else { numbers.within(1, 500) },
        scores,
        value: if numbers.once_in(2) { numbers.within(-2_000, 2_000) } else { 0 },
        load: numbers.within(0, 3),
    }
}

fn ties(count: usize, numbers: &mut Sequence) -> Vec<Tie> {
    let many = if numbers.once_in(2) { 0 } else { pick(numbers, 2 * count + 1) };
    let mut ties = Vec::new();
    for _ in 0..many {
        let (a, b) = (pick(numbers, count), pick(numbers, count));
        if a != b {
            ties.push(Tie { a: format!("c{a}"), b: format!("c{b}"), points: numbers.within(-1_500, 2_500) });
        }
    }
    ties
}

fn rules(count: usize, numbers: &mut Sequence) -> Rules {
    let least = pick(numbers, 4);
    let wide = numbers.once_in(4);
    Rules {
        members_min: least as i64,
        members_max: if wide { None } else { Some((least + pick(numbers, 6)) as i64) },
        counts: (0..pick(numbers, 3)).map(|_| count_rule(count, numbers)).collect(),
        budget: numbers.once_in(2).then(|| numbers.within(100, 2_000)),
        cost_shares: (0..pick(numbers, 3))
            .map(|_| CostShare { filter: filter(count, numbers), min_percent: numbers.within(0, 60) })
            .collect(),
        max_per_county: numbers.once_in(3).then(|| numbers.within(1, 3)),
        min_countries: numbers.once_in(3).then(|| numbers.within(0, 3)),
    }
}

fn count_rule(count: usize, numbers: &mut Sequence) -> CountRule {
    let min = numbers.within(0, 2);
    let max = numbers.once_in(2).then(|| min + numbers.within(0, 3));
    CountRule { filter: filter(count, numbers), min, max }
}

fn filter(count: usize, numbers: &mut Sequence) -> Where {
    let mut filter = Where::default();
    match numbers.below(6) {
        0 => filter.id = (0..3).map(|_| format!("c{}", pick(numbers, count))).collect(),
        1 => filter.county = vec![word(numbers, &COUNTIES[..4])],
        2 => filter.country = vec!["SE".to_owned(), "DK".to_owned()],
        3 => (filter.kind, filter.size) = (vec![word(numbers, &KINDS[..3])], vec![word(numbers, &SIZES)]),
        _ => filter.kind = vec![word(numbers, &KINDS[..3])],
    }
    filter
}
