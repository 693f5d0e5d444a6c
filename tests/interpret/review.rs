//! A sheet goes to somebody who speaks the language and comes back; cards go to the printer.

use chrono::NaiveDate;
use guichet::interpret::check::Fault;
use guichet::interpret::page::{Labels, Page};
use guichet::interpret::phrases::{Own, Reviews, Verdict, example};
use guichet::interpret::review::{Merged, Reject, Reviewer, Taken, merge, with_reviews};
use guichet::interpret::sheet::{Answered, asked, cell, uncelled};
use guichet::interpret::{Deck, Language, Phrases};

fn language(tag: &str) -> &'static Language {
    Language::by_tag(tag).unwrap()
}

/// A city's folder for one language, and the sheet that goes back and forth.
struct City {
    language: &'static Language,
    own: Own,
    rows: Vec<Answered>,
}

impl City {
    fn new(tag: &str, words: &str) -> Self {
        let own = Own { words: words.to_owned(), ..Own::default() };
        let mut city = Self { language: language(tag), own, rows: vec![] };
        city.export();
        city
    }

    fn phrases(&self) -> Phrases {
        Phrases::with_own(self.language, self.own.clone())
    }

    fn export(&mut self) {
        let [french, easy] = ["fr", "fr-facile"].map(|tag| Phrases::of(language(tag)));
        let asked = asked(Deck::shipped().cards(), &self.phrases(), [&french, &easy]);
        let answered = asked.into_iter().zip(2..).map(|(row, line)| {
            let (id, form, digest) = (row.card.id.clone(), row.form, row.digest);
            let (text, romanised) = (row.text, row.romanised);
            Answered { line, id, form, text, romanised, digest, ..Answered::default() }
        });
        self.rows = answered.collect();
    }

    /// The row of a form, to be written on.
    fn row(&mut self, id: &str, form: &str) -> &mut Answered {
        self.rows.iter_mut().find(|row| row.id == id && row.form == form).unwrap()
    }

    fn judge(&mut self, id: &str, form: &str, verdict: &str) -> &mut Self {
        self.row(id, form).verdict = verdict.to_owned();
        self
    }

    fn correct(&mut self, id: &str, form: &str, words: &str) -> &mut Self {
        self.row(id, form).correction = words.to_owned();
        self
    }

    fn merged(&self) -> Merged {
        let on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let by = Reviewer { name: "Olena".to_owned(), on };
        merge(Deck::shipped(), &self.phrases(), &by, &self.rows)
    }

    /// Brings the sheet back; what became of the rows that were written on.
    fn import(&mut self) -> Vec<Taken> {
        let merged = self.merged();
        self.own.words = merged.words;
        self.own.reviews.extend(merged.reviews);
        assert_eq!(merged.rows.len(), self.rows.len(), "each row is told of");
        merged.rows.into_values().filter(|taken| *taken != Taken::Skipped).collect()
    }

    /// The same, of which one row alone is refused and nothing else is taken.
    fn refused(&mut self) -> Reject {
        let (words, reviews) = (self.own.words.clone(), self.own.reviews.clone());
        let taken = self.import();
        assert_eq!((&self.own.words, &self.own.reviews), (&words, &reviews));
        match &taken[..] {
            [Taken::Rejected(reject)] => reject.clone(),
            _ => panic!("{taken:?}"),
        }
    }

    fn verdict(&self, id: &str) -> Option<Verdict> {
        self.phrases().review(id).map(|review| review.verdict)
    }
}

#[test]
fn each_form_of_each_card_is_asked_for_once() {
    let mut city = City::new("ru", "");
    let phrases = city.phrases();
    let cards = Deck::shipped().cards().iter().filter(|card| phrases.has(&card.id));
    for card in cards {
        let forms: Vec<_> = city.rows.iter().filter(|row| row.id == card.id).collect();
        let keys: Vec<&str> = forms.iter().map(|row| row.form.as_str()).collect();
        let plural = phrases.words(&card.id).unwrap().contains("PLURAL(");
        let expected = if plural { vec!["one", "few", "many", "other"] } else { vec![""] };
        assert_eq!(keys, expected, "{}", card.id);
        assert!(forms.iter().all(|row| row.digest == phrases.digest(&card.id).unwrap()));
    }
    let few = city.row("wait-minutes", "few").clone();
    assert_eq!(few.text, "Нужно подождать примерно { NUMBER($minutes) } минуты.");
    assert_eq!(few.romanised, "Nuzhno podozhdat primerno { NUMBER($minutes) } minuty.");
    assert_eq!(city.row("your-number", "").text.matches("{ $number }").count(), 1);
}

