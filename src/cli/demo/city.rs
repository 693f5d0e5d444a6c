//! The people of the simulated city: how many come when, for what, and how long it takes. All
//! names are invented.

use crate::domain::defaults;
use crate::domain::id::ServiceId;

/// Agents at counters 2, 3 and 4; counter 1 is left to whoever tries the desk.
pub const AGENTS: [(&str, u16); 3] =
    [("Démo Amandine", 2), ("Démo Bastien", 3), ("Démo Chérifa", 4)];

/// Services with the share of people who come for each, and the usual minutes at the counter.
const SERVICES: [(&str, u64, u64); 8] = [
    ("accueil", 14, 3),
    ("etat-civil", 20, 7),
    ("titres-depot", 24, 10),
    ("titres-remise", 14, 4),
    ("ecole-cantine", 10, 7),
    ("logement", 7, 11),
    ("action-sociale", 6, 12),
    ("elections", 5, 5),
];

/// Languages that some need, by tag.
const LANGUAGES: [&str; 5] = ["ar", "en", "es", "uk", "ps"];

/// Chance that repeats itself: SplitMix64 (Steele, Lea, Flood 2014).
pub struct Chance(u64);

impl Chance {
    /// Begins at a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    /// True so many times in a thousand.
    pub fn permille(&mut self, n: u64) -> bool {
        self.below(1000) < n
    }

    /// What somebody comes for.
    pub fn service(&mut self) -> ServiceId {
        let mut drawn = self.below(SERVICES.iter().map(|s| s.1).sum());
        for (code, share, _) in SERVICES {
            match drawn.checked_sub(share) {
                None => return defaults::service_id(code),
                Some(rest) => drawn = rest,
            }
        }
        defaults::service_id("accueil")
    }

    /// A language that is not French, for some.
    pub fn language(&mut self) -> Option<&'static str> {
        let some = self.permille(90);
        let drawn = usize::try_from(self.below(LANGUAGES.len() as u64)).ok()?;
        LANGUAGES.get(drawn).copied().filter(|_| some)
    }

    /// Milliseconds at the counter: between half and twice the usual.
    pub fn service_time(&mut self, service: ServiceId) -> i64 {
        let known = SERVICES.iter().find(|s| defaults::service_id(s.0) == service);
        let usual = known.map_or(6, |s| s.2) * 60_000;
        let spread = self.below(usual) + self.below(usual / 2);
        i64::try_from(usual / 2 + spread).unwrap_or(0)
    }
}

/// How many people come in an hour, in tenths, by minutes since the doors opened: a peak before
/// noon, a lower one in the afternoon.
pub fn arrivals_per_hour(minute: u64) -> u64 {
    match minute / 30 {
        0 => 180,
        1..=6 => 240,
        7..=10 => 110,
        11..=15 => 200,
        16 => 60,
        _ => 0,
    }
}
