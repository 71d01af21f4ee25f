//! Places: a point on the map and the municipality and county it lies in.

/// A position, in ten-thousandths of a degree (about 11 m), WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// Latitude north, degrees × 10 000.
    pub latitude: i32,
    /// Longitude east, degrees × 10 000.
    pub longitude: i32,
}

/// Mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0;
const UNITS_PER_DEGREE: f64 = 10_000.0;

impl Point {
    /// A point from degrees; `None` outside the box 55-82° N, 0-35° E that holds Norway with Svalbard.
    #[must_use]
    pub fn from_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        if !(55.0..=82.0).contains(&latitude) || !(0.0..=35.0).contains(&longitude) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "the box above keeps both below 820 000")]
        let unit = |degrees: f64| libm::round(degrees * UNITS_PER_DEGREE) as i32;
        Some(Self { latitude: unit(latitude), longitude: unit(longitude) })
    }

    /// Degrees north and east.
    #[must_use]
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / UNITS_PER_DEGREE, f64::from(self.longitude) / UNITS_PER_DEGREE)
    }

    /// Great-circle distance in whole kilometres (haversine through `libm`, so the same natively and in wasm).
    #[must_use]
    pub fn distance_km(self, other: Self) -> u32 {
        let ((lat_a, lon_a), (lat_b, lon_b)) = (self.degrees(), other.degrees());
        let half = |a: f64, b: f64| libm::sin((b - a).to_radians() / 2.0);
        let (d_lat, d_lon) = (half(lat_a, lat_b), half(lon_a, lon_b));
        let h = d_lat * d_lat + libm::cos(lat_a.to_radians()) * libm::cos(lat_b.to_radians()) * d_lon * d_lon;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most half the earth's girth, never negative")]
        let km = libm::round(2.0 * EARTH_RADIUS_KM * libm::asin(libm::sqrt(h.clamp(0.0, 1.0)))) as u32;
        km
    }
}

/// Where a partner is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// The town or village, as the source names it.
    pub place: String,
    /// Four digits of the municipality in force since 2024, when known.
    pub municipality: Option<String>,
    /// The county's name in force since 2024; empty when not known.
    pub county: String,
    /// The position, when known.
    pub point: Option<Point>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_map() {
        let at = |lat, lon| Point::from_degrees(lat, lon).expect("in Norway");
        let (oslo, trondheim, bergen) = (at(59.91, 10.75), at(63.43, 10.40), at(60.39, 5.32));
        assert_eq!(oslo.distance_km(oslo), 0);
        assert_eq!(oslo.distance_km(trondheim), 392);
        assert_eq!(trondheim.distance_km(oslo), 392);
        assert_eq!(oslo.distance_km(bergen), 305);
        assert_eq!(Point::from_degrees(10.0, 59.0), None, "help: latitude comes first");
    }
}
