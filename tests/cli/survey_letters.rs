//! The code of a flash survey on the letters that answer: while one runs, and read back from there.

use crate::home::Home;
use crate::letters::{request, town_hall};

fn survey(home: &Home, from: &str, services: &str) {
    let text = format!(
        "[[survey]]\ncode = \"accueil\"\nname = \"Accueil\"\nfrom = \"{from}\"\nto = \"2099-12-31\"\n\
         services = [{services}]\n"
    );
    home.file("surveys.toml", text);
}

#[test]
fn an_answer_carries_the_code_by_which_it_can_be_answered() {
    let home = Home::new();
    town_hall(&home);
    let reference = request(&home, &["--assign", "Lucie Martin", "--language", "uk"]);
    home.run(&["request", "answer", &reference, "--text", "Un logement est libre."]);
    let line = format!("request letter {reference} --kind answer");
    assert!(!home.ok(&line).contains("accueil/"), "no survey at all");
    survey(&home, "2099-01-01", "");
    assert!(!home.ok(&line).contains("accueil/"), "it does not run yet");
    survey(&home, "2020-01-01", "\"etat-civil\"");
    assert!(!home.ok(&line).contains("accueil/"), "it asks others");
    home.file("surveys.toml", "[[survey]\n");
    assert!(!home.ok(&line).contains("accueil/"), "a broken file keeps no letter back");
    survey(&home, "2020-01-01", "\"logement\"");
    let letter = home.ok(&line);
    let code = letter.split_whitespace().find(|word| word.starts_with("accueil/logement/P"));
    let code = code.unwrap_or_else(|| panic!("{letter}")).trim_end_matches('.').to_owned();
    let one_line = letter.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["Comment s’est passé votre accueil", "Дуже добре", "de 1 (Très mal) à 5"]
    {
        assert!(one_line.contains(part), "{part} in {letter}");
    }
    assert_eq!(letter.matches(&code).count(), 2, "in French and beside it: {letter}");
    home.ok(&format!("survey answer --code {code} --answer 5 --language uk"));
    assert_eq!(home.json("survey results --survey accueil")[0]["n"], 1);
    let acknowledgement = home.ok(&format!("request letter {reference} --kind acknowledgement"));
    assert!(!acknowledgement.contains("accueil/"), "{acknowledgement}");
}
