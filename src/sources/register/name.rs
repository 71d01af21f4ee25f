//! Names with capitals where names have them: the register writes most names in capitals alone.
//!
//! What was lost cannot be brought back: `BIR` may have been `BIR` or `Bir`. So only what is nearly sure is done, in this order:
//! a name that holds a small letter was written with care and stays; legal forms, abbreviations everyone knows, words without a vowel and
//! Roman numerals keep their capitals; small words, and what kind of authority it is, are written small inside a name; every other word
//! gets one capital, and so does each part between hyphens. Of the names of this catalogue four in five come back as they are; the rest
//! are spelt in ways of their own. The registered name stays beside the guess, and the user can correct it.

/// Legal forms, as they stand at the end of a name (or, some, at its start: `AS Oslo Damp`).
const FORMS: &[&str] =
    &["AS", "ASA", "ANS", "BA", "BBL", "DA", "FKF", "HF", "IKS", "KF", "KS", "NUF", "RHF", "SA", "SE", "SF", "AB", "APS", "GMBH", "LTD"];

/// Abbreviations with a vowel that a reader would not know in small letters.
const SHORT: &[&str] = &[
    "AI", "EDB", "EU", "FN", "FOU", "HMS", "IKT", "IOT", "IT", "KLP", "LO", "NAV", "NHO", "NIBIO", "NILU", "NINA", "NIVA", "NOFIMA",
    "NORCE", "NTNU", "OBOS", "RIR", "SINTEF", "UIT", "USA", "USN", "VA", "VVS",
];

/// Words that are small inside a name.
const SMALL: &[&str] = &[
    "AV",
    "ETTER",
    "FOR",
    "FRA",
    "HOS",
    "I",
    "MED",
    "OG",
    "OM",
    "PÅ",
    "TIL",
    "UNDER",
    "VED",
    "Å",
    "AND",
    "IN",
    "OF",
    "ON",
    "THE",
    "TO",
    "NR",
    "KOMMUNE",
    "FYLKESKOMMUNE",
];

/// Words without a vowel that are no abbreviations of capitals.
const TITLES: &[&str] = &["DR", "JR", "SR", "ST"];

/// The name with capitals where names have them.
pub(super) fn proper_case(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let words: Vec<String> = text.split(' ').enumerate().map(|(place, word)| cased_word(word, place == 0)).collect();
    words.join(" ")
}

/// A word between blanks, with what marks stand around it.
fn cased_word(word: &str, is_first: bool) -> String {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    if !is_first && SMALL.contains(&core) {
        return word.to_lowercase();
    }
    if keeps_capitals(core) || (!is_first && is_roman(core)) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    let mut before = ' ';
    for part in word.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let letters = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if stays_small(letters, before) {
            out.push_str(&part.to_lowercase());
        } else if before == ' ' && keeps_capitals(letters) {
            out.push_str(part);
        } else {
            capitalise(part, &mut out);
        }
        before = part.chars().next_back().unwrap_or(' ');
    }
    out
}

/// `BOOST.AI` is an address and `KING'S` a genitive, but `P.A.` are initials and `O'HARA` two parts.
fn stays_small(letters: &str, before: char) -> bool {
    let is_single = letters.chars().count() == 1;
    match before {
        '.' => !is_single,
        '\'' | '’' | '´' => is_single,
        _ => false,
    }
}

fn keeps_capitals(word: &str) -> bool {
    let length = word.chars().count();
    let is_code = length <= 4 && word.chars().any(char::is_numeric);
    let is_voiceless = (2..=5).contains(&length) && !word.chars().any(is_vowel) && !TITLES.contains(&word);
    FORMS.contains(&word) || SHORT.contains(&word) || is_code || is_voiceless
}

fn is_vowel(letter: char) -> bool {
    "AEIOUYÆØÅÄÖÜÁÉÓÔÈÊ".contains(letter)
}

fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// One capital, at the first letter: `7ANALYTICS` is `7Analytics`.
fn capitalise(part: &str, out: &mut String) {
    let mut is_done = false;
    for letter in part.chars() {
        if is_done {
            out.extend(letter.to_lowercase());
        } else {
            out.push(letter);
            is_done = letter.is_alphabetic();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_a_table() {
        for (registered, expected) in [
            ("EKSEMPEL VANNTEKNOLOGI AS", "Eksempel Vannteknologi AS"),
            ("KONGSBERG KOMMUNE", "Kongsberg kommune"),
            ("MØRE OG ROMSDAL FYLKESKOMMUNE", "Møre og Romsdal fylkeskommune"),
            ("NORE OG UVDAL", "Nore og Uvdal"),
            ("SØR-VARANGER", "Sør-Varanger"),
            ("UNIVERSITETET I OSLO", "Universitetet i Oslo"),
            ("HØGSKULEN PÅ VESTLANDET", "Høgskulen på Vestlandet"),
            ("SINTEF OCEAN AS", "SINTEF Ocean AS"),
            ("NTNU SAMFUNNSFORSKNING AS", "NTNU Samfunnsforskning AS"),
            ("BKK VARME AS", "BKK Varme AS"),
            ("DNV AS", "DNV AS"),
            ("AS OSLO DAMP", "AS Oslo Damp"),
            ("A/S NORSK SKALL", "A/S Norsk Skall"),
            ("ST. OLAVS HOSPITAL HF", "St. Olavs Hospital HF"),
            ("P.A. HANSEN & SØNN ANS", "P.A. Hansen & Sønn ANS"),
            ("BOOST.AI AS", "Boost.ai AS"),
            ("KING'S BAKERI DA", "King's Bakeri DA"),
            ("O'HARA AS", "O'Hara AS"),
            ("7ANALYTICS AS", "7Analytics AS"),
            ("N2 APPLIED AS", "N2 Applied AS"),
            ("3RW ARKITEKTER AS", "3RW Arkitekter AS"),
            ("BYGG II AS", "Bygg II AS"),
            ("IKT AGDER IKS", "IKT Agder IKS"),
            ("AKVAPLAN-NIVA AS", "Akvaplan-Niva AS"),
            ("IT-HUSET AS", "IT-Huset AS"),
            ("(TEST) \"BLÅBÆR\" AS", "(Test) \"Blåbær\" AS"),
            ("I GÅR OG I DAG AS", "I Går og i Dag AS"),
            ("ÅLESUND", "Ålesund"),
            ("KÁRÁŠJOGA GIELDA", "Kárášjoga Gielda"),
            // Written with care: left as it is.
            ("wheel.me AS", "wheel.me AS"),
            ("NoE Helt aNNet AS", "NoE Helt aNNet AS"),
            ("", ""),
            ("-", "-"),
            ("123", "123"),
        ] {
            assert_eq!(proper_case(registered), expected, "{registered:?}");
        }
    }

    #[test]
    fn casing_changes_nothing_but_case_and_is_done_once() {
        for text in ["ÆØÅ AS", "İSTANBUL", "STRAẞE", "A  B", "'", "...", "🐟 AS", "I", "Å", "OG OG OG", "ǅUNGEL"] {
            let once = proper_case(text);
            assert_eq!(once.to_lowercase(), text.to_lowercase(), "{text:?}");
            assert_eq!(proper_case(&once).to_lowercase(), once.to_lowercase(), "{text:?}");
        }
    }
}
