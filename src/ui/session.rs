//! Who sits here, and where: opening, lunch relief, locking and leaving.

use super::desk::Desk;
use super::form::{Field, Form};
use super::key::Key;
use super::message::{Effect, PinFor, Purpose};
use super::picker::{Item, Picker};
use crate::domain::command::{Command, agent_name};
use crate::domain::id::{AgentId, CommandId, CounterId, PostId};
use crate::domain::post::{Post, PostState};
use crate::domain::refusal::Refusal;
use crate::journal::fresh;
use std::collections::{BTreeMap, BTreeSet};

/// Who sits at this desk.
#[derive(Debug, Clone, Default)]
pub struct Session {
    /// Who; nobody until they have said so.
    pub agent: Option<AgentId>,
    /// Where; nowhere while no counter is free.
    pub counter: Option<CounterId>,
    /// Seated there, as far as this desk knows; not while it sits down or changes its place.
    pub seated: bool,
    /// Nothing personal is shown.
    pub locked: bool,
    /// The agent of the system's account.
    pub system: Option<AgentId>,
    /// The agent named at the start.
    pub named: Option<AgentId>,
    /// The counter named at the start.
    pub wanted: Option<u16>,
    /// The counters at which other desks of this machine sit.
    pub taken: BTreeSet<CounterId>,
    /// What this desk did, for the sentence after an undo.
    pub acts: BTreeMap<CommandId, String>,
    /// While the agent sits down again: the keys that wait for it.
    pub sitting: Option<Vec<Key>>,
    /// A sentence to be read before the next answer, which would hide it.
    pub news: Option<String>,
}

impl Desk {
    /// The live post of this agent at this counter.
    pub fn post(&self) -> Option<&Post> {
        let (agent, counter) = (self.session.agent?, self.session.counter?);
        // After a merge a colleague can have a post there as well.
        let mine = |p: &&Post| p.is_live() && p.agent == agent && p.counter == counter;
        self.hall.posts.values().find(mine)
    }

    /// Asks who sits down, where that is not plain, and seats them.
    pub fn open(&mut self) -> Vec<Effect> {
        let active = self.active_agents();
        if let Some(agent) = self.session.named.filter(|a| active.contains(a)) {
            return self.ask_pin(agent, PinFor::Opening(agent));
        }
        match active[..] {
            [] => self.warn_by("nobody-works-here"),
            [only] => self.ask_pin(only, PinFor::Opening(only)),
            _ => {
                let picker = self.agent_picker("choose-agent", &active);
                let agents = self.agents_in_order(&active);
                self.pick_one(picker, agents, |desk, agent| {
                    desk.ask_pin(agent, PinFor::Opening(agent))
                })
            }
        }
    }

    fn active_agents(&self) -> Vec<AgentId> {
        let agents = self.hall.settings.agents.iter();
        agents.filter(|(_, a)| a.active).map(|(id, _)| *id).collect()
    }

    /// Whether who sits here is a question: nobody was named, and there are several.
    pub(super) fn several_may_sit(&self) -> bool {
        let active = self.active_agents();
        active.len() > 1 && self.session.named.is_none_or(|named| !active.contains(&named))
    }

    /// Agents by name, the one of the system's account first.
    fn agents_in_order(&self, agents: &[AgentId]) -> Vec<AgentId> {
        let mut agents = agents.to_vec();
        agents.sort_by_key(|a| (Some(*a) != self.session.system, agent_name(&self.hall, *a)));
        agents
    }

    fn agent_picker(&self, title: &str, agents: &[AgentId]) -> Picker {
        let agents = self.agents_in_order(agents);
        let items = agents.iter().map(|a| Item::new(agent_name(&self.hall, *a))).collect();
        Picker::new(self.words.get(title), items)
    }

