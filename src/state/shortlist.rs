//! The shortlist: partners somebody wants to go on with, a note on each, those that are compared, and letters to them.
//!
//! All of it stands in the fragment (`liste`, `notat`, `sammenlign`, `brev`), so it survives a reload; letters are left out of a shared link.

use super::percent::decode_component;
use super::plan::{answers_of_text, answers_to_text};
use super::query::{list, unread};

/// Partners a shortlist holds: more are not talked to.
pub const MAX_SHORTLIST: usize = 20;
/// Characters of a note.
pub const MAX_NOTE: usize = 500;
/// Characters of a letter.
pub const MAX_LETTER: usize = 4_000;
/// Partners that are compared side by side: as many columns as can be read.
pub const MAX_COMPARED: usize = 4;

/// A partner of the shortlist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortlisted {
    /// Its id.
    pub id: String,
    /// What somebody wrote about it.
    pub note: String,
}

/// A letter somebody has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// To whom: a partner id.
    pub to: String,
    /// The text; an empty one was emptied.
    pub text: String,
}

/// The first characters of a text.
pub(super) fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Ids as they stand in a list of the address: each once, no more than are kept.
pub(super) fn ids(value: &str, most: usize) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in list(value) {
        if ids.len() < most && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// Puts notes to the partners they are about; a note on somebody else is let go.
pub(super) fn take_notes(shortlist: &mut [Shortlisted], notes: &str) {
    for (id, note) in answers_of_text(notes) {
        if let Some(entry) = shortlist.iter_mut().find(|entry| entry.id == id) {
            cut(&note, MAX_NOTE).clone_into(&mut entry.note);
        }
    }
}

pub(super) fn notes_to_text(shortlist: &[Shortlisted]) -> String {
    let written = shortlist.iter().filter(|entry| !entry.note.is_empty());
    answers_to_text(&written.map(|entry| (entry.id.clone(), entry.note.clone())).collect())
}

/// Letters as they stand in the address: `id:text`; an emptied letter is a single blank there, for a pair without a value is none.
pub(super) fn letters_to_text(letters: &[Letter]) -> String {
    answers_to_text(&letters.iter().map(|letter| (letter.to.clone(), format!("{} ", letter.text))).collect())
}

pub(super) fn letters_of_text(text: &str) -> Vec<Letter> {
    let letter = |(to, text): (String, String)| {
        let text = text.strip_suffix(' ').unwrap_or(&text);
        Letter { to, text: cut(text, MAX_LETTER).to_owned() }
    };
    answers_of_text(text).into_iter().filter(|(to, _)| !to.is_empty()).take(MAX_SHORTLIST).map(letter).collect()
}

/// Whether a fragment holds more than is kept: a longer list, note or letter. The page says so when it opens such a link.
pub(super) fn is_too_long(fragment: &str) -> bool {
    let longer = |value: &str, most: usize| answers_of_text(value).iter().any(|(_, text)| text.chars().count() > most);
    fragment.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('=')).any(|(key, value)| match key {
        "liste" => unread(value, MAX_SHORTLIST),
        "notat" => longer(value, MAX_NOTE),
        // One more: the blank at the end is not the letter's.
        "brev" => longer(value, MAX_LETTER + 1) || unread(value, MAX_SHORTLIST),
        "behov" => decode_component(value).chars().count() > super::MAX_NEED,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Query;
    use super::*;

    #[test]
    fn a_link_without_the_keys_has_an_empty_list() {
        let query = Query::parse("#behov=humus&eier=kommune-5047");
        assert_eq!((query.shortlist.len(), query.letters.len(), query.compared.len()), (0, 0, 0));
    }

    #[test]
    fn reads_ids_once_and_notes_where_they_belong() {
        let query = Query::parse("liste=a,b,a,,c&notat=b:ring+dem%2C+snart,x:borte&sammenlign=c,a,c,z");
        let list: Vec<(&str, &str)> = query.shortlist.iter().map(|entry| (entry.id.as_str(), entry.note.as_str())).collect();
        assert_eq!(list, [("a", ""), ("b", "ring dem, snart"), ("c", "")]);
        assert_eq!(query.compared, ["c", "a"], "help: only what is on the list is compared");
        assert_eq!(Query::parse("notat=b:før&liste=b").shortlist, query_of("b", "før"), "help: the order of keys does not matter");
    }

    fn query_of(id: &str, note: &str) -> Vec<Shortlisted> {
        vec![Shortlisted { id: id.to_owned(), note: note.to_owned() }]
    }

    #[test]
    fn what_is_too_long_is_cut_and_said_to_be() {
        let ids: Vec<String> = (0..25).map(|n| format!("id{n}")).collect();
        let long_list = format!("#liste={}", ids.join(","));
        let long_note = format!("liste=a&notat=a:{}", "x".repeat(501));
        let long_letter = format!("brev=a:{}", "x".repeat(4_002));
        for (fragment, too_long) in [
            (long_list.as_str(), true),
            (long_note.as_str(), true),
            (long_letter.as_str(), true),
            ("liste=a,b&notat=a:kort&brev=a:kort+", false),
            ("behov=humus", false),
            ("", false),
        ] {
            assert_eq!(is_too_long(fragment), too_long, "{}", cut(fragment, 60));
            assert!(!is_too_long(&Query::parse(fragment).fragment()), "help: what was cut is kept");
        }
        assert_eq!(Query::parse(&long_list).shortlist.len(), MAX_SHORTLIST);
        assert_eq!(Query::parse(&long_note).shortlist.first().map(|entry| entry.note.chars().count()), Some(MAX_NOTE));
        assert_eq!(Query::parse(&long_letter).letters.first().map(|letter| letter.text.chars().count()), Some(MAX_LETTER));
    }

    #[test]
    fn an_emptied_letter_stays_empty() {
        let letters = vec![Letter { to: "a,b:c".to_owned(), text: String::new() }];
        assert_eq!(letters_of_text(&letters_to_text(&letters)), letters);
    }
}
