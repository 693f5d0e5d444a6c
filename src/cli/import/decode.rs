//! Text of files whose encoding is not to be trusted: UTF-8 where it is, and where it is not the
//! Windows code page in which such files were written.

use std::borrow::Cow;

/// What bytes 80 to 9F mean in Windows-1252 (WHATWG Encoding Standard, index windows-1252); those
/// that mean nothing stay controls.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of some bytes, each run of them read as it must have been written.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len() * 2);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|b| match b {
            0x80..=0x9f => HIGH[usize::from(b - 0x80)],
            b => char::from(*b),
        }));
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_encodings_in_one_text_are_read() {
        assert_eq!(text("École".as_bytes()), "École");
        assert_eq!(text(b"\xc9cole, 15 \x80, l\x92\xe9t\xe9"), "École, 15 €, l’été");
        let mut mixed = "é ".as_bytes().to_vec();
        mixed.extend(b"\xe9");
        assert_eq!(text(&mixed), "é é");
    }
}
