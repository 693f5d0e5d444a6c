//! A program at work in the background: waited for by one thread, stopped by another.

use super::error::SpeechError;
use shared_child::SharedChild;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{ChildStderr, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// How long a program that has ended is listened to for what it said about it.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// The longest line that is kept of it, in bytes.
const LINE: u64 = 400;

/// A program that was begun. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Running {
    child: Arc<SharedChild>,
    name: String,
    stopped: AtomicBool,
    complaints: Mutex<Receiver<String>>,
    complaint: OnceLock<String>,
}

impl Running {
    /// Begins a program and gives it `input`.
    pub(super) fn start(command: &mut Command, input: Option<String>) -> Result<Self, SpeechError> {
        Self::begin(command.stdout(Stdio::null()), input)
    }

    fn begin(command: &mut Command, input: Option<String>) -> Result<Self, SpeechError> {
        let program = Path::new(command.get_program());
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        alone(command);
        command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
        command.stderr(Stdio::piped());
        let child = SharedChild::spawn(command)
            .map_err(|source| SpeechError::Start { name: name.clone(), source })?;
        if let (Some(mut stdin), Some(text)) = (child.take_stdin(), input) {
            // A program that does not read on must not hold up who speaks; one that is gone has
            // its own complaint.
            std::thread::spawn(move || _ = stdin.write_all(text.as_bytes()));
        }
        let complaints = Mutex::new(listen(child.take_stderr()));
        let (stopped, complaint) = (AtomicBool::new(false), OnceLock::new());
        Ok(Self { child: Arc::new(child), name, stopped, complaints, complaint })
    }

    /// What a program that ends by itself writes.
    pub(super) fn heard(command: &mut Command, patience: Duration) -> Result<String, SpeechError> {
        let running = Self::begin(command.stdout(Stdio::piped()), None)?;
        let (send, heard) = channel();
        if let Some(mut stdout) = running.child.take_stdout() {
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                _ = stdout.read_to_end(&mut bytes);
                _ = send.send(String::from_utf8_lossy(&bytes).into_owned());
            });
        }
        let silent = || SpeechError::Silent { name: running.name.clone() };
        let text = heard.recv_timeout(patience).map_err(|_| silent())?;
        if !running.ends_within(patience) {
            return Err(silent());
        }
        running.wait().map(|()| text)
    }

    /// Whether it has ended.
    pub(super) fn is_over(&self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until it has ended; one that was stopped ended well.
    pub(super) fn wait(&self) -> Result<(), SpeechError> {
        let name = || self.name.clone();
        let ended =
            self.child.wait().map_err(|source| SpeechError::Start { name: name(), source })?;
        if ended.success() || self.stopped.load(Ordering::SeqCst) {
            return Ok(());
        }
        Err(SpeechError::Program { name: name(), code: ended.code(), said: self.complaint() })
    }

    fn complaint(&self) -> String {
        let complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
        // What the program began in its turn may live on and say nothing.
        let first = || complaints.recv_timeout(LAST_WORDS).unwrap_or_default();
        self.complaint.get_or_init(first).clone()
    }

    /// Ends it, and says whether it was still at work.
    pub(super) fn stop(&self) -> bool {
        if self.is_over() {
            return false;
        }
        self.stopped.store(true, Ordering::SeqCst);
        signal(&self.child, Ending::Kill);
        _ = self.child.wait();
        true
    }

    /// Asks it to end and, when it does not within `patience`, ends it.
    pub(super) fn finish(&self, patience: Duration) {
        if self.is_over() {
            return;
        }
        self.stopped.store(true, Ordering::SeqCst);
        signal(&self.child, Ending::Interrupt);
        if !self.ends_within(patience) {
            self.stop();
        }
    }

    fn ends_within(&self, patience: Duration) -> bool {
        let (send, ended) = channel();
        let child = Arc::clone(&self.child);
        std::thread::spawn(move || _ = send.send(child.wait().is_ok()));
        ended.recv_timeout(patience).is_ok()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The first line that a program complains with. The rest is read too, so that it never waits for
/// somebody to listen.
fn listen(stderr: Option<ChildStderr>) -> Receiver<String> {
    let (send, complaints) = channel();
    if let Some(stderr) = stderr {
        std::thread::spawn(move || {
            let mut stderr = BufReader::new(stderr);
            let mut line = Vec::new();
            while line.trim_ascii().is_empty() {
                line.clear();
                match (&mut stderr).take(LINE).read_until(b'\n', &mut line) {
                    Ok(0) | Err(_) => return,
                    Ok(_) => {}
                }
            }
            _ = send.send(String::from_utf8_lossy(line.trim_ascii()).into_owned());
            _ = std::io::copy(&mut stderr, &mut std::io::sink());
        });
    }
    complaints
}

#[derive(Clone, Copy)]
enum Ending {
    Kill,
    Interrupt,
}

/// Gives a program a group of its own, so that what it begins in its turn ends with it: a configured
/// program is often a shell with a pipe.
#[cfg(unix)]
fn alone(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn alone(_: &mut Command) {}

#[cfg(unix)]
fn signal(child: &SharedChild, ending: Ending) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let signal = match ending {
        Ending::Kill => Signal::KILL,
        Ending::Interrupt => Signal::INT,
    };
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    if group.is_none_or(|group| kill_process_group(group, signal).is_err()) {
        _ = child.kill();
    }
}

/// Windows has no signal that a program without a window would hear: what it wrote is repaired.
#[cfg(not(unix))]
fn signal(child: &SharedChild, _: Ending) {
    _ = child.kill();
}
