//! From degrees to the map: EPSG:25833 (ETRS89 / UTM zone 33) by Krüger's series, and the frame `scripts/map.mjs` draws the coast in.

/// Metres east of the zone's false origin at the west edge of the map.
pub const WEST: i32 = -110_000;
/// Metres north of the equator at the north edge of the map.
pub const NORTH: i32 = 7_980_000;
/// Metres of one unit of the outline.
pub const METRES_A_UNIT: i32 = 1_500;
/// Width of the outline's frame, in its units.
pub const WIDTH: i32 = 850;
/// Height of the outline's frame, in its units.
pub const HEIGHT: i32 = 1_040;

/// Metres of a hectometre: the grain of a [`Spot`], as coarse as the positions themselves are sure.
const GRAIN: i32 = 100;
/// Hectometres of one unit of the outline.
pub const GRAINS_A_UNIT: i32 = METRES_A_UNIT / GRAIN;

/// A place on the map: hectometres from its north-west corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// East.
    pub x: i32,
    /// South.
    pub y: i32,
}

/// The place of a point in ten-thousandths of a degree, north and east.
#[must_use]
pub fn spot((latitude, longitude): (i32, i32)) -> Spot {
    let degrees = |units: i32| f64::from(units) / 10_000.0;
    let (east, north) = utm33(degrees(latitude), degrees(longitude));
    let grains = |metres: f64| whole(metres / f64::from(GRAIN));
    Spot { x: grains(east - f64::from(WEST)), y: grains(f64::from(NORTH) - north) }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a cast of a float is cut at the ends of the integer; every place of the earth is far within them"
)]
fn whole(value: f64) -> i32 {
    libm::round(value) as i32
}

/// Metres east and north in zone 33: Krüger's series in the third flattening to the third order, good to a millimetre within 3 000 km of the
/// meridian (L. Krüger 1912; C. F. F. Karney 2011, equations 7 to 11 and 35).
#[must_use]
pub fn utm33(latitude: f64, longitude: f64) -> (f64, f64) {
    let (axis, flattening, scale, false_east, meridian) = (6_378_137.0, 1.0 / 298.257_222_101, 0.9996, 500_000.0, 15.0);
    let n: f64 = flattening / (2.0 - flattening);
    let (n2, n3) = (n * n, n * n * n);
    let radius = axis / (1.0 + n) * (1.0 + n2 / 4.0 + n2 * n2 / 64.0);
    let alpha = [n / 2.0 - 2.0 * n2 / 3.0 + 5.0 * n3 / 16.0, 13.0 * n2 / 48.0 - 3.0 * n3 / 5.0, 61.0 * n3 / 240.0];
    let (phi, lambda) = (latitude.to_radians(), (longitude - meridian).to_radians());
    let e = 2.0 * libm::sqrt(n) / (1.0 + n);
    let t = sinh(atanh(libm::sin(phi)) - e * atanh(e * libm::sin(phi)));
    let xi = libm::atan2(t, libm::cos(lambda));
    let eta = atanh(libm::sin(lambda) / libm::sqrt(1.0 + t * t));
    let (mut east, mut north) = (eta, xi);
    for (factor, j) in alpha.into_iter().zip([2.0, 4.0, 6.0]) {
        east += factor * libm::cos(j * xi) * sinh(j * eta);
        north += factor * libm::sin(j * xi) * cosh(j * eta);
    }
    (false_east + scale * radius * east, scale * radius * north)
}

// By exponent and logarithm: three functions of `libm` less in the page, and still far more exact than a metre.
fn sinh(x: f64) -> f64 {
    (libm::exp(x) - libm::exp(-x)) / 2.0
}

fn cosh(x: f64) -> f64 {
    f64::midpoint(libm::exp(x), libm::exp(-x))
}

fn atanh(x: f64) -> f64 {
    libm::log((1.0 + x) / (1.0 - x)) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_points_stand_where_they_should() {
        // On the meridian: 0.9996 of the arc from the equator. Beside it: the CN Tower, the usual example of the projection, moved from zone 17.
        let table = [
            ("45 degrees on the meridian", (45.0, 15.0), (500_000.0, 4_982_950.400)),
            ("60 degrees on the meridian", (60.0, 15.0), (500_000.0, 6_651_411.190)),
            ("CN Tower", (43.642_567, -79.387_139 + 96.0), (630_084.3, 4_833_438.6)),
        ];
        for (name, (latitude, longitude), (east, north)) in table {
            let (x, y) = utm33(latitude, longitude);
            assert!((x - east).abs() < 0.05 && (y - north).abs() < 0.05, "{name}: {x} {y}");
        }
    }

    #[test]
    fn the_ends_of_the_country_are_within_the_frame_and_in_order() {
        let [lindesnes, nordkapp, utvaer, vardo] = [(579_827, 70_469), (711_695, 257_856), (610_390, 45_190), (703_707, 311_107)].map(spot);
        for it in [lindesnes, nordkapp, utvaer, vardo] {
            assert!((0..=WIDTH * GRAINS_A_UNIT).contains(&it.x) && (0..=HEIGHT * GRAINS_A_UNIT).contains(&it.y), "{it:?}");
        }
        assert!(nordkapp.y < vardo.y && vardo.y < utvaer.y && utvaer.y < lindesnes.y, "help: south is down");
        assert!(utvaer.x < lindesnes.x && lindesnes.x < nordkapp.x && nordkapp.x < vardo.x, "help: east is right");
    }

    #[test]
    fn the_script_draws_in_the_same_frame() {
        let script = std::fs::read_to_string("scripts/map.mjs").expect("run from the project's root");
        let table = [("WEST", WEST), ("NORTH", NORTH), ("METRES_A_UNIT", METRES_A_UNIT), ("WIDTH", WIDTH), ("HEIGHT", HEIGHT)];
        for (name, value) in table {
            assert!(script.contains(&format!("const {name} = {value};")), "{name}: help: the outline and the points must share one frame");
        }
    }

    #[test]
    fn the_outline_is_in_the_frame_and_small() {
        let outline = std::fs::read_to_string("public/norway.txt").expect("help: run node scripts/map.mjs");
        assert!(outline.len() <= 15_000, "{} bytes", outline.len());
        let start =
            outline.trim_start_matches('M').split(['l', ' ']).take(2).map(|n| n.parse::<i32>().expect("a number")).collect::<Vec<_>>();
        assert!((0..=WIDTH).contains(&start[0]) && (0..=HEIGHT).contains(&start[1]), "{start:?}");
    }

    #[test]
    fn a_distance_on_the_map_is_that_of_the_earth_within_two_per_cent() {
        let (oslo, trondheim, kirkenes) = ((599_139, 107_522), (634_305, 103_951), (697_269, 300_450));
        for (a, b, km) in [(oslo, trondheim, 392.0), (trondheim, kirkenes, 1_107.0)] {
            let (a, b) = (spot(a), spot(b));
            let found = libm::hypot(f64::from(a.x - b.x), f64::from(a.y - b.y)) / 10.0;
            assert!((found - km).abs() < km * 0.02, "{found} km, not {km}: help: rings of distance are drawn as circles");
        }
    }
}
