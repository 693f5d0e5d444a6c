//! What helps two people who share no language, by the keys.

use crate::house::{House, Seat};
use guichet::interpret::mosaic::Mosaic;
use guichet::text::DeskLanguage;
use guichet::ui::Options;
use guichet::ui::config::Canvas;

/// Cells whose two halves differ: the edges of something drawn.
fn painted(screen: &str) -> usize {
    screen.chars().filter(|c| matches!(c, '▀' | '▄' | '█' | '#')).count()
}

/// A desk that serves C001.
fn serving(house: &House) -> Seat {
    let mut desk = house.desk(1);
    desk.press("nC").see("C001").press("<Space>s").see("en cours");
    desk
}

#[test]
fn from_the_queue_to_a_phrase_and_its_answer_and_back() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("f").see("Quelle langue ?").press("arabe<Enter>").see("Quelle phrase ?");
    desk.press("parlez-vous français<Enter>").see("Parlez-vous français ?");
    desk.see("pas encore relu").see("1 Oui").see("2 Non").see("3 Un peu");
    assert!(painted(&desk.screen()) > 100, "{}", desk.screen());
    // The other person sees neither who works here nor who waits.
    desk.not_see("L. Martin").not_see("En attente");
    desk.press("3").see("Réponse : Un peu");
    // The top row of an AZERTY keyboard counts.
    desk.press("&").see("Réponse : Oui");
    desk.press("p").see("hal youmkinouk");
    desk.press("<Esc>").see("En attente");
}

#[test]
fn the_language_of_the_ticket_needs_no_asking() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nétat<Tab><Down><Down><Down>").press("turc<Enter>").see("C001");
    // One key to a card, and one key back.
    desk.press("<Space>s").see("en cours").press("f").see("Bonjour et bienvenue");
    desk.press("<Esc>").see("en cours").press("ff").see("Quelle phrase ? · turc");
    desk.press("votre ticket<Enter>").see("Votre numéro est le C001");
    // Another language shows the same phrase, and f another phrase.
    desk.press("l").see("Quelle langue ?").press("géorgien<Enter>").see("C001");
    desk.press("f").see("Quelle phrase ? · géorgien").press("<Esc><Esc>").see("en cours");
}

#[test]
fn the_language_chosen_for_a_phrase_stays_with_the_ticket() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("ftamoul<Enter>").see("Quelle phrase ? · tamoul").press("<Esc>").see("tamoul");
    // A colleague who goes on with the ticket is not asked again.
    desk.press("vlogement<Enter><Enter>").see("C001");
    let mut other = house.desk(2);
    other.see("tamoul").press("<Space>s").see("en cours").press("ff").see("phrase ? · tamoul");
}

#[test]
fn a_language_is_found_by_any_of_its_names_and_in_spite_of_typos() {
    let house = House::new();
    let mut desk = house.desk(1);
    for (typed, found) in [
        ("albnais", "albanais"),
        ("Türkçe", "turc"),
        ("erythree", "tigrigna"),
        ("zh", "chinois (simplifié)"),
        ("العربية", "arabe"),
        ("afghan", "pachto"),
        ("farsi", "persan"),
        ("mandarin", "chinois (simplifié)"),
    ] {
        desk.press("f").press(typed).see(&format!("▸   {found}")).press("<Esc>");
    }
}

#[test]
fn a_card_is_found_by_words_typos_number_and_topic() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("frusse<Enter>").see("Quelle phrase ?");
    desk.press("logment socail").see("▸   Voulez-vous demander un logement social ?");
    desk.press("<Esc>f<Enter>45").see("attente 45").press("<Esc>");
    desk.press("f<Enter><Tab>").see("Quel thème ?").press("élections<Enter>");
    desk.see("Êtes-vous sur la liste électorale ?").not_see("Bonjour");
}

#[test]
fn what_a_phrase_needs_is_asked() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("frusse<Enter>").press("cela coûte<Enter>").see("euros").press("25<Enter>");
    desk.see("Cela coûte 25");
    desk.resize(160, 50);
    assert!(painted(&desk.screen()) > 300, "larger in a larger window: {}", desk.screen());
    desk.resize(40, 10).see("Cela coûte 25");
}

#[test]
fn all_languages_stand_on_a_board_and_are_chosen_by_number() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("f<Tab>").see("Montrez votre langue").see("1 arabe").see("6 russe");
    assert!(painted(&desk.screen()) > 60, "{}", desk.screen());
    desk.not_see("En attente").press("<PageDown>").see("▸7 ukrainien");
    // Digits of either keyboard, and a number of two.
    desk.press("&é").see("▸12 albanais").press("<Enter>").see("Quelle phrase ? · albanais");
}

