//! What commands do to the shortlist and the letters.

use super::shortlist::{Letter, MAX_COMPARED, MAX_LETTER, MAX_NOTE, MAX_SHORTLIST, Shortlisted, cut};
use super::{Effect, Model, Notice, Page, Said};

/// A partner, on the list or off it. A step of the history: going back gives a note back that went with its partner.
pub(super) fn toggle(model: &mut Model, id: &str) -> Vec<Effect> {
    let name = model.name_of(id).unwrap_or_else(|| id.to_owned());
    if model.query.is_listed(id) {
        model.query.shortlist.retain(|entry| entry.id != id);
        model.query.compared.retain(|other| other != id);
        model.said = Some(Said::Unlisted(name));
    } else if model.query.shortlist.len() >= MAX_SHORTLIST {
        model.notice = Some(Notice::ShortlistFull);
        model.said = Some(Said::Full);
        return Vec::new();
    } else {
        model.query.shortlist.push(Shortlisted { id: id.to_owned(), note: String::new() });
        model.held_names.insert(id.to_owned(), name.clone());
        model.said = Some(Said::Listed(name));
    }
    // The entry whose button had the focus is gone from the list's own page.
    let focus = (model.page == Page::Shortlist).then_some(Effect::Focus("shortlist"));
    std::iter::once(Effect::PushAddress(model.address())).chain(focus).collect()
}

pub(super) fn write_note(model: &mut Model, id: &str, text: &str) -> Vec<Effect> {
    for entry in model.query.shortlist.iter_mut().filter(|entry| entry.id == id) {
        cut(text, MAX_NOTE).clone_into(&mut entry.note);
    }
    replaced(model)
}

pub(super) fn toggle_compared(model: &mut Model, id: &str) -> Vec<Effect> {
    let compared = &mut model.query.compared;
    if compared.iter().any(|other| other == id) {
        compared.retain(|other| other != id);
    } else if compared.len() < MAX_COMPARED {
        compared.push(id.to_owned());
    }
    replaced(model)
}

pub(super) fn write_letter(model: &mut Model, to: String, text: &str) -> Vec<Effect> {
    let text = cut(text, MAX_LETTER).to_owned();
    let letters = &mut model.query.letters;
    match letters.iter_mut().find(|letter| letter.to == to) {
        Some(letter) => letter.text = text,
        None => letters.push(Letter { to, text }),
    }
    // The oldest of too many letters goes: an address that grows without end is refused by browsers.
    let too_many = letters.len().saturating_sub(MAX_SHORTLIST);
    letters.drain(..too_many);
    replaced(model)
}

/// A step of the history: going back gives the changed letter back.
pub(super) fn propose_letter(model: &mut Model, to: &str) -> Vec<Effect> {
    model.query.letters.retain(|letter| letter.to != to);
    model.said = Some(Said::Proposed);
    vec![Effect::PushAddress(model.address())]
}

fn replaced(model: &Model) -> Vec<Effect> {
    vec![Effect::ReplaceAddress(model.address())]
}

#[cfg(test)]
mod tests {
    use super::super::{Command, Flags, update};
    use super::*;
    use crate::protocol::{Channel, CompareView, Reply, Request, Role, Summary, Tag, Target};

    fn at(address: &str) -> Model {
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let mut model = Model::of(Flags { path: path.to_owned(), fragment: fragment.to_owned(), ..Flags::default() });
        update(&mut model, Command::Answered(Channel::Load, Box::new(Reply::Loaded(Summary::default()))));
        model
    }

    fn toggled(model: &mut Model, id: &str) -> Vec<Effect> {
        update(model, Command::ToggleShortlist(id.to_owned()))
    }

    #[test]
    fn a_partner_is_put_on_the_list_and_taken_off_and_both_are_said() {
        let mut model = at("treff#behov=humus");
        update(&mut model, Command::ShowMore);
        assert_eq!(toggled(&mut model, "a"), [Effect::PushAddress("treff#behov=humus&liste=a".to_owned())]);
        assert_eq!((model.said.clone(), model.shown), (Some(Said::Listed("a".to_owned())), 20), "help: the rows on screen stay");
        update(&mut model, Command::WriteNote("a".to_owned(), "ring".to_owned()));
        assert_eq!(model.said, None, "help: what was said is said once");
        toggled(&mut model, "a");
        assert_eq!((model.said.clone(), model.query.shortlist.len()), (Some(Said::Unlisted("a".to_owned())), 0));
        update(&mut model, Command::Arrived { path: "treff".to_owned(), fragment: "#behov=humus&liste=a&notat=a:ring".to_owned() });
        assert_eq!(model.query.shortlist, [Shortlisted { id: "a".to_owned(), note: "ring".to_owned() }], "help: back gives the note back");
    }

