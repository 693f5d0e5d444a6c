//! Ink as terminal cells. Each cell shows some pixels in two greys; how many depends on the
//! characters that the terminal is known to draw.

use super::draw::Ink;

/// What a phrase is painted with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mosaic {
    /// `#`, where nothing else can be relied on: one pixel a cell.
    Hashes,
    /// Two pixels, one above the other: in every font.
    #[default]
    Halves,
    /// Two by two.
    Quadrants,
    /// Two by three (Unicode 13).
    Sextants,
    /// Two by four (Unicode 16).
    Octants,
    /// Two by four dots.
    Braille,
}

/// A cell: a character in one grey on another. Greys run from 0, white, to 255, black.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// What is written.
    pub symbol: char,
    /// Its grey.
    pub ink: u8,
    /// The grey behind it.
    pub paper: u8,
}

impl Mosaic {
    /// The finest that a terminal with these variables of the environment draws by itself, whatever
    /// fonts it has; half blocks where that is not known.
    pub fn known(variable: impl Fn(&str) -> Option<String>) -> Self {
        let is = |name: &str, value: &str| variable(name).is_some_and(|v| v.contains(value));
        // Inside these another terminal draws, which may have changed since.
        if variable("TMUX").is_some() || variable("STY").is_some() {
            return Mosaic::Halves;
        }
        match () {
            () if is("TERM_PROGRAM", "WezTerm") => Mosaic::Sextants,
            // VTE draws sextants since 0.62.
            () if vte(&variable) >= 6200 => Mosaic::Sextants,
            () => Mosaic::Halves,
        }
    }

    /// The pixels of a cell, across and down, that a phrase is drawn with. They are square, as a
    /// cell is twice as high as wide.
    pub fn pixels(self) -> (u16, u16) {
        match self {
            Mosaic::Hashes | Mosaic::Halves => (1, 2),
            _ => (2, 4),
        }
    }

    /// The parts of a cell that have a colour each, across and down.
    fn parts(self) -> (u16, u16) {
        match self {
            Mosaic::Hashes => (1, 1),
            Mosaic::Halves => (1, 2),
            Mosaic::Quadrants => (2, 2),
            Mosaic::Sextants => (2, 3),
            Mosaic::Octants | Mosaic::Braille => (2, 4),
        }
    }

    /// The cell at a place of the drawing. Without greys its parts are full or empty.
    pub fn cell(self, ink: &Ink, column: u16, row: u16, greys: bool) -> Cell {
        let (across, down) = self.parts();
        let mut parts = [0u8; 8];
        let count = usize::from(across * down);
        for (at, part) in parts.iter_mut().take(count).enumerate() {
            let (x, y) = (at as u16 % across, at as u16 / across);
            *part = self.part(ink, (column, row), (x, y));
        }
        let parts = &parts[..count];
        // Dots leave paper between them: in greys they would be hard to see.
        let (full, dark, light) = match greys && !matches!(self, Mosaic::Hashes | Mosaic::Braille) {
            true => two_greys(parts),
            false => (parts.iter().map(|p| *p > 110).collect(), 255, 0),
        };
        let bits =
            full.iter().enumerate().fold(0u8, |bits, (at, full)| bits | u8::from(*full) << at);
        Cell { symbol: self.symbol(bits), ink: dark, paper: light }
    }

    /// The mean ink of one part of a cell.
    fn part(self, ink: &Ink, (column, row): (u16, u16), (x, y): (u16, u16)) -> u8 {
        let (wide, high) = self.pixels();
        let (across, down) = self.parts();
        // A third of four pixels lies between two of them: rows count by what lies inside.
        let (top, bottom) = (y * high * 12 / down, (y + 1) * high * 12 / down);
        let (left, right) = (x * wide / across, (x + 1) * wide / across);
        let (mut sum, mut weight) = (0u32, 0u32);
        for dy in top / 12..bottom.div_ceil(12) {
            let inside = u32::from(bottom.min((dy + 1) * 12) - top.max(dy * 12));
            for dx in left..right {
                sum += inside * u32::from(ink.at(column * wide + dx, row * high + dy));
                weight += inside;
            }
        }
        u8::try_from(sum.checked_div(weight).unwrap_or(0)).unwrap_or(255)
    }

    /// The character whose parts are full where a bit is set, from the top left, row by row.
    fn symbol(self, bits: u8) -> char {
        match self {
            Mosaic::Hashes => [' ', '#'][usize::from(bits.min(1))],
            Mosaic::Halves => [' ', '▀', '▄', '█'][usize::from(bits & 3)],
            Mosaic::Quadrants => QUADRANTS[usize::from(bits & 15)],
            Mosaic::Sextants => sextant(bits),
            Mosaic::Octants => octant(bits),
            Mosaic::Braille => braille(bits),
        }
    }
}

/// The version of VTE (GNOME Terminal and others) as it names it: 7203 is 0.72.3.
fn vte(variable: impl Fn(&str) -> Option<String>) -> u32 {
    variable("VTE_VERSION").and_then(|version| version.parse().ok()).unwrap_or(0)
}

