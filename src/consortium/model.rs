//! A problem compiled for the search: sparse gains, ties as neighbours, and every countable rule as a linear row.
//!
//! # Scale
//! The bound splits points into fractions. So that it can stay in whole numbers, points are shifted left until the largest worth a team can
//! have fills [`WORTH_BITS`] bits; every bound is then a whole number whose last bits are fractions of a point.

use super::draft::{Candidate, Where};
use super::instance::{CandidateIdx, Instance};
use crate::domain::Ordered;

/// Bits of the largest worth. A step of the bound multiplies it by 2^16 (see `bound.rs`), and 2^60 fits 64 bits with a sign.
const WORTH_BITS: u32 = 44;
/// Bits of the fractions of a row's largest coefficient: fine enough that a budget is off by a millionth at most, in the bound only.
pub(super) const ROW_BITS: u32 = 20;
/// The largest coefficient of any row, in those fractions.
pub(super) const ROW_UNIT: i64 = 1 << ROW_BITS;
/// No county, no country: never counted.
pub(super) const NOWHERE: u32 = u32::MAX;
/// Countries that get a row of their own; the others are seen by the exact test only.
const COUNTRY_ROWS: usize = 3;

/// `sum of coefficient * membership <= limit`, exact.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) coefficient: Vec<i64>,
    pub(super) limit: i64,
    /// The largest coefficient, up or down; at least 1.
    pub(super) largest: i64,
    /// Limit in [`ROW_UNIT`]s of the largest coefficient, rounded up.
    pub(super) soft_limit: i64,
}

/// A team that a new one must differ from.
#[derive(Clone, Debug)]
pub(super) struct Apart {
    pub(super) team: Vec<CandidateIdx>,
    pub(super) distance: usize,
}

/// The compiled problem.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub(super) facets: usize,
    /// Shift of the scale.
    pub(super) shift: u32,
    /// Facet and scaled points, for each candidate.
    pub(super) gains: Vec<Vec<(usize, i64)>>,
    /// Scaled points of membership alone.
    pub(super) linear: Vec<i64>,
    /// Other candidate and scaled points of the tie, for each candidate.
    pub(super) ties: Vec<Vec<(CandidateIdx, i64)>>,
    pub(super) rows: Vec<Row>,
    /// Rows that follow from the others: they show a dead end sooner, but prices for them would only get in each other's way.
    pub(super) implied: Vec<Row>,
    /// Coefficients in [`ROW_UNIT`]s, rounded down, candidate by candidate.
    pub(super) soft: Vec<i64>,
    pub(super) county: Vec<u32>,
    pub(super) county_cap: usize,
    pub(super) country: Vec<u32>,
    pub(super) min_countries: usize,
    pub(super) members_min: usize,
    pub(super) members_max: usize,
    pub(super) locked: Vec<CandidateIdx>,
    /// Whether a candidate is excluded.
    pub(super) barred: Vec<bool>,
    /// Candidates that may be chosen: neither locked nor excluded.
    pub(super) free: Vec<CandidateIdx>,
    pub(super) apart: Vec<Apart>,
    /// Whether any eligible team will do.
    pub(super) seek: bool,
}

/// What the search looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim<'a> {
    /// The team of largest worth.
    Worth,
    /// Any eligible team: every team is worth 0.
    Eligible,
    /// The team with the fewest members added to or missing from this one, then the one of largest worth.
    Near(&'a [CandidateIdx]),
}

impl Model {
    /// Compiles a problem. Linear in candidates times rules, plus ties.
    pub(super) fn new(instance: &Instance, aim: Aim<'_>) -> Self {
        let count = instance.candidates().len();
        let fixed = |idx: &CandidateIdx| instance.locked().binary_search(idx).is_ok() || instance.excluded().binary_search(idx).is_ok();
        let mut model = Self {
            facets: instance.facets().len(),
            shift: 0,
            gains: vec![Vec::new(); count],
            linear: vec![0; count],
            ties: vec![Vec::new(); count],
            rows: Vec::new(),
            implied: Vec::new(),
            soft: Vec::new(),
            county: numbered(instance.candidates().iter().map(|it| it.county.as_str())),
            county_cap: instance.rules().max_per_county.map_or(usize::MAX, size),
            country: numbered(instance.candidates().iter().map(|it| it.country.as_str())),
            min_countries: instance.rules().min_countries.map_or(0, size),
            members_min: instance.members_min(),
            members_max: instance.members_max(),
            locked: instance.locked().to_vec(),
            barred: (0..count).map(|idx| instance.excluded().binary_search(&idx).is_ok()).collect(),
            free: (0..count).filter(|idx| !fixed(idx)).collect(),
            apart: Vec::new(),
            seek: aim == Aim::Eligible,
        };
        match aim {
            Aim::Worth => model.add_worth(instance),
            Aim::Near(team) => model.add_distance(instance, team),
            Aim::Eligible => model.shift = WORTH_BITS - 4,
        }
        model.rows = rows(instance, &model);
        model.implied = implied(instance);
        model.soften();
        model
    }

