//! Drawing a phrase: shaped, ordered and broken into lines by a text engine, with fonts of our own,
//! as large as the room allows. No terminal is asked to join Arabic or to stack Khmer.

use super::{Language, shipped};
use cosmic_text::fontdb::{Database, Source};
use cosmic_text::{
    Align, Attrs, Buffer, Color, Family, FontSystem, Metrics, Shaping, SwashCache, Wrap,
};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Once, OnceLock};

/// How much ink each pixel has, from none to 255, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ink {
    /// Pixels in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    pixels: Vec<u8>,
}

impl Ink {
    fn blank(width: u16, height: u16) -> Self {
        Self { width, height, pixels: vec![0; usize::from(width) * usize::from(height)] }
    }

    /// The ink at a pixel; none outside.
    pub fn at(&self, x: u16, y: u16) -> u8 {
        if x >= self.width || y >= self.height {
            return 0;
        }
        self.pixels[usize::from(y) * usize::from(self.width) + usize::from(x)]
    }

    /// Adds ink; says whether there was room for it.
    fn add(&mut self, x: i32, y: i32, ink: u8) -> bool {
        let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) else { return ink == 0 };
        if x >= self.width || y >= self.height {
            return ink == 0;
        }
        let at = usize::from(y) * usize::from(self.width) + usize::from(x);
        self.pixels[at] = self.pixels[at].max(ink);
        true
    }
}

/// The font of a script, by the name of its file and of its family; lines of it stand apart by so
/// many times its size, so that what is stacked does not touch.
fn font(script: &str) -> (&'static str, &'static str, f32) {
    match script {
        "Arab" => ("NotoSansArabic", "Noto Sans Arabic", 1.4),
        "Armn" => ("NotoSansArmenian", "Noto Sans Armenian", 1.3),
        "Beng" => ("NotoSansBengali", "Noto Sans Bengali", 1.4),
        "Deva" => ("NotoSansDevanagari", "Noto Sans Devanagari", 1.45),
        "Ethi" => ("NotoSansEthiopic", "Noto Sans Ethiopic", 1.3),
        "Geor" => ("NotoSansGeorgian", "Noto Sans Georgian", 1.3),
        "Guru" => ("NotoSansGurmukhi", "Noto Sans Gurmukhi", 1.4),
        "Hans" => ("NotoSansSC", "Noto Sans CJK SC", 1.2),
        "Khmr" => ("NotoSansKhmer", "Noto Sans Khmer", 1.7),
        "Laoo" => ("NotoSansLao", "Noto Sans Lao", 1.5),
        "Mymr" => ("NotoSansMyanmar", "Noto Sans Myanmar", 1.7),
        "Sinh" => ("NotoSansSinhala", "Noto Sans Sinhala", 1.4),
        "Taml" => ("NotoSansTamil", "Noto Sans Tamil", 1.4),
        "Thai" => ("NotoSansThai", "Noto Sans Thai", 1.5),
        _ => (LATIN, "Noto Sans", 1.25),
    }
}

/// The shipped font of a language's script, as the bytes of a TrueType file.
pub fn font_of(language: &Language) -> Option<Cow<'static, [u8]>> {
    shipped::font(font(&language.script).0)
}

/// Latin letters, which are in every language's cards: names, addresses, numbers.
const LATIN: &str = "NotoSans";

/// Which fonts a painter has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// That of its script, and the Latin one.
    Script,
    /// All of ours.
    Ours,
    /// Those of the system too.
    System,
}

/// The fonts of the system, read once: by whoever waits for them, else by a thread of its own.
fn system_fonts(wait: bool) -> Option<&'static Database> {
    static SYSTEM: OnceLock<Database> = OnceLock::new();
    static BEGUN: Once = Once::new();
    let read = || {
        let mut database = Database::new();
        database.load_system_fonts();
        database
    };
    if wait {
        return Some(SYSTEM.get_or_init(read));
    }
    BEGUN.call_once(|| drop(std::thread::spawn(move || SYSTEM.get_or_init(read))));
    SYSTEM.get()
}

/// How many drawings are kept for when they are shown again.
const KEPT: usize = 64;

/// Draws the phrases of one script.
pub struct Painter {
    fonts: FontSystem,
    cache: SwashCache,
    drawn: HashMap<(String, u16, u16), Option<Ink>>,
    reach: Reach,
    patient: bool,
    family: &'static str,
    apart: f32,
}

impl Painter {
    /// A painter of a language's script. Its fonts, and no others, are read now.
    pub fn of(language: &Language) -> Self {
        let (file, family, apart) = font(&language.script);
        Self::with(file, family, apart)
    }

    /// A painter of the signs for those who do not read.
    pub fn of_signs() -> Self {
        Self::with("NotoEmoji", "Noto Emoji", 1.2)
    }

    fn with(file: &str, family: &'static str, apart: f32) -> Self {
        let mut database = Database::new();
        for file in [file, LATIN] {
            if let Some(bytes) = shipped::font(file) {
                database.load_font_source(Source::Binary(Arc::new(bytes)));
            }
        }
        // The locale chooses among Chinese, Japanese and Korean forms, of which one font is here.
        let fonts = FontSystem::new_with_locale_and_db("fr".to_owned(), database);
        let (cache, drawn) = (SwashCache::new(), HashMap::new());
        Self { fonts, cache, drawn, reach: Reach::Script, patient: false, family, apart }
    }