#[test]
fn what_a_form_means_is_told_with_a_number_that_takes_it() {
    let [french, easy] = ["fr", "fr-facile"].map(|tag| Phrases::of(language(tag)));
    let phrases = Phrases::of(language("ar"));
    let card = Deck::shipped().card("wait-minutes").unwrap().clone();
    let rows = asked(&[card], &phrases, [&french, &easy]);
    let of = |form: &str| rows.iter().find(|row| row.form == form).unwrap();
    assert!(of("two").french.contains(" 2 "), "{:?}", of("two"));
    assert!(of("few").easy.contains('3'), "{:?}", of("few"));
    assert!(!rows.iter().any(|row| row.text.contains(['\u{2068}', '\u{2069}'])));
}

#[test]
fn a_verdict_and_a_correction_are_brought_in_once() {
    let note = "# The words of our town.\n\nno = Ні.\n    .romanised = Ni.\n";
    let mut city = City::new("uk", note);
    city.judge("yes", "", " OK ").judge("no", "", "faux").correct("welcome", "", "Вітаємо!");
    city.row("no", "").comment = "тільки «ні»".to_owned();
    let taken = city.import();
    let count = |wanted: &Taken| taken.iter().filter(|taken| *taken == wanted).count();
    assert_eq!((count(&Taken::Reviewed), count(&Taken::Corrected)), (2, 1), "{taken:?}");
    assert!(city.own.words.starts_with(note), "what was there stays: {}", city.own.words);
    let phrases = city.phrases();
    let said = |id: &str| {
        let card = Deck::shipped().card(id).unwrap();
        phrases.say(card, &example(card))
    };
    let welcome = said("welcome").unwrap();
    assert_eq!((welcome.text.as_str(), welcome.reviewed), ("Вітаємо!", true));
    assert!(welcome.romanised.is_some());
    assert!(said("yes").unwrap().reviewed);
    assert_eq!(said("no"), None, "what is wrong is shown to nobody");
    let review = phrases.review("no").unwrap();
    assert_eq!((review.by.as_str(), review.comment.as_str()), ("Olena", "тільки «ні»"));

    let before = city.own.clone();
    assert_eq!(city.import(), [Taken::Unchanged, Taken::Unchanged, Taken::Unchanged]);
    assert_eq!((city.own.words, city.own.reviews), (before.words, before.reviews));
}

#[test]
fn a_card_is_right_when_all_its_forms_are() {
    let mut city = City::new("ru", "");
    for form in ["one", "few", "many"] {
        city.judge("wait-minutes", form, "oui");
    }
    let missing = Taken::Rejected(Reject::Unjudged { forms: "other".to_owned() });
    assert_eq!(city.import(), vec![missing; 3]);
    city.correct("wait-minutes", "other", "Ждать { NUMBER($minutes) } минуты.");
    let taken = city.import();
    assert_eq!(taken.iter().filter(|t| **t == Taken::Reviewed).count(), 3, "{taken:?}");
    assert_eq!(taken.iter().filter(|t| **t == Taken::Corrected).count(), 1, "{taken:?}");
    assert_eq!(city.verdict("wait-minutes"), Some(Verdict::Right));
    let words = city.phrases().words("wait-minutes").unwrap();
    assert!(words.contains("*[other] Ждать { NUMBER($minutes) } минуты."), "{words}");
    assert!(words.contains("[few] Нужно подождать"), "the other forms stay: {words}");
    assert!(words.contains("[few] Nuzhno"), "and how they are said: {words}");
    assert_eq!(city.import(), vec![Taken::Unchanged; 4]);

    city.export();
    for form in ["one", "few", "many"] {
        city.judge("wait-minutes", form, "oui");
    }
    city.judge("wait-minutes", "other", "non");
    assert_eq!(city.import(), vec![Taken::Reviewed; 4]);
    assert_eq!(city.verdict("wait-minutes"), Some(Verdict::Wrong), "one wrong is wrong");
}

#[test]
fn a_form_alone_can_be_corrected() {
    let mut city = City::new("ru", "");
    city.correct("wait-minutes", "few", "Ждать { NUMBER( $minutes ) } минуты.");
    assert_eq!(city.import(), [Taken::Corrected]);
    assert_eq!(city.verdict("wait-minutes"), None, "the others are not reviewed");
    assert_eq!(city.import(), [Taken::Unchanged]);
    // The same sheet, when the rest of it has been read.
    for form in ["one", "many", "other"] {
        city.judge("wait-minutes", form, "juste");
    }
    assert_eq!(city.import(), vec![Taken::Reviewed; 4]);
    assert_eq!(city.verdict("wait-minutes"), Some(Verdict::Right));
}

