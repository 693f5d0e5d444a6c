//! The measures as cells: the same names in JSON and CSV.

use crate::domain::counts::{Figure, Masked, Times};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

/// Named cells in their order.
pub struct Cells(pub Vec<(String, Value)>);

impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
        map.end()
    }
}

/// What scripts call a variant.
pub fn variant(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

fn name(figure: Figure) -> String {
    match figure {
        Figure::Visits => "visits".to_owned(),
        Figure::Issued => "issued".to_owned(),
        Figure::Outcome(Some(outcome)) => variant(outcome),
        Figure::Outcome(None) => "open".to_owned(),
        Figure::Lines => "lines".to_owned(),
        Figure::Files => "files".to_owned(),
        Figure::SentAway => "sent_away".to_owned(),
        Figure::Informed => "informed".to_owned(),
        Figure::Waited => "waited".to_owned(),
        Figure::Within => "within_target".to_owned(),
        Figure::Result(Some(result)) => format!("lines_{}", variant(result)),
        Figure::Result(None) => "lines_open".to_owned(),
        Figure::Paper(paper) => format!("missing_{}", variant(paper)),
        Figure::Directed(to) => format!("directed_{}", variant(to)),
        Figure::Obstacle(why) => format!("not_possible_{}", variant(why)),
        Figure::Wait(class) => match class.minutes() {
            (from, Some(to)) => format!("waited_{from}_{to}_min"),
            (from, None) => format!("waited_{from}_min_or_more"),
        },
    }
}

/// All measures of a group: null is what is hidden, and times where nothing was served.
pub fn measures(of: &Masked) -> Vec<(String, Value)> {
    let mut cells: Vec<_> = Figure::all().map(|f| (name(f), of.of(f).into())).collect();
    cells.push(("within_target_percent".to_owned(), of.within_percent().into()));
    cells.push(("target_met".to_owned(), of.meets_target().into()));
    for (what, times) in [("wait", of.wait), ("serve", of.serve)] {
        let Times { median_s, p90_s, max_s } = times.unwrap_or_default();
        for (which, seconds) in [("median", median_s), ("p90", p90_s), ("max", max_s)] {
            cells.push((format!("{what}_{which}_s"), seconds.into()));
        }
    }
    cells
}

/// A cell of a CSV file.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
