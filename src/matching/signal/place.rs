//! Nearness: kilometres and county. A short way makes visits, students and shared staff possible.
//!
//! Distance is as the crow flies, so a fjord or a mountain is not seen.

use super::{Candidate, Context, Sink, thousandths};
use crate::matching::ledger::Ground;

/// What distance alone gives next door.
const DISTANCE_MOST: u32 = 700;
/// Kilometres at which distance gives half: an hour and a half by road.
const HALF_KM: u32 = 100;
/// What the same county gives: the county's roads, money and networks are shared.
const COUNTY: u32 = 300;

pub(super) fn strength(context: &Context<'_>, candidate: Candidate<'_>, sink: &mut impl Sink) -> i32 {
    let Some(owner) = context.owner.as_ref() else {
        return not_known(sink);
    };
    let km = context.distance_km(candidate.partner);
    let near = km.map_or(0, |km| DISTANCE_MOST * HALF_KM / (HALF_KM + km));
    if let Some(km) = km {
        sink.note(near, || (Ground::Distance { km }, None));
    }
    let same = !owner.county.is_empty() && owner.county == candidate.partner.location.county;
    if same {
        sink.note(COUNTY, || (Ground::SameCounty, None));
    }
    if km.is_none() && !same {
        return not_known(sink);
    }
    thousandths(near + if same { COUNTY } else { 0 })
}

fn not_known(sink: &mut impl Sink) -> i32 {
    sink.note(0, || (Ground::NotKnown, None));
    0
}
