//! A letter says all that it must, or is not made.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping

mod case;

use super::*;
use crate::domain::deadline::{Silence, SpecialText, Term};
use crate::domain::id::ServiceId;
use crate::domain::request::{Channel, LetterKind, Reply, Requester};
use crate::domain::settings::Regime;
use crate::domain::survey::code::Code;
use case::{Case, case, day, id};

/// The languages that letters are shipped in, beside French.
const TAGS: [&str; 12] = ["ar", "en", "tr", "uk", "es", "pt", "ro", "ru", "fa", "ps", "sq", "ka"];

#[test]
fn each_missing_mention_refuses_the_letter() {
    use LetterKind::*;
    type Spoil = fn(&mut Case);
    let spoilt: [(LetterKind, Mention, Spoil); 26] = [
        (Acknowledgement, Mention::Regime, |c| c.request.matter.regime = Regime::ToCheck),
        (Acknowledgement, Mention::SpecialText, |c| {
            c.request.matter.regime = Regime::SpecialText;
        }),
        (Acknowledgement, Mention::OfficeAddress, |c| c.site().address = None),
        (Progress, Mention::OfficeAddress, |c| c.site().address = Some("  ".into())),
        (Acknowledgement, Mention::OfficePhone, |c| c.site().phone = None),
        (Acknowledgement, Mention::Agent, |c| c.request.assigned = None),
        (Answer, Mention::Agent, |c| c.agent().active = false),
        (Acknowledgement, Mention::AgentName, |c| c.agent().name = Some("L. Martin".into())),
        (Progress, Mention::AgentName, |c| c.agent().name = Some("Martin".into())),
        (Answer, Mention::AgentName, |c| c.agent().name = Some("Mme Martin".into())),
        (Acknowledgement, Mention::AgentCapacity, |c| c.agent().capacity = None),
        (Acknowledgement, Mention::Papers, |c| c.asked = None),
        (Papers, Mention::Awaiting, |c| c.request.waits.clear()),
        (Papers, Mention::Papers, |c| c.asked = None),
        (Papers, Mention::Regime, |c| c.request.matter.regime = Regime::ToCheck),
        (Progress, Mention::Reason, |c| c.reason = Some(String::new())),
        (Progress, Mention::NewDate, |c| c.until = None),
        (Progress, Mention::NewDate, |c| c.until = Some(day("2026-11-26"))),
        (Transmission, Mention::Transmission, |c| c.request.transmissions.clear()),
        (Transmission, Mention::Institution, |c| c.institution = None),
        (Transmission, Mention::InstitutionAddress, |c| {
            c.institution.as_mut().unwrap().address = None;
        }),
        (Answer, Mention::Answer, |c| _ = c.request.answers.remove(0)),
        (Decision, Mention::AnswerText, |c| c.decision().text = None),
        (Decision, Mention::Reasons, |c| c.decision().reasons = None),
        (Decision, Mention::Appeals, |c| c.decision().appeals = None),
        (Decision, Mention::Signatory, |c| c.decision().signatory = None),
    ];
    for kind in LetterKind::ALL {
        assert!(case().write(kind).is_ok(), "{kind:?}");
    }
    for (kind, mention, spoil) in spoilt {
        let mut case = case();
        spoil(&mut case);
        let refused = case.write(kind).unwrap_err();
        assert_eq!(refused, Unwritten::Lacks { kind, missing: vec![mention] }, "{mention:?}");
    }
}

#[test]
fn all_that_is_missing_is_named_at_once() {
    let mut case = case();
    case.request.matter.regime = Regime::ToCheck;
    case.site().address = None;
    case.agent().capacity = None;
    case.agent().name = None;
    let all = [Mention::Regime, Mention::OfficeAddress, Mention::AgentName, Mention::AgentCapacity];
    let refused = case.write(LetterKind::Acknowledgement).unwrap_err();
    let kind = LetterKind::Acknowledgement;
    assert_eq!(refused, Unwritten::Lacks { kind, missing: all.to_vec() });
}

