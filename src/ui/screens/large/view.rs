//! Draws a question of the large survey: how far the person is, the question as large as the window
//! allows, the answers under it with their keys, how to skip and to go back.

use super::{Run, Step};
use crate::domain::survey::large::{Kind, LONGEST_WORDS, Question};
use crate::interpret::language::Direction;
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::phrases::paint::{self as painting, Drawn};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthChar;

/// Columns for the key of an answer and its mark.
const KEY: u16 = 7;
/// A text in the person's writing.
pub struct Text {
    pub(super) text: String,
    pub(super) room: Rect,
    /// Drawn for its room, where it fits.
    pub(super) drawn: Option<Drawn>,
    pub(super) is_answer: bool,
}

/// Where everything stands; above the line for the agent and the footer.
struct Rooms {
    progress: Rect,
    question: Rect,
    answers: Rect,
    /// How to skip and to go back.
    keys: Rect,
    /// What the agent reads.
    notes: Rect,
}

impl Rooms {
    fn of(desk: &Desk, run: &Run) -> Self {
        let (width, height) = desk.size;
        let height = height.saturating_sub(2);
        let row = |y: u16, rows: u16| {
            let y = y.min(height);
            Rect { x: 0, y, width, height: rows.min(height - y) }
        };
        let notes = u16::try_from(notes(desk, run).len()).unwrap_or(2);
        let middle = height.saturating_sub(2 + notes);
        let question = match (run.step, run.question().map(|question| question.kind)) {
            (Step::Done | Step::Stopped(_), _) => middle,
            (Step::Opening, _) | (_, Some(Kind::Words)) => middle / 2,
            (_, Some(Kind::Scale5 | Kind::Scale10)) => middle.saturating_sub(8).max(middle / 2),
            _ => (middle * 2 / 5).max(4),
        };
        Self {
            progress: row(0, 1),
            question: row(1, question),
            answers: row(1 + question, middle - question.min(middle)),
            keys: row(1 + middle, 1),
            notes: row(2 + middle, notes),
        }
    }
}

/// The rows without which an answer is not drawn: more where letters are stacked or joined.
fn least_rows(run: &Run) -> u16 {
    match (run.painter.is_tall(), run.language.is_latin()) {
        (true, _) => 5,
        (false, false) => 4,
        (false, true) => 3,
    }
}

/// Where the answers stand, each with its key beside it: in as few columns as leave room to draw them.
fn cells(run: &Run, area: Rect, count: u16) -> Vec<Rect> {
    let rows = |columns: u16| count.div_ceil(columns).max(1);
    let least = if run.typed { 1 } else { least_rows(run) };
    let enough = |columns: &u16| area.height / rows(*columns) >= least;
    let columns = (1..=3).find(enough).unwrap_or(2);
    let rows = rows(columns);
    let most = if run.typed { 3 } else { 8 };
    let (width, height) = (area.width / columns, (area.height / rows).min(most));
    let cell = |at: u16| {
        let y = (area.y + height * (at % rows)).min(area.bottom());
        let height = height.min(area.bottom() - y);
        let column = at / rows;
        // The first is where a line begins.
        let column = if runs_from_right(run) { columns - 1 - column } else { column };
        Rect { x: area.x + width * column, y, width, height }
    };
    (0..count).map(cell).collect()
}

fn runs_from_right(run: &Run) -> bool {
    run.language.direction() == Direction::RightToLeft
}

/// The room of an answer, and that of its key: at the side where its line begins, half-way down.
fn beside(run: &Run, cell: Rect) -> (Rect, Rect) {
    let key = KEY.min(cell.width);
    let text = Rect { width: cell.width - key, ..cell };
    let (y, height) = (cell.y + cell.height.saturating_sub(1) / 2, 1.min(cell.height));
    let key = Rect { y, width: key, height, ..cell };
    match runs_from_right(run) {
        true => (text, Rect { x: cell.x + text.width, ..key }),
        false => (Rect { x: cell.x + key.width, ..text }, key),
    }
}

