//! Who else can be understood by: colleagues of the site who speak the language and are there now,
//! and interpreters by telephone.

use crate::domain::command::{Command, agent_name};
use crate::domain::event::Means;
use crate::domain::hall::Hall;
use crate::domain::id::{AgentId, PostId};
use crate::domain::post::{Post, PostState};
use crate::interpret::Language;
use crate::interpret::telephone::TelephoneService;
use crate::ui::describe;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};

/// A colleague who speaks the language and is at a counter now.
pub struct Colleague {
    agent: AgentId,
    /// As colleagues know them.
    pub name: String,
    /// Where they are, and doing what.
    pub place: String,
    free: bool,
}

/// The colleagues who speak the other person's language, those who are free first.
pub fn here(desk: &Desk) -> Vec<Colleague> {
    let Some(language) = desk.phrases.language().map(Language::as_setting) else { return vec![] };
    let speaks = |post: &&Post| {
        let agent = desk.hall.settings.agents.get(&post.agent);
        Some(post.agent) != desk.session.agent
            && agent.is_some_and(|a| a.languages.iter().any(|l| l.is_same(&language)))
    };
    let posts = desk.hall.live_posts();
    let mut all: Vec<Colleague> =
        posts.into_iter().filter(speaks).map(|p| colleague(desk, p)).collect();
    all.sort_by_key(|c| !c.free);
    all
}

fn colleague(desk: &Desk, post: &Post) -> Colleague {
    let counter = desk.hall.settings.counters.get(&post.counter);
    let counter = counter.map(|(_, c)| describe::counter(&desk.words, c)).unwrap_or_default();
    let free = post.state == PostState::Open && desk.hall.current(post.id).is_none();
    let doing = match post.state {
        PostState::Open if free => desk.words.get("counter-free"),
        PostState::Open => desk.words.get("counter-busy"),
        state => desk.post_state(state),
    };
    let name = agent_name(&desk.hall, post.agent);
    Colleague { agent: post.agent, name, place: format!("{counter}, {doing}"), free }
}

/// Asks the colleague over; which one, where there are several.
pub fn ask(desk: &mut Desk) -> Vec<Effect> {
    let all = here(desk);
    let name = desk.phrases.language().map(|l| desk.spoken_name(l)).unwrap_or_default();
    match &all[..] {
        [] => {
            desk.warn(desk.words.with("no-colleague", &[("language", name.into())]));
            vec![]
        }
        [only] => ask_over(desk, only.agent),
        several => {
            let item = |c: &Colleague| Item::new(c.name.clone()).detail(c.place.clone());
            let items = several.iter().map(item).collect();
            let title = desk.words.with("pick-colleague", &[("language", name.into())]);
            let agents = several.iter().map(|c| c.agent).collect();
            desk.pick_one(Picker::new(title, items), agents, ask_over)
        }
    }
}

fn ask_over(desk: &mut Desk, to: AgentId) -> Vec<Effect> {
    let Some(language) = desk.phrases.language() else { return vec![] };
    desk.submit(Command::AskColleague { to, language: language.as_setting() })
}

/// Whoever asks for the agent at this desk: from which post, and in words.
pub fn asking_me(desk: &Desk) -> Vec<(PostId, String)> {
    let me = desk.session.agent;
    let asks = desk.hall.live_posts().into_iter().filter_map(|post| {
        let asked = post.asked.as_ref().filter(|a| Some(a.to) == me && a.coming.is_none())?;
        let (counter, agent) = desk.post_names(post.id);
        let language = desk.language_name(&asked.language);
        let args =
            [("agent", agent.into()), ("counter", counter.into()), ("language", language.into())];
        Some((post.id, desk.words.with("colleague-asks", &args)))
    });
    asks.collect()
}

/// Tells who asks for the agent here, and what became of asking somebody over, when it is new.
pub fn hear_colleagues(desk: &mut Desk, before: &Hall) {
    if desk.session.locked {
        return;
    }
    let known = |post: &Post| before.posts.get(&post.id).is_some_and(|p| p.asked == post.asked);
    let asked = asking_me(desk).into_iter().find(|(post, _)| !known(&desk.hall.posts[post]));
    let answer = desk.post().filter(|post| !known(post)).and_then(|post| answer(desk, post));
    if let Some((_, sentence)) = asked {
        desk.warn(sentence);
    } else if let Some(sentence) = answer {
        desk.say(sentence);
    }
}

/// What became of asking somebody over from this post.
fn answer(desk: &Desk, post: &Post) -> Option<String> {
    let asked = post.asked.as_ref()?;
    let id = match asked.coming? {
        true => "colleague-comes",
        false => "colleague-cannot",
    };
    let agent = agent_name(&desk.hall, asked.to);
    Some(desk.words.with(id, &[("agent", agent.into())]))
}

/// The telephone services for the language. One that was called is counted.
pub fn telephone(desk: &mut Desk) -> Vec<Effect> {
    let services = services(desk);
    if services.is_empty() {
        return desk.warn_by("no-telephone");
    }
    let items = services.iter().map(|s| Item::new(in_words(desk, s))).collect();
    let picker = Picker::new(desk.words.get("pick-telephone"), items);
    desk.pick_one(picker, services, |desk, service| {
        let args = [("name", service.name.clone().into()), ("number", service.number.into())];
        desk.say(desk.words.with("telephone-counted", &args));
        super::count(desk, Means::Telephone)
    })
}

/// The telephone services for the other person's language.
pub fn services(desk: &Desk) -> Vec<TelephoneService> {
    let (Some(catalogue), Some(language)) = (&desk.phrases.catalogue, desk.phrases.language())
    else {
        return vec![];
    };
    catalogue.telephone().of(language).cloned().collect()
}

/// Name, number, the code to give, hours.
fn in_words(desk: &Desk, service: &TelephoneService) -> String {
    let code = service.code.as_deref();
    let code = code.map(|code| desk.words.with("telephone-code", &[("code", code.into())]));
    let head = format!("{} · {}", service.name, service.number);
    let more = [code, service.hours.clone(), service.note.clone()];
    std::iter::once(head).chain(more.into_iter().flatten()).collect::<Vec<_>>().join(" · ")
}