#[test]
fn an_acknowledgement_carries_its_dates_and_what_may_be_done_then() {
    let mut case = case();
    case.request.waits.clear();
    let refuses = case.says(LetterKind::Acknowledgement);
    for part in [
        "Le jeudi 26 novembre 2026",
        "a reçu votre demande le lundi 23 novembre 2026",
        "au plus tard le samedi 23 janvier 2027, votre demande sera considérée comme refusée",
        "dans les deux mois",
        "le tribunal administratif dont dépend la commune",
        "suivie par : Lucie Martin, responsable de la petite enfance",
        "Adresse : Place de la Mairie, 99999 Exempleville",
        "Téléphone : 01 99 00 00 00",
        "Service : Petite enfance",
    ] {
        assert!(refuses.contains(part), "{part} in {refuses}");
    }
    assert!(!refuses.contains("attestation") && !refuses.contains("dossier est complet"));
    assert!(!refuses.contains(&id(1).to_string()), "{refuses}");

    case.request.matter.regime = Regime::SilenceAccepts;
    case.request.channel = Channel::Email;
    let accepts = case.says(LetterKind::Acknowledgement);
    for part in ["considérée comme acceptée", "attestation", "si votre dossier est complet"] {
        assert!(accepts.contains(part), "{part} in {accepts}");
    }
    assert!(!accepts.contains("tribunal"), "{accepts}");
}