/// All that stands in the person's writing.
pub(super) fn texts(desk: &Desk, run: &Run) -> Vec<Text> {
    let rooms = Rooms::of(desk, run);
    let opening = run.large.opening(&run.language.tag);
    let text = |text: &str, room: Rect, is_answer: bool| {
        let text = text.to_owned();
        Text { text, room, drawn: None, is_answer }
    };
    let Some(question) = run.question() else {
        return match run.step {
            Step::Opening => vec![
                text(&opening.title, rooms.question, false),
                text(&opening.introduction, rooms.answers, false),
            ],
            _ => vec![text(&opening.thanks, rooms.question, false)],
        };
    };
    let wording = question.wording(&run.language.tag);
    let mut all = vec![text(&wording.question, rooms.question, false)];
    match question.kind {
        Kind::Words => all.push(text(&run.entry.text(), rooms.answers, false)),
        Kind::Choice | Kind::Choices => {
            let cells = cells(run, rooms.answers, u16::from(question.places()));
            let answers = wording.answers.iter().zip(cells);
            all.extend(answers.map(|(answer, cell)| text(answer, beside(run, cell).0, true)));
        }
        Kind::Scale5 | Kind::Scale10 => {
            let [low, high] = ends(rooms.answers);
            let words = [(&wording.answers[0], low), (&wording.answers[1], high)];
            all.extend(words.map(|(word, room)| text(word, room, true)));
        }
    }
    all
}

/// Where it stands what the lowest and the highest degree mean, under the degrees.
fn ends(area: Rect) -> [Rect; 2] {
    let (y, height) = ((area.y + 3).min(area.bottom()), area.height.saturating_sub(3));
    let half = area.width / 2;
    [0, half].map(|x| Rect { x, y, width: half, height })
}

/// What the agent reads: the French, whether a speaker has read the translation.
fn notes(desk: &Desk, run: &Run) -> Vec<String> {
    let wide = usize::from(desk.size.0.saturating_sub(2));
    let mut notes = vec![];
    match run.step {
        Step::Stopped(_) => notes.push(desk.words.get("large-stopped")),
        Step::Done => {}
        Step::Opening | Step::Question(_) => notes.extend(french(desk, run)),
    }
    if matches!(run.step, Step::Stopped(_) | Step::Done) {
        notes.push(desk.words.get("large-agent-again"));
    }
    notes.iter().flat_map(|note| parts::wrap(note, wide)).collect()
}

fn french(desk: &Desk, run: &Run) -> Vec<String> {
    let tag = run.language.tag.as_str();
    if tag == "fr" {
        return vec![];
    }
    let state = match run.large.opening(tag).reviewed {
        true => "phrase-reviewed",
        false => "phrase-not-reviewed",
    };
    match run.question() {
        Some(question) if !question.others.contains_key(tag) => {
            vec![desk.words.get("large-in-french")]
        }
        Some(question) => vec![question.french.question.clone(), desk.words.get(state)],
        None => vec![run.large.french.title.clone(), desk.words.get(state)],
    }
}

/// The key of a place, and whether it is chosen.
fn key_of(run: &Run, question: &Question, place: u8) -> String {
    let mark = if run.ticked.contains(&place) { "[x]" } else { "[ ]" };
    let key = match (question.kind, place) {
        (Kind::Scale10, 11) => "+".to_owned(),
        _ => question.degree(place).unwrap_or(place).to_string(),
    };
    format!("{mark} {key}")
}

/// How to skip and to go back: signs of the keyboard, with the person's own words where there are.
fn keys(desk: &Desk, run: &Run) -> String {
    let skip = desk.read_aright(&run.large.opening(&run.language.tag).skip);
    match (run.step, run.question().map(|question| question.kind)) {
        (Step::Opening, _) => ">>  Enter".to_owned(),
        (_, Some(Kind::Choices)) => format!("Enter >>     0  {skip}     << Backspace"),
        (_, Some(Kind::Words)) => {
            let args = [
                ("count", run.entry.text().chars().count().into()),
                ("most", LONGEST_WORDS.into()),
            ];
            let written = desk.words.with("large-written", &args);
            format!("Enter >>     {written}     << ↑")
        }
        (_, Some(Kind::Scale10)) => format!("[____]  {skip}     << Backspace"),
        (_, Some(_)) => format!("0  {skip}     << Backspace"),
        (Step::Stopped(_), _) => "<< Backspace".to_owned(),
        (_, None) => String::new(),
    }
}

fn progress(desk: &Desk, run: &Run) -> Option<String> {
    let Step::Question(at) = run.step else { return None };
    let args = [("number", (at + 1).into()), ("count", run.large.questions.len().into())];
    Some(desk.words.with("large-progress", &args))
}

