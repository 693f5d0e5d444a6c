//! Letters and the directory, as they are written at the command line.

use crate::home::Home;

/// A house with all that letters must say, and its first agent.
pub fn town_hall(home: &Home) {
    let name = home.json("request list --agent root").is_array();
    assert!(name);
    let exported = home.ok("settings export");
    let agent: toml::Table = toml::from_str(&exported).unwrap();
    let id = agent["agent"][0]["id"].as_str().unwrap().to_owned();
    let text = format!(
        "[site]\nname = \"Mairie d’Exempleville\"\noffice_address = \"Place de la Mairie\"\n\
         office_phone = \"01 99 00 00 00\"\n\
         [[service]]\ncode = \"logement\"\nregime = \"silence_refuses\"\n\
         [[agent]]\nid = \"{id}\"\nname = \"Lucie Martin\"\ncapacity = \"responsable\"\n"
    );
    let file = home.file("s.toml", text);
    home.ok(&format!("settings apply {file} --yes"));
}

pub fn request(home: &Home, more: &[&str]) -> String {
    let args = ["request", "new", "--channel", "post", "--service", "logement"];
    let rest = ["--subject", "Un logement plus grand", "--received", "2026-01-15"];
    let ran = home.run(&[&args[..], &rest, more].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out.trim().to_owned()
}

#[test]
fn an_acknowledgement_names_what_it_lacks_then_is_written() {
    let home = Home::new();
    let reference = request(&home, &[]);
    let line = format!("request letter {reference} --kind acknowledgement");
    assert_eq!(home.fails(&line, 1), "letter_lacks");
    let said = home.typed(&line).err;
    for part in ["ce que vaut le silence", "office_address", "office_phone", "request assign"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin", "--language", "ar"]);
    let line = format!("request letter {reference} --kind acknowledgement");
    let letter = home.ok(&line);
    // 15 January and two months: 15 March 2026, a Sunday.
    for part in [
        "jeudi 15 janvier 2026",
        "dimanche 15 mars 2026",
        "Lucie Martin, responsable",
        "Place de la Mairie",
        "Seul le texte",
        &reference,
    ] {
        assert!(letter.contains(part), "{part} in {letter}");
    }
    assert!(letter.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)), "{letter}");
    let page = home.path("lettre.html");
    home.ok(&format!("{line} --html {}", page.display()));
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("dir=\"rtl\""));
}

#[test]
fn a_letter_waits_in_the_outbox_until_it_has_gone() {
    let home = Home::new();
    town_hall(&home);
    let who = ["--assign", "Lucie Martin", "--name", "Olena Koval"];
    let reference = request(&home, &who);
    let line = format!("request letter {reference} --kind acknowledgement --outbox");
    assert_eq!(home.fails(&line, 1), "letter_lacks");
    let home_of = ["request", "change", &reference, "--address", "12 rue des Lilas"];
    assert_eq!(home.run(&home_of).code, 0);
    assert_eq!(home.ok(&line), "");
    let waiting = home.json("request outbox");
    assert_eq!(waiting.as_array().map(Vec::len), Some(1));
    assert_eq!(waiting[0]["reference"], reference.as_str());
    assert_eq!(
        (&waiting[0]["kind"], &waiting[0]["by"]),
        (&"acknowledgement".into(), &"post".into())
    );
    assert_eq!(waiting[0]["to"], "Olena Koval, 12 rue des Lilas");
    assert!(waiting[0]["text"].as_str().unwrap().contains("Accusé de réception"));
    assert!(home.ok("request outbox").contains("accusé de réception"));
    home.ok(&format!("request mark {reference} acknowledgement sent"));
    assert_eq!(home.json("request outbox"), serde_json::json!([]));
    assert_eq!(home.fails(&format!("request mark {reference} decision sent"), 1), "no_such_letter");
    let shown = home.json(&format!("request show {reference}"));
    assert_eq!(shown["letters"][0]["state"], "sent");
}

