//! The word lists of the text analysis: constituents, words that stay whole, and nynorsk pairs.

use super::Sources;
use super::parse::Reader;
use crate::domain::Constituent;

pub(super) fn read_constituents(reader: &mut Reader<'_>, out: &mut Sources) {
    let text = reader.text();
    for (line, row) in (1u32..).zip(text.lines()).filter(|(_, row)| !row.is_empty()) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [lemma, word_class, links, forms, flag] = fields.as_slice() else {
            reader.error(
                line,
                &format!("{} fields instead of 5", fields.len()),
                "write lemma, word class, links, forms and flag with tabs between",
            );
            continue;
        };
        out.lexicon.constituents.push(Constituent {
            lemma: (*lemma).to_owned(),
            word_class: (*word_class).to_owned(),
            links: (*links).to_owned(),
            forms: (*forms).to_owned(),
            flag: (*flag).to_owned(),
        });
    }
    out.lexicon.constituents.sort();
    out.lexicon.constituents.dedup_by(|b, a| a.lemma == b.lemma);
}

pub(super) fn read_whole_words(reader: &mut Reader<'_>, out: &mut Sources) {
    let words = reader.text();
    out.lexicon.whole_words.extend(words.lines().map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned));
    out.lexicon.whole_words.sort();
    out.lexicon.whole_words.dedup();
}

pub(super) fn read_nynorsk(reader: &mut Reader<'_>, out: &mut Sources) {
    let text = reader.text();
    for (line, row) in (1u32..).zip(text.lines()).filter(|(_, row)| !row.is_empty() && !row.starts_with('#')) {
        match row.split_once('\t') {
            Some((nynorsk, bokmal)) => {
                out.lexicon.nynorsk.push((nynorsk.to_owned(), bokmal.split('\t').next().unwrap_or(bokmal).to_owned()));
            }
            None => reader.error(line, "no tab in the row", "write the nynorsk form, a tab, and the bokmål form"),
        }
    }
    out.lexicon.nynorsk.sort();
    out.lexicon.nynorsk.dedup_by(|b, a| a.0 == b.0);
}