#[test]
fn what_is_wrong_is_refused_and_changes_nothing() {
    let refused = |change: &dyn Fn(&mut City)| {
        let mut city = City::new("ru", "yes = Да!\n    .romanised = Da!\n");
        change(&mut city);
        city.refused()
    };
    let correction = |id: &'static str, words: &'static str| {
        refused(&move |city: &mut City| _ = city.correct(id, "", words))
    };
    let fault = |reject: Reject| match reject {
        Reject::Fault(fault) => fault,
        reject => panic!("{reject:?}"),
    };
    for words in ["Ваш номер.", "Ваш номер: { $counter }.", "Ваш номер: { NUMBER($number) }."]
    {
        let found = fault(correction("your-number", words));
        assert!(matches!(found, Fault::Variables { .. }), "{words}: {found:?}");
    }
    assert_eq!(fault(correction("no", "Нeт")), Fault::Script { letter: 'e' });
    let hidden = Fault::Invisible { code: "U+200F".to_owned() };
    assert_eq!(fault(correction("no", "Н\u{200f}ет")), hidden);
    assert!(matches!(fault(correction("no", "Н\u{1b}ет")), Fault::Invisible { .. }));
    assert_eq!(correction("no", "Нет {"), Reject::Unreadable);
    // What could begin an attribute or another message is words like any other.
    let found = fault(correction("no", "Нет\n.romanised = X\nyes = Да"));
    assert_eq!(found, Fault::Script { letter: 'r' });

    let said = |id: &'static str, verdict: &'static str| {
        refused(&move |city: &mut City| _ = city.judge(id, "", verdict))
    };
    assert_eq!(said("no", "peut-être"), Reject::NoVerdict { value: "peut-être".to_owned() });
    let changed = |city: &mut City| city.judge("yes", "", "ok").own.words = String::new();
    assert_eq!(refused(&changed), Reject::Changed, "other words stand there now");
    let digest = |city: &mut City| city.judge("no", "", "ok").row("no", "").digest = "0".to_owned();
    assert_eq!(refused(&digest), Reject::Changed);
    let over = |city: &mut City| city.judge("no", "", "ok").row("no", "").text = "Не".to_owned();
    assert_eq!(refused(&over), Reject::WrittenOver);
    let form = |city: &mut City| city.judge("no", "", "ok").row("no", "").form = "few".to_owned();
    assert_eq!(refused(&form), Reject::NoForm { forms: String::new() });
    let id = |city: &mut City| city.judge("no", "", "ok").row("no", "").id = "nobody".to_owned();
    assert_eq!(refused(&id), Reject::NoWords);
}

#[test]
fn a_card_is_taken_whole_or_not_at_all() {
    let mut city = City::new("ru", "");
    for form in ["one", "few", "many", "other"] {
        city.judge("wait-minutes", form, "ok");
    }
    city.correct("wait-minutes", "few", "Ждать { NUMBER($minutes) } минуты.");
    city.correct("wait-minutes", "many", "Ждать.");
    let taken = city.import();
    let another = taken.iter().filter(|t| **t == Taken::Rejected(Reject::Another)).count();
    assert_eq!((taken.len(), another), (4, 3), "{taken:?}");
    assert_eq!((city.own.words.as_str(), city.own.reviews.len()), ("", 0));
}

#[test]
fn the_citys_file_changes_in_that_message_alone() {
    let file = "# first\nyes = Да!\n    .romanised = Da!\n\n## group\n\n\
                # of no\nno = Нет!\n\n    .romanised = Net!\n# last";
    let mut city = City::new("ru", file);
    city.correct("no", "", "Нет").correct("yes", "", "Да").correct("welcome", "", "Здравствуйте!");
    assert_eq!(city.import(), vec![Taken::Corrected; 3]);
    let expected = file.replace("Нет!\n\n", "Нет\n").replace("Да!", "Да");
    let words = &city.own.words;
    let rest = words.strip_prefix(&expected).unwrap_or_else(|| panic!("{words}"));
    assert!(rest.starts_with("\n\n\nwelcome = Здравствуйте!\n    .romanised ="), "{words}");
    // The last of two with one name is the one that is said.
    let mut city =
        City::new("ru", "no = Не\n    .romanised = Ne\nno = Нет!\n    .romanised = Net\n");
    assert_eq!(city.row("no", "").text, "Нет!");
    city.correct("no", "", "Нет");
    city.import();
    assert_eq!(city.own.words, "no = Не\n    .romanised = Ne\nno = Нет\n    .romanised = Net\n");
}

