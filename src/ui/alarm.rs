//! The call for help: two keys from anywhere, nothing that a visitor could notice, and a banner on
//! every other desk until somebody says that they come.

use super::action::{Action, DeskAction, Scope};
use super::config::HelpConfig;
use super::desk::Desk;
use super::key::Key;
use super::message::{Effect, Purpose};
use super::palette;
use crate::domain::command::{Command, agent_name};
use crate::domain::help::HelpCall;
use crate::domain::id::HelpId;
use crate::domain::refusal::Refusal;
use crate::journal::fresh;
use crate::text::sentence;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// How many seconds the second key may take.
const SECOND_KEY: u8 = 2;
/// A call that nobody has answered is heard again after so many seconds.
const AGAIN: u8 = 4;

/// What the desk knows of calls beside the hall.
#[derive(Debug, Clone, Default)]
pub struct Alarm {
    /// What is run on this machine when somebody calls from here.
    config: HelpConfig,
    /// The first of the two keys, and for how many seconds it counts.
    begun: Option<(Key, u8)>,
    /// Seconds until a call is heard again.
    again: u8,
    /// What went wrong, until nobody else can read it.
    fault: Option<String>,
}

impl Alarm {
    /// With what is run on this machine.
    pub fn new(config: HelpConfig) -> Self {
        Self { config, ..Self::default() }
    }
}

/// Why the local command did not do it.
#[derive(Debug)]
pub enum CommandFault {
    /// It could not be started.
    NotStarted(std::io::Error),
    /// It ended with this code; none where something ended it.
    Failed(Option<i32>),
}

/// Runs a command of this machine to its end, without a shell.
///
/// # Errors
/// It cannot be started, or says that it failed.
pub fn run(command: &[String]) -> Result<(), CommandFault> {
    use std::process::{Command, Stdio};
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    let mut process = Command::new(program);
    process.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let status = process.status().map_err(CommandFault::NotStarted)?;
    if status.success() { Ok(()) } else { Err(CommandFault::Failed(status.code())) }
}

/// The calls of others that nobody has answered, the oldest first.
pub fn heard(desk: &Desk) -> impl Iterator<Item = (HelpId, &HelpCall)> {
    let (agent, counter) = (desk.session.agent, desk.session.counter);
    let of_others =
        move |(_, call): &(&HelpId, &HelpCall)| call.is_waiting() && !call.is_from(agent, counter);
    desk.hall.calls.iter().filter(of_others).map(|(id, call)| (*id, call))
}

/// The call that was made here last and is not over.
fn mine(desk: &Desk) -> Option<&HelpCall> {
    let (agent, counter) = (desk.session.agent, desk.session.counter);
    let mut calls = desk.hall.calls.values().rev();
    calls.find(|call| call.over.is_none() && call.is_from(agent, counter))
}

/// A key that counts wherever it is pressed, in forms and before a visitor too.
pub fn key(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    let begun = desk.alarm.begun.take();
    if begun.is_some_and(|(first, _)| desk.keymap.calls_for_help(first, key)) {
        return Some(call(desk));
    }
    if desk.keymap.begins_call(key) {
        desk.alarm.begun = Some((key, SECOND_KEY));
        return Some(vec![]);
    }
    // One key away from anything: where letters are typed too, and before a visitor.
    let everywhere = desk.keymap.action(Scope::Everywhere, key);
    let cards = everywhere == Some(Action::Desk(DeskAction::CalmCards)) && key.typed().is_none();
    if cards && !desk.session.locked && desk.session.agent.is_some() {
        return Some(super::calm::open());
    }
    let coming = everywhere == Some(Action::Desk(DeskAction::ComeToHelp))
        && key.typed().is_none()
        && !desk.session.locked
        && desk.session.agent.is_some()
        && heard(desk).next().is_some();
    coming.then(|| come(desk))
}

/// Calls for help: the other desks of the file, and the command of this machine as well, for whoever
/// sits at another desk may have left it.
pub fn call(desk: &mut Desk) -> Vec<Effect> {
    let again = mine(desk).is_some_and(HelpCall::is_waiting);
    let command = Command::AskHelp { id: fresh::help() };
    let mut effects = desk.submit_for(Purpose::Help, command);
    let local = desk.alarm.config.command.clone();
    if !again && !local.is_empty() {
        let counter = desk.session.counter.and_then(|c| desk.hall.counter_number(c));
        let counter = counter.map(|n| n.to_string()).unwrap_or_default();
        let agent = desk.session.agent.map(|a| agent_name(&desk.hall, a)).unwrap_or_default();
        let fill = |arg: String| arg.replace("{counter}", &counter).replace("{agent}", &agent);
        effects.push(Effect::RunHelp(local.into_iter().map(fill).collect()));
    }
    effects
}

/// Says by name that this agent comes.
pub fn come(desk: &mut Desk) -> Vec<Effect> {
    let first = heard(desk).next().map(|(id, _)| id);
    match first {
        Some(id) => desk.submit(Command::AnswerHelp { id }),
        None => desk.refuse(&Refusal::NobodyCalls),
    }
}

/// Says that the call made here is over.
pub fn over(desk: &mut Desk) -> Vec<Effect> {
    desk.submit(Command::EndHelp)
}

