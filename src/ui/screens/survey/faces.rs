//! Five faces in plain characters, told apart by eyes and mouth without any colour.

use crate::domain::survey::Face;

/// Columns and rows of a small face.
pub const SMALL: (u16, u16) = (9, 5);
/// The same of a large one.
pub const LARGE: (u16, u16) = (21, 8);

const SMALL_FACES: [[&str; 5]; Face::COUNT] = [
    [".-------.", "| >   < |", "|  ___  |", "| /   \\ |", "'-------'"],
    [".-------.", "| o   o |", "|       |", "| .---. |", "'-------'"],
    [".-------.", "| o   o |", "|       |", "| ----- |", "'-------'"],
    [".-------.", "| o   o |", "|       |", "| '---' |", "'-------'"],
    [".-------.", "| ^   ^ |", "|       |", "| \\___/ |", "'-------'"],
];

const EDGE: [&str; 2] = [".-------------------.", "'-------------------'"];
const EMPTY: &str = "|                   |";

/// Eyes, and the two rows of the mouth.
const LARGE_FACES: [[&str; 3]; Face::COUNT] = [
    ["|    >         <    |", "|    .---------.    |", "|   /           \\   |"],
    ["|    o         o    |", "|     .-------.     |", "|    '         '    |"],
    ["|    o         o    |", "|    -----------    |", EMPTY],
    ["|    o         o    |", "|    .         .    |", "|     '-------'     |"],
    ["|    ^         ^    |", "|   \\           /   |", "|    '---------'    |"],
];

/// A face, row by row.
pub fn rows(face: Face, large: bool) -> Vec<&'static str> {
    let at = face.index();
    if !large {
        return SMALL_FACES[at].to_vec();
    }
    let [eyes, mouth, under] = LARGE_FACES[at];
    vec![EDGE[0], EMPTY, eyes, EMPTY, mouth, under, EMPTY, EDGE[1]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faces_have_one_size_and_no_two_are_alike() {
        for (large, (columns, height)) in [(false, SMALL), (true, LARGE)] {
            let all: Vec<_> = Face::ALL.into_iter().map(|face| rows(face, large)).collect();
            for face in &all {
                assert_eq!(face.len(), usize::from(height), "{face:?}");
                assert!(face.iter().all(|row| row.len() == usize::from(columns)), "{face:?}");
            }
            for (at, face) in all.iter().enumerate() {
                assert!(!all[at + 1..].contains(face));
            }
        }
    }
}
