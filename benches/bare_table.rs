//! A full-screen table and nothing else, to hold the desk's start against: the least that a program
//! of this kind can take. Cargo builds it; run it in a terminal, any key ends it.
#![allow(clippy::unwrap_used)] // without a terminal there is nothing to show

use ratatui::layout::Constraint;
use ratatui::widgets::{Block, Row, Table};

fn main() {
    if std::env::args().any(|a| a == "--bench" || a == "--test") {
        return;
    }
    let mut terminal = ratatui::init();
    let row = |n: u32| {
        Row::new([format!("C{n:03}"), "État civil".into(), format!("{n:02}:00"), "> 15".into()])
    };
    let widths = [Constraint::Length(8), Constraint::Fill(1), Constraint::Length(8)];
    terminal
        .draw(|frame| {
            let table =
                Table::new((1..100).map(row), widths).block(Block::bordered().title("bare"));
            frame.render_widget(table, frame.area());
        })
        .unwrap();
    while !crossterm::event::read().unwrap().is_key_press() {}
    ratatui::restore();
}