    /// Asks for the PIN of `agent`, where there is one.
    pub(super) fn ask_pin(&mut self, agent: AgentId, asked: PinFor) -> Vec<Effect> {
        let known = self.hall.settings.agents.get(&agent);
        let Some(hash) = known.and_then(|a| a.pin.clone()) else {
            return self.pin_checked(asked, true);
        };
        let who = agent_name(&self.hall, agent);
        let title = self.words.with("pin-of", &[("agent", who.into())]);
        let form = Form::new(title, vec![Field::secret(self.words.get("pin"))]);
        self.fill(form, move |_, form| vec![Effect::CheckPin { hash, typed: form.text(0), asked }])
    }

    /// Goes on once a PIN was compared, or none was needed.
    pub fn pin_checked(&mut self, asked: PinFor, right: bool) -> Vec<Effect> {
        if !right {
            self.warn(self.words.get("pin-wrong"));
        }
        match (asked, right) {
            (PinFor::Opening(agent), true) => {
                self.session.agent = Some(agent);
                self.sit_down()
            }
            (PinFor::Opening(_), false) => {
                self.session.named = None;
                self.open()
            }
            (PinFor::Unlocking, right) => {
                self.session.locked = !right;
                // Who has just shown who they are is not asked again by the next key.
                if right && self.has_lost_seat() { self.take_seat_again() } else { vec![] }
            }
            (PinFor::SittingAgain, true) => self.take_seat_again(),
            (PinFor::SittingAgain, false) => {
                self.session.sitting = None;
                vec![]
            }
            (PinFor::HandOver(to), true) => {
                let post = fresh::post();
                self.session.seated = false;
                self.submit_for(Purpose::HandOver(to, post), Command::HandOver { to, post })
            }
            (PinFor::HandOver(_), false) => vec![],
        }
    }

    /// Takes up the post that this agent left, else the lowest free counter.
    fn sit_down(&mut self) -> Vec<Effect> {
        let hall = self.hall.clone();
        let counters = hall.settings.counters_of(hall.site);
        let wanted = self.session.wanted;
        let mine = |post: &&Post| {
            let number = hall.counter_number(post.counter);
            Some(post.agent) == self.session.agent
                && wanted.is_none_or(|w| number == Some(w))
                && !self.session.taken.contains(&post.counter)
        };
        if let Some(post) = hall.live_posts().into_iter().find(mine) {
            (self.session.counter, self.session.seated) = (Some(post.counter), true);
            self.say(self.words.get("post-taken-up"));
            return vec![Effect::Sit(post.counter)];
        }
        let chosen = match wanted {
            Some(wanted) => counters.iter().find(|(_, c)| c.number == wanted),
            None => counters.iter().find(|(id, _)| hall.post_at(*id).is_none()),
        };
        match (chosen, wanted) {
            (Some((counter, _)), _) => self.open_post(*counter),
            (None, Some(wanted)) => {
                self.refuse(&Refusal::NoSuchCounter { counter: wanted.to_string() })
            }
            (None, None) => self.warn_by("no-counter-free"),
        }
    }

    fn open_post(&mut self, counter: CounterId) -> Vec<Effect> {
        (self.session.counter, self.session.seated) = (Some(counter), false);
        self.submit_for(Purpose::OpenPost, Command::OpenPost { post: fresh::post() })
    }

    /// What an answered command means for who sits where.
    pub fn seated(&mut self, purpose: Purpose) -> Vec<Effect> {
        let effects = match (purpose, self.session.counter) {
            (Purpose::OpenPost, Some(counter)) => vec![Effect::Sit(counter)],
            (Purpose::OpenPostAgain, Some(counter)) => {
                self.session.seated = true;
                return self.go_on_seated(counter);
            }
            (Purpose::HandOver(to, _), _) => {
                self.session.agent = Some(to);
                self.session.acts.clear();
                vec![]
            }
            (Purpose::ClosePost(Some(next)), _) => return self.open_post(next),
            (Purpose::ClosePost(None), _) => vec![Effect::Leave],
            _ => return vec![],
        };
        self.session.seated = self.post().is_some();
        effects
    }

