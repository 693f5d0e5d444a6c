//! Times as files write them: with an offset, or as the wall clock of the site showed them.

use crate::domain::time::Timestamp;
use crate::journal::SiteZone;
use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone};

/// The points in time that a text can mean, the likeliest first; none where it is no time.
pub fn parse(zone: SiteZone, text: &str) -> Vec<Timestamp> {
    if let Ok(exact) = DateTime::parse_from_rfc3339(text) {
        return vec![Timestamp(exact.timestamp_millis())];
    }
    let formats =
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
    let local = formats.iter().find_map(|f| NaiveDateTime::parse_from_str(text, f).ok());
    local.map_or_else(Vec::new, |local| readings(zone, local))
}

/// What a local time can mean: a repeated one its first and second coming; a skipped one the
/// offset before the gap, then the one after it.
pub fn readings(zone: SiteZone, local: NaiveDateTime) -> Vec<Timestamp> {
    let stamp = |at: DateTime<chrono_tz::Tz>| Timestamp(at.timestamp_millis());
    match zone.0.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) => vec![stamp(at)],
        chrono::LocalResult::Ambiguous(first, second) => vec![stamp(first), stamp(second)],
        chrono::LocalResult::None => {
            let offsets = [offset_near(zone, local, -1), offset_near(zone, local, 1)];
            let read = |seconds: i32| {
                Timestamp(
                    (local - Duration::seconds(i64::from(seconds))).and_utc().timestamp_millis(),
                )
            };
            offsets.into_iter().flatten().map(read).collect()
        }
    }
}

/// The offset in force at the edge of a gap, found by stepping out of it: no gap is longer than a
/// day, and all begin and end on a quarter of an hour.
fn offset_near(zone: SiteZone, local: NaiveDateTime, direction: i64) -> Option<i32> {
    let quarters = (1..=100).filter_map(|n| {
        let near = local.checked_add_signed(Duration::minutes(15 * n * direction))?;
        let resolved = zone.0.from_local_datetime(&near);
        let at = if direction < 0 { resolved.latest() } else { resolved.earliest() };
        at.map(|at| at.offset().fix().local_minus_utc())
    });
    quarters.take(1).next()
}

/// The first reading of each that keeps them in order, the earlier columns deciding first.
pub fn in_order(columns: &[&[Timestamp]]) -> Option<Vec<Timestamp>> {
    let Some((first, rest)) = columns.split_first() else {
        return Some(vec![]);
    };
    first.iter().find_map(|at| {
        let later: Vec<Vec<Timestamp>> =
            rest.iter().map(|c| c.iter().copied().filter(|t| t >= at).collect()).collect();
        let later: Vec<&[Timestamp]> = later.iter().map(Vec::as_slice).collect();
        let mut all = vec![*at];
        all.extend(in_order(&later)?);
        Some(all)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paris(text: &str) -> Vec<String> {
        let zone = SiteZone::named("Europe/Paris");
        let utc = |t: Timestamp| DateTime::from_timestamp_millis(t.0).unwrap().to_rfc3339();
        parse(zone, text).into_iter().map(utc).collect()
    }

    #[test]
    fn local_times_are_those_of_the_wall() {
        assert_eq!(paris("2026-01-10T09:00:00"), ["2026-01-10T08:00:00+00:00"]);
        assert_eq!(paris("2026-07-10 09:00"), ["2026-07-10T07:00:00+00:00"]);
        assert_eq!(paris("2026-07-10T09:00:00+05:00"), ["2026-07-10T04:00:00+00:00"]);
        assert!(paris("10/07/2026 09:00").is_empty() && paris("").is_empty());
    }

    #[test]
    fn skipped_and_repeated_times_have_two_readings() {
        // 29 March 2026: 02:00 to 03:00 does not exist. 25 October: 02:00 to 03:00 comes twice.
        let skipped = ["2026-03-29T01:30:00+00:00", "2026-03-29T00:30:00+00:00"];
        assert_eq!(paris("2026-03-29T02:30:00"), skipped);
        let repeated = ["2026-10-25T00:30:00+00:00", "2026-10-25T01:30:00+00:00"];
        assert_eq!(paris("2026-10-25T02:30:00"), repeated);
    }

    #[test]
    fn the_order_chooses_the_reading() {
        let t = |all: &[i64]| all.iter().map(|n| Timestamp(*n)).collect::<Vec<_>>();
        let (issued, called, closed) = (t(&[50, 110]), t(&[10, 70]), t(&[20, 80]));
        let read = in_order(&[&issued, &called, &closed]);
        assert_eq!(read, Some(t(&[50, 70, 80])));
        assert_eq!(in_order(&[&t(&[90]), &called]), None);
    }
}
