//! What a desk says and hears: one sound at a time, one recording at a time.

use super::message::{Sound, Take};
use crate::interpret::speech::{Playing, Recording, Recordings, Speech, SpeechError};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The voice and the ear of a desk.
pub struct VoiceBox {
    speech: Speech,
    playing: Mutex<Option<Arc<Playing>>>,
    recording: Mutex<Option<Recording>>,
}

/// What a thread that failed has left is as good as before.
fn held<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl VoiceBox {
    /// Speaking by `speech`.
    pub fn new(speech: Speech) -> Self {
        Self { speech, playing: Mutex::default(), recording: Mutex::default() }
    }

    /// Makes a sound and returns when it is over or was stopped.
    ///
    /// # Errors
    /// There is nothing to make it with, or that failed.
    pub fn make(&self, sound: &Sound) -> Result<(), SpeechError> {
        self.hush();
        let playing = match sound {
            Sound::Text { text, tag, slow } => self.speech.speak(text, tag, *slow)?,
            Sound::File(file) => self.speech.play(file)?,
        };
        let playing = Arc::new(playing);
        // Of two asked for at once the later is heard.
        let before = held(&self.playing).replace(playing.clone());
        before.iter().for_each(|before| before.stop());
        playing.wait()
    }

    /// Stops what is being said.
    pub fn hush(&self) {
        let playing = held(&self.playing).take();
        playing.iter().for_each(|playing| playing.stop());
    }

    /// Begins to record into `file`.
    ///
    /// # Errors
    /// There is nothing to record with, or no place for the file.
    pub fn record(&self, file: &Path) -> Result<(), SpeechError> {
        self.hush();
        let recording = self.speech.record(file)?;
        *held(&self.recording) = Some(recording);
        Ok(())
    }

    /// Ends the recording and notes who spoke it; says how long it lasts.
    ///
    /// # Errors
    /// What was recorded is no good, or cannot be kept: an earlier one stays as it was.
    pub fn keep(&self, take: &Take) -> Result<Duration, SpeechError> {
        let mut recordings = Recordings::of(&take.folder, &take.tag);
        let recording = held(&self.recording).take();
        let recording = recording.ok_or_else(|| SpeechError::Empty {
            path: recordings.place(&take.card).unwrap_or_default(),
        })?;
        let lasted = recording.finish()?;
        recordings.keep(&take.card, &take.speaker, take.on, &take.digest)?;
        Ok(lasted)
    }

    /// Ends the recording and forgets it.
    pub fn drop_recording(&self) {
        if let Some(recording) = held(&self.recording).take() {
            recording.abandon();
        }
    }
}