#[test]
fn the_receipts_of_an_e_mail_are_owed_until_their_letters_have_left() {
    let home = Home::new();
    town_hall(&home);
    let args =
        ["request", "new", "--channel", "email", "--service", "logement", "--subject", "Gaz"];
    let ran = home.run(&[&args[..], &["--email", "o.koval@exemple.fr"]].concat());
    let reference = ran.out.trim().to_owned();
    let show = format!("request show {reference}");
    assert!(home.ok(&show).contains("L’accusé d’enregistrement de votre message part le"));
    let shown = home.json(&show);
    assert_eq!(shown["receipts"][0]["kind"], "registration");
    assert_eq!(shown["receipts"][0]["owed"], true);
    assert_eq!(shown["receipts"][0]["by"], shown["deadlines"]["registration"]);
    let listed = home.json("request list --receipts");
    assert_eq!(listed[0]["reference"], reference);
    assert_eq!(listed[0]["receipt"], shown["deadlines"]["registration"]);
    // Nobody has it yet, and it is registered all the same.
    home.ok(&format!("request letter {reference} --kind registration --outbox"));
    assert_eq!(home.json(&show)["receipts"][0]["given"], serde_json::Value::Null);
    home.ok(&format!("request mark {reference} registration sent"));
    let shown = home.json(&show);
    assert_eq!(shown["receipts"][0]["owed"], false);
    assert_eq!(shown["receipts"][0]["given"], shown["received_at"]["first"]);
    assert_eq!(shown["receipts"][1]["owed"], true);
    let said = home.ok(&show);
    assert!(said.contains("l’accusé d’enregistrement est parti le"), "{said}");
    assert!(said.contains("L’accusé de réception part le"), "{said}");
    let by_post = request(&home, &[]);
    let listed = home.json("request list --receipts");
    assert_eq!(listed.as_array().unwrap().len(), 1, "a letter is owed none");
    assert_eq!(listed[0]["receipt"], shown["deadlines"]["acknowledgement"]);
    let line = format!("request letter {by_post} --kind registration");
    assert_eq!(home.fails(&line, 1), "letter_needless");
}

#[test]
fn a_letter_that_nobody_is_owed_is_written_only_on_demand() {
    let home = Home::new();
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin", "--reply", "not_needed"]);
    let line = format!("request letter {reference} --kind acknowledgement");
    assert_eq!(home.fails(&line, 1), "letter_needless");
    assert!(home.ok(&format!("{line} --anyway")).contains("Accusé de réception"));
}

#[test]
fn a_broken_file_of_letters_is_named_and_the_shipped_words_are_used() {
    let home = Home::new();
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin"]);
    std::fs::create_dir(home.path("letters")).unwrap();
    home.file("letters/fr.ftl", "greeting = Bonjour,\n");
    let line = format!("request letter {reference} --kind acknowledgement");
    assert!(home.ok(&line).contains("Bonjour,"));
    // What is shipped can be taken as it is to begin with.
    let shipped = home.ok("request templates");
    home.file(
        "letters/fr.ftl",
        shipped.replace("Madame, Monsieur,", "Chère usagère, cher usager,"),
    );
    let own = home.typed(&line);
    assert!(own.out.contains("Chère usagère") && own.err.is_empty(), "{own:?}");
    assert!(home.ok("request templates --language uk").contains("Шановна"));
    assert_eq!(home.fails("request templates --language xx", 1), "no_letters");
    home.file("letters/fr.ftl", "greeting = Bonjour {\n");
    let ran = home.typed(&line);
    assert!(ran.code == 0 && ran.out.contains("Madame, Monsieur,"), "{ran:?}");
    assert!(ran.err.contains("fr.ftl") && ran.err.contains("ligne"), "{ran:?}");
}

