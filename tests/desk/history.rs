//! The history: visits and requests, found while somebody types.

use crate::house::{House, Seat};
use guichet::domain::command::Command;
use guichet::domain::deadline::Received;
use guichet::domain::defaults::service_id;
use guichet::domain::id::{RequestId, TicketId};
use guichet::domain::reference::Reference;
use guichet::domain::request::*;
use guichet::domain::settings::Confidentiality;
use guichet::domain::visit::TicketCommand;
use guichet::journal::{Actor, fresh};
use guichet::ui::Options;
use guichet::ui::desk::update;
use guichet::ui::key::{Code, Key};
use guichet::ui::message::Message;

/// A request with a reference that is the same in every run.
fn request(n: u16, channel: Channel, service: &str, subject: &str) -> NewRequest {
    let reference = Reference::from_random([n, 9, 17, 2, 28, 11, 3, 24, 8]);
    NewRequest::simple((fresh::request(), reference), channel, service_id(service), subject)
}

fn from(name: &str, phone: &str) -> Requester {
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    Requester { name: text(name), phone: text(phone), ..Requester::default() }
}

impl House {
    fn note(&self, new: NewRequest) -> RequestId {
        let id = new.id;
        self.act(Command::Receive(Box::new(new)));
        id
    }

    fn act(&self, command: Command) {
        let counter = guichet::domain::defaults::counter_id(self.journal().hall().site, 1);
        let actor = Actor { agent: Some(self.martin), counter: Some(counter) };
        self.clock.advance(1000);
        self.journal().run(actor, command).unwrap();
    }

    fn on(&self, id: RequestId, command: RequestCommand) {
        self.act(Command::Request(id, command));
    }
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// A file with a lamp, a bill of the canteen, a letter of March and a visit of this morning.
fn file() -> House {
    let house = House::new();
    let lamp = request(1, Channel::Phone, "urbanisme", "Lampadaire éteint rue Émile-Zola");
    let lamp = house.note(NewRequest {
        requester: from("Marie Le Goff", "06 12 34 56 78"),
        description: Some("Devant l’école, depuis trois jours.".into()),
        ..lamp
    });
    house.on(lamp, RequestCommand::Start);
    let lines = "Transmis aux services techniques, passage prévu jeudi.";
    house.on(lamp, RequestCommand::Note { text: lines.into() });
    let bill = request(2, Channel::Email, "ecole-cantine", "Facture de cantine contestée");
    house.note(NewRequest { requester: from("Jean Dupont", "07 98 76 54 32"), ..bill });
    let letter = request(3, Channel::Post, "etat-civil", "Copie d’acte de naissance");
    let received = Received { first: day("2026-03-12"), competent: day("2026-03-12") };
    house.note(NewRequest {
        requester: from("Aïcha El Amrani", ""),
        received: Some(received),
        ..letter
    });
    let mut desk = house.desk(1);
    desk.press("nCs").press("eLivret de famille perdu<Enter>").press("t");
    house.journal().keep_history().unwrap();
    house
}

fn at_history(house: &House) -> Seat {
    let mut desk = house.desk(1);
    desk.press("H").see("historique").see("4 trouvées");
    desk.desk.said = None;
    desk
}

#[test]
fn names_are_found_in_any_order_and_stand_masked() {
    let house = file();
    let mut desk = at_history(&house);
    for typed in ["marie legoff", "le goff marie", "goff mari"] {
        desk.press(&format!("<Ctrl-u>{typed}"))
            .see("1 trouvée")
            .see("Lampadaire")
            .see("Ma… L… Go…");
        desk.not_see("Le Goff");
    }
    desk.press("<Ctrl-u>legoff").see("1 trouvée");
    assert_eq!(desk.marked(), ["L…", "Go…"]);
}

#[test]
fn a_number_is_found_however_it_is_spaced_and_is_not_shown_in_the_list() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("0612 34").see("Lampadaire").not_see("Facture");
    desk.see("trouvé dans : téléphone").not_see("06 12 34 56 78");
    desk.press("<Enter>").see("06 12 34 56 78");
    assert_eq!(desk.marked(), ["06 12 34 56 78"]);
}

#[test]
fn a_reference_is_found_as_it_was_given() {
    let house = file();
    let mut desk = at_history(&house);
    let reference = Reference::from_random([2, 9, 17, 2, 28, 11, 3, 24, 8]).to_string();
    desk.press(&reference.replace('-', " ").to_lowercase()).see("1 trouvée").see("Facture");
    assert_eq!(desk.marked(), [reference]);
}

#[test]
fn days_are_typed_in_words() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("mars 2026").see("1 trouvée").see("Copie d’acte").not_see("Facture");
    desk.press("<Ctrl-u>aujourd'hui").see("Facture").see("C001").not_see("Copie");
}

