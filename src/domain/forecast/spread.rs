//! How far a number of people strays from what is expected.

/// The smallest number of people that is not exceeded with the probability `share` (0 to 1), where
/// so many come in the mean, with that variance: Poisson's distribution, and where the variance is
/// larger a Poisson's whose mean is itself uncertain (gamma), which is the negative binomial. G.
/// Jongbloed and G. Koole, *Managing uncertainty in call centres using Poisson mixtures*, 2001.
pub fn quantile(mean: f64, variance: f64, share: f64) -> f64 {
    if mean <= 0.0 {
        return 0.0;
    }
    let excess = (variance / mean - 1.0).max(0.0);
    let never = if excess < 1e-9 { -mean } else { -mean / excess * excess.ln_1p() };
    // p(j+1) / p(j) = (x·j + mean·(1 - x)) / (j + 1), and Poisson's mean / (j + 1) where x is 0.
    let x = excess / (1.0 + excess);
    let (mut logarithm, mut below) = (never, never.exp());
    let most = mean + 60.0 * (mean * (1.0 + excess)).sqrt() + 60.0;
    let mut number = 0.0;
    while below < share && number < most {
        logarithm += ((x * number + mean * (1.0 - x)) / (number + 1.0)).ln();
        below += logarithm.exp();
        number += 1.0;
    }
    number
}

/// The middle of some values, 0 where there are none.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    match (sorted.len(), sorted.len() / 2) {
        (0, _) => 0.0,
        (n, middle) if n % 2 == 1 => sorted[middle],
        (_, middle) => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}
