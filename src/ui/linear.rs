//! The desk without boxes, for a screen reader: what changes is printed as plain lines, the keys
//! are the same.

use super::desk::{Desk, Layer};
use super::{alarm, dialog, footer, parts, screens, view};

/// What was said last, so that only what changes is said again.
#[derive(Debug, Clone, Default)]
pub struct Linear {
    said: Vec<String>,
}

impl Linear {
    /// The lines to say now.
    pub fn changes(&mut self, desk: &Desk) -> Vec<String> {
        let now: Vec<String> =
            lines(desk).iter().map(|l| parts::clean(l).trim().to_owned()).collect();
        let new = now.iter().filter(|l| !l.is_empty() && !self.said.contains(l)).cloned().collect();
        self.said = now;
        new
    }
}

/// All that the desk says now.
fn lines(desk: &Desk) -> Vec<String> {
    let mut lines: Vec<String> = alarm::banner(desk).into_iter().collect();
    let sign = alarm::sign(desk);
    lines.extend((!sign.is_empty() && !desk.screen.faces_person()).then_some(sign));
    if desk.session.locked {
        lines.push(desk.words.get("locked"));
    } else if let Some(layer) = desk.layers.last() {
        lines.extend(dialog_lines(desk, layer));
    } else {
        lines.extend(desk.screen.title().map(|id| desk.words.get(id)));
        lines.extend(screens::lines(desk));
        let keys = footer::actions(desk).into_iter().chain(view::ALWAYS);
        lines.push(keys.map(|a| view::short(desk, a)).collect::<Vec<_>>().join(", "));
    }
    let said = desk.said.as_ref().filter(|_| !desk.screen.asks_person());
    lines.extend(said.map(|said| said.text.clone()));
    lines
}

fn dialog_lines(desk: &Desk, layer: &Layer) -> Vec<String> {
    match layer {
        Layer::Pick(picker, _) => {
            let count = picker.shown().len();
            let mut lines = vec![
                picker.title.clone(),
                desk.words.with("say-choices", &[("count", count.into())]),
            ];
            lines.extend(picker.shown().nth(picker.cursor).map(|item| {
                let marked = item.marked.then(|| desk.words.get("say-marked"));
                let detail = Some(item.detail.clone()).filter(|d| !d.is_empty());
                let said = [Some(item.text.clone()), detail, marked];
                said.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }));
            lines
        }
        Layer::Read(page, _) => {
            let mut lines = vec![page.title.clone()];
            lines.extend(page.lines.iter().cloned());
            lines.push(page.hints(desk, false));
            lines
        }
        Layer::Fill(form, _) => {
            let mut lines = vec![form.title.clone()];
            lines.extend(
                form.fields.get(form.cursor).map(|field| {
                    format!("{} : {}", field.label, dialog::spoken_value(desk, field))
                }),
            );
            lines.extend(form.told.iter().cloned());
            lines.push(dialog::wrong(desk, form));
            lines
        }
    }
}
