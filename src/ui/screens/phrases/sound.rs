//! Saying the phrase aloud, and recording it in the voice of who speaks the language.

use super::card;
use crate::interpret::Card;
use crate::interpret::phrases::Values;
use crate::interpret::speech::{Recordings, SpeechError};
use crate::text::phrases as sentence;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::{Effect, Heard, Sound, Take};
use crate::ui::screens::Screen;
use std::sync::Arc;
use std::time::Duration;

/// What is heard now.
#[derive(Default)]
pub struct Sounds {
    /// How many sounds were asked for and have not ended.
    speaking: usize,
    /// What is being recorded.
    take: Option<Take>,
    /// The recording has ended and is being kept.
    keeping: bool,
    /// Who records, once they have said so.
    speaker: Option<String>,
}

impl Sounds {
    /// Who records next says so.
    pub fn forget_speaker(&mut self) {
        self.speaker = None;
    }
}

fn recordings(desk: &Desk) -> Option<Recordings> {
    desk.phrases.catalogue.as_ref()?.recordings(desk.phrases.language()?)
}

/// Says the card shown; stops where it is being said.
pub fn speak(desk: &mut Desk, slow: bool) -> Vec<Effect> {
    if desk.phrases.heard.speaking > 0 {
        return vec![Effect::Hush];
    }
    say(desk, slow)
}

/// Says the card shown, and no other any more. A recording is heard rather than a voice, unless it
/// is to be slow.
pub fn say(desk: &mut Desk, slow: bool) -> Vec<Effect> {
    match sound(desk, slow) {
        Some(sound) => {
            desk.phrases.heard.speaking += 1;
            vec![Effect::Sound(sound)]
        }
        None => vec![],
    }
}

fn sound(desk: &Desk, slow: bool) -> Option<Sound> {
    let shown = desk.phrases.shown.as_ref()?;
    let tag = desk.phrases.language()?.tag.clone();
    let recorded = recordings(desk).filter(|_| shown.values.is_empty());
    // A recording of words that have changed since says something else.
    let digest = desk.phrases.speaker.as_ref()?.words.digest(&shown.card.id);
    let recorded = recorded.and_then(|all| all.file_of(&shown.card.id, digest.as_deref()));
    let recorded = recorded.filter(|_| !slow);
    Some(match recorded {
        Some(file) => Sound::File(file),
        None => Sound::Text { text: shown.phrase.plain(), tag, slow },
    })
}

/// What became of something said or recorded.
pub fn hear(desk: &mut Desk, news: Heard) -> Vec<Effect> {
    match news {
        Heard::Over(how) => over(desk, &how),
        Heard::NotRecording(error) => {
            desk.phrases.heard.take = None;
            failed(desk, &error);
        }
        Heard::Recorded(how) => return recorded(desk, how),
    }
    vec![]
}

/// A sound is over, or there was none.
fn over(desk: &mut Desk, how: &Result<(), SpeechError>) {
    let speaking = &mut desk.phrases.heard.speaking;
    *speaking = speaking.saturating_sub(1);
    if let Err(error) = how {
        failed(desk, error);
    }
}

/// Says plainly what could not be heard or recorded.
fn failed(desk: &mut Desk, error: &SpeechError) {
    tracing::warn!(%error, "a phrase cannot be heard or recorded");
    let language = desk.phrases.language().map(|l| desk.spoken_name(l)).unwrap_or_default();
    desk.warn(sentence::speech_error(&desk.words, error, &language));
}

