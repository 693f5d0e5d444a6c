//! Whatever the README shows runs as it stands there, from top to bottom on a fresh machine.

use crate::home::Home;
use crate::imports::{GOOD, HEADER};

const README: &str = include_str!("../../README.md");

/// The lines of its shell blocks that call the command, without their remarks.
fn commands() -> Vec<&'static str> {
    let shell = README.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("sh"));
    let lines = shell.flat_map(str::lines).filter(|line| line.starts_with("guichet "));
    lines.map(|line| line.split_once(" #").map_or(line, |(command, _)| command).trim()).collect()
}

#[test]
fn every_command_of_the_readme_runs() {
    let home = Home::new();
    home.file("old-tool.csv", format!("{HEADER}{GOOD}"));
    home.file("st-louis-311.toml", include_str!("../../assets/mappings/st-louis-311.toml"));
    let row = "REQUESTID,DATETIMEINIT,GROUP\n1,2010-01-05 13:21:23.0,Trees\n";
    home.file("requests.csv", row);
    home.file("answer.json", "[]");
    let mut reference = String::new();
    let stick = home.path("usb");
    std::fs::create_dir(&stick).unwrap();
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    for shown in commands {
        let line = shown.replace("/media/usb", stick.to_str().unwrap());
        let line = line.replace("K4R-7HA-92F-X", &reference);
        let mut args: Vec<&str> = line.split(' ').filter(|a| !a.is_empty()).skip(1).collect();
        if args[0] == "restore" {
            // Where a person is asked, nobody answers here.
            args.push("--yes");
        }
        let ran = home.command(&args).current_dir(home.path("")).output().unwrap();
        assert!(ran.status.success(), "{shown}: {ran:?}");
        let out = String::from_utf8_lossy(&ran.stdout);
        if shown.starts_with("guichet request new --channel") {
            reference = out.trim().to_owned();
        }
        if shown == "guichet issue etat-civil" {
            assert_eq!(out, "C001\n", "{shown}");
        }
    }
    assert!(home.path("hall.toml").exists());
    home.ok(&format!("settings apply {} --yes", home.path("hall.toml").display()));
    // What stands in the text between the blocks.
    for line in ["help", "help issue", "doctor", "doctor --write-config", "demo", "verify"] {
        home.ok(line);
    }
}
