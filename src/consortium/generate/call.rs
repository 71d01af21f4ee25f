//! Synthetic catalogues with the rules of real calls.
//!
//! A third are small municipalities, a tenth large ones, three tenths firms, a quarter research groups. Each is strong in two facets (research
//! in three): small municipalities .2 to .7, large ones and firms .3 to .9, research .5 to 1. Costs, in million NOK: small .3 to 1, large 1 to
//! 2.5, firms .8 to 2, research 2 to 4. Facets weigh 1 to 3. The call asks for 3 to 6 members, two municipalities, one of them small, one
//! research group, 10 million NOK at most, 30 % of the cost with municipalities and 30 % with research, three members from a county at most.

use super::super::draft::{Candidate, CostShare, CountRule, Draft, Facet, Rules, Where};
use super::Sequence;

/// What a sort of candidate is like.
struct Sort {
    kind: &'static str,
    size: &'static str,
    strengths: u64,
    score: (i64, i64),
    cost: (i64, i64),
}

const SMALL: Sort = Sort { kind: "municipality", size: "small", strengths: 2, score: (200, 700), cost: (300, 1_000) };
const LARGE: Sort = Sort { kind: "municipality", size: "large", strengths: 2, score: (300, 900), cost: (1_000, 2_500) };
const FIRM: Sort = Sort { kind: "business", size: "medium", strengths: 2, score: (300, 900), cost: (800, 2_000) };
const RESEARCH: Sort = Sort { kind: "research", size: "large", strengths: 3, score: (500, 1_000), cost: (2_000, 4_000) };
/// Counties a candidate may lie in.
const COUNTIES: u64 = 11;

/// The next problem of a sequence: `count` candidates, `facets` facets, the rules of [`call_rules`].
#[must_use]
pub fn next_problem(numbers: &mut Sequence, count: usize, facets: usize) -> Draft {
    let facet = |nth: usize, numbers: &mut Sequence| Facet { id: format!("f{nth}"), weight: numbers.within(1_000, 3_000) };
    Draft {
        facets: (0..facets).map(|nth| facet(nth, numbers)).collect(),
        candidates: (0..count).map(|nth| candidate(nth, facets, numbers)).collect(),
        rules: call_rules(),
        ..Draft::default()
    }
}

fn candidate(nth: usize, facets: usize, numbers: &mut Sequence) -> Candidate {
    let sort = match numbers.below(100) {
        0..35 => SMALL,
        35..45 => LARGE,
        45..75 => FIRM,
        _ => RESEARCH,
    };
    let mut scores: Vec<(String, i64)> = Vec::new();
    while scores.len() < facets.min(usize::try_from(sort.strengths).unwrap_or(0)) {
        let facet = format!("f{}", numbers.below(facets as u64));
        let score = numbers.within(sort.score.0, sort.score.1);
        if scores.iter().all(|it| it.0 != facet) {
            scores.push((facet, score));
        }
    }
    Candidate {
        id: format!("c{nth}"),
        kind: sort.kind.to_owned(),
        size: sort.size.to_owned(),
        county: format!("county{}", numbers.below(COUNTIES)),
        country: "NO".to_owned(),
        cost: numbers.within(sort.cost.0, sort.cost.1),
        scores,
        ..Candidate::default()
    }
}

/// The rules of a call for municipalities and research together.
#[must_use]
pub fn call_rules() -> Rules {
    let kind = |kind: &str| Where { kind: vec![kind.to_owned()], ..Where::default() };
    let small = Where { size: vec!["small".to_owned()], ..kind("municipality") };
    let count = |filter: Where, min| CountRule { filter, min, max: None };
    let share = |filter: Where| CostShare { filter, min_percent: 30 };
    Rules {
        members_min: 3,
        members_max: Some(6),
        counts: vec![count(kind("municipality"), 2), count(small, 1), count(kind("research"), 1)],
        budget: Some(10_000),
        cost_shares: vec![share(kind("municipality")), share(kind("research"))],
        max_per_county: Some(3),
        min_countries: None,
    }
}