#[test]
fn reviews_are_written_among_those_that_are_there() {
    let file = "# by hand\n[yes]\ndigest = \"1\"\nby = \"Ana\" # aloud\n\n# twice\n[no]\ndigest = \"2\"\nby = \"Bo\"\n";
    let mut city = City::new("ru", "");
    city.judge("no", "", "wrong").judge("a-little", "", "right");
    let reviews = city.merged().reviews;
    let written = with_reviews(file, &reviews).unwrap();
    assert!(written.starts_with(&file[..file.find("[no]").unwrap()]), "{written}");
    let mut read: Reviews = toml::from_str(&written).unwrap();
    assert_eq!(read.remove("yes").unwrap().by, "Ana");
    assert_eq!(read, reviews);
    assert!(with_reviews("[", &reviews).is_err());
}

#[test]
fn no_cell_becomes_a_formula_or_a_number_and_each_comes_back() {
    for digest in ["0123456789012345", "12e4567890123456"] {
        assert_eq!(uncelled(&cell(digest)), digest);
        assert!(cell(digest).starts_with('\''));
    }
    for text in ["=1+1", "+33", "-", "@x", "'=1", "''-", "plain", "'indigo", "", "a=b"] {
        let cell = cell(text);
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        assert_eq!(uncelled(&cell), text);
    }
}

/// The page of all cards of a language.
fn page(phrases: &Phrases, deck: &Deck) -> String {
    let [french, easy] = ["fr", "fr-facile"].map(|tag| Phrases::of(language(tag)));
    let labels = Labels {
        tag: "en",
        title: "Cards <1>".to_owned(),
        not_reviewed: "not yet reviewed".to_owned(),
        topic: &|topic| format!("About {topic}"),
    };
    Page { deck, phrases, french: [&french, &easy], labels }.html(deck.cards())
}

#[test]
fn every_card_stands_on_the_page_with_its_blanks() {
    let deck = Deck::shipped();
    for language in ["ar", "kab", "km", "ps", "ru", "zh-Hans"].map(language) {
        let phrases = Phrases::of(language);
        let page = page(&phrases, deck);
        let cards = deck.cards().iter().filter(|card| phrases.has(&card.id)).count();
        assert_eq!(page.matches("<article").count(), cards, "{}", language.tag);
        assert!(page.contains(&format!("lang=\"{}\"", language.tag)));
        let direction = if language.script == "Arab" { "rtl" } else { "ltr" };
        assert_eq!(
            page.matches("dir=\"").count(),
            page.matches(&format!("dir=\"{direction}\"")).count()
        );
        assert!(page.contains("@page") && page.contains("url(data:font/ttf;base64,"));
        for outside in ["http:", "https:", "src=", "href=", "NUMBER(", "DATE(", "{ $", "@import"] {
            assert!(!page.contains(outside), "{}: {outside}", language.tag);
        }
        assert_eq!(page.matches("url(").count(), 1);
    }
    let page = page(&Phrases::of(language("ar")), deck);
    assert!(page.contains("<html lang=\"en\">") && page.contains("Cards &lt;1&gt;"));
    assert!(page.contains("About wait") && page.contains("not yet reviewed"));
    let minutes = page.split("<article").find(|a| a.contains("id=\"wait-minutes\"")).unwrap();
    assert!(minutes.contains("… دقائق") && minutes.contains("… minutes"), "{minutes}");
}

#[test]
fn whatever_stands_on_a_card_is_words() {
    let mut deck = Deck::shipped().clone();
    deck.read("[[card]]\nid = \"odd\"\ntopic = \"<i>\"\nanswers = [\"yes\"]\n").unwrap();
    let words = "odd = <b>&\" {\"</style>\"}\n    .romanised = <u>\nyes = Naam & \"yes\"\n";
    let own = Own { words: words.to_owned(), ..Own::default() };
    let page = page(&Phrases::with_own(language("ar"), own), &deck);
    let odd = page.split("<article").find(|a| a.contains("id=\"odd\"")).unwrap();
    for escaped in
        ["&lt;b&gt;&amp;&quot; &lt;/style&gt;", "&lt;u&gt;", "Naam &amp; &quot;yes&quot;"]
    {
        assert!(odd.contains(escaped), "{escaped}: {odd}");
    }
    assert!(page.contains("About &lt;i&gt;") && !page.contains("<b>&") && !page.contains("<u>"));
    assert_eq!(page.matches("</style>").count(), 1);
}
