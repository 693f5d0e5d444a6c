//! A large survey as one page of HTML to print on A4: boxes to tick, and a figure beside each for
//! whoever types the sheet in. It needs no other file and no network, and brings the font of its
//! writing along. The boxes are real ones, so that a screen reader tells what is ticked.

use crate::domain::survey::large::{Kind, LONGEST_WORDS, Large, Question};
use crate::interpret::Language;
use crate::interpret::language::Direction;
use crate::interpret::page::face;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Black on white; a question is never cut in two.
const STYLE: &str = "\
@page { size: A4; margin: 14mm 16mm }
* { box-sizing: border-box }
body { max-width: 178mm; margin: 0 auto; color: #000; background: #fff;
  font: 12pt/1.4 guichet, sans-serif }
h1 { font-size: 18pt; margin: 0 0 3mm }
.fr { font-family: sans-serif, guichet }
fieldset { margin: 0 0 4mm; padding: 2mm 4mm 3mm; border: 1pt solid #000;
  break-inside: avoid; page-break-inside: avoid }
legend { font-weight: bold; padding: 0 2mm }
p, ul { margin: 0 0 2mm; padding: 0 }
ul { list-style: none; margin: 0 }
ul.scale { display: flex; flex-wrap: wrap; gap: 1mm 6mm }
label { display: block }
input { width: 5mm; height: 5mm; margin: 0; margin-inline-end: 2mm; vertical-align: -1mm }
.figure { font-size: 8pt; margin-inline-end: 1.5mm }
textarea { width: 100%; height: 32mm; border: 1pt solid #000; font: inherit }
footer { font-size: 9pt }
@media screen { body { padding: 8mm } }
";

/// What is said beside the survey's own words, in the desk's language.
pub struct Labels {
    /// One answer only.
    pub choice: String,
    /// Several are possible.
    pub choices: String,
    /// No name belongs into free words.
    pub free: String,
    /// Whether the page is in that language: else boxes speak for themselves.
    pub shown: bool,
}

/// The page of a large survey in a language.
pub fn html(large: &Large, language: &Language, labels: &Labels) -> String {
    let opening = large.opening(&language.tag);
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag) dir=(direction(language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (opening.title) }
                // The font is letters, figures and three signs; nothing to escape.
                style { (PreEscaped(face(language))) (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (opening.title) }
                    p { (opening.introduction) }
                    form {
                        @for (at, question) in large.questions.iter().enumerate() {
                            (asked(at + 1, question, language, labels))
                        }
                    }
                    p { (opening.thanks) }
                }
                footer.fr lang="fr" dir="ltr" { (large.code) " · " (language.tag) }
            }
        }
    };
    page.into_string()
}

fn asked(number: usize, question: &Question, language: &Language, labels: &Labels) -> Markup {
    // What lacks a translation is French, and marked as such for whoever has it read out.
    let french = language.tag != "fr" && !question.others.contains_key(&language.tag);
    let (tag, direction, class) = match french {
        true => ("fr", "ltr", Some("fr")),
        false => (language.tag.as_str(), direction(language), None),
    };
    let name = format!("q{number}");
    let kind = if question.kind == Kind::Choices { "checkbox" } else { "radio" };
    let list = question.kind.degrees().map(|_| "scale");
    let how = match question.kind {
        Kind::Choice => Some(&labels.choice),
        Kind::Choices => Some(&labels.choices),
        Kind::Words => Some(&labels.free),
        Kind::Scale5 | Kind::Scale10 => None,
    };
    html! {
        fieldset lang=(tag) dir=(direction) class=[class] {
            legend { (number) ". " (question.wording(tag).question) }
            @if let Some(how) = how.filter(|_| labels.shown) { p { (how) } }
            @if question.kind == Kind::Words {
                textarea name=(name) maxlength=(LONGEST_WORDS)
                    aria-label=(question.wording(tag).question) {}
            } @else {
                ul class=[list] {
                    @for place in 1..=question.places() {
                        li { label {
                            @if question.degree(place).is_none() { span.figure { (place) } }
                            input type=(kind) name=(name) value=(place);
                            (question.label(place, tag))
                        } }
                    }
                }
            }
        }
    }
}

fn direction(language: &Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{LARGE_SAMPLE, read};
    use std::path::Path;

    fn page(tag: &str) -> String {
        let mut sample = read(Path::new("surveys.toml"), LARGE_SAMPLE).unwrap();
        let large = &mut sample.large[0];
        large.questions[0].french.answers[0] = "<b>une</b> & fois".into();
        let text = |text: &str| text.to_owned();
        let labels = Labels {
            choice: text("Une seule."),
            choices: text("Plusieurs."),
            free: text("Pas de nom."),
            shown: tag == "fr",
        };
        html(large, Language::by_tag(tag).unwrap(), &labels)
    }

    #[test]
    fn a_page_has_a_box_for_each_answer_and_needs_nothing_else() {
        let french = page("fr");
        // 3 answers, 5 degrees and 11; 5 that may go together.
        assert_eq!(french.matches("type=\"radio\"").count(), 3 + 5 + 11);
        assert_eq!(french.matches("type=\"checkbox\"").count(), 5);
        let fields = ["<textarea", "<fieldset"].map(|tag| french.matches(tag).count());
        assert_eq!(fields, [1, 5]);
        assert!(french.contains("&lt;b&gt;une&lt;/b&gt; &amp; fois"));
        assert!(french.contains("Une seule.") && french.contains("grande-2026 · fr"));
        for outside in ["<script", "http:", "https:", "src=\""] {
            assert!(!french.contains(outside), "{outside}");
        }
    }

    #[test]
    fn a_page_is_in_its_language_and_says_what_is_french() {
        let arabic = page("ar");
        assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && !arabic.contains("Une seule"));
        assert!(!arabic.contains("<fieldset lang=\"fr\""));
        let khmer = page("km");
        assert!(khmer.contains("<html lang=\"km\" dir=\"ltr\">"));
        assert_eq!(khmer.matches("<fieldset lang=\"fr\" dir=\"ltr\"").count(), 1);
        assert!(khmer.contains("5. Que pourrions-nous faire mieux"));
    }
}
