//! One form for each kind of setting. The rules are checked by the journal, not here.

use crate::domain::command::Command;
use crate::domain::defaults;
use crate::domain::id::{AgentId, CounterId, ServiceId};
use crate::domain::number::Letter;
use crate::domain::settings::{Agent, Confidentiality, Counter, Regime, Role, Setting};
use crate::domain::time::Millis;
use crate::journal::fresh;
use crate::ui::desk::Desk;
use crate::ui::form::{self, Field, Form, Must};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};

/// Minutes of a length, for a field.
fn minutes(length: Millis) -> u32 {
    u32::try_from(length.0 / 60_000).unwrap_or(u32::MAX)
}

fn set(desk: &Desk, setting: Setting) -> Vec<Effect> {
    desk.submit(Command::Set(vec![setting]))
}

/// The site's name, zone and closing hour.
pub fn site(desk: &mut Desk) -> Vec<Effect> {
    let id = desk.hall.site;
    let Some(mut site) = desk.hall.settings.sites.get(&id).cloned() else {
        return vec![];
    };
    let words = &desk.words;
    let fields = vec![
        Field::text(words.get("field-name"), &site.name),
        Field::text(words.get("field-zone"), &site.zone),
        Field::hour(words.get("field-closes-at"), site.closes_at),
    ];
    let form = Form::new(words.get("set-site"), fields);
    desk.fill(form, move |desk, form| {
        (site.name, site.zone, site.closes_at) = (form.text(0), form.text(1), form.hour(2));
        set(desk, Setting::Site(id, site))
    })
}

/// The rules of the queue.
pub fn policy(desk: &mut Desk) -> Vec<Effect> {
    let site = desk.hall.site;
    let mut policy = desk.hall.settings.policy(site);
    let words = &desk.words;
    let number = |label, value, most| Field::number(words.get(label), value, 0, most);
    let fields = vec![
        number("field-appointment-early", minutes(policy.appointment_early), 120),
        number("field-appointment-late", minutes(policy.appointment_late), 120),
        number("field-late-grace", minutes(policy.late_grace), 240),
        number("field-late-behind", u32::from(policy.late_behind), 20),
        number("field-hold-limit", minutes(policy.hold_limit), 480),
        Field::hour(words.get("field-stop-at"), policy.stop_at),
        Field::yes(words.get("field-stop-when-full"), policy.stop_when_full),
    ];
    let form = Form::new(words.get("set-policy"), fields);
    desk.fill(form, move |desk, form| {
        let length = |at| Millis::minutes(form.number(at));
        policy.appointment_early = length(0);
        policy.appointment_late = length(1);
        policy.late_grace = length(2);
        policy.late_behind = u8::try_from(form.number(3)).unwrap_or(u8::MAX);
        policy.hold_limit = length(4);
        policy.stop_at = form.hour(5);
        policy.stop_when_full = form.yes(6);
        set(desk, Setting::Policy(site, policy))
    })
}

const REGIMES: [(Regime, &str); 5] = [
    (Regime::ToCheck, "regime-to-check"),
    (Regime::SilenceAccepts, "regime-silence-accepts"),
    (Regime::SilenceRefuses, "regime-silence-refuses"),
    (Regime::SpecialText, "regime-special-text"),
    (Regime::NoRequest, "regime-no-request"),
];

const CONFIDENTIALITIES: [(Confidentiality, &str); 3] = [
    (Confidentiality::Ordinary, "confidentiality-ordinary"),
    (Confidentiality::Reserved, "confidentiality-reserved"),
    (Confidentiality::Supervisor, "confidentiality-supervisor"),
];

const ROLES: [(Role, &str); 3] = [
    (Role::Agent, "role-agent"),
    (Role::Supervisor, "role-supervisor"),
    (Role::Administrator, "role-administrator"),
];

/// A field for one of a table's values.
fn one<T: PartialEq>(desk: &Desk, label: &str, table: &[(T, &str)], now: &T) -> Field {
    let at = table.iter().position(|(value, _)| value == now).unwrap_or(0);
    let names = table.iter().map(|(_, name)| desk.words.get(name)).collect();
    Field::one(desk.words.get(label), names, at)
}

