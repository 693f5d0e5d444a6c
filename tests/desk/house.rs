//! A town hall with a clock set by hand, and desks that are used through their keys.

use guichet::domain::command::Command;
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::id::AgentId;
use guichet::domain::settings::{Agent, Role, Setting, Site};
use guichet::domain::time::Timestamp;
use guichet::interpret::speech::Speech;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use guichet::ui::Options;
use guichet::ui::desk::{Desk, update};
use guichet::ui::effects::Worker;
use guichet::ui::key::Key;
use guichet::ui::message::{Effect, Message};
use guichet::ui::view::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Monday 23 November 2026, 14:07 in Paris.
pub const MONDAY: Timestamp = Timestamp(1_795_439_220_000);

/// A folder with a file in it, and a clock.
pub struct House {
    folder: tempfile::TempDir,
    pub clock: Clock,
    pub martin: AgentId,
}

impl House {
    /// The town hall of a city, with one agent.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::manual(MONDAY.plus(-60_000));
        let journal = Journal::open(&Place::below(folder.path()), clock.clone()).unwrap();
        let martin = journal.system_agent().unwrap();
        let house = Self { folder, clock, martin };
        let site = journal.hall().site;
        let zone = "Europe/Paris".to_owned();
        let name = "Hôtel de Ville".to_owned();
        let agent = agent("L. Martin", Role::Administrator);
        house.set(
            &journal,
            vec![
                Setting::Site(site, Site { name, zone, ..Site::default() }),
                Setting::Agent(martin, agent),
            ],
        );
        house.clock.advance(60_000);
        house
    }

    fn set(&self, journal: &Journal, settings: Vec<Setting>) {
        let actor = Actor { agent: Some(self.martin), counter: None };
        journal.run(actor, Command::Set(settings)).unwrap();
    }

    pub fn journal(&self) -> Journal {
        Journal::open(&Place::below(self.folder.path()), self.clock.clone()).unwrap()
    }

    /// The file itself, to do to it what no desk does.
    pub fn raw(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(Place::below(self.folder.path()).file()).unwrap()
    }

    /// One more agent.
    pub fn hire(&self, name: &str) -> AgentId {
        let id = fresh::agent();
        self.set(&self.journal(), vec![Setting::Agent(id, agent(name, Role::Agent))]);
        id
    }

    /// One more agent, who speaks other languages.
    pub fn hire_speaking(&self, name: &str, languages: &[&str]) -> AgentId {
        let id = fresh::agent();
        let languages = languages.iter().map(|tag| tag.parse().unwrap()).collect();
        let agent = Agent { languages, ..agent(name, Role::Agent) };
        self.set(&self.journal(), vec![Setting::Agent(id, agent)]);
        id
    }

    /// The folder that everything of the house lies in.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// What letters must say of the house and of its agent is known.
    pub fn writes_letters(&self) {
        let journal = self.journal();
        let site = journal.hall().site;
        let mut house = journal.hall().settings.sites[&site].clone();
        house.office.address = Some("1 place de la Mairie\n13000 Ville".into());
        house.office.phone = Some("04 00 00 00 00".into());
        let mut known = agent("Léa Martin", Role::Administrator);
        known.capacity = Some("adjointe administrative".into());
        let known = Setting::Agent(self.martin, known);
        self.set(&journal, vec![Setting::Site(site, house), known]);
    }

    /// The institutions that the city names.
    pub fn write_directory(&self, text: &str) {
        std::fs::write(Place::below(self.folder.path()).directory(), text).unwrap();
    }

    /// The city's own folder of phrases.
    pub fn phrases(&self) -> std::path::PathBuf {
        Place::below(self.folder.path()).phrases()
    }

    /// A file of the city's in the folder of the phrases.
    pub fn write_phrases(&self, name: &str, text: &str) {
        let file = self.phrases().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    /// The counter takes only these services.
    pub fn counter_takes(&self, number: u16, codes: &[&str]) {
        let journal = self.journal();
        let (site, id) = (journal.hall().site, counter_id(journal.hall().site, number));
        let (_, mut counter) = journal.hall().settings.counters[&id].clone();
        counter.services = codes.iter().map(|c| service_id(c)).collect();
        self.set(&journal, vec![Setting::Counter(id, site, counter)]);
    }

    /// The counter is known by a name.
    pub fn name_counter(&self, number: u16, name: &str) {
        let journal = self.journal();
        let (site, id) = (journal.hall().site, counter_id(journal.hall().site, number));
        let (_, mut counter) = journal.hall().settings.counters[&id].clone();
        counter.name = Some(name.to_owned());
        self.set(&journal, vec![Setting::Counter(id, site, counter)]);
    }

    /// A desk at the counter, open.
    pub fn desk(&self, counter: u16) -> Seat {
        self.open(Options { counter: Some(counter), ..Options::default() })
    }

    pub fn open(&self, options: Options) -> Seat {
        Seat::open(self.journal(), options, self.clock.clone())
    }
}

