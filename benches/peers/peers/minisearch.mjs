// MiniSearch: BM25+ over a radix tree.

import MiniSearch from "minisearch";
import { STOP_WORDS, stem } from "../shared/norwegian.mjs";

export const name = "MiniSearch";
export const variants = {
  stemmer: { stemmed: true },
  "stemmer, near words": { stemmed: true, near: true },
  "no stemmer": { stemmed: false },
};

/** Beginnings of words and typing errors, for long words only: the best of what was tried. For all words both lower the ranking. */
const NEAR = { prefix: (word) => word.length > 4, fuzzy: (word) => (word.length > 5 ? 0.2 : false) };

export async function build(docs, { stemmed, near } = variants.stemmer) {
  const index = new MiniSearch({
    fields: ["title", "text"],
    // It brings neither stop words nor stemmers; this is where its documentation puts them. Texts and queries both pass here.
    processTerm: stemmed ? (word) => stem(kept(word)) : kept,
    // Any word may match (its default): a question seldom has all its words in one text.
    searchOptions: { combineWith: "OR", boost: { title: 2 }, ...(near ? NEAR : {}) },
  });
  index.addAll(docs.map(({ title, text }, id) => ({ id, title, text })));
  return { search: (query, most) => index.search(query).slice(0, most).map(({ id }) => id) };
}

/** In small letters; an empty word is not indexed. */
function kept(word) {
  const small = word.toLowerCase();
  return STOP_WORDS.has(small) ? "" : small;
}