    /// Draws `text` as large as it fits a room of so many pixels without a word being broken;
    /// `None` where it does not fit at the `smallest` size either.
    pub fn fit(&mut self, text: &str, (width, height): (u16, u16), smallest: u16) -> Option<Ink> {
        let asked = (text.to_owned(), width, height);
        if let Some(ink) = self.drawn.get(&asked) {
            return ink.clone();
        }
        // A letter without a shape would be a box: rather nothing.
        let ink = match self.lacks(text) {
            None => self.largest(text, width, height, smallest),
            // The fonts of the system may still be on their way: it is not kept that none has it.
            Some(_) => return None,
        };
        // Each size that was tried has left its letters.
        self.cache = SwashCache::new();
        if self.drawn.len() >= KEPT {
            self.drawn.clear();
        }
        self.drawn.insert(asked, ink.clone());
        ink
    }

    fn largest(&mut self, text: &str, width: u16, height: u16, smallest: u16) -> Option<Ink> {
        let (mut fits, mut too_large) = (None, height.saturating_add(1));
        let mut smallest = smallest;
        while smallest < too_large {
            let size = smallest.midpoint(too_large - 1).max(smallest);
            match self.draw(text, f32::from(size), width, height) {
                Some(ink) => {
                    fits = Some(ink);
                    smallest = size + 1;
                }
                None => too_large = size,
            }
        }
        fits
    }

    /// Draws `text` at a size in pixels, in the middle of the room; `None` where a line or a word
    /// goes beyond it.
    pub fn draw(&mut self, text: &str, size: f32, width: u16, height: u16) -> Option<Ink> {
        // Letters that touch the edge are taken for cut ones.
        let (beside, margin) = (width / 64, i32::from(height / 24));
        let inside = width.saturating_sub(2 * beside);
        let mut buffer = self.lay_out(text, size, inside);
        let room = f32::from(inside);
        if buffer.layout_runs().any(|run| run.line_w > room) {
            return None;
        }
        let inked = self.inked(&mut buffer);
        let top = inked.iter().map(|(_, y, _)| *y).min()?;
        let bottom = inked.iter().map(|(_, y, _)| *y).max()?;
        let above = (i32::from(height) - (bottom - top + 1)).div_euclid(2);
        if above < margin {
            return None;
        }
        let mut ink = Ink::blank(width, height);
        let (right, down) = (i32::from(beside), above - top);
        let whole = inked.into_iter().all(|(x, y, much)| ink.add(x + right, y + down, much));
        whole.then_some(ink)
    }

    fn lay_out(&mut self, text: &str, size: f32, width: u16) -> Buffer {
        let metrics = Metrics::new(size, (size * self.apart).ceil());
        let mut buffer = Buffer::new(&mut self.fonts, metrics);
        buffer.set_wrap(Wrap::Word);
        buffer.set_size(Some(f32::from(width)), None);
        let family = Attrs::new().family(Family::Name(self.family));
        buffer.set_text(text, &family, Shaping::Advanced, Some(Align::Center));
        buffer.shape_until_scroll(&mut self.fonts, false);
        buffer
    }

    /// The pixels that a layout inks.
    fn inked(&mut self, buffer: &mut Buffer) -> Vec<(i32, i32, u8)> {
        let mut pixels = Vec::new();
        buffer.draw(&mut self.fonts, &mut self.cache, Color::rgb(0, 0, 0), |x, y, w, h, color| {
            if color.a() > 0 {
                let (w, h) = (i32::try_from(w).unwrap_or(1), i32::try_from(h).unwrap_or(1));
                let all = (0..h).flat_map(|dy| (0..w).map(move |dx| (x + dx, y + dy)));
                pixels.extend(all.map(|(x, y)| (x, y, color.a())));
            }
        });
        pixels
    }

    /// Whether its script stacks signs above and below the line.
    pub fn is_tall(&self) -> bool {
        self.apart >= 1.6
    }

    /// The first letter of `text` that no font has: neither ours nor, for a city's own words, one
    /// of the system, which are only read when they are needed.
    pub fn lacks(&mut self, text: &str) -> Option<char> {
        let mut missing = self.without_shape(text);
        while missing.is_some() && self.reach_further() {
            missing = self.without_shape(text);
        }
        missing
    }

    /// Takes in more fonts: all of ours, then those of the system; says whether there were more.
    fn reach_further(&mut self) -> bool {
        let (mut database, reach) = match self.reach {
            Reach::Script => (Database::new(), Reach::Ours),
            Reach::Ours => match system_fonts(self.patient) {
                Some(system) => (system.clone(), Reach::System),
                None => return false,
            },
            Reach::System => return false,
        };
        for bytes in shipped::fonts() {
            database.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        self.fonts = FontSystem::new_with_locale_and_db("fr".to_owned(), database);
        (self.cache, self.reach) = (SwashCache::new(), reach);
        true
    }

    /// The same, who waits for the fonts of the system to be read; else they are read beside, and
    /// what needs them is drawn once they are there.
    pub fn patient(self) -> Self {
        Self { patient: true, ..self }
    }

    fn without_shape(&mut self, text: &str) -> Option<char> {
        let buffer = self.lay_out(text, 16.0, u16::MAX);
        let missing = buffer.layout_runs().find_map(|run| {
            let glyph = run.glyphs.iter().find(|g| g.glyph_id == 0)?;
            run.text[glyph.start..glyph.end].chars().next()
        });
        missing.filter(|c| !c.is_control() && !c.is_whitespace())
    }
}