#[test]
fn what_usually_follows_is_one_key_away() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("fturc<Enter>bonjour bienvenue<Enter>").see("ensuite : Quelle langue parlez-vous");
    desk.press("<Space>").see("Quelle langue parlez-vous").not_see("ensuite");
}

#[test]
fn the_dialogue_is_kept_with_the_ticket_and_not_shown_to_the_next() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("fturc<Enter>parlez-vous français<Enter>3").see("Réponse : Un peu");
    desk.press("fmerci beaucoup<Enter>").see("Merci beaucoup");
    desk.press("d").see("→ Un peu").press("<Tab>").see("C001");
    desk.press("<Esc>").see("turc : Parlez-vous").see("note");
    desk.press("t").press("nC").press("<Space>s").see("C002");
    desk.press("fturc<Enter>merci beaucoup<Enter>d").see("Merci beaucoup").not_see("Un peu");
}

#[test]
fn nothing_of_one_person_is_there_for_the_next() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("fturc<Enter>voulez-vous un médecin<Enter>1").see("Réponse : Oui");
    // The phrases are left for another screen, and the person goes.
    desk.press("D").press("<Esc>").see("en cours");
    desk.press("tnC<Space>s").see("C002").press("f<Tab>").see("Montrez votre langue");
    // Behind the board there is nobody's card, and nothing of it is said or noted.
    desk.press("<Space>d").see("Montrez votre langue").press("<Esc>").see("C002");
    desk.not_see("médecin");
    desk.press("fturc<Enter>merci beaucoup<Enter>d").see("Ce qui a été dit").not_see("médecin");
}

#[test]
fn of_two_people_without_a_ticket_each_is_counted() {
    let house = House::new();
    let mut desk = house.desk(1);
    for _ in 0..2 {
        desk.press("fturc<Enter>bonjour<Enter>").see("Bonjour").press("fmerci<Enter><Esc>");
        desk.see("attente estimée");
    }
    assert_eq!(desk.uses(), ["tr cards 2"]);
}

#[test]
fn a_language_without_a_welcome_greets_nobody_with_another_word() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("fsoninké<Enter><Esc><Esc>").see("soninké");
    desk.press("f").see("Quelle phrase ? · soninké");
}

#[test]
fn a_phrase_found_wrong_is_gone_from_a_desk_that_stays_open() {
    let house = House::new();
    let mut desk = house.desk(1);
    house.write_phrases("locales/tr/phrases.ftl", "welcome = Hoş geldiniz!\n");
    desk.press("fturc<Enter>bienvenue<Enter>").see("Bonjour et bienvenue").press("<Esc>");
    let words = guichet::interpret::Catalogue::with_own(&house.phrases());
    let turkish = guichet::interpret::Language::by_tag("tr").unwrap();
    let digest = words.phrases(turkish).digest("welcome").unwrap();
    let review = format!("[welcome]\ndigest = \"{digest}\"\nby = \"S.\"\nverdict = \"wrong\"\n");
    house.write_phrases("locales/tr/reviewed.toml", &review);
    desk.press("fturc<Enter>bienvenue").not_see("Bonjour et bienvenue");
}

#[test]
fn a_service_has_its_favourites_at_hand() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("fturc<Enter>acte de naissance<Enter>").see("naissance").press("*");
    desk.see("sous la main pour ce service").press("<Esc>ff").see("sous la main");
    // Another service does not have it.
    desk.press("<Esc><Esc>t").press("nL<Space>s").see("L001");
    desk.press("fturc<Enter>").not_see("sous la main");
}

#[test]
fn a_colleague_who_speaks_the_language_is_asked_over_and_answers() {
    let house = House::new();
    let diallo = house.hire_speaking("M. Diallo", &["wo", "ff", "ar"]);
    let mut desk =
        house.open(Options { counter: Some(1), agent: Some(house.martin), ..Options::default() });
    desk.press("farabe<Enter>bonjour<Enter>").not_see("parle cette langue");
    desk.press("c").see("Aucun collègue présent ne parle cette langue : arabe");
    let mut colleague =
        house.open(Options { counter: Some(2), agent: Some(diallo), ..Options::default() });
    desk.see("parle cette langue : M. Diallo (guichet 2, libre)");
    desk.press("c").see("M. Diallo est appelé");
    colleague.see("L. Martin, guichet 1, demande de l’aide en arabe");
    desk.press("c").see("a déjà reçu votre demande");
    colleague.press("j").see("sait que vous arrivez");
    desk.see("M. Diallo arrive");
    colleague.press("j").see("Aucun collègue ne vous demande");
    let uses = desk.uses();
    assert_eq!(uses, ["ar cards 1", "ar colleague 1"]);
}

