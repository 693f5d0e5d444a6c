//! Settings and configuration as files.

use crate::home::Home;

#[test]
fn what_was_exported_applies_without_a_difference() {
    let home = Home::new();
    let path = home.path("s.toml");
    let path = path.to_str().unwrap();
    home.ok(&format!("settings export {path}"));
    assert_eq!(home.ok(&format!("settings apply {path}")), "Rien ne change.");
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("code = \"etat-civil\"") && text.contains("max_wait_minutes = 45"));

    let changed = text.replacen("name = \"Logement\"", "name = \"Habitat\"", 1);
    let file = home.file("t.toml", &changed);
    let asked = home.typed(&format!("settings apply {file} --format json"));
    assert_eq!(asked.code, 1, "{asked:?}");
    assert!(asked.err.contains("\"not_confirmed\""), "{asked:?}");
}

#[test]
fn a_change_is_shown_then_made() {
    let home = Home::new();
    let text = "[site]\nname = \"Mairie de quartier\"\ncloses_at = \"17:30\"\n\
        [[service]]\ncode = \"logement\"\nname = \"Habitat\"\n\
        [[service]]\ncode = \"pacs\"\nname = \"Pacs\"\nletter = \"w\"\n\
        [[counter]]\nnumber = 7\nservices = [\"pacs\"]\n\
        [[agent]]\nname = \"Amel\"\nrole = \"supervisor\"\nlanguages = [\"ar\"]\n";
    let file = home.file("s.toml", text);
    let shown = home.typed(&format!("settings apply {file}"));
    assert_eq!(shown.code, 1, "{shown:?}");
    assert!(shown.out.contains("\"Logement\" → \"Habitat\""), "{}", shown.out);
    assert!(!home.ok("settings export").contains("Habitat"));
    home.ok(&format!("settings apply {file} --yes"));
    let after = home.ok("settings export");
    for part in ["Habitat", "letter = \"W\"", "closes_at = \"17:30\"", "number = 7", "Amel"] {
        assert!(after.contains(part), "{part} in {after}");
    }
    assert_eq!(home.ok("issue W"), "W001");
    assert_eq!(home.ok(&format!("settings apply {file}")), "Rien ne change.");
    let again = home.file("again.toml", &after);
    assert_eq!(home.ok(&format!("settings apply {again}")), "Rien ne change.");
}

#[test]
fn a_wrong_file_changes_nothing_and_says_why() {
    let home = Home::new();
    let before = home.ok("settings export");
    for (text, code) in [
        ("[[service]]\ncode = \"logement\"\nnmae = \"x\"\n", "unknown_key"),
        ("[sites]\n", "unknown_key"),
        ("[[service]\n", "not_toml"),
        ("[site]\nname = 3\n", "wrong_value"),
        ("[site]\nzone = \"Europe/Lyon\"\n", "wrong_value"),
        ("[[service]]\ncode = \"x\"\nname = \"X\"\nletter = \"C\"\n", "letter_taken"),
        ("[[counter]]\nnumber = 1\nservices = [\"nothing\"]\n", "wrong_value"),
        ("[policy]\nlate_grace_minutes = 9999\n", "out_of_bounds"),
    ] {
        let file = home.file("wrong.toml", text);
        let ran = home.typed(&format!("settings apply {file} --yes"));
        assert_eq!(ran.code, 1, "{text}: {ran:?}");
        let json = home.typed(&format!("settings apply {file} --yes --format json"));
        assert!(json.err.contains(&format!("\"{code}\"")), "{text}: {json:?}");
    }
    let file = home.file("wrong.toml", "[[service]]\ncode = \"logement\"\nnmae = \"x\"\n");
    let said = home.typed(&format!("settings apply {file} --yes")).err;
    assert!(said.contains("service.nmae") && said.contains("« service.name »"), "{said}");
    assert_eq!(home.ok("settings export"), before);
}

#[test]
fn an_unknown_key_of_the_configuration_names_the_nearest() {
    let home = Home::new();
    home.file("config.toml", "[desk]\nteme = \"dark\"\n");
    assert_eq!(home.fails("list", 1), "unknown_key");
    let said = home.typed("list").err;
    assert!(said.contains("desk.teme") && said.contains("desk.theme"), "{said}");
    home.file("config.toml", "[desk]\ntheme = \"pink\"\n");
    assert_eq!(home.fails("list", 1), "wrong_value");
    let said = home.typed("list").err;
    assert!(said.contains("« pink »"), "{said}");
    home.file("config.toml", "[keys]\ncall-for-help = \"F4\"\n");
    assert_eq!(home.fails("list", 1), "not_two_keys");
    let said = home.typed("list").err;
    for part in ["« F4 »", "keys.call-for-help", "deux touches", "« Ctrl-g Ctrl-y »"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    home.file("config.toml", "[dsk]\n");
    assert_eq!(home.fails("list", 1), "unknown_key");
}

#[test]
fn the_sample_is_written_once_and_is_read() {
    let home = Home::new();
    home.ok("doctor --write-config");
    let written = std::fs::read_to_string(home.path("config.toml")).unwrap();
    assert!(written.contains("[desk]"));
    home.ok("list");
    home.file("config.toml", "[desk]\nlinear = true\n");
    home.ok("doctor --write-config");
    let kept = std::fs::read_to_string(home.path("config.toml")).unwrap();
    assert_eq!(kept, "[desk]\nlinear = true\n");
}