/// What fills the screen.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let Some(run) = &desk.large.shown else { return };
    let rooms = Rooms::of(desk, run);
    if let Some(progress) = progress(desk, run) {
        parts::rows(frame, rooms.progress, [Line::styled(progress, desk.theme.strong).centered()]);
    }
    for text in &run.texts {
        match &text.drawn {
            Some(drawn) => painting::paint(desk, frame, text.room, drawn),
            // Typed where it cannot be drawn: rather small than not at all.
            None => typed(desk, run, text, frame),
        }
    }
    if let Some(question) = run.question() {
        marks(desk, run, question, &rooms, frame);
    }
    parts::rows(frame, rooms.keys, [Line::styled(keys(desk, run), desk.theme.strong).centered()]);
    let notes = notes(desk, run).into_iter();
    let notes = notes.map(|note| Line::styled(format!(" {note}"), desk.theme.dim));
    parts::rows(frame, rooms.notes, notes);
}

fn typed(desk: &Desk, run: &Run, text: &Text, frame: &mut Frame<'_>) {
    let width = usize::from(text.room.width.saturating_sub(2));
    let lines = parts::wrap(&text.text, width);
    // Of a text that is being written the end is what is looked at.
    let hidden = lines.len().saturating_sub(usize::from(text.room.height));
    let lines = lines.into_iter().skip(hidden).map(|line| desk.read_aright(&line));
    let aligned = |line: String| match (text.is_answer, runs_from_right(run)) {
        (true, false) => Line::from(line),
        (true, true) => Line::from(from_right(line, width)),
        (false, _) => Line::from(line).centered(),
    };
    let lines: Vec<_> = lines.map(aligned).collect();
    let shown = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(text.room.height);
    // Beside its key, which stands half-way down.
    let above = if text.is_answer { (text.room.height - shown) / 2 } else { 0 };
    let room = Rect { y: text.room.y + above, height: text.room.height - above, ..text.room };
    parts::rows(frame, room, lines);
}

/// A line at the right side. Counted sign by sign, as a terminal does: two that Arabic joins into one
/// still take two columns.
fn from_right(line: String, width: usize) -> String {
    let columns: usize = line.chars().filter_map(UnicodeWidthChar::width).sum();
    " ".repeat(width.saturating_sub(columns)) + &line
}

/// The keys of the answers.
fn marks(desk: &Desk, run: &Run, question: &Question, rooms: &Rooms, frame: &mut Frame<'_>) {
    let places = 1..=question.places();
    match question.kind {
        Kind::Words => {}
        Kind::Choice | Kind::Choices => {
            for (place, cell) in places.zip(cells(run, rooms.answers, u16::from(question.places())))
            {
                let key = Line::styled(key_of(run, question, place), desk.theme.strong);
                parts::rows(frame, beside(run, cell).1, [key.centered()]);
            }
        }
        Kind::Scale5 | Kind::Scale10 => {
            let wide = rooms.answers.width / u16::from(question.places()).max(1);
            let row =
                Rect { y: rooms.answers.y, height: 3.min(rooms.answers.height), ..rooms.answers };
            for (at, place) in (0u16..).zip(places) {
                let room = Rect { x: wide * at, width: wide, ..row };
                let degree = question.degree(place).unwrap_or(place);
                let mark = if run.ticked.contains(&place) { "[x]" } else { "[ ]" };
                let key = match (question.kind, place) {
                    (Kind::Scale10, 11) => format!("{degree} (+)"),
                    _ => degree.to_string(),
                };
                let lines = [key, mark.to_owned()];
                let lines = lines.map(|line| Line::styled(line, desk.theme.strong).centered());
                parts::rows(frame, room, lines);
            }
        }
    }
}

/// The images of what is drawn, where the terminal shows images: after all text was cleaned.
pub fn images(desk: &Desk, frame: &mut Frame<'_>) {
    // What lies over the screen would be hidden by them.
    if desk.session.locked || !desk.layers.is_empty() {
        return;
    }
    let Some(run) = &desk.large.shown else { return };
    for text in &run.texts {
        if let Some(drawn) = &text.drawn {
            painting::paint_image(frame, text.room, drawn);
        }
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(run) = &desk.large.shown else { return vec![] };
    let mut lines: Vec<String> = progress(desk, run).into_iter().collect();
    let answers = run.texts.iter().filter(|text| !text.is_answer);
    lines.extend(answers.map(|text| desk.read_aright(&text.text)));
    if let Some(question) = run.question() {
        let said = |place: u8| {
            let label = desk.read_aright(&question.label(place, &run.language.tag));
            format!("{} : {label}", key_of(run, question, place))
        };
        lines.extend((1..=question.places()).map(said));
    }
    lines.push(keys(desk, run));
    lines.extend(notes(desk, run));
    lines
}