#[test]
fn a_filter_is_completed_with_tab() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("sta").see("Tab : statut:").press("<Tab>").see("Chercher : statut:");
    desk.press("en").see("Tab : en-cours").press("<Tab>");
    desk.see("statut:en-cours").see("1 trouvée").see("Lampadaire");
    // Where several fit, one after the other.
    desk.press("<Ctrl-u>service:e<Tab>").see("Chercher : service:e");
    let first = desk.screen();
    assert_ne!(desk.press("<Tab>").screen(), first);
}

#[test]
fn what_matched_is_marked_without_colours() {
    let house = file();
    let mut desk = at_history(&house);
    assert!(desk.marked().is_empty());
    desk.press("emile lamp").see("Émile-Zola");
    // In the list, and in what is told of the one chosen.
    assert_eq!(desk.marked(), ["Lamp", "Émile", "Lamp", "Émile"]);
    desk.press("<Ctrl-u>dupont");
    assert_eq!(desk.marked(), ["Du…"]);
}

#[test]
fn what_happened_is_told_with_who_when_where_and_why() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("lampadaire<Enter>")
        .see("23/11/2026 14:07 · L. Martin, guichet 1")
        .see("reçue (téléphone) pour Urbanisme");
    desk.see("prise en charge").see("confiée à L. Martin");
    desk.see("note : Transmis aux services techniques").see("Marie Le Goff");
    desk.press("<Esc><Ctrl-u>livret<Enter>").see("ticket C001 pour État civil");
    desk.see("commence à être servi").see("note : Livret de famille perdu").see("servi");
}

#[test]
fn a_typing_error_is_forgiven_on_demand() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("lampadiare").see("Ctrl-f : pardonner une faute");
    desk.press("<Ctrl-f>").see("1 trouvée").see("fautes de frappe pardonnées");
    assert_eq!(desk.marked()[0], "Lampadaire");
}

#[test]
fn what_is_not_for_an_agent_is_neither_shown_nor_counted() {
    let house = file();
    let secret = request(4, Channel::Counter, "logement", "Lampadaire et relogement urgent");
    let secret = NewRequest { confidentiality: Some(Confidentiality::Supervisor), ..secret };
    house.note(secret);
    let diallo = house.hire("M. Diallo");
    let about = request(5, Channel::Post, "etat-civil", "Lampadaire, plainte sur l’accueil");
    house.note(NewRequest { concerns: Some(diallo), ..about });
    let agent = Some(diallo);
    let mut theirs = house.open(Options { agent, counter: Some(2), ..Options::default() });
    theirs.press("Hlampadaire").see("1 trouvée").not_see("relogement").not_see("plainte");
    let agent = Some(house.martin);
    let mut supervisor = house.open(Options { agent, counter: Some(1), ..Options::default() });
    supervisor.press("Hlampadaire").see("3 trouvées").see("relogement").see("plainte");
}

#[test]
fn people_who_are_here_now_stand_on_top() {
    let house = file();
    let mut desk = house.desk(1);
    desk.press("nJ").press("HJ001").see("J001").see("en attente").see("1 trouvée");
    desk.press("<Ctrl-u>").see("5 trouvées");
    desk.press("service:titres").see("J001").not_see("C001");
}

#[test]
fn escape_goes_back_step_by_step_and_leaves_nothing_for_the_next_person() {
    let house = file();
    let mut desk = house.desk(1);
    desk.desk.said = None;
    let queue = desk.tick().see("en retard 1").screen();
    desk.press("Hlampadaire<Enter>").see("prise en charge");
    desk.press("<Esc>").see("Chercher : lampadaire").not_see("prise en charge");
    assert_eq!(desk.press("<Esc>").screen(), queue);
    desk.press("H").see("4 trouvées").not_see("Chercher : lampadaire");
}

#[test]
fn what_was_typed_last_counts_however_fast_it_was_typed() {
    let house = file();
    let mut desk = at_history(&house);
    let mut effects = Vec::new();
    for letter in "facturelampadaire".chars() {
        effects.extend(update(&mut desk.desk, Message::Key(Key::char(letter))));
    }
    for _ in 0.."facturelampadaire".len() {
        let back = Key::plain(Code::Backspace);
        effects.extend(update(&mut desk.desk, Message::Key(back)));
    }
    for letter in "cantine".chars() {
        effects.extend(update(&mut desk.desk, Message::Key(Key::char(letter))));
    }
    assert_eq!(effects.len(), 2 * "facturelampadaire".len() + "cantine".len());
    desk.carry_out(effects);
    desk.see("1 trouvée").see("Facture");
}