#[test]
fn interpreters_by_telephone_are_named_and_their_calls_counted() {
    let house = House::new();
    house.write_phrases(
        "telephone.toml",
        "[[service]]\nname = \"ISM\"\nnumber = \"01 53 26 52 62\"\ncode = \"4412\"\n\
         hours = \"7 j/7, 24 h/24\"\n[[service]]\nname = \"Kurde seulement\"\nnumber = \"02\"\n\
         languages = [\"kmr\"]\n",
    );
    let mut desk = house.desk(1);
    desk.press("ftigrigna<Enter>bonjour<Enter>").see("interprètes par téléphone");
    desk.press("t").see("ISM · 01 53 26 52 62 · code 4412 · 7 j/7").not_see("Kurde seulement");
    desk.press("<Enter>").see("Appelez ISM au 01 53 26 52 62");
    assert_eq!(desk.uses(), ["ti cards 1", "ti telephone 1"]);
}

#[test]
fn two_people_write_to_each_other_and_keep_it_or_forget_it() {
    let house = House::new();
    let mut desk = serving(&house);
    desk.press("fturc<Enter>bonjour<Enter>e").see("écrit maintenant : agent");
    desk.press("Asseyez-vous<Enter>").see("agent : Asseyez-vous").see("maintenant : personne");
    desk.press("teşekkürler d q<Enter><Esc>").see("Que devient cet échange ?");
    desk.press("2").press("<Esc>").see("agent : Asseyez-vous ·").see("personne : teşekkürler");
    // Forgotten is forgotten.
    desk.press("fe").press("mot secret<Enter><Esc>1<Esc>").see("en cours");
    desk.not_see("mot secret");
}

#[test]
fn who_does_not_read_sees_signs_and_fingers() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("fturc<Enter>voulez-vous un médecin<Enter>").see("1 Oui");
    let words = desk.screen();
    desk.press("i").see("1 Oui");
    assert_ne!(desk.screen(), words, "the sign stands above the phrase");
    assert!(painted(&desk.screen()) > 100);
}

#[test]
fn a_city_has_cards_of_its_own_and_a_broken_file_is_named() {
    let house = House::new();
    house.write_phrases(
        "decks/ville.toml",
        "[[card]]\nid = \"bus-line\"\ntopic = \"bus\"\nanswers = [\"yes\", \"no\"]\n",
    );
    house.write_phrases("locales/fr/phrases.ftl", "bus-line = Prenez le bus C3.\n");
    house.write_phrases(
        "locales/tr/phrases.ftl",
        "bus-line = C3 otobüsüne binin.\nthis is not Fluent\nwelcome = Hoş geldiniz!\n",
    );
    let mut desk = house.desk(1);
    desk.press("fturc<Enter>").see("ligne 2, colonne 6");
    desk.press("bus<Enter>").see("Prenez le bus C3.").see("1 Oui");
    desk.press("<Esc>fturc<Enter>bienvenue<Enter>").see("Bonjour et bienvenue");
}

#[test]
fn a_finer_canvas_draws_more_in_the_same_room() {
    let house = House::new();
    let symbols = |canvas| {
        let mut desk = house.open(Options { counter: Some(1), canvas, ..Options::default() });
        // An image is sent with the first frame, and no other.
        desk.press("fkhmer<Enter>nous pouvons communiquer<Enter>").screen()
    };
    let within = |screen: &str, range: std::ops::RangeInclusive<char>| {
        screen.chars().filter(|c| range.contains(c)).count()
    };
    let sextants = symbols(Canvas::Cells(Mosaic::Sextants));
    assert!(within(&sextants, '\u{1fb00}'..='\u{1fb3b}') > 100, "{sextants}");
    let braille = symbols(Canvas::Cells(Mosaic::Braille));
    assert!(within(&braille, '\u{2801}'..='\u{28ff}') > 100, "{braille}");
    // An image is sent once, and asks the terminal for no answer that would come as keys.
    let kitty = symbols(Canvas::Kitty);
    assert!(kitty.contains("\u{1b}_Gq=2,"), "no image");
    let sixel = symbols(Canvas::Sixel { cell: (8, 16) });
    assert!(sixel.contains("\u{1b}P"), "no image");
}

#[test]
fn a_locked_desk_shows_no_phrase() {
    let house = House::new();
    let mut desk = house.open(Options { language: DeskLanguage::English, ..Options::default() });
    desk.press("fgerman<Enter>").see("German").press("merci beau<Enter>").see("Merci beaucoup");
    desk.press("L").see("locked").not_see("Merci");
}