#[test]
fn the_directory_is_written_searched_and_checked() {
    let home = Home::new();
    assert_eq!(home.ok("directory list"), "");
    home.ok("directory --write-sample");
    let before = std::fs::read_to_string(home.path("directory.toml")).unwrap();
    assert!(home.typed("directory --write-sample").err.contains("reste"));
    let found = home.json("directory search carte de sejour");
    assert_eq!(found[0]["code"], "prefecture");
    assert_eq!(home.json("directory search alocations")[0]["code"], "caf");
    assert!(home.ok("directory show caf").contains("Caisse"));
    assert_eq!(home.fails("directory show cfa", 1), "no_institution");
    assert_eq!(home.typed("directory check").code, 1);
    assert!(home.ok("directory list --format csv").starts_with("code,name,what_for"));
    home.file("directory.toml", before.replacen("phone = ", "phnoe = ", 1));
    assert_eq!(home.fails("directory list", 1), "directory");
    let said = home.typed("directory list").err;
    assert!(said.contains("ligne 16") && said.contains("« phone »"), "{said}");
}

#[test]
fn what_is_sent_on_goes_to_an_institution_of_the_directory() {
    let home = Home::new();
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin"]);
    // Without a directory any name is taken, but no letter can say where it is.
    home.ok(&format!("request transmit {reference} --to quelque-part"));
    let line = format!("request letter {reference} --kind transmission");
    assert_eq!(home.fails(&line, 1), "letter_lacks");
    home.file(
        "directory.toml",
        "[[institution]]\ncode = \"caf\"\nname = \"Caisse d’allocations familiales\"\n\
         address = \"\"\"\n1 place Exemple\n99999 Exempleville\n\"\"\"\n",
    );
    let other = request(&home, &["--assign", "Lucie Martin"]);
    assert_eq!(home.fails(&format!("request transmit {other} --to cfa"), 1), "no_institution");
    let said = home.typed(&format!("request transmit {other} --to cfa")).err;
    assert!(said.contains("« caf »"), "{said}");
    home.ok(&format!("request transmit {other} --to CAF"));
    let letter = home.ok(&format!("request letter {other} --kind transmission"));
    assert!(letter.contains("1 place Exemple\n99999 Exempleville"), "{letter}");
}

#[test]
fn every_other_letter_is_written_from_what_was_noted() {
    let home = Home::new();
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin", "--language", "en"]);
    let of = |kind: &str| format!("request letter {reference} --kind {kind}");
    assert_eq!(home.fails(&of("progress"), 1), "letter_lacks");
    let late = home.run(&[
        "request",
        "letter",
        &reference,
        "--kind",
        "progress",
        "--reason",
        "la commission se réunit au printemps",
        "--until",
        "2099-03-02",
    ]);
    assert!(late.code == 0 && late.out.contains("lundi 2 mars 2099"), "{late:?}");
    assert!(late.out.contains("Monday, March 2, 2099") || late.out.contains("2099"), "{late:?}");
    home.run(&[
        "request",
        "await",
        &reference,
        "--what",
        "le dernier avis d’imposition",
        "--until",
        "2099-01-31",
        "--papers",
    ]);
    assert!(home.ok(&of("papers")).contains("le dernier avis d’imposition"));
    home.run(&[
        "request",
        "answer",
        &reference,
        "--text",
        "Le dossier est classé.",
        "--decision",
        "unfavourable",
        "--notified",
        "post",
        "--signatory",
        "Fatou Diallo, adjointe au maire",
        "--reasons",
        "Article L441-1.",
        "--appeals",
        "Deux mois.",
    ]);
    let decision = home.ok(&of("decision"));
    for part in ["n’est pas acceptée", "Article L441-1.", "Deux mois.", "Fatou Diallo, adjointe"]
    {
        assert!(decision.contains(part), "{part} in {decision}");
    }
    assert_eq!(home.fails(&of("answer"), 1), "letter_lacks");
}