    /// Demands that a team differs from another one: `distance` members of either are not in the other.
    pub(super) fn keep_apart(&mut self, team: &[CandidateIdx], distance: usize) {
        let inside = |idx: CandidateIdx| team.contains(&idx);
        let count = self.linear.len();
        let most = signed(team.len()) - signed(distance);
        // A full team can only be left by leaving members out; a smaller one also by adding to it.
        let others = if team.len() == self.members_max { 0 } else { -1 };
        self.rows.push(Row::new((0..count).map(|idx| if inside(idx) { 1 } else { others }).collect(), most));
        self.apart.push(Apart { team: team.to_vec(), distance });
        self.soften();
    }

    /// The same rules without worth.
    pub(super) fn bare(&self) -> Self {
        let count = self.linear.len();
        Self {
            gains: vec![Vec::new(); count],
            linear: vec![0; count],
            ties: vec![Vec::new(); count],
            shift: WORTH_BITS - 4,
            seek: true,
            ..self.clone()
        }
    }

    /// Scaled points of a team without scaling back.
    pub(super) fn worth(&self, members: &[CandidateIdx]) -> i64 {
        let mut best = vec![0; self.facets];
        let mut total = 0;
        for (place, &member) in members.iter().enumerate() {
            total += self.linear[member];
            for &(facet, gain) in &self.gains[member] {
                best[facet] = gain.max(best[facet]);
            }
            total += self.ties[member].iter().filter(|(other, _)| members[..place].contains(other)).map(|it| it.1).sum::<i64>();
        }
        total + best.iter().sum::<i64>()
    }

    /// Whole points of a scaled bound, rounded down: no team is worth a fraction.
    pub(super) const fn points(&self, scaled: i64) -> i64 {
        scaled >> self.shift
    }

    /// Scaled points.
    pub(super) const fn scaled(&self, points: i64) -> i64 {
        points << self.shift
    }

    fn add_worth(&mut self, instance: &Instance) {
        self.add_points(instance);
        self.fit();
    }

    /// Each member of the team brings more than all worth there is, each other one costs as much. Where numbers are so large that this does not
    /// fit, worth is left out.
    fn add_distance(&mut self, instance: &Instance, team: &[CandidateIdx]) {
        self.add_points(instance);
        let mut weight = 2 * self.magnitude() + 1;
        if weight > (1 << (WORTH_BITS - 2)) / signed(self.members_max + 1) {
            self.gains.iter_mut().for_each(Vec::clear);
            self.ties.iter_mut().for_each(Vec::clear);
            self.linear.iter_mut().for_each(|it| *it = 0);
            weight = 1;
        }
        for (idx, it) in self.linear.iter_mut().enumerate() {
            *it += if team.contains(&idx) { weight } else { -weight };
        }
        self.fit();
    }

    fn add_points(&mut self, instance: &Instance) {
        for idx in 0..self.linear.len() {
            self.linear[idx] = instance.member_points(idx);
            let weigh = |&(facet, score): &(usize, i64)| (facet, score * instance.facets()[facet].weight);
            self.gains[idx] = instance.scores(idx).iter().map(weigh).filter(|it| it.1 > 0).collect();
        }
        for it in instance.pairs() {
            self.ties[it.a].push((it.b, it.points));
            self.ties[it.b].push((it.a, it.points));
        }
    }

    /// Shifts all points up to the scale.
    fn fit(&mut self) {
        self.shift = WORTH_BITS - self.magnitude().max(1).ilog2().min(WORTH_BITS - 1) - 1;
        let shift = self.shift;
        self.gains.iter_mut().flatten().for_each(|it| it.1 <<= shift);
        self.ties.iter_mut().flatten().for_each(|it| it.1 <<= shift);
        self.linear.iter_mut().for_each(|it| *it <<= shift);
    }

    /// An upper limit of the size of any worth, up or down, in points.
    fn magnitude(&self) -> i64 {
        let mut facet_best = vec![0; self.facets];
        for &(facet, gain) in self.gains.iter().flatten() {
            facet_best[facet] = gain.max(facet_best[facet]);
        }
        let member = self.linear.iter().map(|it| it.abs()).max().unwrap_or(0);
        let ties: i64 = self.ties.iter().flatten().map(|it| it.1.abs()).sum();
        facet_best.iter().sum::<i64>() + member * signed(self.members_max.max(1)) + ties
    }

