//! The terminal: taken when the desk opens, given back however it ends.

use super::key::Key;
use super::message::Message;
use crossterm::event::{
    DisableMouseCapture, EnableMouseCapture, Event, MouseButton, MouseEventKind,
};
use crossterm::terminal::{self, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{cursor, execute};
use std::io::{self, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

/// Whether the terminal is ours now, so that it is given back once.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether its screen is ours too: not in linear mode, where what was said stays.
static SCREEN: AtomicBool = AtomicBool::new(false);

/// The terminal while it is ours; dropping it gives it back.
pub struct Guard;

impl Guard {
    /// Takes the terminal. In linear mode only the keys are taken: the lines stay on the screen.
    ///
    /// # Errors
    /// There is no terminal.
    pub fn take(linear: bool) -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        let guard = Self;
        restore_on_panic();
        if !linear {
            SCREEN.store(true, Ordering::SeqCst);
            execute!(stdout(), EnterAlternateScreen, EnableMouseCapture, cursor::Hide)?;
        }
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // Nothing better can be done with an error here.
        if SCREEN.swap(false, Ordering::SeqCst) {
            _ = execute!(stdout(), DisableMouseCapture, LeaveAlternateScreen, cursor::Show);
        }
        _ = terminal::disable_raw_mode();
    }
}

fn restore_on_panic() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        give_back();
        tracing::error!(%panic, "the desk has stopped");
        before(panic);
    }));
}

/// Turns what the terminal sends into messages, on a thread of its own.
pub fn listen(send: Sender<Message>) {
    std::thread::spawn(move || {
        loop {
            let message = match crossterm::event::read() {
                Ok(event) => message(&event),
                Err(error) => Some(Message::Lost(error)),
            };
            let last = matches!(message, Some(Message::Lost(_)));
            if let Some(message) = message
                && (send.send(message).is_err() || last)
            {
                return;
            }
        }
    });
}

/// What a terminal event means to the desk.
pub fn message(event: &Event) -> Option<Message> {
    match event {
        Event::Key(key) => Key::from_event(key).map(Message::Key),
        Event::Resize(columns, rows) => Some(Message::Resized(*columns, *rows)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                Some(Message::Click { column: mouse.column, row: mouse.row })
            }
            MouseEventKind::ScrollDown => Some(Message::Wheel { down: true }),
            MouseEventKind::ScrollUp => Some(Message::Wheel { down: false }),
            _ => None,
        },
        _ => None,
    }
}

/// A kill closes the desk like the key does.
#[cfg(unix)]
pub fn heed_signals(send: Sender<Message>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if send.send(Message::Quit).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Elsewhere the window's end ends the process, and the journal is safe.
#[cfg(not(unix))]
pub fn heed_signals(_send: Sender<Message>) -> io::Result<()> {
    Ok(())
}

/// The pixels of a cell, as the system knows them without asking the terminal; none where it does
/// not.
pub fn cell() -> Option<(u16, u16)> {
    let size = crossterm::terminal::window_size().ok()?;
    let cell = (size.width.checked_div(size.columns)?, size.height.checked_div(size.rows)?);
    (cell.0 > 0 && cell.1 > 0).then_some(cell)
}
