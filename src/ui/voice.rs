//! What a desk says and hears: one sound at a time, one recording at a time.

use super::message::{Sound, Take};
use crate::interpret::speech::{Playing, Recording, Recordings, Speech, SpeechError};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The voice and the ear of a desk.
pub struct VoiceBox {
    speech: Speech,
    playing: Mutex<Option<Arc<Playing>>>,
    recording: Mutex<Option<Recording>>,
    /// What was asked for last, of sounds and of recordings: whatever was asked before and begins
    /// only now, because voices had to be listed first, is not wanted any more.
    sounds: AtomicU64,
    takes: AtomicU64,
}

/// The place of a request among all of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn(u64);

/// What a thread that failed has left is as good as before.
fn held<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

fn next(of: &AtomicU64) -> Turn {
    Turn(of.fetch_add(1, Ordering::SeqCst) + 1)
}

fn is_latest(turn: Turn, of: &AtomicU64) -> bool {
    turn.0 == of.load(Ordering::SeqCst)
}

impl VoiceBox {
    /// Speaking by `speech`.
    pub fn new(speech: Speech) -> Self {
        let (sounds, takes) = (AtomicU64::new(0), AtomicU64::new(0));
        Self { speech, playing: Mutex::default(), recording: Mutex::default(), sounds, takes }
    }

    /// A sound is asked for now; any asked for before stops.
    pub fn ask_sound(&self) -> Turn {
        let turn = next(&self.sounds);
        let playing = held(&self.playing).take();
        playing.iter().for_each(|playing| playing.stop());
        turn
    }

    /// Makes the sound asked for in `turn` and returns when it is over or was stopped.
    ///
    /// # Errors
    /// There is nothing to make it with, or that failed.
    pub fn make(&self, turn: Turn, sound: &Sound) -> Result<(), SpeechError> {
        let playing = match sound {
            Sound::Text { text, tag, slow } => self.speech.speak(text, tag, *slow)?,
            Sound::File(file) => self.speech.play(file)?,
        };
        let playing = Arc::new(playing);
        {
            let mut now = held(&self.playing);
            if !is_latest(turn, &self.sounds) {
                playing.stop();
                return Ok(());
            }
            *now = Some(playing.clone());
        }
        playing.wait()
    }

    /// Stops what is being said.
    pub fn hush(&self) {
        self.ask_sound();
    }

    /// A recording is asked for now; what is being said stops.
    pub fn ask_recording(&self) -> Turn {
        self.hush();
        next(&self.takes)
    }

    /// Begins the recording asked for in `turn`, into `file`.
    ///
    /// # Errors
    /// There is nothing to record with, or no place for the file.
    pub fn record(&self, turn: Turn, file: &Path) -> Result<(), SpeechError> {
        let mut recording = held(&self.recording);
        // One that is dropped takes its draft with it, which may be that of the next.
        drop(recording.take());
        if is_latest(turn, &self.takes) {
            *recording = Some(self.speech.record(file)?);
        }
        Ok(())
    }

    /// Ends the recording and notes who spoke it; says how long it lasts.
    ///
    /// # Errors
    /// What was recorded is no good, or cannot be kept: an earlier one stays as it was.
    pub fn keep(&self, take: &Take) -> Result<Duration, SpeechError> {
        let mut recordings = Recordings::of(&take.folder, &take.tag);
        // Before anything is replaced: who spoke it must be told.
        recordings.speaker(&take.card)?;
        let place = recordings.place(&take.card)?;
        let recording = held(&self.recording).take();
        let lasted = recording.ok_or(SpeechError::Empty { path: place })?.finish()?;
        recordings.keep(&take.card, &take.speaker, take.on, &take.digest)?;
        Ok(lasted)
    }

    /// Ends the recording and forgets it.
    pub fn drop_recording(&self) {
        next(&self.takes);
        if let Some(recording) = held(&self.recording).take() {
            recording.abandon();
        }
    }
}