    fn soften(&mut self) {
        let rows = self.rows.len();
        self.soft = vec![0; self.linear.len() * rows];
        for (place, row) in self.rows.iter().enumerate() {
            let largest = row.largest;
            for (idx, &it) in row.coefficient.iter().enumerate() {
                self.soft[idx * rows + place] = narrowed(it, largest);
            }
        }
    }
}

impl Row {
    fn new(coefficient: Vec<i64>, limit: i64) -> Self {
        let largest = coefficient.iter().map(|it| it.abs()).max().unwrap_or(1).max(1);
        // A limit far beyond what the row can reach is cut to just beyond it.
        let reach = largest.saturating_mul(signed(super::limits::MEMBERS) + 1);
        let soft_limit = -narrowed(-limit.clamp(-reach, reach), largest);
        Self { coefficient, limit, largest, soft_limit }
    }
}

/// A coefficient in [`ROW_UNIT`]s of the largest, rounded down. 128 bits: a share of 10^11 times 2^20 times the members is beyond 64.
fn narrowed(coefficient: i64, largest: i64) -> i64 {
    let scaled = (i128::from(coefficient) * i128::from(ROW_UNIT)).div_euclid(i128::from(largest));
    i64::try_from(scaled).unwrap_or(i64::MAX >> 8)
}

fn rows(instance: &Instance, model: &Model) -> Vec<Row> {
    let rules = instance.rules();
    let means = |filter: &Where| instance.candidates().iter().map(|it| filter.matches(it)).collect::<Vec<bool>>();
    let costs: Vec<i64> = instance.candidates().iter().map(|it| it.cost).collect();
    let mut rows = Vec::new();
    for rule in &rules.counts {
        let inside = means(&rule.filter);
        if rule.min > 0 {
            rows.push(Row::new(inside.iter().map(|&it| -i64::from(it)).collect(), -rule.min));
        }
        if let Some(most) = rule.max {
            rows.push(Row::new(inside.iter().map(|&it| i64::from(it)).collect(), most));
        }
    }
    rows.extend(rules.cost_shares.iter().filter(|it| it.min_percent > 0).map(|it| share_row(&means(&it.filter), &costs, it.min_percent)));
    if let Some(budget) = rules.budget {
        rows.push(Row::new(costs, budget));
    }
    rows.extend(country_rows(model));
    rows
}

/// All shares added up: shares that leave no room for each other are seen at once.
fn implied(instance: &Instance) -> Vec<Row> {
    let shares = &instance.rules().cost_shares;
    let row = |it: &Candidate| shares.iter().map(|share| (share.min_percent - 100 * i64::from(share.filter.matches(it))) * it.cost).sum();
    if shares.len() < 2 { Vec::new() } else { vec![Row::new(instance.candidates().iter().map(row).collect(), 0)] }
}

/// The whole team's part of its cost less 100 times what those meant bear.
fn share_row(inside: &[bool], costs: &[i64], percent: i64) -> Row {
    Row::new(inside.iter().zip(costs).map(|(&inside, cost)| (percent - 100 * i64::from(inside)) * cost).collect(), 0)
}

/// With k countries demanded, at least k members come from a known one, and k - 1 from outside any given one.
fn country_rows(model: &Model) -> Vec<Row> {
    if model.min_countries < 2 {
        return Vec::new();
    }
    let need = signed(model.min_countries);
    let row = |least: i64, counts: &dyn Fn(u32) -> bool| Row::new(model.country.iter().map(|&it| -i64::from(counts(it))).collect(), -least);
    let mut sizes: Vec<(usize, u32)> = Vec::new();
    for &it in model.country.iter().filter(|&&it| it != NOWHERE) {
        match sizes.iter_mut().find(|entry| entry.1 == it) {
            Some(entry) => entry.0 += 1,
            None => sizes.push((1, it)),
        }
    }
    sizes.order_by(|a, b| b.cmp(a));
    let outside = sizes.iter().take(COUNTRY_ROWS).map(|&(_, most)| row(need - 1, &|it| it != NOWHERE && it != most));
    std::iter::once(row(need, &|it| it != NOWHERE)).chain(outside).collect()
}

fn numbered<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut known: rustc_hash::FxHashMap<&str, u32> = rustc_hash::FxHashMap::default();
    let mut number = |word: &'a str| {
        let next = u32::try_from(known.len()).unwrap_or(NOWHERE);
        if word.is_empty() { NOWHERE } else { *known.entry(word).or_insert(next) }
    };
    words.map(&mut number).collect()
}

fn size(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
