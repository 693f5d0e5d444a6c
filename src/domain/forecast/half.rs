//! The half hours of a local day, as the wall clock names them.

use crate::domain::time::Local;

/// How many there are: 48. On a day on which the clocks change two of them are missing, or last
/// twice as long.
pub const HALVES: usize = 48;
/// How long one lasts, in seconds.
pub const LENGTH: f64 = 1800.0;

/// Something of each half hour, from midnight on.
pub type Halves<T> = [T; HALVES];

/// Something of each half hour.
pub fn each<T>(of: impl FnMut(usize) -> T) -> Halves<T> {
    std::array::from_fn(of)
}

/// The half hour of a time on the wall, 0 to 47.
pub fn half_of(local: Local) -> usize {
    usize::from(local.minute / 30).min(HALVES - 1)
}

/// When it begins, as people write it: `09:30`.
pub fn begins(half: usize) -> String {
    format!("{:02}:{:02}", half / 2, half % 2 * 30)
}