    /// What a refused command means for who sits where.
    pub fn not_seated(&mut self, purpose: Purpose) -> Vec<Effect> {
        match purpose {
            Purpose::OpenPost | Purpose::OpenPostAgain => {
                self.session.sitting = None;
                (self.session.counter, self.session.seated) = (None, false);
                vec![]
            }
            Purpose::HandOver(..) | Purpose::ClosePost(Some(_)) => {
                self.session.seated = self.post().is_some();
                vec![]
            }
            // Whatever keeps the post open must not keep the agent at the desk.
            Purpose::ClosePost(None) => vec![Effect::Leave],
            _ => vec![],
        }
    }

    /// Sits at another counter.
    pub fn change_seat(&mut self) -> Vec<Effect> {
        let counters: Vec<(CounterId, String)> = {
            let all = self.hall.settings.counters_of(self.hall.site);
            let free = all.into_iter().filter(|(id, _)| self.hall.post_at(*id).is_none());
            free.map(|(id, counter)| (id, super::describe::counter(&self.words, counter))).collect()
        };
        if counters.is_empty() {
            return self.warn_by("no-counter-free");
        }
        let items = counters.iter().map(|(_, name)| Item::new(name.clone())).collect();
        let picker = Picker::new(self.words.get("choose-counter"), items);
        let ids = counters.into_iter().map(|(id, _)| id).collect();
        self.pick_one(picker, ids, |desk, counter| match desk.post() {
            Some(_) => {
                desk.session.seated = false;
                desk.submit_for(Purpose::ClosePost(Some(counter)), Command::ClosePost)
            }
            None => desk.open_post(counter),
        })
    }

    /// Gives the counter to a colleague.
    pub fn hand_over(&mut self) -> Vec<Effect> {
        let others: Vec<AgentId> = {
            let busy: Vec<_> = self.hall.live_posts().iter().map(|p| p.agent).collect();
            let agents = self.hall.settings.agents.iter().filter(|(_, a)| a.active);
            agents.map(|(id, _)| *id).filter(|id| !busy.contains(id)).collect()
        };
        if others.is_empty() {
            return self.warn_by("no-relief");
        }
        let picker = self.agent_picker("choose-relief", &others);
        let others = self.agents_in_order(&others);
        self.pick_one(picker, others, |desk, to| desk.ask_pin(to, PinFor::HandOver(to)))
    }

    /// Shows the screen again, after the PIN where there is one.
    pub fn unlock(&mut self) -> Vec<Effect> {
        match self.session.agent {
            Some(agent) => self.ask_pin(agent, PinFor::Unlocking),
            None => self.pin_checked(PinFor::Unlocking, true),
        }
    }

    /// Leaves the desk; the post closes with it unless somebody is called or served there.
    pub fn leave(&mut self) -> Vec<Effect> {
        let busy = self.post().is_some_and(|p| self.hall.current(p.id).is_some());
        match self.post() {
            Some(_) if !busy => {
                self.session.seated = false;
                self.submit_for(Purpose::ClosePost(None), Command::ClosePost)
            }
            _ => vec![Effect::Leave],
        }
    }

    /// A word for what a post is doing.
    pub fn post_state(&self, state: PostState) -> String {
        self.words.get(match state {
            PostState::Open => "post-open",
            PostState::Break => "post-break",
            PostState::BackOffice => "post-back-office",
            PostState::Recovering { .. } => "post-recovering",
            PostState::Closed => "post-closed",
        })
    }

    /// The post with this id, with its counter's number and its agent's name.
    pub fn post_names(&self, post: PostId) -> (u16, String) {
        match self.hall.posts.get(&post) {
            Some(post) => {
                let number = self.hall.counter_number(post.counter).unwrap_or(0);
                (number, agent_name(&self.hall, post.agent))
            }
            None => (0, "—".to_owned()),
        }
    }
}