/// Which parts are dark, and the two greys that come nearest to all of them together.
fn two_greys(parts: &[u8]) -> (Vec<bool>, u8, u8) {
    let mut sorted: Vec<u8> = parts.to_vec();
    sorted.sort_unstable();
    let mean = |of: &[u8]| of.iter().map(|p| u32::from(*p)).sum::<u32>() / (of.len().max(1) as u32);
    let error = |of: &[u8]| {
        let mean = mean(of);
        of.iter().map(|p| u32::from(*p).abs_diff(mean).pow(2)).sum::<u32>()
    };
    let cost = |at: &usize| error(&sorted[..*at]) + error(&sorted[*at..]);
    // Equal parts are not told apart: a plain cell stays plain.
    let splits = (1..sorted.len()).filter(|at| sorted[*at] != sorted[*at - 1]);
    let Some(split) = splits.min_by_key(cost) else {
        let grey = sorted.first().copied().unwrap_or(0);
        return (vec![false; parts.len()], grey, grey);
    };
    let (light, dark) = (mean(&sorted[..split]) as u8, mean(&sorted[split..]) as u8);
    let border = sorted[split];
    (parts.iter().map(|p| *p >= border).collect(), dark, light)
}

const QUADRANTS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// U+1FB00 to U+1FB3B hold the sextants in the order of their bits, without the four that were
/// there already: empty, the left half, the right half, full.
fn sextant(bits: u8) -> char {
    match bits & 63 {
        0 => ' ',
        0b01_0101 => '▌',
        0b10_1010 => '▐',
        63 => '█',
        bits => {
            let before = 1 + u32::from(bits > 0b01_0101) + u32::from(bits > 0b10_1010);
            char::from_u32(0x1fb00 + u32::from(bits) - before).unwrap_or(' ')
        }
    }
}

/// The octants that were characters before Unicode 16, by their bits.
const OLDER: [(u8, char); 26] = [
    (0x00, ' '),
    (0x01, '\u{1cea8}'),
    (0x02, '\u{1ceab}'),
    (0x03, '\u{1fb82}'),
    (0x05, '▘'),
    (0x0a, '▝'),
    (0x0f, '▀'),
    (0x14, '\u{1fbe6}'),
    (0x28, '\u{1fbe7}'),
    (0x3f, '\u{1fb85}'),
    (0x40, '\u{1cea3}'),
    (0x50, '▖'),
    (0x55, '▌'),
    (0x5a, '▞'),
    (0x5f, '▛'),
    (0x80, '\u{1cea0}'),
    (0xa0, '▗'),
    (0xa5, '▚'),
    (0xaa, '▐'),
    (0xaf, '▜'),
    (0xc0, '▂'),
    (0xf0, '▄'),
    (0xf5, '▙'),
    (0xfa, '▟'),
    (0xfc, '▆'),
    (0xff, '█'),
];

/// U+1CD00 to U+1CDE5 hold the octants in the order of their bits, without those that were there
/// already.
fn octant(bits: u8) -> char {
    match OLDER.binary_search_by_key(&bits, |(bits, _)| *bits) {
        Ok(at) => OLDER[at].1,
        Err(before) => char::from_u32(0x1cd00 + u32::from(bits) - before as u32).unwrap_or(' '),
    }
}

/// Braille counts its dots down the columns, the lowest row last.
fn braille(bits: u8) -> char {
    const DOTS: [u32; 8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];
    let dots = DOTS.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
    char::from_u32(0x2800 + dots.map(|(_, dot)| dot).sum::<u32>()).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// By the names in Unicode's UnicodeData.txt: SEXTANT-1, -12, -135-less neighbours, OCTANT-3.
    #[test]
    fn characters_are_those_whose_names_tell_the_parts() {
        let sextants = [(0b1, 0x1fb00), (0b10, 0x1fb01), (0b11, 0x1fb02), (0b1_0100, 0x1fb13)];
        for (bits, code) in sextants {
            assert_eq!(u32::from(Mosaic::Sextants.symbol(bits)), code, "{bits:b}");
        }
        // SEXTANT-23456, the last one.
        assert_eq!(Mosaic::Sextants.symbol(0b11_1110), '\u{1fb3b}');
        // OCTANT-3, OCTANT-23, OCTANT-123, and the last, OCTANT-2345678.
        assert_eq!(Mosaic::Octants.symbol(0b100), '\u{1cd00}');
        assert_eq!(Mosaic::Octants.symbol(0b110), '\u{1cd01}');
        assert_eq!(Mosaic::Octants.symbol(0b111), '\u{1cd02}');
        assert_eq!(Mosaic::Octants.symbol(0b1111_1110), '\u{1cde5}');
        assert_eq!(Mosaic::Braille.symbol(0b1), '\u{2801}');
        assert_eq!(Mosaic::Braille.symbol(0b1000_0000), '\u{2880}');
    }

    #[test]
    fn no_two_patterns_share_a_character() {
        let all = |mosaic: Mosaic, count: u16| {
            let symbols: BTreeSet<char> =
                (0..count).map(|bits| mosaic.symbol(bits as u8)).collect();
            assert_eq!(symbols.len(), usize::from(count), "{mosaic:?}");
        };
        all(Mosaic::Quadrants, 16);
        all(Mosaic::Sextants, 64);
        all(Mosaic::Octants, 256);
        all(Mosaic::Braille, 256);
    }

    #[test]
    fn two_greys_stand_for_many() {
        assert_eq!(two_greys(&[0, 0, 250, 254]), (vec![false, false, true, true], 252, 0));
        assert_eq!(two_greys(&[9, 9]), (vec![false, false], 9, 9));
    }
}
