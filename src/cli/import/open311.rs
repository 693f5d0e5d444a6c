//! Reading the answer of an Open311 GeoReport v2 server, with the mistakes that real ones have.

use super::decode;
use crate::cli::failure::{Failure, Result};
use crate::cli::shape::line_of;
use serde_json::{Map, Value};
use std::path::Path;

/// The service requests of an answer: a list, or one under the name of the standard's XML.
///
/// # Errors
/// The file cannot be read, is no JSON, or holds no list.
pub fn read(path: &Path) -> Result<Vec<Map<String, Value>>> {
    let bytes = std::fs::read(path).map_err(|e| Failure::of_file(path, e))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(Failure::EmptyFile { path: path.to_owned() });
    }
    let text = decode::text(bytes);
    let value: Value = serde_json::from_str(&text).map_err(|e| not_json(path, e.line()))?;
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut object) => {
            let named = ["service_requests", "requests"].iter().find_map(|k| object.remove(*k));
            match named {
                Some(Value::Array(list)) => list,
                _ => return Err(not_json(path, 1)),
            }
        }
        _ => return Err(not_json(path, line_of(&text, 0))),
    };
    Ok(list.into_iter().map(flat).collect())
}

fn not_json(path: &Path, line: usize) -> Failure {
    Failure::NotJson { path: path.to_owned(), line }
}

/// An object with every value as a text; whatever is no object has no fields.
fn flat(value: Value) -> Map<String, Value> {
    let text = |value: Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    };
    match value {
        Value::Object(object) => {
            object.into_iter().map(|(key, value)| (key, Value::String(text(value)))).collect()
        }
        _ => Map::new(),
    }
}