#[test]
fn silence_that_accepts_has_no_day_while_papers_are_awaited() {
    let mut case = case();
    case.request.matter.regime = Regime::SpecialText;
    let article = "article R423-23 du code de l’urbanisme".to_owned();
    let text = SpecialText { silence: Silence::Accepts, term: Term::Months(3), article };
    case.request.matter.special = Some(text);
    case.request.deadlines.silence = None;
    let said = case.says(LetterKind::Acknowledgement);
    for part in ["Le délai de 3 mois", "R423-23", "avis d’imposition", "mardi 15 décembre 2026"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn both_days_of_receipt_are_said_where_they_differ() {
    let mut case = case();
    case.request.received.first = day("2026-11-16");
    let said = case.says(LetterKind::Transmission);
    assert!(said.contains("l’avait reçue le lundi 16 novembre 2026"), "{said}");
    assert!(said.contains("Caisse d’allocations familiales 1 place Exemple"), "{said}");
}

#[test]
fn what_stands_for_a_name_takes_its_place() {
    let mut case = case();
    case.site().signs_as = Some("Agent n° 12".into());
    case.request.assigned = None;
    let said = case.says(LetterKind::Acknowledgement);
    assert!(said.contains("suivie par : Agent n° 12") && !said.contains("Martin"), "{said}");
}

#[test]
fn nothing_is_owed_where_the_law_asks_for_nothing() {
    let needless = |spoil: fn(&mut Case)| {
        let mut case = case();
        spoil(&mut case);
        case.facts().needless(LetterKind::Acknowledgement)
    };
    assert_eq!(needless(|_| ()), None);
    assert_eq!(needless(|c| c.request.matter.reply = Reply::NotNeeded), Some(Needless::NotNeeded));
    assert_eq!(needless(|c| c.request.matter.reply = Reply::NoAddress), Some(Needless::NoAddress));
    assert_eq!(
        needless(|c| c.request.matter.regime = Regime::NoRequest),
        Some(Needless::NoRequest)
    );
    // Every electronic message is acknowledged.
    assert_eq!(
        needless(|c| {
            c.request.matter.regime = Regime::NoRequest;
            c.request.channel = Channel::Web;
        }),
        None
    );
    let within = |c: &mut Case, last: &str| {
        c.request.matter.regime = Regime::SilenceAccepts;
        c.request.deadlines.silence = Some(day(last));
    };
    let mut case = case();
    within(&mut case, "2026-12-08");
    let soon = Some(Needless::SoonAccepted);
    assert_eq!(case.facts().needless(LetterKind::Acknowledgement), soon);
    within(&mut case, "2026-12-09");
    assert_eq!(case.facts().needless(LetterKind::Acknowledgement), None);
}

#[test]
fn a_registration_tells_its_day_before_anybody_is_in_charge() {
    let mut case = case();
    let kind = LetterKind::Registration;
    assert_eq!(case.facts().needless(kind), Some(Needless::NotElectronic));
    case.request.channel = Channel::Email;
    case.request.assigned = None;
    case.request.deadlines.acknowledgement = Some(day("2026-12-07"));
    case.request.matter.regime = Regime::ToCheck;
    assert_eq!(case.facts().needless(kind), None);
    let said = case.says(kind);
    for part in [
        "Accusé d’enregistrement",
        "reçu votre demande le lundi 23 novembre 2026",
        "elle prouve la date",
        "au plus tard le lundi 7 décembre 2026",
        "Service : Petite enfance",
        "Adresse : Place de la Mairie",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!said.contains("suivie par"), "{said}");
    case.request.assigned = Some(crate::domain::id::AgentId(id(2)));
    assert!(case.says(kind).contains("suivie par : Lucie Martin"));
    case.site().address = None;
    let missing = vec![Mention::OfficeAddress];
    assert_eq!(case.write(kind), Err(Unwritten::Lacks { kind, missing }));
    case.request.matter.reply = Reply::NoAddress;
    assert_eq!(case.facts().needless(kind), Some(Needless::NoAddress));
}

#[test]
fn every_language_says_every_letter_with_the_french_text_beside_it() {
    for tag in TAGS {
        for regime in [Regime::SilenceAccepts, Regime::SilenceRefuses] {
            for (kind, waits) in
                LetterKind::ALL.into_iter().flat_map(|kind| [(kind, true), (kind, false)])
            {
                let mut case = case().speaks(tag);
                case.request.matter.regime = regime;
                case.request.channel = Channel::Email;
                if !waits && kind != LetterKind::Papers {
                    case.request.waits.clear();
                }
                if waits && regime == Regime::SilenceAccepts {
                    case.request.deadlines.silence = None;
                }
                let letter = case.write(kind).unwrap();
                let there = letter.translated.clone().unwrap_or_else(|| panic!("{tag}"));
                assert_eq!(there.language.tag, tag);
                let texts = there.blocks.iter().flat_map(|block| match block {
                    Block::Text(text) | Block::Words(text) => vec![text.clone()],
                    Block::Lines(lines) => lines.clone(),
                });
                let head = [there.subject.clone(), there.title.clone()];
                for text in texts.chain(head).chain(there.notice.clone()) {
                    assert!(!text.trim().is_empty(), "{tag} {kind:?}: {there:?}");
                }
                let notice = letter.french.notice.unwrap_or_default();
                assert!(notice.contains("Seul le texte français fait foi"), "{notice}");
            }
        }
    }
    assert!(case().speaks("ln").write(LetterKind::Answer).unwrap().translated.is_none());
    let darija = case().speaks("ary").write(LetterKind::Answer).unwrap().translated;
    assert_eq!(darija.map(|part| part.language.tag.as_str()), Some("ar"));
}

#[test]
fn every_shipped_language_has_every_message_and_no_other() {
    let ids = |tag: &str| -> Vec<String> {
        let file = std::fs::read_to_string(format!("assets/letters/{tag}.ftl")).unwrap();
        let read =
            fluent_syntax::parser::parse(file).unwrap_or_else(|(_, e)| panic!("{tag}: {e:?}"));
        let id = |entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
            _ => None,
        };
        read.body.into_iter().filter_map(id).collect()
    };
    let mut french = ids("fr");
    french.retain(|id| !templates::FRENCH_ONLY.contains(&id.as_str()));
    french.sort();
    for tag in TAGS {
        let mut there = ids(tag);
        there.sort();
        assert_eq!(there, french, "{tag}");
    }
}

#[test]
fn an_answer_or_decision_carries_the_code_of_the_survey_that_runs_and_no_other_letter_does() {
    let sample = crate::survey::read(std::path::Path::new("surveys.toml"), crate::survey::SAMPLE);
    let running = sample.unwrap().all.remove(0);
    let code = Code::of("accueil", "creches", Channel::Post).unwrap().to_string();
    for kind in LetterKind::ALL {
        let mut case = case();
        assert!(!case.says(kind).contains("accueil/"), "{kind:?}: none runs");
        case.survey = Some(running.clone());
        let asks = matches!(kind, LetterKind::Answer | LetterKind::Decision);
        assert_eq!(case.says(kind).contains(&code), asks, "{kind:?}");
    }
    for tag in TAGS {
        let mut case = case().speaks(tag);
        case.survey = Some(running.clone());
        let there = case.write(LetterKind::Answer).unwrap().translated.unwrap();
        let words = &running.words[tag];
        let carries = |block: &Block| match block {
            Block::Text(text) => [&words.question, &words.faces[0], &words.faces[4], &code]
                .iter()
                .all(|part| text.contains(part.as_str())),
            _ => false,
        };
        assert!(there.blocks.iter().any(carries), "{tag}: {there:?}");
    }
    // It leaves by e-mail where the request came by it: the code says so.
    let mut case = case();
    case.survey = Some(running);
    case.request.channel = Channel::Email;
    case.request.requester.email = Some("o.koval@exemple.fr".into());
    let code = Code::of("accueil", "creches", Channel::Email).unwrap().to_string();
    assert!(case.says(LetterKind::Answer).contains(&code));
    // A service whose code cannot be read back has no sentence.
    case.settings.services.get_mut(&ServiceId(id(1))).unwrap().code = "Petite Enfance/2".into();
    assert!(!case.says(LetterKind::Answer).contains("accueil/"));
}

#[test]
fn no_line_is_longer_than_an_e_mail_has_them() {
    let mut case = case().speaks("en");
    case.request.subject = Some("inscription ".repeat(20));
    for kind in LetterKind::ALL {
        for line in case.write(kind).unwrap().plain().lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= 78, "{line}");
        }
    }
}

