//! The header of a WAV. A program that was stopped may have left the sizes open.

use super::error::{SpeechError, of_file};
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

/// Below this nobody has said anything.
const SHORTEST: Duration = Duration::from_millis(300);

/// Repairs the sizes in the header of `draft`, which is to become `path`, and says how long it
/// lasts.
///
/// # Errors
/// It is missing, empty, no WAV, or too short.
pub(super) fn mend(draft: &Path, path: &Path) -> Result<Duration, SpeechError> {
    let mut file = match OpenOptions::new().read(true).write(true).open(draft) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(SpeechError::Empty { path: path.to_owned() });
        }
        opened => opened.map_err(of_file(draft))?,
    };
    let length = file.metadata().map_err(of_file(draft))?.len();
    if length == 0 {
        return Err(SpeechError::Empty { path: path.to_owned() });
    }
    let data = match Data::find(&mut file, length) {
        Err(error) if error.kind() != ErrorKind::UnexpectedEof => {
            return Err(of_file(draft)(error));
        }
        found => found.ok().flatten().ok_or_else(|| SpeechError::NotWav { path: path.into() })?,
    };
    data.write_sizes(&mut file, length).map_err(of_file(draft))?;
    let lasted = data.lasts();
    if lasted < SHORTEST {
        return Err(SpeechError::TooShort { path: path.to_owned(), lasted });
    }
    Ok(lasted)
}

/// Where the sound lies, and how much a second of it takes.
struct Data {
    at: u64,
    size: u64,
    written: u64,
    bytes_a_second: u32,
}

impl Data {
    /// Goes through the chunks as far as the sound; `None` where this is no WAV.
    fn find(file: &mut File, length: u64) -> io::Result<Option<Self>> {
        let mut head = [0; 12];
        file.read_exact(&mut head)?;
        if !head.starts_with(b"RIFF") || !head.ends_with(b"WAVE") {
            return Ok(None);
        }
        let mut bytes_a_second = 0;
        let mut at = 12;
        loop {
            file.seek(SeekFrom::Start(at))?;
            let (name, written) = (four(file)?, u64::from(u32::from_le_bytes(four(file)?)));
            at += 8;
            match &name {
                b"fmt " => {
                    file.seek_relative(8)?;
                    bytes_a_second = u32::from_le_bytes(four(file)?);
                }
                b"data" if bytes_a_second > 0 => {
                    let there = length - at;
                    // Open sizes are 0, or larger than the file: 0x8000_0000, 0xFFFF_FFFF.
                    let size = if written == 0 { there } else { written.min(there) };
                    return Ok(Some(Self { at, size, written, bytes_a_second }));
                }
                b"data" => return Ok(None),
                _ => {}
            }
            // Chunks begin at even places.
            at += written + written % 2;
        }
    }

    fn lasts(&self) -> Duration {
        Duration::from_millis(self.size * 1000 / u64::from(self.bytes_a_second))
    }

    fn write_sizes(&self, file: &mut File, length: u64) -> io::Result<()> {
        let size = |n: u64| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        if self.size != self.written {
            file.seek(SeekFrom::Start(self.at - 4))?;
            file.write_all(&size(self.size))?;
        }
        file.seek(SeekFrom::Start(4))?;
        file.write_all(&size(length - 8))?;
        file.sync_all()
    }
}

fn four(file: &mut File) -> io::Result<[u8; 4]> {
    let mut bytes = [0; 4];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}
