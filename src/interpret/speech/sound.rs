//! Sounds that are being made: a text spoken, a recording played, a recording made.

use super::error::{SpeechError, of_file};
use super::running::Running;
use super::wav;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How long a recorder may take to write what it has. `parecord` first hears out its server.
const PATIENCE: Duration = Duration::from_secs(3);

/// A text that is spoken or a recording that is played. It stops when this is dropped; in an `Arc`
/// one thread waits for its end while another stops it.
#[derive(Debug)]
pub struct Playing {
    running: Running,
    /// What tells the server that really speaks to be silent.
    silence: Option<fn(&Path) -> Command>,
    program: PathBuf,
}

impl Playing {
    pub(super) fn start(
        command: &mut Command,
        text: Option<String>,
        silence: Option<fn(&Path) -> Command>,
    ) -> Result<Self, SpeechError> {
        let program = PathBuf::from(command.get_program());
        Ok(Self { running: Running::start(command, text)?, silence, program })
    }

    /// Stops the sound at once. Nothing happens where it is over.
    pub fn stop(&self) {
        if !self.running.stop() {
            return;
        }
        let Some(silence) = self.silence else { return };
        if let Ok(silenced) = Running::start(&mut silence(&self.program), None) {
            // A server that hangs must not hold up who wants silence.
            std::thread::spawn(move || silenced.wait());
        }
    }

    /// Whether it has come to its end.
    pub fn is_over(&self) -> bool {
        self.running.is_over()
    }

    /// Waits for the end; what was stopped ended well.
    ///
    /// # Errors
    /// The program failed: its code and the first line it said are told.
    pub fn wait(&self) -> Result<(), SpeechError> {
        self.running.wait()
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A recording that is being made. Until it is finished it lies beside the file it is to become, so
/// that a bad one costs nothing; dropped, it is gone.
#[derive(Debug)]
pub struct Recording {
    running: Running,
    file: PathBuf,
    draft: PathBuf,
}

impl Recording {
    /// Where the recording that becomes `file` lies meanwhile. The ending stays, for many programs
    /// go by it.
    pub(super) fn draft(file: &Path) -> PathBuf {
        file.with_extension("part.wav")
    }

    pub(super) fn start(command: &mut Command, file: PathBuf) -> Result<Self, SpeechError> {
        let draft = Self::draft(&file);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(of_file(folder))?;
        }
        // Left by a desk that was killed.
        _ = fs::remove_file(&draft);
        Ok(Self { running: Running::start(command, None)?, file, draft })
    }

    /// Whether the program has ended by itself: there may be no microphone.
    pub fn is_over(&self) -> bool {
        self.running.is_over()
    }

    /// Ends the recording, puts it in its place and says how long it lasts.
    ///
    /// # Errors
    /// The program failed, or what it left is missing, no WAV or too short. An earlier recording
    /// stays as it was.
    pub fn finish(self) -> Result<Duration, SpeechError> {
        self.running.finish(PATIENCE);
        self.running.wait()?;
        let lasted = wav::mend(&self.draft, &self.file)?;
        fs::rename(&self.draft, &self.file).map_err(of_file(&self.file))?;
        Ok(lasted)
    }

    /// Ends the recording and keeps nothing of it.
    pub fn abandon(self) {
        drop(self);
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.running.stop();
        _ = fs::remove_file(&self.draft);
    }
}
