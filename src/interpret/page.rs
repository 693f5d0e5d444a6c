//! Cards as one page of HTML to print: it needs no other file, no network and no font of the
//! machine's that shows it.

use super::language::Direction;
use super::phrases::blanks;
use super::{Card, Deck, Language, Phrase, Phrases, deck, draw};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::sync::Arc;

/// Black on white, for printers and for eyes that need it; a card is never cut in two.
const STYLE: &str = "\
@page { size: A4; margin: 14mm }
* { box-sizing: border-box }
body { max-width: 182mm; margin: 0 auto; color: #000; background: #fff;
  font: 11pt/1.3 sans-serif, guichet }
h1 { font-size: 20pt; margin: 0 0 4mm }
h2 { font-size: 14pt; margin: 6mm 0 2mm; border-bottom: 2pt solid #000;
  break-after: avoid; page-break-after: avoid }
h2::first-letter { text-transform: uppercase }
article { margin: 0 0 2.5mm; padding: 2mm 4mm; border: 1pt solid #000; border-radius: 2mm;
  break-inside: avoid; page-break-inside: avoid }
p, ol { margin: 0 }
.french b { display: inline-block; min-width: 10mm }
.there { font-family: guichet, sans-serif }
article > .there { font-size: 22pt; line-height: 1.5 }
.said { font-style: italic }
.mark { float: right; padding-left: 4mm; font-size: 9pt }
ol { display: flex; flex-wrap: wrap; gap: 1mm 8mm; padding: 1mm 0 0; list-style: none }
li b { float: left; margin-right: 2mm }
li .there { font-size: 15pt }
@media screen { body { padding: 8mm } }
";

/// What the reader's language says on the page.
pub struct Labels<'w> {
    /// Its tag.
    pub tag: &'w str,
    /// The title.
    pub title: String,
    /// That no speaker has read a phrase yet.
    pub not_reviewed: String,
    /// A topic in words.
    pub topic: &'w dyn Fn(&str) -> String,
}

/// What the page is made of.
pub struct Page<'w> {
    /// Where cards have their numbers and answers.
    pub deck: &'w Deck,
    /// The language of the other person.
    pub phrases: &'w Phrases,
    /// The wordings of French, the first that has a card being shown.
    pub french: [&'w Phrases; 2],
    /// The words around the cards.
    pub labels: Labels<'w>,
}

impl Page<'_> {
    /// The page with those of `cards` that have words to be shown.
    pub fn html(&self, cards: &[Arc<Card>]) -> String {
        let labels = &self.labels;
        let page = html! {
            (DOCTYPE)
            html lang=(labels.tag) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width";
                    title { (labels.title) }
                    // The font is letters, figures and three signs; nothing to escape.
                    style { (PreEscaped(face(self.phrases.language()))) (PreEscaped(STYLE)) }
                }
                body {
                    h1 { (labels.title) }
                    @for topic in deck::topics(cards) { (self.topic(topic, cards)) }
                }
            }
        };
        page.into_string()
    }

    fn topic(&self, topic: &str, cards: &[Arc<Card>]) -> Markup {
        let cards = cards.iter().filter(|card| card.topic == topic);
        let shown: Vec<Markup> = cards.filter_map(|card| self.card(card)).collect();
        html! {
            @if !shown.is_empty() {
                section {
                    h2 { ((self.labels.topic)(topic)) }
                    @for card in shown { (card) }
                }
            }
        }
    }

    fn card(&self, card: &Card) -> Option<Markup> {
        let phrase = self.phrases.say(card, &blanks(card))?;
        let answers = card.answers.iter().enumerate();
        let answers: Vec<Markup> =
            answers.filter_map(|(at, id)| self.answer(at + 1, self.deck.card(id)?)).collect();
        Some(html! {
            article id=(card.id) {
                @if !phrase.reviewed { p.mark { (self.labels.not_reviewed) } }
                p.french {
                    b { (self.deck.number(&card.id).unwrap_or_default()) }
                    span lang="fr" { (self.french(card)) }
                }
                (self.there(&phrase))
                @if let Some(said) = &phrase.romanised { p.said { (said) } }
                @if !answers.is_empty() { ol { @for answer in answers { (answer) } } }
            }
        })
    }

    fn answer(&self, key: usize, card: &Card) -> Option<Markup> {
        let phrase = self.phrases.say(card, &blanks(card))?;
        Some(html! {
            li {
                b { (key) }
                (self.there(&phrase))
                @if let Some(said) = &phrase.romanised { p.said { (said) } }
                p lang="fr" { (self.french(card)) }
            }
        })
    }

    /// The words for the other person.
    fn there(&self, phrase: &Phrase) -> Markup {
        let language = self.phrases.language();
        let direction = match language.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        html! { p.there lang=(language.tag) dir=(direction) { (phrase.plain()) } }
    }

    /// The words for the agent.
    fn french(&self, card: &Card) -> String {
        let said = self.french.iter().find_map(|french| french.say(card, &blanks(card)));
        said.map_or_else(|| card.id.clone(), |phrase| phrase.plain())
    }
}

/// The font of the language's script, inside the page.
pub(crate) fn face(language: &Language) -> String {
    let Some(font) = draw::font_of(language) else { return String::new() };
    let font = BASE64_STANDARD.encode(font);
    format!(
        "@font-face {{ font-family: guichet; \
         src: url(data:font/ttf;base64,{font}) format('truetype') }}\n"
    )
}
