//! Requests at the desk: noted while somebody talks, followed until they are answered.

use crate::house::{House, Seat};
use guichet::directory::Directory;
use guichet::domain::command::Command;
use guichet::domain::deadline::Received;
use guichet::domain::defaults::service_id;
use guichet::domain::id::RequestId;
use guichet::domain::reference::Reference;
use guichet::domain::request::{
    CallEnd, Channel, Letter, LetterKind, LetterState, NewRequest, RequestCommand, Requester,
};
use guichet::journal::past::Owed;
use guichet::journal::{Actor, fresh};
use guichet::ui::Options;
use guichet::ui::message::Message;
use guichet::ui::screens::requests::read::{Now, Reading};
use std::sync::Arc;
use std::time::Duration;

/// A request noted by somebody else, with a reference that is the same in every run.
pub fn noted(
    house: &House,
    sign: u16,
    subject: &str,
    more: impl FnOnce(&mut NewRequest),
) -> RequestId {
    let id = fresh::request();
    let reference = Reference::from_random([sign; 9]);
    let mut new =
        NewRequest::simple((id, reference), Channel::Post, service_id("logement"), subject);
    more(&mut new);
    run(house, Command::Receive(Box::new(new)));
    id
}

pub fn run(house: &House, command: Command) {
    let actor = Actor { agent: Some(house.martin), counter: None };
    house.journal().run(actor, command).unwrap();
}

pub fn days_ago(house: &House, days: u64) -> Option<Received> {
    let day = house.journal().hall().day.checked_sub_days(chrono::Days::new(days)).unwrap();
    Some(Received { first: day, competent: day })
}

/// A desk at counter 1, whoever else works here.
pub fn desk(house: &House) -> Seat {
    house.open(Options { agent: Some(house.martin), counter: Some(1), ..Options::default() })
}

#[test]
fn a_request_of_the_person_in_service_takes_two_keys_and_its_subject() {
    let house = House::new();
    let mut desk = desk(&house);
    desk.press("n").press("titres, d<Tab>1<Tab><Tab><Tab>arabe<Enter>").press("s");
    desk.press("N").see("Nouvelle demande · guichet").see("Titres, dépôt").see("arabe");
    desk.press("<Enter>").see("Ce champ ne peut pas rester vide");
    desk.press("passeport perdu<Enter>").see("demande reçue (guichet)");
    desk.press("R").see("passeport perdu").see("à traiter");
    desk.press("<Enter>").see("arabe").see("tickets : J001").see("régime à vérifier");
}

#[test]
fn a_call_with_a_promise_stands_at_the_queue_until_the_person_was_called_back() {
    let house = House::new();
    let mut desk = desk(&house);
    desk.not_see("à rappeler").press("N").see("Par quelle voie").press("2");
    desk.see("Nouvelle demande · téléphone").press("horaires de la piscine<Enter>");
    desk.see("Choisissez dans la liste").press("log<Tab>1600<Enter>");
    desk.see("à rappeler 1 (16:00)").wait(120).see("à rappeler 1");
    desk.press("R4").see("! rappeler 16:00").see("horaires de la piscine");
    desk.press("t").see("la personne").press("<Enter>").see("Aucune demande dans cette liste");
    desk.press("<Esc>").not_see("à rappeler");
}

#[test]
fn what_was_sent_on_stays_on_the_list_to_follow_until_the_other_has_answered() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement");
    desk.press("v").see("transmettre").press("prefecture<Enter>").see("transmise à prefecture");
    desk.press("5").see("demande de logement").see("transmise");
    desk.press("<Enter>").see("réponse attendue").press("<Esc>");
    desk.press("z").see("l’organisme a répondu").press("<Enter>").see("Aucune demande dans cette");
}

#[test]
fn nothing_is_closed_without_an_answer_or_a_reason() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("x").see("clore demande un motif");
    desk.press("motif<Enter>").press("<Enter>").see("Un motif est nécessaire").see("Échap retour");
    desk.press("adresse inconnue<Enter>").see("close : motif indiqué").see("Aucune demande");
}

#[test]
fn a_decision_is_refused_without_a_signatory_and_nothing_typed_is_lost() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("<Enter>r").see("texte de la réponse");
    desk.press("Accordé.<Tab><Right><Enter>").see("Il manque").see("Accordé.");
    desk.press("<Tab><Tab>Mme Roy, maire<Enter>").see("décision favorable");
    desk.see("répondue").see("Mme Roy, maire").press("x1").see("close : répondue");
    desk.press("o").see("motif").press("erreur<Enter>").see("reprise");
}

