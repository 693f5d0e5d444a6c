//! Which plural a number takes in a language: the categories of CLDR, and a table of our own for
//! languages that CLDR lacks. fluent-bundle's own choice falls back to the rules of English without
//! a word, so phrases select on our function `PLURAL`.

use super::Language;
use icu_plurals::{PluralCategory, PluralRules};

/// Rules of languages that CLDR has none for, and of those whose rules the data inside ICU4X leaves
/// out: it answers for them, without a word, as for no language at all.
#[derive(Clone, Copy)]
enum Own {
    /// Nouns do not change with the number. Haitian: Valdman, *Haitian Creole* (2015), ch. 7;
    /// Vietnamese: CLDR 48.
    Other,
    /// Zero and one, else other: kab, ff, ln, mg by CLDR 48 (`plurals.xml`).
    ZeroOne,
    /// One, else other: ce by CLDR 48; rmy (Matras, *Romani* 2002, 5.1), snk (Diagana, *La langue soninkée* 1995),
    /// zdj (Ahmed-Chamanga, *Introduction à la grammaire structurale du comorien* 2010).
    OneOther,
    /// Moroccan Arabic: one, two, three to ten with the plural of the noun, beyond with the
    /// singular (Harrell, *A Short Reference Grammar of Moroccan Arabic* 1962, numerals).
    Maghrebi,
}

/// The language's rules: CLDR's, under this tag, or ours.
fn own(tag: &str) -> Result<&str, Own> {
    match tag {
        "fr-facile" => Ok("fr"),
        "prs" => Ok("fa"),
        "kmr" => Ok("ku"),
        "ht" | "vi" => Err(Own::Other),
        "kab" | "ff" | "ln" | "mg" => Err(Own::ZeroOne),
        "ce" | "rmy" | "snk" | "zdj" => Err(Own::OneOther),
        "ary" => Err(Own::Maghrebi),
        other => Ok(other),
    }
}

/// CLDR's rules of a language. They do not depend on its script, and asked with a script that is
/// not the language's usual one ICU4X gives those of no language at all.
fn rules(tag: &str) -> Option<PluralRules> {
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    let language = icu_locale_core::LanguageIdentifier::from(locale.id.language);
    PluralRules::try_new_cardinal((&language).into()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The category of `n` in a language, by its name in CLDR.
pub fn category(tag: &str, n: u64) -> &'static str {
    match own(tag) {
        Ok(cldr) => rules(cldr).map_or("other", |rules| name(rules.category_for(n))),
        Err(Own::Other) => "other",
        Err(Own::ZeroOne) if n <= 1 => "one",
        Err(Own::ZeroOne) => "other",
        Err(Own::OneOther) => {
            if n == 1 {
                "one"
            } else {
                "other"
            }
        }
        Err(Own::Maghrebi) => match n {
            1 => "one",
            2 => "two",
            _ if (3..=10).contains(&(n % 100)) => "few",
            _ => "other",
        },
    }
}

/// All categories that the whole numbers of a language take, in CLDR's order.
pub fn categories(language: &Language) -> Vec<&'static str> {
    let all = ["zero", "one", "two", "few", "many", "other"];
    let taken: Vec<&str> = match own(&language.tag) {
        Ok(cldr) => {
            rules(cldr).map(|rules| rules.categories().map(name).collect()).unwrap_or_default()
        }
        Err(Own::Other) => vec![],
        Err(Own::OneOther | Own::ZeroOne) => vec!["one"],
        Err(Own::Maghrebi) => vec!["one", "two", "few"],
    };
    all.into_iter().filter(|c| *c == "other" || taken.contains(c)).collect()
}