/// A service, or a new one.
pub fn service(desk: &mut Desk, id: Option<ServiceId>) -> Vec<Effect> {
    let known = id.and_then(|id| desk.hall.settings.services.get(&id).cloned());
    let mut service = known.unwrap_or_else(|| defaults::service("", "", None));
    let words = &desk.words;
    let letter = service.letter.map(|l| l.to_string()).unwrap_or_default();
    let fields = vec![
        Field::text(words.get("field-name"), &service.name),
        Field::text(words.get("field-code"), &service.code),
        Field::text(words.get("field-letter"), &letter).must(Must::Letter),
        Field::number(words.get("field-target-wait"), minutes(service.target_wait), 0, 1440),
        Field::number(words.get("field-max-wait"), minutes(service.max_wait), 0, 1440),
        Field::number(
            words.get("field-target-answer"),
            u32::from(service.target_answer_days),
            0,
            999,
        ),
        one(desk, "field-regime", &REGIMES, &service.regime),
        one(desk, "field-confidentiality", &CONFIDENTIALITIES, &service.confidentiality),
        Field::yes(words.get("field-active"), service.active),
    ];
    let form = Form::new(words.get("set-service"), fields);
    desk.fill(form, move |desk, form| {
        (service.name, service.code) = (form.text(0), form.text(1));
        service.letter = form.text(2).chars().next().and_then(Letter::new);
        service.target_wait = Millis::minutes(form.number(3));
        service.max_wait = Millis::minutes(form.number(4));
        service.target_answer_days = form.small(5);
        service.regime = REGIMES[form.chosen(6)].0;
        service.confidentiality = CONFIDENTIALITIES[form.chosen(7)].0;
        service.active = form.yes(8);
        let id = id.unwrap_or_else(|| defaults::service_id(&service.code));
        set(desk, Setting::Service(id, service))
    })
}

/// A counter, or a new one; then the services it takes.
pub fn counter(desk: &mut Desk, id: Option<CounterId>) -> Vec<Effect> {
    let site = desk.hall.site;
    let settings = &desk.hall.settings;
    let known = id.and_then(|id| settings.counters.get(&id)).map(|(_, c)| c.clone());
    let last = settings.counters.values().filter(|(at, _)| *at == site).map(|(_, c)| c.number);
    let number = last.max().unwrap_or(0).saturating_add(1);
    let services = vec![];
    let fresh = Counter { number, name: None, services, confidential: false, active: true };
    let mut counter = known.unwrap_or(fresh);
    let words = &desk.words;
    let fields = vec![
        Field::number(words.get("field-number"), u32::from(counter.number), 1, 999),
        Field::text(words.get("field-name"), counter.name.as_deref().unwrap_or_default()),
        Field::yes(words.get("field-confidential"), counter.confidential),
        Field::yes(words.get("field-active"), counter.active),
    ];
    let form = Form::new(words.get("set-counter"), fields);
    desk.fill(form, move |desk, form| {
        counter.number = form.small(0);
        counter.name = form.some_text(1);
        (counter.confidential, counter.active) = (form.yes(2), form.yes(3));
        let id = id.unwrap_or_else(|| defaults::counter_id(site, counter.number));
        counter_services(desk, id, counter)
    })
}

fn counter_services(desk: &mut Desk, id: CounterId, mut counter: Counter) -> Vec<Effect> {
    let site = desk.hall.site;
    let offered = desk.hall.settings.offered();
    let mut services = vec![None];
    let all = Item::new(desk.words.get("all-services")).marked(counter.services.is_empty());
    let mut items = vec![all];
    for (service, known) in offered {
        services.push(Some(service));
        let marked = counter.services.contains(&service);
        items.push(Item::new(known.name.clone()).marked(marked));
    }
    let picker = Picker::new(desk.words.get("counter-services"), items).several_or_all();
    desk.pick(picker, services, move |desk, chosen| {
        counter.services = chosen.values.into_iter().flatten().collect();
        set(desk, Setting::Counter(id, site, counter))
    })
}

/// An agent, or a new one. A PIN is typed anew or left as it is.
pub fn agent(desk: &mut Desk, id: Option<AgentId>) -> Vec<Effect> {
    let known = id.and_then(|id| desk.hall.settings.agents.get(&id).cloned());
    let (role, languages) = (Role::Agent, vec![]);
    let fresh = Agent { role, languages, active: true, ..Agent::default() };
    let mut agent = known.unwrap_or(fresh);
    let words = &desk.words;
    let tags: Vec<String> = agent.languages.iter().map(ToString::to_string).collect();
    let fields = vec![
        Field::text(words.get("field-name"), agent.name.as_deref().unwrap_or_default()),
        one(desk, "field-role", &ROLES, &agent.role),
        Field::text(words.get("field-account"), agent.account.as_deref().unwrap_or_default()),
        Field::text(words.get("field-languages"), &tags.join(" ")).must(Must::Languages),
        Field::secret(words.get("field-new-pin")),
        Field::yes(words.get("field-has-pin"), agent.pin.is_some()),
        Field::yes(words.get("field-active"), agent.active),
    ];
    let form = Form::new(words.get("set-agent"), fields);
    desk.fill(form, move |desk, form| {
        agent.name = form.some_text(0);
        agent.role = ROLES[form.chosen(1)].0;
        agent.account = form.some_text(2);
        agent.languages = form::languages(&form.text(3)).unwrap_or_default();
        agent.active = form.yes(6);
        let id = id.unwrap_or_else(fresh::agent);
        match form.some_text(4) {
            Some(typed) => vec![Effect::HashPin { typed, id, agent }],
            None => {
                agent.pin = agent.pin.filter(|_| form.yes(5));
                set(desk, Setting::Agent(id, agent))
            }
        }
    })
}