#[test]
fn a_request_that_may_be_the_same_is_named_by_the_telephone_and_never_by_the_name() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |new| {
        let (name, phone) = (Some("Dupont Marie".into()), Some("06 12 34 56 78".into()));
        new.requester = Requester { name, phone, ..Requester::default() };
    });
    let mut desk = desk(&house);
    desk.press("nLs").press("Nlogement, suite<Tab><Tab>Dupont Marie").not_see("Déjà notée");
    desk.press("<Tab>+33612345678").see("Déjà notée").see("demande de logement");
    desk.press("<Backspace>").not_see("Déjà notée").press("8").see("Déjà notée");
    desk.press("<Enter>").see("fait-elle double emploi").press("2");
    desk.see(" : rapprochée d’une autre demande");
    desk.press("R<Down><Enter>").see("fait double emploi avec");
}

#[test]
fn a_request_that_concerns_the_agent_at_the_desk_is_not_there_for_them() {
    let house = House::new();
    noted(&house, 1, "plainte", |new| new.concerns = Some(house.martin));
    noted(&house, 2, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").not_see("plainte");
    let known = Reference::from_random([1; 9]).to_string();
    desk.press("/").press(&known).press("<Enter>").see("!").not_see("plainte");
}

#[test]
fn whoever_sits_down_next_sees_nothing_that_was_open() {
    let house = House::new();
    house.hire("M. Diallo");
    noted(&house, 1, "pour les responsables", |new| {
        new.confidentiality = Some(guichet::domain::settings::Confidentiality::Supervisor);
    });
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("pour les responsables").press("<Esc><Esc>h").press("1");
    desk.see("M. Diallo").press("R").see("Aucune demande").not_see("responsables");
}

#[test]
fn a_file_is_attached_and_requests_are_linked_by_their_reference() {
    let house = House::new();
    let first = noted(&house, 1, "demande de logement", |_| {});
    noted(&house, 2, "la même", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("la même").press("/").press(&Reference::from_random([1; 9]).to_string());
    desk.press("<Enter>").see("demandeur non noté").press("l");
    desk.press("AAA-AAA-AAA-A<Enter>").see("!").see("AAA-AAA-AAA-A").press("<Ctrl-u>");
    desk.press(&Reference::from_random([2; 9]).to_string()).press("<Enter>");
    desk.see("rapprochée d’une autre demande").see("se rapporte à").see("la même");
    desk.press("p/nulle/part<Enter>")
        .see("Ce fichier n’existe pas")
        .see("/nulle/part")
        .press("<Esc>");
    desk.press("uR").see("Annulé");
    assert!(desk.journal.past().is_ok_and(|past| {
        let hall = desk.journal.hall();
        let asking = guichet::journal::past::Asking {
            agent: None,
            settings: &hall.settings,
            zone: desk.journal.zone(),
            today: hall.day,
        };
        past.request(&asking, first).unwrap().unwrap().links.is_empty()
    }));
}

#[test]
fn each_step_of_a_request_has_its_key_and_stands_in_its_history() {
    let house = House::new();
    house.hire("M. Diallo");
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("<Enter>").see("personne en particulier");
    desk.press("s").see("confiée à L. Martin").see("en cours");
    desk.press("aDiallo<Enter>").see("confiée à M. Diallo");
    desk.press("eil rappellera<Enter>").see("« il rappellera »");
    desk.press("djustificatif de domicile<Tab><Tab> <Enter>").see("attend le demandeur");
    desk.see("pièces exigées par un texte").press("<Esc>6").see("attendu jusqu’au 23 décembre");
    desk.press("<Enter>b<Enter>").see("arrivé le 23 novembre 2026");
    desk.press("c, suite<Tab><Tab>Dupont Marie<Enter>").see("demande de logement, suite");
    desk.see("demandeur : Dupont Marie").press("wne demande plus<Enter>").see("retirée");
    desk.press("o<Enter>").see("Un motif est nécessaire").press("<Esc>");
    desk.press("u").see("Annulé").see("en cours");
    desk.press("<Esc>1").see("Du… M…").press("2").see("Aucune demande dans cette liste");
}

#[test]
fn the_receipts_of_an_e_mail_are_past_their_day_until_their_letters_have_left() {
    let house = House::new();
    let id = noted(&house, 1, "gaz d’échappement", |new| {
        new.channel = Channel::Email;
        new.received = days_ago(&house, 30);
        new.requester.email = Some("o.koval@exemple.fr".into());
    });
    let write = |kind| {
        let letter = Letter { kind, language: None, by: Channel::Email };
        let text = "Madame, Monsieur,".to_owned();
        run(&house, Command::Request(id, RequestCommand::Write { letter, text }));
        let event = house.journal().past().unwrap().timeline(id.0).unwrap().pop().unwrap().id;
        let gone = RequestCommand::MoveLetter { letter: event, state: LetterState::Sent };
        run(&house, Command::Request(id, gone));
    };
    let mut desk = desk(&house);
    desk.resize(160, 50);
    desk.see("accusés à envoyer 1");
    desk.press("R8").see("[8 accusés]").see("gaz d’échappement").press("<Esc>");
    desk.press("R<Enter>").see("! accusé d’enregistrement dû le").see("! accusé de réception dû");
    write(LetterKind::Registration);
    desk.see("  accusé d’enregistrement délivré le 23 novembre 2026, dû le");
    desk.see("! accusé de réception dû le");
    write(LetterKind::Acknowledgement);
    desk.see("accusé de réception délivré le 23 novembre 2026").not_see("! accusé");
    desk.press("<Esc>8").see("Aucune demande dans cette liste").press("<Esc>");
    desk.not_see("accusés à envoyer");
}

#[test]
fn the_list_shown_is_among_the_names_of_the_lists_on_a_narrow_screen_too() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("[1 toutes]").see("6 en attente");
    desk.press("8").see("[8 accusés]").press("4").see("[4 à rappeler]");
}

/// A morning's requests, each in another state.
fn morning(house: &House) -> Seat {
    noted(house, 1, "renouvellement de la carte de stationnement", |new| {
        new.received = days_ago(house, 60);
        new.requester.name = Some("Dupont Marie".into());
    });
    let awaited = noted(house, 2, "inscription à la cantine", |new| new.channel = Channel::Email);
    let day = house.journal().hall().day;
    let until = day.checked_add_days(chrono::Days::new(30)).unwrap();
    let what = "justificatif de domicile".to_owned();
    let asks = RequestCommand::Await { left: day, until, papers: true, what };
    run(house, Command::Request(awaited, asks));
    let sent = noted(house, 3, "demande de logement social", |new| {
        new.description = Some("Famille de quatre personnes, logement trop petit.".into());
        new.channel = Channel::Web;
        new.requester = Requester {
            name: Some("Nguyen Van An".into()),
            phone: Some("06 12 34 56 78".into()),
            email: Some("an.nguyen@exemple.fr".into()),
            address: Some("3 rue des Lilas".into()),
        };
        new.note = Some("rappeler plutôt le matin".into());
    });
    run(house, Command::Request(sent, RequestCommand::Assign { to: Some(house.martin) }));
    let to = "prefecture-13".to_owned();
    run(house, Command::Request(sent, RequestCommand::Transmit { to, on: day, why: None }));
    noted(house, 4, "acte de naissance", |new| {
        new.channel = Channel::Phone;
        new.service = service_id("etat-civil");
        let by = house.journal().now().plus(3_600_000);
        new.call = Some(CallEnd::Callback { by });
    });
    let mut desk = desk(house);
    desk.desk.said = None;
    desk.tick();
    desk
}

#[test]
fn the_list_and_one_request_at_the_size_of_an_old_terminal() {
    let house = House::new();
    let mut desk = morning(&house);
    insta::assert_snapshot!("queue_with_requests", desk.see("demandes en retard 1").screen());
    insta::assert_snapshot!("list", desk.press("R").see("222-222-222").screen());
    desk.press("5<Enter>").see("logement social");
    insta::assert_snapshot!("detail", desk.screen());
    desk.see("la suite").press("<End>").see("historique").not_see("la suite");
    insta::assert_snapshot!("detail_end", desk.screen());
    insta::assert_snapshot!("form", desk.press("n3").screen());
}

#[test]
fn the_list_and_one_request_on_a_large_screen() {
    let house = House::new();
    let mut desk = morning(&house);
    desk.resize(160, 50);
    insta::assert_snapshot!("list_large", desk.press("R").see("cantine").screen());
    desk.press("5<Enter>").see("logement social");
    insta::assert_snapshot!("detail_large", desk.screen());
    let hall = Arc::clone(&desk.desk.hall);
    assert!(hall.requests.is_empty(), "what lists read stays out of the hall");
}

#[test]
fn every_size_of_window_is_drawn() {
    let house = House::new();
    let mut desk = morning(&house);
    for keys in ["R", "<Enter>", "n1", "<Esc>r", "<Esc>?", "<Esc>"] {
        desk.press(keys);
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (80, 24), (129, 30), (200, 70)] {
            desk.resize(columns, rows).screen();
        }
    }
}

#[test]
fn counting_what_is_owed_rests_where_it_takes_long() {
    let house = House::new();
    let mut desk = house.desk(1);
    // As the file would answer in which a million are open.
    let owed = Owed { overdue: 7, ..Owed::default() };
    let took = Duration::from_secs(1);
    let directory = Directory::default();
    let now = Now { owed, directory, list: None, letters: None, open: None, took };
    desk.send(Message::RequestsRead(Reading::Now(Ok(Box::new(now)))));
    desk.press("nC").see("C001").see("demandes en retard 7");
    desk.wait(1).not_see("demandes en retard");
}