#[test]
fn a_click_chooses_and_a_change_elsewhere_is_shown() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("lamp").press("<Ctrl-u>");
    desk.send(Message::Click { column: 5, row: 4 }).see("▸      14:07 29K");
    house.note(request(6, Channel::Web, "logement", "Demande de logement"));
    // The row chosen stays chosen.
    desk.see("5 trouvées").see("Demande de logement").see("▸      14:07 29K");
}

#[test]
fn letters_are_typed_and_ask_for_nothing() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("?fDPAq:").see("Chercher : ?fDPAq:").see("F1 aide").press("<F1>");
    desk.see("Ctrl-f").not_see("verrouiller").press("<Esc>").see("Chercher : ?fDPAq:");
}

#[test]
fn from_one_request_to_the_others_of_its_person_and_to_their_visits() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs");
    let (ticket, _) = house.journal().hall().tickets().next().map(|(t, k)| (t, k.clone())).unwrap();
    let person = fresh::person();
    let contact = from("Marie Le Goff", "06 12 34 56 78");
    house.act(Command::SetPerson { person, contact: contact.clone() });
    let ask = |n, subject: &str, ticket: Option<TicketId>| {
        let new = request(n, Channel::Counter, "etat-civil", subject);
        let id = house.note(NewRequest { requester: contact.clone(), ticket, ..new });
        house.on(id, RequestCommand::LinkPerson { person, item: SecondItem::Phone });
    };
    ask(1, "Copie d’acte de naissance", Some(ticket));
    ask(2, "Changement d’adresse", None);
    desk.press("Hcopie").see("1 trouvée").press("<Ctrl-r>").see("2 liées à");
    desk.see("C001").see("Changement d’adresse").not_see("Copie d’acte");
    desk.press("<Esc>").see("Copie d’acte").press("<Ctrl-u>C001<Ctrl-r>").see("Copie d’acte");
}

#[test]
fn from_a_visit_to_the_other_visits_of_its_person_and_to_what_was_linked_on_another_day() {
    let house = House::new();
    let person = fresh::person();
    let contact = from("Marie Le Goff", "06 12 34 56 78");
    house.act(Command::SetPerson { person, contact: contact.clone() });
    let mut desk = house.desk(1);
    let link = |ticket| {
        let (item, given) = (SecondItem::Phone, "0612345678".to_owned());
        house.act(Command::Ticket(ticket, TicketCommand::LinkPerson { person, item, given }));
    };
    let last = || house.journal().hall().tickets().map(|(id, _)| id).max().unwrap();
    desk.press("nC");
    let first = last();
    link(first);
    desk.press("x").press("2");
    desk.press("nJ");
    link(last());
    // It came long before the visit, and was linked to it afterwards.
    let days = Some(Received { first: day("2026-03-02"), competent: day("2026-03-02") });
    let new = request(7, Channel::Post, "etat-civil", "Acte introuvable");
    let old = house.note(NewRequest { received: days, ..new });
    house.on(old, RequestCommand::LinkVisit { ticket: first });
    let theirs = house.note(NewRequest {
        requester: contact,
        ..request(8, Channel::Phone, "logement", "Logement trop petit")
    });
    house.on(theirs, RequestCommand::LinkPerson { person, item: SecondItem::Phone });
    house.journal().keep_history().unwrap();
    desk.tick();
    desk.press("HC001").see("C001").press("<Ctrl-r>").see("3 liées à C001");
    desk.see("J001").see("Acte introuvable").see("Logement trop petit");
    desk.press("<Esc><Enter>").see("rattachée à une personne connue, vérifié : le téléphone");
    desk.press("<Esc><Ctrl-u>trop petit<Ctrl-r>").see("2 liées à").see("C001").see("J001");
}

#[test]
fn on_an_old_terminal_and_on_a_large_screen() {
    let house = file();
    let mut desk = at_history(&house);
    insta::assert_snapshot!("list", desk.press("la").screen());
    insta::assert_snapshot!("story", desk.press("mpadaire<Enter>").screen());
    desk.press("<Esc><Ctrl-u>").resize(160, 50).press("<Down>");
    insta::assert_snapshot!("large", desk.screen());
}

#[test]
fn a_request_that_was_found_is_dealt_with_from_there() {
    let house = file();
    let mut desk = at_history(&house);
    desk.press("lampadaire<Ctrl-o>").see("demandes").see("Devant l’école");
    // Letters are actions again: a note on this very request.
    desk.press("eVu sur place<Enter>").see("Vu sur place");
    desk.press("<Esc>H<Ctrl-u>livret<Ctrl-o>").see("Seule une demande").see("historique");
}
