//! Where things lie on this machine.

use std::path::{Path, PathBuf};

/// The folders of one desk: data, configuration, machine state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, its backups and the log.
    pub data: PathBuf,
    /// `config.toml`.
    pub config: PathBuf,
    /// What this machine remembers of the file: never copied with it.
    pub state: PathBuf,
}

impl Place {
    /// The places that the system gives, or all below `GUICHET_HOME` where that is set.
    pub fn of_this_machine() -> Option<Self> {
        if let Some(home) = std::env::var_os("GUICHET_HOME").filter(|h| !h.is_empty()) {
            return Some(Self::below(Path::new(&home)));
        }
        let dirs = directories::ProjectDirs::from("fr", "guichet", "guichet")?;
        let state = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(Self {
            data: dirs.data_local_dir().to_owned(),
            config: dirs.config_dir().to_owned(),
            state: state.join("machine"),
        })
    }

    /// All below one folder.
    pub fn below(home: &Path) -> Self {
        Self { data: home.to_owned(), config: home.to_owned(), state: home.join("machine") }
    }

    /// The SQLite file.
    pub fn file(&self) -> PathBuf {
        self.data.join("guichet.db")
    }

    /// Its backups.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// What the city has of its own of the phrase cards.
    pub fn phrases(&self) -> PathBuf {
        self.data.join("phrases")
    }

    /// The letters that the city words its own way.
    pub fn letters(&self) -> PathBuf {
        self.data.join("letters")
    }

    /// The institutions that people are sent to.
    pub fn directory(&self) -> PathBuf {
        self.data.join("directory.toml")
    }

    /// The surveys that the city asks.
    pub fn surveys(&self) -> PathBuf {
        self.data.join("surveys.toml")
    }

    /// The cards that the city adds for a tense moment.
    pub fn calm(&self) -> PathBuf {
        self.data.join("calm.toml")
    }

    /// The log file.
    pub fn log(&self) -> PathBuf {
        self.data.join("guichet.log")
    }

    /// The configuration of this machine.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }
}
