//! A number large enough to be read from a step away.

/// Letters and digits, three columns by five rows, the top row in the highest bits.
const SHAPES: [(char, u16); 36] = [
    ('0', 0b111_101_101_101_111),
    ('1', 0b010_110_010_010_111),
    ('2', 0b111_001_111_100_111),
    ('3', 0b111_001_111_001_111),
    ('4', 0b101_101_111_001_001),
    ('5', 0b111_100_111_001_111),
    ('6', 0b111_100_111_101_111),
    ('7', 0b111_001_010_010_010),
    ('8', 0b111_101_111_101_111),
    ('9', 0b111_101_111_001_111),
    ('A', 0b010_101_111_101_101),
    ('B', 0b110_101_110_101_110),
    ('C', 0b111_100_100_100_111),
    ('D', 0b110_101_101_101_110),
    ('E', 0b111_100_110_100_111),
    ('F', 0b111_100_110_100_100),
    ('G', 0b111_100_101_101_111),
    ('H', 0b101_101_111_101_101),
    ('I', 0b111_010_010_010_111),
    ('J', 0b011_001_001_101_111),
    ('K', 0b101_101_110_101_101),
    ('L', 0b100_100_100_100_111),
    ('M', 0b101_111_111_101_101),
    ('N', 0b110_101_101_101_101),
    ('O', 0b010_101_101_101_010),
    ('P', 0b111_101_111_100_100),
    ('Q', 0b111_101_101_111_001),
    ('R', 0b110_101_110_101_101),
    ('S', 0b011_100_010_001_110),
    ('T', 0b111_010_010_010_010),
    ('U', 0b101_101_101_101_111),
    ('V', 0b101_101_101_101_010),
    ('W', 0b101_101_111_111_101),
    ('X', 0b101_101_010_101_101),
    ('Y', 0b101_101_010_010_010),
    ('Z', 0b111_001_010_100_111),
];

/// The five rows of `text`, six columns for each letter and two between.
pub fn rows(text: &str, ascii: bool) -> Vec<String> {
    let (full, empty) = (if ascii { "##" } else { "██" }, "  ");
    (0..5)
        .map(|row| {
            let letter = |c: char| -> String {
                let shape = SHAPES.iter().find(|(known, _)| *known == c.to_ascii_uppercase());
                let bits = shape.map_or(0, |(_, bits)| bits >> (12 - 3 * row) & 0b111);
                (0..3).map(|at| if bits >> (2 - at) & 1 == 1 { full } else { empty }).collect()
            };
            text.chars().map(letter).collect::<Vec<_>>().join("  ")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_is_drawn_in_five_rows() {
        let rows = super::rows("C1", true);
        assert_eq!(
            rows,
            [
                "######    ##  ",
                "##      ####  ",
                "##        ##  ",
                "##        ##  ",
                "######  ######",
            ]
        );
    }
}
