//! Files that belong to a request. They are not copied: their size and digest are remembered, and
//! where they lie.

use crate::domain::request::Attachment;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What became of an attached file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It lies there, the same.
    Same,
    /// It lies there, and is another.
    Changed,
    /// It is not there, or cannot be read.
    Missing,
}

/// Size and digest of a file, or of a folder of scans with all that is in it, and its whole path.
///
/// # Errors
/// It is not there or cannot be read; a folder without files.
pub fn read(path: &Path) -> io::Result<(Attachment, PathBuf)> {
    let path = std::path::absolute(path)?;
    let attachment = if path.is_dir() { folder(&path)? } else { single(&path)? };
    Ok((attachment, path))
}

/// Whether a file is what it was.
pub fn look(path: &Path, known: &Attachment) -> Found {
    match read(path) {
        Ok((now, _)) if now == *known => Found::Same,
        Ok(_) => Found::Changed,
        Err(_) => Found::Missing,
    }
}

fn single(path: &Path) -> io::Result<Attachment> {
    let (size, digest) = digest(path)?;
    Ok(Attachment { size, digest: hex(&digest), files: None })
}

/// A folder is the digest of its files' names and digests, in the order of their names.
fn folder(path: &Path) -> io::Result<Attachment> {
    let mut names: Vec<PathBuf> = std::fs::read_dir(path)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    names.sort();
    if names.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "an empty folder"));
    }
    let (mut hash, mut size) = (Sha256::new(), 0);
    for file in &names {
        let (bytes, digest) = digest(file)?;
        hash.update(file.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update([0]);
        hash.update(digest);
        size += bytes;
    }
    let files = u32::try_from(names.len()).ok();
    Ok(Attachment { size, digest: hex(&hash.finalize()), files })
}

fn digest(path: &Path) -> io::Result<(u64, Vec<u8>)> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = [0; 64 * 1024];
    let mut size = 0u64;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((size, hash.finalize().to_vec()));
        }
        hash.update(&buffer[..read]);
        size += read as u64;
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_and_a_missing_file_are_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let scan = folder.path().join("scan.pdf");
        std::fs::write(&scan, "a").unwrap();
        let (known, place) = read(&scan).unwrap();
        let (all, whole) = read(folder.path()).unwrap();
        assert_eq!((known.size, known.files, all.files), (1, None, Some(1)));
        assert_eq!((look(&place, &known), look(&whole, &all)), (Found::Same, Found::Same));
        std::fs::write(&scan, "b").unwrap();
        assert_eq!((look(&place, &known), look(&whole, &all)), (Found::Changed, Found::Changed));
        std::fs::remove_file(&scan).unwrap();
        assert_eq!((look(&place, &known), look(&whole, &all)), (Found::Missing, Found::Missing));
    }
}
