//! Which voice speaks which language. A voice of another language is worse than none: people would
//! hear noise, or words that mean something else.

/// A voice that a program has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    /// Its language, as the program writes it.
    pub(super) language: String,
    /// Its name, by which the program takes it.
    pub(super) name: String,
}

/// The languages of the voices that speak a tag, best first; `-*` stands for any region. None for a
/// tag that is also the language of its voices.
///
/// Darija (`ary`) and Sorani (`ckb`) are not spoken by the voices of standard Arabic and Kurmanji,
/// nor Pulaar by one of another Fula. Dari is: it is written as the Persian of Iran is, and
/// understood. Regions are left out where they bring another script: Punjabi of Pakistan, Mongolian
/// of China.
fn languages(tag: &str) -> Option<&'static [&'static str]> {
    Some(match tag {
        "fr" | "fr-facile" => &["fr-fr", "fr", "fr-*"],
        "en" => &["en-gb", "en", "en-us", "en-*"],
        "es" => &["es-es", "es", "es-*"],
        "pt" => &["pt-pt", "pt", "pt-*"],
        "ar" => &["ar", "ar-001", "ar-sa", "ar-*"],
        "ary" => &["ary"],
        "kmr" => &["kmr", "ku", "ku-tr"],
        "fa" => &["fa", "fa-ir"],
        "prs" => &["prs", "fa-af", "fa", "fa-ir"],
        "pa" => &["pa", "pa-in", "pa-guru", "pa-guru-in"],
        "az" => &["az", "az-az", "az-latn", "az-latn-az"],
        "mn" => &["mn", "mn-mn", "mn-cyrl", "mn-cyrl-mn"],
        "sr-latn" => &["sr-latn", "sr-latn-rs", "sr", "hr", "hr-hr", "bs", "bs-ba", "bs-latn-ba"],
        // The plain Mandarin of espeak-ng 1.51 reads the tones out as English numbers; the other
        // one reads characters right in every version.
        // https://github.com/espeak-ng/espeak-ng/issues/1028
        "zh-hans" => &["cmn-latn-pinyin", "cmn", "zh-cn", "zh-hans-cn", "zh"],
        "ff" => &["fuc", "ff-sn", "ff-latn-sn"],
        _ => return None,
    })
}

/// The voice that speaks `tag`.
pub(super) fn choose<'v>(tag: &str, voices: &'v [Listed]) -> Option<&'v Listed> {
    let tag = tag.to_ascii_lowercase();
    let own = [tag.as_str(), &format!("{tag}-*")].map(ToOwned::to_owned);
    let wanted = languages(&tag).map_or_else(
        || own.to_vec(),
        |languages| languages.iter().map(ToString::to_string).collect(),
    );
    wanted.iter().find_map(|wanted| voices.iter().find(|v| speaks(&v.language, wanted)))
}

/// Whether a voice's language is the wanted one. What programs tell of *other languages* of a voice
/// is not asked: espeak-ng lists Cantonese under Chinese.
fn speaks(language: &str, wanted: &str) -> bool {
    let language = language.replace('_', "-").to_ascii_lowercase();
    let Some(any) = wanted.strip_suffix('*') else { return language == wanted };
    let region = language.strip_prefix(any).unwrap_or_default();
    match region.len() {
        2 => region.bytes().all(|b| b.is_ascii_alphabetic()),
        3 => region.bytes().all(|b| b.is_ascii_digit()),
        _ => false,
    }
}

/// The table of `espeak-ng --voices`: priority, language, age and gender, name, file.
pub(super) fn of_espeak(table: &str) -> Vec<Listed> {
    let voice = |line: &str| {
        let mut columns = line.split_whitespace();
        columns.next()?.parse::<u32>().ok()?;
        let language = columns.next()?.to_owned();
        // The language, in any case, is also the name it is called by.
        columns.next()?.contains('/').then(|| Listed { name: language.clone(), language })
    };
    table.lines().filter_map(voice).filter(|v| can_read(&v.language)).collect()
}

/// The table of `spd-say -L`: name, language, variant. Names may hold spaces, and a long variant
/// runs into the language: such lines are left out, the plain voice stands on another.
pub(super) fn of_speech_dispatcher(table: &str) -> Vec<Listed> {
    let voice = |line: &str| {
        let (rest, _variant) = line.trim_end().rsplit_once(char::is_whitespace)?;
        let (name, language) = rest.trim_end().rsplit_once(char::is_whitespace)?;
        let name = name.trim();
        (!name.is_empty()).then(|| Listed { language: language.to_owned(), name: name.to_owned() })
    };
    // The first line is the head of the table. The server drives espeak-ng nearly everywhere.
    table.lines().skip(1).filter_map(voice).filter(|v| can_read(&v.language)).collect()
}

/// The list of `say -v ?`: `Name  xx_XX  # a sentence`.
pub(super) fn of_say(list: &str) -> Vec<Listed> {
    let voice = |line: &str| {
        let (voice, _) = line.split_once('#')?;
        let (name, language) = voice.trim_end().rsplit_once(char::is_whitespace)?;
        Some(Listed { language: language.to_owned(), name: name.trim().to_owned() })
    };
    let (jokes, voices): (Vec<_>, Vec<_>) =
        list.lines().filter_map(voice).partition(|v| JOKES.contains(&v.name.as_str()));
    [voices, jokes].concat()
}

/// Voices of macOS that sing or cackle; they come first in its list.
const JOKES: [&str; 18] = [
    "Albert",
    "Bad News",
    "Bahh",
    "Bells",
    "Boing",
    "Bubbles",
    "Cellos",
    "Deranged",
    "Good News",
    "Hysterical",
    "Jester",
    "Organ",
    "Pipe Organ",
    "Superstar",
    "Trinoids",
    "Whisper",
    "Wobble",
    "Zarvox",
];

/// A line per voice: `xx-XX Name`.
pub(super) fn of_windows(list: &str) -> Vec<Listed> {
    let voice = |line: &str| {
        let (language, name) = line.trim().split_once(' ')?;
        Some(Listed { language: language.to_owned(), name: name.trim().to_owned() })
    };
    list.lines().filter_map(voice).collect()
}

/// espeak-ng has voices that cannot read the script of their language: vowels of Thai come out in
/// the order they are written in, and Burmese is spelt.
/// <https://github.com/espeak-ng/espeak-ng/issues/1092>,
/// <https://github.com/espeak-ng/espeak-ng/issues/117>
fn can_read(language: &str) -> bool {
    !matches!(language.to_ascii_lowercase().as_str(), "th" | "my")
}