#[test]
fn a_page_has_each_part_in_its_language_and_direction() {
    let mut case = case().speaks("ar");
    case.asked = Some("<b>pièce</b>".into());
    let page = case.write(LetterKind::Papers).unwrap().html();
    for part in [
        "<section class=\"here\" lang=\"fr\" dir=\"ltr\">",
        "<section class=\"there\" lang=\"ar\" dir=\"rtl\">",
        "<p class=\"words\" lang=\"fr\" dir=\"ltr\">&lt;b&gt;pièce&lt;/b&gt;</p>",
        "@font-face",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let hosts = ["http://", "https://", "<script", "<link"];
    assert!(!hosts.iter().any(|bad| page.contains(bad)));
}

#[test]
fn a_city_words_letters_its_own_way_message_by_message() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fr.ftl");
    let own = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let templates = Templates::with_own(folder.path());
        let letter = write(LetterKind::Progress, &case().facts(), &templates).unwrap();
        (letter.plain(), templates.broken())
    };
    let (said, broken) = own("greeting = Bonjour,\n");
    assert!(said.contains("Bonjour,") && said.contains("plus de temps que prévu"), "{said}");
    assert!(broken.is_empty(), "{broken:?}");

    std::fs::write(folder.path().join("en.ftl"), "reviewed-by = Ann Smith\n").unwrap();
    let templates = Templates::with_own(folder.path());
    let (english, spanish) = (case().speaks("en"), case().speaks("es"));
    let reviewed = |case: &Case| {
        let letter = write(LetterKind::Progress, &case.facts(), &templates).unwrap();
        letter.translated.map(|part| part.reviewed)
    };
    assert_eq!((reviewed(&english), reviewed(&spanish)), (Some(true), Some(false)));
    assert!(templates.broken().is_empty());

    let (said, broken) = own("greeting = Bonjour,\nclosing = { \n");
    assert!(said.contains("Madame, Monsieur,") && !said.contains("Bonjour"), "{said}");
    assert_eq!(broken[0].trouble, Trouble::Syntax);
    assert!(matches!(broken[0].at, Some((2..=3, _))), "{broken:?}");

    let (said, broken) = own("greeting = Bonjour { $nobody },\nclsing = Bien à vous\n");
    assert!(said.contains("Madame, Monsieur,"), "{said}");
    let troubles: Vec<_> = broken.into_iter().map(|b| (b.at, b.trouble)).collect();
    assert!(troubles.contains(&(Some((2, 1)), Trouble::Unknown("clsing".into()))));
    assert!(troubles.contains(&(Some((1, 1)), Trouble::Unfillable("greeting".into()))));

    // A language that only the city has letters in is used where it says everything.
    std::fs::write(folder.path().join("ln.ftl"), "greeting = Mbote,\n").unwrap();
    std::fs::remove_file(&file).unwrap();
    let templates = Templates::with_own(folder.path());
    let case = case().speaks("ln");
    let letter = write(LetterKind::Progress, &case.facts(), &templates).unwrap();
    assert!(letter.translated.is_none());
    assert!(matches!(templates.broken()[0].trouble, Trouble::Lacks(_)));
}

#[test]
fn a_letter_goes_out_where_the_request_came_from() {
    let mut request = case().request;
    assert_eq!(way(&request, None), Ok(Channel::Post));
    assert_eq!(way(&request, Some(Channel::Email)), Err(Mention::RequesterEmail));
    request.requester.email = Some("olena@example.org".into());
    assert_eq!(way(&request, None), Ok(Channel::Post));
    request.channel = Channel::Web;
    assert_eq!(way(&request, None), Ok(Channel::Email));
    request.requester = Requester::default();
    assert_eq!(way(&request, None), Err(Mention::RequesterEmail));
    request.channel = Channel::Counter;
    assert_eq!(way(&request, None), Err(Mention::RequesterAddress));
}
