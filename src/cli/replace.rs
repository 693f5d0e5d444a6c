//! Writing a file anew, whole or not at all.

use super::failure::{Failure, Result};
use std::path::Path;

/// Writes `text` in the place of the file at `path`, with its rights; its folder is made where
/// there is none.
///
/// # Errors
/// It cannot be written; the file is then as it was.
pub fn file(path: &Path, text: &str) -> Result {
    // What a link leads to is written, and the link stays.
    let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let trouble = |error| Failure::of_file(&path, error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(trouble)?;
    }
    // Written beside it and then named: a full disk leaves the old one.
    let mut draft = path.clone().into_os_string();
    draft.push(".new");
    let written = std::fs::write(&draft, text)
        .and_then(|()| match std::fs::metadata(&path) {
            Ok(old) => std::fs::set_permissions(&draft, old.permissions()),
            Err(_) => Ok(()),
        })
        .and_then(|()| std::fs::rename(&draft, &path));
    written.map_err(|error| {
        _ = std::fs::remove_file(&draft);
        trouble(error)
    })
}