fn agent(name: &str, role: Role) -> Agent {
    let name = Some(name.to_owned());
    Agent { role, active: true, name, ..Agent::default() }
}

/// A desk and everything around it, without a terminal.
pub struct Seat {
    pub desk: Desk,
    pub journal: Arc<Journal>,
    worker: Worker,
    receive: Receiver<Message>,
    clock: Clock,
    /// Whether the desk asked to end.
    pub left: bool,
}

impl Seat {
    fn open(journal: Journal, options: Options, clock: Clock) -> Self {
        let journal = Arc::new(journal);
        let (send, receive) = channel();
        let speech = Speech::new(options.speech.clone(), None);
        let worker = Worker::new(journal.clone(), send, speech);
        worker.follow();
        let mut desk = Desk::new(&journal, &options, (80, 24)).unwrap();
        desk.theme.ascii = options.ascii;
        let mut seat = Self { desk, journal, worker, receive, clock, left: false };
        let effects = seat.desk.open();
        seat.carry_out(effects);
        seat
    }

    /// Carries out effects until nothing is under way.
    pub fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut under_way = self.begin(effects);
        while under_way > 0 {
            let message = self.receive.recv_timeout(Duration::from_secs(20)).unwrap();
            under_way -= usize::from(message.is_answer());
            let effects = update(&mut self.desk, message);
            under_way += self.begin(effects);
        }
    }

    fn begin(&mut self, effects: Vec<Effect>) -> usize {
        let mut answered = 0;
        for effect in effects {
            answered += usize::from(effect.is_answered());
            self.left |= matches!(effect, Effect::Leave);
            self.worker.begin(effect);
        }
        answered
    }

    pub fn send(&mut self, message: Message) -> &mut Self {
        let effects = update(&mut self.desk, message);
        self.carry_out(effects);
        self
    }

    /// Presses keys: letters as they are, others by their name, as in `nC<Enter>`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|r| r.split_once('>'));
            let key = match named.and_then(|(name, after)| Some((name.parse().ok()?, after))) {
                Some((key, after)) => {
                    rest = after;
                    key
                }
                None => {
                    rest = &rest[first.len_utf8()..];
                    Key::char(first)
                }
            };
            self.send(Message::Key(key));
        }
        self
    }

    /// Lets time pass.
    pub fn wait(&mut self, minutes: i64) -> &mut Self {
        // A little more, as every act takes a moment of its own.
        self.clock.advance(minutes * 60_000 + 50);
        self.tick()
    }

    pub fn tick(&mut self) -> &mut Self {
        let now = self.journal.moment();
        self.send(Message::Tick(now))
    }

    /// How people were understood today: language, means, how often.
    pub fn uses(&self) -> Vec<String> {
        let day = self.journal.hall().day;
        let uses = self.journal.past().unwrap();
        let uses = uses.interpretations(self.journal.zone(), day, day).unwrap();
        let line = |((language, means), count): ((Option<String>, _), u64)| {
            let means = serde_json::to_value(means).unwrap();
            format!("{} {} {count}", language.unwrap_or_default(), means.as_str().unwrap())
        };
        uses.into_iter().map(line).collect()
    }

    /// The window gets another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.send(Message::Resized(columns, rows))
    }

    fn drawn(&self) -> Buffer {
        let (columns, rows) = self.desk.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| view(&self.desk, frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// What is marked on the screen, whatever its colours: the underlined texts.
    pub fn marked(&self) -> Vec<String> {
        let mut marked = vec![String::new()];
        for cell in &self.drawn().content {
            match (cell.modifier.contains(Modifier::UNDERLINED), marked.last_mut()) {
                (true, Some(last)) => last.push_str(cell.symbol()),
                (false, Some(last)) if !last.is_empty() => marked.push(String::new()),
                _ => {}
            }
        }
        marked.retain(|text| !text.is_empty());
        marked
    }

    /// What stands on the screen.
    pub fn screen(&self) -> String {
        let (columns, rows) = self.desk.size;
        let buffer = self.drawn();
        let text: Vec<String> = (0..rows)
            .map(|y| (0..columns).map(|x| buffer[(x, y)].symbol()).collect::<String>())
            .map(|row| row.trim_end().to_owned())
            .collect();
        text.join("\n")
    }

    /// The text is on the screen, or comes there from another desk.
    #[track_caller]
    pub fn see(&mut self, text: &str) -> &mut Self {
        let until = Instant::now() + Duration::from_secs(5);
        while !self.screen().contains(text) {
            let left = until.saturating_duration_since(Instant::now());
            match self.receive.recv_timeout(left) {
                Ok(message) => {
                    let effects = update(&mut self.desk, message);
                    self.carry_out(effects);
                }
                Err(_) => panic!("« {text} » is not on the screen:\n{}", self.screen()),
            }
        }
        self
    }

    #[track_caller]
    pub fn not_see(&mut self, text: &str) -> &mut Self {
        assert!(!self.screen().contains(text), "« {text} » is on the screen:\n{}", self.screen());
        self
    }
}
