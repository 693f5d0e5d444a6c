//! The one chosen in full: what it is, and all that happened to it.

use super::marks::Sought;
use super::{cells, story};
use crate::domain::event::Entity;
use crate::domain::request::{Behalf, Request};
use crate::domain::visit::Visit;
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::names;
use crate::ui::parts;
use crate::ui::seeker::Known;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Its lines, of at most `width` columns.
pub fn lines(desk: &Desk, width: usize) -> Vec<Line<'static>> {
    let state = &desk.history;
    let Some(row) = state.chosen() else { return vec![] };
    let mut page = Page { desk, sought: Sought::of(&state.query), width, lines: vec![] };
    let known = state.knows(row.entity);
    let visit = match known {
        Some(Known::Visit(visit, external)) => {
            page.visit(visit, external.as_deref());
            Some(visit.as_ref())
        }
        Some(Known::Request(request)) => {
            page.request(request);
            None
        }
        None => None,
    };
    page.blank();
    match state.told() {
        Some(events) => page.story(&story::told(desk, visit, events)),
        None => page.text(&desk.words.get("reading"), desk.theme.dim),
    }
    page.lines
}

/// Lines as they are filled.
struct Page<'a> {
    desk: &'a Desk,
    sought: Sought<'a>,
    width: usize,
    lines: Vec<Line<'static>>,
}

impl Page<'_> {
    fn blank(&mut self) {
        self.lines.push(Line::default());
    }

    fn text(&mut self, text: &str, style: Style) {
        self.behind("", text, style);
    }

    /// A text behind a margin, in as many lines as it needs.
    fn behind(&mut self, margin: &str, text: &str, style: Style) {
        let room = self.width.saturating_sub(margin.len()).max(1);
        for line in text.lines().flat_map(|line| parts::wrap(line, room)) {
            let mut spans = vec![Span::raw(margin.to_owned())];
            spans.extend(self.sought.spans(&line, style));
            self.lines.push(Line::from(spans));
        }
    }

    /// Several things in as few lines as hold them whole.
    fn things(&mut self, things: Vec<String>, style: Style) {
        let lines = parts::wrap_all(&things, self.desk.theme.separator(), self.width);
        lines.iter().for_each(|line| self.text(line, style));
    }

    fn title(&mut self, entity: Entity, id: &str, state: &str) {
        let kind = cells::kind(self.desk, entity);
        let title = vec![id.to_owned(), kind, state.to_owned()];
        self.things(title, self.desk.theme.accent);
    }

    fn request(&mut self, request: &Request) {
        let (desk, theme) = (self.desk, &self.desk.theme);
        if let Some(row) = desk.history.chosen() {
            let state = cells::request_state(desk, request);
            self.title(row.entity, &request.reference().to_string(), &state);
        }
        if let Some(subject) = &request.subject {
            self.text(subject, theme.strong);
        }
        let matter = &request.matter;
        let what = [
            Some(desk.service_name(matter.service)),
            Some(word(&desk.words, "channel", &request.channel)),
            request.assigned.map(|agent| self.with("history-with", "agent", desk.agent(agent))),
            matter.language.as_ref().map(|l| desk.language_name(l)),
            (matter.behalf != Behalf::Oneself).then(|| word(&desk.words, "behalf", &matter.behalf)),
        ];
        self.things(what.into_iter().flatten().collect(), theme.text);
        if let Some(due) = request.due() {
            let late = due < desk.hall.day;
            let id = if late { "history-late" } else { "history-due" };
            let style = if late { theme.alert } else { theme.text };
            self.text(&self.with(id, "day", day(&desk.words, due)), style);
        }
        self.requester(request);
        if let Some(description) = &request.description {
            self.behind("  ", description, theme.text);
        }
    }

    fn requester(&mut self, request: &Request) {
        let style = self.desk.theme.text;
        let who = &request.requester;
        let named = [&who.name, &who.email, &who.address].into_iter().flatten();
        named.for_each(|text| self.text(text, style));
        if let Some(phone) = &who.phone {
            self.lines.push(Line::from(self.sought.phone(phone, style)));
        }
    }

    fn visit(&mut self, visit: &Visit, external: Option<&str>) {
        let desk = self.desk;
        let Some(row) = desk.history.chosen() else { return };
        let cells = cells::Cells::of(desk, row, desk.history.knows(row.entity));
        self.title(row.entity, &cells.id, &cells.state);
        if let Some(external) = external.filter(|external| *external != cells.id) {
            self.text(external, desk.theme.dim);
        }
        for ticket in visit.tickets() {
            for line in &ticket.lines {
                let result = line.result.as_ref().map(|r| names::result(&desk.words, r));
                let said = [Some(desk.line_name(line)), result];
                let said: Vec<String> = said.into_iter().flatten().collect();
                self.text(&said.join(" : "), desk.theme.strong);
            }
        }
    }

    /// All that happened; what one person did in one go has one heading.
    fn story(&mut self, told: &[story::Told]) {
        let theme = &self.desk.theme;
        let mut heading = None;
        for told in told {
            let next = (told.when.as_str(), told.who.as_str());
            if heading != Some(next) {
                self.text(&format!("{}{}{}", next.0, theme.separator(), next.1), theme.dim);
                heading = Some(next);
            }
            self.behind("  ", &told.what, theme.strong);
            for (label, text) in &told.said {
                let erased = || self.desk.words.get("history-erased");
                let text = text.clone().unwrap_or_else(erased);
                self.behind("    ", &format!("{label} : {text}"), theme.text);
            }
        }
    }

    fn with(&self, id: &str, name: &'static str, value: String) -> String {
        self.desk.words.with(id, &[(name, value.into())])
    }
}

impl Desk {
    fn agent(&self, agent: crate::domain::id::AgentId) -> String {
        crate::domain::command::agent_name(&self.hall, agent)
    }
}