    #[test]
    fn a_full_list_says_so_and_keeps_what_it_has() {
        let ids: Vec<String> = (0..MAX_SHORTLIST).map(|n| format!("id{n}")).collect();
        let mut model = at(&format!("treff#behov=humus&liste={}", ids.join(",")));
        assert_eq!((toggled(&mut model, "one-more"), model.notice), (Vec::new(), Some(Notice::ShortlistFull)));
        assert_eq!(model.query.shortlist.len(), MAX_SHORTLIST);
    }

    #[test]
    fn notes_and_letters_are_cut_and_four_are_compared() {
        let mut model = at("liste#liste=a,b,c,d,e");
        update(&mut model, Command::WriteNote("a".to_owned(), "ø".repeat(MAX_NOTE + 9)));
        assert_eq!(model.query.shortlist.first().map(|entry| entry.note.chars().count()), Some(MAX_NOTE));
        for id in ["a", "b", "c", "d", "e"] {
            update(&mut model, Command::ToggleCompared(id.to_owned()));
        }
        assert_eq!(model.query.compared, ["a", "b", "c", "d"]);
        let effects = toggled(&mut model, "b");
        assert_eq!(model.query.compared, ["a", "c", "d"], "help: who is off the list is not compared");
        assert!(effects.contains(&Effect::Focus("shortlist")), "help: the focus must not be lost with the entry: {effects:?}");
        update(&mut model, Command::WriteLetter("a".to_owned(), "å".repeat(MAX_LETTER + 9)));
        assert_eq!(model.query.letter("a").map(|text| text.chars().count()), Some(MAX_LETTER));
    }

    #[test]
    fn a_changed_letter_is_only_proposed_anew_when_asked_for() {
        let mut model = at("kontakt/a#behov=humus");
        update(&mut model, Command::WriteLetter("a".to_owned(), "Hei".to_owned()));
        update(&mut model, Command::WriteLetter("b".to_owned(), "Hallo".to_owned()));
        for command in [
            Command::ChooseLetterLanguage(Tag::En),
            Command::WriteNeed("farge".to_owned()),
            Command::Go(Page::Shortlist),
            Command::Answered(Channel::Compare, Box::new(Reply::Compare(Box::default()))),
        ] {
            update(&mut model, command);
            assert_eq!((model.query.letter("a"), model.query.letter("b")), (Some("Hei"), Some("Hallo")));
        }
        let again = Model::of(Flags { path: "kontakt/a".to_owned(), fragment: model.query.fragment(), ..Flags::default() });
        assert_eq!(again.query.letter("a"), Some("Hei"), "help: a reload keeps it");
        update(&mut model, Command::ProposeLetter("a".to_owned()));
        assert_eq!((model.query.letter("a"), model.query.letter("b")), (None, Some("Hallo")));
    }

    #[test]
    fn a_shared_link_holds_notes_and_no_letters() {
        let mut model = at("kontakt/a#behov=humus&program=p&type=bedrift&liste=a&notat=a:ring&med=b&form=hva:1&tre=belegg1:hemmelig");
        update(&mut model, Command::WriteLetter("a".to_owned(), "Hei".to_owned()));
        assert_eq!(model.share_address(), "sammendrag#behov=humus&program=p&med=b&liste=a&notat=a:ring");
    }

    #[test]
    fn the_whole_list_is_asked_about_whoever_looks_and_whatever_is_filtered() {
        let model = at("liste#behov=humus&rolle=forskning&type=bedrift&liste=a,b");
        let Some(Request::Compare(request, ids)) = model.asked.get(&Channel::Compare) else { panic!("{:?}", model.asked) };
        assert_eq!((request.target, request.filters.kinds.len(), request.owner.role), (Target::Partners, 0, Role::Research));
        assert_eq!(ids, &["a", "b"]);
        assert_eq!(at("liste").asked.get(&Channel::Compare), None, "help: an empty list asks nothing");
        let summary = at("sammendrag#behov=humus&program=p&liste=a");
        assert!([Channel::Compare, Channel::Consortium].iter().all(|channel| summary.asked.contains_key(channel)), "{:?}", summary.asked);
        let contact = at("kontakt/x#behov=humus");
        assert_eq!(contact.asked.keys().collect::<Vec<_>>(), [&Channel::Compare]);
    }

    #[test]
    fn who_is_gone_from_the_catalogue_is_known_and_keeps_its_note() {
        let mut model = at("liste#behov=humus&liste=borte&notat=borte:viktig");
        let view = CompareView { rows: vec![("borte".to_owned(), None)] };
        update(&mut model, Command::Answered(Channel::Compare, Box::new(Reply::Compare(Box::new(view)))));
        assert!(model.compare.value().is_some_and(|view| view.is_gone("borte")));
        assert_eq!(model.query.shortlist.first().map(|entry| entry.note.as_str()), Some("viktig"));
    }
}
