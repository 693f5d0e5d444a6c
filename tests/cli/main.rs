//! The command line as scripts use it: the real binary, a folder of its own for each story.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping

mod bad_files;
mod browser;
mod counts;
mod feedback;
mod forecast;
mod full_disk;
mod home;
mod imports;
mod incidents;
mod large_survey;
mod letters;
mod machine;
mod mornings;
mod permissions;
mod personal;
mod pty;
mod readme;
mod reports;
mod requests;
mod reviews;
mod settings;
mod survey_letters;
mod surveys;
mod terminal;
