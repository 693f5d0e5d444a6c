//! Paints ink: into cells, or as an image where the terminal draws images.

use crate::interpret::draw::Ink;
use crate::interpret::mosaic::Mosaic;
use crate::ui::config::Canvas;
use crate::ui::desk::Desk;
use image::{DynamicImage, GrayImage, Luma};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::widgets::Widget;
use ratatui_image::picker::{Picker, ProtocolType};
use ratatui_image::protocol::Protocol;
use ratatui_image::{FontSize, Image, Resize};

/// The pixels of a cell in an image for kitty, which enlarges it to its cells: fine enough to be
/// read, and little enough to be sent at once.
const KITTY_CELL: (u16, u16) = (5, 10);

/// Something drawn for its room.
pub struct Drawn {
    ink: Ink,
    image: Option<Protocol>,
}

/// What phrases are painted on.
pub fn canvas(desk: &Desk) -> Canvas {
    if desk.theme.ascii { Canvas::Cells(Mosaic::Hashes) } else { desk.phrases.canvas }
}

/// The pixels of a cell.
fn cell(canvas: Canvas) -> (u16, u16) {
    match canvas {
        Canvas::Cells(mosaic) => mosaic.pixels(),
        Canvas::Kitty => KITTY_CELL,
        Canvas::Sixel { cell } => cell,
    }
}

/// The pixels of a room, which keeps a column free on either side.
pub fn pixels(desk: &Desk, room: Rect) -> (u16, u16) {
    let (across, down) = cell(canvas(desk));
    (room.width.saturating_sub(2) * across, room.height * down)
}

/// The least size at which letters can be told apart, in pixels.
pub fn smallest(desk: &Desk) -> u16 {
    if cell(canvas(desk)).0 > 1 { 8 } else { 5 }
}

/// Makes of ink what is painted again and again.
pub fn drawn(canvas: Canvas, ink: Ink) -> Drawn {
    let protocol = match canvas {
        Canvas::Cells(_) => None,
        Canvas::Kitty => image(&ink, ProtocolType::Kitty, KITTY_CELL),
        Canvas::Sixel { cell } => image(&ink, ProtocolType::Sixel, cell),
    };
    Drawn { ink, image: protocol }
}

/// The ink as an image of whole cells; none where it cannot be made, which cells then replace.
fn image(ink: &Ink, kind: ProtocolType, cell: (u16, u16)) -> Option<Protocol> {
    // Asking the terminal for its font size, as the library would, is what the desk never does.
    #[allow(deprecated)]
    let mut picker = Picker::from_fontsize(FontSize::new(cell.0, cell.1));
    picker.set_protocol_type(kind);
    let pixels = GrayImage::from_fn(ink.width.into(), ink.height.into(), |x, y| {
        Luma([255 - ink.at(x as u16, y as u16)])
    });
    let size = (ink.width / cell.0, ink.height / cell.1);
    let image = DynamicImage::ImageLuma8(pixels);
    let made = picker.new_protocol(image, size.into(), Resize::Fit(None));
    made.inspect_err(|error| tracing::warn!(%error, "a phrase cannot be made an image")).ok()
}

/// Paints a drawing: black on white in greys where there are colours, else in full characters.
/// An image is painted by [`paint_image`], once nothing else is.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, room: Rect, drawn: &Drawn) {
    // The ink of an image that could not be made has other pixels than cells.
    let (Canvas::Cells(mosaic), None) = (canvas(desk), &drawn.image) else { return };
    let coloured = desk.theme.text.fg.is_some() || desk.theme.accent.fg.is_some();
    let greys = coloured && !desk.theme.ascii;
    frame.render_widget(Tiles { ink: &drawn.ink, mosaic, greys }, inside(room));
}

/// The room without the column that stays free on either side.
fn inside(room: Rect) -> Rect {
    Rect { x: room.x + 1, width: room.width.saturating_sub(2), ..room }
}

/// Ink as characters, one for each cell.
struct Tiles<'a> {
    ink: &'a Ink,
    mosaic: Mosaic,
    greys: bool,
}

impl Widget for Tiles<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        for at in area.positions() {
            let Some(cell) = buffer.cell_mut(at) else { continue };
            let tile = self.mosaic.cell(self.ink, at.x - area.x, at.y - area.y, self.greys);
            cell.set_char(tile.symbol);
            if self.greys {
                cell.set_fg(grey(tile.ink)).set_bg(grey(tile.paper));
            }
        }
    }
}

/// Puts the image of a drawing where [`paint`] left its room free. Its escape sequences are ours:
/// they come after the screen was cleaned of those that stood in any text.
pub fn paint_image(frame: &mut Frame<'_>, room: Rect, drawn: &Drawn) {
    if let Some(image) = &drawn.image {
        frame.render_widget(Image::new(image), inside(room));
    }
}

/// Black on white, as on paper, in the 24 greys that every terminal with colours has.
fn grey(ink: u8) -> Color {
    match ink {
        0..=10 => Color::Indexed(231),
        245..=255 => Color::Indexed(16),
        ink => Color::Indexed(255 - (ink / 11).min(23)),
    }
}