/// Records the card shown; once more, the recording is kept and the next card without one follows:
/// one key a card.
pub fn record(desk: &mut Desk) -> Vec<Effect> {
    if desk.phrases.heard.keeping {
        return vec![];
    }
    if let Some(take) = desk.phrases.heard.take.clone() {
        desk.phrases.heard.keeping = true;
        return vec![Effect::KeepRecording(take)];
    }
    let Some(shown) = &desk.phrases.shown else { return vec![] };
    if !shown.card.variables.is_empty() {
        return desk.warn_by("record-variables");
    }
    if desk.phrases.heard.speaker.is_some() {
        return begin(desk);
    }
    let me = desk.session.agent.map(|a| crate::domain::command::agent_name(&desk.hall, a));
    let field = Field::text(desk.words.get("record-speaker"), &me.unwrap_or_default()).required();
    let form = Form::new(desk.words.get("record-who"), vec![field]);
    desk.fill(form, |desk, form| {
        desk.phrases.heard.speaker = Some(form.text(0));
        begin(desk)
    })
}

fn begin(desk: &mut Desk) -> Vec<Effect> {
    let Some((take, recordings)) = take(desk) else { return vec![] };
    match recordings.place(&take.card) {
        Ok(file) => {
            desk.phrases.heard.take = Some(take);
            let name = desk.phrases.heard.speaker.clone().unwrap_or_default();
            desk.say(desk.words.with("recording", &[("speaker", name.into())]));
            vec![Effect::Record(file)]
        }
        Err(error) => {
            failed(desk, &error);
            vec![]
        }
    }
}

fn take(desk: &Desk) -> Option<(Take, Recordings)> {
    let phrases = &desk.phrases;
    let (shown, words) = (phrases.shown.as_ref()?, &phrases.speaker.as_ref()?.words);
    let take = Take {
        folder: phrases.catalogue.as_ref()?.folder()?.to_owned(),
        tag: phrases.language()?.tag.clone(),
        card: shown.card.id.clone(),
        speaker: phrases.heard.speaker.clone()?,
        on: desk.hall.day,
        digest: words.digest(&shown.card.id)?,
    };
    Some((take, recordings(desk)?))
}

/// A recording was kept: the next card without one is shown and recorded. Or it was not, and says
/// why.
fn recorded(desk: &mut Desk, how: Result<Duration, SpeechError>) -> Vec<Effect> {
    let take = desk.phrases.heard.take.take();
    desk.phrases.heard.keeping = false;
    // Whoever has gone on meanwhile is not brought back to record.
    let stays = desk.screen == Screen::Phrases && !desk.session.locked && desk.layers.is_empty();
    match how {
        Ok(_) if take.is_none() || !stays => vec![],
        Ok(_) => {
            // What was recorded by name counts as read from now on.
            if let Some(take) = take {
                super::language::read_again(desk, &take.tag);
            }
            match next(desk) {
                Some(card) if card::put(desk, &card, &Values::new()) => begin(desk),
                _ => desk.warn_by("recorded-all"),
            }
        }
        Err(error) => {
            failed(desk, &error);
            vec![]
        }
    }
}

/// The next card after the one shown that has words, no variables and no recording.
fn next(desk: &Desk) -> Option<Arc<Card>> {
    let (shown, recordings) = (desk.phrases.shown.as_ref()?, recordings(desk)?);
    let cards = &desk.phrases.speaker.as_ref()?.cards;
    let here = cards.iter().position(|(card, _)| card.id == shown.card.id)?;
    let after = cards.iter().skip(here + 1).chain(cards.iter().take(here));
    let mut open = after.map(|(card, _)| card).filter(|card| card.variables.is_empty());
    let words = &desk.phrases.speaker.as_ref()?.words;
    let done = |card: &str| recordings.file_of(card, words.digest(card).as_deref()).is_some();
    open.find(|card| !done(&card.id)).cloned()
}

/// Whoever goes back ends what is heard: a recording is dropped.
pub fn end(desk: &mut Desk) -> Vec<Effect> {
    // What is being kept already is kept.
    let dropped = desk.phrases.heard.take.take().filter(|_| !desk.phrases.heard.keeping);
    let recording = dropped.map(|_| Effect::DropRecording);
    let speaking = (desk.phrases.heard.speaking > 0).then_some(Effect::Hush);
    recording.into_iter().chain(speaking).collect()
}

/// Whether something is being recorded.
pub fn is_recording(desk: &Desk) -> bool {
    desk.phrases.heard.take.is_some()
}