/// The command of this machine has ended.
pub fn take(desk: &mut Desk, program: &str, ended: Result<(), CommandFault>) {
    let named = |id: &str, name: &'static str, value: String| {
        let args = [("program", program.to_owned().into()), (name, value.into())];
        desk.words.with(id, &args)
    };
    desk.alarm.fault = match ended {
        Ok(()) => return,
        Err(CommandFault::NotStarted(why)) => {
            tracing::error!(%why, "the command for help could not be started");
            Some(named("help-command-not-started", "why", why.to_string()))
        }
        Err(CommandFault::Failed(code)) => {
            let code = code.map_or_else(|| "—".to_owned(), |code| code.to_string());
            tracing::error!(code, "the command for help failed");
            Some(named("help-command-failed", "code", code))
        }
    };
}

/// The call could not be written.
pub fn not_written(desk: &mut Desk, error: &crate::journal::JournalError) {
    tracing::error!(%error, "a call for help could not be written");
    desk.alarm.fault = Some(sentence::journal_error(&desk.words, error));
}

/// Says at the opening whether anybody else can hear a call from here.
pub fn tell_who_hears(desk: &mut Desk, others: usize) {
    if others > 0 {
        return;
    }
    let id = if desk.alarm.config.command.is_empty() { "help-unheard" } else { "help-by-command" };
    let text = desk.words.get(id);
    // Whoever sits down meanwhile is told so behind it.
    desk.session.news = Some(text.clone());
    desk.warn(text);
}

/// A second has passed.
pub fn tick(desk: &mut Desk) -> Vec<Effect> {
    let left = |(key, seconds): (Key, u8)| (seconds > 1).then(|| (key, seconds - 1));
    desk.alarm.begun = desk.alarm.begun.and_then(left);
    desk.alarm.again = desk.alarm.again.saturating_sub(1);
    match heard(desk).next().is_some() && desk.alarm.again == 0 {
        true => ring(desk),
        false => vec![],
    }
}

fn ring(desk: &mut Desk) -> Vec<Effect> {
    desk.alarm.again = AGAIN;
    vec![Effect::Bell]
}

/// What others did meanwhile: a new call is heard, and who comes is told to whoever called. What
/// went wrong is told once the visitor cannot read it.
pub fn heed(desk: &mut Desk, before: &Before) -> Vec<Effect> {
    let quiet = desk.screen.faces_person() || desk.session.locked;
    let coming = coming(desk);
    if let Some(agent) = coming.clone().filter(|_| !quiet && before.coming.is_none()) {
        desk.say(desk.words.with("help-coming", &[("agent", agent.into())]));
    }
    if let Some(fault) = desk.alarm.fault.take_if(|_| !quiet) {
        desk.warn(fault);
    }
    match heard(desk).count() > before.heard {
        true => ring(desk),
        false => vec![],
    }
}

/// What was so before a message.
#[derive(Debug)]
pub struct Before {
    heard: usize,
    coming: Option<String>,
}

impl Before {
    /// As it is now.
    pub fn of(desk: &Desk) -> Self {
        Self { heard: heard(desk).count(), coming: coming(desk) }
    }
}

/// Who comes here.
fn coming(desk: &Desk) -> Option<String> {
    mine(desk)?.answered.map(|(agent, _)| agent_name(&desk.hall, agent))
}

/// What stands in the header of whoever called: a dot, then the name of who comes.
pub fn sign(desk: &Desk) -> String {
    match (mine(desk), coming(desk)) {
        (Some(_), Some(agent)) => format!("{agent} : "),
        (Some(_), None) => "· ".to_owned(),
        (None, _) => String::new(),
    }
}

/// What others call, as a sentence.
pub fn banner(desk: &Desk) -> Option<String> {
    let (_, call) = heard(desk).next()?;
    let name = |id: &str| desk.words.get(id);
    let counter = call.counter.and_then(|c| desk.hall.settings.counters.get(&c));
    let counter = counter.map(|(_, c)| super::describe::counter(&desk.words, c));
    let agent = call.agent.map(|agent| agent_name(&desk.hall, agent));
    let args = [
        ("counter", counter.unwrap_or_else(|| name("help-no-counter")).into()),
        ("agent", agent.unwrap_or_else(|| "—".to_owned()).into()),
        ("key", key_to_come(desk).into()),
    ];
    // Before a visitor it says no more than the agent needs.
    let id = if desk.screen.faces_person() { "help-called-quietly" } else { "help-called" };
    Some(desk.words.with(id, &args))
}

fn key_to_come(desk: &Desk) -> String {
    let action = Action::Desk(DeskAction::ComeToHelp);
    palette::keys_on(desk, action, desk.screen).next().unwrap_or_default()
}

/// Draws what others call over all the rest; and before the visitor of whoever called, one dot in the
/// corner, two once somebody comes.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let area = frame.area();
    let faces = desk.screen.faces_person() && !desk.session.locked;
    if let Some(text) = banner(desk) {
        // The header is free of what a visitor reads; before them it is the line for the agent.
        let y = if faces { area.bottom().saturating_sub(2) } else { area.y };
        let row = Rect { y, height: 1, ..area };
        let text = super::parts::pad(&format!(" {text}"), usize::from(area.width));
        let style = if faces { desk.theme.dim } else { desk.theme.selected };
        super::parts::rows(frame, row, [Line::styled(text, style)]);
    }
    if let Some(call) = mine(desk).filter(|_| faces) {
        let mark = if call.answered.is_some() { ":" } else { "." };
        let corner = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
        if let Some(cell) = frame.buffer_mut().cell_mut(corner) {
            cell.set_symbol(mark).set_style(desk.theme.dim);
        }
    }
}
