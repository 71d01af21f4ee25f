// FlexSearch: no BM25; a word counts more the nearer it stands to the beginning of its text.

import { Encoder, Index } from "flexsearch";
import { STOP_WORDS, stem } from "../shared/norwegian.mjs";

export const name = "FlexSearch";
export const variants = { stemmer: { stemmed: true }, "no stemmer": { stemmed: false } };

export async function build(docs, { stemmed } = variants.stemmer) {
  // One field, the title first: fields have no weight here, but what stands first counts more.
  const texts = docs.map(({ title, text }) => `${title}\n${text}`);
  const index = new Index({
    encoder: encoder(stemmed),
    // Whole words, the smallest and fastest index; the others index parts of words.
    tokenize: "strict",
    resolution: resolution(texts),
    // No context index: it needs several times the memory, and ranked questions lower (nDCG@10 .63 where this gives .74).
    context: false,
  });
  texts.forEach((text, id) => index.add(id, text));
  // `suggest`: texts that lack some of the words are found too, as with OR.
  return { search: (query, limit) => index.search(query, { limit, suggest: true }) };
}

const encoder = (stemmed) =>
  new Encoder({
    // Small letters only: the default also makes å an a, and then stop words and stemmer miss.
    normalize: (text) => text.toLowerCase(),
    // Whole numbers and double letters: the defaults cut 2005 into 200 and 5, and make one letter of two.
    numeric: false,
    dedupe: false,
    filter: STOP_WORDS,
    // Its own stemmers are tables of endings, for English, German and French; here a real one has its place.
    finalize: stemmed ? (words) => words.map(stem) : null,
  });

/** Steps of nearness to the beginning, by the formula of its documentation: twice the root of the longest text's length in words. */
function resolution(texts) {
  const longest = texts.reduce((most, text) => Math.max(most, text.split(/\s+/).length), 1);
  return Math.max(3, 2 * Math.floor(Math.sqrt(longest)));
}
