//! Carries out what the desk asks for, away from its thread; answers come back as messages.

use super::alarm;
use super::asker::Asker;
use super::message::{DayRead, Effect, Heard, Message, PinFor};
use super::screens::counts::ask as counts;
use super::screens::directory::Read;
use super::screens::feedback::read as feedback;
use super::screens::incidents::read as incidents;
use super::screens::requests::read as requests;
use super::screens::survey::errand;
use super::seeker;
use super::voice::VoiceBox;
use crate::calm;
use crate::directory;
use crate::domain::id::AgentId;
use crate::domain::settings::Agent;
use crate::interpret::speech::Speech;
use crate::journal::{Journal, JournalError};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use chrono::NaiveDate;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// Carries out effects for one desk.
pub struct Worker {
    journal: Arc<Journal>,
    send: Sender<Message>,
    voice: Arc<VoiceBox>,
    seeker: Asker<seeker::Question>,
    counter: Asker<counts::Question>,
}

impl Worker {
    /// Answers go to `send`; what is to be heard is spoken by `speech`.
    pub fn new(journal: Arc<Journal>, send: Sender<Message>, speech: Speech) -> Self {
        // A desk that has gone needs no answers.
        let told = send.clone();
        let seeker = Asker::new(&journal, move |found| {
            _ = told.send(Message::Found(Box::new(found)));
        });
        let told = send.clone();
        let counter = Asker::new(&journal, move |counted| {
            _ = told.send(Message::Counted(Box::new(counted)));
        });
        Self { journal, send, voice: Arc::new(VoiceBox::new(speech)), seeker, counter }
    }

    /// Tells the desk whenever the journal changes.
    pub fn follow(&self) {
        use crate::journal::Notice;
        let send = self.send.clone();
        self.journal.follow(move |notice| {
            // A desk that has gone needs no news.
            _ = send.send(match notice {
                Notice::Changed(hall) => Message::Changed(hall),
                Notice::Damaged(what) => Message::Damaged(what),
                Notice::ClockJumped(ms) => Message::ClockJumped(ms),
            });
        });
    }

    /// Begins an effect and returns at once. Those without an answer are the loop's own.
    pub fn begin(&self, effect: Effect) {
        let send = self.send.clone();
        match effect {
            Effect::Submit { actor, command, purpose } => {
                self.journal.submit(actor, command, move |answer| {
                    _ = send.send(Message::Answered(purpose, answer));
                });
            }
            Effect::ReadDay(day) => {
                let journal = self.journal.clone();
                self.spawn(move || Message::DayRead(read_day(&journal, day)));
            }
            Effect::Seek(question) => self.seeker.ask(*question),
            Effect::Count(question) => self.counter.ask(*question),
            Effect::AskRequests(agent, question) => {
                let journal = self.journal.clone();
                self.spawn(move || {
                    Message::RequestsRead(requests::read(&journal, agent, question))
                });
            }
            Effect::RunHelp(command) => {
                let program = command.first().cloned().unwrap_or_default();
                self.spawn(move || Message::HelpRun(program, alarm::run(&command)));
            }
            Effect::ReadCalm => {
                let file = self.journal.place().calm();
                self.spawn(move || Message::CalmRead(calm::of_city(&file)));
            }
            Effect::ReadIncidents(agent) => {
                let journal = self.journal.clone();
                self.spawn(move || Message::IncidentsRead(incidents::read(&journal, agent)));
            }
            Effect::ReadFeedback(agent, question) => {
                let journal = self.journal.clone();
                self.spawn(move || {
                    Message::FeedbackRead(feedback::read(&journal, agent, question))
                });
            }
            Effect::ReadDirectory(wanted) => {
                let file = self.journal.place().directory();
                self.spawn(move || Message::DirectoryRead(wanted, read_directory(file)));
            }
            Effect::Survey(errand) => {
                let journal = self.journal.clone();
                self.spawn(move || Message::Survey(errand::carry_out(&journal, errand)));
            }
            Effect::CheckPin { hash, typed, asked } => {
                self.spawn(move || check(&hash, &typed, asked))
            }
            Effect::HashPin { typed, id, agent } => self.spawn(move || hash(&typed, id, agent)),
            Effect::Sound(sound) => {
                let (voice, turn) = (self.voice.clone(), self.voice.ask_sound());
                self.spawn(move || Message::Heard(Heard::Over(voice.make(turn, &sound))));
            }
            Effect::Hush => self.voice.hush(),
            Effect::Record(file) => {
                let (voice, turn) = (self.voice.clone(), self.voice.ask_recording());
                std::thread::spawn(move || {
                    if let Err(error) = voice.record(turn, &file) {
                        _ = send.send(Message::Heard(Heard::NotRecording(error)));
                    }
                });
            }
            Effect::KeepRecording(take) => {
                let voice = self.voice.clone();
                self.spawn(move || Message::Heard(Heard::Recorded(voice.keep(&take))));
            }
            Effect::DropRecording => self.voice.drop_recording(),
            Effect::Bell | Effect::Sit(_) | Effect::Redraw | Effect::Leave => {}
        }
    }

    fn spawn(&self, work: impl FnOnce() -> Message + Send + 'static) {
        let send = self.send.clone();
        std::thread::spawn(move || _ = send.send(work()));
    }
}

fn read_day(journal: &Journal, day: NaiveDate) -> Result<DayRead, JournalError> {
    let past = journal.past()?;
    let counts = past.counts(day, day)?.pop().map(|(_, counts)| counts).unwrap_or_default();
    let mut tickets = past.tickets(day)?;
    let hall = journal.hall();
    for open in tickets.iter_mut().filter(|t| t.outcome.is_none()) {
        let Some(now) = hall.ticket(open.id) else { continue };
        open.wait = now.first_call.map(|call| now.arrival.until(&call).length);
        open.agent = now.last_at.and_then(|at| at.agent);
        open.counter = now.last_at.and_then(|at| at.counter);
    }
    let (before, after) = past.neighbours(day)?;
    Ok(DayRead { day, counts, tickets, before, after })
}

fn read_directory(file: PathBuf) -> Read {
    match directory::load(&file) {
        Ok(Some(directory)) => Read::All(directory),
        Ok(None) => Read::Nothing(file),
        Err(fault) => Read::Broken(fault),
    }
}

fn check(hash: &str, typed: &str, asked: PinFor) -> Message {
    let right = PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(typed.as_bytes(), &hash).is_ok());
    Message::PinChecked(asked, right)
}

fn hash(typed: &str, id: AgentId, agent: Agent) -> Message {
    let mut salt = [0u8; 16];
    let salt = getrandom::fill(&mut salt).ok().and_then(|()| SaltString::encode_b64(&salt).ok());
    let hash = salt.and_then(|salt| {
        Argon2::default().hash_password(typed.as_bytes(), &salt).ok().map(|h| h.to_string())
    });
    Message::PinHashed(id, hash.map(|pin| Agent { pin: Some(pin), ..agent }))
}
