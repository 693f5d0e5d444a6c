//! Charts as SVG that stands in a page: bars of numbers and bars of lengths, in black ink.
//!
//! By hand: of the crates that draw SVG, plotters measures text with fonts that a page does not carry
//! and places letters one by one, where a reader's software finds no words; charming needs a script or
//! a browser inside. Neither writes a title, a description or a role, and bars are all that is needed.

use maud::{Markup, html};

/// A bar with its names: `None` where it may not be told.
pub struct Bar {
    /// Under it, or before it.
    pub label: String,
    /// How long it is.
    pub value: Option<u64>,
    /// What is written at its end.
    pub said: String,
}

/// What a chart shows, in words.
pub struct Chart {
    /// The id of its title and description.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What is seen in it.
    pub description: String,
    /// Its bars in order.
    pub bars: Vec<Bar>,
}

/// One bar and the room around it, in units of the drawing.
const STEP: usize = 16;
const LABELS: usize = 84;
const LENGTH: usize = 106;
const NUMBERS: usize = 40;

impl Chart {
    /// The drawing under its title.
    pub fn figure(&self) -> Markup {
        html! { figure { figcaption { (self.title) } (self.svg()) } }
    }

    /// Bars that lie below each other: names of any length stand before them.
    fn svg(&self) -> Markup {
        let most = self.bars.iter().filter_map(|bar| bar.value).max().unwrap_or(0).max(1);
        let (width, height) = (LABELS + LENGTH + NUMBERS, self.bars.len() * STEP);
        let title = format!("{}-title", self.id);
        let description = format!("{}-desc", self.id);
        let length = |value: u64| (value as usize * LENGTH).div_ceil(most as usize);
        html! {
            svg role="img" aria-labelledby={ (title) " " (description) }
                viewBox={ "0 0 " (width) " " (height) } {
                title id=(title) { (self.title) }
                desc id=(description) { (self.description) }
                line x1=(LABELS) y1="0" x2=(LABELS) y2=(height) {}
                @for (n, bar) in self.bars.iter().enumerate() {
                    @let (top, text) = (n * STEP, n * STEP + STEP - 5);
                    @let end = bar.value.map_or(0, length);
                    text x=(LABELS - 4) y=(text) text-anchor="end" { (short(&bar.label)) }
                    rect x=(LABELS) y=(top + 3) width=(end) height=(STEP - 6) {}
                    text x=(LABELS + end + 4) y=(text) { (bar.said) }
                }
            }
        }
    }
}

/// A name that fits before its bar; the table beside the chart has it whole.
fn short(label: &str) -> String {
    const MOST: usize = 14;
    match label.chars().count() > MOST {
        true => label.chars().take(MOST - 1).chain(['…']).collect(),
        false => label.to_owned(),
    }
}
