//! The command line as scripts use it: the real binary, a folder of its own for each story.

mod counts;
mod home;
mod imports;
mod machine;
mod mornings;
mod settings;
